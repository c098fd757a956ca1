"""Two people who talk in the same moment."""

import pytest

from claims.models import Notification
from claims.services.mailing import send_waiting
from claims.services.notes import add_note, answer_note, resolve_thread
from claims.services.notifications import choose_notifications, tell
from claims.workflow import Refused
from tests.at_once import at_once
from tests.builders import build_claim, person

pytestmark = pytest.mark.django_db(transaction=True)


def test_what_happens_in_one_moment_is_one_row_that_counts_all_of_it(checker):
    claim = build_claim()
    at_once(*[lambda: tell({checker.pk: "noted"}, claim_id=claim.pk)] * 4)

    assert Notification.objects.get().count == 4


def test_of_two_who_resolve_a_thread_one_is_told_of_the_other(checker, editor):
    thread = add_note(build_claim().pk, by=checker, body="Who?").thread
    results = at_once(*(lambda by=by: resolve_thread(thread.pk, by=by) for by in (checker, editor)))

    assert [str(result) for result in results if isinstance(result, Refused)] == ["resolved_already"]
    assert thread.claim.events.filter(action="resolve_thread").count() == 1


def test_an_answer_in_the_moment_of_resolving_is_kept_and_seen(checker, editor):
    thread = add_note(build_claim().pk, by=checker, body="Who?").thread
    at_once(lambda: resolve_thread(thread.pk, by=editor), lambda: answer_note(thread.pk, by=checker, body="Me."))

    thread.refresh_from_db()
    last = thread.claim.events.last().action
    assert thread.notes.count() == 2
    assert (last, thread.resolved_at is None) in (("answer", True), ("resolve_thread", False))


def test_two_commands_at_once_mail_nothing_twice(settings, mailoutbox):
    settings.SENDS_MAIL = True
    for n in range(4):
        someone = person(f"p{n}")
        type(someone).objects.filter(pk=someone.pk).update(email=f"p{n}@example.org")
        choose_notifications(by=someone, mail="daily", unmailed=[], language="en")
        tell({someone.pk: "noted"}, claim_id=build_claim().pk)
    results = at_once(*[lambda: send_waiting("daily")] * 3)

    assert sum(result.sent for result in results) == 4
    assert sorted(message.to for message in mailoutbox) == [[f"p{n}@example.org"] for n in range(4)]
