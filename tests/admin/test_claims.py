"""Claims in the admin: the status is read-only, words go through the service, actions tell what came of them."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from claims.models import Claim
from claims.workflow import Action, Status
from tests.builders import build_claim, build_document, build_evidence, claim_in, move, seen

pytestmark = pytest.mark.django_db

LIST = "/admin/claims/claim/"


@pytest.fixture
def client(administrator: User, client_of) -> Client:
    return client_of(administrator)


def page_of(claim: Claim) -> str:
    return reverse("admin:claims_claim_change", args=[claim.pk])


def form_of(claim: Claim, **typed: object) -> dict[str, object]:
    """What the browser sends back from the page that showed the claim as it is now."""
    now = seen(claim)
    words = {"text": claim.text, "kind": claim.kind, "claimant": claim.claimant}
    return {**words, "seen_status": now.status, "seen_version": now.version, **inlines(), **typed}


def inlines() -> dict[str, int]:
    names = ("anchors", "evidence", "assessments", "notes", "events")
    return {f"{name}-{part}_FORMS": 0 for name in names for part in ("TOTAL", "INITIAL")}


def act(client: Client, action: str, *claims: Claim, **fields: object) -> str:
    chosen = {"action": action, "_selected_action": [claim.pk for claim in claims], **fields}
    return client.post(LIST, chosen, follow=True).content.decode()


def test_rewording_goes_through_the_service_and_leaves_its_event(client, administrator):
    claim = build_claim()

    client.post(page_of(claim), form_of(claim, text="Jembatan itu dibuka tahun 2019"))

    claim.refresh_from_db()
    event = claim.events.get()
    assert (claim.text, claim.version) == ("Jembatan itu dibuka tahun 2019", 2)
    assert (event.action, event.actor, event.data["text"]["new"]) == ("edit", administrator, claim.text)


@pytest.mark.parametrize("address", ["change", "history"])
def test_the_history_is_told_in_words(client, checker, address):
    claim = build_claim()
    build_evidence(claim, by=checker)
    where = page_of(claim) if address == "change" else "/admin/claims/claimevent/"
    page = client.get(where, headers={"accept-language": "en"}).content.decode()

    assert "added evidence" in page


def test_status_and_assignee_cannot_be_sent_in_with_the_form(client, checker):
    claim = build_claim()

    client.post(page_of(claim), form_of(claim, status="published", assignee=checker.pk, version=99))

    claim.refresh_from_db()
    assert (claim.status, claim.assignee, claim.version) == ("proposed", None, 1)
    page = client.get(page_of(claim)).content.decode()
    assert 'name="status"' not in page
    assert 'name="assignee"' not in page


def test_words_typed_over_a_change_of_somebody_else_are_kept_and_can_be_saved_at_the_second_try(client, checker):
    claim = build_claim()
    typed = form_of(claim, text="Typed by the administrator")
    move(claim, Action.ACCEPT, checker)

    answer = client.post(page_of(claim), typed)

    claim.refresh_from_db()
    assert answer.status_code == 200
    assert claim.text != "Typed by the administrator"
    assert "Typed by the administrator" in answer.content.decode()
    assert "changed since you opened it" in answer.content.decode()
    again = answer.context["adminform"].form
    assert (again["seen_status"].value(), again["seen_version"].value()) == ("queued", 2)

    client.post(page_of(claim), {**typed, "seen_status": "queued", "seen_version": 2})
    claim.refresh_from_db()
    assert claim.text == "Typed by the administrator"


def test_what_the_service_refuses_is_told_above_the_form(client):
    claim = build_claim()

    answer = client.post(page_of(claim), form_of(claim, text="  \u2003 "), follow=True)

    claim.refresh_from_db()
    assert claim.version == 1
    assert "errornote" in answer.content.decode()
    assert "was changed successfully" not in answer.content.decode()


@pytest.mark.parametrize("status", [Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED, Status.DISMISSED])
def test_from_review_on_the_page_is_only_to_be_read(client, status):
    claim = claim_in(status)

    page = client.get(page_of(claim)).content.decode()

    assert 'name="text"' not in page
    assert 'name="_save"' not in page
    assert client.post(page_of(claim), form_of(claim, text="Other")).status_code == 403


def test_accepting_moves_what_can_be_accepted_and_tells_why_not_the_rest(client, administrator):
    proposed, checked = build_claim(), claim_in(Status.CHECKING, claim=build_claim(document=build_document()))

    page = act(client, "accept", proposed, checked)

    proposed.refresh_from_db()
    checked.refresh_from_db()
    assert (proposed.status, checked.status) == ("queued", "checking")
    assert proposed.events.get().actor == administrator
    assert "1 row was changed." in page
    assert "This cannot be done with the claim as it stands now." in page


def test_dismissing_takes_the_reason_chosen_beside(client):
    claim = build_claim()

    act(client, "dismiss", claim, dismissed_as="duplicate")

    claim.refresh_from_db()
    assert (claim.status, claim.dismissed_as, claim.events.get().action) == ("dismissed", "duplicate", "dismiss")


@pytest.mark.parametrize("reason", ["", "because"])
def test_dismissing_without_a_known_reason_changes_nothing(client, reason):
    claim = build_claim()

    page = act(client, "dismiss", claim, dismissed_as=reason)

    claim.refresh_from_db()
    assert claim.status == "proposed"
    assert "1 row was changed." not in page


def test_restoring_brings_a_dismissed_claim_back(client):
    claim = claim_in(Status.DISMISSED)

    act(client, "restore", claim)

    claim.refresh_from_db()
    assert (claim.status, claim.dismissed_as) == ("proposed", "")


def test_assigning_gives_the_claims_to_the_person_chosen_and_to_nobody_frees_them(client, checker):
    claim = claim_in(Status.QUEUED)

    act(client, "assign", claim, to=checker.pk)
    claim.refresh_from_db()
    assert claim.assignee == checker

    act(client, "assign", claim, to="")
    claim.refresh_from_db()
    assert claim.assignee is None


def test_a_claim_being_checked_is_not_freed_and_the_page_says_so(client):
    claim = claim_in(Status.CHECKING)

    page = act(client, "assign", claim, to="")

    claim.refresh_from_db()
    assert claim.assignee is not None
    assert "errorlist" in page or 'class="error"' in page


def test_nobody_outside_the_newsroom_is_offered_as_assignee(client, checker, stranger):
    build_claim()

    page = client.get(LIST).content.decode()

    assert f'<option value="{checker.pk}">checker</option>' in page
    assert f'<option value="{stranger.pk}">' not in page


def test_score_is_shown_with_the_reasons_that_make_it_up(client):
    claim = build_claim()

    assert "number +0.50" in client.get(page_of(claim)).content.decode()


def test_hostile_words_are_shown_and_not_run(client):
    claim = build_claim()
    client.post(page_of(claim), form_of(claim, text="<script>alert(1)</script>", claimant="<img src=x onerror=y>"))

    for url in (LIST, page_of(claim)):
        page = client.get(url).content.decode()
        assert "<script>alert(1)" not in page
        assert "<img src=x" not in page
