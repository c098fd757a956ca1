"""What every act on a claim has in common: a person who may act, the locked row they saw, the event that tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User

from claims.models import Claim, ClaimEvent
from claims.queries.kept import Kept
from claims.queries.kept_writes import write_fields, write_row
from claims.queries.people import actor_of
from claims.services.notifications import announce
from claims.workflow import EDITABLE, Actor, Refused

# In no order: that of claims asks for their documents, and would lock these with them.
_LOCKED = Kept(lambda claim: Claim.objects.select_for_update(no_key=True).filter(pk=claim).order_by())


@dataclass(frozen=True, slots=True)
class Seen:
    """The claim as the page showed it when the person decided."""

    status: str
    version: int


class Conflict(Exception):
    """Somebody else was faster: the claim is no longer what the person saw. ``claim`` is the row as it is now."""

    def __init__(self, claim: Claim) -> None:
        super().__init__(f"claim {claim.pk} is {claim.status}, version {claim.version}")
        self.claim = claim


def member(by: User) -> Actor:
    """The person as an actor. Raises Refused("not_your_role") for somebody without a role."""
    actor = actor_of(by)
    if not actor.roles:
        raise Refused("not_your_role")
    return actor


def locked_claim(claim_id: int, *, seen: Seen | None = None) -> Claim:
    """The claim, locked until the transaction ends.

    Raises Claim.DoesNotExist, and Conflict where the row is not the one that was ``seen``.
    """
    claim = next(iter(_LOCKED.rows(claim_id)), None)
    if claim is None:
        raise Claim.DoesNotExist("there is no such claim")
    if seen and (claim.status, claim.version) != (seen.status, seen.version):
        raise Conflict(claim)
    return claim


def open_claim(claim_id: int, *, seen: Seen | None = None) -> Claim:
    """The locked claim. Raises Refused("not_editable") once its wording and evidence stand."""
    claim = locked_claim(claim_id, seen=seen)
    if claim.status not in EDITABLE:
        raise Refused("not_editable")
    return claim


def open_pair(claim_id: int, other_id: int, *, seen: Seen, seen_other: Seen) -> tuple[Claim, Claim]:
    """Two open claims, locked the older first, so that two people who join the same two do not wait for each other.

    Raises what ``open_claim`` raises.
    """
    wanted = {claim_id: seen, other_id: seen_other}
    found = {pk: open_claim(pk, seen=wanted[pk]) for pk in sorted(wanted)}
    return found[claim_id], found[other_id]


def save_changed(claim: Claim, *fields: str) -> None:
    """Save what a person can see of the claim, as its next version."""
    claim.version += 1
    write_fields(claim, *fields, "version", "updated_at")


def record(
    claim: Claim,
    action: str,
    *,
    by: User,
    from_status: str | None = None,
    reason: str = "",
    data: dict[str, Any] | None = None,
) -> ClaimEvent:
    """Write the act into the history; without ``from_status`` it left the claim where it was.

    It is the ``last_event`` of the claim in hand.
    """
    claim.last_event = ClaimEvent(
        claim=claim,
        action=action,
        from_status=claim.status if from_status is None else from_status,
        to_status=claim.status,
        actor=by,
        reason=reason,
        data=data or {},
    )
    write_row(claim.last_event)
    announce(claim.last_event)
    return claim.last_event


def differences(old: dict[str, Any], new: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What ``new`` changes of ``old``, as events keep it: ``{field: {"old": ..., "new": ...}}``."""
    return {field: {"old": old.get(field), "new": new[field]} for field in new if new[field] != old.get(field)}
