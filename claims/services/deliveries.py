"""Telling webhooks what was published: queued with the publication, tried until it arrives or is given up."""

from __future__ import annotations

import datetime
import time
import uuid

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from claims.fetching.addresses import Allowed
from claims.fetching.failures import NotFetched
from claims.fetching.send import LIMITS, send
from claims.models import Delivery, DeliveryTry, Publication, Webhook
from claims.models.notifications import Sort
from claims.models.webhooks import TEST_EVENT
from claims.queries.people import actor_of, administrators
from claims.report.content import Report
from claims.report.webhook_message import messages
from claims.services.notifications import tell_apart
from claims.services.webhook_secrets import signatures
from claims.workflow import Refused, Role

#: The name that ``claims.jobs`` gives the job, and where it waits.
JOB, QUEUE = "deliver", "webhooks"
#: Seconds until the next try, after the first, the second ...; the last comes about 22 hours after the first.
WAITS = (60, 300, 900, 3_600, 3 * 3_600, 6 * 3_600, 12 * 3_600)
MOST_TRIES = len(WAITS) + 1
#: A webhook at which nothing arrived for so long is given up with the next delivery that has failed.
PATIENCE = datetime.timedelta(days=3)
#: Whoever waits so long for a try that was due has lost its job, and may be sent again.
LOST = datetime.timedelta(hours=1)
#: What arrived so lately is not sent once more: whoever asks for it pressed the button in the same moment as another.
LATELY = datetime.timedelta(minutes=1)
#: Deliveries that are over are kept so long.
KEPT = datetime.timedelta(days=90)
#: With this a receiver says that it wants no more.
GONE = 410


def announce_edition(publication: Publication, before: Report | None, report: Report) -> None:
    """Queue what webhooks are to be told of an edition, in the transaction that makes it: both are there, or neither.

    One query where nobody is to be told.
    """
    webhooks = list(Webhook.objects.filter(is_active=True))
    if not webhooks:
        return
    for event, body in messages(before, report, publication.sha256).items():
        for webhook in webhooks:
            if event in webhook.events:
                queue_delivery(webhook, event, body, publication=publication)


def queue_delivery(
    webhook: Webhook, event: str, body: str, *, publication: Publication | None = None, most_tries: int = MOST_TRIES
) -> Delivery:
    """Have a worker send the message; the job is written with the rows of the caller."""
    row = Delivery.objects.create(
        webhook=webhook,
        event=event,
        publication=publication,
        message_id=f"msg_{uuid.uuid4().hex}",
        body=body,
        tries_left=most_tries,
        next_at=timezone.now(),
    )
    _defer(row)
    return row


@transaction.atomic
def send_again(delivery_id: int, *, by: User) -> Delivery:
    """Try a delivery anew that is over, or whose job was lost, with the same message.

    Raises Delivery.DoesNotExist and Refused: not_your_role, delivery_waiting, delivered_lately, webhook_off.
    """
    if Role.ADMINISTRATOR not in actor_of(by).roles:
        raise Refused("not_your_role")
    row = Delivery.objects.select_related("webhook").select_for_update(no_key=True, of=("self",)).get(pk=delivery_id)
    if not row.webhook.is_active and row.event != TEST_EVENT:
        raise Refused("webhook_off")
    if row.state == Delivery.State.WAITING and not _is_lost(row):
        raise Refused("delivery_waiting")
    if row.state == Delivery.State.DELIVERED and row.done_at and row.done_at > timezone.now() - LATELY:
        raise Refused("delivered_lately")
    row.state, row.done_at, row.next_at = Delivery.State.WAITING, None, timezone.now()
    row.tries_left = 1 if row.event == TEST_EVENT else MOST_TRIES
    row.save()
    _defer(row, is_asked=True)
    return row


def deliver(delivery_id: int, number: int) -> None:
    """Try a delivery for the ``number``-th time. A job may run twice: a try that is written down is not made again.

    A worker that died after sending and before writing sends twice; the number of the message is the same.
    """
    row = Delivery.objects.select_related("webhook").filter(pk=delivery_id).first()
    if row is None or not _is_due(row, number):
        return
    if not row.webhook.is_active and row.event != TEST_EVENT:
        _give_up(row)
        return
    began = time.monotonic()
    done = _sent(row)
    done.milliseconds = round((time.monotonic() - began) * 1_000)
    _note(done, number)


