"""What the second person said to what was handed in."""

import datetime

import pytest
from django.utils import translation

from claims.queries.newsroom.agreement import Relabelled, agreement
from claims.queries.newsroom.scope import Scope
from claims.services.publications import withdraw_claim
from claims.services.reviews import return_claim
from claims.workflow import Action, Status
from tests.builders import build_evidence, claim_in, move, seen, submit
from tests.clock import at

pytestmark = pytest.mark.django_db
MARCH = Scope(datetime.date(2026, 3, 1), datetime.date(2026, 3, 31))


def handed_in(checker, day: str = "2026-03-04"):
    with at(day):
        return claim_in(Status.IN_REVIEW, checker=checker)


def answers(scope: Scope = MARCH) -> dict[str, int]:
    return {answer.value: n for answer, n in agreement(scope).by_answer.items() if n}


def test_every_hand_in_is_counted_by_what_became_of_it(checker, editor):
    handed_in(checker)
    move(handed_in(checker), Action.APPROVE, editor)
    returned = handed_in(checker)
    return_claim(returned.pk, by=editor, seen=seen(returned), comment="Say more.")

    assert answers() == {"waiting": 1, "approved": 1, "returned": 1}
    assert (agreement(MARCH).number, agreement(MARCH).answered) == (3, 2)


def test_a_second_hand_in_tells_whether_the_label_changed(checker, editor):
    with at("2026-03-04"):
        for label in ("true", "false", None):
            claim = handed_in(checker)
            return_claim(claim.pk, by=editor, seen=seen(claim), comment="Say more.")
            build_evidence(claim, by=checker, url="https://example.org/other")
            submit(claim, checker, label_key=label, justification="More.")
            move(claim, Action.APPROVE, editor)

    assert answers() == {"approved": 3, "same_label": 1, "other_label": 2}
    assert agreement(MARCH).relabelled == (Relabelled("True", "", 1), Relabelled("True", "False", 1))


def test_labels_are_told_in_the_language_of_the_reader(checker, editor):
    claim = handed_in(checker)
    with at("2026-03-05"):
        return_claim(claim.pk, by=editor, seen=seen(claim), comment="Say more.")
        submit(claim, checker, label_key="false", justification="More.")

    with translation.override("id"):
        assert agreement(MARCH).relabelled == (Relabelled("id-true", "id-false", 1),)


def test_what_was_withdrawn_before_an_answer_is_neither_agreed_nor_waiting(checker, editor):
    claim = claim_in(Status.PUBLISHED, checker=checker)
    move(claim, Action.CORRECT, editor, reason="A wrong year.")
    with at("2026-03-04"):
        submit(claim, checker, justification="Another source.")
        withdraw_claim(claim.pk, by=editor, seen=seen(claim), reason="No source holds.")

    assert answers() == {"withdrawn": 1}
    assert agreement(MARCH).answered == 0


def test_the_period_is_that_of_the_hand_in_whenever_the_answer_came(checker, editor):
    claims = [handed_in(checker, day) for day in ("2026-02-28", "2026-03-31", "2026-04-01")]
    for claim in claims:
        move(claim, Action.APPROVE, editor)

    assert answers() == {"approved": 1}


def test_only_the_articles_asked_for_are_counted(checker):
    handed_in(checker)

    assert answers(Scope(MARCH.first, MARCH.last, publisher="sukamaju", language="id")) == {"waiting": 1}
    assert answers(Scope(MARCH.first, MARCH.last, language="en")) == {}
    assert answers(Scope(MARCH.first, MARCH.last, publisher="50%_")) == {}


def test_one_query_tells_it_all(checker, editor, django_assert_num_queries):
    for _ in range(3):
        move(handed_in(checker), Action.APPROVE, editor)

    with django_assert_num_queries(1):
        assert agreement(MARCH).number == 3
