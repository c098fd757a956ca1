import re

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Notification, NotificationChoice
from claims.models.notifications import Sort
from claims.services.mailing import stop_token
from claims.services.notes import add_note
from claims.services.notifications import choose_notifications, mark_all_read, tell
from tests.builders import build_claim

LIST = "/notifications/"


def happen(user: User, sort: str = "noted", **details: object) -> Notification:
    tell({user.pk: sort}, claim_id=build_claim().pk, **details)
    return Notification.objects.latest("id")


def page_of(client: Client, address: str = LIST) -> str:
    return client.get(address).content.decode()


def test_an_empty_list_says_what_will_come(client_of, checker) -> None:
    page = page_of(client_of(checker))

    assert "Nothing yet." in page
    assert "Mark all as read" not in page


def test_unread_ones_come_first_and_say_what_happened_and_how_often(client_of, checker, editor) -> None:
    happen(checker, "approved", actor_id=editor.pk)
    mark_all_read(by=checker, until=Notification.objects.get().at)
    claim = build_claim()
    note = add_note(claim.pk, by=editor, body="<b>Which?</b>")
    for _n in range(3):
        tell({checker.pk: "mentioned"}, claim_id=claim.pk, actor_id=editor.pk, note_id=note.pk)
    happen(checker, "overdue")
    page = page_of(client_of(checker))

    said = re.findall(
        r'<a class="row-title"[^>]*>(?:<span class="visually-hidden">(Unread:) </span>)?([^<]*)</a>', page
    )
    assert said == [
        ("Unread:", "A claim of yours is overdue"),
        ("Unread:", "editor mentioned you in a note"),
        ("", "editor approved your claim"),
    ]
    assert "&lt;b&gt;Which?&lt;/b&gt;" in page
    assert "<span>3 times</span>" in page


def test_opening_one_marks_it_as_read_and_leads_to_what_happened(client_of, checker, editor) -> None:
    note = add_note(build_claim().pk, by=editor, body="@checker?")
    tell({checker.pk: "mentioned"}, claim_id=note.claim_id, note_id=note.pk)
    row, plain = Notification.objects.get(), happen(checker, "assigned")
    client = client_of(checker)

    assert client.get(reverse("notification", args=[row.pk]))["Location"] == (
        f"/claims/{note.claim_id}/#thread-{note.thread_id}"
    )
    assert client.get(reverse("notification", args=[plain.pk]))["Location"] == f"/claims/{plain.claim_id}/"
    assert not Notification.objects.filter(read_at__isnull=True).exists()


def test_nobody_opens_or_marks_what_is_for_somebody_else(client_of, checker, other_checker) -> None:
    row = happen(checker)
    client = client_of(other_checker)

    assert client.get(reverse("notification", args=[row.pk])).status_code == 404
    client.post(reverse("notification_read", args=[row.pk]))
    client.post(reverse("notifications_read"), {"until": "2199-01-01T00:00:00+0000"})
    assert Notification.objects.get().is_unread


def test_one_or_all_are_marked_as_read_but_not_what_came_since(client_of, checker) -> None:
    client = client_of(checker)
    first, _second = happen(checker), happen(checker)
    client.post(reverse("notification_read", args=[first.pk]))
    assert Notification.objects.filter(read_at__isnull=False).get() == first

    until = re.search(r'name="until" value="([^"]+)"', page_of(client))[1]
    later = happen(checker)
    response = client.post(reverse("notifications_read"), {"until": until}, follow=True)
    assert response.redirect_chain == [(LIST, 302)]
    assert Notification.objects.filter(read_at__isnull=True).get() == later


@pytest.mark.parametrize("until", ["", "yesterday", "2026-01-01"])
def test_a_moment_that_is_none_marks_nothing(client_of, checker, until) -> None:
    happen(checker)

    assert client_of(checker).post(reverse("notifications_read"), {"until": until}).status_code == 302
    assert Notification.objects.get().is_unread


@pytest.mark.parametrize("name", ["notifications", "notifications_unread", "notification_choices"])
def test_strangers_have_no_notifications(client_of, stranger, name) -> None:
    assert client_of(stranger).get(reverse(name)).status_code == 403


