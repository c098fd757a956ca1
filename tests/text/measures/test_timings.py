"""Times told to the second, and what the figures of a list are of."""

from decimal import Decimal

import pytest

from claims.text.languages import get
from claims.text.measures.amounts import find_amounts
from claims.text.measures.listed_units import with_listed_units
from claims.text.measures.timings import find_timings, seconds_behind
from claims.text.spans import Span


@pytest.mark.parametrize(
    ("language", "text", "words", "seconds"),
    [
        ("en", "He won in 2:04:31 on Sunday.", "2:04:31", "7471"),
        ("en", "She swam 1:52.31.", "1:52.31", "112.31"),
        ("id", "Catatan waktunya 1:52,31.", "1:52,31", "112.31"),
    ],
)
def test_a_time_with_colons_is_read(language, text, words, seconds):
    (found,) = find_timings(text, Span(0, len(text)), get(language).hints)

    assert (found.amount.span.of(text), found.amount.value, found.unit) == (words, Decimal(seconds), "second")


@pytest.mark.parametrize("text", ["It began at 2:04:31.", "The score was 2:04.", "Verse 3:16, page 2:04."])
def test_times_of_day_and_scores_are_none(text):
    assert list(find_timings(text, Span(0, len(text)), get("en").hints)) == []


@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("en", "4 minutes 3.1 seconds", "243.1"),
        ("en", "4 minutes and 30 seconds", "270"),
        ("id", "4 menit 30 detik", "270"),
    ],
)
def test_seconds_behind_minutes_belong_to_them(language, text, seconds):
    found = seconds_behind(text, Span(0, len(" ".join(text.split()[:2]))), Decimal(4), get(language).hints)

    assert found is not None
    assert (found.amount.span.of(text), found.amount.value) == (text, Decimal(seconds))


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("148, 171 and 134 kilometres", ["kilometres"] * 3),
        ("148 men and 134 kilometres", ["men", "kilometres"]),
        ("It made 186 million pounds, gas 104 million and networks 62 million.", ["pounds"] * 3),
        ("It made $64m as passengers topped 21 million.", ["$", ""]),
    ],
)
def test_a_list_tells_its_unit_once(text, units):
    language = get("en")
    found = with_listed_units(text, find_amounts(text, Span(0, len(text)), language), language.hints)

    assert [a.unit for a in found] == units
