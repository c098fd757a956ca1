"""Telling webhooks what was published: queued with it, signed, tried again, given up."""

import base64
import datetime
import json
from collections.abc import Iterator
from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.fetching.fetch import Limits
from claims.fetching.send import HEARD
from claims.models import Claim, Delivery, Notification, Webhook
from claims.models.webhooks import WebhookEvent
from claims.services.deliveries import (
    KEPT,
    LATELY,
    LOST,
    MOST_TRIES,
    PATIENCE,
    WAITS,
    deliver,
    forget_deliveries,
    send_again,
)
from claims.services.publications import publish_claims, withdraw_claim
from claims.services.webhook_secrets import secret_of, signature
from claims.services.webhooks import change_webhook, make_webhook, renew_secret, try_webhook
from claims.workflow import Action, Refused, Status
from tests.builders import build_document, claim_in, move, person, seen, submit
from tests.fetching.hostile import HostileServer, drips, hostile_server, reply

pytestmark = pytest.mark.django_db
ALL = list(WebhookEvent.values)


@pytest.fixture
def receiver(settings) -> Iterator[HostileServer]:
    with hostile_server() as running:
        running.answers["/hook"] = reply(b"thanks", "204 No Content")
        settings.SNAPSHOT_ALLOW_HOSTS = [running.host]
        yield running


@pytest.fixture
def webhook(administrator: User, receiver: HostileServer) -> Webhook:
    return make_webhook(by=administrator, name="Archive", url=receiver.url("/hook"), events=ALL)


def published() -> Claim:
    return claim_in(Status.PUBLISHED)


def corrected(claim: Claim, *, label_key: str = "true", is_minor: bool = False) -> Claim:
    editor = person("the_editor", "editor")
    move(claim, Action.CORRECT, editor, reason="The date was wrong.")
    submit(claim, claim.assignee, label_key=label_key, conclusion="It was opened a day later.")
    move(claim, Action.APPROVE, editor)
    minor = [claim.pk] if is_minor else []
    publish_claims(claim.document_id, by=editor, seen={claim.pk: seen(claim)}, minor=minor)
    return claim


def message() -> dict:
    """The message that was queued last."""
    return json.loads(Delivery.objects.latest("pk").body)


def jobs() -> list[tuple[int, int]]:
    """Which deliveries are to be tried, for the how many-th time."""
    waiting = ProcrastinateJob.objects.filter(task_name="deliver").order_by("pk")
    return [(job.args["delivery_id"], job.args["number"]) for job in waiting]


def test_a_publication_queues_a_message_about_what_it_changed(webhook):
    claim = published()
    edition = claim.document.publications.get()
    row = Delivery.objects.get()
    page = f"http://127.0.0.1:8000/reports/{claim.document.slug}/"

    assert (row.event, row.publication, row.state, jobs()) == ("claims.published", edition, "waiting", [(row.pk, 1)])
    assert message() == {
        "type": "claims.published",
        "timestamp": timezone.localtime(edition.published_at).isoformat(),
        "data": {
            "format": "factcheck-webhook/1",
            "newsroom": {"name": "Fact-check newsroom", "url": "http://127.0.0.1:8000"},
            "report": {
                "address": page,
                "data": f"{page}report.json",
                "language": "id",
                "edition": 1,
                "sha256": edition.sha256,
            },
            "claims": [
                {
                    "id": claim.pk,
                    "address": f"{page}{claim.pk}/",
                    "before": None,
                    "after": {
                        "scale": "test",
                        "scale_version": 1,
                        "key": "true",
                        "name": "id-true",
                        "verdict": "supported",
                    },
                }
            ],
        },
    }


@pytest.mark.parametrize(
    ("how", "event"),
    [
        ({"is_minor": True}, "claims.minor_edit"),
        ({}, "claims.corrected"),
        ({"label_key": "false"}, "claims.label_changed"),
    ],
    ids=["minor", "correction", "label"],
)
def test_each_sort_of_correction_has_its_event_with_the_rating_before_and_after(webhook, how, event):
    corrected(published(), **how)
    told = message()
    changed = told["data"]["claims"][0]

    assert told["type"] == event
    assert (changed["before"]["key"], changed["after"]["key"]) == ("true", how.get("label_key", "true"))
    assert told["data"]["report"]["edition"] == 2


