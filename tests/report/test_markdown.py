from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claims.report.content import Correction, Review
from claims.report.markdown import escaped, linked, markdown
from tests.report.samples import CLAIM, REPORT, UNPROVEN, YEARBOOK, with_claims, with_every_text

HASH = "cd" * 32


def test_the_report_reads_in_the_language_of_its_article():
    text = markdown(REPORT, HASH)
    assert text.startswith("# Jembatan Sukamaju dibuka\n\nCek fakta: Ruang Cek · 1 klaim diperiksa\n\n")
    assert "## 1. Jembatan Sukamaju dibuka pada 12 Mei 2019\n" in text
    assert "**Salah** Bukti terbaik membantah klaim ini. (Skala: Skala Indonesia, versi 2)" in text
    assert "Siapa yang menyatakan: Wali Kota Rahmat" in text
    assert "Diperiksa oleh satu orang: 1 Maret 2024, 10.00 WIB" in text
    assert "**Membantah klaim**\n\n- [Yearbook of the city](<https://example.org/yearbook?year=2019>)" in text
    assert "## Klaim yang ditarik\n\n- 2 Maret 2024, edisi 1, ditarik: The source was forged." in text
    assert f"SHA-256 edisi ini: `{HASH}`" in text
    assert text.endswith("- <https://cek.example/reports/jembatan-sukamaju/>\n")


def test_an_article_in_another_language_is_reported_in_english():
    assert "1 claim checked" in markdown(replace(REPORT, language="th"), HASH)


def test_a_conclusion_without_a_rating_is_called_that():
    text = markdown(with_claims(replace(CLAIM, label=None, evidence=())), HASH)
    assert "**Kesimpulan tanpa penilaian**\n\nJembatan itu dibuka sehari kemudian." in text
    assert "Tidak ada bukti yang dicantumkan." in text


def test_evidence_stands_under_its_stance_in_a_fixed_order():
    entry = replace(CLAIM, evidence=tuple(replace(YEARBOOK, stance=s) for s in ("context", "refutes", "supports")))
    text = markdown(with_claims(entry), HASH)
    places = [text.index(f"**{heading}**") for heading in ("Mendukung klaim", "Membantah klaim", "Konteks")]
    assert places == sorted(places)


def test_names_and_corrections_are_shown_where_they_are_published():
    entry = replace(
        CLAIM,
        label=UNPROVEN,
        review=Review("Sari Dewi", CLAIM.review.checked_at, "Budi", CLAIM.review.approved_at),
        corrections=(Correction(2, "2024-04-01T09:00:00+07:00", "A wrong date."),),
    )
    text = markdown(with_claims(entry), HASH)
    assert "- Diperiksa oleh Sari Dewi: 1 Maret 2024, 10.00 WIB" in text
    assert "### Koreksi\n\n- 1 April 2024, edisi 2, dikoreksi: A wrong date." in text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("a & b &lt; c", "a &amp; b &amp;lt; c"),
        ("*bold* _it_ `code` [x](y) ~no~ a|b \\", "\\*bold\\* \\_it\\_ \\`code\\` \\[x\\](y) \\~no\\~ a\\|b \\\\"),
        ("# heading", "\\# heading"),
        ("- item", "\\- item"),
        ("---", "\\---"),
        ("+ item", "\\+ item"),
        ("=====", "\\====="),
        ("12. item", "12\\. item"),
        ("3) item", "3\\) item"),
        ("2,5 persen", "2,5 persen"),
        ("-5 derajat", "-5 derajat"),
        ("    code", "code"),
        ("one\n# two\n\n- three", "one # two - three"),
    ],
)
def test_a_text_means_nothing_but_itself(text, written):
    assert escaped(text) == written


def test_an_address_cannot_leave_its_link():
    assert linked("x", "https://a.example/>)<b>\n(y)") == "[x](<https://a.example/%3E)%3Cb%3E%0A(y)>)"
    assert linked("a ] b", "") == "a \\] b"


def test_a_link_that_could_run_a_script_is_no_link():
    entry = replace(CLAIM, evidence=(replace(YEARBOOK, url="javascript:alert(1)"),))
    text = markdown(with_claims(entry, article=replace(REPORT.article, url="data:text/html,x")), HASH)
    assert "javascript:" not in text
    assert "data:" not in text


hostile = st.text(
    st.sampled_from("<>&\"'`*_[]()#-=+!|~\\ .1a\u202e\u2066\u200d🚀ا")
    | st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
).filter(str.strip)


def blocks(text: str) -> list[str]:
    """What a CommonMark parser makes of the text, leaving out the words themselves."""
    return [token.type for token in MarkdownIt("commonmark").parse(text)]


def inlines(text: str) -> set[str]:
    return {part.type for token in MarkdownIt("commonmark").parse(text) for part in token.children or ()}


@given(hostile)
def test_whatever_people_type_is_text_to_a_markdown_parser(text):
    written, plain = markdown(with_every_text(REPORT, text), HASH), markdown(with_every_text(REPORT, "x"), HASH)
    assert blocks(written) == blocks(plain)
    assert inlines(written) <= inlines(plain)


@given(hostile)
def test_a_markdown_parser_reads_back_what_was_escaped(text):
    parsed = MarkdownIt("commonmark").parse(escaped(text))
    assert "".join(part.content for part in parsed[1].children) == " ".join(text.split())
