"""How long a claim takes to be published."""

from __future__ import annotations

import datetime
from itertools import pairwise

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.plots.columns import columns_beside
from claims.queries.newsroom.durations import CLASSES, class_of, durations
from claims.queries.newsroom.scope import Scope
from claims.views.figures.figure import Figure, grouped

HOUR = datetime.timedelta(hours=1)
#: From how many hours on a duration is told in days.
IN_DAYS = 48


def time_to_publication(scope: Scope) -> Figure:
    """From the making of a claim to its first publication."""
    found = durations(scope)
    classes = list(zip(class_words(), found.by_class, strict=True))
    middle = None if found.median is None else class_of(found.median)
    return Figure(
        key="time",
        title=_("Days from proposal to publication"),
        said=_said(found.number, found.median, found.ninetieth),
        about=_(
            "For the claims first published in this period: from the moment when the program proposed the claim or a "
            "person added it. Later corrections do not count. The column that holds the median stands out."
        ),
        head=(_("Days"), _("Claims")),
        rows=tuple(classes) if found.number else (),
        drawn=columns_beside(classes, middle, grouped),
    )


def class_words() -> list[str]:
    """The classes in whole days: ``<1``, ``1``, ``2–3`` and so on."""
    spans = [(str(least) if end == least + 1 else f"{least}–{end - 1}") for least, end in pairwise(CLASSES)]
    return [f"<{CLASSES[0]}", *spans, f"{CLASSES[-1]}+"]


def duration_words(duration: datetime.timedelta) -> str:
    """A duration in minutes, hours, and from two days on in days with one decimal."""
    hours = duration / HOUR
    if hours < 1:
        minutes = max(1, round(60 * hours))
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    if hours < IN_DAYS:
        return ngettext("%(n)d hour", "%(n)d hours", round(hours)) % {"n": round(hours)}
    return _("%(n)s days") % {"n": grouped(hours / 24, 1)}


def _said(number: int, median: datetime.timedelta | None, ninetieth: datetime.timedelta | None) -> str:
    if median is None or ninetieth is None:
        return _("Nothing was published for the first time in this period.")
    words = ngettext(
        "%(n)s claim was first published, after %(median)s.",
        "Of %(n)s claims first published, half took at most %(median)s and nine in ten at most %(ninetieth)s.",
        number,
    )
    return words % {
        "n": grouped(number),
        "median": duration_words(median),
        "ninetieth": duration_words(ninetieth),
    }
