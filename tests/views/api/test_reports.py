"""What anybody may read over the API: reports, their editions and claims, corrections."""

import pytest
from django.test import Client

from claims.models import Publication
from claims.report.verification import verify
from tests.views.api.newsroom import ROOT, published

pytestmark = pytest.mark.django_db


def got(client: Client, path: str, **asked: str):
    response = client.get(f"{ROOT}{path}", asked)
    assert response.status_code == 200, response.content
    return response.json()


def test_a_list_tells_what_was_published_and_where_it_is(client: Client) -> None:
    claim = published(publisher="Kabar Sukamaju")
    found = got(client, "/reports")
    item = found["items"][0]
    edition = Publication.objects.get()

    assert found["next"] is None
    assert (item["slug"], item["edition"], item["sha256"]) == (claim.document.slug, 1, edition.sha256)
    assert item["article"]["publisher"] == "Kabar Sukamaju"
    assert [(c["id"], c["label"]["key"], c["label"]["verdict"]) for c in item["claims"]] == [
        (claim.pk, "true", "supported")
    ]
    assert client.get(item["api"]).status_code == client.get(item["claims"][0]["api"]).status_code == 200
    assert client.get(item["page"]).status_code == 200


def test_a_report_is_the_very_file_that_readers_verify_and_its_hash_is_its_tag(client: Client) -> None:
    slug = published().document.slug
    response = client.get(f"{ROOT}/reports/{slug}")
    found = verify(response.content)

    assert (found.ok, f'"{found.stated}"') == (True, response["ETag"])
    assert response.content == client.get(f"/reports/{slug}/report.json").content
    again = client.get(f"{ROOT}/reports/{slug}", headers={"if-none-match": response["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert response["Access-Control-Allow-Origin"] == "*"


def test_its_head_is_what_it_is_without_the_body_and_no_reader_gets_a_cookie(client: Client) -> None:
    address = f"{ROOT}/reports/{published().document.slug}"
    whole, head = client.get(address), client.head(address)

    assert (head.status_code, head.content, head["ETag"]) == (200, b"", whole["ETag"])
    assert not whole.cookies
    assert "Cookie" not in whole["Vary"]


def test_one_claim_is_a_file_with_a_hash_of_its_own(client: Client) -> None:
    claim = published()

    assert verify(client.get(f"{ROOT}/reports/{claim.document.slug}/claims/{claim.pk}").content).ok


def test_all_pages_together_are_the_whole_list_once(client: Client) -> None:
    slugs = {published(f"Jembatan {n}").document.slug for n in range(3)}
    pages, address = [], f"{ROOT}/reports?limit=1&language=id"
    while address:
        pages.append(client.get(address).json())
        address = pages[-1]["next"]

    assert [len(page["items"]) for page in pages] == [1, 1, 1]
    assert {page["items"][0]["slug"] for page in pages} == slugs