def forget_deliveries(now: datetime.datetime) -> int:
    """Delete the deliveries that were over long ago, with their tries; how many there were."""
    over = Delivery.objects.filter(done_at__lt=now - KEPT)
    return over.delete()[1].get("claims.Delivery", 0)


def _defer(row: Delivery, wait: int = 0, *, is_asked: bool = False) -> None:
    later = timezone.now() + datetime.timedelta(seconds=wait) if wait else None
    # A job that was thought lost may still come: one after the other, the later one finds the try written down. What
    # somebody asks for goes before it: of two with one lock the first would hold up the second till its time comes.
    job = app.configure_task(JOB, queue=QUEUE, schedule_at=later, lock=f"delivery-{row.pk}", priority=int(is_asked))
    job.defer(delivery_id=row.pk, number=row.tries + 1)


def _is_lost(row: Delivery) -> bool:
    return row.next_at is None or row.next_at < timezone.now() - LOST


def _is_due(row: Delivery, number: int) -> bool:
    return row.state == Delivery.State.WAITING and row.tries == number - 1


def _sent(row: Delivery) -> DeliveryTry:
    """What came of sending the message now; not saved."""
    done = DeliveryTry(delivery=row)
    at = int(timezone.now().timestamp())
    headers = {
        "User-Agent": f"factcheck-workbench (+{settings.PUBLIC_URL})",
        "Content-Type": "application/json",
        "Accept": "*/*",
        "Webhook-Id": row.message_id,
        "Webhook-Timestamp": str(at),
        "Webhook-Signature": signatures(row.webhook, row.message_id, at, row.body),
    }
    try:
        answer = send(
            row.webhook.url,
            row.body.encode(),
            headers=headers,
            allowed=Allowed(frozenset(settings.SNAPSHOT_ALLOW_HOSTS)),
            limits=LIMITS,
        )
    except NotFetched as error:
        done.failure, done.failure_detail = error.reason, error.detail[:255]
        return done
    done.status_code, done.answer = answer.status, answer.start.decode("utf-8", "replace").replace("\x00", "\ufffd")
    if not 200 <= answer.status < 300:
        done.failure, done.failure_detail = "http_status", str(answer.status)
    return done


@transaction.atomic
def _note(done: DeliveryTry, number: int) -> None:
    """Write down what came of a try, with the job of the next one. The webhook is locked before its delivery."""
    webhook = Webhook.objects.select_for_update(no_key=True).get(pk=done.delivery.webhook_id)
    row = Delivery.objects.select_for_update(no_key=True).get(pk=done.delivery_id)
    if not _is_due(row, number):
        return
    done.save()
    row.tries, row.tries_left = number, row.tries_left - 1
    if done.failure:
        _failed(row, webhook, done)
    else:
        _over(row, Delivery.State.DELIVERED)
        Webhook.objects.filter(pk=webhook.pk).update(failing_since=None)
    row.save()


def _failed(row: Delivery, webhook: Webhook, done: DeliveryTry) -> None:
    if row.event == TEST_EVENT:  # an administrator looks at it, and nothing is lost
        _over(row, Delivery.State.FAILED)
        return
    webhook.failing_since = webhook.failing_since or timezone.now()
    webhook.save(update_fields=["failing_since"])
    is_hopeless = not row.tries_left and webhook.failing_since <= timezone.now() - PATIENCE
    if is_hopeless or done.status_code == GONE:
        _stop(webhook)
    if not webhook.is_active or not row.tries_left:
        _over(row, Delivery.State.FAILED)
        return
    wait = WAITS[MOST_TRIES - row.tries_left - 1]
    row.next_at = timezone.now() + datetime.timedelta(seconds=wait)
    _defer(row, wait)


def _over(row: Delivery, state: Delivery.State) -> None:
    row.state, row.done_at, row.next_at = state, timezone.now(), None


@transaction.atomic
def _give_up(row: Delivery) -> None:
    """The webhook was switched off while this waited: nothing is sent to it until somebody switches it on."""
    locked = Delivery.objects.select_for_update(no_key=True, of=("self",)).get(pk=row.pk)
    if locked.state == Delivery.State.WAITING:
        _over(locked, Delivery.State.FAILED)
        locked.save()


def _stop(webhook: Webhook) -> None:
    """Send nothing more to a webhook, and tell the administrators once."""
    if not webhook.is_active:
        return
    webhook.is_active, webhook.stopped_at = False, timezone.now()
    webhook.save(update_fields=["is_active", "stopped_at"])
    tell_apart(administrators(), Sort.WEBHOOK_STOPPED, webhook=webhook)
