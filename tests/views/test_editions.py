"""Editions of before, at addresses of their own."""

import hashlib
import json

import pytest
from django.test import Client

from claims.models import Document, Publication
from claims.report.verification import verify
from claims.services.publications import publish_claims, withdraw_claim
from claims.services.reviews import submit_claim
from claims.workflow import Action, Status
from tests.builders import build_document, claim_in, label, move, person, seen

pytestmark = pytest.mark.django_db


@pytest.fixture
def document() -> Document:
    """Two editions: the first with two claims, the second with one of them corrected."""
    found = build_document()
    editor, checker = person("an_editor", "editor"), person("the_checker")
    claims = [claim_in(Status.APPROVED, claim=claim) for claim in found.claims.order_by("position")[:2]]
    publish_claims(found.pk, by=editor, seen={claim.pk: seen(claim) for claim in claims})
    first = claims[0]
    move(first, Action.CORRECT, editor, reason="The date is wrong.")
    words = {"conclusion": "It was another day.", "justification": "The yearbook was misread."}
    rating = {"label_id": label("false").pk, "conclusion_only": False}
    submit_claim(first.pk, by=checker, seen=seen(first), **rating, **words)
    move(first, Action.APPROVE, editor)
    publish_claims(found.pk, by=editor, seen={first.pk: seen(first)})
    return found


def page(client: Client, document: Document, number: int) -> str:
    response = client.get(f"/reports/{document.slug}/editions/{number}/")
    assert response.status_code == 200
    return response.content.decode()


def test_an_earlier_edition_shows_what_it_said_and_that_it_is_not_the_newest(document, client):
    shown = page(client, document, 1)

    assert "The bridge was opened on that day." in shown
    assert "It was another day." not in shown
    assert "Edisi yang lebih baru telah menggantikannya" in shown
    assert "The date is wrong." in shown
    assert Publication.objects.get(edition=1).sha256 in shown
    assert f'<link rel="canonical" href="http://testserver/reports/{document.slug}/">' in shown


def test_the_newest_edition_has_such_a_page_too_and_says_that_it_is(document, client):
    shown = page(client, document, 2)

    assert "Ini edisi terbaru." in shown
    assert "It was another day." in shown


def test_search_engines_keep_to_the_newest_edition(document, client):
    response = client.get(f"/reports/{document.slug}/editions/1/")

    assert response["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in response.content.decode()
    assert "/editions/" not in client.get("/sitemap.xml").content.decode()


def test_the_data_of_an_earlier_edition_still_has_its_hash(document, client):
    response = client.get(f"/reports/{document.slug}/editions/1/report.json")

    kept = Publication.objects.get(edition=1)
    assert verify(response.content).computed == kept.sha256 == hashlib.sha256(kept.content.encode()).hexdigest()
    assert verify(response.content).ok
    assert json.loads(response.content)["report"]["software"].startswith("factcheck-workbench ")


def test_a_reader_who_has_an_edition_gets_it_once(document, client):
    for address in (f"/reports/{document.slug}/editions/1/", f"/reports/{document.slug}/editions/1/report.json"):
        etag = client.get(address)["ETag"]

        assert client.get(address, headers={"if-none-match": etag}).status_code == 304


def test_the_report_and_the_corrections_lead_to_every_edition(document, client):
    report = client.get(f"/reports/{document.slug}/").content.decode()

    assert f'href="/reports/{document.slug}/editions/1/"' in report
    assert all(sha256 in report for sha256 in Publication.objects.values_list("sha256", flat=True))
    assert f'href="/reports/{document.slug}/editions/2/"' in client.get("/corrections/").content.decode()


def test_what_was_withdrawn_is_no_longer_shown_in_editions_of_before(document, client):
    claim = document.claims.order_by("position")[1]
    withdraw_claim(claim.pk, by=person("an_editor", "editor"), seen=seen(claim), reason="The source was forged.")

    shown = page(client, document, 1)
    data = client.get(f"/reports/{document.slug}/editions/1/report.json")

    assert "The source was forged." in shown
    assert claim.text not in shown
    assert document.claims.order_by("position")[0].text in shown
    assert Publication.objects.get(edition=1).sha256 in shown
    assert "report.json" not in shown
    assert data.status_code == 410
    assert [gone["id"] for gone in data.json()["withdrawn"]] == [claim.pk]
    assert data.json()["sha256"] == Publication.objects.get(edition=1).sha256
    assert client.get(f"/reports/{document.slug}/editions/3/report.json").status_code == 200


def test_editions_that_there_are_not_are_not_found(document, client):
    for address in ("editions/3/", "editions/3/report.json", "editions/0/", f"editions/{2**31}/report.json"):
        assert client.get(f"/reports/{document.slug}/{address}").status_code == 404
    assert client.get(f"/api/v1/reports/{document.slug}/editions/{2**31}").status_code == 404
    assert client.get("/reports/nothing-here/editions/1/").status_code == 404


def test_a_report_of_one_edition_lists_none(client):
    claim = claim_in(Status.PUBLISHED)

    assert "/editions/" not in client.get(f"/reports/{claim.document.slug}/").content.decode()
