"""A claim with its evidence, as the rules that notice things look at it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from django.utils.timezone import localtime

from claims.models import Claim, Evidence, PageTraits, Snapshot
from claims.noticing.case import Case, Piece
from claims.text.canonical_links import canonical_link
from claims.text.likeness import sketch_of

#: Why a page was not kept that is there no more.
_GONE = {("http_status", "404"), ("http_status", "410")}


def standing(claim: Claim) -> list[Evidence]:
    """The evidence that was not withdrawn; read with the claim."""
    return [piece for piece in claim.evidence.all() if piece.withdrawn_at is None]


def case_of(claim: Claim, traits: Mapping[int, PageTraits] | None = None) -> Case:
    """The case of a claim from ``claim_with_all``. No query.

    ``traits`` by snapshot, those read with the claim unless told; their links and marks of fact-checks are left out
    where they were not read.
    """
    known = traits if traits is not None else {row.pk: row for row in claim.page_traits}  # type: ignore[attr-defined]
    published_at, pieces = claim.document.published_at, [_piece(piece, known) for piece in standing(claim)]
    return Case(
        wording=claim.text,
        language=claim.document.language,
        link=canonical_link(claim.document.url) if claim.document.url else "",
        sketch=_sketched(claim.revision.text) if any(piece.sketch for piece in pieces) else (),
        published_on=localtime(published_at).date() if published_at else None,
        pieces=tuple(pieces),
    )


@lru_cache(maxsize=64)
def _sketched(text: str) -> tuple[int, ...]:
    """The sketch of an article, kept: its claims are looked at one after another."""
    return sketch_of(text)


def _piece(piece: Evidence, traits: Mapping[int, PageTraits]) -> Piece:
    found = traits.get(piece.snapshot_id or 0)
    unread = found.get_deferred_fields() if found else frozenset[str]()
    return Piece(
        source=piece.source_id,
        link=piece.source.canonical_url,
        quote=piece.quote,
        published_on=piece.source.published_on,
        credit=found.credit if found else "",
        sketch=tuple(found.sketch) if found else (),
        links=frozenset(found.links) if found and "links" not in unread else frozenset(),
        fact_check=found.fact_check if found and "fact_check" not in unread else "",
        hidden=_is_hidden(piece.snapshot),
        gone=piece.page_state == Evidence.PageState.GONE or _was_gone(piece.snapshot),
    )


def _was_gone(snapshot: Snapshot | None) -> bool:
    """Whether the page was not there already when it was to be kept."""
    if snapshot is None or snapshot.state != Snapshot.State.FAILED:
        return False
    return (snapshot.failure, snapshot.failure_detail) in _GONE


def _is_hidden(snapshot: Snapshot | None) -> bool:
    """Whether no page was kept because its address lies in a private network."""
    return snapshot is not None and snapshot.state == Snapshot.State.FAILED and snapshot.failure == "refused_address"
