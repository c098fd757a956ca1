"""Claims that say the same, across articles too."""

import pytest
from django.db import IntegrityError, transaction

from claims.models import SameClaim
from claims.services.same_claims import mark_same, unmark_same
from claims.workflow import Refused, Status
from tests.builders import build_claim, claim_in

pytestmark = pytest.mark.django_db


def test_the_link_holds_both_ways_and_both_histories_tell_it(checker):
    old, new = claim_in(Status.PUBLISHED), build_claim()

    link = mark_same(new.pk, old.pk, by=checker)

    assert (link.first, link.second) == (old, new)
    assert [claim.events.last().action for claim in (old, new)] == ["same", "same"]
    assert old.events.last().data["other_text"] == new.text
    old.refresh_from_db()
    assert old.status == "published"


def test_a_pair_is_marked_once_and_taken_back_from_either_side(checker):
    one, two = build_claim(), build_claim()
    mark_same(one.pk, two.pk, by=checker)

    with pytest.raises(Refused, match="same_already"):
        mark_same(two.pk, one.pk, by=checker)
    unmark_same(two.pk, one.pk, by=checker)
    with pytest.raises(Refused, match="not_marked_same"):
        unmark_same(one.pk, two.pk, by=checker)

    assert not SameClaim.objects.exists()
    assert [event.action for event in one.events.all()] == ["same", "not_same"]


def test_a_claim_is_not_marked_as_the_same_as_itself_nor_by_a_stranger(checker, stranger):
    one, two = build_claim(), build_claim()

    with pytest.raises(Refused, match="same_as_itself"):
        mark_same(one.pk, one.pk, by=checker)
    with pytest.raises(Refused, match="not_your_role"):
        mark_same(one.pk, two.pk, by=stranger)


def test_the_database_keeps_one_row_for_a_pair(checker):
    one, two = build_claim(), build_claim()

    with pytest.raises(IntegrityError), transaction.atomic():
        SameClaim.objects.create(first=two, second=one, created_by=checker)
