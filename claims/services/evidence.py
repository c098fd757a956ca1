"""Citing sources for and against a claim."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from claims.models import Claim, Evidence, Source
from claims.services.acts import member, open_claim, record
from claims.services.quotations import quote_place
from claims.services.snapshots import ask_for_snapshot
from claims.services.sources import cited_source
from claims.workflow import Refused

#: What a copy takes over.
_OF_THE_PASSAGE = (
    *("source", "snapshot", "quote", "locator", "stance", "is_primary", "comment", "question", "answer", "medium"),
    *("quote_state", "quote_start", "quote_end", "created_by"),
)


@transaction.atomic
def add_evidence(
    claim_id: int,
    *,
    by: User,
    url: str,
    title: str,
    publisher: str = "",
    author: str = "",
    published_on: datetime.date | None = None,
    quote: str,
    stance: str,
    is_primary: bool = False,
    comment: str = "",
) -> Evidence:
    """A passage of a source with its stance. A link that is known already brings its source.

    What was typed of a known source fills its empty fields; where it says something else the source stays as it is,
    and the event tells the typed words (``{"title": {"old": typed, "new": kept}}``).
    Raises Claim.DoesNotExist and Refused: not_your_role, not_editable, no_quote, unknown_stance,
    no_source (neither title nor link), bad_url (http and https only), bad_source (another field that cannot be stored).
    """
    member(by)
    claim = open_claim(claim_id)
    words = _checked(quote, stance)
    details = {"publisher": publisher.strip(), "author": author.strip(), "published_on": published_on}
    details |= {"title": title.strip()}
    source = cited_source(url.strip(), {**details, "created_by": by})
    words |= {"is_primary": is_primary, "comment": comment.strip(), "snapshot": ask_for_snapshot(source, by=by)}
    words |= quote_place(words["snapshot"], words["quote"])
    words["position"] = next_position(claim)
    piece = Evidence.objects.create(claim=claim, source=source, created_by=by, **words)
    record(claim, "add_evidence", by=by, data=_told(piece) | _kept_otherwise(source, details))
    return piece


@transaction.atomic
def withdraw_evidence(evidence_id: int, *, by: User, reason: str) -> Evidence:
    """Take a piece of evidence out of the count; it stays to be read, with the reason.

    Raises Evidence.DoesNotExist and Refused: not_your_role, not_editable, no_reason, already_withdrawn.
    """
    member(by)
    if not reason.strip():
        raise Refused("no_reason")
    claim = open_claim(Evidence.objects.values_list("claim", flat=True).get(pk=evidence_id))
    piece = Evidence.objects.select_related("source").get(pk=evidence_id)
    if piece.withdrawn_at:
        raise Refused("already_withdrawn")
    take_out(piece, by=by, reason=reason)
    record(claim, "withdraw_evidence", by=by, reason=reason.strip(), data=_told(piece))
    piece.claim = claim
    return piece


def take_out(piece: Evidence, *, by: User, reason: str) -> None:
    """Withdraw the piece of a claim that the caller has locked; the caller tells the history."""
    piece.withdrawn_at, piece.withdrawn_by, piece.withdrawn_reason = timezone.now(), by, reason.strip()
    piece.save(update_fields=["withdrawn_at", "withdrawn_by", "withdrawn_reason"])


def bring_back(piece: Evidence) -> None:
    """Let a withdrawn piece of a locked claim stand again; the caller tells the history."""
    piece.withdrawn_at, piece.withdrawn_by, piece.withdrawn_reason = None, None, ""
    piece.save(update_fields=["withdrawn_at", "withdrawn_by", "withdrawn_reason"])


def copy_evidence(piece: Evidence, *, to: Claim) -> Evidence:
    """The same passage for another locked claim, still by the person who found it and of the time when they did."""
    copy = Evidence.objects.create(
        claim=to, position=next_position(to), **{name: getattr(piece, name) for name in _OF_THE_PASSAGE}
    )
    Evidence.objects.filter(pk=copy.pk).update(created_at=piece.created_at)
    return copy


def next_position(claim: Claim) -> int:
    """The place after the last piece of a locked claim."""
    last = claim.evidence.aggregate(last=Max("position"))["last"]
    return (last or 0) + 1


def _checked(quote: str, stance: str) -> dict[str, Any]:
    if not quote.strip():
        raise Refused("no_quote")
    if stance not in Evidence.Stance.values:
        raise Refused("unknown_stance")
    return {"quote": quote.strip(), "stance": stance}


def _kept_otherwise(source: Source, typed: dict[str, Any]) -> dict[str, dict[str, str]]:
    """The details of a known source that a person typed and that it does not have, as events keep changes."""
    kept = {name: getattr(source, name) for name, value in typed.items() if value}
    return {name: {"old": str(typed[name]), "new": str(value)} for name, value in kept.items() if value != typed[name]}


def _told(piece: Evidence) -> dict[str, object]:
    return {"evidence": piece.pk, "source": piece.source.title, "url": piece.source.url, "stance": piece.stance}
