"""Addresses that take what forms send, opened by hand or after signing in again."""

import pytest
from django.urls import reverse

from claims.models import Claim, ClaimEvent
from claims.workflow import Action, Status
from tests.builders import build_claim, build_evidence, move

OF_A_CLAIM = ["claim_edit", "claim_take", "claim_assign", "claim_deadline", "claim_tag", "evidence_add", "note_add"]


def is_led_to(client, address: str, page: str) -> None:
    response = client.get(address, follow=True)

    assert response.redirect_chain == [(page, 302)]
    assert "Nothing was done." in response.content.decode()


@pytest.mark.parametrize("name", [*OF_A_CLAIM, "assessment_save"])
def test_the_address_of_a_form_leads_to_its_claim(client_of, checker, name) -> None:
    claim = build_claim()
    is_led_to(client_of(checker), reverse(name, args=[claim.pk]), reverse("claim", args=[claim.pk]))


def test_a_move_that_is_only_opened_moves_nothing(client_of, checker) -> None:
    claim = build_claim()
    address = reverse("claim_move", args=[claim.pk, "accept"])
    is_led_to(client_of(checker), address, reverse("claim", args=[claim.pk]))

    claim.refresh_from_db()
    assert claim.status == Status.PROPOSED


def test_what_hangs_on_a_claim_leads_to_it(client_of, checker) -> None:
    claim = build_claim()
    anchor, piece = claim.anchors.get(), build_evidence(claim, by=checker)
    page = reverse("claim", args=[claim.pk])

    is_led_to(client_of(checker), reverse("evidence_withdraw", args=[piece.pk]), page)
    is_led_to(client_of(checker), reverse("anchor_move", args=[claim.pk, anchor.pk]), page)


def test_what_belongs_to_an_article_leads_to_it(client_of, checker) -> None:
    claim: Claim = build_claim()
    move(claim, Action.ACCEPT, checker)
    page = reverse("document", args=[claim.document_id])

    for name in ("document_undo", "document_rerun", "claim_add"):
        is_led_to(client_of(checker), reverse(name, args=[claim.document_id]), page)
    is_led_to(client_of(checker), reverse("act_undo", args=[ClaimEvent.objects.get(claim=claim).pk]), page)


@pytest.mark.parametrize("name", ["claims_act", "view_save"])
def test_what_is_done_to_many_claims_leads_to_their_table(client_of, checker, name) -> None:
    is_led_to(client_of(checker), reverse(name), reverse("claims"))


def test_after_signing_in_again_a_form_leads_to_its_claim(client, checker) -> None:
    claim = build_claim()
    sent = client.post(reverse("note_add", args=[claim.pk]), {"body": "A thought"})
    page = client.post(sent.url, {"username": "checker", "password": "only for tests"}, follow=True)

    assert page.request["PATH_INFO"] == reverse("claim", args=[claim.pk])
    assert "Nothing was done." in page.content.decode()


def test_people_without_a_role_are_led_nowhere(client_of, stranger) -> None:
    assert client_of(stranger).get(reverse("note_add", args=[build_claim().pk])).status_code == 403


@pytest.mark.parametrize(("method", "name"), [("get", "logout"), ("put", "note_add"), ("delete", "desk")])
def test_other_ways_of_asking_are_refused_in_words(client_of, checker, method, name) -> None:
    address = reverse(name, args=[build_claim().pk] if name == "note_add" else [])
    response = getattr(client_of(checker), method)(address, headers={"accept-language": "en"})

    assert response.status_code == 405
    assert "POST" in response["Allow"] or "GET" in response["Allow"]
    assert "This address only takes what a form sends" in response.content.decode()
