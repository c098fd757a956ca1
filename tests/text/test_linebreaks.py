"""Words that a line break cut apart, and whole texts from a PDF and from a word processor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.linebreaks import mended
from claims.text.pipeline import analyze


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("perusa-\nhaan", "perusahaan"),
        ("tiga perusa-\n  haan daerah", "tiga perusahaan daerah"),
        ("perusa‐\nhaan", "perusahaan"),
        ("peme\u00adrintah dan peme\u200brintah", "pemerintah dan pemerintah"),
        ("sekolah-\nsekolah", "sekolah-sekolah"),
        ("anak-\nanaknya", "anak-anaknya"),
        ("berlari-\nlari", "berlari-lari"),
        ("well-\nknown", "well-known"),
        ("Anglo-\nSaxon", "Anglo-Saxon"),
        ("two- and three-year terms", "two- and three-year terms"),
        ("dua- atau\ntiga kali", "dua- atau\ntiga kali"),
        ("Jakarta - Harga", "Jakarta - Harga"),
        ("Jakarta- Harga", "Jakarta- Harga"),
        ("COVID-\n19", "COVID-\n19"),
        ("2020-2021", "2020-2021"),
    ],
)
def test_what_the_end_of_a_line_cut_is_joined_and_nothing_else(cut, whole):
    assert mended(cut) == whole


@given(st.text(st.sampled_from("ab AB-\n\u00ad1."), max_size=40))
def test_mending_leaves_no_soft_hyphen_and_loses_no_letter(wording):
    whole = mended(wording)
    assert "\u00ad" not in whole
    assert [c for c in whole if c.isalnum()] == [c for c in wording if c.isalnum()]


PDF = """Laporan Harian Kota Sukamaju                                      3

Jembatan Sukamaju Dibuka Setelah Tiga Tahun

Rina Lestari, 10 Juni 2024

Sukamaju - Pemerintah Kota Sukamaju membuka jembatan baru sepanjang
120 meter pada Senin (10/6/2024). Pembangunannya menelan 40 miliar ru-
piah dan dikerjakan oleh tiga perusa-
haan daerah, kata Wali Kota Rahmat.

Menurut Dinas Pekerjaan Umum, sebanyak 2.500 kendaraan akan mele-
wati jembatan itu setiap hari. Jembatan lama ditutup sejak banjir me-
rusaknya pada Januari 2021.
4
Laporan Harian Kota Sukamaju
Pemerintah juga membangun dua sekolah di dekat jembatan itu. Sekolah-
sekolah itu akan dibuka pada 2025, ujar Kepala Dinas Pendidikan Siti
Aminah.
"""
WORD_PROCESSOR = (
    "Harga Beras Naik di Sukamaju\r\n\r\nSukamaju\u00a0– Harga beras naik 5\u00a0persen pada Mei\u00a02024.\v"
    "Peme\u00adrintah kota mencatat 12 pasar.\f• Sebanyak 300 pedagang menerima bantuan.\r\n"
    "• Dinas Perdagangan menyalurkan 40 ton beras.\r\n\r\n"
    "“Stok cukup untuk tiga bulan,” kata Kepala Dinas Budi Hartono.\r\n"
)


@pytest.fixture(scope="module")
def from_pdf():
    return analyze(PDF, "id")


@pytest.fixture(scope="module")
def from_word_processor():
    return analyze(WORD_PROCESSOR, "id")


def test_sentences_run_over_the_ends_of_wrapped_lines(from_pdf):
    sentences = [" ".join(s.of(PDF).split()) for s in from_pdf.sentences]
    assert "Jembatan lama ditutup sejak banjir me- rusaknya pada Januari 2021." in sentences
    assert all(s.endswith((".", "Rahmat")) for s in sentences)


def test_page_numbers_and_running_heads_are_no_article(from_pdf):
    marked = "\n".join(m.span.of(PDF) for m in from_pdf.furniture).split("\n")
    assert "4" in marked
    assert marked.count("Laporan Harian Kota Sukamaju") == 1
    assert not any("Laporan Harian" in c.text for c in from_pdf.claims)


def test_wordings_are_whole_and_anchors_are_what_stands_in_the_text(from_pdf):
    assert from_pdf.text == PDF
    wordings = " | ".join(c.text for c in from_pdf.claims)
    for whole in ("40 miliar rupiah", "tiga perusahaan daerah", "akan melewati", "Sekolah-sekolah"):
        assert whole in wordings
    quotes = [a.exact for c in from_pdf.claims for a in c.anchors]
    assert any("ru-\npiah" in quote for quote in quotes)
    assert all(a.exact == a.span.of(PDF) for c in from_pdf.claims for a in c.anchors)


def test_a_speaker_whose_name_runs_over_two_lines_is_named_on_one(from_pdf):
    assert "Kepala Dinas Pendidikan Siti Aminah" in {c.claimant for c in from_pdf.claims}


def test_signs_of_a_word_processor_stay_in_the_text_and_out_of_wordings(from_word_processor):
    analysis = from_word_processor
    assert analysis.text == WORD_PROCESSOR.replace("\r\n", "\n")
    wordings = [c.text for c in analysis.claims]
    assert "Pemerintah kota mencatat 12 pasar" in wordings
    assert "Sebanyak 300 pedagang menerima bantuan" in wordings
    assert "Dinas Perdagangan menyalurkan 40 ton beras" in wordings
    assert not any(sign in w for w in wordings for sign in "•\u00ad\v\f\u00a0")


def test_anchors_of_list_items_begin_behind_their_signs(from_word_processor):
    quotes = [a.exact for c in from_word_processor.claims for a in c.anchors]
    assert "Dinas Perdagangan menyalurkan 40 ton beras" in quotes
    assert not any(quote.startswith("•") for quote in quotes)