def test_every_page_tells_how_many_are_unread_in_its_header_and_in_its_title(client_of, checker) -> None:
    client = client_of(checker)
    assert "<title>My desk" in page_of(client, "/")
    assert 'data-unread="0"' in page_of(client, "/")
    for _n in range(3):
        happen(checker)

    for address in ("/", "/documents/", "/claims/", LIST):
        page = page_of(client, address)
        assert "<title>(3) " in page
        assert "3 unread notifications" in page
    mark = page_of(client, reverse("notifications_unread"))
    assert mark.lstrip().startswith('<a id="unread"')
    assert "<title>" not in mark


def test_more_than_ninety_nine_are_not_told_apart(client_of, checker) -> None:
    claims = [build_claim().pk for _n in range(8)]
    for sort in Sort:
        for claim in claims:
            tell({checker.pk: sort}, claim_id=claim)

    assert 'data-unread="99+"' in page_of(client_of(checker), "/")


def queries_of(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_the_list_costs_the_same_however_many_there_are_and_the_mark_nothing(client_of, checker, editor) -> None:
    client = client_of(checker)
    before = queries_of(client, "/documents/new/")
    counts = []
    for number in (2, 20):
        for _n in range(number):
            note = add_note(build_claim().pk, by=editor, body="Hm.")
            tell({checker.pk: "noted"}, claim_id=note.claim_id, note_id=note.pk, actor_id=editor.pk)
        counts.append(queries_of(client, LIST))

    assert counts[0] == counts[1] <= 6
    assert queries_of(client, "/documents/new/") == before


def test_title_and_header_share_one_query_and_a_part_of_a_page_asks_none(client_of, checker) -> None:
    claim, client = build_claim(), client_of(checker)

    def asked(**options) -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(reverse("document", args=[claim.document_id]), **options).status_code == 200
        return sum("claims_notification" in query["sql"] for query in queries)

    assert asked() == 1
    assert asked(query_params={"claim": claim.pk}, headers={"HX-Request": "true"}) == 0


def test_what_comes_by_email_is_chosen(client_of, checker, settings) -> None:
    settings.SENDS_MAIL = True
    client, address = client_of(checker), reverse("notification_choices")
    assert "No e-mail address of yours is known." in page_of(client, address)

    sent = {"mail": "daily", "sorts": ["mentioned", "overdue"], "language": "id"}
    response = client.post(address, sent, follow=True)

    assert "Your choice was saved." in response.content.decode()
    chosen = NotificationChoice.objects.get(person=checker)
    assert (chosen.mail, chosen.language) == ("daily", "id")
    assert "mentioned" not in chosen.unmailed
    assert "noted" in chosen.unmailed
    page = page_of(client, address)
    assert re.search(r'value="daily"[^>]*checked', page)
    assert not re.search(r'value="noted"[^>]*checked', page)


@pytest.mark.parametrize("wrong", [{"mail": "hourly"}, {"sorts": ["gossip"]}, {"language": "fr"}])
def test_a_choice_that_is_none_is_refused(client_of, checker, wrong) -> None:
    sent = {"mail": "daily", "sorts": [], "language": "id", **wrong}

    assert client_of(checker).post(reverse("notification_choices"), sent).status_code == 422
    assert not NotificationChoice.objects.exists()


def test_a_server_without_mail_says_so(client_of, checker) -> None:
    assert "This server sends no e-mail yet." in page_of(client_of(checker), reverse("notification_choices"))


def test_mail_is_stopped_from_a_mail_without_signing_in_but_not_by_looking(client, checker) -> None:
    choose_notifications(by=checker, mail="at_once", unmailed=[], language="en")
    address = reverse("mail_stop", args=[stop_token(checker.pk)])

    assert "Do you want no more" in client.get(address).content.decode()
    assert NotificationChoice.objects.get().mail == "at_once"
    assert "You get no more e-mail" in Client(enforce_csrf_checks=True).post(address).content.decode()
    assert NotificationChoice.objects.get().mail == "off"


def test_a_link_to_stop_that_we_did_not_make_leads_nowhere(client, checker) -> None:
    choose_notifications(by=checker, mail="at_once", unmailed=[], language="en")

    assert client.post(reverse("mail_stop", args=["1:abc"])).status_code == 404
    assert NotificationChoice.objects.get().mail == "at_once"
