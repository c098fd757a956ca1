"""The one door for a claim's status, and who works on it."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim, ClaimEvent
from claims.queries.claims import facts_to_move
from claims.queries.people import actor_of, roles_of
from claims.services.acts import Conflict, Seen, locked_claim, member, record, save_changed
from claims.workflow import DISMISSAL_REASONS, EDITABLE, REVERSIBLE, Action, Refused, Status, decide, may_arrange

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
    _moved(claim, action=action, by=by, reason=reason, dismissed_as=dismissed_as, data=data)
    return claim


def _moved(
    claim: Claim,
    *,
    action: Action,
    by: User,
    reason: str = "",
    dismissed_as: str = "",
    data: dict[str, Any] | None = None,
) -> ClaimEvent:
    before, grounds, details = claim.status, reason.strip(), dict(data or {})
    if action == Action.DISMISS:
        if dismissed_as not in DISMISSAL_REASONS:
            raise Refused("unknown_dismissal_reason")
        grounds = details["dismissed_as"] = dismissed_as
    actor = actor_of(by)
    claim.status = decide(facts_to_move(claim, actor), action, actor, grounds).value
    if action in (Action.START, Action.RESTORE):
        details["before"] = {"assignee": claim.assignee_id, "dismissed_as": claim.dismissed_as}
        claim.assignee = by if action == Action.START else None
    claim.dismissed_as = details.get("dismissed_as", "")
    save_changed(claim, "status", "dismissed_as", "assignee")
    return record(claim, action, by=by, from_status=before, reason=reason.strip(), data=details)


@transaction.atomic
def take_claim(claim_id: int, *, by: User, seen: Seen) -> Claim:
    """Accept the claim if it is only proposed, make it ``by``'s, and start the check; each an event of its own.

    The later events follow the first one (``data["follows"]``): they are undone with it.
    Raises Conflict, Refused, Claim.DoesNotExist.
    """
    claim = locked_claim(claim_id, seen=seen)
    events: list[ClaimEvent] = []

    def following() -> dict[str, Any]:
        return {"follows": events[0].pk} if events else {}

    if claim.status == Status.PROPOSED:
        events.append(_moved(claim, action=Action.ACCEPT, by=by))
    if claim.status in (Status.QUEUED, Status.CHECKING):
        events += _assigned(claim, by=by, to=by, data=following())
    if claim.status != Status.CHECKING:
        _moved(claim, action=Action.START, by=by, data=following())
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
    _assigned(claim, by=by, to=to)
    return claim


def lead_back(claim: Claim, *, event: ClaimEvent, by: User, data: dict[str, Any]) -> None:
    """Undo a move of the locked claim that is still where ``event`` led it; who asks is judged by the caller.

    Raises Refused("not_undoable") for a move that is not REVERSIBLE.
    """
    if event.action not in REVERSIBLE:
        raise Refused("not_undoable")
    restored = event.data.get("before", {})
    now, claim.status = claim.status, event.from_status
    claim.dismissed_as = restored.get("dismissed_as", "")
    claim.assignee_id = restored.get("assignee", claim.assignee_id)
    save_changed(claim, "status", "dismissed_as", "assignee")
    record(claim, "undo", by=by, from_status=now, data=data)


def give_back(claim: Claim, *, event: ClaimEvent, by: User, data: dict[str, Any]) -> None:
    """Undo an assignment. Raises Refused: needs_an_assignee, not_a_reviewer (they left the newsroom)."""
    former = User.objects.filter(pk=event.data.get("before", {}).get("assignee")).first()
    if former is None and claim.status == Status.CHECKING:
        raise Refused("needs_an_assignee")
    if former and not roles_of(former):
        raise Refused("not_a_reviewer")
    change = {"old": _name(claim.assignee), "new": _name(former)}
    claim.assignee = former
    save_changed(claim, "assignee")
    record(claim, "undo", by=by, data={**data, "assignee": change})


def set_aside(claim: Claim, *, by: User, data: dict[str, Any]) -> None:
    """Undo the making of a claim: its history keeps it, so it is dismissed. It is still a proposal."""
    now, claim.status, claim.dismissed_as = claim.status, Status.DISMISSED.value, "splitter_error"
    save_changed(claim, "status", "dismissed_as")
    record(claim, "undo", by=by, from_status=now, data={**data, "dismissed_as": claim.dismissed_as})


def _assigned(claim: Claim, *, by: User, to: User | None, data: dict[str, Any] | None = None) -> list[ClaimEvent]:
    """The event of it; none where the claim is theirs already."""
    if not may_arrange(member(by), claim.assignee_id):
        raise Refused("assigned_to_another")
    if to is None and claim.status == Status.CHECKING:
        raise Refused("needs_an_assignee")
    if to is not None and not roles_of(to):
        raise Refused("not_a_reviewer")
    if (to.pk if to else None) == claim.assignee_id:
        return []
    told = {"assignee": {"old": _name(claim.assignee), "new": _name(to)}, "before": {"assignee": claim.assignee_id}}
    claim.assignee = to
    save_changed(claim, "assignee")
    return [record(claim, "assign", by=by, data={**told, **(data or {})})]


def _name(person: User | None) -> str:
    return person.get_username() if person else ""
