"""Citing sources for and against a claim."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict, Unpack, cast

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from claims.models import Claim, Evidence, Snapshot, Source
from claims.services.acts import member, open_claim, record
from claims.services.quotations import quote_place
from claims.services.snapshots import ask_for_snapshot
from claims.services.sources import Facts, file_source, known_source, offline_source, page_source
from claims.services.uploads import Upload, keep_upload, source_of_file
from claims.workflow import Refused

#: What a copy takes over.
_OF_THE_PASSAGE = (
    *("source", "snapshot", "quote", "locator", "stance", "is_primary", "comment", "question", "answer", "medium"),
    *("quote_state", "quote_start", "quote_end", "page_state", "page_checked_at", "created_by"),
)
LONGEST_LOCATOR = Evidence._meta.get_field("locator").max_length or 0


class Passage(TypedDict, total=False):
    """What people tell of a passage; ``question``, ``answer`` and ``medium`` as AVeriTeC asks for them."""

    quote: Required[str]
    stance: Required[str]
    is_primary: bool
    comment: str
    locator: str
    question: str
    answer: str
    medium: str


class Cited(Passage, Facts, total=False):
    """A passage with where it comes from: a ``source`` that is known, or a ``url``, or a file, or facts alone."""

    source: int | None
    url: str
    upload: Upload | None


@transaction.atomic
def add_evidence(claim_id: int, *, by: User, **cited: Unpack[Cited]) -> Evidence:
    """A passage of a source with its stance. A link or a file that is known already brings its source.

    A file that comes with a link or with a known source is kept in the place of a fetched page. What was typed of a
    known source fills its empty fields; where it says something else the source stays as it is, and the event tells
    the typed words (``{"title": {"old": typed, "new": kept}}``).
    Raises Claim.DoesNotExist and Refused: not_your_role, not_editable, no_quote, unknown_stance, unknown_medium,
    answer_without_question, too_long_a_fact, and what ``sources`` refuses: no_source (neither title nor link),
    no_such_source, bad_url (http and https only), unknown_sort, no_talk, bad_source (a field that cannot be stored).
    """
    member(by)
    claim = open_claim(claim_id)
    words = checked({name: cited[name] for name in Passage.__annotations__ if name in cited})  # type: ignore[literal-required]
    facts = facts_in(cited)
    source = _source(cited, facts, by)
    snapshot = _snapshot(source, cited.get("upload"), by)
    words |= {"snapshot": snapshot, "position": next_position(claim), **quote_place(snapshot, words["quote"])}
    piece = Evidence.objects.create(claim=claim, source=source, created_by=by, **words)
    record(claim, "add_evidence", by=by, data=told_of(piece) | _kept_otherwise(source, facts))
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
    record(claim, "withdraw_evidence", by=by, reason=reason.strip(), data=told_of(piece))
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


def checked(typed: Mapping[str, Any]) -> dict[str, Any]:
    """What was typed of a passage, without outer space. Raises Refused as ``add_evidence``."""
    words = {name: value.strip() if isinstance(value, str) else value for name, value in typed.items()}
    if not words["quote"]:
        raise Refused("no_quote")
    if words["stance"] not in Evidence.Stance.values:
        raise Refused("unknown_stance")
    if words.get("medium") and words["medium"] not in Evidence.Medium.values:
        raise Refused("unknown_medium")
    if words.get("answer") and not words.get("question"):
        raise Refused("answer_without_question")
    if len(words.get("locator", "")) > LONGEST_LOCATOR:
        raise Refused("too_long_a_fact")
    return words


def facts_in(typed: Mapping[str, Any]) -> Facts:
    """What was typed of a source, without outer space."""
    told = {name: typed[name] for name in Facts.__annotations__ if name in typed}
    return cast(Facts, {name: value.strip() if isinstance(value, str) else value for name, value in told.items()})


def _source(cited: Cited, facts: Facts, by: User) -> Source:
    known, url, upload = cited.get("source"), cited.get("url", "").strip(), cited.get("upload")
    if known is not None:
        return known_source(known, facts, by=by)
    if url:
        return page_source(url, facts, by=by)
    if upload:
        return source_of_file(upload) or file_source(upload.name, facts, by=by)
    return offline_source(facts, by=by)


def _snapshot(source: Source, upload: Upload | None, by: User) -> Snapshot | None:
    return keep_upload(source, upload, by=by) if upload else ask_for_snapshot(source, by=by)


def _kept_otherwise(source: Source, facts: Facts) -> dict[str, dict[str, str]]:
    """The details of a known source that a person typed and that it does not have, as events keep changes."""
    typed: dict[str, Any] = {name: value for name, value in facts.items() if name != "sort"}
    kept = {name: getattr(source, name) for name, value in typed.items() if value}
    return {name: {"old": str(typed[name]), "new": str(value)} for name, value in kept.items() if value != typed[name]}


def told_of(piece: Evidence) -> dict[str, object]:
    """What every event about a piece of evidence tells."""
    return {"evidence": piece.pk, "source": piece.source.title, "url": piece.source.url, "stance": piece.stance}
