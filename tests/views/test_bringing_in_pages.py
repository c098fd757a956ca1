"""Bringing in a saved web page through the browser, as a file or as pasted source, and where claims came from."""

from dataclasses import replace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from claims.models import Document
from claims.services.documents import bring_in_document
from tests.builders import build_document, reading_of

HEAD = """<title>Jembatan Sukamaju dibuka</title><meta name="author" content="Rina Lestari">
<meta property="og:site_name" content="Kabar Sukamaju"><link rel="canonical" href="https://kabar.example/jembatan">
<meta property="article:published_time" content="2024-06-10T09:15:00+07:00">"""
PARAGRAPHS = (
    "Jembatan Sukamaju dibuka kemarin oleh Wali Kota Rahmat di hadapan 2.000 warga.",
    "Pembangunannya menelan 40 miliar rupiah dan memakan waktu tiga tahun.",
    "Wali Kota Rahmat memimpin kota itu sejak 2018 dan berjanji membangun dua jembatan lagi.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
PAGE = f"<!DOCTYPE html><html><head>{HEAD}</head><body><article>{BODY}</article></body></html>"
NEW = "document_new"


@pytest.fixture
def client(client_of, checker):
    return client_of(checker)


def sent(how: str) -> dict[str, object]:
    return {"file": SimpleUploadedFile("page.html", PAGE.encode())} if how == "file" else {"text": PAGE}


@pytest.mark.parametrize("how", ["file", "pasted"])
def test_what_a_page_says_of_itself_is_shown_before_anything_is_stored(client, how):
    response = client.post(reverse(NEW), sent(how))

    facts = response.context["facts"].initial
    assert (facts["title"], facts["byline"], facts["publisher"]) == (
        "Jembatan Sukamaju dibuka",
        "Rina Lestari",
        "Kabar Sukamaju",
    )
    assert (facts["published_at"], facts["url"]) == ("2024-06-10 09:15", "https://kabar.example/jembatan")
    assert any("9/6/2024" in claim.text for claim in response.context["preview"].claims)
    assert "&lt;article" not in response.content.decode()
    assert not Document.objects.exists()


def test_what_was_shown_is_what_is_stored(client):
    shown = client.post(reverse(NEW), sent("file")).context
    facts = shown["facts"].initial
    client.post(reverse(NEW), {"text": shown["form"].cleaned_data["raw"], "save": "1", **facts})

    document = Document.objects.get()
    assert document.revisions.get().text == shown["form"].cleaned_data["raw"]
    assert list(document.claims.values_list("text", flat=True)) == [c.text for c in shown["preview"].claims]
    assert document.published_time_known


def test_a_link_that_was_typed_goes_before_the_one_of_the_page(client):
    response = client.post(reverse(NEW), {**sent("file"), "url": "https://kabar.example/lain"})

    assert response.context["facts"].initial["url"] == "https://kabar.example/lain"


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("<html><body><script>let a</script></body></html>", "No article was found on this web page"),
        ("<html><body>" + "<div>" * 100_000 + "kata", "No article was found on this web page"),
        ("<html><body>\0", "null characters"),
        ("<html>" + "x" * 5_000_000, "too long"),
    ],
    ids=["empty", "deep", "null", "five megabytes"],
)
def test_a_page_without_an_article_is_told_and_stores_nothing(client, source, told):
    response = client.post(reverse(NEW), {"file": SimpleUploadedFile("page.html", source.encode())})

    assert response.status_code == 422
    assert told in response.content.decode()
    assert not Document.objects.exists()


def test_a_claim_shows_what_found_it(client):
    reading = replace(reading_of(), splitter="model small-1")
    claim = build_document(reading=reading).claims.first()
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()

    assert "Found by: model small-1" in page


def test_the_preview_says_whether_a_model_will_be_asked(client, settings):
    assert "language model" not in client.post(reverse(NEW), sent("file")).content.decode()
    settings.LANGUAGE_MODEL = "small-1"

    assert "The language model small-1 is asked" in client.post(reverse(NEW), sent("file")).content.decode()


@pytest.mark.parametrize("date", ["0001-01-01T00:00:00+07:00", "9999-12-31T23:59:00-07:00"])
def test_a_page_that_dates_itself_at_the_end_of_time_comes_in_without_a_date(client, date):
    page = PAGE.replace("2024-06-10T09:15:00+07:00", date)
    facts = client.post(reverse(NEW), {"text": page}).context["facts"].initial
    client.post(reverse(NEW), {"text": page, "save": "1", **facts})

    assert facts["published_at"] == ""
    assert Document.objects.get().published_at is None


def test_a_text_that_is_here_already_is_told_before_it_is_brought_in(client_of, checker) -> None:
    text = "Jembatan dibuka\n\nJembatan Sukamaju dibuka pada 12 Mei 2019 dengan biaya 40 miliar rupiah.\n"
    client = client_of(checker)
    first = client.post("/documents/new/", {"text": text}).content.decode()
    document = bring_in_document(text, by=checker)
    second = client.post("/documents/new/", {"text": text.replace("\n", "\r\n")}).content.decode()

    assert "already here" not in first
    assert "This very text is already here:" in second
    assert f'href="/documents/{document.pk}/"' in second
