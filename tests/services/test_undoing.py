"""Every act that can be undone, led back; and what keeps one from being undone."""

import pytest

from claims.models import Anchor, Claim, ClaimEvent, SameClaim
from claims.queries.acts import UNDOABLE
from claims.services.anchors import add_anchor, move_anchor, remove_anchor
from claims.services.claims import add_claim, edit_claim
from claims.services.evidence import withdraw_evidence
from claims.services.merging import merge_claims
from claims.services.moves import assign_claim, take_claim
from claims.services.notes import add_note
from claims.services.reversals import REVERSALS
from claims.services.same_claims import mark_same, unmark_same
from claims.services.splitting import Part, split_claim
from claims.services.undoing import undo, undo_last
from claims.workflow import Action, Refused, Status
from tests.builders import (
    BODY,
    build_claim,
    build_document,
    build_evidence,
    claim_in,
    move,
    person,
    seen,
    selection,
    submit,
)

pytestmark = pytest.mark.django_db


def state(claim: Claim) -> dict[str, object]:
    """Everything of a claim that an undo has to bring back."""
    claim.refresh_from_db()
    fields = ("status", "dismissed_as", "assignee_id", "text", "kind", "claimant", "position")
    places = list(claim.anchors.values_list("pk", "start", "end", "exact", "prefix", "suffix", "is_primary"))
    standing = list(claim.evidence.filter(withdrawn_at=None).values_list("quote", "created_at"))
    return {**{name: getattr(claim, name) for name in fields}, "places": places, "evidence": standing}


def reword(claim: Claim, by, text: str = "New words") -> None:
    edit_claim(claim.pk, by=by, seen=seen(claim), text=text, kind="time", claimant="Rahmat")


def split(claim: Claim, by) -> tuple[Claim, ...]:
    parts = [Part(text="A", **selection("dibuka")), Part(text="B", **selection("12 Mei 2019"))]
    return split_claim(claim.pk, by=by, seen=seen(claim), parts=parts)


def second_place(claim: Claim, by) -> Anchor:
    return add_anchor(claim.pk, by=by, seen=seen(claim), **selection("Rahmat"))


def trim(claim: Claim, by) -> Anchor:
    return move_anchor(claim.anchors.first().pk, by=by, seen=seen(claim), **selection("12 Mei 2019"))


def merge(claim: Claim, by, text: str = "Both") -> Claim:
    other = claim.document.claims.last()
    return merge_claims(claim.pk, other.pk, by=by, seen=seen(claim), seen_other=seen(other), text=text)


def last(claim: Claim) -> ClaimEvent:
    return claim.events.last()


ACTS = {
    "accept": (Status.PROPOSED, lambda claim, by: move(claim, Action.ACCEPT, by)),
    "dismiss": (Status.CHECKING, lambda claim, by: move(claim, Action.DISMISS, by, dismissed_as="opinion")),
    "restore": (Status.DISMISSED, lambda claim, by: move(claim, Action.RESTORE, by)),
    "start": (Status.QUEUED, lambda claim, by: move(claim, Action.START, by)),
    "take": (Status.PROPOSED, lambda claim, by: take_claim(claim.pk, by=by, seen=seen(claim))),
    "assign": (
        Status.QUEUED,
        lambda claim, by: assign_claim(claim.pk, by=by, seen=seen(claim), to=person("somebody")),
    ),
    "edit": (Status.CHECKING, reword),
    "move_anchor": (Status.QUEUED, trim),
    "add_anchor": (Status.PROPOSED, second_place),
    "split": (Status.CHECKING, split),
    "merge": (Status.QUEUED, merge),
    "merge with the wording as it is": (Status.QUEUED, lambda claim, by: merge(claim, by, claim.text)),
    "add_evidence": (Status.CHECKING, lambda claim, by: build_evidence(claim, by=by)),
}


