"""What a claim has and lacks before it is approved, from the rows that its panel reads anyway."""

from __future__ import annotations

from collections.abc import Mapping

from django.db.models import OuterRef

from claims.completeness import Completeness, Gathered, completeness
from claims.models import Assessment, Claim, Contact, Evidence, Explanation, Newsroom, PageTraits, Snapshot, Source
from claims.noticing.independence import independent_sources
from claims.queries.contacts import CONTACTS
from claims.queries.evidence_case import case_of, standing
from claims.queries.gathered import PERSON, Part
from claims.workflow import EDITABLE, Action, Status

#: What is read beside the rest of a claim; pages are compared by agency and text, their links stay where they are.
BESIDE = (
    CONTACTS,
    Part("explanations", Explanation.objects.filter(claim=OuterRef("pk")).order_by("id"), {"created_by": PERSON}),
    Part("decisions", Newsroom.objects.order_by("id")),
    Part(
        "page_traits",
        PageTraits.objects.filter(snapshot__evidence__claim=OuterRef("pk"), snapshot__evidence__withdrawn_at=None),
        fields=("snapshot", "credit", "sketch"),
    ),
)


def decisions_of(claim: Claim) -> Newsroom:
    """What the newsroom decided, as it comes where it decided nothing yet. No query for a claim read with BESIDE."""
    rows = getattr(claim, "decisions", None)
    return (Newsroom.objects.first() if rows is None else next(iter(rows), None)) or Newsroom()


def explanations_of(claim: Claim, sort: str) -> Mapping[str, Explanation]:
    """The explanations that count, by the key of the "point" or the "notice"; read with the claim."""
    found = {row.about.partition(":")[2]: row for row in claim.explanations.all() if row.about.startswith(f"{sort}:")}
    return {key: row for key, row in found.items() if row.reason}


def completeness_of(claim: Claim, *, approver: int | None = None) -> Completeness:
    """Where a claim stands that was read with BESIDE, or would stand once ``approver`` approves it. No query."""
    decided = decisions_of(claim)
    return completeness(_gathered(claim, approver), points=decided.points, blocking=decided.blocking_points)


def blocking_points(claim: Claim, approver: int) -> tuple[str, ...]:
    """The points that are missing for ``approver`` to approve the claim. No query where none can block."""
    decided = decisions_of(claim)
    return completeness_of(claim, approver=approver).blocking if decided.blocking_points else ()


def _gathered(claim: Claim, approver: int | None) -> Gathered:
    pieces, assessment = standing(claim), _counting(claim)
    stances = [piece.stance for piece in pieces]
    return Gathered(
        has_quote=bool(claim.anchors.all()),
        has_link=bool(claim.document.url),
        sources=len({piece.source_id for piece in pieces}),
        independent_sources=independent_sources(case_of(claim), explanations_of(claim, "notice")),
        has_primary=any(piece.is_primary for piece in pieces),
        supports=stances.count(Evidence.Stance.SUPPORTS),
        refutes=stances.count(Evidence.Stance.REFUTES),
        unkept=sum(_can_be_kept(piece.source) and not _is_kept(piece.snapshot) for piece in pieces),
        asked_claimant=any(c.part == Contact.Part.CLAIMANT and not c.withdrawn_at for c in claim.contacts.all()),
        has_justification=bool(assessment and assessment.justification.strip()),
        has_label=bool(assessment and _is_rated(assessment)),
        second_person=_second_person(claim, approver),
        reasons={key: row.reason for key, row in explanations_of(claim, "point").items()},
    )


def _counting(claim: Claim) -> Assessment | None:
    """The assignee's assessment while it is being written, the submitted one from then on."""
    found = claim.assessments.all()
    if claim.status in EDITABLE:
        return next((a for a in found if a.author_id == claim.assignee_id), None)
    return next((a for a in found if a.submitted_at), None)


def _is_rated(assessment: Assessment) -> bool:
    if assessment.conclusion_only or assessment.label is None:
        return assessment.conclusion_only
    return any(assessment.label.definitions.values())


def _second_person(claim: Claim, approver: int | None) -> bool:
    submitted = next((a for a in claim.assessments.all() if a.submitted_at), None)
    if claim.status in (Status.APPROVED, Status.PUBLISHED):
        approver = next((e.actor_id for e in reversed(claim.events.all()) if e.action == Action.APPROVE), None)
    return bool(submitted and approver and approver != submitted.author_id)


def _can_be_kept(source: Source) -> bool:
    """What was cited by its place on a shelf has no page to keep."""
    return bool(source.url) or source.sort == Source.Sort.FILE


def _is_kept(snapshot: Snapshot | None) -> bool:
    return snapshot is not None and snapshot.state == Snapshot.State.KEPT
