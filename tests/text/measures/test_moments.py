"""Times as the days that they may mean, and the length from one to another."""

from datetime import date
from decimal import Decimal

import pytest

from claims.text.languages import get
from claims.text.measures.amounts import Amount
from claims.text.measures.lengths import age_on, length_between, whole_day
from claims.text.measures.moments import as_moment, find_moments, times_of
from claims.text.spans import Span

NOWHERE = Span(0, 0)


def moments(text, language="en", published=date(2021, 6, 3)):
    known, whole = get(language), Span(0, len(text))
    return find_moments(text, whole, known, published, times_of(text, whole, known))


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("id", "Pada Maret 2021 ia datang.", date(2021, 3, 1), date(2021, 3, 31)),
        ("id", "Sejak tahun 2014 ia di sana.", date(2014, 1, 1), date(2014, 12, 31)),
        ("id", "Kamis (9/12/2021) ia datang.", date(2021, 12, 9), date(2021, 12, 9)),
        ("en", "It opened on May 5, 2020.", date(2020, 5, 5), date(2020, 5, 5)),
        ("en", "It opened on 12 May.", date(2021, 5, 12), date(2021, 5, 12)),
    ],
)
def test_time_covers_its_days(language, text, first, last):
    (found,) = moments(text, language)

    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("language", "text", "ends"),
    [
        ("id", "Terhitung 5-18 Februari 2023.", ["2023-02-05", "2023-02-18"]),
        ("en", "From March 5-18, 2020.", ["2020-03-05", "2020-03-18"]),
        ("en", "The years 2014–2022.", ["2014-01-01", "2022-01-01"]),
    ],
)
def test_range_has_two_ends(language, text, ends):
    assert [m.first.isoformat() for m in moments(text, language)] == ends


def test_year_of_a_name_only_names():
    assert [m.names for m in moments("Pemilu 2019 dan sejak 2014 APBD 2020.", "id")] == [True, False, True]


def test_decade_is_no_year():
    assert moments("Pada era 1990-an.", "id") == ()


def amount(value, bound=""):
    return Amount(NOWHERE, "count", Decimal(value), Decimal(value), Decimal(value), bound=bound)


@pytest.mark.parametrize(
    ("start", "end", "unit", "stated", "bound", "right"),
    [
        ("2014", "2021-12-09", "year", 7, "", True),
        ("2014-01", "2022-01", "year", 8, "", True),
        ("2014-01", "2022-01", "year", 6, "", False),
        ("2016-11-14", "2022-08-19", "year", 6, "almost", True),
        ("2023-11-06", "2023-11-28", "day", 23, "", True),
        ("2023-11-06", "2023-11-28", "day", 22, "", True),
        ("2023-11-06", "2023-11-28", "day", 20, "", False),
        ("2021-05-01", "2021-05-29", "week", 4, "", True),
        ("2005", "2018", "year", 10, "over", True),
        ("2005", "2018", "year", 20, "over", False),
        ("2010", "2030", "decade", 2, "", True),
    ],
)
def test_length_admits_every_way_of_counting(start, end, unit, stated, bound, right):
    length = length_between(as_moment(start, NOWHERE, True), as_moment(end, NOWHERE, True), unit)

    assert length.admits(amount(stated, bound)) is right


def test_length_is_unknown_where_the_times_are_too_wide_or_turned_round():
    year, day = as_moment("2014", NOWHERE, True), whole_day(date(2013, 5, 1), NOWHERE)

    assert length_between(year, day, "year") is None
    assert length_between(day, year, "day") is None


def test_age_has_two_values_where_only_the_year_of_birth_is_known():
    assert age_on(as_moment("1957", NOWHERE, True), date(2024, 3, 4)) == (66, 67)
    assert age_on(as_moment("1973-11-30", NOWHERE, True), date(2023, 11, 14)) == (49, 49)