@pytest.mark.parametrize("name", ACTS)
def test_an_undone_act_leaves_the_claim_as_it_was_and_both_acts_in_the_history(editor, name):
    status, act = ACTS[name]
    claim = claim_in(status, checker=editor)
    before, version = state(claim), claim.version
    act(claim, editor)
    done = list(claim.events.order_by("-pk"))
    assert state(claim) != before

    undo(done[0].pk, by=editor)

    assert state(claim) == before
    assert claim.version >= version
    undone = last(claim)
    assert (undone.action, undone.actor) == ("undo", editor)
    assert claim.events.filter(pk=undone.data["undoes"], action=undone.data["act"]).exists()


def test_every_act_of_the_list_has_its_reversal():
    assert set(REVERSALS) == {str(action) for action in UNDOABLE}


def test_a_removed_place_comes_back_under_its_own_number(checker):
    claim = build_claim()
    second_place(claim, checker)
    before = state(claim)
    remove_anchor(claim.anchors.first().pk, by=checker, seen=seen(claim))

    undo(last(claim).pk, by=checker)

    assert state(claim) == before


def test_undoing_a_take_leads_back_all_that_it_did(checker):
    claim = build_claim()
    take_claim(claim.pk, by=checker, seen=seen(claim))

    undo(claim.events.first().pk, by=checker)

    claim.refresh_from_db()
    assert (claim.status, claim.assignee) == ("proposed", None)
    acts = [event.action for event in claim.events.all()]
    assert acts == ["accept", "assign", "start", "undo", "undo", "undo"]


def test_undoing_a_split_sets_the_new_claim_aside(checker):
    claim = build_claim()
    _kept, new = split(claim, checker)

    undo(new.events.get().pk, by=checker)

    new.refresh_from_db()
    assert (new.status, new.dismissed_as) == ("dismissed", "splitter_error")
    assert claim.anchors.get().exact == BODY[0]


def test_undoing_a_merge_brings_the_other_back_and_withdraws_the_copies(checker):
    claim, other, _third = build_document().claims.all()
    take_claim(other.pk, by=checker, seen=seen(other))
    piece = build_evidence(other, by=checker)
    before = state(other)
    merge_claims(claim.pk, other.pk, by=checker, seen=seen(claim), seen_other=seen(other), text="Both")

    undo(last(other).pk, by=checker)

    assert state(other) == before
    assert claim.evidence.get().withdrawn_reason == "undone"
    assert (claim.anchors.count(), SameClaim.objects.count()) == (1, 0)
    assert other.evidence.get() == piece


def test_a_merge_rests_beneath_what_was_done_to_its_copies(checker):
    claim, other, _third = build_document().claims.all()
    build_evidence(other, by=checker)
    merge_claims(claim.pk, other.pk, by=checker, seen=seen(claim), seen_other=seen(other), text="Both")
    merged = last(claim)
    withdraw_evidence(claim.evidence.get().pk, by=checker, reason="Wrong year.")

    with pytest.raises(Refused, match="acted_on_since"):
        undo(merged.pk, by=checker)


def test_undoing_an_added_claim_sets_it_aside(checker):
    document = build_document()
    claim = add_claim(document.pk, by=checker, text="A", kind="event", **selection("Rahmat"))

    undo(last(claim).pk, by=checker)

    claim.refresh_from_db()
    assert claim.status == "dismissed"


def test_withdrawn_evidence_stands_again(checker):
    claim = build_claim()
    piece = build_evidence(claim, by=checker)
    withdraw_evidence(piece.pk, by=checker, reason="Wrong year.")

    undo(last(claim).pk, by=checker)

    piece.refresh_from_db()
    assert (piece.withdrawn_at, piece.withdrawn_by, piece.withdrawn_reason) == (None, None, "")


def test_marks_of_sameness_are_undone_on_both_claims(checker):
    one, two = build_claim(), build_claim()
    mark_same(one.pk, two.pk, by=checker)
    undo(last(two).pk, by=checker)
    assert not SameClaim.objects.exists()

    mark_same(one.pk, two.pk, by=checker)
    unmark_same(one.pk, two.pk, by=checker)
    undo(last(one).pk, by=checker)
    assert SameClaim.objects.exists()
    assert last(one).action == last(two).action == "undo"


