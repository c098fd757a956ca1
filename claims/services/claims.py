"""Adding and rewording claims."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim, Document
from claims.queries.documents import latest_revision
from claims.services.acts import Seen, differences, member, open_claim, record
from claims.services.places import put_anchor, quoted
from claims.services.proposals import LONGEST_CLAIMANT
from claims.text.analysis import KINDS
from claims.text.spans import Span
from claims.workflow import Refused


@transaction.atomic
def add_claim(
    document_id: int,
    *,
    by: User,
    start: int,
    end: int,
    exact: str,
    text: str,
    kind: str,
    claimant: str = "",
    further: Iterable[Span] = (),
) -> Claim:
    """A claim that a person saw at code points ``start`` to ``end`` of the latest revision, quoted as ``exact``.

    It stands at the ``further`` places too, as far as they lie apart from the first.

    Raises Document.DoesNotExist and Refused: not_your_role, empty_selection, span_out_of_range, quote_mismatch (other
    words stand there), no_text, unknown_kind, claimant_too_long.
    """
    member(by)
    words = _checked(text=text, kind=kind, claimant=claimant)
    revision = latest_revision(Document.objects.get(pk=document_id))
    span = quoted(revision, start, end, exact)
    claim = Claim.objects.create(
        document_id=document_id,
        revision=revision,
        position=span.start,
        origin=Claim.Origin.PERSON,
        created_by=by,
        **words,
    )
    for place in (span, *(other for other in further if not other.overlaps(span))):
        put_anchor(claim, revision, place)
    record(claim, "add", by=by, from_status="", data={"start": span.start, "end": span.end})
    return claim


@transaction.atomic
def edit_claim(claim_id: int, *, by: User, seen: Seen, text: str, kind: str, claimant: str) -> Claim:
    """Reword the claim; the event keeps the old words and the new. Saving what is there already writes nothing.

    Raises Claim.DoesNotExist, Conflict, and Refused: not_your_role, not_editable, no_text, unknown_kind,
    claimant_too_long.
    """
    member(by)
    claim = open_claim(claim_id, seen=seen)
    words = _checked(text=text, kind=kind, claimant=claimant)
    changes = differences({name: getattr(claim, name) for name in words}, words)
    if changes:
        for name, value in words.items():
            setattr(claim, name, value)
        claim.version += 1
        claim.save(update_fields=[*words, "version", "updated_at"])
        record(claim, "edit", by=by, data=changes)
    return claim


def _checked(*, text: str, kind: str, claimant: str) -> dict[str, str]:
    words = {"text": text.strip(), "kind": kind, "claimant": claimant.strip()}
    if not words["text"]:
        raise Refused("no_text")
    if kind not in KINDS:
        raise Refused("unknown_kind")
    if len(words["claimant"]) > LONGEST_CLAIMANT:
        raise Refused("claimant_too_long")
    return words
