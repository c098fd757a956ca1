"""Which days and articles the figures are about."""

import datetime

import pytest
from django.http import QueryDict

from claims.forms.newsroom import ScopeForm
from claims.queries.newsroom.scope import Scope
from tests.builders import build_document
from tests.clock import at

pytestmark = pytest.mark.django_db
DAY = datetime.date
#: A Wednesday.
TODAY = "2026-03-04"


@pytest.fixture(autouse=True)
def _today():
    with at("2024-01-15"):
        build_document()
    with at(TODAY):
        yield


def scope(query: str = "") -> Scope:
    return ScopeForm(QueryDict(query)).scope


@pytest.mark.parametrize(
    ("period", "first"),
    [
        ("month", DAY(2026, 2, 3)),
        ("quarter", DAY(2025, 12, 8)),
        ("year", DAY(2025, 3, 10)),
        ("all", DAY(2024, 1, 15)),
    ],
)
def test_a_period_ends_today_and_begins_with_a_whole_step(period, first):
    assert scope(f"period={period}") == Scope(first, DAY(2026, 3, 4))


def test_nothing_asked_for_shows_the_last_weeks():
    assert scope() == scope("period=quarter") == scope("period=nonsense")


def test_days_go_before_a_period():
    form = ScopeForm(QueryDict("period=month&first=2026-01-05&last=2026-01-09"))

    assert form.scope == Scope(DAY(2026, 1, 5), DAY(2026, 1, 9))
    assert form.named == ""
    assert form.query == {"first": "2026-01-05", "last": "2026-01-09"}


@pytest.mark.parametrize(
    ("query", "first", "last"),
    [
        ("first=2026-02-01", DAY(2026, 2, 1), DAY(2026, 3, 4)),
        ("last=2026-02-01", DAY(2024, 1, 15), DAY(2026, 2, 1)),
        ("first=0001-01-01&last=9999-12-31", DAY(2024, 1, 15), DAY(2026, 3, 4)),
        ("first=2030-01-01", DAY(2026, 3, 4), DAY(2026, 3, 4)),
        ("last=2020-01-01", DAY(2020, 1, 1), DAY(2020, 1, 1)),
    ],
)
def test_days_end_today_and_begin_with_the_newsroom(query, first, last):
    assert scope(query) == Scope(first, last)


def test_days_the_wrong_way_round_are_told_and_the_usual_ones_shown():
    form = ScopeForm(QueryDict("first=2026-02-02&last=2026-02-01"))

    assert form.non_field_errors() == ["The first day comes after the last."]
    assert form.scope == scope()


def test_the_articles_asked_for_stay_in_the_address():
    form = ScopeForm(QueryDict("period=year&publisher=Kabar&language=id"))

    assert (form.scope.publisher, form.scope.language) == ("Kabar", "id")
    assert form.query == {"period": "year", "publisher": "Kabar", "language": "id"}
    assert form.narrowing == {"publisher": "Kabar", "language": "id"}
    assert scope("language=xx") == scope()
