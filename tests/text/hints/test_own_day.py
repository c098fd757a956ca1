from datetime import date

import pytest

from claims.text.hints.own_day import own_day
from claims.text.languages import get

ENGLISH = "Nobody was told of the change, and the office gave no reason for it."
INDONESIAN = "Tidak ada yang diberi tahu tentang perubahan itu, dan kantor tidak menyebut alasannya."


def day_of(read, text, code):
    analysis = read(text, code)
    language = get(code)
    return own_day(analysis, language, language.hints)


@pytest.mark.parametrize(
    ("code", "opening"),
    [
        ("en", "LOWMOOR, 5 June 2024. The east gate is shut again."),
        ("en", "LOWMOOR (Harbour Post), 5 June 2024: The east gate is shut again."),
        ("en", "LOWMOOR — 5 June 2024 — The east gate is shut again."),
        ("en", "LOWMOOR, June 5, 2024 (City Radio)\n\nThe east gate is shut again."),
        ("en", "LOWMOOR — The keeper shut the east gate again, Wednesday, 5 June 2024."),
        ("id", "SAGARA, 5 Juni 2024. Gerbang timur kembali ditutup."),
        ("id", "Sagara (Kabar Teluk), 5/6/2024 - Gerbang timur kembali ditutup."),
        ("id", "SAGARA – Penjaga kembali menutup gerbang timur, Rabu (5/6/2024)."),
    ],
)
def test_the_day_is_read_from_the_dateline_or_the_first_words(read, code, opening):
    rest = ENGLISH if code == "en" else INDONESIAN
    headline = "East gate shut again" if code == "en" else "Gerbang Timur Kembali Ditutup"
    assert day_of(read, f"{headline}\n\n{opening} {rest}\n\n{rest}", code) == date(2024, 6, 5)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", f"East gate shut again\n\nOn 5 June 2014 the east gate was shut. {ENGLISH}"),
        (
            "en",
            f"East gate shut again\n\nThe keeper came on Monday, 5 June 2014. It was shut on 7 March 2016. {ENGLISH}",
        ),
        ("id", f"Gerbang Timur Kembali Ditutup\n\nPada 5 Juni 2014 gerbang timur ditutup. {INDONESIAN}"),
    ],
)
def test_a_day_that_is_told_is_not_that_of_the_article(read, code, text):
    assert day_of(read, text, code) is None
