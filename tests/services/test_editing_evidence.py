"""Rows of evidence put right, and in order."""

import pytest

from claims.models import Evidence
from claims.services.acts import Conflict
from claims.services.editing_evidence import edit_evidence, order_evidence
from claims.services.evidence import withdraw_evidence
from claims.services.undoing import undo
from claims.workflow import Refused, Status
from tests.builders import build_claim, build_evidence, claim_in

pytestmark = pytest.mark.django_db


def worded(**changes: object) -> dict[str, object]:
    return {"quote": "It was opened in 2019.", "stance": "refutes", **changes}


def three(claim, **fields: object) -> list[Evidence]:
    return [build_evidence(claim, quote=f"Passage {number}.", **fields) for number in (1, 2, 3)]


def shown(claim) -> list[str]:
    return [piece.quote for piece in claim.evidence.all()]


def test_what_is_changed_is_told_with_what_it_replaced(checker):
    piece = build_evidence(build_claim())

    edit_evidence(
        piece.pk, by=checker, version=1, **worded(question="When?", answer="In 2019.", medium="pdf", locator="page 3")
    )

    piece.refresh_from_db()
    assert (piece.quote, piece.stance, piece.version) == ("It was opened in 2019.", "refutes", 2)
    assert (piece.question, piece.answer, piece.medium, piece.locator) == ("When?", "In 2019.", "pdf", "page 3")
    event = piece.claim.events.last()
    assert (event.action, event.actor) == ("edit_evidence", checker)
    assert event.data["passage"] == {"old": "The bridge was opened on 12 May 2019.", "new": "It was opened in 2019."}
    assert event.data["stance"] == {"old": "supports", "new": "refutes"}


def test_words_that_are_there_already_write_nothing(checker):
    piece = build_evidence(build_claim())
    before = piece.claim.events.count()

    edit_evidence(piece.pk, by=checker, version=1, quote=piece.quote, stance=piece.stance)

    piece.refresh_from_db()
    assert (piece.version, piece.claim.events.count()) == (1, before)


def test_an_undo_brings_the_old_words_back(checker):
    piece = build_evidence(build_claim(), comment="The year.")
    edit_evidence(piece.pk, by=checker, version=1, **worded(comment="The day."))

    undo(piece.claim.events.last().pk, by=checker)

    piece.refresh_from_db()
    assert (piece.quote, piece.stance, piece.comment) == (
        "The bridge was opened on 12 May 2019.",
        "supports",
        "The year.",
    )


def test_words_that_were_not_seen_are_not_written_over(checker, other_checker):
    piece = build_evidence(build_claim())
    edit_evidence(piece.pk, by=other_checker, version=1, **worded())

    with pytest.raises(Conflict):
        edit_evidence(piece.pk, by=checker, version=1, **worded(quote="Something else."))

    assert Evidence.objects.get(pk=piece.pk).quote == "It was opened in 2019."


@pytest.mark.parametrize(
    ("key", "changes"),
    [
        ("no_quote", {"quote": " "}),
        ("unknown_stance", {"stance": "proves"}),
        ("unknown_medium", {"medium": "rumor"}),
        ("answer_without_question", {"answer": "Yes."}),
        ("too_long_a_fact", {"locator": "p" * 201}),
    ],
)
def test_what_no_row_may_hold_is_refused(checker, key, changes):
    piece = build_evidence(build_claim())

    with pytest.raises(Refused, match=f"^{key}$"):
        edit_evidence(piece.pk, by=checker, version=1, **worded(**changes))


def test_what_stands_is_not_changed(checker, stranger):
    piece = build_evidence(build_claim())
    decided = claim_in(Status.IN_REVIEW).evidence.get()

    with pytest.raises(Refused, match="not_your_role"):
        edit_evidence(piece.pk, by=stranger, version=1, **worded())
    with pytest.raises(Refused, match="not_editable"):
        edit_evidence(decided.pk, by=checker, version=1, **worded())
    withdraw_evidence(piece.pk, by=checker, reason="Outdated.")
    with pytest.raises(Refused, match="already_withdrawn"):
        edit_evidence(piece.pk, by=checker, version=1, **worded())


def test_a_piece_goes_up_and_down_among_those_of_its_stance(checker):
    claim = build_claim()
    first, second, third = three(claim)
    build_evidence(claim, quote="Against.", stance="refutes")

    order_evidence(third.pk, by=checker, to=-1)
    assert shown(claim) == ["Passage 1.", "Passage 3.", "Passage 2.", "Against."]
    order_evidence(first.pk, by=checker, to=2)
    assert shown(claim) == ["Passage 3.", "Passage 2.", "Passage 1.", "Against."]
    assert claim.events.last().data["order"]["new"][:3] == [third.pk, second.pk, first.pk]


def test_withdrawn_pieces_and_those_of_another_stance_are_passed_over(checker):
    claim = build_claim()
    first, second, third = three(claim)
    build_evidence(claim, quote="Against.", stance="refutes")
    fourth = build_evidence(claim, quote="Passage 4.")
    withdraw_evidence(third.pk, by=checker, reason="Outdated.")

    order_evidence(fourth.pk, by=checker, to=-1)

    standing = claim.evidence.filter(withdrawn_at=None, stance="supports")
    assert [piece.pk for piece in standing] == [first.pk, fourth.pk, second.pk]


@pytest.mark.parametrize(("number", "to"), [(0, -1), (2, 1), (1, 0), (0, 9)])
def test_nothing_goes_beyond_the_ends(checker, number, to):
    pieces = three(build_claim())

    with pytest.raises(Refused, match="nothing_beyond"):
        order_evidence(pieces[number].pk, by=checker, to=to)


def test_an_undo_brings_the_old_order_back_with_what_came_since_at_its_end(checker):
    claim = build_claim()
    pieces = three(claim)
    order_evidence(pieces[2].pk, by=checker, to=-2)
    act = claim.events.last()
    build_evidence(claim, quote="Passage 4.")

    undo(act.pk, by=checker)

    assert shown(claim) == ["Passage 1.", "Passage 2.", "Passage 3.", "Passage 4."]
