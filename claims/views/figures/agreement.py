"""How often the first and the second person agree."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.plots.bars import stacked_bars
from claims.plots.frame import Series
from claims.queries.newsroom.agreement import Agreement, Answer, agreement
from claims.queries.newsroom.scope import Scope
from claims.views.figures.figure import Bars, Figure, grouped, percent

ANSWERS = {
    Answer.APPROVED: (gettext_lazy("Approved as submitted"), "hue-160", ""),
    Answer.SAME_LABEL: (gettext_lazy("Returned, submitted again with the same rating"), "hue-80", "up"),
    Answer.OTHER_LABEL: (gettext_lazy("Returned, submitted again with another rating"), "hue-20", "grid"),
    Answer.RETURNED: (gettext_lazy("Returned, not submitted again yet"), "hue-310", "down"),
    Answer.WITHDRAWN: (gettext_lazy("Withdrawn before an answer"), "hue-260 grey", "upright"),
    Answer.WAITING: (gettext_lazy("Not answered yet"), "hue-260 grey", ""),
}


def second_looks(scope: Scope) -> Figure:
    """What the second person said to what was handed in."""
    found = agreement(scope)
    names = [str(words) for words, _look, _weave in ANSWERS.values()]
    numbers = [found.by_answer[answer] for answer in ANSWERS]
    one_each = [
        Series(name, tuple(n if at == index else 0 for at in range(len(names))), look, weave)
        for index, (name, n, (_words, look, weave)) in enumerate(zip(names, numbers, ANSWERS.values(), strict=True))
    ]
    return Figure(
        key="agreement",
        title=_("First and second person"),
        said=_said(found),
        about=_(
            "Every assessment submitted for review in this period, by what became of it until now. The second person "
            "sees the rating of the first, so this is no measure of two independent readings."
        ),
        head=(_("Answer"), _("First rating"), _("Second rating"), _("Assessments")),
        rows=_table(found) if found.number else (),
        drawn=Bars((("", stacked_bars(names, one_each)),)),
    )


def _said(found: Agreement) -> str:
    if not found.number:
        return _("Nothing was submitted for review in this period.")
    if not found.answered:
        return _("What was submitted in this period waits for its second person.")
    return _("Approved as submitted: %(share)s%% of %(n)s answered. Another rating after a return: %(changed)s.") % {
        "share": percent(found.by_answer[Answer.APPROVED], found.answered),
        "n": grouped(found.answered),
        "changed": grouped(found.by_answer[Answer.OTHER_LABEL]),
    }


def _table(found: Agreement) -> tuple[tuple[str | int, ...], ...]:
    """A row for each answer; where the rating changed, a row for each pair of ratings."""
    unrated, rows = _("no rating"), []
    for answer, (words, _look, _weave) in ANSWERS.items():
        if answer is Answer.OTHER_LABEL and found.relabelled:
            rows += [(str(words), p.first or unrated, p.second or unrated, p.number) for p in found.relabelled]
        else:
            rows.append((str(words), "", "", found.by_answer[answer]))
    return tuple(rows)
