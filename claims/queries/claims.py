"""One claim with all that belongs to it, and what the rules need to know of one."""

from __future__ import annotations

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Prefetch
from django.db.models.functions import JSONObject

from claims.models import Assessment, Claim, ClaimEvent, Evidence, Note, RatingScale, Tag
from claims.queries.desk import Desk, desk
from claims.workflow import EDITABLE, MAYBE_PUBLIC, Action, Actor, ClaimFacts, Status, Verdict

__all__ = ["Desk", "active_scales", "claim_with_all", "desk", "facts_of"]


def claim_with_all(claim_id: int) -> Claim:
    """The claim with everything its panel shows, in a constant number of queries. Raises Claim.DoesNotExist.

    Fetched: document, revision, assignee; ``anchors``; ``evidence`` with source and people; ``notes`` with
    author; ``assessments`` with author, label and scale; ``events`` with actor, the oldest first. ``tag_rows`` are its
    tags as ``{"id", "name"}``, by name.
    """
    tags = Tag.objects.filter(claims=OuterRef("pk")).order_by("name")
    return (
        Claim.objects.select_related("document", "revision", "assignee", "created_by")
        .prefetch_related(
            "anchors",
            Prefetch("evidence", Evidence.objects.select_related("source", "created_by", "withdrawn_by")),
            Prefetch("notes", Note.objects.select_related("author")),
            Prefetch("assessments", Assessment.objects.select_related("author", "label__scale")),
            Prefetch("events", ClaimEvent.objects.select_related("actor")),
        )
        .annotate(tag_rows=ArraySubquery(tags.values(found=JSONObject(id="id", name="name"))))
        .get(pk=claim_id)
    )


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
    )


def _is_public(claim: Claim) -> bool:
    """Whether the newest edition carries the claim: what was published stays there until it is withdrawn."""
    if claim.status == Status.PUBLISHED:
        return True
    return claim.status in MAYBE_PUBLIC and any(e.action == Action.PUBLISH for e in claim.events.all())


def active_scales(language: str = "") -> tuple[RatingScale, ...]:
    """The scales offered to checkers with their labels, those with words in ``language`` first. Two queries."""
    scales = RatingScale.objects.filter(is_active=True).prefetch_related("labels").order_by("key")
    return tuple(sorted(scales, key=lambda scale: language not in scale.names))
