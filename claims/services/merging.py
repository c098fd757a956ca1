"""Two claims that say one thing become one."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim, Evidence
from claims.services.acts import Seen, differences, member, open_pair, record, save_changed
from claims.services.evidence import copy_evidence
from claims.services.moves import apply_move
from claims.services.places import first_place, put_anchor
from claims.services.same_claims import link_same
from claims.text.spans import Span
from claims.workflow import Action, Refused


@transaction.atomic
def merge_claims(claim_id: int, other_id: int, *, by: User, seen: Seen, seen_other: Seen, text: str) -> Claim:
    """``claim_id`` survives, worded as ``text``; the other is dismissed as a duplicate of it and linked to it.

    The survivor gets copies of the other's standing evidence and its places in the article: as further parts where
    the wording changes, else as places where the article says it again. Its event tells what the other was, notes
    included. Raises Claim.DoesNotExist, Conflict (with whichever claim is not as seen), and Refused: not_your_role,
    not_editable, merge_with_itself, other_document, no_text, still_published.
    """
    member(by)
    if claim_id == other_id:
        raise Refused("merge_with_itself")
    if not text.strip():
        raise Refused("no_text")
    claim, other = open_pair(claim_id, other_id, seen=seen, seen_other=seen_other)
    if claim.document_id != other.document_id:
        raise Refused("other_document")
    head = record(claim, "merge", by=by, data=_joined(claim, other, text.strip(), by))
    apply_move(other, action=Action.DISMISS, by=by, dismissed_as="duplicate", data=_where_to(claim, head.pk))
    return claim


def _joined(claim: Claim, other: Claim, text: str, by: User) -> dict[str, Any]:
    """Change the survivor. What its event tells: what changed, what was added, and what the other was."""
    changes = differences({"text": claim.text}, {"text": text})
    told = {"merged": _story(other), "other_text": other.text, "claims": [other.pk]}
    placed = _take_over_anchors(claim, other, is_primary=bool(changes))
    copies = [copy_evidence(piece, to=claim).pk for piece in _new_evidence(claim, other)]
    claim.text, claim.position = text, first_place(claim)
    save_changed(claim, "text", "position")
    is_linked = link_same(claim, other, by=by) is not None
    return {**changes, **told, "anchors": {"old": [], "new": placed}, "copies": copies, "is_linked": is_linked}


def _take_over_anchors(claim: Claim, other: Claim, *, is_primary: bool) -> list[int]:
    there = {(a.revision_id, a.start, a.end) for a in claim.anchors.all()}
    new = [a for a in other.anchors.select_related("revision") if (a.revision_id, a.start, a.end) not in there]
    return [put_anchor(claim, a.revision, Span(a.start, a.end), is_primary=is_primary and a.is_primary).pk for a in new]


def _new_evidence(claim: Claim, other: Claim) -> list[Evidence]:
    """The other's standing pieces that the survivor does not have."""
    own = {(e.source_id, e.quote, e.stance) for e in claim.evidence.filter(withdrawn_at=None)}
    standing = other.evidence.filter(withdrawn_at=None).select_related("source", "created_by")
    return [e for e in standing if (e.source_id, e.quote, e.stance) not in own]


def _story(other: Claim) -> dict[str, Any]:
    """The other claim as it was, so that the survivor's history can be read alone."""
    evidence, notes = other.evidence.select_related("source"), other.notes.select_related("author")
    return {
        "claimant": other.claimant,
        "kind": other.kind,
        "quotes": [anchor.exact for anchor in other.anchors.all()],
        "evidence": [{"source": e.source.title, "url": e.source.url, "stance": e.stance} for e in evidence],
        "notes": [{"by": n.author.get_username(), "at": n.created_at.isoformat(), "body": n.body} for n in notes],
    }


def _where_to(claim: Claim, head: int) -> dict[str, Any]:
    return {"follows": head, "claims": [claim.pk], "other_text": claim.text}
