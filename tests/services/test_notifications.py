import datetime
from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.models import Claim, Notification
from claims.services import notifications
from claims.services.deadlines import set_deadline
from claims.services.moves import assign_claim
from claims.services.notes import add_note, answer_note, resolve_thread
from claims.services.notifications import mark_all_read, mark_read, remind_of_deadlines
from claims.services.publications import publish_claims, withdraw_claim
from claims.services.reviews import return_claim
from claims.services.undoing import undo_last
from claims.workflow import Action, Status
from tests.builders import build_claim, build_document, claim_in, move, person, seen, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def done(django_capture_on_commit_callbacks) -> Callable[..., list[tuple[str, str, int]]]:
    """``done(act)`` does the act, commits it, and gives who was told what, how often."""

    def told(act: Callable[[], object]) -> list[tuple[str, str, int]]:
        Notification.objects.all().delete()
        with django_capture_on_commit_callbacks(execute=True):
            act()
        rows = Notification.objects.order_by("person__username", "sort")
        return list(rows.values_list("person__username", "sort", "count"))

    return told


@pytest.fixture
def claim(checker: User) -> Claim:
    return claim_in(Status.CHECKING, checker=checker)


def test_who_gets_a_claim_is_told_and_who_takes_one_is_not(done, checker, editor):
    claim = claim_in(Status.QUEUED)

    assert done(lambda: assign_claim(claim.pk, by=editor, seen=seen(claim), to=checker)) == [("checker", "assigned", 1)]
    assert done(lambda: assign_claim(claim.pk, by=editor, seen=seen(claim), to=editor)) == []


def unread(sort: str) -> list[str]:
    rows = Notification.objects.filter(sort=sort, read_at__isnull=True).order_by("person__username")
    return list(rows.values_list("person__username", flat=True))


def test_an_assignment_that_holds_no_longer_counts_as_read(
    checker, other_checker, editor, django_capture_on_commit_callbacks
):
    claim = claim_in(Status.QUEUED)

    def after(act: Callable[[], object]) -> list[str]:
        with django_capture_on_commit_callbacks(execute=True):
            act()
        return unread("assigned")

    def give(to: User) -> None:
        assign_claim(claim.pk, by=editor, seen=seen(claim), to=to)

    assert after(lambda: give(checker)) == ["checker"]
    assert after(lambda: undo_last(claim.document_id, by=editor)) == []
    assert after(lambda: give(checker)) == ["checker"]
    assert after(lambda: give(other_checker)) == ["other_checker"]
    assert after(lambda: undo_last(claim.document_id, by=editor)) == []
    assert after(lambda: give(other_checker)) == ["other_checker"]
    assert after(lambda: move(claim, Action.DISMISS, editor, dismissed_as="trivial")) == []
    assert after(lambda: undo_last(claim.document_id, by=editor)) == []
    assert after(lambda: give(checker)) == ["checker"]
    assert after(lambda: move(claim, Action.START, checker)) == []


def test_every_editor_but_the_one_who_did_it_is_told_of_what_waits_for_approval(done, editor, other_editor, checker):
    claim = claim_in(Status.CHECKING, checker=checker, editor=editor)
    User.objects.filter(pk=person("gone", "editor").pk).update(is_active=False)
    assert done(lambda: submit(claim, checker, label_key=None)) == [
        ("editor", "submitted", 1),
        ("other_editor", "submitted", 1),
    ]

    own = claim_in(Status.CHECKING, claim=build_claim(), checker=editor, editor=editor)
    assert done(lambda: submit(own, editor, label_key=None)) == [("other_editor", "submitted", 1)]


def test_what_waited_for_an_editor_is_read_for_all_of_them_when_one_has_looked(
    editor, other_editor, checker, django_capture_on_commit_callbacks
):
    claim, other = (claim_in(Status.CHECKING, claim=build_claim(), checker=checker, editor=editor) for _n in range(2))
    with django_capture_on_commit_callbacks(execute=True):
        submit(claim, checker, label_key=None)
        submit(other, checker, label_key=None)
        move(claim, Action.APPROVE, editor)

    waiting = Notification.objects.filter(sort="submitted", read_at__isnull=True)
    assert set(waiting.values_list("claim", "person__username")) == {
        (other.pk, "editor"),
        (other.pk, "other_editor"),
    }


def test_the_checker_is_told_what_becomes_of_the_claim(done, checker, editor):
    claim = claim_in(Status.IN_REVIEW, checker=checker)

    def publish() -> None:
        publish_claims(claim.document_id, by=editor, seen={claim.pk: seen(claim)})

    def returned() -> None:
        return_claim(claim.pk, by=editor, seen=seen(claim), comment="Which page?")

    def withdraw() -> None:
        withdraw_claim(claim.pk, by=editor, seen=seen(claim), reason="Wrong.")

    assert done(returned) == [("checker", "returned", 1)]
    submit(claim, checker)
    assert done(lambda: move(claim, Action.APPROVE, editor)) == [("checker", "approved", 1)]
    assert done(lambda: move(claim, Action.REOPEN, editor, reason="Wait.")) == [("checker", "returned", 1)]
    submit(claim, checker)
    move(claim, Action.APPROVE, editor)
    assert done(publish) == [("checker", "published", 1)]
    assert done(lambda: move(claim, Action.CORRECT, editor, reason="A typo.")) == [("checker", "corrected", 1)]
    assert done(withdraw) == [("checker", "withdrawn", 1)]


