"""The one door for a claim's status."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Claim
from claims.services.moves import Conflict, Seen, assign_claim, move_claim, take_claim
from claims.workflow import Action, Refused, Status, UnknownTransition
from tests.builders import build_claim, claim_in, move, person, seen

pytestmark = pytest.mark.django_db


def acts(claim: Claim) -> list[tuple[str, str, str]]:
    return list(claim.events.values_list("action", "from_status", "to_status"))


def test_a_move_changes_the_status_and_writes_the_event(checker):
    claim = build_claim()

    moved = move(claim, Action.ACCEPT, checker)

    assert (moved.status, moved.version) == (Status.QUEUED, 2)
    event = claim.events.get()
    assert (event.action, event.from_status, event.to_status) == ("accept", "proposed", "queued")
    assert event.actor == checker


def test_a_move_of_a_claim_that_changed_meanwhile_is_a_conflict_that_shows_the_claim(checker, other_checker):
    claim = build_claim()
    shown = seen(claim)
    move(claim, Action.ACCEPT, other_checker)

    with pytest.raises(Conflict) as conflict:
        move_claim(claim.pk, action=Action.ACCEPT, by=checker, seen=shown)

    assert (conflict.value.claim.status, conflict.value.claim.version) == ("queued", 2)
    assert claim.events.count() == 1


@pytest.mark.parametrize("wrong", [Seen("queued", 1), Seen("proposed", 2)])
def test_status_and_version_must_both_be_those_that_were_seen(checker, wrong):
    claim = build_claim()

    with pytest.raises(Conflict):
        move_claim(claim.pk, action=Action.ACCEPT, by=checker, seen=wrong)

    claim.refresh_from_db()
    assert (claim.status, claim.version) == ("proposed", 1)


def test_an_unknown_transition_is_refused_and_changes_nothing(editor):
    claim = build_claim()

    with pytest.raises(UnknownTransition):
        move(claim, Action.APPROVE, editor)

    claim.refresh_from_db()
    assert (claim.status, claim.version, claim.events.count()) == ("proposed", 1, 0)


@pytest.mark.parametrize("action", [Action.SUBMIT, Action.RETURN, Action.PUBLISH, Action.WITHDRAW])
def test_what_brings_more_than_a_move_cannot_be_had_as_a_bare_move(editor, action):
    with pytest.raises(ValueError, match="service of its own"):
        move(build_claim(), action, editor)


def test_a_stranger_cannot_move_a_claim(stranger):
    with pytest.raises(Refused, match="not_your_role"):
        move(build_claim(), Action.ACCEPT, stranger)


def test_a_person_who_left_cannot_move_a_claim(checker):
    checker.is_active = False
    checker.save()

    with pytest.raises(Refused, match="not_your_role"):
        move(build_claim(), Action.ACCEPT, checker)


def test_who_starts_a_check_is_assigned(checker):
    claim = claim_in(Status.QUEUED)

    assert move(claim, Action.START, checker).assignee == checker


def test_a_dismissal_names_one_of_the_reasons_and_may_add_words(checker):
    claim = build_claim()

    moved = move(claim, Action.DISMISS, checker, dismissed_as="opinion", reason=" A wish. ")

    assert moved.dismissed_as == "opinion"
    event = claim.events.get()
    assert (event.reason, event.data) == ("A wish.", {"dismissed_as": "opinion"})


@pytest.mark.parametrize("dismissed_as", ["", "because"])
def test_a_dismissal_without_one_of_the_reasons_is_refused(checker, dismissed_as):
    with pytest.raises(Refused, match="unknown_dismissal_reason"):
        move(build_claim(), Action.DISMISS, checker, dismissed_as=dismissed_as, reason="I do not like it")


def test_a_restored_claim_is_nobodys_and_not_dismissed(checker):
    claim = claim_in(Status.DISMISSED, claim=claim_in(Status.CHECKING))

    moved = move(claim, Action.RESTORE, checker)

    assert (moved.status, moved.dismissed_as, moved.assignee) == ("proposed", "", None)


def test_nobody_approves_what_they_submitted_themselves(editor, other_editor):
    claim = claim_in(Status.IN_REVIEW, checker=editor)

    with pytest.raises(Refused, match="own_work"):
        move(claim, Action.APPROVE, editor)

    assert move(claim, Action.APPROVE, other_editor).status == Status.APPROVED


def test_a_superuser_without_a_group_still_cannot_approve_their_own_work(administrator):
    administrator.groups.clear()
    claim = claim_in(Status.IN_REVIEW, checker=administrator)

    with pytest.raises(Refused, match="own_work"):
        move(claim, Action.APPROVE, administrator)


def test_reopening_needs_a_reason_and_keeps_the_assignee(checker, editor):
    claim = claim_in(Status.APPROVED, checker=checker)

    with pytest.raises(Refused, match="no_reason"):
        move(claim, Action.REOPEN, editor, reason="  ")

    assert move(claim, Action.REOPEN, editor, reason="New figures.").assignee == checker


def test_taking_a_proposed_claim_accepts_assigns_and_starts_it(checker):
    claim = build_claim()

    taken = take_claim(claim.pk, by=checker, seen=seen(claim))

    assert (taken.status, taken.assignee) == ("checking", checker)
    assert acts(claim) == [
        ("accept", "proposed", "queued"),
        ("assign", "queued", "queued"),
        ("start", "queued", "checking"),
    ]


def test_a_checker_cannot_take_what_is_assigned_to_another_and_nothing_is_half_done(checker, other_checker):
    claim = build_claim()
    assign_claim(claim.pk, by=other_checker, seen=seen(claim), to=other_checker)

    with pytest.raises(Refused, match="assigned_to_another"):
        take_claim(claim.pk, by=checker, seen=seen(claim))

    claim.refresh_from_db()
    assert claim.status == "proposed"
    assert [act for act, _, _ in acts(claim)] == ["assign"]


def test_an_editor_takes_over_a_check(editor):
    claim = claim_in(Status.CHECKING, checker=person("first"))

    taken = take_claim(claim.pk, by=editor, seen=seen(claim))

    assert (taken.status, taken.assignee) == ("checking", editor)
    assert claim.events.last().data["assignee"] == {"old": "first", "new": "editor"}


def test_a_claim_in_review_cannot_be_taken(checker):
    claim = claim_in(Status.IN_REVIEW)

    with pytest.raises(UnknownTransition):
        take_claim(claim.pk, by=checker, seen=seen(claim))


def test_assigning_grows_the_version_and_writes_one_event(editor, checker):
    claim = build_claim()

    assigned = assign_claim(claim.pk, by=editor, seen=seen(claim), to=checker)

    assert (assigned.assignee, assigned.version) == (checker, 2)
    assert acts(claim) == [("assign", "proposed", "proposed")]


def test_assigning_to_whom_it_is_assigned_already_writes_nothing(editor, checker):
    claim = build_claim()
    assign_claim(claim.pk, by=editor, seen=seen(claim), to=checker)

    again = assign_claim(claim.pk, by=editor, seen=seen(claim), to=checker)

    assert (again.version, claim.events.count()) == (2, 1)


def test_a_claim_is_assigned_to_members_of_the_newsroom_only(editor, stranger):
    claim = build_claim()

    with pytest.raises(Refused, match="not_a_reviewer"):
        assign_claim(claim.pk, by=editor, seen=seen(claim), to=stranger)


def test_a_queued_claim_can_be_given_to_nobody_but_not_one_that_is_being_checked(editor, checker):
    claim = claim_in(Status.QUEUED)
    assign_claim(claim.pk, by=editor, seen=seen(claim), to=checker)
    assert assign_claim(claim.pk, by=editor, seen=seen(claim), to=None).assignee is None

    take_claim(claim.pk, by=checker, seen=seen(claim))
    with pytest.raises(Refused, match="needs_an_assignee"):
        assign_claim(claim.pk, by=editor, seen=seen(claim), to=None)


def test_a_claim_in_review_cannot_be_assigned(editor, checker):
    claim = claim_in(Status.IN_REVIEW)

    with pytest.raises(Refused, match="not_assignable"):
        assign_claim(claim.pk, by=editor, seen=seen(claim), to=checker)


def test_a_claim_that_does_not_exist_cannot_be_moved(checker):
    with pytest.raises(Claim.DoesNotExist):
        move_claim(0, action=Action.ACCEPT, by=checker, seen=Seen("proposed", 1))


def test_a_claim_is_locked_without_its_document(checker):
    claim = build_claim()
    shown = seen(claim)
    with CaptureQueriesContext(connection) as asked:
        move_claim(claim.pk, action=Action.ACCEPT, by=checker, seen=shown)
    locks = [query["sql"] for query in asked.captured_queries if "FOR NO KEY UPDATE" in query["sql"]]

    assert len(locks) == 1
    assert "claims_document" not in locks[0].partition(" FROM ")[2]
