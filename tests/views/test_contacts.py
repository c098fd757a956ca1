"""The contact log beside a claim, and as a page."""

import pytest
from django.urls import reverse

from claims.models import Contact, Draft
from claims.services.drafts import save_draft
from tests.builders import build_claim
from tests.services.test_contacts import WORDS as GIVEN

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}
HOSTILE = "<img src=x onerror=alert(1)>"
TYPED = {**GIVEN, "asked_at": "2026-01-31T09:30"}


def post(client, address: str, pk: int, **typed):
    return client.post(reverse(address, args=[pk]), typed, headers=HTMX)


@pytest.fixture
def claim(db):
    return build_claim()


@pytest.fixture
def contact(client_of, checker, claim) -> Contact:
    post(client_of(checker), "claim_contacts", claim.pk, **TYPED, asked_by=checker.pk)
    return Contact.objects.get()


def test_the_log_is_folded_in_the_panel_and_read_when_it_is_unfolded(client_of, checker, contact) -> None:
    client, claim = client_of(checker), contact.claim
    panel = client.get(reverse("claim", args=[claim.pk])).content.decode()
    part = client.get(reverse("claim_contacts", args=[claim.pk]), headers=HTMX).content.decode()

    assert f'hx-get="{reverse("claim_contacts", args=[claim.pk])}' in panel
    assert contact.question not in panel
    assert contact.question in part
    assert "<html" not in part


def test_a_contact_is_added_without_scripts_on_a_page_of_its_own(client_of, checker, claim) -> None:
    client, address = client_of(checker), reverse("claim_contacts", args=[claim.pk])
    response = client.post(address, {**TYPED, "asked_by": checker.pk}, follow=True)
    page = response.content.decode()

    assert response.redirect_chain == [(address, 302)]
    assert GIVEN["name"] in page
    assert GIVEN["question"] in page
    assert "Added to the contact log" in page


def test_what_is_missing_is_told_and_the_rest_is_kept(client_of, checker, claim) -> None:
    response = post(client_of(checker), "claim_contacts", claim.pk, **{**TYPED, "outcome": "answered"})
    page = response.content.decode()

    assert response.status_code == 422
    assert "errorlist" in page
    assert GIVEN["question"] in page
    assert not Contact.objects.exists()


def test_a_correction_and_a_withdrawal_are_shown_with_what_was_said_before(client_of, checker, contact) -> None:
    client = client_of(checker)
    opened = client.get(reverse("contact", args=[contact.pk])).content.decode()
    words = {**TYPED, "asked_by": checker.pk, "outcome": "declined", "seen_version": 1}
    corrected = post(client, "contact", contact.pk, **words)
    withdrawn = post(client, "contact_withdraw", contact.pk, reason="Another mayor.")
    page = client.get(reverse("claim", args=[contact.claim_id])).content.decode()

    assert 'name="seen_version"' in opened
    assert (corrected.status_code, withdrawn.status_code) == (200, 200)
    assert "no answer yet</del>" in page
    assert "declined to answer</ins>" in page
    assert "Another mayor." in client.get(reverse("claim_contacts", args=[contact.claim_id])).content.decode()


def test_a_stale_correction_is_told_and_keeps_what_was_typed(client_of, checker, other_checker, contact) -> None:
    words = {**TYPED, "asked_by": checker.pk, "seen_version": 1}
    post(client_of(other_checker), "contact", contact.pk, **{**words, "medium": "letter"})
    stale = post(client_of(checker), "contact", contact.pk, **{**words, "question": "typed with care"})
    page = stale.content.decode()

    assert stale.status_code == 409
    assert "typed with care" in page
    assert "other_checker corrected the contact log" in page


def test_hostile_words_are_shown_and_not_run(client_of, checker, claim) -> None:
    client = client_of(checker)
    post(client, "claim_contacts", claim.pk, **{**TYPED, "name": HOSTILE, "question": HOSTILE, "asked_by": checker.pk})
    page = client.get(reverse("claim_contacts", args=[claim.pk])).content.decode()

    assert HOSTILE not in page
    assert page.count("&lt;img src=x onerror=alert(1)&gt;") >= 2


def test_what_was_typed_comes_back_and_goes_with_the_act(client_of, checker, claim) -> None:
    client, form = client_of(checker), f"contact-{claim.pk}"
    save_draft(form, by=checker, words={"question": "Half a quest"}, seen={"question": ""}, claim_id=claim.pk)
    part = client.get(reverse("claim_contacts", args=[claim.pk]), headers=HTMX).content.decode()
    kept = Draft.objects.get()
    post(client, "claim_contacts", claim.pk, **TYPED, asked_by=checker.pk, draft=f"{form}@{kept.saved_at.isoformat()}")

    assert "Half a quest" in part
    assert not Draft.objects.exists()


def test_nobody_from_outside_reads_the_log(client_of, stranger, contact) -> None:
    client = client_of(stranger)

    assert client.get(reverse("claim_contacts", args=[contact.claim_id])).status_code == 403
    assert post(client, "contact_withdraw", contact.pk, reason="Gone").status_code == 403
