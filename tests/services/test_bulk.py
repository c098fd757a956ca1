"""One act on many claims: done, foreseen, undone."""

import datetime

import pytest

from claims.models import BulkAct, Claim, ClaimEvent, Tag
from claims.services import bulk
from claims.services.bulk import Act, ActName, act_on_claims, preview_act
from claims.services.bulk_undo import undo_bulk_act
from claims.services.claims import edit_claim
from claims.services.notes import add_note
from claims.services.tags import tag_claim
from claims.workflow import Action, Refused, Status
from tests.builders import build_document, build_documents, claim_in, move, person, seen

pytestmark = pytest.mark.django_db

NOON = datetime.datetime(2026, 3, 2, 5, 0, tzinfo=datetime.UTC)
DISMISS = Act(ActName.DISMISS, dismissed_as="trivial")


@pytest.fixture
def claims() -> list[Claim]:
    return list(build_document().claims.all())


def seen_all(claims) -> dict:
    return {claim.pk: seen(claim) for claim in claims}


def statuses(claims) -> list[str]:
    return [Claim.objects.get(pk=claim.pk).status for claim in claims]


def test_every_claim_is_acted_on_through_its_service_and_tells_it_in_its_history(claims, checker):
    outcome = act_on_claims(seen_all(claims), by=checker, act=DISMISS)

    assert statuses(claims) == ["dismissed"] * 3
    assert [claim.dismissed_as for claim in outcome.done] == ["trivial"] * 3
    assert [e.actor for e in ClaimEvent.objects.filter(action="dismiss")] == [checker] * 3
    assert {int(pk) for pk in outcome.bulk.events} == {claim.pk for claim in claims}


def test_each_act_does_what_its_service_does(claims, editor, checker):
    for act in (
        Act(ActName.ACCEPT),
        Act(ActName.ASSIGN, to=checker),
        Act(ActName.TAG, tag="budget"),
        Act(ActName.DEADLINE, due_at=NOON),
    ):
        assert len(act_on_claims(seen_all(claims), by=editor, act=act).done) == 3

    for claim in Claim.objects.filter(pk__in=[c.pk for c in claims]):
        assert (claim.status, claim.assignee, claim.due_at) == ("queued", checker, NOON)
        assert [tag.name for tag in claim.tags.all()] == ["budget"]
    act_on_claims(seen_all(claims), by=editor, act=Act(ActName.UNTAG, tag="budget"))
    assert not Tag.objects.get().claims.exists()


def test_what_the_rules_refuse_is_told_and_the_others_are_done(claims, checker):
    first, second, third = claims
    claim_in(Status.QUEUED, claim=first)
    shown = seen_all(claims)
    edit_claim(second.pk, by=person("else"), seen=shown[second.pk], text="Other", kind="event", claimant="")
    outcome = act_on_claims(shown, by=checker, act=Act(ActName.ACCEPT))

    assert list(outcome.done) == [third]
    assert {claim.pk: key for claim, key in outcome.refused} == {
        first.pk: "unknown_transition",
        second.pk: "changed_meanwhile",
    }
    assert statuses(claims) == ["queued", "proposed", "queued"]


def test_what_is_so_already_is_told(claims, checker):
    tag_claim(claims[0].pk, by=checker, name="budget")
    outcome = act_on_claims(seen_all(claims), by=checker, act=Act(ActName.TAG, tag="budget"))

    assert outcome.refused == ((claims[0], "already_so"),)
    assert len(outcome.done) == 2


def test_a_preview_tells_the_same_and_changes_nothing(claims, checker):
    claim_in(Status.QUEUED, claim=claims[0])
    shown, events = seen_all(claims), ClaimEvent.objects.count()
    foreseen = preview_act(shown, by=checker, act=Act(ActName.ACCEPT))

    assert statuses(claims) == ["queued", "proposed", "proposed"]
    assert (ClaimEvent.objects.count(), BulkAct.objects.count()) == (events, 0)
    done = act_on_claims(shown, by=checker, act=Act(ActName.ACCEPT))
    assert (foreseen.done, foreseen.refused) == (done.done, done.refused)
    assert [claim.status for claim in foreseen.done] == ["queued", "queued"]


