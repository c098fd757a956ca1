"""Moments are told as Django tells them, in the language and the zone of the page."""

import datetime

import pytest
from django.template import Context, Template
from django.utils import timezone, translation

PLAIN = Template(
    '<time class="meta" datetime="{{ at|date:"c" }}" title="{{ at|date:"T (O)" }}">'
    '{{ at|date:"DATETIME_FORMAT" }}</time>'
)
TAG = Template("{% load moments %}{% moment at %}")
MOMENTS = [
    datetime.datetime(2026, 3, 1, 23, 30, tzinfo=datetime.UTC),
    datetime.datetime(1999, 12, 31, 4, 5, 6, 789, tzinfo=datetime.timezone(datetime.timedelta(hours=-3))),
]


@pytest.mark.parametrize("at", MOMENTS, ids=["utc", "west"])
def test_a_moment_is_told_as_the_page_speaks(at: datetime.datetime) -> None:
    told = set()
    for language in ("en", "id", "en"):
        for zone in ("Asia/Jakarta", "Asia/Jayapura"):
            with translation.override(language), timezone.override(zone):
                told.add(TAG.render(Context({"at": at})))
                assert TAG.render(Context({"at": at})) == PLAIN.render(Context({"at": at}))

    assert len(told) == 4
