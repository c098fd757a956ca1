"""Citing sources for and against a claim."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from claims.models import Claim, Evidence, Source
from claims.services.acts import member, open_claim, record
from claims.services.links import is_link
from claims.services.snapshots import ask_for_snapshot
from claims.workflow import Refused

LONGEST_TITLE = Source._meta.get_field("title").max_length or 0


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
    source = _source(url.strip(), {**details, "created_by": by})
    words |= {"is_primary": is_primary, "comment": comment.strip(), "snapshot": ask_for_snapshot(source, by=by)}
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
    copied = ("source", "snapshot", "quote", "stance", "is_primary", "comment", "created_by")
    copy = Evidence.objects.create(claim=to, **{name: getattr(piece, name) for name in copied})
    Evidence.objects.filter(pk=copy.pk).update(created_at=piece.created_at)
    return copy


def _checked(quote: str, stance: str) -> dict[str, Any]:
    if not quote.strip():
        raise Refused("no_quote")
    if stance not in Evidence.Stance.values:
        raise Refused("unknown_stance")
    return {"quote": quote.strip(), "stance": stance}


def _source(url: str, details: dict[str, Any]) -> Source:
    """The source of that link if there is one, else a new one; one without a title is called by its link."""
    details["title"] = details["title"] or url[:LONGEST_TITLE]
    if not details["title"]:
        raise Refused("no_source")
    if url and not is_link(url):
        raise Refused("bad_url")
    known = Source.objects.select_for_update(no_key=True).filter(url=url).first() if url else None
    return _filled(known, details) if known else _new_source(url, details)


def _filled(known: Source, details: dict[str, Any]) -> Source:
    empty = {name: value for name, value in details.items() if value and not getattr(known, name)}
    if empty:
        for name, value in empty.items():
            setattr(known, name, value)
        _require_storable(known)
        known.save(update_fields=list(empty))
    return known


def _kept_otherwise(source: Source, typed: dict[str, Any]) -> dict[str, dict[str, str]]:
    """The details of a known source that a person typed and that it does not have, as events keep changes."""
    kept = {name: getattr(source, name) for name, value in typed.items() if value}
    return {name: {"old": str(typed[name]), "new": str(value)} for name, value in kept.items() if value != typed[name]}


def _new_source(url: str, details: dict[str, Any]) -> Source:
    source = Source(url=url, **details)
    _require_storable(source)
    if url:  # somebody may cite the same link at this moment
        return Source.objects.get_or_create(url=url, defaults=details)[0]
    source.save()
    return source


def _require_storable(source: Source) -> None:
    try:
        source.full_clean(validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        raise Refused("bad_source") from error


def _told(piece: Evidence) -> dict[str, object]:
    return {"evidence": piece.pk, "source": piece.source.title, "url": piece.source.url, "stance": piece.stance}
