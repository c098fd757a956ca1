"""Undoing from the message, by the key, and from the list of the last acts."""

import re

import pytest
from django.urls import reverse

from claims.models import ClaimEvent
from claims.services.evidence import withdraw_evidence
from claims.workflow import Action
from tests.builders import build_claim, build_document, build_evidence, build_hint, move, seen

HTMX = {"HX-Request": "true"}


def accept(client, claim, **headers):
    fields = {"seen_status": claim.status, "seen_version": claim.version, "at": "document"}
    return client.post(reverse("claim_move", args=[claim.pk, "accept"]), fields, **headers)


def test_the_message_after_an_act_carries_the_button_that_undoes_it(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    page = accept(client, claim, headers=HTMX).content.decode()
    address = re.search(r'action="(/acts/\d+/undo/)" hx-post', page)[1]

    undone = client.post(address, {"at": "document"}, headers=HTMX)

    claim.refresh_from_db()
    assert claim.status == "proposed"
    assert "Undone: accepted the claim." in undone.content.decode()
    assert 'id="claims" hx-swap-oob="innerHTML"' in undone.content.decode()


def test_the_button_works_without_scripts(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    page = client.get(accept(client, claim).url).content.decode()
    address = re.search(r'class="message[^>]*>.*?action="(/acts/\d+/undo/)"', page, re.DOTALL)[1]

    response = client.post(address, {"at": "document"}, follow=True)

    claim.refresh_from_db()
    assert claim.status == "proposed"
    assert "Undone: accepted the claim." in response.content.decode()


def test_a_message_about_what_cannot_be_undone_has_no_button(client_of, checker):
    claim = build_claim()
    page = client_of(checker).post(
        reverse("note_add", args=[claim.pk]),
        {"body": "Look.", "at": "document", "seen_status": "proposed", "seen_version": 1},
        headers=HTMX,
    )

    assert "The note was added." in page.content.decode()
    assert "/acts/" not in re.search(r'<div id="messages".*', page.content.decode(), re.DOTALL)[0]


def test_undo_is_offered_once_the_person_did_something_here_and_no_longer_when_all_is_undone(
    client_of, checker, other_checker
):
    claim, client = build_claim(), client_of(checker)
    bench = reverse("document", args=[claim.document_id])
    button = f'action="{reverse("document_undo", args=[claim.document_id])}"'
    move(build_document().claims.first(), Action.ACCEPT, checker)
    assert button not in client.get(bench).content.decode()

    assert button in accept(client, claim, headers=HTMX).content.decode()
    assert button in client.get(bench).content.decode()
    assert button not in client_of(other_checker).get(bench).content.decode()

    client = client_of(checker)
    undone = client.post(reverse("document_undo", args=[claim.document_id]), {"at": "document"}, headers=HTMX)
    assert 'id="undo" hx-swap-oob="outerHTML"' in undone.content.decode()
    assert button not in undone.content.decode()
    assert button not in client.get(bench).content.decode()


def test_undo_is_offered_for_a_hint_that_was_set_aside(client_of, checker):
    hint, client = build_hint(build_document()), client_of(checker)
    bench = reverse("document", args=[hint.revision.document_id])
    button = f'action="{reverse("document_undo", args=[hint.revision.document_id])}"'

    client.post(reverse("hint_dismiss", args=[hint.pk]), {"reason": "Not so."}, headers=HTMX)

    assert button in client.get(bench).content.decode()


def test_sending_what_is_there_already_offers_no_button_that_would_undo_something_else(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    move(claim, Action.ACCEPT, checker)
    claim.refresh_from_db()
    fields = {"seen_status": claim.status, "seen_version": claim.version, "at": "document"}
    same = {"text": claim.text, "kind": claim.kind, "claimant": ""}
    page = client.post(reverse("claim_edit", args=[claim.pk]), fields | same, headers=HTMX).content.decode()

    assert claim.events.count() == 1
    assert "/acts/" not in re.search(r'<div id="messages".*', page, re.DOTALL)[0]


def test_the_key_undoes_the_last_act_of_the_person_and_says_when_there_is_none(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    move(claim, Action.ACCEPT, checker)
    address = reverse("document_undo", args=[claim.document_id])

    first = client.post(address, {"at": "document"}, headers=HTMX)
    second = client.post(address, {"at": "document"}, headers=HTMX)

    assert (first.status_code, second.status_code) == (200, 422)
    assert "There is nothing of yours to undo" in second.content.decode()
    claim.refresh_from_db()
    assert claim.status == "proposed"


def test_what_somebody_else_did_is_not_undone_by_a_checker(client_of, checker, other_checker):
    claim = build_claim()
    move(claim, Action.ACCEPT, other_checker)
    response = client_of(checker).post(reverse("act_undo", args=[claim.events.get().pk]), follow=True)

    claim.refresh_from_db()
    assert claim.status == "queued"
    assert "Only they or an editor can undo it" in response.content.decode()


@pytest.mark.parametrize(("language", "undo", "act"), [("en", "Undo", "accepted"), ("id", "Urungkan", "menerima")])
def test_the_list_of_the_last_acts_undoes_each_and_says_why_not(client_of, checker, other_checker, language, undo, act):
    first, second, _third = build_document().claims.all()
    move(first, Action.ACCEPT, checker)
    move(second, Action.ACCEPT, other_checker)
    client = client_of(checker)
    client.cookies["django_language"] = language
    address = reverse("acts", args=[first.document_id])
    page = client.get(address).content.decode()
    assert page.count('action="/acts/') == 1
    assert undo in page
    assert act in page

    response = client.post(reverse("act_undo", args=[first.events.get().pk]), {"at": "acts"})

    assert response.url == address
    first.refresh_from_db()
    assert first.status == "proposed"


def test_the_history_shows_the_act_and_its_undoing(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    move(claim, Action.ACCEPT, checker)
    client.post(reverse("act_undo", args=[claim.events.get().pk]))
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()

    assert "undid an act: <bdi>accepted the claim</bdi>" in page
    assert ClaimEvent.objects.filter(claim=claim).count() == 2


def test_undone_evidence_says_so_in_the_readers_language(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    build_evidence(claim, by=checker)
    withdrawn = build_evidence(claim, by=checker, url="https://example.org/b")
    withdraw_evidence(withdrawn.pk, by=checker, reason="undoubtedly wrong")
    client.post(reverse("act_undo", args=[claim.events.first().pk]))
    client.cookies["django_language"] = "id"
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()

    assert "checker: diurungkan" in page
    assert "undoubtedly wrong" in page


def test_strangers_undo_nothing_and_see_no_list(client_of, stranger, checker):
    claim = build_claim()
    move(claim, Action.ACCEPT, checker)
    client = client_of(stranger)

    assert client.post(reverse("act_undo", args=[claim.events.get().pk])).status_code == 403
    assert client.post(reverse("document_undo", args=[claim.document_id])).status_code == 403
    assert client.get(reverse("acts", args=[claim.document_id])).status_code == 403
    assert seen(claim).status == "queued"


def test_what_is_not_there_is_not_found(client_of, checker):
    assert client_of(checker).post(reverse("act_undo", args=[1])).status_code == 404
    assert client_of(checker).post(reverse("document_undo", args=[1])).status_code == 404
