"""More words than a field allows are given back whole, with what is wrong."""

import pytest
from django.urls import reverse

from claims.forms.claims import LONGEST_TEXT
from claims.models import Note
from claims.workflow import Status
from tests.builders import build_claim, claim_in

HTMX = {"HX-Request": "true"}
LONG = "kata " * (LONGEST_TEXT // 5) + "ekor"


def test_no_field_for_words_lets_the_browser_cut_them(client_of, checker) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    for part in page.split("<textarea")[1:]:
        assert "maxlength" not in part.split(">")[0]


def test_a_long_wording_is_refused_and_given_back(client_of, checker) -> None:
    claim = build_claim()
    sent = {"seen_status": claim.status, "seen_version": claim.version, "text": LONG, "kind": "event"}
    response = client_of(checker).post(reverse("claim_edit", args=[claim.pk]), sent, headers=HTMX)

    assert response.status_code == 422
    assert LONG in response.content.decode()
    assert "at most 5000 characters" in response.content.decode()


@pytest.mark.parametrize("action", ["dismiss", "return"])
def test_a_long_reason_is_refused_in_words_and_given_back(client_of, editor, action) -> None:
    claim = build_claim() if action == "dismiss" else claim_in(Status.IN_REVIEW)
    claim.refresh_from_db()
    sent = {"seen_status": claim.status, "seen_version": claim.version, "reason": LONG, "dismissed_as": "opinion"}
    response = client_of(editor).post(reverse("claim_move", args=[claim.pk, action]), sent, headers=HTMX)

    assert response.status_code == 422
    assert LONG in response.content.decode()
    assert "at most 5000 characters" in response.content.decode()


def test_a_long_note_is_not_kept_in_part(client_of, checker) -> None:
    response = client_of(checker).post(reverse("note_add", args=[build_claim().pk]), {"body": LONG}, headers=HTMX)

    assert response.status_code == 422
    assert not Note.objects.exists()
