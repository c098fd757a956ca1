"""The editions of a report, each at its number."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from claims.models import Publication


def editions_of(document_id: int) -> list[tuple[int, str, str]]:
    """Number, time in ISO 8601 and SHA-256 of every edition, the newest first. One query."""
    found = _told(Publication.objects.filter(document=document_id))
    return [(number, timezone.localtime(at).isoformat(), sha256) for number, at, sha256 in found]


def editions_at(slug: str) -> list[tuple[int, datetime, str]]:
    """The same of the report at ``slug``, with the moments themselves. One query."""
    return _told(Publication.objects.filter(document__slug=slug))


def _told(editions: QuerySet[Publication]) -> list[tuple[int, datetime, str]]:
    return list(editions.order_by("-edition").values_list("edition", "published_at", "sha256"))


def publication_at(slug: str, number: int) -> int:
    """The id of the edition of that number of the report at ``slug``. Raises Publication.DoesNotExist."""
    return Publication.objects.values_list("pk", flat=True).get(document__slug=slug, edition=number)
