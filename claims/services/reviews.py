"""Conclusions of people."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict, Unpack

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.models import Assessment, Claim, MisinformationType, RatingLabel
from claims.services.acts import Conflict, Seen, differences, locked_claim, member, record
from claims.services.moves import apply_move
from claims.services.notes import open_thread
from claims.services.ratings import lock_scale
from claims.workflow import ASSESSABLE, Action, Refused, Verdict


class Conclusion(TypedDict):
    """What is concluded. A type of misinformation is of the scale of its label."""

    label_id: int | None
    misinformation_type_id: NotRequired[int | None]
    conclusion_only: bool
    conclusion: str
    justification: str


LONGEST_CONCLUSION = Assessment._meta.get_field("conclusion").max_length or 0


@transaction.atomic
def save_assessment(
    claim_id: int,
    *,
    by: User,
    seen: Seen,
    seen_assessment: int | None = None,
    **concluded: Unpack[Conclusion],
) -> Assessment:
    """Keep what ``by`` concludes so far; what it replaces stays in the history.

    ``seen_assessment`` is the version of their assessment that the page showed, 0 where there was none: other words
    than those of a later version are a Conflict. None says that no page showed any. Raises Claim.DoesNotExist,
    Conflict, and Refused: not_your_role, not_assessable, label_not_active, type_not_offered, type_beside_supported,
    conclusion_too_long.
    """
    claim = _assessable(claim_id, by=by, seen=seen)
    return _keep(claim, by, _words(concluded), seen_assessment)


@transaction.atomic
def submit_claim(
    claim_id: int,
    *,
    by: User,
    seen: Seen,
    seen_assessment: int | None = None,
    **concluded: Unpack[Conclusion],
) -> Claim:
    """Save the assessment and hand the claim to a second person; from now on the scale of the label is locked.

    Raises what ``save_assessment`` raises, and Refused by the guards of the move; then nothing is changed.
    """
    claim = _assessable(claim_id, by=by, seen=seen)
    assessment = _keep(claim, by, _words(concluded), seen_assessment)
    Assessment.objects.filter(claim=claim).exclude(pk=assessment.pk).update(submitted_at=None)
    assessment.submitted_at = timezone.now()
    assessment.save(update_fields=["submitted_at"])
    if assessment.label:
        lock_scale(assessment.label.scale_id)
    return apply_move(claim, action=Action.SUBMIT, by=by, data={"assessment": _snapshot(assessment)})


@transaction.atomic
def return_claim(claim_id: int, *, by: User, seen: Seen, comment: str) -> Claim:
    """Send the claim back to its checker; the comment stands in the history and opens a thread of notes.

    Raises Claim.DoesNotExist, Conflict, Refused (no_reason without a comment).
    """
    claim = locked_claim(claim_id, seen=seen)
    said = open_thread(claim, by=by, body=comment, is_return=True) if comment.strip() else None
    return apply_move(claim, action=Action.RETURN, by=by, reason=comment, data=said.told if said else None)


def _assessable(claim_id: int, *, by: User, seen: Seen) -> Claim:
    member(by)
    claim = locked_claim(claim_id, seen=seen)
    if claim.status not in ASSESSABLE:
        raise Refused("not_assessable")
    return claim


def _words(concluded: Conclusion) -> dict[str, Any]:
    conclusion, is_alone = concluded["conclusion"].strip(), concluded["conclusion_only"]
    if len(conclusion) > LONGEST_CONCLUSION:
        raise Refused("conclusion_too_long")
    return {
        "label_id": None if is_alone else concluded["label_id"],
        "misinformation_type_id": None if is_alone else concluded.get("misinformation_type_id"),
        "conclusion_only": is_alone,
        "conclusion": conclusion,
        "justification": concluded["justification"].strip(),
    }


def _keep(claim: Claim, by: User, words: dict[str, Any], seen: int | None) -> Assessment:
    kept = Assessment.objects.filter(claim=claim, author=by).first() or Assessment(author=by, version=0)
    kept.claim = claim
    old = {name: getattr(kept, name) for name in words}
    changes = differences(old, words)
    if kept.pk and not changes:
        return kept
    if seen not in (None, kept.version):
        raise Conflict(claim)
    if words["label_id"] not in (None, old["label_id"]):
        _require_offered(words["label_id"])
    if words["misinformation_type_id"] and changes.keys() & {"label_id", "misinformation_type_id"}:
        _require_fitting(words["misinformation_type_id"], words["label_id"])
    for name, value in {**words, "version": kept.version + 1}.items():
        setattr(kept, name, value)
    kept.save()
    record(claim, "assess", by=by, data=changes | _names_told(changes))
    return kept


def _names_told(changes: dict[str, Any]) -> dict[str, Any]:
    """The names of what was chosen and replaced, as they read now: an id alone tells nobody anything."""
    rows: dict[str, type[RatingLabel] | type[MisinformationType]] = {
        "label": RatingLabel,
        "misinformation_type": MisinformationType,
    }
    return {name: _told(model, changes[f"{name}_id"]) for name, model in rows.items() if f"{name}_id" in changes}


def _told(model: type[RatingLabel] | type[MisinformationType], ids: dict[str, Any]) -> dict[str, Any]:
    names = dict(model._default_manager.filter(pk__in=ids.values()).values_list("pk", "names"))
    return {when: names.get(pk, {}) for when, pk in ids.items()}


def _require_offered(label_id: int) -> None:
    if not RatingLabel.objects.filter(pk=label_id, scale__is_active=True).exists():
        raise Refused("label_not_active")


def _require_fitting(type_id: int, label_id: int | None) -> None:
    """A type goes with a label of its own scale, and with none that says that the claim holds."""
    label = RatingLabel.objects.filter(pk=label_id or 0, scale__types__pk=type_id).first()
    if label is None:
        raise Refused("type_not_offered")
    if label.verdict == Verdict.SUPPORTED:
        raise Refused("type_beside_supported")


def _snapshot(assessment: Assessment) -> dict[str, Any]:
    """What was submitted, kept in the event: the row may be reworded after a return."""
    label, type_ = assessment.label, assessment.misinformation_type
    return {
        "author": assessment.author.get_username(),
        "label": label.key if label else None,
        "label_names": label.names if label else {},
        "verdict": label.verdict if label else None,
        "scale": label.scale.key if label else None,
        "scale_version": label.scale.version if label else None,
        "misinformation_type": type_.key if type_ else None,
        "misinformation_type_names": type_.names if type_ else {},
        "conclusion_only": assessment.conclusion_only,
        "conclusion": assessment.conclusion,
        "justification": assessment.justification,
    }
