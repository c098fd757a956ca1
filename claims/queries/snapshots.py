"""Snapshots, without their texts."""

from __future__ import annotations

from django.db.models import QuerySet

from claims.models import Snapshot

#: What rows of evidence show of theirs.
SNAPSHOT = (
    "id",
    "origin",
    "file_name",
    "state",
    "attempts",
    "failure",
    "failure_detail",
    "fetched_at",
    "final_url",
    "media_type",
    "size",
    "sha256",
)


def all_snapshots(state: str = "") -> QuerySet[Snapshot]:
    """The oldest first, of one state or of all; what is long is fetched only when asked for."""
    rows = Snapshot.objects.defer("text", "headers").order_by("id")
    return rows.filter(state=state) if state else rows
