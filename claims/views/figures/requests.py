"""What publishers made of the newsroom's requests for correction."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.models import CorrectionRequest
from claims.plots.bars import stacked_bars
from claims.plots.frame import Series
from claims.queries.newsroom.requests import STANDS, Answers, answers_by_publisher, together
from claims.queries.newsroom.scope import Scope
from claims.views.figures.figure import Bars, Cell, Figure, grouped, percent

#: So many publishers have a bar; the table has all.
LONGEST = 15
_LOOKS = {
    "corrected": ("hue-150", ""),
    "partly": ("hue-190", "dots"),
    "refused": ("hue-30", "up"),
    "silent": ("hue-80", "across"),
    "": ("hue-260 grey", ""),
}


def corrections_asked(scope: Scope) -> Figure:
    """Requests for correction by publisher."""
    found = answers_by_publisher(scope)
    drawn = found[:LONGEST]
    parts = [Series(_words(stand), tuple(row.by_outcome[stand] for row in drawn), *_LOOKS[stand]) for stand in STANDS]
    counts = together(found)
    bars = stacked_bars([row.publisher for row in drawn], parts)
    return Figure(
        key="requests",
        title=_("Corrections asked of publishers"),
        said=_said(found),
        about=_(
            "The requests sent in this period that were not withdrawn. The days are those from the letter to the first "
            "answer, half of the answers taking no longer; the share is what was corrected whole or in part of all "
            "that was asked."
        ),
        head=_head(),
        rows=tuple(_row(row) for row in found),
        drawn=Bars((("", bars),), tuple(_address(row.publisher) for row in drawn)),
        legend=tuple((part, grouped(counts[stand])) for part, stand in zip(parts, STANDS, strict=True)),
    )


def _head() -> tuple[Any, ...]:
    return (
        _("Publisher"),
        _("Asked"),
        _("Answered"),
        *(_words(stand).capitalize() for stand in STANDS),
        _("Days to the answer"),
        _("Corrected, in hundredths"),
    )


def _row(row: Answers) -> tuple[Cell, ...]:
    days = "" if row.median is None else round(row.median.total_seconds() / 86_400, 1)
    return (
        row.publisher,
        row.asked,
        row.answered,
        *(row.by_outcome[stand] for stand in STANDS),
        days,
        percent(row.corrected, row.asked),
    )


def _words(stand: str) -> str:
    return str(CorrectionRequest.Outcome(stand).label) if stand else _("still open")


def _said(found: list[Answers]) -> str:
    asked = sum(row.asked for row in found)
    if not asked:
        return _("No publisher was asked for a correction in this period.")
    words = ngettext(
        "%(n)s correction asked for, %(corrected)s made, whole or in part (%(share)s%%).",
        "%(n)s corrections asked for, %(corrected)s made, whole or in part (%(share)s%%).",
        asked,
    )
    corrected = sum(row.corrected for row in found)
    return words % {"n": grouped(asked), "corrected": grouped(corrected), "share": percent(corrected, asked)}


def _address(publisher: str) -> str:
    return f"{reverse('correction_requests')}?{urlencode({'publisher': publisher})}"
