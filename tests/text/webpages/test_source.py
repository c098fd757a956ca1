"""Telling the source of a page from plain text, and the encodings of saved pages."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.normalize import NotText, TooLong
from claims.text.webpages.source import MAX_SOURCE, decode_any, decode_page, is_page_source


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html>\n<html><body>",
        '\ufeff\n<!-- saved from url=(0025)https://kabar.example/ -->\n<html lang="id">',
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
        "<head><title>Judul</title></head>",
        "<div><h1>Judul</h1><p>Satu.</p><p>Dua.</p></div>\n",
    ],
)
def test_the_source_of_a_page_is_recognized(text):
    assert is_page_source(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Harga naik 5 persen.",
        'Jakarta - <script>alert("x")</script> Harga naik.',
        "<p>Satu tanda saja.</p> Lalu artikel biasa dengan banyak kata.",
        "Kode <div><p>a</p><p>b</p><p>c</p></div> ditampilkan di layar.",
        "<" * 1000,
    ],
)
def test_an_article_that_shows_some_markup_is_a_text(text):
    assert not is_page_source(text)


@pytest.mark.parametrize("opening", ["<!---->" * 5000, "<!--" * 5000, "<?xml" * 5000, "<p " * 5000, " " * 50_000])
def test_an_opening_made_to_be_looked_at_again_and_again_is_told_at_once(opening):
    assert not is_page_source(opening + "x")


PAGE = '<html><head><meta charset="{}"></head><body><p>„Größe“ café</p></body></html>'


@pytest.mark.parametrize("encoding", ["windows-1252", "iso-8859-15", "utf-8"])
def test_a_page_is_read_in_the_encoding_that_it_names(encoding):
    page = PAGE.format(encoding).replace("„", "").replace("“", "")
    assert decode_page(page.encode(encoding)) == page


def test_latin_1_means_windows_1252_as_in_every_browser():
    page = PAGE.format("ISO-8859-1")
    assert decode_page(page.encode("cp1252")) == page


def test_valid_utf_8_is_believed_before_what_the_page_names():
    page = PAGE.format("iso-8859-1")
    assert decode_page(page.encode()) == page


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_goes_before_what_the_page_names(encoding):
    page = PAGE.format("windows-1251")
    assert decode_page(page.encode(encoding)) == page


def test_a_page_in_escapes_of_ascii_is_read_where_it_says_so():
    page = '<html><meta charset="iso-2022-jp"><p>東京</p></html>'
    assert decode_page(page.encode("iso2022_jp")) == page


@pytest.mark.parametrize("name", ["utf-7", "unicode_escape", "rot13", "no-such-thing", "zlib"])
def test_an_encoding_that_no_browser_knows_is_not_used(name):
    page = f'<html><meta charset="{name}"><p>+ADw-b+AD4- \\u003cb caf\xe9</p></html>'
    assert decode_page(page.encode("cp1252")) == page


def test_what_the_server_said_counts_where_the_page_says_nothing():
    assert decode_page("<p>привет</p>".encode("cp1251"), "windows-1251") == "<p>привет</p>"


def test_one_broken_character_does_not_spoil_a_page():
    page = b'<html><meta charset="utf-8"><p>caf\xe9 ' + b"kata " * 50 + b"</p></html>"
    assert "caf\ufffd kata" in decode_page(page)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"  \n", "empty"),
        (b"<html>\0\0</html>", "null_characters"),
        (b"\x7fELF\0\0\0", "binary"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8" * 50, "undecodable"),
    ],
)
def test_bytes_that_are_no_page_are_refused(data, reason):
    with pytest.raises(NotText) as refusal:
        decode_page(data)
    assert refusal.value.reason == reason


def test_a_file_may_be_larger_as_a_page_than_as_a_text():
    page = b"<html><body>" + b"<p>kata</p>" * 90_000
    assert len(decode_any(page, page=False)) == len(page)
    with pytest.raises(TooLong):
        decode_any(b"kata " * 200_000, page=False)
    with pytest.raises(TooLong):
        decode_any(b"<html>" + b"x" * MAX_SOURCE, page=True)


@given(st.binary(max_size=300))
def test_any_bytes_are_characters_or_refused(data):
    refusals = {"empty", "binary", "null_characters", "undecodable"}
    try:
        found, is_refused = decode_page(data), False
    except NotText as refusal:
        found, is_refused = refusal.reason, True
    assert (found in refusals) if is_refused else isinstance(found, str)