def test_a_withdrawal_tells_which_rating_no_longer_stands(webhook):
    claim = published()
    withdraw_claim(claim.pk, by=person("another", "editor"), seen=seen(claim), reason="The source was forged.")

    assert message()["type"] == "claims.withdrawn"
    assert [(c["before"]["key"], c["after"]) for c in message()["data"]["claims"]] == [("true", None)]


def test_an_edition_that_does_two_things_tells_each_and_nothing_that_it_carried_over(webhook):
    document = build_document()
    first, second, third = document.claims.all()
    claim_in(Status.PUBLISHED, claim=first)
    claim_in(Status.PUBLISHED, claim=second)
    claim_in(Status.APPROVED, claim=third)
    editor = person("the_editor", "editor")
    move(first, Action.CORRECT, editor, reason="The date was wrong.")
    submit(first, first.assignee, label_key="false")
    move(first, Action.APPROVE, editor)
    Delivery.objects.all().delete()
    publish_claims(document.pk, by=editor, seen={first.pk: seen(first), third.pk: seen(third)})
    told = {row.event: [c["id"] for c in json.loads(row.body)["data"]["claims"]] for row in Delivery.objects.all()}

    assert told == {"claims.label_changed": [first.pk], "claims.published": [third.pk]}


def test_a_webhook_is_told_what_it_asked_for_and_nothing_while_it_is_off(administrator, receiver, webhook):
    change_webhook(webhook.pk, by=administrator, name="A", url=webhook.url, events=["claims.withdrawn"], is_active=True)
    claim = published()
    assert not Delivery.objects.exists()
    change_webhook(webhook.pk, by=administrator, name="A", url=webhook.url, events=ALL, is_active=False)
    corrected(claim)

    assert not Delivery.objects.exists()


def test_what_is_rolled_back_is_told_to_nobody(webhook):
    with transaction.atomic():
        published()
        transaction.set_rollback(True)

    assert (Delivery.objects.count(), jobs()) == (0, [])


def test_a_message_arrives_signed_and_is_written_down(webhook, receiver):
    published()
    row = Delivery.objects.get()
    deliver(row.pk, 1)
    head, _, body = receiver.asked[0].partition(b"\r\n\r\n")
    sent = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    key = base64.b64decode(secret_of(webhook.nonce).removeprefix("whsec_"))
    row.refresh_from_db()
    done = row.all_tries.get()

    assert len(key) == 32
    assert body.decode() == row.body
    assert sent["Webhook-Id"] == row.message_id
    assert sent["Webhook-Signature"] == signature(key, row.message_id, int(sent["Webhook-Timestamp"]), row.body)
    assert (row.state, row.tries, row.next_at) == ("delivered", 1, None)
    assert (done.status_code, done.failure, done.milliseconds >= 0) == (204, "", True)


def test_the_signature_is_that_of_the_specification():
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    made = signature(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, '{"test": 2432232314}')

    assert made == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_both_secrets_are_good_for_a_day_after_a_change(webhook, receiver, administrator):
    former = webhook.nonce
    renewed = renew_secret(webhook.pk, by=administrator)
    deliver(try_webhook(webhook.pk, by=administrator).pk, 1)
    with patch("django.utils.timezone.now", return_value=renewed.former_until + datetime.timedelta(seconds=1)):
        deliver(try_webhook(webhook.pk, by=administrator).pk, 1)
    headers = [request.partition(b"\r\n\r\n")[0].decode().split("\r\n") for request in receiver.asked]
    signed = [next(line for line in head if line.startswith("Webhook-Signature")) for head in headers]

    assert (renewed.former_nonce, secret_of(renewed.nonce) != secret_of(former)) == (former, True)
    assert [line.count("v1,") for line in signed] == [2, 1]


