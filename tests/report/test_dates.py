import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.report.dates import day_in_words, time_in_words


@pytest.mark.parametrize(
    ("iso", "language", "words"),
    [
        ("2021-12-09", "id", "9 Desember 2021"),
        ("2021-12-09", "en", "9 December 2021"),
        ("2021-12-09T14:05:00+07:00", "id", "9 Desember 2021, 14.05 WIB"),
        ("2021-12-09T14:05:00+08:00", "id", "9 Desember 2021, 14.05 WITA"),
        ("2021-12-09T14:05:00+07:00", "en", "9 December 2021, 14:05 UTC+07:00"),
        ("2021-08-01T00:00:00+00:00", "id", "1 Agustus 2021, 00.00 UTC"),
        ("2021-08-01T00:00:00-03:30", "en", "1 August 2021, 00:00 UTC-03:30"),
        ("2021-08-01T00:00:00", "en", "1 August 2021, 00:00"),
        ("", "en", ""),
    ],
)
def test_a_time_is_written_as_its_reader_writes_it(iso, language, words):
    assert time_in_words(iso, language) == words


def test_a_day_leaves_the_hour_out():
    assert day_in_words("2021-12-09T14:05:00+07:00", "id") == "9 Desember 2021"


@given(st.text())
def test_what_is_no_time_is_given_back_as_it_is(text):
    assert day_in_words(f"x{text}", "id") == f"x{text}"
    assert time_in_words(f"x{text}", "en") == f"x{text}"
