"""The labels of the claims that stand published."""

import datetime

import pytest

from claims.queries.newsroom.scope import Scope
from claims.queries.newsroom.verdicts import ratings
from claims.services.publications import withdraw_claim
from claims.workflow import Action
from tests.builders import build_scale, move, seen
from tests.queries.newsroom.published import published

pytestmark = pytest.mark.django_db
MARCH = Scope(datetime.date(2026, 3, 1), datetime.date(2026, 3, 31))


def test_published_claims_are_counted_by_the_labels_of_their_scale_in_its_order():
    for label in ("false", "true", "false", None):
        published(label)

    found = ratings(MARCH)
    ((scale, labels),) = found.by_scale.items()
    assert scale == build_scale()
    assert [(label.key, n) for label, n in labels] == [("true", 1), ("false", 2), ("unproven", 0)]
    assert (found.conclusion_only, found.number) == (1, 4)


def test_a_scale_that_nobody_used_is_left_out():
    build_scale()
    published(None)

    assert ratings(MARCH).by_scale == {}


def test_what_was_withdrawn_or_is_under_correction_is_not_counted(editor):
    gone, reopened = published("true"), published("true")
    withdraw_claim(gone.pk, by=editor, seen=seen(gone), reason="No source.")
    move(reopened, Action.CORRECT, editor, reason="A wrong year.")

    assert ratings(MARCH).number == 0


def test_only_what_was_published_in_the_period_is_counted():
    published("true", day="2026-02-28")
    published("true", day="2026-04-01")

    assert ratings(MARCH).number == 0
    assert ratings(Scope(MARCH.first, MARCH.last, publisher="other")).number == 0


def test_two_queries_tell_it_all(django_assert_num_queries):
    for label in ("true", "false"):
        published(label)

    with django_assert_num_queries(2):
        assert ratings(MARCH).number == 2
