"""Taking a piece of evidence to another claim: a copy of it, or the piece itself."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim, Evidence
from claims.services.acts import locked_claim, member, open_claim, record
from claims.services.evidence import copy_evidence, take_out, told_of
from claims.workflow import Refused

#: The reason of a piece that was withdrawn because it moved.
MOVED = "moved"


@transaction.atomic
def carry_evidence(evidence_id: int, *, by: User, to: int, keep: bool) -> Evidence:
    """A copy of the piece for the claim ``to``; unless this claim is to ``keep`` it, the piece is withdrawn here.

    Both histories tell it, and one undo leads both back. A copy may come from a claim that is decided already; what
    is moved, and what a claim gets, needs open claims. Raises Evidence.DoesNotExist, Claim.DoesNotExist and Refused:
    not_your_role, not_editable, already_withdrawn, another_claim_needed, evidence_there_already.
    """
    member(by)
    origin = Evidence.objects.values_list("claim", flat=True).get(pk=evidence_id)
    if origin == to:
        raise Refused("another_claim_needed")
    locks = {origin: locked_claim if keep else open_claim, to: open_claim}
    claims = {pk: locks[pk](pk) for pk in sorted(locks)}
    piece = Evidence.objects.select_related("source", "snapshot", "created_by").get(pk=evidence_id)
    if piece.withdrawn_at:
        raise Refused("already_withdrawn")
    piece.claim = claims[origin]
    copy = _copied(piece, claims[to])
    if not keep:
        take_out(piece, by=by, reason=MOVED)
    _tell(piece, copy, by, "copy_evidence" if keep else "move_evidence")
    return piece


def _copied(piece: Evidence, target: Claim) -> Evidence:
    alike = {name: getattr(piece, name) for name in ("source", "quote", "stance")}
    if target.evidence.filter(withdrawn_at=None, **alike).exists():
        raise Refused("evidence_there_already")
    return copy_evidence(piece, to=target)


def _tell(piece: Evidence, copy: Evidence, by: User, act: str) -> None:
    head = record(piece.claim, act, by=by, data=told_of(piece) | _other(copy.claim))
    told: dict[str, Any] = {**told_of(copy), **_other(piece.claim), "follows": head.pk}
    record(copy.claim, "receive_evidence", by=by, data=told)


def _other(claim: Claim) -> dict[str, Any]:
    return {"claims": [claim.pk], "other_text": claim.text}
