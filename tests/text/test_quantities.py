"""Amounts in running text and their values, in the conventions of both languages."""

import pytest

from claims.text.languages import get
from claims.text.quantities import find_quantities, read_digits
from claims.text.spans import Span
from claims.text.times import find_times


def quantities(text, language="en"):
    known, whole = get(language), Span(0, len(text))
    return find_quantities(text, whole, known, find_times(text, whole, known))


@pytest.mark.parametrize(
    ("language", "text", "words", "sort", "value"),
    [
        ("en", "It cost $1.3 million.", "$1.3 million", "money", 1_300_000),
        ("en", "It cost 460 million pounds.", "460 million pounds", "money", 460_000_000),
        ("en", "It rose 15%.", "15%", "percent", 15),
        ("en", "About 1,340 people came.", "1,340 people", "measure", 1340),
        ("en", "Twelve ships sank.", "Twelve", "count", 12),
        ("id", "Nilainya Rp 2,84 triliun.", "Rp 2,84 triliun", "money", 2.84e12),
        ("en", "A grant of ₹2.5 crore was paid.", "₹2.5 crore", "money", 25_000_000),
        ("id", "Harganya Rp95.500 sekilo.", "Rp95.500", "money", 95_500),
        ("id", "Biayanya sekitar Rp3,4 juta.", "Rp3,4 juta", "money", 3_400_000),
        ("id", "Sebanyak 1.480 warga mengungsi.", "1.480 warga", "measure", 1480),
        ("id", "Naik 25 persen.", "25 persen", "percent", 25),
        ("id", "Dua belas kapal karam.", "Dua belas kapal", "measure", 12),
    ],
)
def test_amount_is_found_with_its_value(language, text, words, sort, value):
    assert (words, sort, value) in [(q.span.of(text), q.sort, q.value) for q in quantities(text, language)]


def test_number_of_a_date_is_no_amount():
    assert quantities("It opened on March 3, 2019.") == ()


def test_letters_that_only_end_like_a_currency_are_none():
    assert [q.sort for q in quantities("The stamp7 and map9 files stay.")] == []


def test_same_digits_mean_another_number_in_the_other_convention():
    assert read_digits("1.480", get("id").grammar.numbers) == 1480
    assert read_digits("1.480", get("en").grammar.numbers) == 1.48


def test_digits_that_fit_no_convention_have_no_value():
    assert read_digits("1.2.3", get("en").grammar.numbers) is None
