"""How long claims take to their first publication."""

import datetime

import pytest

from claims.queries.newsroom.durations import CLASSES, Durations, class_of, durations
from claims.queries.newsroom.scope import Scope
from claims.services.publications import publish_claims
from claims.workflow import Action, Status
from tests.builders import build_document, claim_in, move, seen, submit
from tests.clock import at

pytestmark = pytest.mark.django_db
MARCH = Scope(datetime.date(2026, 3, 1), datetime.date(2026, 3, 31))


def hours(number: float) -> datetime.timedelta:
    return datetime.timedelta(hours=number)


def published(made: tuple[str, int], day: str, hour: int, *, number: int = 1) -> list:
    """That many claims of one article, made then and published at that hour."""
    with at(*made):
        claims = list(build_document().claims.all()[:number])
    with at(day, hour):
        return [claim_in(Status.PUBLISHED, claim=claim) for claim in claims]


def test_half_and_nine_in_ten_are_told_and_every_claim_is_in_a_class():
    published(("2026-03-02", 0), "2026-03-02", 10)
    published(("2026-03-02", 0), "2026-03-03", 6)
    published(("2026-03-02", 0), "2026-03-05", 0)

    # 10, 30 and 72 hours: the middle one, and four fifths of the way from it to the last.
    assert durations(MARCH) == Durations(3, hours(30), hours(30 + 0.8 * 42), (1, 1, 1, 0, 0, 0, 0))


def test_only_the_first_publication_counts(checker, editor):
    (claim,) = published(("2026-03-02", 0), "2026-03-02", 12)
    with at("2026-04-02"):
        claim = move(claim, Action.CORRECT, editor, reason="A wrong year.")
        submit(claim, claim.assignee, justification="The yearbook gives another date.")
        move(claim, Action.APPROVE, editor)
        publish_claims(claim.document_id, by=editor, seen={claim.pk: seen(claim)})

    april = Scope(datetime.date(2026, 4, 1), datetime.date(2026, 4, 30))
    assert durations(MARCH).number == 1
    assert durations(april) == Durations(0, None, None, (0,) * 7)


def test_only_what_was_published_in_the_period_counts():
    published(("2026-02-02", 0), "2026-02-28", 23)
    published(("2026-02-02", 0), "2026-03-01", 0)

    assert durations(MARCH) == Durations(1, hours(27 * 24), hours(27 * 24), (0, 0, 0, 0, 0, 1, 0))


def test_classes_begin_where_the_one_before_them_ends():
    ends = [datetime.timedelta(days=end) for end in CLASSES]

    assert [class_of(end - hours(0.1)) for end in ends] == list(range(6))
    assert [class_of(end) for end in ends] == list(range(1, 7))


def test_one_query_tells_it_all(django_assert_num_queries):
    published(("2026-03-02", 0), "2026-03-02", 10, number=3)

    with django_assert_num_queries(1):
        assert durations(MARCH).number == 3
