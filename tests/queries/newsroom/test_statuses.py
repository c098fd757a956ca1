"""Where claims stood at the end of each step, and how many moved in it."""

import datetime

import pytest

from claims.queries.newsroom.scope import Scope
from claims.queries.newsroom.statuses import flow, standing
from claims.services.claims import add_claim
from claims.services.publications import publish_claims
from claims.services.reviews import return_claim
from claims.workflow import Action, Status
from tests.builders import build_document, claim_in, move, person, seen, selection, submit
from tests.clock import at

pytestmark = pytest.mark.django_db
FOUR_DAYS = Scope(datetime.date(2026, 3, 2), datetime.date(2026, 3, 5))


@pytest.fixture
def document():
    """Three proposals of 2 March; of two that go on, one is published on the 4th and one dismissed on the 5th."""
    with at("2026-03-02"):
        document = build_document()
    first, second, _third = document.claims.all()
    with at("2026-03-03"):
        claim_in(Status.CHECKING, claim=first)
        move(second, Action.ACCEPT, person("the_checker"))
    with at("2026-03-04"):
        submit(first, person("the_checker"), label_key=None)
        claim = move(first, Action.APPROVE, person("the_editor", "editor"))
        publish_claims(document.pk, by=person("the_editor", "editor"), seen={claim.pk: seen(claim)})
    with at("2026-03-05"):
        move(second, Action.DISMISS, person("the_checker"), dismissed_as="trivial")
    return document


def numbers(found) -> dict[str, tuple[int, ...]]:
    return {status.value: row for status, row in found.by_status.items() if any(row)}


def test_claims_stand_where_they_stood_at_the_end_of_each_day(document):
    found = standing(FOUR_DAYS)

    assert numbers(found) == {
        "proposed": (3, 1, 1, 1),
        "checking": (0, 1, 0, 0),
        "queued": (0, 1, 1, 0),
        "published": (0, 0, 1, 1),
        "dismissed": (0, 0, 0, 1),
    }
    assert [found.unfinished(index) for index in range(4)] == [3, 3, 2, 1]


def test_what_came_after_the_last_day_is_not_told(document):
    found = standing(Scope(datetime.date(2026, 3, 1), datetime.date(2026, 3, 3)))

    assert numbers(found) == {"proposed": (0, 3, 1), "checking": (0, 0, 1), "queued": (0, 0, 1)}


def test_what_stood_there_before_the_first_day_is_counted(document):
    found = standing(Scope(datetime.date(2026, 3, 5), datetime.date(2026, 3, 6)))

    assert numbers(found) == {"proposed": (1, 1), "published": (1, 1), "dismissed": (1, 1)}


def test_a_claim_that_a_person_adds_is_counted_once(document):
    with at("2026-03-05"):
        add_claim(
            document.pk, by=person("the_checker"), text="Rahmat memimpin kota.", kind="role", **selection("Rahmat")
        )

    assert numbers(standing(FOUR_DAYS))["proposed"] == (3, 1, 1, 2)


def test_weeks_begin_on_monday_and_the_last_ends_with_the_last_day(document):
    found = standing(Scope(datetime.date(2026, 1, 14), datetime.date(2026, 3, 4)))

    assert found.steps[0] == datetime.date(2026, 1, 12)
    assert found.steps[-1] == datetime.date(2026, 3, 2)
    assert {status: row[-2:] for status, row in numbers(found).items()} == {
        "proposed": (0, 1),
        "queued": (0, 1),
        "published": (0, 1),
    }


def test_moves_are_counted_in_the_step_in_which_they_were_made(document):
    found = flow(FOUR_DAYS)

    assert found.found == (3, 0, 0, 0)
    assert found.moved == {
        Action.ACCEPT: (0, 2, 0, 0),
        Action.SUBMIT: (0, 0, 1, 0),
        Action.PUBLISH: (0, 0, 1, 0),
    }


def test_a_claim_handed_in_twice_counts_twice(checker, editor):
    with at("2026-03-02"):
        claim = claim_in(Status.IN_REVIEW, checker=checker)
    with at("2026-03-03"):
        return_claim(claim.pk, by=editor, seen=seen(claim), comment="Say more.")
        submit(claim, checker, justification="More.")

    assert flow(FOUR_DAYS).moved[Action.SUBMIT] == (1, 1, 0, 0)


def test_only_the_articles_asked_for_are_counted(document):
    with at("2026-03-02"):
        build_document(publisher="Suara Lain")
    days = (FOUR_DAYS.first, FOUR_DAYS.last)

    assert numbers(standing(Scope(*days, publisher="suara"))) == {"proposed": (3, 3, 3, 3)}
    assert flow(Scope(*days, publisher="suara")).found == (3, 0, 0, 0)
    assert flow(Scope(*days, publisher="sukamaju")).moved[Action.ACCEPT] == (0, 2, 0, 0)
    assert numbers(standing(Scope(*days, language="en"))) == {}


def test_the_number_of_queries_does_not_grow(document, django_assert_num_queries):
    build_document()
    with django_assert_num_queries(3):
        standing(FOUR_DAYS)
    with django_assert_num_queries(2):
        flow(FOUR_DAYS)
