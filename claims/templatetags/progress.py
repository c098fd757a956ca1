"""How far the claims of a document have come."""

from __future__ import annotations

from django import template

from claims.models import Document
from claims.plots.bars import Part, stacked_bars
from claims.plots.frame import Series
from claims.views.hues import STATUS_HUES
from claims.workflow import Status

register = template.Library()


@register.filter
def progress_parts(document: Document) -> tuple[Part, ...]:
    """Published, otherwise done, under way and proposed, as parts of one bar; the counts come with the document."""
    published, done = document.published_count, document.done_count  # type: ignore[attr-defined]
    every, proposed = document.claim_count, document.proposed_count  # type: ignore[attr-defined]
    parts = (
        Series("published", (published,), STATUS_HUES[Status.PUBLISHED]),
        Series("done", (done - published,), STATUS_HUES[Status.DISMISSED]),
        Series("under-way", (every - done - proposed,), STATUS_HUES[Status.CHECKING]),
        Series("proposed", (proposed,), STATUS_HUES[Status.PROPOSED]),
    )
    (bar,) = stacked_bars([str(document)], parts)
    return bar.parts
