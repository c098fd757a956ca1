"""What waits for a person."""

import datetime

import pytest
from django.utils import timezone

from claims.queries.desk import LATELY, Desk, desk
from claims.services.claims import edit_claim
from claims.services.deadlines import set_deadline
from claims.services.moves import assign_claim
from claims.services.notes import add_note
from claims.services.reviews import return_claim
from claims.workflow import Status
from tests.builders import build_claim, build_document, build_documents, claim_in, person, seen, submit

pytestmark = pytest.mark.django_db


def test_a_newcomer_has_an_empty_desk(checker):
    assert desk(checker) == Desk((), (), (), (), (), (), has_documents=False)


def test_my_claims_wait_for_me_and_those_of_others_do_not(checker):
    mine = claim_in(Status.CHECKING, checker=checker)
    claim_in(Status.CHECKING)
    assigned = claim_in(Status.QUEUED)
    assign_claim(assigned.pk, by=checker, seen=seen(assigned), to=checker)

    assert desk(checker).to_check == (mine, assigned)
    assert desk(checker).has_documents


def test_queued_claims_that_are_nobodys_are_free(checker, other_checker):
    free, taken = claim_in(Status.QUEUED), claim_in(Status.QUEUED)
    assign_claim(taken.pk, by=checker, seen=seen(taken), to=checker)

    assert desk(other_checker).free == (free,)


def test_what_was_returned_to_me_stands_by_itself_until_i_submit_it_again(checker, editor):
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    return_claim(claim.pk, by=editor, seen=seen(claim), comment="Say more.")
    add_note(claim.pk, by=checker, body="Will do.")

    assert (desk(checker).to_check, desk(checker).returned) == ((), (claim,))

    submit(claim, checker, justification="More.")
    assert (desk(checker).to_check, desk(checker).returned) == ((), ())


def test_an_editor_approves_what_others_submitted(checker, editor, other_editor):
    claim_in(Status.IN_REVIEW, checker=editor)
    theirs = claim_in(Status.IN_REVIEW, checker=checker)

    assert desk(editor).to_approve == (theirs,)
    assert len(desk(other_editor).to_approve) == 2


def test_a_checker_has_nothing_to_approve(checker):
    claim_in(Status.IN_REVIEW)

    assert desk(checker).to_approve == ()


def test_what_i_touched_lately_comes_with_the_latest_act_first_and_each_claim_once(checker):
    first, second = build_document().claims.all()[:2]
    for claim in (first, second, first):
        add_note(claim.pk, by=checker, body="Hm.")
    edit_claim(build_claim().pk, by=person("else"), seen=seen(build_claim()), text="X", kind="event", claimant="")

    assert desk(checker).lately == (first, second)


def test_lately_is_short(checker):
    for claim in build_documents(1, claims=LATELY + 3)[0].claims.all():
        add_note(claim.pk, by=checker, body="Hm.")

    assert len(desk(checker).lately) == LATELY


def test_the_desk_asks_the_same_for_ten_and_for_twenty_claims(checker, editor, django_assert_num_queries):
    for number in (10, 20):
        for claim in build_documents(1, claims=number)[0].claims.all():
            claim_in(Status.IN_REVIEW if claim.pk % 2 else Status.CHECKING, claim=claim, checker=checker)
        for person_, queries in ((checker, 7), (editor, 8)):
            with django_assert_num_queries(queries):
                found = desk(person_)
                claims = (*found.to_check, *found.to_approve, *found.free, *found.lately)
                assert all(claim.document.title for claim in claims)


def test_a_deadline_given_to_somebody_elses_claim_lies_on_their_desk(checker, other_checker, editor):
    claim = claim_in(Status.QUEUED)
    assign_claim(claim.pk, by=editor, seen=seen(claim), to=checker)
    set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=timezone.now() - datetime.timedelta(hours=2))

    assert desk(checker).overdue == (claim,)
    assert desk(editor).overdue == (claim,)
    assert desk(other_checker).overdue == ()
