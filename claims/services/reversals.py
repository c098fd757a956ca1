"""How each act is led back: the rows as they were before it, and an event "undo" that tells what changed again.

Every function takes the locked claim, the event to undo, the person who undoes it and what the new event tells of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib.auth.models import User

from claims.models import Anchor, Claim, ClaimEvent, Evidence, Revision
from claims.services.acts import record, save_changed
from claims.services.anchors import require_another
from claims.services.deadlines import put_deadline
from claims.services.editing_evidence import PASSAGE, put_in_order, reword
from claims.services.evidence import bring_back, take_out
from claims.services.moves import give_back, lead_back, set_aside
from claims.services.places import first_place, place, put_anchor, require_free
from claims.services.same_claims import link_same, unlink_same
from claims.services.tags import put_tag
from claims.text.spans import Span

#: The reason of a piece of evidence that was withdrawn by an undo.
UNDONE = "undone"

Told = dict[str, Any]
Reversal = Callable[[Claim, ClaimEvent, User, Told], None]


def _move(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    lead_back(claim, event=event, by=by, data=told)


def _assignment(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    give_back(claim, event=event, by=by, data=told)


def _making(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    set_aside(claim, by=by, data=told)


def _wording(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    _save(claim, by, {**told, **_reword(claim, event)})


def _moved_anchor(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    row = Anchor.objects.select_related("revision").get(pk=event.data["anchor"]["id"])
    span = Span(*event.data["place"]["old"])
    require_free(claim, row.revision, span, but=row.pk)
    place(row, span)
    row.save()
    _save(claim, by, {**told, "quote": _turned(event.data["quote"])})


def _added_anchor(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    row = Anchor.objects.get(pk=event.data["anchor"]["id"])
    require_another(claim, row)
    row.delete()
    _save(claim, by, {**told, "quote": _turned(event.data["quote"])})


def _removed_anchor(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    _put_back(claim, event.data["anchor"])
    _save(claim, by, {**told, "quote": _turned(event.data["quote"])})


def _splitting(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    _exchange_anchors(claim, event.data["anchors"])
    if "quote" in event.data:
        told |= {"quote": _turned(event.data["quote"])}
    _save(claim, by, {**told, **_reword(claim, event)})


def _merging(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    for piece in Evidence.objects.filter(pk__in=event.data["copies"], withdrawn_at=None):
        take_out(piece, by=by, reason=UNDONE)
    _exchange_anchors(claim, event.data["anchors"])
    if event.data["is_linked"]:
        unlink_same(claim, Claim.objects.get(pk=event.data["claims"][0]))
    _save(claim, by, {**told, **_reword(claim, event)})


def _added_evidence(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    piece = Evidence.objects.get(pk=event.data["evidence"])
    take_out(piece, by=by, reason=UNDONE)
    record(claim, "undo", by=by, data={**told, "source": event.data["source"]})


def _withdrawn_evidence(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    bring_back(Evidence.objects.get(pk=event.data["evidence"]))
    record(claim, "undo", by=by, data={**told, "source": event.data["source"]})


def _edited_evidence(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    piece = Evidence.objects.select_related("snapshot").get(pk=event.data["evidence"])
    changed = {name: change for name, change in event.data.items() if isinstance(change, dict)}
    turned = {name: _turned(change) for name, change in changed.items()}
    reword(piece, {"quote" if name == PASSAGE else name: change["new"] for name, change in turned.items()})
    record(claim, "undo", by=by, data={**told, "source": event.data["source"], **turned})


def _ordered_evidence(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    put_in_order(claim.evidence.all(), event.data["order"]["old"])
    record(claim, "undo", by=by, data={**told, "source": event.data["source"]})


def _copied_evidence(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    record(claim, "undo", by=by, data={**told, "source": event.data["source"]})


def _marking(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    unlink_same(claim, Claim.objects.get(pk=event.data["claims"][0]))
    record(claim, "undo", by=by, data=told)


def _unmarking(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    link_same(claim, Claim.objects.get(pk=event.data["claims"][0]), by=by)
    record(claim, "undo", by=by, data=told)


def _deadline(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    put_deadline(claim, event.data["due_at"]["old"])
    record(claim, "undo", by=by, data={**told, "due_at": _turned(event.data["due_at"])})


def _tagging(claim: Claim, event: ClaimEvent, by: User, told: Told) -> None:
    change = put_tag(claim, event.data["tag"], is_on=event.action == "untag")
    record(claim, "undo", by=by, data={**told, "tags": change})


#: One for each act of ``queries.acts.UNDOABLE``.
REVERSALS: Mapping[str, Reversal] = {
    "accept": _move,
    "dismiss": _move,
    "start": _move,
    "restore": _move,
    "assign": _assignment,
    "edit": _wording,
    "add": _making,
    "split_off": _making,
    "move_anchor": _moved_anchor,
    "add_anchor": _added_anchor,
    "remove_anchor": _removed_anchor,
    "split": _splitting,
    "merge": _merging,
    "add_evidence": _added_evidence,
    "withdraw_evidence": _withdrawn_evidence,
    "edit_evidence": _edited_evidence,
    "order_evidence": _ordered_evidence,
    "copy_evidence": _copied_evidence,
    "move_evidence": _withdrawn_evidence,
    "receive_evidence": _added_evidence,
    "same": _marking,
    "not_same": _unmarking,
    "deadline": _deadline,
    "tag": _tagging,
    "untag": _tagging,
}


def _reword(claim: Claim, event: ClaimEvent) -> Told:
    """Put the old words back. What that changes, for the event."""
    changes = {name: _turned(event.data[name]) for name in ("text", "kind", "claimant") if name in event.data}
    for name, change in changes.items():
        setattr(claim, name, change["new"])
    return changes


def _exchange_anchors(claim: Claim, anchors: Mapping[str, Any]) -> None:
    Anchor.objects.filter(pk__in=anchors["new"], claim=claim).delete()
    for plain in anchors["old"]:
        _put_back(claim, plain)


def _put_back(claim: Claim, plain: Mapping[str, Any]) -> None:
    revision, span = Revision.objects.get(pk=plain["revision"]), Span(plain["start"], plain["end"])
    put_anchor(claim, revision, span, is_primary=plain["is_primary"], pk=plain["id"])


def _save(claim: Claim, by: User, told: Told) -> None:
    claim.position = first_place(claim)
    save_changed(claim, "text", "kind", "claimant", "position")
    record(claim, "undo", by=by, data=told)


def _turned(change: Mapping[str, Any]) -> dict[str, Any]:
    return {"old": change["new"], "new": change["old"]}
