"""The list of the last acts."""

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Document
from claims.queries.acts import latest_acts
from claims.queries.people import actor_of
from claims.services.moves import take_claim
from claims.services.notes import add_note
from claims.services.undoing import undo
from claims.workflow import Action
from tests.builders import build_documents, move, seen

pytestmark = pytest.mark.django_db


def test_the_last_acts_of_an_article_tell_which_of_them_can_be_undone_and_why_not(checker, other_checker):
    (document,) = build_documents(1)
    first, second, third = document.claims.all()
    take_claim(first.pk, by=checker, seen=seen(first))
    add_note(first.pk, by=checker, body="A note is not undone.")
    move(second, Action.ACCEPT, other_checker)
    move(third, Action.ACCEPT, checker)
    undo(third.events.get().pk, by=checker)

    acts = latest_acts(document.pk, actor_of(checker))

    assert [(act.event.claim, act.event.action, act.objection) for act in acts] == [
        (third, "accept", "undone_already"),
        (second, "accept", "not_your_act"),
        (first, "accept", ""),
    ]


def queries_for(document: Document, user: User) -> int:
    actor = actor_of(user)
    with CaptureQueriesContext(connection) as queries:
        latest_acts(document.pk, actor)
    return len(queries)


def test_the_list_takes_as_many_queries_for_many_acts_as_for_one(checker):
    small, large = build_documents(2, claims=12)
    for document, number in ((small, 1), (large, 12)):
        for claim in document.claims.all()[:number]:
            move(claim, Action.ACCEPT, checker)

    assert queries_for(small, checker) == queries_for(large, checker) == 3
