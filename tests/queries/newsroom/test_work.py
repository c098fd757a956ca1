"""What people did."""

import datetime

import pytest

from claims.queries.newsroom.scope import Scope
from claims.queries.newsroom.work import SORTS, work_of_people
from claims.services.deadlines import set_deadline
from claims.workflow import Status
from tests.builders import claim_in, person, seen
from tests.clock import at, moment

pytestmark = pytest.mark.django_db
MARCH = Scope(datetime.date(2026, 3, 1), datetime.date(2026, 3, 31))


def test_acts_are_counted_by_sort_and_people_stand_in_the_order_of_the_alphabet():
    with at("2026-03-04"):
        claim_in(Status.PUBLISHED, checker=person("zara"), editor=person("Ani", "editor"))
        claim_in(Status.DISMISSED, checker=person("zara"))

    ani, zara = work_of_people(MARCH)
    assert (ani.who, zara.who) == ("Ani", "zara")
    assert {sort: n for sort, n in ani.by_sort.items() if n} == {"second": 1, "publishing": 1}
    assert {sort: n for sort, n in zara.by_sort.items() if n} == {"sorting": 2, "evidence": 1, "handed_in": 1}


def test_who_did_nothing_of_it_in_the_period_is_left_out(checker):
    with at("2026-02-28"):
        claim_in(Status.DISMISSED, checker=checker)
    with at("2026-03-04"):
        claim = claim_in(Status.PROPOSED)
        set_deadline(claim.pk, by=checker, seen=seen(claim), due_at=moment("2026-03-20"))

    assert work_of_people(MARCH) == ()


def test_no_act_belongs_to_two_sorts():
    actions = [action for of_sort in SORTS.values() for action in of_sort]

    assert len(actions) == len(set(actions))


def test_one_query_tells_it_all(django_assert_num_queries):
    with at("2026-03-04"):
        for name in ("ani", "budi", "citra"):
            claim_in(Status.DISMISSED, checker=person(name))

    with django_assert_num_queries(1):
        assert len(work_of_people(MARCH)) == 3
