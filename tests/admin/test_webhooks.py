"""Webhooks in the admin: made, tried out, their secrets shown once, their deliveries sent again."""

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.models import Delivery, Webhook
from claims.services.deliveries import deliver
from claims.services.webhook_secrets import secret_of
from claims.services.webhooks import make_webhook, try_webhook

pytestmark = pytest.mark.django_db
LIST, LOG = "/admin/claims/webhook/", "/admin/claims/delivery/"
TYPED = {"name": "Archive", "url": "https://archive.example/hook", "events": ["claims.published", "claims.withdrawn"]}


@pytest.fixture
def client(administrator, client_of) -> Client:
    return client_of(administrator)


@pytest.fixture
def webhook(administrator) -> Webhook:
    return make_webhook(by=administrator, **TYPED)


def act(client: Client, action: str, pk: int, address: str = LIST) -> str:
    return client.post(address, {"action": action, "_selected_action": [pk]}, follow=True).content.decode()


def test_secret_of_a_new_webhook_is_shown_once_and_kept_nowhere(client, administrator):
    first = client.post(f"{LIST}add/", TYPED, follow=True)
    row = Webhook.objects.get()
    secret = secret_of(row.nonce)

    assert (row.name, row.events, row.created_by) == ("Archive", TYPED["events"], administrator)
    assert secret in first.content.decode()
    assert "no-store" in first["Cache-Control"]
    assert secret not in str(Webhook.objects.values())
    again = client.get(f"{LIST}{row.pk}/secret/").content.decode()
    assert secret not in again
    assert "shown once" in again


def test_new_secret_is_shown_once_and_the_former_one_stays_a_day(client, webhook):
    shown = act(client, "renew", webhook.pk)
    former = webhook.nonce
    webhook.refresh_from_db()

    assert secret_of(webhook.nonce) in shown
    assert "signed with the former secret too" in shown
    assert webhook.former_nonce == former != webhook.nonce
    assert LogEntry.objects.filter(change_message__contains="new secret").exists()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://archive.example/hook", "https:// only"),
        ("https://archive.example:8443/", "names a port (8443) that no messages are sent to"),
        ("ftp://archive.example/hook", "https:// only"),
    ],
)
def test_address_that_nothing_is_sent_to_is_refused_in_words(client, url, told):
    page = client.post(f"{LIST}add/", {**TYPED, "url": url}).content.decode()

    assert told in page
    assert not Webhook.objects.exists()


def test_webhook_is_put_right_and_switched_off_and_on(client, webhook):
    def change(**typed: object) -> None:
        client.post(f"{LIST}{webhook.pk}/change/", {**TYPED, **typed})
        webhook.refresh_from_db()

    change(name="Library", events=["claims.corrected"])
    assert (webhook.name, webhook.events, webhook.is_active) == ("Library", ["claims.corrected"], False)
    change(is_active="on")
    assert webhook.is_active


def test_test_is_queued_and_its_delivery_stands_in_the_log_with_what_was_said(client, webhook, settings):
    assert "A worker sends it" in act(client, "try_out", webhook.pk)
    row = Delivery.objects.get()
    assert ProcrastinateJob.objects.get(task_name="deliver").args == {"delivery_id": row.pk, "number": 1}
    Webhook.objects.update(url="https://127.0.0.1/hook")
    deliver(row.pk, 1)

    assert "private network (127.0.0.1)" in client.get(LOG).content.decode()
    page = client.get(f"{LOG}{row.pk}/change/").content.decode()
    assert "private network (127.0.0.1)" in page
    assert "webhook.test" in page


def test_delivery_that_failed_is_sent_again_and_one_that_waits_is_not(client, administrator, webhook):
    row = try_webhook(webhook.pk, by=administrator)
    assert "being delivered already" in act(client, "send_again", row.pk, LOG)
    Webhook.objects.update(url="https://127.0.0.1/hook")
    deliver(row.pk, 1)
    assert "1 row was changed." in act(client, "send_again", row.pk, LOG)

    row.refresh_from_db()
    assert (row.state, row.tries_left) == ("waiting", 1)


def test_nobody_else_sees_a_secret(editor, client_of, webhook):
    editor.is_staff = True
    editor.save()

    assert client_of(editor).get(f"{LIST}{webhook.pk}/secret/").status_code == 403
