"""What became of the words that claims stand on, in what was kept of the article later."""

from __future__ import annotations

from dataclasses import dataclass

from claims.models import Anchor, Claim, CorrectionRequest, Revision, Snapshot
from claims.text.differences import Difference, difference_at
from claims.text.quotations import find_quote
from claims.text.spans import Span


@dataclass(frozen=True, slots=True)
class ClaimSince:
    """One claim against the article as it is now; ``is_there``: the article still says the very words.

    ``difference`` is at the place of the claim, None where the later text cannot be read.
    """

    claim: Claim
    is_there: bool
    difference: Difference | None


def claims_since(request: CorrectionRequest, page: Snapshot) -> list[ClaimSince]:
    """Every claim of the request, its places fetched already, in ``page``. One query."""
    claims = list(request.claims.all())
    numbers = {anchor.revision_id for claim in claims for anchor in claim.anchors.all()}
    texts = dict(Revision.objects.filter(pk__in=numbers).values_list("pk", "text"))
    return [_since(claim, _newest(claim), texts, page.text) for claim in claims]


def _newest(claim: Claim) -> list[Anchor]:
    """The places that express the claim in the latest text that it has places in."""
    primary = [anchor for anchor in claim.anchors.all() if anchor.is_primary]
    latest = max((anchor.revision.number for anchor in primary), default=0)
    return [anchor for anchor in primary if anchor.revision.number == latest]


def _since(claim: Claim, places: list[Anchor], texts: dict[int, str], now: str) -> ClaimSince:
    if not places or not now.strip():
        return ClaimSince(claim, is_there=False, difference=None)
    span = Span(min(place.start for place in places), max(place.end for place in places))
    is_there = all(find_quote(now, place.exact) is not None for place in places)
    return ClaimSince(claim, is_there, difference_at(texts[places[0].revision_id], now, span))
