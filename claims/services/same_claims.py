"""Marking that two claims say the same, in one article or in two."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim, SameClaim
from claims.services.acts import locked_claim, member, record
from claims.workflow import Refused


@transaction.atomic
def mark_same(claim_id: int, other_id: int, *, by: User) -> SameClaim:
    """Note that the two say the same; it holds both ways, and both histories tell it. Neither claim changes.

    Raises Claim.DoesNotExist and Refused: not_your_role, same_as_itself, same_already.
    """
    member(by)
    claim, other = _pair(claim_id, other_id)
    link = link_same(claim, other, by=by)
    if link is None:
        raise Refused("same_already")
    _tell(claim, other, "same", by)
    return link


@transaction.atomic
def unmark_same(claim_id: int, other_id: int, *, by: User) -> None:
    """Take that back. Raises Claim.DoesNotExist and Refused: not_your_role, same_as_itself, not_marked_same."""
    member(by)
    claim, other = _pair(claim_id, other_id)
    if not unlink_same(claim, other):
        raise Refused("not_marked_same")
    _tell(claim, other, "not_same", by)


def link_same(claim: Claim, other: Claim, *, by: User) -> SameClaim | None:
    """The new link between the two; None where there is one already."""
    first, second = sorted((claim, other), key=lambda found: found.pk)
    link, is_new = SameClaim.objects.get_or_create(first=first, second=second, defaults={"created_by": by})
    return link if is_new else None


def unlink_same(claim: Claim, other: Claim) -> bool:
    """Whether there was a link to take away."""
    first, second = sorted((claim.pk, other.pk))
    return bool(SameClaim.objects.filter(first=first, second=second).delete()[0])


def _pair(claim_id: int, other_id: int) -> tuple[Claim, Claim]:
    if claim_id == other_id:
        raise Refused("same_as_itself")
    found = {pk: locked_claim(pk) for pk in sorted((claim_id, other_id))}
    return found[claim_id], found[other_id]


def _tell(claim: Claim, other: Claim, action: str, by: User) -> None:
    head = record(claim, action, by=by, data={"claims": [other.pk], "other_text": other.text})
    record(other, action, by=by, data={"follows": head.pk, "claims": [claim.pk], "other_text": claim.text})
