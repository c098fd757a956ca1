"""Proposals of the splitter become rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claims.models import Analysis, Anchor, Claim, Revision
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import ProposedClaim

LONGEST_CLAIMANT = Claim._meta.get_field("claimant").max_length or 0


def store_analysis(revision: Revision, reading: Reading) -> Analysis:
    """Keep what the splitter read in ``revision``, claims excepted."""
    plain = reading.as_dict()
    return Analysis.objects.create(
        revision=revision,
        splitter=reading.splitter,
        language=reading.document.language,
        supported=reading.supported,
        furniture=plain["furniture"],
        sentences=plain["sentences"],
        set_aside=plain["set_aside"],
    )


def store_proposals(revision: Revision, proposals: Iterable[ProposedClaim], *, splitter: str) -> list[Claim]:
    """New claims with their anchors, in two statements. No event: the row itself tells that the program made it."""
    found = list(proposals)
    claims = Claim.objects.bulk_create(
        Claim(document_id=revision.document_id, revision=revision, splitter=splitter, **fields(proposal))
        for proposal in found
    )
    Anchor.objects.bulk_create(
        anchor for claim, proposal in zip(claims, found, strict=True) for anchor in anchors(claim, proposal)
    )
    return claims


def fields(proposal: ProposedClaim) -> dict[str, Any]:
    """The columns of a claim that the splitter fills; ``position`` is where its first range starts."""
    score = proposal.check_worthiness
    return {
        "text": proposal.text,
        "claimant": (proposal.claimant or "")[:LONGEST_CLAIMANT],
        "kind": proposal.kind,
        "check_worthiness": score.score,
        "reasons": [
            {"feature": r.feature, "weight": r.weight, "spans": [{"start": s.start, "end": s.end} for s in r.spans]}
            for r in score.reasons
        ],
        "unresolved": [{"word": u.word, "reason": u.reason} for u in proposal.unresolved],
        "position": min(a.span.start for a in proposal.anchors),
    }


def anchors(claim: Claim, proposal: ProposedClaim) -> list[Anchor]:
    """The rows for the places that express the claim."""
    return [
        Anchor(
            claim=claim,
            revision_id=claim.revision_id,
            start=a.span.start,
            end=a.span.end,
            exact=a.exact,
            prefix=a.prefix,
            suffix=a.suffix,
        )
        for a in proposal.anchors
    ]
