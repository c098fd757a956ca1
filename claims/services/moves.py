"""The one door for a claim's status, and who works on it."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim
from claims.queries.claims import facts_of
from claims.queries.people import actor_of, roles_of
from claims.services.acts import Conflict, Seen, locked_claim, member, record
from claims.workflow import DISMISSAL_REASONS, EDITABLE, EDITORS, Action, Refused, Status, decide

__all__ = ["PLAIN", "Conflict", "Seen", "apply_move", "assign_claim", "move_claim", "take_claim"]

#: Actions that are a move and nothing else. The others bring something with them: submit an assessment and return a
#: comment (``reviews``), publish and withdraw an edition (``publications``).
PLAIN = frozenset(Action) - {Action.SUBMIT, Action.RETURN, Action.PUBLISH, Action.WITHDRAW}


@transaction.atomic
def move_claim(
    claim_id: int,
    *,
    action: Action,
    by: User,
    seen: Seen,
    reason: str = "",
    dismissed_as: str = "",
    data: dict[str, Any] | None = None,
) -> Claim:
    """Lead the claim to where ``action`` leads, if the rules allow it, and write the event.

    A dismissal is explained by ``dismissed_as``, one of DISMISSAL_REASONS; ``reason`` may add words to it.
    Raises Conflict where the claim is not as ``seen``, Refused where the rules say no, Claim.DoesNotExist; ValueError
    for an action that is not PLAIN.
    """
    if action not in PLAIN:
        raise ValueError(f"{action} has a service of its own")
    claim = locked_claim(claim_id, seen=seen)
    return apply_move(claim, action=action, by=by, reason=reason, dismissed_as=dismissed_as, data=data)


def apply_move(
    claim: Claim,
    *,
    action: Action,
    by: User,
    reason: str = "",
    dismissed_as: str = "",
    data: dict[str, Any] | None = None,
) -> Claim:
    """The move of a claim that the caller's transaction has locked. Raises Refused."""
    before, grounds, details = claim.status, reason.strip(), dict(data or {})
    if action == Action.DISMISS:
        if dismissed_as not in DISMISSAL_REASONS:
            raise Refused("unknown_dismissal_reason")
        grounds = details["dismissed_as"] = dismissed_as
    actor = actor_of(by)
    claim.status = decide(facts_of(claim, actor), action, actor, grounds).value
    claim.dismissed_as = details.get("dismissed_as", "")
    if action in (Action.START, Action.RESTORE):
        claim.assignee = by if action == Action.START else None
    _save(claim, "status", "dismissed_as", "assignee")
    record(claim, action, by=by, from_status=before, reason=reason.strip(), data=details)
    return claim


@transaction.atomic
def take_claim(claim_id: int, *, by: User, seen: Seen) -> Claim:
    """Accept the claim if it is only proposed, make it ``by``'s, and start the check; each an event of its own.

    Raises Conflict, Refused, Claim.DoesNotExist.
    """
    claim = locked_claim(claim_id, seen=seen)
    if claim.status == Status.PROPOSED:
        apply_move(claim, action=Action.ACCEPT, by=by)
    if claim.status in (Status.QUEUED, Status.CHECKING):
        _assign(claim, by=by, to=by)
    if claim.status != Status.CHECKING:
        apply_move(claim, action=Action.START, by=by)
    return claim


@transaction.atomic
def assign_claim(claim_id: int, *, by: User, seen: Seen, to: User | None) -> Claim:
    """Give the claim to ``to``, or to nobody while the check has not started.

    A checker may give away and take what is free or their own, an editor anything. Raises Conflict,
    Claim.DoesNotExist, and Refused: not_your_role, not_assignable, assigned_to_another, not_a_reviewer,
    needs_an_assignee.
    """
    claim = locked_claim(claim_id, seen=seen)
    if claim.status not in EDITABLE:
        raise Refused("not_assignable")
    _assign(claim, by=by, to=to)
    return claim


def _assign(claim: Claim, *, by: User, to: User | None) -> None:
    if not member(by).roles & EDITORS and claim.assignee_id not in (None, by.pk):
        raise Refused("assigned_to_another")
    if to is None and claim.status == Status.CHECKING:
        raise Refused("needs_an_assignee")
    if to is not None and not roles_of(to):
        raise Refused("not_a_reviewer")
    if (to.pk if to else None) == claim.assignee_id:
        return
    change = {"old": _name(claim.assignee), "new": _name(to)}
    claim.assignee = to
    _save(claim, "assignee")
    record(claim, "assign", by=by, data={"assignee": change})


def _name(person: User | None) -> str:
    return person.get_username() if person else ""


def _save(claim: Claim, *fields: str) -> None:
    claim.version += 1
    claim.save(update_fields=[*fields, "version", "updated_at"])