def test_a_dismissal_without_a_reason_dismisses_nothing(claims, checker):
    outcome = act_on_claims(seen_all(claims), by=checker, act=Act(ActName.DISMISS))

    assert outcome.done == ()
    assert outcome.bulk is None
    assert {key for _, key in outcome.refused} == {"unknown_dismissal_reason"}


def test_none_and_too_many_are_refused(claims, checker, stranger, monkeypatch):
    with pytest.raises(Refused, match="no_claims"):
        act_on_claims({}, by=checker, act=DISMISS)
    with pytest.raises(Refused, match="not_your_role"):
        act_on_claims(seen_all(claims), by=stranger, act=DISMISS)
    monkeypatch.setattr(bulk, "LARGEST", 2)
    with pytest.raises(Refused, match="too_many_claims"):
        act_on_claims(seen_all(claims), by=checker, act=DISMISS)
    assert statuses(claims) == ["proposed"] * 3


def test_claims_that_are_gone_are_passed_over(claims, checker):
    shown = {**seen_all(claims), 10**9: seen(claims[0])}

    assert len(act_on_claims(shown, by=checker, act=DISMISS).done) == 3


@pytest.mark.parametrize(
    "act",
    [
        Act(ActName.ACCEPT),
        DISMISS,
        Act(ActName.TAG, tag="budget"),
        Act(ActName.DEADLINE, due_at=NOON),
    ],
    ids=lambda act: act.name,
)
def test_undoing_restores_every_claim_and_tells_it(claims, checker, act):
    done = act_on_claims(seen_all(claims), by=checker, act=act)

    assert undo_bulk_act(done.bulk.pk, by=checker) == (3, ())
    for claim in Claim.objects.filter(pk__in=[c.pk for c in claims]):
        assert (claim.status, claim.dismissed_as, claim.due_at, claim.tags.count()) == ("proposed", "", None, 0)
        assert claim.events.last().action == "undo"


def test_undoing_gives_every_claim_back_to_who_had_it(claims, editor, checker, other_checker):
    for claim, owner in zip(claims, (checker, other_checker, None), strict=True):
        claim_in(Status.QUEUED, claim=claim)
        if owner:
            act_on_claims({claim.pk: seen(claim)}, by=editor, act=Act(ActName.ASSIGN, to=owner))
    done = act_on_claims(seen_all(claims), by=editor, act=Act(ActName.ASSIGN, to=editor))
    undo_bulk_act(done.bulk.pk, by=editor)

    assert [Claim.objects.get(pk=c.pk).assignee for c in claims] == [checker, other_checker, None]


def test_a_claim_that_was_worked_on_since_is_left_alone(claims, checker, other_checker):
    done = act_on_claims(seen_all(claims), by=checker, act=Act(ActName.ACCEPT))
    move(claims[0], Action.START, other_checker)
    add_note(claims[1].pk, by=other_checker, body="A note rests on nothing.")

    assert undo_bulk_act(done.bulk.pk, by=checker) == (2, (claims[0].pk,))
    assert statuses(claims) == ["checking", "proposed", "proposed"]


def test_an_act_is_undone_once_and_by_the_person_who_did_it(claims, checker, editor):
    done = act_on_claims(seen_all(claims), by=checker, act=DISMISS)

    with pytest.raises(Refused, match="not_your_bulk_act"):
        undo_bulk_act(done.bulk.pk, by=editor)
    undo_bulk_act(done.bulk.pk, by=checker)
    with pytest.raises(Refused, match="undone_already"):
        undo_bulk_act(done.bulk.pk, by=checker)


def test_fifty_claims_cost_so_many_queries_each(checker, django_assert_max_num_queries):
    claims = list(build_documents(1, claims=50)[0].claims.all())
    shown = seen_all(claims)

    with django_assert_max_num_queries(50 * 12 + 12):
        act_on_claims(shown, by=checker, act=DISMISS)
