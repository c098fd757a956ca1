"""Evidence and sources in the admin: evidence is withdrawn for a reason, the link of a source stays."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from claims.models import Evidence, Source, SourceEvent
from claims.workflow import Status
from tests.builders import build_claim, build_evidence, claim_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(administrator: User, client_of) -> Client:
    return client_of(administrator)


def withdraw(client: Client, *pieces: Evidence, reason: str) -> str:
    chosen = {"action": "withdraw", "_selected_action": [piece.pk for piece in pieces], "reason": reason}
    return client.post("/admin/claims/evidence/", chosen, follow=True).content.decode()


def test_evidence_is_withdrawn_with_the_reason_and_stays_to_be_read(client, administrator):
    piece = build_evidence(build_claim())

    page = withdraw(client, piece, reason="The yearbook was replaced.")

    piece.refresh_from_db()
    assert (piece.withdrawn_by, piece.withdrawn_reason) == (administrator, "The yearbook was replaced.")
    assert piece.claim.events.filter(action="withdraw_evidence", actor=administrator).count() == 1
    assert "1 row was changed." in page


@pytest.mark.parametrize("reason", ["", "   "])
def test_without_a_reason_nothing_is_withdrawn_and_the_page_says_why(client, reason):
    piece = build_evidence(build_claim())

    page = withdraw(client, piece, reason=reason)

    piece.refresh_from_db()
    assert piece.withdrawn_at is None
    assert "a reason is needed" in page


def test_evidence_of_a_claim_in_review_stands(client):
    piece = claim_in(Status.IN_REVIEW).evidence.get()

    page = withdraw(client, piece, reason="Too late.")

    piece.refresh_from_db()
    assert piece.withdrawn_at is None
    assert "can no longer be changed" in page


def typed(**fields: object) -> dict[str, object]:
    """A whole form of a source, as the page sends it."""
    empty = dict.fromkeys(("url", "publisher", "author", "published_on", "with_whom", "held_on", "citation"), "")
    history = {"events-TOTAL_FORMS": 0, "events-INITIAL_FORMS": 0}
    return {"title": "Yearbook", "sort": "other", "seen_version": 1, **empty, **history, **fields}


def test_a_source_can_be_added_with_who_added_it(client, administrator):
    client.post(reverse("admin:claims_source_add"), typed(url="http://example.org/a?utm_source=x", sort="page"))

    source = Source.objects.get()
    assert (source.created_by, source.sort, source.canonical_url) == (administrator, "page", "https://example.org/a")


def test_an_interview_without_who_spoke_is_sent_back_with_what_was_typed(client):
    answer = client.post(reverse("admin:claims_source_add"), typed(title="A talk at the office", sort="interview"))

    assert "Say with whom the talk was, and on which day." in answer.content.decode()
    assert "A talk at the office" in answer.content.decode()
    assert not Source.objects.exists()


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://example.org/a"])
def test_a_source_with_a_link_that_is_none_is_sent_back(client, url):
    answer = client.post(reverse("admin:claims_source_add"), typed(url=url))

    assert answer.status_code == 200
    assert not Source.objects.exists()


def test_the_title_of_a_cited_source_can_be_put_right_and_its_link_stays(client, administrator):
    source = build_evidence(build_claim()).source
    address, link = reverse("admin:claims_source_change", args=[source.pk]), source.url

    client.post(address, typed(title="Yearbook 2019", url="https://example.org/other", sort="page"))

    source.refresh_from_db()
    assert (source.title, source.url) == ("Yearbook 2019", link)
    assert SourceEvent.objects.get(source=source).actor == administrator
    stale = client.post(address, typed(title="Something else", sort="page")).content.decode()
    source.refresh_from_db()
    assert source.title == "Yearbook 2019"
    assert "Somebody changed the details meanwhile." in stale