@pytest.mark.parametrize(
    ("answer", "failure", "status"),
    [
        (reply(b"<h1>Sorry</h1>\0", "500 Internal Server Error"), "http_status", 500),
        (reply(b"", "302 Found", "Location: http://169.254.169.254/latest/"), "http_status", 302),
        (b"nothing like HTTP\r\n\r\n", "broken_answer", None),
        (lambda stream, request: None, "broken_answer", None),
    ],
    ids=["error", "redirect", "rubbish", "hangs_up"],
)
def test_what_does_not_arrive_is_tried_again_later(webhook, receiver, answer, failure, status):
    receiver.answers["/hook"] = answer
    published()
    row = Delivery.objects.get()
    deliver(row.pk, 1)
    row.refresh_from_db()
    webhook.refresh_from_db()

    assert (row.state, row.tries, row.tries_left) == ("waiting", 1, MOST_TRIES - 1)
    assert [(one.failure, one.status_code) for one in row.all_tries.all()] == [(failure, status)]
    assert jobs() == [(row.pk, 1), (row.pk, 2)]
    assert (row.next_at - row.all_tries.get().at).total_seconds() == pytest.approx(WAITS[0], abs=5)
    assert webhook.failing_since is not None
    assert len(receiver.asked) == 1


def test_of_a_huge_answer_a_kilobyte_is_kept(webhook, receiver):
    receiver.answers["/hook"] = reply(b"x" * 5_000_000, "503 Busy")
    published()
    deliver(Delivery.objects.get().pk, 1)

    assert Delivery.objects.get().all_tries.get().answer == "x" * 1024


def test_a_receiver_that_never_comes_to_an_end_holds_nobody_up(webhook, receiver):
    receiver.answers["/hook"] = drips(receiver)
    published()
    row = Delivery.objects.get()
    with patch("claims.services.deliveries.LIMITS", Limits(seconds=0.3, silence=0.2, size=HEARD)):
        deliver(row.pk, 1)

    assert row.all_tries.get().failure == "timeout"


def test_a_try_that_is_written_down_is_not_made_again(webhook, receiver):
    published()
    row = Delivery.objects.get()
    deliver(row.pk, 1)
    deliver(row.pk, 1)
    deliver(row.pk, 2)

    assert len(receiver.asked) == row.all_tries.count() == 1


def test_after_eight_tries_over_a_day_a_delivery_has_failed_and_can_be_sent_again(webhook, receiver, administrator):
    receiver.answers["/hook"] = reply(b"", "500 No")
    published()
    row = Delivery.objects.get()
    for number in range(1, MOST_TRIES + 1):
        deliver(row.pk, number)
    row.refresh_from_db()
    assert (row.state, row.tries, len(jobs())) == ("failed", 8, 8)
    assert 12 * 3600 < sum(WAITS) < 24 * 3600
    receiver.answers["/hook"] = reply(b"ok")
    send_again(row.pk, by=administrator)
    with pytest.raises(Refused, match="delivery_waiting"):
        send_again(row.pk, by=administrator)
    deliver(row.pk, 9)
    row.refresh_from_db()
    webhook.refresh_from_db()

    assert (row.state, row.tries, webhook.failing_since) == ("delivered", 9, None)
    assert row.body.encode() in receiver.asked[-1]


def test_of_two_who_send_again_what_failed_the_second_does_not_send_a_copy(webhook, receiver, administrator):
    receiver.answers["/hook"] = reply(b"", "500 No")
    published()
    row = Delivery.objects.get()
    Delivery.objects.filter(pk=row.pk).update(tries_left=1)
    deliver(row.pk, 1)
    receiver.answers["/hook"] = reply(b"ok")
    send_again(row.pk, by=administrator)
    deliver(row.pk, 2)
    with pytest.raises(Refused, match="delivered_lately"):
        send_again(row.pk, by=administrator)
    assert len(receiver.asked) == 2

    Delivery.objects.update(done_at=timezone.now() - 2 * LATELY)
    assert send_again(row.pk, by=administrator).state == "waiting"


def test_jobs_of_one_delivery_are_done_one_after_the_other(webhook, receiver, administrator):
    published()
    row = Delivery.objects.get()
    Delivery.objects.update(next_at=row.next_at - 2 * LOST)
    send_again(row.pk, by=administrator)

    assert [job.lock for job in ProcrastinateJob.objects.filter(task_name="deliver")] == 2 * [f"delivery-{row.pk}"]


def test_what_is_sent_again_does_not_wait_for_a_job_that_comes_hours_later(webhook, receiver, administrator):
    published()
    row = Delivery.objects.get()
    Delivery.objects.update(next_at=row.next_at - 2 * LOST)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET scheduled_at = now() + interval '5 hours' RETURNING id")
        early = cursor.fetchone()[0]
        send_again(row.pk, by=administrator)
        cursor.execute("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id")
        cursor.execute("SELECT id FROM procrastinate_fetch_job_v2(%s, %s)", [["webhooks"], cursor.fetchone()[0]])
        taken = cursor.fetchone()[0]

    assert taken
    assert taken != early


