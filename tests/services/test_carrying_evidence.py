"""Evidence taken to another claim."""

import pytest

from claims.models import Claim, Evidence
from claims.services.carrying_evidence import carry_evidence
from claims.services.evidence import withdraw_evidence
from claims.services.undoing import undo
from claims.workflow import Refused, Status
from tests.builders import build_claim, build_document, build_evidence, claim_in

pytestmark = pytest.mark.django_db


def two_claims() -> tuple[Claim, Claim]:
    first, second = build_document().claims.all()[:2]
    return first, second


def standing(claim: Claim) -> list[Evidence]:
    return list(claim.evidence.filter(withdrawn_at=None))


def test_a_copy_says_the_same_of_another_claim_and_both_histories_tell_it(checker):
    claim, other = two_claims()
    piece = build_evidence(claim, comment="The day.", locator="page 3", question="When?", medium="pdf")

    carry_evidence(piece.pk, by=checker, to=other.pk, keep=True)

    copy = other.evidence.get()
    alike = ("source", "snapshot", "quote", "stance", "comment", "locator", "question", "medium", "created_by")
    assert [getattr(copy, name) for name in alike] == [getattr(piece, name) for name in alike]
    assert standing(claim) == [piece]
    told, received = claim.events.last(), other.events.last()
    assert (told.action, told.data["claims"], told.data["other_text"]) == ("copy_evidence", [other.pk], other.text)
    assert (received.action, received.data["evidence"], received.data["follows"]) == (
        "receive_evidence",
        copy.pk,
        told.pk,
    )


def test_what_is_moved_is_withdrawn_where_it_was(checker):
    claim, other = two_claims()
    piece = build_evidence(claim)

    carry_evidence(piece.pk, by=checker, to=other.pk, keep=False)

    piece.refresh_from_db()
    assert (piece.withdrawn_by, piece.withdrawn_reason) == (checker, "moved")
    assert len(standing(other)) == 1
    assert claim.events.last().action == "move_evidence"


@pytest.mark.parametrize("keep", [True, False], ids=["copied", "moved"])
def test_one_undo_leads_both_claims_back(checker, keep):
    claim, other = two_claims()
    piece = build_evidence(claim)
    carry_evidence(piece.pk, by=checker, to=other.pk, keep=keep)

    undo(claim.events.last().pk, by=checker)

    assert (standing(claim), standing(other)) == ([piece], [])
    assert other.evidence.get().withdrawn_reason == "undone"


def test_what_rests_on_the_copy_is_in_the_way_of_an_undo(checker):
    claim, other = two_claims()
    carry_evidence(build_evidence(claim).pk, by=checker, to=other.pk, keep=True)
    withdraw_evidence(other.evidence.get().pk, by=checker, reason="Not about this.")

    with pytest.raises(Refused, match="acted_on_since"):
        undo(claim.events.last().pk, by=checker)


def test_evidence_of_a_decided_claim_is_copied_and_not_moved(checker):
    decided, other = claim_in(Status.IN_REVIEW), build_claim()
    piece = decided.evidence.get()

    with pytest.raises(Refused, match="not_editable"):
        carry_evidence(piece.pk, by=checker, to=other.pk, keep=False)
    carry_evidence(piece.pk, by=checker, to=other.pk, keep=True)
    assert len(standing(other)) == 1
    undo(decided.events.last().pk, by=checker)
    assert standing(other) == []


def test_what_cannot_be_taken_there_is_refused(checker, stranger):
    claim, other = two_claims()
    piece = build_evidence(claim)

    for key, by, to in (
        ("not_your_role", stranger, other.pk),
        ("another_claim_needed", checker, claim.pk),
        ("not_editable", checker, claim_in(Status.DISMISSED, claim=build_claim()).pk),
    ):
        with pytest.raises(Refused, match=key):
            carry_evidence(piece.pk, by=by, to=to, keep=True)
    with pytest.raises(Claim.DoesNotExist):
        carry_evidence(piece.pk, by=checker, to=0, keep=True)
    carry_evidence(piece.pk, by=checker, to=other.pk, keep=True)
    with pytest.raises(Refused, match="evidence_there_already"):
        carry_evidence(piece.pk, by=checker, to=other.pk, keep=False)
