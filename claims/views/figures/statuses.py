"""Where the claims stood, and how many moved on."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.models.claims import STATUS_LABELS
from claims.plots.areas import stacked_areas
from claims.plots.frame import Series
from claims.plots.lines import lines_beside
from claims.queries.newsroom.scope import Scope
from claims.queries.newsroom.statuses import FLOW, flow, standing
from claims.views.figures.figure import Figure, grouped, step_words
from claims.views.hues import STATUS_HUES
from claims.workflow import Action, Status

#: From the bottom: what is published, what is on the way, what waits, what was put aside; each with its pattern.
ORDER = {
    Status.PUBLISHED: "",
    Status.APPROVED: "dots",
    Status.IN_REVIEW: "up",
    Status.CHECKING: "down",
    Status.QUEUED: "across",
    Status.PROPOSED: "",
    Status.DISMISSED: "grid",
    Status.WITHDRAWN: "upright",
}
FLOW_LABELS = {
    Action.ACCEPT: gettext_lazy("Accepted"),
    Action.SUBMIT: gettext_lazy("Submitted"),
    Action.PUBLISH: gettext_lazy("Published"),
}
FLOW_LOOKS = {Action.ACCEPT: "hue-250", Action.SUBMIT: "hue-310", Action.PUBLISH: "hue-190"}


def statuses(scope: Scope) -> Figure:
    """Claims by status over time."""
    found = standing(scope)
    moments = step_words(found.steps, scope.step)
    rows = [Series(str(STATUS_LABELS[s]), found.by_status[s], STATUS_HUES[s], weave) for s, weave in ORDER.items()]
    whole = [sum(row.values[index] for row in rows) for index in range(len(moments))]
    said = _("Unfinished: %(now)s of %(all)s claims at the end, %(then)s of %(before)s at the beginning.") % {
        "now": grouped(found.unfinished(-1)),
        "all": grouped(whole[-1]),
        "then": grouped(found.unfinished(0)),
        "before": grouped(whole[0]),
    }
    return Figure(
        key="statuses",
        title=_("Claims by status"),
        said=said if any(whole) else _("No claim was there in this period."),
        about=_("How many claims stood in each status at the end of each day, week or month shown."),
        head=(_("From"), *(row.words for row in rows)),
        rows=_table(found.steps, rows) if any(whole) else (),
        drawn=stacked_areas(moments, rows, grouped),
        legend=tuple((row, grouped(row.values[-1])) for row in reversed(rows)),
    )


def throughput(scope: Scope) -> Figure:
    """How many claims moved on."""
    found = flow(scope)
    rows = [Series(str(FLOW_LABELS[action]), found.moved[action], FLOW_LOOKS[action], action.value) for action in FLOW]
    sums = {row.words: grouped(sum(row.values)) for row in rows}
    table = _table(found.steps, [Series(_("Found"), found.found), *rows])
    return Figure(
        key="throughput",
        title=_("Throughput"),
        said=" ".join(f"{words}: {n}." for words, n in {_("Found"): grouped(sum(found.found)), **sums}.items()),
        about=_(
            "Claims accepted, submitted for review and published in each day, week or month shown; an act that was "
            "undone counts. Found are those that the program proposed or people added; they stand in the table."
        ),
        head=(_("From"), _("Found"), *(row.words for row in rows)),
        rows=table if any(any(row[1:]) for row in table) else (),
        drawn=lines_beside(step_words(found.steps, scope.step), rows, grouped),
        legend=tuple((row, sums[row.words]) for row in rows),
    )


def _table(steps: tuple[object, ...], rows: list[Series]) -> tuple[tuple[str | float, ...], ...]:
    return tuple((str(step), *(row.values[index] for row in rows)) for index, step in enumerate(steps))
