"""What templates say of snapshots."""

from __future__ import annotations

from django import template

from claims.models import Evidence, Snapshot, SnapshotCheck
from claims.wording import fetch_failure

register = template.Library()

_ICONS = {"unchanged": "check", "changed": "twist", "lost": "warning", "gone": "cross", "unreached": "clock"}


@register.filter
def failure_words(row: Snapshot | SnapshotCheck) -> str:
    """Why the page was not had, as the end of a sentence."""
    return fetch_failure(row.failure, row.failure_detail)


@register.filter
def page_icon(piece: Evidence) -> str:
    """What stands beside the words for what became of the page."""
    return _ICONS.get(piece.page_state, "question")
