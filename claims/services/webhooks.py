"""Webhooks: made, changed, tried out and given a new secret by administrators."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.fetching.addresses import Allowed
from claims.fetching.failures import NotFetched
from claims.fetching.send import checked_receiver
from claims.models import Delivery, Webhook
from claims.models.webhooks import TEST_EVENT
from claims.queries.people import actor_of
from claims.report.webhook_message import trial_message
from claims.services.deliveries import queue_delivery
from claims.services.report_entries import newsroom
from claims.services.webhook_secrets import new_nonce
from claims.workflow import Refused, Role

#: So long messages are signed with the former secret too.
BOTH_VALID = datetime.timedelta(days=1)


def check_address(url: str) -> None:
    """Raises NotFetched where nothing would ever be sent to the address; its host is not looked up."""
    checked_receiver(url, Allowed(frozenset(settings.SNAPSHOT_ALLOW_HOSTS)))


@transaction.atomic
def make_webhook(*, by: User, name: str, url: str, events: Iterable[str]) -> Webhook:
    """A webhook that is told from now on. Raises Refused: not_your_role, bad_receiver."""
    row = Webhook(name=name, url=_checked(url, by), events=sorted(events), nonce=new_nonce(), created_by=by)
    row.save()
    return row


@transaction.atomic
def change_webhook(
    webhook_id: int, *, by: User, name: str, url: str, events: Iterable[str], is_active: bool
) -> Webhook:
    """Put a webhook right; switched on again it begins anew. Raises Webhook.DoesNotExist and what making one does."""
    row = _locked(webhook_id, by)
    row.name, row.url, row.events = name, _checked(url, by), sorted(events)
    if is_active and not row.is_active:
        row.failing_since = row.stopped_at = None
    row.is_active = is_active
    row.save()
    return row


@transaction.atomic
def renew_secret(webhook_id: int, *, by: User) -> Webhook:
    """A new secret; the former one is good for another day, the one before that no longer.

    Raises Webhook.DoesNotExist and Refused: not_your_role.
    """
    row = _locked(webhook_id, by)
    row.former_nonce, row.former_until = row.nonce, timezone.now() + BOTH_VALID
    row.nonce = new_nonce()
    row.save(update_fields=["nonce", "former_nonce", "former_until"])
    return row


@transaction.atomic
def try_webhook(webhook_id: int, *, by: User) -> Delivery:
    """Send a message that tells of nothing, whether the webhook is told of publications or not.

    Raises Webhook.DoesNotExist and Refused: not_your_role.
    """
    row = _locked(webhook_id, by)
    return queue_delivery(row, TEST_EVENT, trial_message(newsroom(), timezone.localtime().isoformat()), most_tries=1)


def _locked(webhook_id: int, by: User) -> Webhook:
    _administrator(by)
    return Webhook.objects.select_for_update(no_key=True).get(pk=webhook_id)


def _administrator(by: User) -> None:
    if Role.ADMINISTRATOR not in actor_of(by).roles:
        raise Refused("not_your_role")


def _checked(url: str, by: User) -> str:
    _administrator(by)
    try:
        check_address(url)
    except NotFetched as error:
        raise Refused("bad_receiver") from error
    return url
