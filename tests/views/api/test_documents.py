"""Articles over the API: lists, one of them, and bringing one in once."""

import json

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from claims.models import Document, KeyedRequest
from claims.services.keyed_requests import KEPT, forget_keys
from tests.builders import ARTICLE, build_document, build_documents
from tests.views.api.newsroom import ROOT, in_work, program

pytestmark = pytest.mark.django_db
HTML = f"<!doctype html><html><head><title>Jembatan</title></head><body><p>{ARTICLE}</p></body></html>"


def send(client: Client, key: str = "", **article: object):
    headers = {"idempotency-key": key} if key else {}
    return client.post(f"{ROOT}/documents", article, content_type="application/json", headers=headers)


@pytest.fixture
def client(checker: User) -> Client:
    return program(checker, scope="add")


def test_an_article_comes_in_with_its_claims_and_what_is_known_of_it(client: Client, checker: User) -> None:
    response = send(client, text=ARTICLE, publisher="Kabar", url="https://kabar.example/1", published_at="2019-05-13")
    found = response.json()
    document = Document.objects.get()

    assert (response.status_code, response["Location"]) == (201, found["api"])
    assert (document.created_by, document.publisher, document.url) == (checker, "Kabar", "https://kabar.example/1")
    text = found["revision"]["text"]
    places = [place for claim in found["claims"] for place in claim["places"]]
    assert places
    assert all(text[place["start"] : place["end"]] == place["exact"] for place in places)
    assert client.get(found["api"]).json() == found


def test_mere_text_comes_in_too(client: Client) -> None:
    address = f"{ROOT}/documents?language=id&url=https://kabar.example/2"
    response = client.post(address, ARTICLE.encode(), content_type="text/plain; charset=utf-8")

    assert (response.status_code, response.json()["language"]) == (201, "id")
    assert Document.objects.get().url == "https://kabar.example/2"


def test_a_page_comes_in_by_its_article(client: Client) -> None:
    response = send(client, html=HTML)

    assert response.status_code == 201
    assert "<p>" not in response.json()["revision"]["text"]


def test_the_same_text_comes_in_once_unless_it_is_to_come_again(client: Client) -> None:
    first, second = send(client, text=ARTICLE), send(client, text=ARTICLE)
    assert [first.status_code, second.status_code] == [201, 200]
    assert first.json()["id"] == second.json()["id"]

    assert send(client, text=ARTICLE, again=True).status_code == 201
    assert Document.objects.count() == 2


def test_a_key_stands_for_one_article(client: Client) -> None:
    first = send(client, "k1", text=ARTICLE, again=True)
    assert send(client, "k1", text=ARTICLE, again=True).json()["id"] == first.json()["id"]

    other = send(client, "k1", text=ARTICLE, again=True, title="Other")
    assert (other.status_code, other.json()["reason"]) == (422, "key_of_another_article")
    assert Document.objects.count() == 1


def test_keys_of_two_people_are_two_keys(client: Client, other_checker: User) -> None:
    send(client, "k1", text=ARTICLE)

    assert send(program(other_checker, scope="add"), "k1", text="Kota itu membangun 5 sekolah.").status_code == 201


def test_a_key_is_forgotten_after_a_day(client: Client) -> None:
    send(client, "k1", text=ARTICLE)
    KeyedRequest.objects.update(at=timezone.now() - KEPT)
    assert send(client, "k1", text=ARTICLE, again=True).status_code == 201

    KeyedRequest.objects.update(at=timezone.now() - KEPT)
    assert (forget_keys(), forget_keys()) == (1, 0)


@pytest.mark.parametrize(
    ("article", "told"),
    [
        ({}, ["body"]),
        ({"text": "a", "html": "b"}, ["body"]),
        ({"text": "a", "texts": "b"}, ["body", "texts"]),
        ({"text": 5}, ["body", "text"]),
        ({"text": "a", "title": "x" * 501}, ["body", "title"]),
        ({"text": "a", "again": "yes"}, ["body", "again"]),
    ],
    ids=["neither", "both", "unknown name", "no text", "too long", "no boolean"],
)
def test_what_is_wrong_with_an_article_is_told_by_name(client: Client, article: dict, told: list[str]) -> None:
    response = send(client, **article)

    assert response.status_code == 422
    assert [error["where"] for error in response.json()["errors"]] == [told]


