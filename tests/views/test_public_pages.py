"""What readers and their programs find besides the reports: search, feeds, the list of addresses, pictures, proofs."""

import io
import json
import struct
from xml.etree import ElementTree

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from claims.models import Claim, Document
from claims.report.verification import report_file
from claims.services.publications import withdraw_claim
from claims.views import feeds, verification
from claims.workflow import Status
from tests.builders import build_document, claim_in, person, reading_of, seen

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}
MAP = {"m": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def published(text: str, **facts: str) -> Claim:
    document = build_document(reading=reading_of(f"Judul\n\n{text}.", [text]), **facts)
    return claim_in(Status.PUBLISHED, claim=document.claims.get())


@pytest.fixture
def claim() -> Claim:
    return published("Produksi beras naik 5 persen pada 2023", title="Panen", publisher="Kabar Desa")


@pytest.fixture
def other() -> Claim:
    return published("Jembatan itu dibuka pada 2019", title="Jembatan", publisher="Kabar Kota")


def parsed(content: bytes) -> ElementTree.Element:
    """What we wrote ourselves."""
    return ElementTree.fromstring(content)  # noqa: S314


def found(client: Client, **asked: str) -> set[str]:
    response = client.get("/reports/", asked, headers={"accept-language": "en"})
    return {view.report.article.title for view in response.context["views"]}


@pytest.mark.parametrize("words", ["beras", "produk", "naik 5", '"5 persen"', "kabar desa", "panen -jembatan"])
def test_readers_find_reports_by_their_words(client, claim, other, words):
    assert found(client, words=words) == {"Panen"}


def test_names_of_fields_and_hashes_are_no_words(client, claim):
    for words in ("justification", "sha256", claim.revision.text_sha256):
        assert found(client, words=words) == set()


def test_readers_choose_by_verdict_publisher_and_language(client, claim, other):
    assert found(client, verdict="supported") == {"Panen", "Jembatan"}
    assert found(client, verdict="refuted") == set()
    assert found(client, publisher="Kabar Kota") == {"Jembatan"}
    assert found(client, spoken="en") == set()
    assert found(client, spoken="id", words="beras") == {"Panen"}


def test_what_is_no_choice_asks_for_nothing_and_what_fits_nothing_says_so(client, claim):
    assert found(client, publisher="Nobody", verdict="wrong") == {"Panen"}
    page = client.get("/reports/", {"words": "zebra"}, headers={"accept-language": "en"}).content.decode()
    assert "Nothing that was published fits." in page


def test_a_page_of_what_was_found_keeps_what_was_sought(client, monkeypatch, claim, other):
    monkeypatch.setattr("claims.views.reports.ON_A_PAGE", 1)
    page = client.get("/reports/", {"spoken": "id", "words": "pada"}, headers={"accept-language": "en"})

    assert 'href="?page=2&amp;spoken=id&amp;words=pada"' in page.content.decode()


def test_feed_readers_get_the_newest_verdicts(client, claim, other):
    feed = parsed(client.get("/reports.atom").content)
    entries = {e.find("a:title", ATOM).text: e.find("a:link", ATOM).get("href") for e in feed.findall("a:entry", ATOM)}
    items = client.get("/reports.feed.json").json()["items"]

    assert set(entries) == {item["title"] for item in items} == {f"id-true: {claim.text}", f"id-true: {other.text}"}
    for address in entries.values():
        assert client.get(address.replace("http://testserver", "")).status_code == 200
    assert all(client.get(item["image"].replace("http://testserver", "")).status_code == 200 for item in items)


def test_corrections_have_a_feed(client, claim):
    withdraw_claim(claim.pk, by=person("editor", "editor"), seen=seen(claim), reason="The source was forged.")
    feed = parsed(client.get("/corrections.atom", headers={"accept-language": "en"}).content)

    assert [entry.find("a:summary", ATOM).text for entry in feed.findall("a:entry", ATOM)] == ["The source was forged."]
    assert client.get("/reports.feed.json").json()["items"] == []


@pytest.mark.parametrize("path", ["/reports.atom", "/reports.feed.json", "/corrections.atom", "/sitemap.xml"])
def test_what_programs_ask_for_again_is_not_sent_again(client, claim, path):
    tag = client.get(path)["ETag"]

    assert client.get(path, headers={"if-none-match": tag}).status_code == 304


def test_search_engines_are_given_every_public_address_and_no_other(client, claim, other):
    named = parsed(client.get("/sitemap.xml").content).findall("m:url/m:loc", MAP)
    paths = {place.text.removeprefix("http://testserver") for place in named}

    assert {f"/reports/{one.document.slug}/{one.pk}/" for one in (claim, other)} < paths
    assert {client.get(path).status_code for path in paths} == {200}
    robots = client.get("/robots.txt").content.decode()
    assert "Sitemap: http://testserver/sitemap.xml" in robots
    assert "Disallow: /admin/" in robots


def test_a_long_list_of_addresses_has_parts(client, claim, monkeypatch):
    monkeypatch.setattr(feeds, "ADDRESSES", 4)
    index = parsed(client.get("/sitemap.xml").content)
    parts = [place.text for place in index.findall("m:sitemap/m:loc", MAP)]
    inside = [parsed(client.get(part).content).findall("m:url", MAP) for part in parts]

    assert [len(urls) for urls in inside] == [4, 2]


def test_the_list_of_addresses_takes_one_query(client, claim, other, django_assert_num_queries):
    with django_assert_num_queries(1):
        client.get("/sitemap.xml")


def test_a_shared_link_has_a_picture(client, claim):
    page = client.get(f"/reports/{claim.document.slug}/{claim.pk}/").content.decode()
    picture = client.get(f"/reports/{claim.document.slug}/{claim.pk}/card.png")

    assert f'property="og:image" content="http://testserver/reports/{claim.document.slug}/{claim.pk}/card.png"' in page
    assert picture["Content-Type"] == "image/png"
    assert struct.unpack(">II", picture.content[16:24]) == (1200, 630)
    assert client.get(picture.request["PATH_INFO"], headers={"if-none-match": picture["ETag"]}).status_code == 304


def test_a_withdrawn_claim_has_no_picture(client, claim):
    withdraw_claim(claim.pk, by=person("editor", "editor"), seen=seen(claim), reason="Wrong.")

    assert client.get(f"/reports/{claim.document.slug}/{claim.pk}/card.png").status_code == 410


def answered(client: Client, content: bytes, expected: str = "") -> tuple[int, list[str]]:
    sent = {"file": SimpleUploadedFile("report.json", content), "expected": expected}
    response = client.post("/verify/", sent, headers={"accept-language": "en"})
    return response.status_code, [answer for _is_right, answer in response.context["answers"]]


def test_a_reader_verifies_a_file_without_scripts(client, claim):
    kept = Document.objects.get(pk=claim.document_id).publications.get()
    file = report_file(kept.content).encode()

    assert answered(client, file) == (200, ["The content is what the hash says."])
    assert answered(client, file, kept.sha256.upper())[1][1] == "It is the hash that you expected."
    assert answered(client, file, "0" * 64)[1][1].startswith("It is not the hash")
    changed = json.loads(file) | {"report": json.loads(file)["report"] | {"slug": "another"}}
    assert answered(client, json.dumps(changed).encode()) == (
        422,
        ["The hash differs: the content was changed after it was published."],
    )


@pytest.mark.parametrize(
    ("content", "answer"),
    [(b"\xff", "not UTF-8"), (b"{", "not JSON"), (b"{}", "does not hold a report"), (b"[" * 100_000, "")],
    ids=["bytes", "half", "empty", "deep"],
)
def test_what_is_no_report_is_named(client, content, answer):
    status, answers = answered(client, content)

    assert status == 422
    assert answer in answers[0]


def test_no_file_and_too_large_a_file_are_refused(client, monkeypatch):
    assert client.post("/verify/", {}, headers={"accept-language": "id"}).status_code == 422
    monkeypatch.setattr(verification, "LARGEST", 10)
    assert answered(client, io.BytesIO(b" " * 11).read())[1] == ["The file is larger than any report."]


@pytest.mark.parametrize("name", ["verification", "reports", "sitemap", "robots", "reports_atom"])
def test_readers_get_no_cookie(client, claim, name):
    assert not client.get(reverse(name)).cookies
