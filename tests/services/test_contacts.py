"""The log of whom the newsroom asked."""

import datetime

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from claims.models import Contact
from claims.services.acts import Conflict
from claims.services.contacts import add_contact, correct_contact, withdraw_contact
from claims.workflow import Refused, Status
from tests.builders import build_claim, claim_in

pytestmark = pytest.mark.django_db
ASKED_AT = datetime.datetime(2026, 1, 31, 9, 30, tzinfo=datetime.UTC)
WORDS = {
    "name": "Rahmat, Mayor of Sukamaju",
    "part": "claimant",
    "asked_at": ASKED_AT,
    "medium": "phone",
    "question": "On which day was the bridge opened?",
    "outcome": "no_answer",
}


def test_a_contact_stands_in_the_log_and_in_the_history(checker) -> None:
    claim = build_claim()
    contact = add_contact(claim.pk, by=checker, **WORDS)
    event = claim.events.get()

    assert (contact.asked_by, contact.created_by, contact.asked_at) == (checker, checker, ASKED_AT)
    assert (event.action, event.data["asked"], event.data["result"]) == ("add_contact", WORDS["name"], "no_answer")


@pytest.mark.parametrize("status", [Status.PUBLISHED, Status.DISMISSED])
def test_an_answer_that_comes_late_can_still_be_logged(checker, status) -> None:
    claim = claim_in(status)
    version = claim.version
    add_contact(claim.pk, by=checker, **WORDS)
    claim.refresh_from_db()

    assert (claim.status, claim.version) == (status, version)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ({"name": "  "}, "no_contact_name"),
        ({"question": ""}, "no_question"),
        ({"outcome": "answered"}, "no_answer"),
        ({"asked_at": timezone.now() + datetime.timedelta(days=2)}, "not_asked_yet"),
        ({"medium": "pigeon"}, "bad_contact"),
        ({"name": "R" * 201}, "bad_contact"),
    ],
    ids=lambda value: value if isinstance(value, str) else "words",
)
def test_what_is_no_contact_is_refused(checker, words, key) -> None:
    with pytest.raises(Refused, match=key):
        add_contact(build_claim().pk, by=checker, **{**WORDS, **words})


def test_only_people_of_the_newsroom_ask_and_log(checker, stranger) -> None:
    claim = build_claim()

    with pytest.raises(Refused, match="not_your_role"):
        add_contact(claim.pk, by=stranger, **WORDS)
    with pytest.raises(Refused, match="not_a_reviewer"):
        add_contact(claim.pk, by=checker, asked_by=stranger, **WORDS)


def test_a_correction_keeps_what_the_log_said(checker, other_checker) -> None:
    contact = add_contact(build_claim().pk, by=checker, **WORDS)
    correct_contact(contact.pk, by=other_checker, seen_version=1, outcome="answered", answer="On 12 May.")
    contact.refresh_from_db()
    told = contact.claim.events.latest("id").data

    assert (contact.outcome, contact.answer, contact.version) == ("answered", "On 12 May.", 2)
    assert told["outcome"] == {"old": "no_answer", "new": "answered"}
    assert "question" not in told


def test_a_correction_that_changes_nothing_is_no_event(checker) -> None:
    contact = add_contact(build_claim().pk, by=checker, **WORDS)
    correct_contact(contact.pk, by=checker, seen_version=1, **WORDS)

    assert contact.claim.events.count() == 1


def test_of_two_corrections_at_once_the_later_learns_of_the_other(checker, other_checker) -> None:
    contact = add_contact(build_claim().pk, by=checker, **WORDS)
    correct_contact(contact.pk, by=other_checker, seen_version=1, medium="email")

    with pytest.raises(Conflict):
        correct_contact(contact.pk, by=checker, seen_version=1, medium="letter")


def test_what_was_no_contact_is_withdrawn_with_a_reason_and_stays(checker) -> None:
    contact = add_contact(build_claim().pk, by=checker, **WORDS)
    with pytest.raises(Refused, match="no_reason"):
        withdraw_contact(contact.pk, by=checker, reason=" ")
    withdraw_contact(contact.pk, by=checker, reason="Another mayor of that name.")
    contact.refresh_from_db()

    assert (contact.withdrawn_by, contact.withdrawn_reason) == (checker, "Another mayor of that name.")
    with pytest.raises(Refused, match="already_withdrawn"):
        correct_contact(contact.pk, by=checker, seen_version=1, medium="letter")


def test_the_database_deletes_no_contact(checker) -> None:
    contact = add_contact(build_claim().pk, by=checker, **WORDS)

    with pytest.raises(DatabaseError, match="is refused"), transaction.atomic():
        Contact.objects.filter(pk=contact.pk).delete()
