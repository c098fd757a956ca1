"""Every error below /api is a problem that programs can read, in the language that they ask for."""

import pytest
from django.test import Client
from jsonschema import Draft202012Validator

from claims.services.publications import withdraw_claim
from tests.builders import person, seen
from tests.views.api.newsroom import ROOT, published

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("get", "/api", 404),
        ("get", "/api/v2/reports", 404),
        ("get", f"{ROOT}/reports/", 404),
        ("get", f"{ROOT}/reports/nowhere", 404),
        ("get", f"{ROOT}/reports/nowhere/editions/1", 404),
        ("get", f"{ROOT}/reports/nowhere/claims/1", 404),
        ("get", f"{ROOT}/reports/{'a' * 121}", 422),
        ("get", f"{ROOT}/reports?words=a%00b", 400),
        ("post", f"{ROOT}/reports", 405),
        ("delete", f"{ROOT}/documents/1", 405),
        ("get", f"{ROOT}/reports?page=2", 422),
    ],
)
def test_an_error_is_a_problem(client: Client, method: str, path: str, status: int) -> None:
    response = getattr(client, method)(path)
    found = response.json()

    assert (response.status_code, response["Content-Type"]) == (status, "application/problem+json")
    assert (found["status"], found["type"].startswith("/api/v1/#")) == (status, True)
    assert found["title"]
    assert response["Access-Control-Allow-Origin"] == "*"


def test_an_address_for_reading_says_which_methods_it_takes(client: Client) -> None:
    assert set(client.put(f"{ROOT}/documents")["Allow"].split(", ")) == {"GET", "HEAD", "POST"}


def test_a_host_that_is_none_of_ours_is_told_so(client: Client) -> None:
    response = client.get(f"{ROOT}/reports", headers={"host": "elsewhere.example"})

    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")


@pytest.mark.parametrize(("language", "words"), [("id", "Berikan paling banyak 100."), ("en", "Give at most 100.")])
def test_words_are_in_the_language_that_is_asked_for(client: Client, language: str, words: str) -> None:
    found = client.get(f"{ROOT}/reports?limit=101", headers={"accept-language": language}).json()

    assert [(e["where"], e["sort"], e["detail"]) for e in found["errors"]] == [
        (["query", "limit"], "less_than_equal", words)
    ]


def test_what_was_withdrawn_is_gone_and_says_why(client: Client) -> None:
    claim = published()
    address = f"{ROOT}/reports/{claim.document.slug}/claims/{claim.pk}"
    withdraw_claim(claim.pk, by=person("the_editor", "editor"), seen=seen(claim), reason="The source was forged.")
    response = client.get(address)
    (corrected,) = client.get(f"{ROOT}/corrections").json()["items"]

    assert (response.status_code, response.json()["withdrawn"]["reason"]) == (410, "The source was forged.")
    assert [gone["claim"] for gone in corrected["withdrawn"]] == [claim.pk]


def test_an_edition_of_which_a_claim_was_withdrawn_is_not_handed_out(client: Client) -> None:
    claim = published()
    address = f"{ROOT}/reports/{claim.document.slug}/editions/1"
    before = client.get(address)
    withdraw_claim(claim.pk, by=person("the_editor", "editor"), seen=seen(claim), reason="The source was forged.")
    response = client.get(address, headers={"if-none-match": before["ETag"]})
    found = response.json()

    assert (before.status_code, response.status_code) == (200, 410)
    assert claim.text in before.content.decode()
    assert claim.text not in response.content.decode()
    assert [gone["id"] for gone in found["withdrawn"]] == [claim.pk]
    assert (found["edition"], f'"{found["sha256"]}"') == (1, before["ETag"])
    assert client.get(f"{ROOT}/reports/{claim.document.slug}/editions/2").status_code == 200


def test_a_problem_keeps_to_its_shape(client: Client) -> None:
    whole = client.get(f"{ROOT}/openapi.json").json()
    schema = {"$ref": "#/components/schemas/ProblemShape", "components": whole["components"]}
    found = client.get(f"{ROOT}/reports?limit=0&cursor=!").json()

    Draft202012Validator(schema).validate(found)
    assert len(found["errors"]) == 2
