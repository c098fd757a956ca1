"""The log of whom the newsroom asked about a claim."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.models import Contact
from claims.queries.people import roles_of
from claims.services.acts import Conflict, differences, locked_claim, member, record
from claims.workflow import Refused

#: What people write of a contact, and may correct.
WORDS = ("name", "part", "asked_by", "asked_at", "medium", "question", "outcome", "answer")
LONGEST_NAME = Contact._meta.get_field("name").max_length or 0


@transaction.atomic
def add_contact(
    claim_id: int,
    *,
    by: User,
    name: str,
    part: str,
    asked_at: datetime.datetime,
    medium: str,
    question: str,
    outcome: str,
    answer: str = "",
    asked_by: User | None = None,
) -> Contact:
    """Write down that somebody was asked about the claim, in whatever status it is; ``asked_by`` is ``by`` unless told.

    Raises Claim.DoesNotExist and Refused: not_your_role, no_contact_name, no_question, no_answer (an answer is told
    that is not there), not_asked_yet (a time to come), not_a_reviewer, bad_contact (a choice that is none).
    """
    member(by)
    claim = locked_claim(claim_id)
    words = {"name": name, "part": part, "medium": medium, "question": question, "outcome": outcome, "answer": answer}
    told = _checked({**words, "asked_at": asked_at, "asked_by": asked_by or by})
    contact = Contact.objects.create(claim=claim, created_by=by, **told)
    record(claim, "add_contact", by=by, data=_told(contact))
    return contact


@transaction.atomic
def correct_contact(contact_id: int, *, by: User, seen_version: int, **words: Any) -> Contact:
    """Put right what the log says; what it said stays in the history. ``words`` are those of WORDS that are told anew.

    Raises Contact.DoesNotExist, Conflict where somebody corrected it since ``seen_version``, and Refused as
    ``add_contact`` and already_withdrawn.
    """
    member(by)
    contact = _locked(contact_id)
    if contact.version != seen_version:
        raise Conflict(contact.claim)
    old = {name: getattr(contact, name) for name in WORDS}
    new = _checked({**old, **words})
    if not differences(old, new):
        return contact
    for name, value in {**new, "version": contact.version + 1}.items():
        setattr(contact, name, value)
    contact.save()
    changes = differences(_plain(old), _plain(new))
    record(contact.claim, "correct_contact", by=by, data=_told(contact) | changes)
    return contact


@transaction.atomic
def withdraw_contact(contact_id: int, *, by: User, reason: str) -> Contact:
    """Take out of the count what was no contact, or none about this claim; it stays to be read, with the reason.

    Raises Contact.DoesNotExist and Refused: not_your_role, no_reason, already_withdrawn.
    """
    member(by)
    if not reason.strip():
        raise Refused("no_reason")
    contact = _locked(contact_id)
    contact.withdrawn_at, contact.withdrawn_by, contact.withdrawn_reason = timezone.now(), by, reason.strip()
    contact.save(update_fields=["withdrawn_at", "withdrawn_by", "withdrawn_reason"])
    record(contact.claim, "withdraw_contact", by=by, reason=reason.strip(), data=_told(contact))
    return contact


def _locked(contact_id: int) -> Contact:
    """The contact with its claim, which is locked first, as every act does."""
    claim = locked_claim(Contact.objects.values_list("claim", flat=True).get(pk=contact_id))
    contact = Contact.objects.select_related("asked_by").get(pk=contact_id)
    if contact.withdrawn_at:
        raise Refused("already_withdrawn")
    contact.claim = claim
    return contact


def _checked(words: dict[str, Any]) -> dict[str, Any]:
    told = {name: value.strip() if isinstance(value, str) else value for name, value in words.items()}
    if key := _objection(told):
        raise Refused(key)
    return told


def _objection(told: dict[str, Any]) -> str:
    """The key of what is wrong with the words, empty where nothing is."""
    choices = {"part": Contact.Part, "medium": Contact.Medium, "outcome": Contact.Outcome}
    wrong = {
        "no_contact_name": not told["name"],
        "no_question": not told["question"],
        "no_answer": told["outcome"] == Contact.Outcome.ANSWERED and not told["answer"],
        "not_asked_yet": told["asked_at"] > timezone.now(),
        "bad_contact": len(told["name"]) > LONGEST_NAME or any(told[n] not in c.values for n, c in choices.items()),
    }
    found = next((key for key, is_wrong in wrong.items() if is_wrong), "")
    return found or ("" if roles_of(told["asked_by"]) else "not_a_reviewer")


def _plain(words: dict[str, Any]) -> dict[str, Any]:
    """The words as an event keeps them."""
    return {**words, "asked_at": words["asked_at"].isoformat(), "asked_by": words["asked_by"].get_username()}


def _told(contact: Contact) -> dict[str, Any]:
    return {"contact": contact.pk, "asked": contact.name, "result": contact.outcome}
