"""Documents in the admin: facts go through the service, the text stays as it came."""

import datetime

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from claims.admin import documents
from claims.models import Analysis, Claim, Document
from claims.services.documents import edit_document
from claims.workflow import Action, Refused
from tests.builders import build_claim, build_document, move

pytestmark = pytest.mark.django_db

FIELDS = ("title", "language", "url", "publisher", "byline", "place")


@pytest.fixture
def client(administrator: User, client_of) -> Client:
    return client_of(administrator)


def page_of(document: Document) -> str:
    return reverse("admin:claims_document_change", args=[document.pk])


def save(client: Client, document: Document, **typed: str):
    """Send the page's own form back with ``typed`` put in; returns the answer and brings ``document`` up to date."""
    form = client.get(page_of(document)).context["adminform"].form
    shown = {name: form[name].value() or "" for name in (*FIELDS, "seen_version", "published_on", "published_time")}
    counts = ("TOTAL_FORMS", "INITIAL_FORMS")
    management = {f"{inline}-{count}": 0 for inline in ("revisions", "events") for count in counts}
    answer = client.post(page_of(document), {**shown, **management, **typed})
    document.refresh_from_db()
    return answer


@pytest.mark.parametrize(
    ("published_at", "known"), [("2025-03-17T19:08:00+08:00", True), ("2025-03-17", False), ("", False)]
)
def test_saving_without_a_change_leaves_the_moment_of_publication_as_it_was(client, published_at, known):
    document = build_document(published_at=published_at)
    before = document.published_at

    save(client, document, publisher="Kabar Baru")

    assert document.publisher == "Kabar Baru"
    document.refresh_from_db()
    assert (document.published_at, document.published_time_known) == (before, known)


@pytest.mark.parametrize(
    ("day", "time", "at", "known"),
    [
        ("2024-06-04", "16:40", "2024-06-04T16:40:00+07:00", True),
        ("2024-06-04", "00:00", "2024-06-04T00:00:00+07:00", True),
        ("2024-06-04", "", "2024-06-04T00:00:00+07:00", False),
    ],
)
def test_day_and_time_come_back_as_they_were_typed(client, day, time, at, known):
    document = build_document(published_at="2019-05-12T08:00:00+07:00")

    save(client, document, published_on=day, published_time=time)

    assert document.published_at == datetime.datetime.fromisoformat(at)
    assert document.published_time_known is known
    form = client.get(page_of(document)).context["adminform"].form
    assert str(form["published_on"].value()) == day
    assert (str(form["published_time"].value() or "")[:5]) == (time or "")


def test_the_day_can_be_taken_away(client):
    document = build_document(published_at="2019-05-12")

    save(client, document, published_on="", published_time="")

    assert (document.published_at, document.published_time_known) == (None, False)


def test_a_time_without_a_day_is_sent_back(client):
    document = build_document()

    answer = save(client, document, published_on="", published_time="08:00")

    assert "A time needs its day." in answer.content.decode()
    assert document.published_at is None


def test_facts_of_the_row_that_are_no_facts_of_the_page_cannot_be_sent_in(client, checker):
    document = build_document()
    slug, owner = document.slug, document.created_by

    save(client, document, slug="other", created_by=checker.pk, title="Other title")

    assert (document.slug, document.created_by, document.title) == (slug, owner, "Other title")


def test_what_the_service_refuses_is_told_and_what_was_typed_is_kept(client, monkeypatch):
    document = build_document()

    def refuse(*args: object, **kwargs: object) -> None:
        raise Refused("not_your_role")

    monkeypatch.setattr(documents, "edit_document", refuse)
    answer = save(client, document, title="Typed with care")

    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Your role does not allow this." in page
    assert "Typed with care" in page
    assert "was changed successfully" not in page
    assert document.title != "Typed with care"


def test_running_the_splitter_again_adds_an_analysis_and_keeps_what_people_added(client, administrator):
    document = build_document()
    kept = build_claim(document=document)
    move(kept, Action.ACCEPT, administrator)
    chosen = {"action": "rerun", "_selected_action": [document.pk]}

    page = client.post("/admin/claims/document/", chosen, follow=True).content.decode()

    assert "1 row was changed." in page
    assert Analysis.objects.filter(revision__document=document).count() == 2
    assert Claim.objects.filter(pk=kept.pk).exists()


def test_texts_and_analyses_are_shown_beside_the_document(client):
    document = build_document()

    assert document.revisions.get().text_sha256 in client.get(page_of(document)).content.decode()


def test_details_that_somebody_else_changed_meanwhile_are_not_overwritten(client, administrator, checker):
    document = build_document()
    edit_document(document.pk, by=checker, byline="Sari")
    answer = save(client, document, seen_version="1", byline="Rina")

    page = answer.content.decode()
    assert "Somebody changed the details meanwhile." in page
    assert "Rina" in page
    assert document.byline == "Sari"


@pytest.mark.parametrize("language", ["Bahasa Indonesia", ""])
def test_what_is_no_language_is_sent_back(client, language):
    document = build_document()
    answer = save(client, document, language=language)

    assert answer.status_code == 200
    assert "errorlist" in answer.content.decode()
    assert document.language == "id"


def test_the_acts_on_a_document_are_shown_and_cannot_be_changed(client, checker):
    document = build_document()
    edit_document(document.pk, by=checker, byline="Sari")
    page = client.get(page_of(document)).content.decode()

    assert "Sari" in page
    assert 'name="events-0-action"' not in page
