"""Days and hours are written on the newsroom's pages as they are in its reports."""

import datetime

import pytest
from django.utils import translation
from django.utils.formats import date_format

from claims.report.dates import day_in_words, time_in_words

MOMENT = datetime.datetime(2026, 8, 9, 7, 5)


@pytest.mark.parametrize("language", ["id", "en"])
def test_days_and_hours_read_as_in_the_reports(language):
    with translation.override(language):
        assert date_format(MOMENT, "DATE_FORMAT") == day_in_words(MOMENT.isoformat(), language)
        assert date_format(MOMENT, "DATETIME_FORMAT") == time_in_words(MOMENT.isoformat(), language)


@pytest.mark.parametrize(("language", "words"), [("id", "9 Agu 2026, 07.05"), ("en", "9 Aug 2026, 07:05")])
def test_a_short_form_has_the_year_too(language, words):
    with translation.override(language):
        assert date_format(MOMENT, "SHORT_DATETIME_FORMAT") == words
