"""Pages pasted on one line."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.furniture import read_page
from claims.text.lines import read_lines
from claims.text.runs import cut_runs

RUN = (
    "Koalisi Lembah Bubar Setelah Tujuh Tahun Zaenal Arif - kabarkini Kamis, 09 Des 2021 23:32 WIB Jakarta -"
    ' Koalisi itu dibubarkan pada Kamis (9/12/2021). "Kami pamit," kata ketuanya. Anggotanya 12 negara.'
    " ADVERTISEMENT Mereka pulang pada Januari. (zap/aud) Berita Terkait Kapal karam di Selat Tarum Hide Ads"
)


def test_page_on_one_line_is_cut_at_its_date_dateline_and_initials():
    page = read_page(RUN, "id")
    assert [b.of(RUN) for b in page.blocks] == [
        'Koalisi itu dibubarkan pada Kamis (9/12/2021). "Kami pamit," kata ketuanya. Anggotanya 12 negara.',
        "Mereka pulang pada Januari.",
    ]
    assert page.document.published_at == "2021-12-09T23:32+07:00"
    assert page.document.place == "Jakarta"


def test_dateline_that_begins_a_paragraph_is_not_cut():
    text = (
        "PORT ALDERLY, Australia, Feb. 29, 2024 (Coast Press) - More travellers came to the coast last year than in"
        " any year since the flood, the board said on Thursday. It counted 460,000 visitors in 2023, up 15% from"
        " 400,000 in 2022, and half of them came by the ferry that was put to work in May.\n"
    )
    assert len(cut_runs(read_lines(text), "en")) == 1
    assert read_page(text, "en").document.place == "Port Alderly"


def test_long_paragraph_of_an_article_is_not_cut():
    text = (
        "Gempa itu terjadi pada Kamis, 9 Desember 2021 pukul 23:32 WIB. "
        + "Warga keluar dari rumah masing-masing. " * 8
    )
    assert len(cut_runs(read_lines(text), "id")) == 1


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from([RUN[:90], RUN[90:200], "(zap/aud) ", "© 2024 ", "Kata dia. ", "\n"]), max_size=8).map(
        "".join
    )
)
def test_cutting_loses_no_character(text):
    lines = read_lines(text)
    pieces = cut_runs(lines, "id")
    assert all(piece.text == piece.span.of(text) for piece in pieces)
    assert all(a.span.end <= b.span.start for a, b in pairwise(pieces))
    assert "".join("".join(p.text.split()) for p in pieces) == "".join(text.split())
