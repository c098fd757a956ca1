"""The claim that comes next is read ahead; an act that leads on to it leaves it out of its answer."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from benchmarks.visits import BROWSER, size
from claims.services.notes import add_note
from claims.services.same_claims import mark_same
from claims.workflow import Action, Status
from tests.builders import build_document, build_documents, move

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def ahead(client, claim, document=None):
    address = reverse("document", args=[(document or claim.document).pk])
    return client.get(address, {"claim": claim.pk, "ahead": "on"}, headers=HTMX)


def accept(client, claim, known: str, headers=None):
    form = {"seen_status": claim.status, "seen_version": claim.version, "at": "document", "ahead": known}
    return client.post(reverse("claim_move", args=[claim.pk, "accept"]), form, headers=headers or HTMX)


def test_what_is_read_ahead_is_the_open_item_of_the_claim_alone(client_of, checker) -> None:
    first, second, _third = build_document().claims.all()
    response = ahead(client_of(checker), second)
    page = response.content.decode()

    assert response["X-Ahead"] == f"{second.pk}-{second.version}-0"
    assert f'id="panel-{second.pk}"' in page
    assert 'hx-swap-oob="outerHTML"' in page
    assert f'id="claim-{first.pk}"' not in page
    assert 'id="progress"' not in page


def test_reading_ahead_does_not_use_up_what_is_to_be_told(client_of, checker) -> None:
    first, second, _third = build_document().claims.all()
    client = client_of(checker)
    accept_address = reverse("claim_move", args=[first.pk, "accept"])
    client.post(accept_address, {"seen_status": first.status, "seen_version": first.version})
    ahead(client, second)
    page = client.get(reverse("document", args=[first.document_id])).content.decode()

    assert "Accepted" in page


def test_an_act_leaves_out_the_claim_that_was_read_ahead(client_of, checker) -> None:
    first, second, _third = build_document().claims.all()
    client = client_of(checker)
    known = ahead(client, second)["X-Ahead"]
    response = accept(client, first, known)
    page = response.content.decode()

    assert response["X-Ahead"] == known
    assert json.loads(response["HX-Trigger-After-Settle"]) == {"claim-chosen": {"claim": second.pk}}
    assert response["HX-Replace-Url"].endswith(f"?claim={second.pk}#claim-{second.pk}")
    assert f'id="claim-{first.pk}"' in page
    assert f'id="claim-{second.pk}"' not in page
    assert "Accepted" in page
    assert "In queue" in page


@pytest.mark.parametrize("what", ["a note", "a move", "nothing of it is known", "another claim was read"])
def test_what_is_not_as_it_was_read_is_sent_along(client_of, checker, editor, what) -> None:
    first, second, third = build_document().claims.all()
    client = client_of(checker)
    known = ahead(client, third if what == "another claim was read" else second)["X-Ahead"]
    if what == "a note":
        add_note(second.pk, by=editor, body="Ask the ministry.")
    if what == "a move":
        move(second, Action.ACCEPT, editor)
        second = third
    response = accept(client, first, "1-1-1" if what == "nothing of it is known" else known)

    assert "X-Ahead" not in response
    assert f'id="panel-{second.pk}"' in response.content.decode()


@pytest.mark.parametrize("known", ["", "x", "1", "9" * 40, f"{'9' * 18}-1-1", "1-1-1\n"])
def test_what_no_page_of_ours_sends_does_no_harm(client_of, checker, known) -> None:
    first, second, _third = build_document().claims.all()
    response = accept(client_of(checker), first, known)

    assert response.status_code == 200
    assert f'id="panel-{second.pk}"' in response.content.decode()


def test_a_claim_that_shows_the_state_of_another_is_not_read_ahead(client_of, checker) -> None:
    first, second, _third = build_document().claims.all()
    mark_same(first.pk, second.pk, by=checker)

    assert ahead(client_of(checker), second).status_code == 204


def test_a_claim_of_another_article_is_not_read_ahead(client_of, checker) -> None:
    one, other = build_documents(2)

    assert ahead(client_of(checker), one.claims.first(), other).status_code == 404


def test_the_last_of_its_status_stays_open_after_its_act(client_of, checker) -> None:
    first, second, third = build_document().claims.all()
    for claim in (second, third):
        move(claim, Action.ACCEPT, checker)
    page = accept(client_of(checker), first, "").content.decode()

    assert f'id="panel-{first.pk}"' in page


def test_an_act_alone_is_cheap(client_of, checker) -> None:
    document, client = build_documents(1, claims=20)[0], client_of(checker)
    claims = list(document.claims.all())
    known = ahead(client, claims[9])["X-Ahead"]
    accept(client, claims[0], "")
    with CaptureQueriesContext(connection) as captured:
        response = accept(client, claims[8], known, headers=HTMX | BROWSER)

    claims[8].refresh_from_db()
    assert claims[8].status == Status.QUEUED
    assert response["X-Ahead"] == known
    assert len(captured) <= 9, [query["sql"][:90] for query in captured]
    assert size(response) <= 1536
