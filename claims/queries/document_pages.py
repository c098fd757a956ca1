"""Articles in pages that cost the same however far one has read, and what programs want to know of their claims."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib.auth.models import User

from claims.models import Assessment, Claim, Document, Tag
from claims.queries.documents import documents_with_progress
from claims.queries.search import documents_found

#: Stands for somebody or something that there is not: no row has this number.
NONE_SUCH = -1


@dataclass(frozen=True, slots=True)
class DocumentFilters:
    """An empty field narrows nothing. ``publisher`` is a part of the name."""

    words: str = ""
    publisher: str = ""
    language: str = ""
    since: datetime.datetime | None = None


def document_page(filters: DocumentFilters, *, after: int | None, size: int) -> tuple[list[Document], int | None]:
    """At most ``size`` documents with their progress, the last brought in first, and the last id if more follow.

    One query.
    """
    rows = documents_with_progress()
    if filters.words.strip():
        rows = rows.filter(pk__in=documents_found(filters.words).values("pk"))
    if filters.publisher:
        rows = rows.filter(publisher__icontains=filters.publisher)
    if filters.language:
        rows = rows.filter(language=filters.language)
    if filters.since:
        rows = rows.filter(created_at__gte=filters.since)
    if after is not None:
        rows = rows.filter(pk__lt=after)
    found = list(rows[: size + 1])
    return found[:size], found[size - 1].pk if len(found) > size else None


def labels_of(claims: Iterable[int]) -> dict[int, str]:
    """The submitted label of each claim that has one, as "scale/label" by their keys. One query."""
    given = Assessment.objects.filter(claim__in=list(claims), submitted_at__isnull=False, label__isnull=False)
    rows = given.order_by().values_list("claim", "label__scale__key", "label__key")
    return {claim: f"{scale}/{label}" for claim, scale, label in rows}


def tags_of(claims: Iterable[int]) -> dict[int, list[str]]:
    """The names of each claim's tags, for claims that have any. One query."""
    rows = Claim.tags.through.objects.filter(claim__in=list(claims)).order_by("tag__name")
    found: dict[int, list[str]] = {}
    for claim, name in rows.values_list("claim", "tag__name"):
        found.setdefault(claim, []).append(name)
    return found


def person_named(username: str) -> int:
    """The number of the person; NONE_SUCH where nobody is called so. One query."""
    return User.objects.filter(username=username).values_list("pk", flat=True).first() or NONE_SUCH


def tag_named(name: str) -> int:
    """The number of the tag, whatever the case it is written in; NONE_SUCH where there is none. One query."""
    return Tag.objects.filter(name__iexact=name).values_list("pk", flat=True).first() or NONE_SUCH
