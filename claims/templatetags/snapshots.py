"""What templates say of snapshots."""

from __future__ import annotations

from django import template

from claims.models import Snapshot
from claims.wording import fetch_failure

register = template.Library()


@register.filter
def failure_words(snapshot: Snapshot) -> str:
    """Why the page was not had, as the end of a sentence."""
    return fetch_failure(snapshot.failure, snapshot.failure_detail)
