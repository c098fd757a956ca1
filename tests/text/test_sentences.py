"""Sentences of a paragraph. The cases are ours; the golden rules that the splitter is measured on are not kept here."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text import sentences as splitter
from claims.text.sentences import split_sentences
from claims.text.spans import Span


def split(text, language="id"):
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)), language)]


#: Sentences divided by " ‖ ": the splitter must find just these boundaries.
INDONESIAN = [
    "Harga naik 5 persen. ‖ Warga mengeluh.",
    "Ketua dewan Hj. Nur Aini, S.H., M.H., menolak. ‖ Rapat ditutup pukul 10.30 WIB.",
    "Putusan itu dibacakan hakim Dr. Surya Lesmana, S.H., M.Hum. ‖ Terdakwa menangis.",
    "Rapat dihadiri Prof. Dr. Ir. H. Basuki, M.Sc. dan Drs. K.H. Anwar.",
    "Perkara No. 41/Pid.Sus-TPK/2022/PN Smg diputus Selasa (21/10/2025). ‖ Jaksa banding.",
    "Kantornya di Jl. Merdeka No. 5, Kec. Sukasari. ‖ Ia pindah pada 2019.",
    "Laba PT Sinar Arta Tbk. (SNAR) naik. ‖ Sahamnya ikut naik.",
    "Nilainya Rp 1.250.000,50 per unit. ‖ Angka itu naik 2,5 kali.",
    '"Kami tidak tahu. ‖ Kami akan cek," kata Budi. ‖ "Tunggu saja."',
    "\"Suami saya teriak, 'Lari!' ‖ Saya langsung lari,\" tuturnya.",
    '"Apakah ini benar?" tanya Rina. ‖ Tidak ada yang menjawab.',
    "Ia berkata, “Ini sudah selesai.” ‖ Lalu ia pergi.",
    "Berita ini dimuat kabarkini.com. ‖ Situs itu berdiri pada 2011.",
    "Stok beras, gula, minyak, dll. ‖ Semua naik.",
    "Beras, gula, dsb. sudah naik sejak Mei.",
    "Vaksin hepatitis B. ‖ Ini wajib bagi bayi.",
    "Menurut B.J. Habibie, pesawat itu laik terbang.",
    "Pelakunya A. Rahman alias Boim. ‖ Ia ditangkap di Depok.",
    "Harga... ‖ Begitulah.",
    "Entahlah... mungkin besok.",
    "Ia lahir pada 3 Jan. 1970 di Solo.",
    "Menang! ‖ Mereka akhirnya juara.",
    "Pertemuan berlangsung s.d. pukul 16.00. ‖ Setelah itu bubar.",
]
ENGLISH = [
    "Prices rose 5%. ‖ Residents complained.",
    "Dr. Ann Doe met Lt. Gov. Ray Poe at 4 p.m. on Monday. ‖ They left early.",
    "The hearing ended at 6 p.m. ‖ The judge will rule in May.",
    "The firm, Hale & Co., fell 3%. ‖ It owns 40 shops.",
    "He joined Brand Corp. ‖ The company makes pumps.",
    "The U.S. Senate voted. ‖ It passed.",
    "She lives in the U.S. ‖ He does not.",
    "The case is No. 12 on the list. ‖ Nobody spoke.",
    "The answer was no. ‖ Nobody spoke.",
    '"We lost two orders. ‖ Both came back," she told reporters, "and both are signed."',
    '"Is it over?" Smith asked. ‖ Nobody answered.',
    '"It is over!" ‖ The crowd cheered.',
    "“He was right.” ‖ She nodded.",
    "It cost $4.50. ‖ That was in 2019.",
    "The truce held from Nov. 14 to Aug. 19. ‖ Then it broke.",
    "He was charged in Erie, Pa. ‖ The trial starts in March.",
    "The rise was sharp.[3] ‖ It went on.",
    "Well . . . maybe. ‖ Nobody knows.",
    "He works at Yahoo! in sales.",
    "Write to j.doe@example.org. ‖ She answers.",
    "Mr. J. K. Rowe, Jr., spoke (for an hour). ‖ Then he left.",
]


@pytest.mark.parametrize("marked", INDONESIAN)
def test_indonesian_sentences_end_where_they_end(marked):
    assert split(marked.replace("‖ ", "")) == marked.split(" ‖ ")


@pytest.mark.parametrize("marked", ENGLISH)
def test_english_sentences_end_where_they_end(marked):
    assert split(marked.replace("‖ ", ""), "en") == marked.split(" ‖ ")


def test_missing_space_after_a_stop_does_not_join_sentences():
    assert split("Kasus itu ditutup.Penyidik tidak menemukan bukti.") == [
        "Kasus itu ditutup.",
        "Penyidik tidak menemukan bukti.",
    ]


def test_items_of_a_list_in_one_paragraph_are_sentences():
    assert split("1. Beras naik 2. Gula turun 3. Minyak tetap") == ["1. Beras naik", "2. Gula turun", "3. Minyak tetap"]
    assert split("a) rice rose b) sugar fell", "en") == ["a) rice rose", "b) sugar fell"]


def test_year_at_the_end_of_a_sentence_is_no_item():
    assert split("Ia lahir pada 1960. Ia wafat pada 2020.") == ["Ia lahir pada 1960.", "Ia wafat pada 2020."]


def test_wrapped_lines_are_one_sentence_and_empty_lines_part_sentences():
    text = "The ferry left\nthe port. It\nburned\n\nNine people died"
    assert split(text, "en") == ["The ferry left\nthe port.", "It\nburned", "Nine people died"]


def test_other_languages_are_split_too():
    assert split("部长辞职。政府证实。", "zh") == ["部长辞职。", "政府证实。"]
    assert split("Er ging. Sie blieb.", "de") == ["Er ging.", "Sie blieb."]
    assert split("यह है। वह है।", "hi") == ["यह है।", "वह है।"]


def test_spans_are_counted_in_the_whole_text():
    text = "Judul\n\n😀 Satu. Dua."
    block = Span(text.index("😀"), len(text))
    assert [s.of(text) for s in split_sentences(text, block, "id")] == ["😀 Satu.", "Dua."]


def test_block_of_white_space_has_no_sentences():
    assert split_sentences(" \n ", Span(0, 3), "id") == ()


TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from("aB1 .!?\"'“”()[]\n…,:;-S.H"), st.characters(exclude_categories=("Cs",))),
    max_size=120,
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["id", "en", "zh", "und"]), st.integers(0, 20))
def test_sentences_of_any_text_cover_it_in_order(text, language, start):
    block = Span(min(start, len(text)), len(text))
    found = split_sentences(text, block, language)
    assert all(block.contains(s) and len(s) and s.of(text) == s.of(text).strip() for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = {i for s in found for i in range(s.start, s.end)}
    assert all(i in covered or text[i].isspace() for i in range(block.start, block.end))


@pytest.mark.parametrize("unit", ["kata ", '"A. B" ', "Dr. A. ", "(a. ", ". . ", "?!", "1. a "])
def test_twice_the_text_takes_twice_the_judgments(unit, monkeypatch):
    judged = []
    real = splitter._ends_sentence
    monkeypatch.setattr(splitter, "_ends_sentence", lambda *a: (judged.append(len(a[0])), real(*a))[1])
    counts = []
    for times in (500, 1000):
        judged.clear()
        split(unit * times, "en")
        counts.append(len(judged))
    assert counts[1] <= 2 * counts[0] + 2