@pytest.mark.parametrize(
    ("article", "reason"),
    [
        ({"text": " \n"}, "empty"),
        ({"text": "a\0b"}, "null_characters"),
        ({"text": "x" * 100_001}, "too_long"),
        ({"text": "ADVERTISEMENT"}, "only_clutter"),
        ({"text": ARTICLE, "url": "ftp://x"}, "bad_url"),
        ({"text": ARTICLE, "published_at": "soon"}, "not_a_date"),
    ],
)
def test_what_can_be_no_article_is_refused_by_a_key(client: Client, article: dict, reason: str) -> None:
    response = send(client, **article)

    assert (response.status_code, response.json()["reason"]) == (422, reason)
    assert response.json()["detail"]
    assert not Document.objects.exists()


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe{}", b'{"text": "\\ud800"}', b"[]", b"null"])
def test_what_is_no_json_object_is_refused(client: Client, body: bytes) -> None:
    response = client.post(f"{ROOT}/documents", body, content_type="application/json")

    assert (response.status_code, response["Content-Type"]) == (422, "application/problem+json")


def test_another_type_of_content_and_a_huge_body_are_refused(client: Client, settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000
    image = client.post(f"{ROOT}/documents", b"x", content_type="image/png")
    huge = send(client, text="x" * 2_000)

    assert [image.status_code, huge.status_code] == [415, 413]
    assert {image["Content-Type"], huge["Content-Type"]} == {"application/problem+json"}


def test_a_key_that_cannot_be_kept_is_refused(client: Client) -> None:
    assert [send(client, key, text="a").status_code for key in ("x" * 256, "ключ")] == [422, 422]


def test_a_list_is_narrowed_and_tells_how_far_each_article_is(client: Client) -> None:
    claim = in_work("Sekolah baru")
    build_document(title="Jembatan", publisher="Harian Lain")
    (school,) = client.get(f"{ROOT}/documents", {"words": "sekolah"}).json()["items"]

    assert (school["id"], school["progress"]) == (
        claim.document_id,
        {"claims": 1, "proposed": 0, "done": 0, "published": 0},
    )
    titles = {
        query: [item["title"] for item in client.get(f"{ROOT}/documents?{query}").json()["items"]]
        for query in ("publisher=lain", "language=en", f"since={timezone.now().isoformat().replace('+', '%2B')}")
    }
    assert list(titles.values()) == [["Jembatan"], [], []]


def test_all_pages_together_are_every_article_once(client: Client) -> None:
    ids = {document.pk for document in build_documents(3, claims=1)}
    found, address = [], f"{ROOT}/documents?limit=2"
    while address:
        page = client.get(address).json()
        found += [item["id"] for item in page["items"]]
        address = page["next"]

    assert found == sorted(ids, reverse=True)


def test_a_longer_list_and_a_longer_article_cost_no_more_queries(client: Client, django_assert_max_num_queries) -> None:
    client.get(f"{ROOT}/documents")
    long = build_documents(12, claims=10)[0]
    with django_assert_max_num_queries(3):
        assert len(client.get(f"{ROOT}/documents").json()["items"]) == 12
    with django_assert_max_num_queries(5):
        assert len(client.get(f"{ROOT}/documents/{long.pk}").json()["claims"]) == 10


def test_what_is_not_there_is_said_so(client: Client) -> None:
    statuses = [client.get(f"{ROOT}/documents/{number}").status_code for number in ("999999", str(2**63 - 1), "0", "x")]

    assert statuses == [404, 404, 422, 422]
    assert json.loads(client.get(f"{ROOT}/documents/999999").content)["status"] == 404
