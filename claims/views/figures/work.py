"""What people did, in the order of the alphabet."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from claims.plots.bars import stacked_bars
from claims.plots.frame import Series
from claims.queries.newsroom.scope import Scope
from claims.queries.newsroom.work import SORTS, work_of_people
from claims.views.figures.figure import Bars, Figure, grouped

LABELS = {
    "sorting": (gettext_lazy("Accepting and dismissing"), "hue-250", ""),
    "shaping": (gettext_lazy("Wording and shaping"), "hue-80", "up"),
    "evidence": (gettext_lazy("Evidence"), "hue-130", "dots"),
    "handed_in": (gettext_lazy("Submitting"), "hue-310", "down"),
    "second": (gettext_lazy("Second looks"), "hue-160", "across"),
    "publishing": (gettext_lazy("Publishing"), "hue-190", ""),
}


def work(scope: Scope) -> Figure:
    """What each person did."""
    found = work_of_people(scope)
    names = [person.who for person in found]
    parts = [
        Series(str(LABELS[sort][0]), tuple(person.by_sort[sort] for person in found), *LABELS[sort][1:])
        for sort in SORTS
    ]
    said = ngettext("%(n)s person worked on claims.", "%(n)s people worked on claims.", len(found))
    return Figure(
        key="work",
        title=_("Work of people"),
        said=said % {"n": grouped(len(found))} if found else _("Nobody worked on claims in this period."),
        about=_(
            "Acts that the history tells, in the order of the alphabet. A claim may take an hour or a month: the "
            "number says who was busy with what, not who worked well or much."
        ),
        head=(_("Person"), *(part.words for part in parts)),
        rows=tuple((person.who, *(person.by_sort[sort] for sort in SORTS)) for person in found),
        drawn=Bars((("", stacked_bars(names, parts)),)),
        legend=tuple((part, grouped(sum(part.values))) for part in parts),
    )
