import datetime
import smtplib
from io import StringIO

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone

from claims.models import NotificationChoice
from claims.services import mailing
from claims.services.deadlines import set_deadline
from claims.services.notifications import choose_notifications, tell
from claims.workflow import Status
from tests.builders import build_claim, claim_in, seen

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _with_a_mail_server(settings):
    settings.SENDS_MAIL = True


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("send_notifications", *arguments, stdout=out)
    return out.getvalue()


def choose(user, mail: NotificationChoice.Mail) -> None:
    user.email = f"{user.username}@example.org"
    user.save(update_fields=["email"])
    choose_notifications(by=user, mail=mail, unmailed=[], language="en")


def test_without_digest_only_what_was_to_be_mailed_at_once_is_sent(checker, editor):
    choose(checker, NotificationChoice.Mail.AT_ONCE)
    choose(editor, NotificationChoice.Mail.DAILY)
    tell({checker.pk: "noted", editor.pk: "noted"}, claim_id=build_claim().pk)

    assert run() == "1 mails sent\n"
    assert mail.outbox[0].to == ["checker@example.org"]
    assert run() == "0 mails sent\n"


def test_a_digest_tells_deadlines_and_what_is_unread_and_the_second_of_a_day_is_empty(checker, editor):
    choose(checker, NotificationChoice.Mail.DAILY)
    claim = claim_in(Status.CHECKING, checker=checker)
    yesterday = timezone.now() - datetime.timedelta(days=1)
    set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=yesterday)

    assert run("--digest") == "1 deadlines told\n0 late answers told\n1 mails sent\n"
    assert mail.outbox[0].subject == "[Fact-check newsroom] A claim of yours is overdue"
    assert run("--digest") == "0 deadlines told\n0 late answers told\n0 mails sent\n"


def test_who_wants_mail_at_once_is_mailed_their_deadlines_too(checker, editor):
    choose(checker, NotificationChoice.Mail.AT_ONCE)
    claim = claim_in(Status.CHECKING, checker=checker)
    set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=timezone.now() - datetime.timedelta(hours=1))

    assert run("--digest") == "1 deadlines told\n0 late answers told\n1 mails sent\n"


def test_a_server_that_refuses_is_told_by_the_way_the_command_ends(checker, monkeypatch):
    choose(checker, NotificationChoice.Mail.AT_ONCE)
    tell({checker.pk: "noted"}, claim_id=build_claim().pk)

    def refuse(message):
        raise smtplib.SMTPServerDisconnected

    with monkeypatch.context() as patch:
        patch.setattr(mailing.EmailMultiAlternatives, "send", refuse)
        with pytest.raises(CommandError, match="1 mails were not taken"):
            run()
    assert run() == "1 mails sent\n"


def test_without_a_server_the_command_says_so(settings, checker):
    settings.SENDS_MAIL = False

    assert run() == "no mail is sent: EMAIL_URL is not set\n"
