"""Claims over the API: the filters and orders of the table, one with all that belongs to it, and files of them."""

import csv
import io
import json

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import AwaitedWords, Claim
from claims.services.evidence import withdraw_evidence
from claims.services.notes import add_note
from claims.workflow import Status
from tests.builders import build_documents, claim_in
from tests.views.api.newsroom import ROOT, in_work, program

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(checker: User) -> Client:
    return program(checker)


def ids(client: Client, **asked: object) -> list[int]:
    return [item["id"] for item in client.get(f"{ROOT}/claims", asked).json()["items"]]


def test_filters_of_the_table_narrow_the_list(client: Client, checker: User) -> None:
    claim = in_work()
    mine = claim_in(Status.CHECKING, claim=build_documents(1, claims=1)[0].claims.get(), checker=checker)
    alone = {
        "status": "in_review",
        "tag": "Anggaran",
        "label": "test/true",
        "assignee": "the_checker",
        "document": claim.document_id,
    }

    assert all(ids(client, **{name: value}) == [claim.pk] for name, value in alone.items())
    assert ids(client, assignee="me") == [mine.pk]
    assert ids(client, assignee="nobody") == ids(client, assignee="nemo") == ids(client, tag="nichts") == []


def test_a_search_says_how_many_claims_it_cannot_find_yet(client: Client) -> None:
    AwaitedWords.objects.create(sort=AwaitedWords.Sort.CLAIMS, first=1, last=2000, number=1234)
    AwaitedWords.objects.create(sort=AwaitedWords.Sort.TEXTS, first=1, last=50, number=50)

    assert client.get(f"{ROOT}/claims", {"words": "bridge"}).json()["awaited"] == 1234
    assert client.get(f"{ROOT}/claims").json()["awaited"] == 0


@pytest.mark.parametrize("order", ["newest", "score", "deadline", "changed", "text"])
def test_all_pages_together_are_every_claim_once_in_every_order(client: Client, order: str) -> None:
    build_documents(2, claims=3)
    found, address = [], f"{ROOT}/claims?limit=4&order={order}"
    while address:
        page = client.get(address).json()
        found += [item["id"] for item in page["items"]]
        address = page["next"]

    assert page["count"] == 6
    assert sorted(found) == sorted(Claim.objects.values_list("pk", flat=True))


def test_a_place_of_another_order_is_none(client: Client) -> None:
    build_documents(1, claims=2)
    address = client.get(f"{ROOT}/claims?limit=1&order=score").json()["next"]
    response = client.get(address.replace("order=score", "order=changed"))

    assert response.status_code == 422
    assert response.json()["errors"][0]["where"] == ["query", "cursor"]


@pytest.mark.parametrize(
    "asked", ["limit=0", "limit=101", "status=open", "score_from=2", "cursor=!", "cursor=YWJj", "stauts=queued"]
)
def test_a_filter_that_makes_no_sense_is_refused_and_not_passed_over(client: Client, asked: str) -> None:
    response = client.get(f"{ROOT}/claims?{asked}")

    assert response.status_code == 422
    assert response.json()["errors"][0]["where"] == ["query", asked.partition("=")[0]]


def test_a_claim_comes_with_its_evidence_and_history_and_without_notes(client: Client) -> None:
    claim = in_work()
    add_note(claim.pk, by=claim.assignee, body="Not for everybody.")
    found = client.get(f"{ROOT}/claims/{claim.pk}").json()

    assert (found["text"], found["status"], found["tags"]) == (claim.text, "in_review", ["anggaran"])
    assert (found["label"], found["assessment"]["rating"]["name"]) == ("test/true", "id-true")
    assert found["assessment"]["misinformation_type"] is None
    assert found["assessment"]["author"]["username"] == found["assignee"] == "the_checker"
    assert [piece["stance"] for piece in found["evidence"]] == [e.stance for e in claim.evidence.all()]
    assert [act["action"] for act in found["history"]] == [event.action for event in claim.events.order_by("id")]
    assert "Not for everybody." not in json.dumps(found)


def test_evidence_that_was_withdrawn_says_why(client: Client) -> None:
    claim = claim_in(Status.CHECKING, claim=build_documents(1, claims=1)[0].claims.get())
    from tests.builders import build_evidence

    piece = build_evidence(claim, by=claim.assignee)
    withdraw_evidence(piece.pk, by=claim.assignee, reason="Forged.")
    (found,) = client.get(f"{ROOT}/claims/{claim.pk}").json()["evidence"]

    assert (found["withdrawn_reason"], found["withdrawn_at"] is None) == ("Forged.", False)


def test_more_claims_and_more_history_cost_no_more_queries(client: Client, django_assert_max_num_queries) -> None:
    claim = in_work(claims=2)
    client.get(f"{ROOT}/claims")
    build_documents(3, claims=10)
    with django_assert_max_num_queries(6):
        assert len(client.get(f"{ROOT}/claims").json()["items"]) == 32
    with django_assert_max_num_queries(4):
        client.get(f"{ROOT}/claims/{claim.pk}")


def test_an_export_is_what_the_filters_leave(client: Client) -> None:
    claim = in_work(claims=2)
    rows = b"".join(client.get(f"{ROOT}/export/claims.csv?status=in_review")).decode()
    lines = b"".join(client.get(f"{ROOT}/export/documents.jsonl?tag=anggaran")).splitlines()

    assert [row["claim"] for row in csv.DictReader(io.StringIO(rows, newline=""))] == [str(claim.pk)]
    assert [[one["id"] for one in json.loads(line)["claims"]] for line in lines] == [[claim.pk]]


def test_an_export_of_everything_has_articles_without_claims_too(client: Client) -> None:
    in_work(claims=2)

    assert len(b"".join(client.get(f"{ROOT}/export/documents.jsonl")).splitlines()) == 1
    assert client.get(f"{ROOT}/export/claims.csv?order=score").status_code == 422