def test_what_a_later_act_rests_on_is_undone_only_after_it(checker):
    claim = build_claim()
    before = state(claim)
    reword(claim, checker)
    first = last(claim)
    reword(claim, checker, "Newer words")

    with pytest.raises(Refused, match="acted_on_since"):
        undo(first.pk, by=checker)
    undo(last(claim).pk, by=checker)
    undo(first.pk, by=checker)

    assert state(claim) == before


def test_an_act_on_something_else_does_not_stand_in_the_way(checker):
    claim = build_claim()
    trim(claim, checker)
    trimmed = last(claim)
    reword(claim, checker)
    build_evidence(claim)
    add_note(claim.pk, by=checker, body="Look again.")

    undo(trimmed.pk, by=checker)

    claim.refresh_from_db()
    assert (claim.anchors.get().exact, claim.text) == (BODY[0], "New words")


def test_an_act_is_undone_once(checker):
    claim = claim_in(Status.QUEUED, checker=checker)
    accepted = last(claim)
    undo(accepted.pk, by=checker)

    with pytest.raises(Refused, match="undone_already"):
        undo(accepted.pk, by=checker)
    with pytest.raises(Refused, match="not_undoable"):
        undo(last(claim).pk, by=checker)


def test_a_new_claim_that_somebody_worked_on_keeps_the_split_from_being_undone(checker):
    claim = build_claim()
    _kept, new = split(claim, checker)
    build_evidence(new)

    with pytest.raises(Refused, match="acted_on_since"):
        undo(claim.events.get().pk, by=checker)

    assert claim.anchors.get().exact == "dibuka"


def test_what_was_handed_in_keeps_its_evidence_and_its_words(checker, editor):
    claim = claim_in(Status.CHECKING, checker=checker)
    reword(claim, checker)
    reworded = last(claim)
    build_evidence(claim, by=checker)
    submit(claim, checker)

    for event in (reworded, claim.events.get(action="add_evidence")):
        with pytest.raises(Refused, match="acted_on_since"):
            undo(event.pk, by=checker)
    with pytest.raises(Refused, match="not_undoable"):
        undo(last(claim).pk, by=checker)


def test_people_undo_what_they_did_and_editors_what_anybody_did(checker, other_checker, editor, stranger):
    claim = build_claim()
    reword(claim, checker)

    with pytest.raises(Refused, match="not_your_act"):
        undo(last(claim).pk, by=other_checker)
    with pytest.raises(Refused, match="not_your_role"):
        undo(last(claim).pk, by=stranger)
    undo(last(claim).pk, by=editor)

    claim.refresh_from_db()
    assert claim.text == BODY[0][:-1]


def test_a_place_that_was_given_away_meanwhile_keeps_another_from_coming_back(checker):
    claim = build_claim()
    second_place(claim, checker)
    first = claim.anchors.first()
    quote = first.exact
    remove_anchor(first.pk, by=checker, seen=seen(claim))
    removed = last(claim)
    add_anchor(claim.pk, by=checker, seen=seen(claim), **selection(quote))

    with pytest.raises(Refused, match="anchor_there_already"):
        undo(removed.pk, by=checker)
    assert last(claim).action == "add_anchor"


def test_the_last_of_my_acts_in_an_article_is_undone_one_after_the_other(checker, other_checker):
    first, second, _third = build_document().claims.all()
    move(first, Action.ACCEPT, checker)
    reword(second, checker)
    reword(first, other_checker)

    assert undo_last(first.document_id, by=checker).claim == second
    assert undo_last(first.document_id, by=checker).claim == first
    with pytest.raises(Refused, match="nothing_to_undo"):
        undo_last(first.document_id, by=checker)

    first.refresh_from_db()
    assert (first.status, first.text) == ("proposed", "New words")
