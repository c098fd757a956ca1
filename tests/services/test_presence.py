import datetime

import pytest
from django.utils import timezone

from claims.models import Claim, Presence
from claims.queries.presence import company_of
from claims.services.presence import HERE, be_present
from claims.workflow import Action, Refused
from tests.builders import build_claim, build_document, move

pytestmark = pytest.mark.django_db


def company(claim, person, *, after: int = 0):
    return company_of(claim.pk, person, since=timezone.now() - HERE, after=after)


def test_people_at_one_claim_see_each_other_and_not_themselves(checker, editor):
    claim, other = build_document().claims.all()[:2]
    be_present(claim.pk, by=checker, part="edit", is_typing=True)
    be_present(claim.pk, by=editor)
    be_present(other.pk, by=checker)

    [there] = company(claim, editor).others
    assert (there.person.username, there.part, there.typed_at is not None) == ("checker", "edit", True)
    assert [found.person.username for found in company(claim, checker).others] == ["editor"]


def test_a_beat_writes_over_the_one_before_it_and_keeps_when_one_typed(checker, editor):
    claim = build_claim()
    be_present(claim.pk, by=checker, part="note", is_typing=True)
    before = Presence.objects.get()
    be_present(claim.pk, by=checker, part="assess")

    after = Presence.objects.get()
    assert (after.part, after.typed_at) == ("assess", before.typed_at)
    assert after.seen_at > before.seen_at


def test_whoever_is_silent_is_gone_and_is_forgotten_when_they_arrive_elsewhere(checker, editor):
    claim, other = build_document().claims.all()[:2]
    be_present(claim.pk, by=checker)
    Presence.objects.update(seen_at=timezone.now() - HERE - datetime.timedelta(seconds=1))
    assert company(claim, editor).others == ()

    be_present(other.pk, by=checker, arrives=True)
    assert [row.claim_id for row in Presence.objects.all()] == [other.pk]


def test_whoever_comes_back_with_what_they_sent_taken_is_not_editing_and_whoever_goes_on_is_gone(checker, editor):
    claim, other = build_document().claims.all()[:2]
    be_present(claim.pk, by=checker, part="note", is_typing=True)
    be_present(claim.pk, by=checker, arrives=True)
    [there] = company(claim, editor).others
    assert (there.part, there.typed_at) == ("", None)

    be_present(other.pk, by=checker, arrives=True, left=claim.pk)
    assert company(claim, editor).others == ()


def test_acts_since_the_page_was_drawn_are_told_with_who_did_them(checker, editor):
    claim = build_claim()
    move(claim, Action.ACCEPT, checker)
    shown = claim.events.latest("id").pk
    move(claim, Action.START, editor)

    assert [(act.action, act.actor.username) for act in company(claim, checker, after=shown).acts] == [
        ("start", "editor")
    ]


def test_a_stranger_is_nowhere_and_nobody_is_at_a_claim_that_is_gone(checker, stranger):
    claim = build_claim()
    with pytest.raises(Refused):
        be_present(claim.pk, by=stranger)
    with pytest.raises(Claim.DoesNotExist):
        be_present(987654, by=checker)
    with pytest.raises(Claim.DoesNotExist):
        company_of(987654, checker, since=timezone.now(), after=0)


def test_a_beat_costs_three_queries_whoever_is_there(checker, django_assert_num_queries):
    claim = build_claim()
    checker.group_names = ["checker"]
    with django_assert_num_queries(3):
        be_present(claim.pk, by=checker)
        company(claim, checker)
