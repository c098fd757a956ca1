"""One claim that says two things becomes two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Anchor, Claim, ClaimEvent, Revision
from claims.queries.documents import latest_revision
from claims.services.acts import Seen, member, open_claim, record, save_changed
from claims.services.anchors import told
from claims.services.places import first_place, put_anchor, quoted
from claims.text.spans import Span
from claims.workflow import Refused


@dataclass(frozen=True, slots=True)
class Part:
    """What one of the new claims says, and where: code points ``start`` to ``end``, quoted as ``exact``."""

    text: str
    start: int
    end: int
    exact: str


@transaction.atomic
def split_claim(claim_id: int, *, by: User, seen: Seen, parts: Sequence[Part]) -> tuple[Claim, ...]:
    """The claim becomes the first of ``parts``; the others are new proposals with its claimant and kind.

    Evidence, notes, the assessment and the other places where the article says it stay with the first. The claims in
    the order of ``parts``. Raises Claim.DoesNotExist, Conflict, and Refused: not_your_role, not_editable,
    too_few_parts, no_text, parts_alike, and what a selection is refused for.
    """
    member(by)
    claim = open_claim(claim_id, seen=seen)
    revision = latest_revision(claim.document)
    places = _checked(parts, revision)
    event_data = _become(claim, revision, parts[0], places[0])
    made = [_new(claim, revision, part, span, by) for part, span in zip(parts[1:], places[1:], strict=True)]
    head = record(claim, "split", by=by, data={**event_data, "claims": [new.pk for new in made]})
    for new in made:
        _tell_origin(new, head, claim, by)
    return (claim, *made)


def _checked(parts: Sequence[Part], revision: Revision) -> list[Span]:
    texts = [part.text.strip() for part in parts]
    if len(parts) < 2:
        raise Refused("too_few_parts")
    if not all(texts):
        raise Refused("no_text")
    if len({_bare(text) for text in texts}) < len(texts):
        raise Refused("parts_alike")
    return [quoted(revision, part.start, part.end, part.exact) for part in parts]


def _bare(text: str) -> str:
    """The wording without what makes no other claim of it: capitals, blanks, the full stop."""
    return " ".join(text.casefold().split()).rstrip(" .")


def _become(claim: Claim, revision: Revision, part: Part, span: Span) -> dict[str, object]:
    """Let the claim be its first part. What it was, for the event."""
    old_text, claim.text = claim.text, part.text.strip()
    rows = list(Anchor.objects.filter(claim=claim, is_primary=True).order_by("start"))
    quote = " … ".join(row.exact for row in rows)
    old = [told(row) for row in rows]
    Anchor.objects.filter(pk__in=[row.pk for row in rows]).delete()
    row = put_anchor(claim, revision, span)
    claim.position = first_place(claim)
    save_changed(claim, "text", "position")
    changes = {"text": {"old": old_text, "new": claim.text}, "quote": {"old": quote, "new": row.exact}}
    return {
        **{name: change for name, change in changes.items() if change["old"] != change["new"]},
        "anchors": {"old": old, "new": [row.pk]},
    }


def _new(claim: Claim, revision: Revision, part: Part, span: Span, by: User) -> Claim:
    new = Claim.objects.create(
        document_id=claim.document_id,
        revision=revision,
        text=part.text.strip(),
        claimant=claim.claimant,
        kind=claim.kind,
        position=span.start,
        origin=Claim.Origin.PERSON,
        created_by=by,
    )
    put_anchor(new, revision, span)
    return new


def _tell_origin(new: Claim, head: ClaimEvent, claim: Claim, by: User) -> None:
    data = {"follows": head.pk, "from": claim.pk, "other_text": claim.text}
    record(new, "split_off", by=by, from_status="", data=data)
