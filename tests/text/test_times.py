"""Dates in running text and the day that a relative one stands for."""

from datetime import date

import pytest

from claims.text.languages import get
from claims.text.spans import Span
from claims.text.times import find_times, resolve

THURSDAY = date(2021, 6, 3)


def times(text, language="en"):
    return find_times(text, Span(0, len(text)), get(language))


@pytest.mark.parametrize(
    ("language", "text", "words", "iso"),
    [
        ("en", "It opened on March 3, 2019.", "March 3, 2019", "2019-03-03"),
        ("en", "It opened on 3 March 2019.", "3 March 2019", "2019-03-03"),
        ("en", "It opened in March 2019.", "March 2019", "2019-03"),
        ("en", "It opened in 2019.", "2019", "2019"),
        ("en", "It opened on Sunday.", "Sunday", "2021-05-30"),
        ("en", "It opened yesterday.", "yesterday", "2021-06-02"),
        ("en", "It opened last July.", "last July", "2020-07"),
        ("en", "It opened last year.", "last year", "2020"),
        ("id", "Dibuka Kamis (3/6/2021).", "3/6/2021", "2021-06-03"),
        ("id", "Dibuka pada 3 Maret 2019.", "3 Maret 2019", "2019-03-03"),
        ("id", "Dibuka pada Juli lalu.", "Juli lalu", "2020-07"),
        ("id", "Dibuka hari ini.", "hari ini", "2021-06-03"),
        ("id", "Dibuka tahun depan.", "tahun depan", "2022"),
        ("id", "Dibuka Minggu lalu.", "Minggu lalu", "2021-05-30"),
    ],
)
def test_date_is_found_and_seen_from_the_day_of_publication(language, text, words, iso):
    found = times(text, language)
    assert (words, iso) in [(t.span.of(text), resolve(t, THURSDAY)) for t in found]


def test_sentence_that_looks_ahead_takes_the_next_such_day():
    assert resolve(times("It will open on Sunday.")[0], THURSDAY, future=True) == "2021-06-06"


def test_slashes_follow_the_convention_of_the_language():
    assert times("On 3/6/2021.")[0].value == "2021-03-06"
    assert times("Pada 3/6/2021.", "id")[0].value == "2021-06-03"


@pytest.mark.parametrize("text", ["It cost 2019.50 in all.", "He may go.", "The 2,019 people"])
def test_what_only_looks_like_a_date_is_none(text):
    assert not [t for t in times(text) if t.sort != "duration"]


def test_duration_stands_for_no_day():
    found = times("It lasted seven years.")[0]
    assert (found.sort, resolve(found, THURSDAY)) == ("duration", None)


def test_day_that_no_year_has_is_not_invented():
    assert resolve(times("On February 30.")[0], THURSDAY) is None
