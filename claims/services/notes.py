"""Talking about a claim: notes in threads, which can be resolved and reopened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.text import Truncator

from claims.models import Anchor, Claim, Evidence, Note, Thread
from claims.queries.mentions import mentioned_in
from claims.services.acts import locked_claim, member, record
from claims.workflow import Refused

#: So much of the first note names its thread in the history.
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Said:
    """A note that was written, and what its event tells: ``{"note", "thread", "mentioned": [ids of people]}``."""

    note: Note
    told: dict[str, Any]


@transaction.atomic
def add_note(
    claim_id: int, *, by: User, body: str, anchor_id: int | None = None, evidence_id: int | None = None
) -> Note:
    """Open a thread on the claim, in whatever status, or on one of its places or pieces of evidence.

    Raises Claim.DoesNotExist and Refused: not_your_role, empty_note, not_there (no such place or piece at the claim).
    """
    member(by)
    _require_words(body)
    claim = locked_claim(claim_id)
    said = open_thread(claim, by=by, body=body, **_about(claim, anchor_id, evidence_id))
    record(claim, "note", by=by, data=said.told)
    return said.note


@transaction.atomic
def answer_note(thread_id: int, *, by: User, body: str) -> Note:
    """Go on with a thread; one that was resolved is reopened by it, and the history tells both.

    Raises Thread.DoesNotExist and Refused: not_your_role, empty_note.
    """
    member(by)
    _require_words(body)
    thread = _locked(thread_id)
    if thread.resolved_at:
        _reopen(thread, by=by)
    said = _say(thread, by=by, body=body)
    record(thread.claim, "answer", by=by, data=said.told)
    return said.note


@transaction.atomic
def resolve_thread(thread_id: int, *, by: User) -> Thread:
    """Resolve the thread. Raises Thread.DoesNotExist and Refused: not_your_role, resolved_already."""
    member(by)
    thread = _locked(thread_id)
    if thread.resolved_at:
        raise Refused("resolved_already")
    thread.resolved_at, thread.resolved_by = timezone.now(), by
    thread.save(update_fields=["resolved_at", "resolved_by"])
    record(thread.claim, "resolve_thread", by=by, data=_named(thread))
    return thread


@transaction.atomic
def reopen_thread(thread_id: int, *, by: User) -> Thread:
    """Take a resolved thread up again. Raises Thread.DoesNotExist and Refused: not_your_role, not_resolved."""
    member(by)
    thread = _locked(thread_id)
    if not thread.resolved_at:
        raise Refused("not_resolved")
    _reopen(thread, by=by)
    return thread


def open_thread(claim: Claim, *, by: User, body: str, **about: Any) -> Said:
    """A new thread of a locked claim with its first note; the caller tells the history."""
    return _say(Thread.objects.create(claim=claim, **about), by=by, body=body)


def _say(thread: Thread, *, by: User, body: str) -> Said:
    people = mentioned_in(body)
    note = Note.objects.create(thread=thread, claim=thread.claim, author=by, body=body.strip(), mentions=sorted(people))
    told: dict[str, Any] = {"note": note.pk, "thread": thread.pk}
    if people:
        told["mentioned"] = sorted({person.pk for person in people.values()})
    return Said(note, told)


def _reopen(thread: Thread, *, by: User) -> None:
    thread.resolved_at, thread.resolved_by = None, None
    thread.save(update_fields=["resolved_at", "resolved_by"])
    record(thread.claim, "reopen_thread", by=by, data=_named(thread))


def _named(thread: Thread) -> dict[str, Any]:
    """The thread as the history names it: by the beginning of its first note."""
    first = thread.notes.order_by("id")[0]
    return {"thread": thread.pk, "note": first.pk, "said": Truncator(first.body).chars(LONGEST_NAME)}


def _locked(thread_id: int) -> Thread:
    """The thread of a claim that is locked first, as every act on a claim locks it."""
    claim = locked_claim(Thread.objects.values_list("claim", flat=True).get(pk=thread_id))
    thread = Thread.objects.get(pk=thread_id)
    thread.claim = claim
    return thread


def _about(claim: Claim, anchor_id: int | None, evidence_id: int | None) -> dict[str, Any]:
    if anchor_id is not None:
        anchor = Anchor.objects.filter(pk=anchor_id, claim=claim).first()
        if anchor is None:
            raise Refused("not_there")
        return {"anchor": anchor, "quote": anchor.exact}
    if evidence_id is not None and not Evidence.objects.filter(pk=evidence_id, claim=claim).exists():
        raise Refused("not_there")
    return {"evidence_id": evidence_id}


def _require_words(body: str) -> None:
    if not body.strip():
        raise Refused("empty_note")
