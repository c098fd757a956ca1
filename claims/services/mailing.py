"""Notifications by e-mail: at once to who wants that, or as a digest. What could not be sent is sent the next time."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from django.conf import settings
from django.contrib.auth.models import User
from django.core import signing
from django.core.mail import EmailMultiAlternatives
from django.db import connections, transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation

from claims.models import Notification, NotificationChoice
from claims.queries.notifications import waiting_for_mail
from claims.wording import mail_subject

#: So many seconds it is waited for what else an act tells: two hundred claims given to somebody are one mail.
GATHERING = 2.0

_asked = threading.Event()
_SALT = "claims.notifications.stop"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mailed:
    """How many mails were handed to the mail server, and how many it did not take."""

    sent: int = 0
    failed: int = 0


def send_waiting(mail: NotificationChoice.Mail) -> Mailed:
    """One mail to each person who chose ``mail`` and has something unread that was not mailed; nothing twice.

    What the server does not take waits on. Without EMAIL_URL nothing is sent.
    """
    if not settings.SENDS_MAIL:
        return Mailed()
    done = [_send(person, rows) for person, rows in _taken(mail)]
    return Mailed(sum(done), len(done) - sum(done))


def mail_soon() -> None:
    """Send what waits to be mailed at once, beside the request that it came from: nobody waits for a mail server."""
    if not _asked.is_set():
        _asked.set()
        _worker().submit(_send_apart)


def stop_token(person_id: int) -> str:
    """What a mail carries so that its reader can say, without signing in, that they want no more."""
    return signing.dumps(person_id, salt=_SALT)


def person_of(token: str) -> int | None:
    """The person that the token was made for; None for one that we did not make."""
    try:
        return int(signing.loads(token, salt=_SALT))
    except signing.BadSignature:
        return None


def _taken(mail: NotificationChoice.Mail) -> list[tuple[User, list[Notification]]]:
    """What waits, by person, marked as mailed before it is sent: whoever looks in the meantime leaves it alone."""
    with transaction.atomic():
        rows = list(
            waiting_for_mail(mail)
            .select_related("claim__document", "actor", "note", "webhook", "export", "incoming")
            .select_related("person__notification_choice")
            .select_for_update(skip_locked=True, of=("self",))
        )
        Notification.objects.filter(pk__in=[row.pk for row in rows]).update(mailed_at=timezone.now())
    return [(person, list(theirs)) for person, theirs in groupby(rows, key=lambda row: row.person)]


def _send(person: User, rows: Sequence[Notification]) -> bool:
    try:
        _message(person, rows).send()
    except Exception:  # whatever a mail server or the way to it does, it is tried again
        _log.exception("the mail to person %s was not sent", person.pk)
        Notification.objects.filter(pk__in=[row.pk for row in rows]).update(mailed_at=None)
        return False
    return True


def _message(person: User, rows: Sequence[Notification]) -> EmailMultiAlternatives:
    choice = person.notification_choice
    stop = settings.PUBLIC_URL + reverse("mail_stop", args=[stop_token(person.pk)])
    told = {"person": person, "rows": rows, "site": settings.PUBLIC_URL, "stop": stop, "name": settings.NEWSROOM_NAME}
    with translation.override(choice.language or settings.LANGUAGE_CODE):
        message = EmailMultiAlternatives(
            subject=mail_subject([(row.sort, row.who) for row in rows], settings.NEWSROOM_NAME),
            body=render_to_string("claims/notifications/mail.txt", told),
            to=[person.email],
            headers={
                "List-Unsubscribe": f"<{stop}>",
                "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
                "Auto-Submitted": "auto-generated",
            },
        )
        message.attach_alternative(render_to_string("claims/notifications/mail.html", told), "text/html")
    return message


@cache
def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="mail")


def _send_apart() -> None:
    time.sleep(GATHERING)
    # From here on whoever asks is not sure to be heard any more.
    _asked.clear()
    try:
        send_waiting(NotificationChoice.Mail.AT_ONCE)
    except Exception:  # nobody waits for the answer, so it is told here
        _log.exception("what waits to be mailed was not sent")
    finally:
        connections.close_all()
