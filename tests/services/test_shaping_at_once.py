"""Two people shape one claim in the same moment, each over a connection of their own."""

import pytest
from django.contrib.auth.models import User

from claims.models import Claim
from claims.services.anchors import move_anchor
from claims.services.merging import merge_claims
from claims.services.same_claims import mark_same
from claims.services.splitting import Part, split_claim
from claims.services.undoing import undo
from claims.workflow import Action, Refused
from tests.at_once import at_once
from tests.builders import build_claim, build_document, move, person, seen, selection


@pytest.fixture
def people(transactional_db) -> tuple[User, User]:
    return person("one"), person("two")


def names(results: list[object]) -> list[str]:
    return sorted(type(result).__name__ for result in results)


def test_of_two_who_split_and_trim_one_claim_one_is_told_of_the_other(people):
    claim = build_claim()
    shown, place = seen(claim), claim.anchors.get()
    parts = [Part(text="A", **selection("dibuka")), Part(text="B", **selection("12 Mei 2019"))]

    results = at_once(
        lambda: split_claim(claim.pk, by=people[0], seen=shown, parts=parts),
        lambda: move_anchor(place.pk, by=people[1], seen=shown, **selection("dibuka pada 12 Mei 2019")),
    )

    # The anchor that was to be trimmed may be gone with the split.
    assert names(results) in (["Anchor", "Conflict"], ["Conflict", "tuple"], ["DoesNotExist", "tuple"])
    claim.refresh_from_db()
    assert (claim.version, claim.events.count(), claim.anchors.count()) == (2, 1, 1)


def test_two_claims_that_are_merged_into_each_other_at_once_leave_one(people):
    one, two, _three = build_document().claims.all()
    shown = {claim.pk: seen(claim) for claim in (one, two)}

    def merge(claim: Claim, other: Claim, by: User) -> Claim:
        there, away = shown[claim.pk], shown[other.pk]
        return merge_claims(claim.pk, other.pk, by=by, seen=there, seen_other=away, text="Both")

    results = at_once(lambda: merge(one, two, people[0]), lambda: merge(two, one, people[1]))

    assert names(results) == ["Claim", "Conflict"]
    assert sorted(Claim.objects.filter(pk__in=shown).values_list("status", flat=True)) == ["dismissed", "proposed"]


def test_an_act_undone_by_two_at_once_is_undone_once(people):
    claim, editor = build_claim(), person("three", "editor")
    move(claim, Action.ACCEPT, people[0])
    accepted = claim.events.get()

    results = at_once(lambda: undo(accepted.pk, by=people[0]), lambda: undo(accepted.pk, by=editor))

    assert names(results) == ["ClaimEvent", "Refused"]
    assert next(str(r) for r in results if isinstance(r, Refused)) == "undone_already"
    claim.refresh_from_db()
    assert (claim.status, claim.events.count()) == ("proposed", 2)


def test_a_pair_marked_by_two_at_once_from_both_sides_is_one_pair(people):
    one, two = build_claim(), build_claim()

    results = at_once(lambda: mark_same(one.pk, two.pk, by=people[0]), lambda: mark_same(two.pk, one.pk, by=people[1]))

    assert names(results) == ["Refused", "SameClaim"]
