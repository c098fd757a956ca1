import smtplib
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.utils import timezone

from claims.models import Notification, NotificationChoice
from claims.services import mailing
from claims.services.mailing import Mailed, mail_soon, person_of, send_waiting, stop_token
from claims.services.notes import add_note
from claims.services.notifications import choose_notifications, mark_read, stop_mail, tell
from claims.workflow import Status
from tests.builders import build_claim, claim_in

AT_ONCE, DAILY = NotificationChoice.Mail.AT_ONCE, NotificationChoice.Mail.DAILY

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _with_a_mail_server(settings):
    settings.SENDS_MAIL = True
    settings.PUBLIC_URL = "https://check.example.org"


def choose(user: User, mail: str, *, unmailed=(), language="en", email="someone@example.org") -> User:
    user.email = email
    user.save(update_fields=["email"])
    choose_notifications(by=user, mail=mail, unmailed=unmailed, language=language)
    return user


def happen(user: User, sort: str = "noted", **details: object) -> Notification:
    claim = details.pop("claim", None) or build_claim()
    tell({user.pk: sort}, claim_id=claim.pk, **details)
    return Notification.objects.latest("id")


def test_a_mail_tells_what_happened_in_text_and_html_with_whole_links(checker, editor):
    choose(checker, AT_ONCE)
    note = add_note(claim_in(Status.CHECKING, checker=checker).pk, by=editor, body="Which <year>?")
    row = happen(checker, "mentioned", claim=note.claim, actor_id=editor.pk, note_id=note.pk)

    assert send_waiting(AT_ONCE) == Mailed(sent=1)
    (sent,) = mail.outbox
    assert sent.subject == "[Fact-check newsroom] editor mentioned you in a note"
    assert sent.to == ["someone@example.org"]
    assert f"https://check.example.org/notifications/{row.pk}/\n" in sent.body
    assert "“Which <year>?”" in sent.body
    assert note.claim.text in sent.body
    html, sort = sent.alternatives[0]
    assert sort == "text/html"
    assert "Which &lt;year&gt;?" in html
    assert f'<a href="https://check.example.org/notifications/{row.pk}/">' in html


def test_a_mail_is_in_the_language_of_who_gets_it(checker, editor):
    choose(checker, AT_ONCE, language="id")
    happen(checker, "approved", actor_id=editor.pk)
    send_waiting(AT_ONCE)

    (sent,) = mail.outbox
    assert sent.subject == "[Fact-check newsroom] editor menyetujui klaim Anda"
    assert "Yth. checker," in sent.body
    assert '<html lang="id">' in sent.alternatives[0][0]


def test_who_asks_for_mail_gets_what_happens_from_then_on(checker):
    happen(checker, "assigned")
    choose(checker, DAILY)
    happen(checker, "approved")
    choose(checker, AT_ONCE)

    assert send_waiting(AT_ONCE) == Mailed(sent=1)
    assert mail.outbox[0].body.count("/notifications/") == 1 + 3
    choose(checker, NotificationChoice.Mail.OFF)
    happen(checker, "published")
    choose(checker, AT_ONCE)
    assert send_waiting(AT_ONCE) == Mailed()


def test_nothing_is_mailed_twice(checker):
    choose(checker, AT_ONCE)
    happen(checker)

    assert [send_waiting(AT_ONCE).sent for _n in range(2)] == [1, 0]


def test_what_happens_again_is_mailed_again_with_how_often(checker, editor):
    choose(checker, AT_ONCE)
    claim = build_claim()
    happen(checker, claim=claim, actor_id=editor.pk)
    send_waiting(AT_ONCE)
    happen(checker, claim=claim, actor_id=editor.pk)
    send_waiting(AT_ONCE)

    assert len(mail.outbox) == 2
    assert "(2 times)" in mail.outbox[1].body


def test_a_digest_is_one_mail_a_person_of_all_that_is_unread(checker, editor, other_checker):
    choose(checker, DAILY)
    choose(other_checker, DAILY, email="other@example.org")
    mark_read(happen(checker, "published", actor_id=editor.pk).pk, by=checker)
    for sort in ("assigned", "mentioned"):
        happen(checker, sort, actor_id=editor.pk)
    happen(other_checker, "noted", actor_id=editor.pk)

    assert send_waiting(DAILY) == Mailed(sent=2)
    first, second = sorted(mail.outbox, key=lambda m: m.to)
    assert (first.to, second.to) == (["other@example.org"], ["someone@example.org"])
    assert second.subject == "[Fact-check newsroom] 2 notifications"
    assert second.body.count("/notifications/") == 2 + 3
    assert "published" not in second.body
    assert send_waiting(DAILY) == Mailed()


