"""The editions of a report, each at its number."""

from __future__ import annotations

from django.utils import timezone

from claims.models import Publication


def editions_of(document_id: int) -> list[tuple[int, str, str]]:
    """Number, time in ISO 8601 and SHA-256 of every edition, the newest first. One query."""
    rows = Publication.objects.filter(document=document_id).order_by("-edition")
    return [
        (number, timezone.localtime(at).isoformat(), sha256)
        for number, at, sha256 in rows.values_list("edition", "published_at", "sha256")
    ]


def publication_at(slug: str, number: int) -> int:
    """The id of the edition of that number of the report at ``slug``. Raises Publication.DoesNotExist."""
    return Publication.objects.values_list("pk", flat=True).get(document__slug=slug, edition=number)
