"""Putting rows of evidence right, and in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Unpack

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim, Evidence
from claims.services.acts import Conflict, differences, member, open_claim, record
from claims.services.evidence import Passage, checked, told_of
from claims.services.quotations import quote_place
from claims.workflow import Refused

#: In events a quoted passage has a name of its own: ``quote`` is the words of the article.
PASSAGE = "passage"


@transaction.atomic
def edit_evidence(evidence_id: int, *, by: User, version: int, **passage: Unpack[Passage]) -> Evidence:
    """What is quoted and what it shows, worded anew; the source stays. The event tells what was replaced.

    Raises Evidence.DoesNotExist, Conflict where the piece is of another ``version`` by now, and Refused:
    not_your_role, not_editable, already_withdrawn, and of the words what ``add_evidence`` refuses.
    """
    piece, claim = open_piece(evidence_id, by=by)
    if piece.version != version:
        raise Conflict(claim)
    words = checked(passage)
    changes = differences({name: getattr(piece, name) for name in words}, words)
    if changes:
        reword(piece, words)
        record(claim, "edit_evidence", by=by, data=told_of(piece) | as_told(changes))
    return piece


def reword(piece: Evidence, words: Mapping[str, Any]) -> None:
    """Give a piece of a locked claim other words, and find them in its snapshot; the caller tells the history."""
    for name, value in words.items():
        setattr(piece, name, value)
    for name, value in quote_place(piece.snapshot, piece.quote).items():
        setattr(piece, name, value)
    piece.version += 1
    piece.save()


def as_told(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Changes of a piece by the names that they have in events."""
    return {PASSAGE if name == "quote" else name: change for name, change in changes.items()}


@transaction.atomic
def order_evidence(evidence_id: int, *, by: User, to: int) -> Evidence:
    """Put a piece ``to`` places further down among the standing ones of its stance, further up where negative.

    Raises Evidence.DoesNotExist and Refused: not_your_role, not_editable, already_withdrawn, nothing_beyond.
    """
    piece, claim = open_piece(evidence_id, by=by)
    rows = list(claim.evidence.order_by("position", "id"))
    alike = [row.pk for row in rows if row.stance == piece.stance and row.withdrawn_at is None]
    goal = alike.index(piece.pk) + to
    if to == 0 or not 0 <= goal < len(alike):
        raise Refused("nothing_beyond")
    old = [row.pk for row in rows]
    new = [pk for pk in old if pk != piece.pk]
    new.insert(new.index(alike[goal]) + (to > 0), piece.pk)
    put_in_order(rows, new)
    record(claim, "order_evidence", by=by, data=told_of(piece) | {"order": {"old": old, "new": new}})
    return piece


def put_in_order(rows: Iterable[Evidence], order: Sequence[int]) -> None:
    """Number the pieces of a locked claim anew, those that ``order`` does not name behind the others."""
    place = {pk: number for number, pk in enumerate(order, start=1)}
    ordered = sorted(rows, key=lambda row: (place.get(row.pk, len(place) + 1), row.position, row.pk))
    for number, row in enumerate(ordered, start=1):
        row.position = number
    Evidence.objects.bulk_update(ordered, ["position"])


def open_piece(evidence_id: int, *, by: User) -> tuple[Evidence, Claim]:
    """A standing piece with its source, and its claim, locked. Raises as ``order_evidence``."""
    member(by)
    claim = open_claim(Evidence.objects.values_list("claim", flat=True).get(pk=evidence_id))
    piece = Evidence.objects.select_related("source", "snapshot").get(pk=evidence_id)
    if piece.withdrawn_at:
        raise Refused("already_withdrawn")
    piece.claim = claim
    return piece, claim
