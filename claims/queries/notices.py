"""What the program notices about the evidence for a claim, with what people said to it."""

from __future__ import annotations

from dataclasses import dataclass

from claims.models import Claim, Explanation, PageTraits, Source
from claims.noticing.case import Notice
from claims.noticing.rules import notices
from claims.queries.completeness import explanations_of
from claims.queries.evidence_case import case_of, standing


@dataclass(frozen=True, slots=True)
class Noticed:
    """One notice with its sources; ``dismissed`` is the reason why it does not matter, where somebody gave one."""

    notice: Notice
    sources: tuple[Source, ...]
    dismissed: Explanation | None = None


def notices_of(claim: Claim) -> list[Noticed]:
    """All notices for a claim from ``claim_with_all``, those that nobody dismissed first. One query."""
    snapshots = {piece.snapshot_id for piece in standing(claim) if piece.snapshot_id}
    traits = {row.pk: row for row in PageTraits.objects.filter(pk__in=snapshots)}
    found = notices(case_of(claim, traits))
    said, sources = explanations_of(claim, "notice"), {p.source_id: p.source for p in claim.evidence.all()}
    rows = [Noticed(n, tuple(sources[pk] for pk in n.sources), said.get(n.key)) for n in found]
    return sorted(rows, key=lambda row: row.dismissed is not None)
