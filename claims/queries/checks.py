"""Which kept pages are to be looked at again, and what was found."""

from __future__ import annotations

import datetime
from typing import Any

from django.db.models import DateTimeField, Exists, F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from claims.models import Evidence, Snapshot, SnapshotCheck


def cited_pages() -> QuerySet[Any]:
    """The kept snapshots of pages that standing evidence cites, without their texts, each with ``looked_at``: when its
    page was fetched or checked last. The one that was looked at longest ago comes first."""
    standing = Evidence.objects.filter(snapshot=OuterRef("pk"), withdrawn_at__isnull=True)
    last = SnapshotCheck.objects.filter(snapshot=OuterRef("pk")).order_by("-id").values("at")[:1]
    rows = Snapshot.objects.filter(Exists(standing), state=Snapshot.State.KEPT, origin=Snapshot.Origin.FETCHED)
    looked_at = Coalesce(Subquery(last), F("fetched_at"), output_field=DateTimeField())
    return rows.defer("text", "headers").annotate(looked_at=looked_at).order_by("looked_at", "id")


def due_pages(now: datetime.datetime, days: int) -> QuerySet[Any]:
    """Those of them that were not looked at for ``days`` days."""
    return cited_pages().filter(looked_at__lt=now - datetime.timedelta(days=days))


def last_check(snapshot: Snapshot, *outcomes: SnapshotCheck.Outcome) -> SnapshotCheck | None:
    """The latest check of the snapshot, or the latest that came out as one of ``outcomes``, with what it found."""
    rows = snapshot.checks.select_related("found")
    return (rows.filter(outcome__in=outcomes) if outcomes else rows).order_by("-id").first()
