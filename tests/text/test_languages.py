"""The languages that the program reads, and telling them apart."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.languages import codes, detect, get
from claims.text.page import REASONS


def test_indonesian_and_english_are_read():
    assert codes() == ("id", "en")
    assert [get(code).code for code in codes()] == ["id", "en"]
    assert get("nl") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Presiden tiba di Jakarta.", "id"),
        ("Polisi menangkap dua pelaku pencurian di Bekasi.", "id"),
        ("Gempa guncang Cianjur, 5 tewas", "id"),
        ("The minister resigned.", "en"),
        ("Shares of the company fell 3% on Monday after it cut its forecast.", "en"),
        ("Kerajaan bersetuju bahawa harga minyak akan kekal kerana permintaan rakyat.", "ms"),
        ("Pejabat itu dilantik di Siak. Pejabat lain tiba pada Ahad pagi, kata seorang kerabat.", "id"),
        ("Der Minister ist zurückgetreten, wie die Regierung am Montag bestätigte.", "de"),
        ("De minister is afgetreden en de regering was in crisis.", "nl"),
        ("Le président a déclaré que le gouvernement restera en place.", "fr"),
        ("El presidente dijo que el gobierno no va a cambiar.", "es"),
        ("これはペンです。あれは本です。", "ja"),
        ("", "und"),
        ("12.000 – 45%", "und"),
    ],
)
def test_language_of_short_texts_is_told(text, code):
    assert detect(text) == code


def test_page_in_indonesian_with_an_english_caption_is_indonesian():
    page = (
        "A soldier stands guard near the town of Merrow, Sunday, Oct. 20, 2019. (UPN Photo/Ann Doe)\n"
        "SCROLL TO CONTINUE WITH CONTENT\n"
        "Pasukan itu ditarik dari kota pada Senin. Warga kembali ke rumah mereka setelah dua bulan mengungsi.\n"
        "Menurut bupati, 400 rumah rusak dan listrik belum menyala hingga hari ini."
    )
    assert detect(page) == "id"


def test_detection_gives_the_same_answer_from_many_threads():
    texts = [
        "Presiden tiba di Jakarta pada Senin.",
        "The minister resigned on Monday.",
        "Le président a démissionné.",
    ] * 8
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(detect, texts))
    assert found == ["id", "en", "fr"] * 8


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_language_code(text):
    assert re.fullmatch(r"[a-z]{2,3}", detect(text))


@pytest.mark.parametrize("code", codes())
def test_every_phrase_compiles_and_gives_a_known_reason(code):
    book = get(code).page.phrases
    for sort in (book.whole, book.opening, book.anywhere, book.head, book.closing_head):
        assert set(sort) <= set(REASONS)
        for patterns in sort.values():
            for pattern in patterns:
                assert not re.compile(pattern).match(""), f"matches everything: {pattern}"


@pytest.mark.parametrize("code", codes())
def test_word_lists_are_in_small_letters_and_months_and_days_complete(code):
    page = get(code).page
    assert set(page.months.values()) == set(range(1, 13))
    assert set(page.weekdays.values()) == set(range(7))
    listed = (page.byline_by, page.byline_roles, page.no_names, page.function_words, page.sections, page.cities)
    for words in (*listed, page.months, page.weekdays, page.zones):
        assert all(word == word.lower() for word in words)
