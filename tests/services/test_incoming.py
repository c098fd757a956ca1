"""Files and pasted text become articles; hostile pages are read within limits, in a process of their own."""

import socket

import pytest

from claims.services import apart, incoming
from claims.services.incoming import Incoming, read_file, read_pasted
from claims.text.normalize import NotText, TooLong
from claims.text.webpages.source import MAX_SOURCE

PARAGRAPHS = (
    "Jembatan Sukamaju dibuka kemarin oleh Wali Kota Rahmat di hadapan 2.000 warga.",
    "Pembangunannya menelan 40 miliar rupiah dan memakan waktu tiga tahun.",
    "Wali Kota Rahmat memimpin kota itu sejak 2018 dan berjanji membangun dua jembatan lagi.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
HEAD = '<title>Jembatan Sukamaju dibuka</title><meta name="author" content="Rina Lestari">'
PAGE = f"<!DOCTYPE html><html><head>{HEAD}</head><body><article>{BODY}</article></body></html>"


def test_a_plain_text_is_taken_as_it_is():
    assert read_pasted("Harga naik.\r\n") == Incoming("Harga naik.\n")
    assert read_file("Harga naik 5 €.".encode("utf-16"), "artikel.txt") == Incoming("Harga naik 5 €.")


@pytest.mark.parametrize("name", ["page.html", "PAGE.HTM", "page.xhtml", "", "saved.txt"])
def test_a_saved_page_is_read_whatever_it_is_called(name):
    found = read_file(PAGE.encode(), name)
    assert all(paragraph in found.text for paragraph in PARAGRAPHS)
    assert found.facts is not None
    assert (found.facts.title, found.facts.byline) == ("Jembatan Sukamaju dibuka", "Rina Lestari")


def test_the_pasted_source_of_a_page_is_read_as_a_page():
    assert read_pasted(PAGE).text == read_file(PAGE.encode(), "page.html").text


def test_a_file_called_a_page_is_read_as_one_even_if_it_hardly_is():
    found = read_file(BODY.encode(), "page.html")
    assert PARAGRAPHS[0] in found.text
    assert "<p>" not in found.text


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<html><body></body></html>", "web_page"),
        ("<html><body>" + "<div>" * 100_000 + BODY, "web_page"),
        ("<html><body>" + "<table>" * 20_000 + BODY, "web_page"),
        ("<html><body>" + "<p>x" * 100_000, "web_page"),
        ("<html>\0" + BODY, "null_characters"),
        ("<html><body><article><p>" + "kata " * 60_000, "too_long"),
        ("<html>" + "x" * MAX_SOURCE, "too_long"),
    ],
    ids=["empty", "deep", "tables", "many tags", "null", "long", "five megabytes"],
)
def test_a_page_that_cannot_be_read_is_told(source, reason):
    with pytest.raises(NotText) as refusal:
        read_pasted(source)
    assert refusal.value.reason == reason
    assert isinstance(refusal.value, TooLong) == (reason == "too_long")


@pytest.mark.parametrize(
    "extra",
    [
        '<p title="' + "x" * 3_000_000 + '">kata</p>',
        "<script>" + "a<b " * 20_000 + "</script>",
        "<!--" * 100_000,
        '<img src="http://127.0.0.1:1/x.png"><link rel="stylesheet" href="http://127.0.0.1:1/x.css">',
    ],
    ids=["huge attribute", "script", "comments", "links"],
)
def test_what_is_strange_in_a_page_does_not_hide_its_article(extra):
    found = read_pasted(PAGE.replace("</article>", "</article>" + extra))
    assert all(paragraph in found.text for paragraph in PARAGRAPHS)


def test_nothing_that_a_page_names_is_fetched():
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/"
        doctype = f'<!DOCTYPE html SYSTEM "{address}x.dtd">'
        links = f'<base href="{address}"><img src="{address}a.png"><iframe src="{address}b"></iframe>'
        read_pasted(PAGE.replace("<!DOCTYPE html>", doctype).replace("</article>", "</article>" + links))
        with pytest.raises(BlockingIOError):
            server.accept()


def test_markup_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(incoming, "PAGE_SECONDS", 0.5)
    attributes = " ".join(f"a{n}=1" for n in range(200_000))
    with pytest.raises(NotText, match="web_page"):
        read_pasted(f"<html><body><p {attributes}>{BODY}")


def test_a_reader_that_breaks_down_is_told(monkeypatch):
    monkeypatch.setattr(apart, "_ROOT", "/")
    with pytest.raises(NotText, match="web_page"):
        read_pasted(PAGE)


def test_the_other_process_sees_none_of_our_secrets(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "secret")
    monkeypatch.setenv("LANGUAGE_MODEL_KEY", "secret")
    assert "secret" not in apart.surroundings().values()


def test_why_the_reader_broke_down_is_logged(monkeypatch, caplog):
    monkeypatch.setattr(apart, "_ROOT", "/")
    with pytest.raises(NotText):
        read_file(b"<html><body>x</body></html>", "page.html")

    assert "No module named" in caplog.text