def test_who_chose_otherwise_or_cannot_be_reached_gets_nothing(checker, other_checker, editor, other_editor, stranger):
    choose(checker, DAILY)
    choose(other_checker, AT_ONCE, email="")
    choose(editor, AT_ONCE, unmailed=["noted"])
    choose(other_editor, AT_ONCE)
    User.objects.filter(pk=other_editor.pk).update(is_active=False)
    choose(stranger, AT_ONCE)
    for user in (checker, other_checker, editor, other_editor, stranger):
        happen(user)

    assert send_waiting(AT_ONCE) == Mailed()
    happen(editor, "mentioned")
    assert send_waiting(AT_ONCE) == Mailed(sent=1)


def test_what_the_server_does_not_take_is_sent_the_next_time_and_the_others_now(checker, other_checker, monkeypatch):
    choose(checker, AT_ONCE)
    choose(other_checker, AT_ONCE, email="other@example.org")
    for user in (checker, other_checker):
        happen(user)
    send = mailing.EmailMultiAlternatives.send

    def refuse(message, **options):
        if message.to == ["someone@example.org"]:
            raise smtplib.SMTPServerDisconnected("the server went away")
        return send(message, **options)

    with monkeypatch.context() as patch:
        patch.setattr(mailing.EmailMultiAlternatives, "send", refuse)
        assert send_waiting(AT_ONCE) == Mailed(sent=1, failed=1)
    assert send_waiting(AT_ONCE) == Mailed(sent=1)
    assert [message.to for message in mail.outbox] == [["other@example.org"], ["someone@example.org"]]


def test_without_a_server_nothing_is_sent_and_everything_waits(checker, settings):
    choose(checker, AT_ONCE)
    happen(checker)
    settings.SENDS_MAIL = False
    assert send_waiting(AT_ONCE) == Mailed()

    settings.SENDS_MAIL = True
    assert send_waiting(AT_ONCE) == Mailed(sent=1)


def test_mails_are_read_and_sent_with_the_same_number_of_queries(checker, django_assert_num_queries):
    choose(checker, DAILY)
    for number in (1, 7):
        for sort in ("noted", "assigned", "replied", "resolved", "approved", "published", "mentioned")[:number]:
            happen(checker, sort)
        with django_assert_num_queries(4):
            assert send_waiting(DAILY).sent == 1


def test_a_mail_offers_to_stop_and_its_token_is_believed_from_us_alone(checker):
    choose(checker, AT_ONCE)
    happen(checker)
    send_waiting(AT_ONCE)
    link = mail.outbox[0].extra_headers["List-Unsubscribe"].strip("<>")

    assert link in mail.outbox[0].body
    assert mail.outbox[0].extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert person_of(link.rstrip("/").rpartition("/")[2]) == checker.pk
    assert person_of(stop_token(checker.pk) + "x") is None
    stop_mail(checker.pk)
    happen(checker, "mentioned")
    assert send_waiting(AT_ONCE) == Mailed()


@pytest.fixture
def worker(monkeypatch):
    """What sends mail beside the acts, without waiting for more; closing it waits for what was sent."""
    monkeypatch.setattr(mailing, "GATHERING", 0)
    with ThreadPoolExecutor(max_workers=1) as pool:
        monkeypatch.setattr(mailing, "_worker", lambda: pool)
        yield pool


@pytest.mark.django_db(transaction=True)
def test_who_wants_mail_at_once_gets_it_beside_the_act(checker, editor, worker):
    choose(checker, AT_ONCE)
    claim = claim_in(Status.CHECKING, checker=checker)
    add_note(claim.pk, by=editor, body="Look, please.")
    worker.shutdown()

    (sent,) = mail.outbox
    assert sent.subject == "[Fact-check newsroom] editor wrote a note on your claim"
    assert Notification.objects.get().mailed_at <= timezone.now()


def test_what_is_asked_for_while_it_is_waited_is_one_mail_and_what_is_asked_later_another(worker, monkeypatch):
    sent, more = [], Event()
    monkeypatch.setattr(mailing, "send_waiting", sent.append)
    worker.submit(more.wait)  # as if it were gathering
    for _n in range(3):
        mail_soon()
    more.set()
    worker.submit(lambda: None).result()
    mail_soon()
    worker.shutdown()

    assert sent == [AT_ONCE, AT_ONCE]


@pytest.mark.django_db(transaction=True)
def test_what_goes_wrong_beside_the_act_is_logged(worker, monkeypatch, caplog):
    monkeypatch.setattr(mailing, "send_waiting", lambda mail: 1 / 0)
    mail_soon()
    worker.shutdown()

    assert "what waits to be mailed was not sent" in caplog.text
