"""One claim with all that belongs to it, and what the rules need to know of one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from django.db.models import OuterRef, QuerySet

from claims.models import (
    Anchor,
    Assessment,
    Claim,
    ClaimEvent,
    Evidence,
    MisinformationType,
    Note,
    RatingLabel,
    RatingScale,
    Tag,
)
from claims.queries.completeness import BESIDE, blocking_points
from claims.queries.desk import Desk, desk
from claims.queries.gathered import PERSON, Part, gathered, keep
from claims.queries.kept import Kept
from claims.queries.snapshots import SNAPSHOT
from claims.workflow import EDITABLE, MAYBE_PUBLIC, Action, Actor, ClaimFacts, Status, Verdict

__all__ = ["OFFERED", "Desk", "claim_with_all", "desk", "facts_of", "facts_to_move", "scales_of"]

_ASSESSMENTS = Part(
    "assessments",
    Assessment.objects.filter(claim=OuterRef("pk")).order_by("id"),
    {"author": PERSON, "label": None, "label__scale": None, "misinformation_type": None},
)
_EVIDENCE = Part(
    "evidence",
    Evidence.objects.filter(claim=OuterRef("pk")).order_by("position", "id"),
    {"source": None, "snapshot": SNAPSHOT, "created_by": PERSON, "withdrawn_by": PERSON},
)
_EVENTS = Part("events", ClaimEvent.objects.filter(claim=OuterRef("pk")).order_by("id"), {"actor": PERSON})
_NOTES = Part(
    "notes",
    Note.objects.filter(claim=OuterRef("pk")).order_by("id"),
    {"author": PERSON, "thread": None, "thread__resolved_by": PERSON},
)
_ANCHORS = Part("anchors", Anchor.objects.filter(claim=OuterRef("pk")).order_by("-is_primary", "start"))
_TAGS = Part("tag_rows", Tag.objects.filter(claims=OuterRef("pk")).order_by("name"), fields=("id", "name"))
_LABELS = Part(
    "offered_labels",
    RatingLabel.objects.filter(scale__is_active=True).order_by("scale__key", "order", "id"),
    {"scale": None},
)
_TYPES = Part(
    "offered_types", MisinformationType.objects.filter(scale__is_active=True).order_by("scale__key", "order", "id")
)
#: What checkers may choose: ``offered_labels`` with their scales, and ``offered_types`` of misinformation of those.
OFFERED = (_LABELS, _TYPES)


def claim_with_all(claim_id: int, *more: Part, reader: int = 0) -> Claim:
    """The claim with everything its panel shows, and ``more``, in one query. Raises Claim.DoesNotExist.

    ``reader`` is the person whose own things are among it.

    Fetched: document, revision, assignee; ``anchors``; ``evidence`` with source and people; ``notes`` with
    author and thread; ``assessments`` with author, label and scale; ``events`` with actor, the oldest first.
    ``tag_rows`` are its tags by name; of ``contacts`` the report's fields are there. What ``completeness_of`` needs.
    """
    return _only(_with(more).rows(claim_id, reader))


@cache
def _with(more: tuple[Part, ...]) -> Kept[Claim]:
    return Kept(_beside_all, (_ANCHORS, _EVIDENCE, _NOTES, _ASSESSMENTS, _EVENTS, _TAGS, *BESIDE, *more))


def _beside_all(claim: int, _reader: int) -> QuerySet[Claim]:
    return Claim.objects.filter(pk=claim).select_related("document", "revision", "assignee", "created_by")


def _only(claims: list[Claim]) -> Claim:
    if not claims:
        raise Claim.DoesNotExist("there is no such claim")
    return claims[0]


def facts_of(claim: Claim, actor: Actor) -> ClaimFacts:
    """What the rules need to know; no query where assessments (with label), evidence and events are fetched already."""
    assessments = list(claim.assessments.all())
    submitted = next((a for a in assessments if a.submitted_at), None)
    own = next((a for a in assessments if a.author_id == actor.id), None)
    counting = own if claim.status in EDITABLE else submitted
    label = counting.label if counting else None
    return ClaimFacts(
        status=Status(claim.status),
        assignee=claim.assignee_id,
        submitter=submitted.author_id if submitted else None,
        has_justification=bool(counting and counting.justification.strip()),
        conclusion_only=bool(counting and counting.conclusion_only),
        label_verdict=Verdict(label.verdict) if label else None,
        evidence=sum(1 for piece in claim.evidence.all() if piece.withdrawn_at is None),
        is_public=_is_public(claim),
        missing=blocking_points(claim, actor.id) if claim.status == Status.IN_REVIEW else (),
    )


def facts_to_move(claim: Claim, actor: Actor) -> ClaimFacts:
    """The same for a move of the locked claim, read now. No query where it was never in check, else one.

    No guard of a move from there looks at assessments or evidence, and nothing of it is public.
    """
    if claim.status not in MAYBE_PUBLIC:
        return ClaimFacts(status=Status(claim.status), assignee=claim.assignee_id)
    rows = Claim.objects.filter(pk=claim.pk).select_related("document", "revision")
    whole = _only(gathered(rows, (_ANCHORS, _ASSESSMENTS, _EVIDENCE, _EVENTS, *BESIDE)))
    whole.status, whole.assignee_id = claim.status, claim.assignee_id
    return facts_of(whole, actor)


def _is_public(claim: Claim) -> bool:
    """Whether the newest edition carries the claim: what was published stays there until it is withdrawn."""
    if claim.status == Status.PUBLISHED:
        return True
    return claim.status in MAYBE_PUBLIC and any(e.action == Action.PUBLISH for e in claim.events.all())


def scales_of(
    labels: Iterable[RatingLabel], types: Iterable[MisinformationType], language: str
) -> tuple[RatingScale, ...]:
    """The scales of labels that come scale by scale, each with its own and its types, those in ``language`` first."""
    of_scale: dict[int, list[MisinformationType]] = defaultdict(list)
    for type_ in types:
        of_scale[type_.scale_id].append(type_)
    scales = []
    for pk, group in groupby(labels, key=lambda label: label.scale_id):
        own = list(group)
        scales.append(own[0].scale)
        keep(own[0].scale, "labels", own)
        keep(own[0].scale, "types", of_scale[pk])
    return tuple(sorted(scales, key=lambda scale: language not in scale.names))
