"""Two people move one claim in the same moment, each over a connection of their own."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.db import OperationalError, connection, transaction

from claims.models import Claim
from claims.services.evidence import add_evidence
from claims.services.moves import Conflict, Seen, move_claim, take_claim
from claims.services.notes import add_note
from claims.workflow import Action
from tests.at_once import at_once
from tests.builders import build_claim, claim_in, move, person, seen


@pytest.fixture
def people(transactional_db) -> tuple[User, User]:
    return person("one"), person("two")


@pytest.mark.parametrize("round_", range(5))
def test_of_two_moves_at_once_exactly_one_wins_and_the_other_is_a_conflict(people, round_):
    claim = build_claim()
    shown = seen(claim)

    def accept(by: User) -> Callable[[], Claim]:
        return lambda: move_claim(claim.pk, action=Action.ACCEPT, by=by, seen=shown)

    def dismiss(by: User) -> Callable[[], Claim]:
        return lambda: move_claim(claim.pk, action=Action.DISMISS, by=by, seen=shown, dismissed_as="trivial")

    results = at_once(accept(people[0]), dismiss(people[1]))

    assert sorted(type(result).__name__ for result in results) == ["Claim", "Conflict"]
    claim.refresh_from_db()
    winner = next(result for result in results if isinstance(result, Claim))
    loser = next(result for result in results if isinstance(result, Conflict))
    assert (claim.status, claim.version, claim.events.count()) == (winner.status, 2, 1)
    assert (loser.claim.status, loser.claim.version) == (winner.status, 2)


def test_of_two_people_who_take_one_claim_at_once_one_gets_it(people):
    claim = build_claim()
    shown = seen(claim)

    results = at_once(*(lambda by=by: take_claim(claim.pk, by=by, seen=shown) for by in people))

    assert sorted(type(result).__name__ for result in results) == ["Claim", "Conflict"]
    claim.refresh_from_db()
    assert claim.assignee == next(result.assignee for result in results if isinstance(result, Claim))
    assert claim.events.count() == 3


def test_a_move_waits_for_the_one_that_holds_the_row(people):
    claim = build_claim()

    def impatient() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET lock_timeout = '50ms'")
        move_claim(claim.pk, action=Action.ACCEPT, by=people[1], seen=Seen("proposed", 1))

    with transaction.atomic():
        move(claim, Action.ACCEPT, people[0])
        (result,) = at_once(impatient)

    assert isinstance(result, OperationalError)
    claim.refresh_from_db()
    assert (claim.status, claim.events.count()) == ("queued", 1)


def test_notes_and_evidence_at_once_are_both_kept_and_the_history_ends_with_the_status(people):
    claim = claim_in("checking", checker=people[0])
    shown = seen(claim)
    evidence = {"url": "https://example.org/a", "title": "A", "quote": "It is so.", "stance": "context"}

    results = at_once(
        lambda: add_note(claim.pk, by=people[0], body="First"),
        lambda: add_note(claim.pk, by=people[1], body="Second"),
        lambda: add_evidence(claim.pk, by=people[1], **evidence),
        lambda: move_claim(claim.pk, action=Action.DISMISS, by=people[0], seen=shown, dismissed_as="trivial"),
    )

    refused = [result for result in results if isinstance(result, Exception)]
    assert [str(error) for error in refused] in ([], ["not_editable"])
    claim.refresh_from_db()
    assert claim.status == "dismissed"
    assert claim.notes.count() == 2
    assert claim.events.last().to_status == "dismissed"


def test_one_link_cited_twice_at_once_is_one_source(people):
    claims = [build_claim(), build_claim()]
    evidence = {"url": "https://example.org/same", "title": "Same", "quote": "It is so.", "stance": "supports"}

    results = at_once(
        *(lambda c=c, by=by: add_evidence(c.pk, by=by, **evidence) for c, by in zip(claims, people, strict=True))
    )

    assert len({piece.source_id for piece in results}) == 1
