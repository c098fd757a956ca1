"""Deadline and tags in the panel of a claim."""

import pytest
from django.urls import reverse

from claims.services.deadlines import set_deadline
from claims.services.tags import tag_claim
from claims.workflow import Status
from tests.builders import build_claim, claim_in, seen

HTMX = {"HX-Request": "true"}


def shown(claim, **fields) -> dict:
    claim.refresh_from_db()
    return {"seen_status": claim.status, "seen_version": claim.version, **fields}


def test_a_deadline_is_set_in_the_panel_and_told_in_the_history(client_of, editor) -> None:
    claim = build_claim()
    address = reverse("claim_deadline", args=[claim.pk])
    page = client_of(editor).post(address, shown(claim, due_at="2126-03-02T12:00"), headers=HTMX).content.decode()

    claim.refresh_from_db()
    assert claim.due_at.isoformat() == "2126-03-02T05:00:00+00:00"
    assert 'value="2126-03-02T12:00"' in page
    assert "set the deadline" in page
    assert '<ins dir="auto">2 March 2126, 12:00</ins>' in page


def test_a_stale_deadline_is_answered_with_the_claim_as_it_stands(client_of, editor, checker) -> None:
    claim = build_claim()
    old = shown(claim, due_at="2126-03-02T12:00")
    set_deadline(claim.pk, by=checker, seen=seen(claim), due_at=None)
    tag_claim(claim.pk, by=checker, name="roads")
    claim_in(Status.QUEUED, claim=claim)
    response = client_of(editor).post(reverse("claim_deadline", args=[claim.pk]), old, headers=HTMX)

    assert response.status_code == 409
    assert 'value="2126-03-02T12:00"' in response.content.decode()


def test_a_deadline_that_is_none_is_refused_and_kept(client_of, editor) -> None:
    claim = build_claim()
    response = client_of(editor).post(
        reverse("claim_deadline", args=[claim.pk]), shown(claim, due_at="soon"), headers=HTMX
    )

    assert response.status_code == 422
    assert "Enter a valid date/time." in response.content.decode()


def test_only_who_may_set_a_deadline_is_offered_it(client_of, checker, other_checker, editor) -> None:
    claim = claim_in(Status.CHECKING, checker=other_checker)
    done = claim_in(Status.DISMISSED, claim=build_claim())
    offered = {
        user.username: "Set a deadline" in client_of(user).get(f"/claims/{claim.pk}/").content.decode()
        for user in (checker, other_checker, editor)
    }

    assert offered == {"checker": False, "other_checker": True, "editor": True}
    assert "Set a deadline" not in client_of(editor).get(f"/claims/{done.pk}/").content.decode()


def test_tags_are_put_on_and_taken_off(client_of, checker) -> None:
    claim = build_claim()
    client, address = client_of(checker), reverse("claim_tag", args=[claim.pk])
    page = client.post(address, shown(claim, name="dana desa"), headers=HTMX).content.decode()

    assert "Take off the tag dana desa" in page
    page = client.post(address, shown(claim, name="dana desa", off="1"), headers=HTMX).content.decode()
    assert "Take off the tag" not in page
    assert not claim.tags.exists()


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_tag_that_is_too_long_is_refused_and_kept(client_of, checker, language) -> None:
    claim = build_claim()
    response = client_of(checker).post(
        reverse("claim_tag", args=[claim.pk]),
        shown(claim, name="x" * 80),
        headers={**HTMX, "Accept-Language": language},
    )

    assert response.status_code == 422
    assert "x" * 80 in response.content.decode()
