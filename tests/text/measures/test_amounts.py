"""Amounts with their bounds and rounding, in both conventions; numbers that are no amounts."""

from decimal import Decimal

import pytest

from claims.text.languages import get
from claims.text.measures.amounts import INFINITE, find_amounts
from claims.text.measures.number_words import read_decimal, read_number_words
from claims.text.spans import Span


def amounts(text, language="en"):
    return find_amounts(text, Span(0, len(text)), get(language))


@pytest.mark.parametrize(
    ("language", "text", "words", "sort", "value"),
    [
        ("en", "It cost £14.6m.", "£14.6m", "money", "14600000"),
        ("en", "It made £648mn.", "£648mn", "money", "648000000"),
        ("en", "A $412-million budget.", "$412-million", "money", "412000000"),
        ("en", "It rose 4.8 per cent.", "4.8 per cent", "percent", "4.8"),
        ("en", "It rose 2 percentage points.", "2 percentage points", "points", "2"),
        ("en", "Three hundred and forty-two men.", "Three hundred and forty-two", "count", "342"),
        ("en", "He waited three and a half hours.", "three and a half", "count", "3.5"),
        ("id", "Nilainya Rp 2,3 triliun.", "Rp 2,3 triliun", "money", "2300000000000"),
        ("id", "Sebanyak 2.500 orang.", "2.500", "count", "2500"),
        ("id", "Dua puluh lima ribu warga.", "Dua puluh lima ribu", "count", "25000"),
        ("id", "Naik 7 persen.", "7 persen", "percent", "7"),
        ("id", "Turun 1,5 poin persen.", "1,5 poin persen", "points", "1.5"),
        ("id", "Ada dua setengah juta warga.", "dua setengah juta", "count", "2500000"),
        ("en", "It has two and a half million people.", "two and a half million", "count", "2500000"),
    ],
)
def test_amount_is_read_exactly(language, text, words, sort, value):
    (found,) = amounts(text, language)

    assert (found.span.of(text), found.sort, found.value) == (words, sort, Decimal(value))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Sejak 1990-an puluhan ribu orang pindah."),
        ("en", "They won 3-1 in the 5th round of the F-16 Cup at 10:30."),
        ("en", "Article 5 and COVID-19 were in room 12."),
        ("en", "Dozens came, and hundreds more."),
        ("id", "HUT ke-79 dirayakan pada pasal 5, skor 3-1."),
        ("id", "Puluhan orang hadir, ratusan lainnya menonton."),
        ("id", "Suhu turun menjadi -5."),
    ],
)
def test_numbers_that_count_nothing_are_left_out(language, text):
    assert amounts(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "bound", "low", "high"),
    [
        ("en", "It cost $2.3 million.", "", "2250000", "2350000"),
        ("en", "Some 12 people came.", "about", "11.16", "12.84"),
        ("en", "At least 12 people came.", "over", "12", "Infinity"),
        ("en", "Fewer than 12 people came.", "under", "0", "12"),
        ("en", "Almost 12 people came.", "almost", "10.8", "12"),
        ("id", "Sedikitnya 12 orang hadir.", "over", "12", "Infinity"),
        ("id", "Hampir 12 orang hadir.", "almost", "10.8", "12"),
        ("id", "Sebanyak 12 orang hadir.", "", "12", "12"),
    ],
)
def test_bound_and_rounding_give_the_interval(language, text, bound, low, high):
    (found,) = amounts(text, language)

    assert (found.bound, found.low, found.high) == (bound, Decimal(low), Decimal(high))


def test_open_end_is_infinite():
    assert amounts("More than 12 came.")[0].high == INFINITE


def test_two_numbers_side_by_side_are_not_one():
    numbers = get("en").grammar.numbers

    assert read_number_words(["twenty", "one"], numbers) == 21
    assert read_number_words(["two", "three"], numbers) is None


def test_digits_that_fit_neither_convention_have_no_value():
    assert read_decimal("1.2.3", get("en").grammar.numbers) is None
    assert read_decimal("2,500", get("en").grammar.numbers) == 2500
    assert read_decimal("2,500", get("id").grammar.numbers) == Decimal("2.500")
