"""When a claim has to be done."""

from __future__ import annotations

import datetime

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim
from claims.models.moments import is_moment
from claims.services.acts import Seen, locked_claim, member, record, save_changed
from claims.workflow import DONE, Refused, may_arrange


@transaction.atomic
def set_deadline(claim_id: int, *, by: User, seen: Seen, due_at: datetime.datetime | None) -> Claim:
    """Set the deadline, or take it away; the event keeps the old one and the new, in ISO 8601.

    A checker sets it for what is free or their own, an editor for anything. Raises Conflict, Claim.DoesNotExist, and
    Refused: not_your_role, no_deadline_when_done, assigned_to_another, not_a_deadline (a year of no newsroom).
    """
    claim = locked_claim(claim_id, seen=seen)
    if not may_arrange(member(by), claim.assignee_id):
        raise Refused("assigned_to_another")
    if claim.status in DONE:
        raise Refused("no_deadline_when_done")
    if due_at and not is_moment(due_at):
        raise Refused("not_a_deadline")
    if claim.due_at != due_at:
        change = {"old": _iso(claim.due_at), "new": _iso(due_at)}
        put_deadline(claim, change["new"])
        record(claim, "deadline", by=by, data={"due_at": change})
    return claim


def put_deadline(claim: Claim, moment: str) -> None:
    """Save the deadline of a locked claim, as events keep it; an empty one takes it away. The caller tells it."""
    claim.due_at = datetime.datetime.fromisoformat(moment) if moment else None
    save_changed(claim, "due_at")


def _iso(moment: datetime.datetime | None) -> str:
    return moment.isoformat() if moment else ""