def test_a_return_tells_whom_its_comment_mentions_too(done, checker, other_checker, editor):
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    comment = "@other_checker knows the page, @checker"

    assert done(lambda: return_claim(claim.pk, by=editor, seen=seen(claim), comment=comment)) == [
        ("checker", "returned", 1),
        ("other_checker", "mentioned", 1),
    ]


def test_a_note_tells_the_checker_of_the_claim_and_whom_it_mentions(done, claim, other_checker, editor, checker):
    assert done(lambda: add_note(claim.pk, by=editor, body="@other_checker @editor look")) == [
        ("checker", "noted", 1),
        ("other_checker", "mentioned", 1),
    ]
    assert done(lambda: add_note(claim.pk, by=editor, body="@checker look")) == [("checker", "mentioned", 1)]
    assert done(lambda: add_note(claim.pk, by=checker, body="Mine.")) == []


def test_an_answer_tells_everybody_in_the_thread_but_its_author(done, checker, editor, other_editor):
    thread = add_note(build_claim().pk, by=checker, body="Who?").thread
    answer_note(thread.pk, by=editor, body="The mayor.")

    assert done(lambda: answer_note(thread.pk, by=other_editor, body="The former one, @editor.")) == [
        ("checker", "replied", 1),
        ("editor", "mentioned", 1),
    ]


def test_who_began_a_thread_is_told_that_it_was_resolved(done, checker, editor):
    thread = add_note(build_claim().pk, by=checker, body="Who?").thread
    answer_note(thread.pk, by=editor, body="The mayor.")

    assert done(lambda: resolve_thread(thread.pk, by=editor)) == [("checker", "resolved", 1)]
    row = Notification.objects.get()
    assert (row.actor, row.note.thread) == (editor, thread)


def test_ten_notes_on_one_claim_are_one_row_until_it_is_read(done, claim, editor, checker):
    def ten_notes() -> None:
        for n in range(10):
            add_note(claim.pk, by=editor, body=f"Note {n}")

    assert done(ten_notes) == [("checker", "noted", 10)]
    row = Notification.objects.get()
    assert row.note.body == "Note 9"
    mark_read(row.pk, by=checker)
    notifications.tell({checker.pk: "noted"}, claim_id=claim.pk)
    assert list(Notification.objects.order_by("id").values_list("count", flat=True)) == [10, 1]


def test_acts_that_concern_nobody_else_say_nothing(done, claim, editor):
    assert done(lambda: move(build_claim(), Action.ACCEPT, editor)) == []
    assert done(lambda: move(build_claim(), Action.DISMISS, editor, dismissed_as="trivial")) == []


def test_an_act_that_is_rolled_back_tells_nobody(claim, editor, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        add_note(claim.pk, by=editor, body="No.")
        transaction.set_rollback(True)

    assert not Notification.objects.exists()


def test_what_goes_wrong_in_telling_does_not_break_the_act(
    claim, editor, monkeypatch, caplog, django_capture_on_commit_callbacks
):
    monkeypatch.setattr(notifications, "tell", lambda *args, **kwargs: 1 / 0)
    with django_capture_on_commit_callbacks(execute=True):
        add_note(claim.pk, by=editor, body="Said.")

    assert "ZeroDivisionError" in caplog.text
    assert claim.notes.get().body == "Said."


def test_telling_many_is_one_query(claim, django_assert_num_queries):
    people = {person(f"p{n}").pk: "noted" for n in range(20)}
    with django_assert_num_queries(1):
        notifications.tell(people, claim_id=claim.pk)

    assert Notification.objects.count() == 20


def test_one_can_mark_only_ones_own_as_read_and_only_what_was_there(claim, checker, other_checker):
    for user in (checker, other_checker):
        notifications.tell({user.pk: "noted"}, claim_id=claim.pk)
    mine, theirs = (Notification.objects.get(person=user) for user in (checker, other_checker))
    mark_read(theirs.pk, by=checker)
    mark_all_read(by=checker, until=mine.at - datetime.timedelta(microseconds=1))

    assert not Notification.objects.filter(read_at__isnull=False).exists()
    mark_all_read(by=checker, until=mine.at)
    assert Notification.objects.get(read_at__isnull=False) == mine


def at_noon(days: int) -> datetime.datetime:
    today = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0)
    return today + datetime.timedelta(days=days)


def test_deadlines_are_told_once_the_day_before_and_once_when_they_have_passed(checker, editor):
    document = build_document()
    soon, late, far = document.claims.all()
    for claim, days in ((soon, 1), (late, -2), (far, 2)):
        claim_in(Status.CHECKING, claim=claim, checker=checker)
        set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=at_noon(days))
    claim_in(Status.QUEUED, claim=build_claim())  # nobody's
    finished = claim_in(Status.PUBLISHED, claim=build_claim(), checker=checker)
    Claim.objects.filter(pk=finished.pk).update(due_at=at_noon(-1))

    assert remind_of_deadlines(timezone.now()) == 2
    assert remind_of_deadlines(timezone.now()) == 0
    told = Notification.objects.order_by("sort").values_list("sort", "claim", "due_at", "person")
    assert list(told) == [
        ("due_tomorrow", soon.pk, at_noon(1), checker.pk),
        ("overdue", late.pk, at_noon(-2), checker.pk),
    ]


def test_another_deadline_is_told_anew(checker, editor):
    claim = claim_in(Status.CHECKING, checker=checker)
    for days in (-3, -1):
        set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=at_noon(days))
        assert remind_of_deadlines(timezone.now()) == 1

    row = Notification.objects.get()
    assert (row.count, row.due_at) == (2, at_noon(-1))
