"""Extending, trimming and moving the places that a claim stands at, adding others, and taking some away."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Anchor, Claim
from claims.queries.documents import latest_revision
from claims.services.acts import Seen, member, open_claim, record, save_changed
from claims.services.places import first_place, place, put_anchor, quoted, require_free
from claims.workflow import Refused


@transaction.atomic
def move_anchor(anchor_id: int, *, by: User, seen: Seen, start: int, end: int, exact: str) -> Anchor:
    """Let the anchor stand at code points ``start`` to ``end``, quoted as ``exact``; where it stood is kept.

    Raises Anchor.DoesNotExist, Conflict, and Refused: not_your_role, not_editable, empty_selection,
    span_out_of_range, quote_mismatch, anchor_there_already. Where it stands already nothing is written.
    """
    member(by)
    claim, row = _open(anchor_id, seen=seen)
    span = quoted(row.revision, start, end, exact)
    old = {"place": [row.start, row.end], "quote": row.exact}
    if old["place"] == [span.start, span.end]:
        return row
    require_free(claim, row.revision, span, but=row.pk)
    place(row, span)
    row.save()
    new = {"place": [row.start, row.end], "quote": row.exact}
    _placed(claim)
    changes = {name: {"old": old[name], "new": new[name]} for name in old}
    record(claim, "move_anchor", by=by, data={"anchor": told(row), **changes})
    return row


@transaction.atomic
def add_anchor(
    claim_id: int, *, by: User, seen: Seen, start: int, end: int, exact: str, is_primary: bool = True
) -> Anchor:
    """A further place of the claim: one more part of it, or, not ``is_primary``, where the article says it again.

    Raises Claim.DoesNotExist, Conflict, and Refused as ``move_anchor``.
    """
    member(by)
    claim = open_claim(claim_id, seen=seen)
    revision = latest_revision(claim.document)
    row = put_anchor(claim, revision, quoted(revision, start, end, exact), is_primary=is_primary)
    _placed(claim)
    record(claim, "add_anchor", by=by, data={"anchor": told(row), "quote": {"old": "", "new": row.exact}})
    return row


@transaction.atomic
def remove_anchor(anchor_id: int, *, by: User, seen: Seen) -> Claim:
    """Take a place away from the claim, but never the last one that expresses it.

    Raises Anchor.DoesNotExist, Conflict, and Refused: not_your_role, not_editable, last_anchor.
    """
    member(by)
    claim, row = _open(anchor_id, seen=seen)
    require_another(claim, row)
    kept = {"anchor": told(row), "quote": {"old": row.exact, "new": ""}}
    row.delete()
    _placed(claim)
    record(claim, "remove_anchor", by=by, data=kept)
    return claim


def require_another(claim: Claim, row: Anchor) -> None:
    """Raise Refused("last_anchor") where nothing else would express the claim."""
    if row.is_primary and not claim.anchors.filter(is_primary=True).exclude(pk=row.pk).exists():
        raise Refused("last_anchor")


def told(row: Anchor) -> dict[str, Any]:
    """The anchor as events keep it: enough to bring it back."""
    return {
        "id": row.pk,
        "revision": row.revision_id,
        "start": row.start,
        "end": row.end,
        "is_primary": row.is_primary,
    }


def _open(anchor_id: int, *, seen: Seen) -> tuple[Claim, Anchor]:
    claim = open_claim(Anchor.objects.values_list("claim", flat=True).get(pk=anchor_id), seen=seen)
    return claim, Anchor.objects.select_related("revision").get(pk=anchor_id)


def _placed(claim: Claim) -> None:
    claim.position = first_place(claim)
    save_changed(claim, "position")