def test_a_delivery_whose_job_was_lost_can_be_sent_again(webhook, receiver, administrator):
    published()
    row = Delivery.objects.get()
    with pytest.raises(Refused, match="delivery_waiting"):
        send_again(row.pk, by=administrator)
    Delivery.objects.update(next_at=row.next_at - 2 * LOST)
    before = len(jobs())
    send_again(row.pk, by=administrator)
    assert len(jobs()) == before + 1


def test_a_webhook_that_fails_for_days_is_switched_off_and_administrators_are_told(webhook, receiver, administrator):
    receiver.answers["/hook"] = reply(b"", "500 No")
    claim = published()
    corrected(claim)
    first, second = Delivery.objects.order_by("pk")
    Webhook.objects.update(failing_since=timezone.now() - PATIENCE)
    deliver(first.pk, 1)
    assert Webhook.objects.get().is_active  # a message has all its tries, however long ago another one failed
    Delivery.objects.filter(pk=first.pk).update(tries_left=1)
    deliver(first.pk, 2)
    deliver(second.pk, 1)
    webhook.refresh_from_db()
    notification = Notification.objects.get(sort="webhook_stopped")

    assert (webhook.is_active, webhook.stopped_at is None) == (False, False)
    assert (notification.person, notification.webhook) == (administrator, webhook)
    assert set(Delivery.objects.values_list("state", flat=True)) == {"failed"}
    assert len(receiver.asked) == 2
    with pytest.raises(Refused, match="webhook_off"):
        send_again(first.pk, by=administrator)
    on = change_webhook(webhook.pk, by=administrator, name="A", url=webhook.url, events=ALL, is_active=True)
    assert (on.failing_since, on.stopped_at) == (None, None)


def test_a_receiver_that_says_it_is_gone_is_asked_no_more(webhook, receiver):
    receiver.answers["/hook"] = reply(b"", "410 Gone")
    published()
    deliver(Delivery.objects.get().pk, 1)
    webhook.refresh_from_db()

    assert (webhook.is_active, Delivery.objects.get().state) == (False, "failed")


def test_a_test_tells_of_nothing_is_tried_once_and_harms_nothing(webhook, receiver, administrator):
    receiver.answers["/hook"] = reply(b"", "500 No")
    row = try_webhook(webhook.pk, by=administrator)
    deliver(row.pk, 1)
    row.refresh_from_db()
    webhook.refresh_from_db()
    told = json.loads(row.body)

    assert (told["type"], told["data"]["report"], told["data"]["claims"]) == ("webhook.test", None, [])
    assert (row.state, webhook.failing_since, webhook.is_active) == ("failed", None, True)


@pytest.mark.parametrize(
    "url",
    ["http://example.org/hook", "https://example.org:8443/hook", "https://a:b@example.org/", "ftp://example.org/"],
)
def test_addresses_that_nothing_is_ever_sent_to_are_refused_at_once(administrator, url):
    with pytest.raises(Refused, match="bad_receiver"):
        make_webhook(by=administrator, name="A", url=url, events=ALL)


def test_a_private_address_is_refused_when_it_is_asked(administrator):
    webhook = make_webhook(by=administrator, name="A", url="https://127.0.0.1/hook", events=ALL)
    row = try_webhook(webhook.pk, by=administrator)
    deliver(row.pk, 1)

    assert row.all_tries.get().failure == "refused_address"


def test_only_administrators_have_a_say(editor, webhook):
    for act in (
        lambda: make_webhook(by=editor, name="B", url="https://example.org/", events=ALL),
        lambda: renew_secret(webhook.pk, by=editor),
        lambda: try_webhook(webhook.pk, by=editor),
    ):
        with pytest.raises(Refused, match="not_your_role"):
            act()


def test_what_was_over_long_ago_is_forgotten(webhook):
    corrected(published())
    old, new = Delivery.objects.order_by("pk")
    deliver(old.pk, 1)
    deliver(new.pk, 1)
    Delivery.objects.filter(pk=old.pk).update(done_at=timezone.now() - KEPT - datetime.timedelta(days=1))

    assert forget_deliveries(timezone.now()) == 1
    assert list(Delivery.objects.all()) == [new]
