"""The stretch of time that figures are about, and its steps."""

import datetime

import pytest

from claims.queries.newsroom.scope import Scope, documents_in, first_day, frequent_publishers
from tests.builders import build_document
from tests.clock import at, moment

pytestmark = pytest.mark.django_db
DAY = datetime.date


def test_both_the_first_and_the_last_day_count():
    scope = Scope(DAY(2026, 3, 2), DAY(2026, 3, 3))

    assert (scope.start, scope.end) == (moment("2026-03-02", 0), moment("2026-03-04", 0))


@pytest.mark.parametrize(
    ("last", "step", "number", "begin"),
    [
        (DAY(2026, 3, 4), "day", 1, DAY(2026, 3, 4)),
        (DAY(2026, 4, 17), "day", 45, DAY(2026, 3, 4)),
        (DAY(2026, 4, 18), "week", 7, DAY(2026, 3, 2)),
        (DAY(2027, 4, 7), "week", 58, DAY(2026, 3, 2)),
        (DAY(2027, 4, 8), "month", 14, DAY(2026, 3, 1)),
    ],
)
def test_a_longer_stretch_is_told_in_longer_steps(last, step, number, begin):
    scope = Scope(DAY(2026, 3, 4), last)

    assert (scope.step, len(scope.steps), scope.steps[0]) == (step, number, begin)
    assert scope.steps[-1] <= last


def test_months_follow_each_other_whatever_their_length():
    steps = Scope(DAY(2026, 1, 31), DAY(2027, 3, 31)).steps

    assert [step.day for step in steps] == [1] * 15
    assert [step.month for step in steps] == [*range(1, 13), 1, 2, 3]


def test_the_newsroom_begins_with_its_first_article():
    with at("2026-03-04"):
        assert first_day() == DAY(2026, 3, 4)
        build_document()
    with at("2026-03-09"):
        build_document()
        assert first_day() == DAY(2026, 3, 4)


def test_articles_brought_in_are_counted_by_day_publisher_and_language():
    for day in ("2026-03-01", "2026-03-02", "2026-03-03"):
        with at(day):
            build_document(publisher="Kabar Sukamaju")

    days = (DAY(2026, 3, 2), DAY(2026, 3, 3))
    assert documents_in(Scope(*days)) == 2
    assert documents_in(Scope(*days, publisher="kabar", language="id")) == 2
    assert documents_in(Scope(*days, publisher="other")) == 0
    assert documents_in(Scope(*days, language="en")) == 0


def test_publishers_are_offered_by_name_and_none_without_one():
    for name in ("Suara", "", "Kabar", "Suara"):
        build_document(publisher=name)

    assert frequent_publishers() == ["Kabar", "Suara"]
