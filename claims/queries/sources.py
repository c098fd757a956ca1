"""Sources: found while somebody types, and one with all that rests on it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from django.db.models import Count, Q, QuerySet

from claims.models import Claim, Evidence, Snapshot, Source, SourceEvent

#: So many words are sought; more of them would only find less.
MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Use:
    """A claim that cites a source, with its pieces of evidence, the withdrawn ones among them."""

    claim: Claim
    pieces: tuple[Evidence, ...]

    @property
    def stands(self) -> bool:
        return any(piece.withdrawn_at is None for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class SourceWithAll:
    """A source with the claims that cite it, its snapshots, the newest first, and its history, the oldest first."""

    source: Source
    uses: tuple[Use, ...]
    snapshots: tuple[Snapshot, ...]
    events: tuple[SourceEvent, ...]

    @property
    def standing(self) -> int:
        """The claims that cite it now."""
        return sum(use.stands for use in self.uses)


def sources_found(words: str) -> QuerySet[Source]:
    """The sources that have every word somewhere in title, publisher, author, link or citation, the newest first.

    Each with ``claims``, the number of claims that cite it now.
    """
    standing = Q(evidence__withdrawn_at__isnull=True)
    rows = Source.objects.annotate(claims=Count("evidence__claim", filter=standing, distinct=True)).order_by("-id")
    for word in words.replace("\0", " ").split()[:MOST_WORDS]:
        rows = rows.filter(
            Q(title__icontains=word)
            | Q(publisher__icontains=word)
            | Q(author__icontains=word)
            | Q(url__icontains=word)
            | Q(with_whom__icontains=word)
            | Q(citation__icontains=word)
        )
    return rows


def source_with_all(source_id: int) -> SourceWithAll:
    """Four queries. Raises Source.DoesNotExist."""
    source = Source.objects.select_related("created_by").get(pk=source_id)
    cited = Evidence.objects.filter(source=source).select_related("claim__document").order_by("claim", "position", "id")
    uses = (Use(claim, tuple(pieces)) for claim, pieces in groupby(cited, key=lambda piece: piece.claim))
    return SourceWithAll(
        source=source,
        uses=tuple(uses),
        snapshots=tuple(source.snapshots.defer("text", "headers").select_related("asked_by")),
        events=tuple(source.events.select_related("actor")),
    )
