"""Two claims become one."""

import pytest

from claims.models import Claim, SameClaim
from claims.services.acts import Conflict
from claims.services.evidence import withdraw_evidence
from claims.services.merging import merge_claims
from claims.services.moves import Seen
from claims.services.notes import add_note
from claims.workflow import Refused, Status
from tests.builders import BODY, build_claim, build_document, build_evidence, claim_in, seen

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(db) -> tuple[Claim, Claim]:
    first, second, _third = build_document().claims.all()
    return first, second


def merged(claim: Claim, other: Claim, by, text: str = "Both in one") -> Claim:
    return merge_claims(claim.pk, other.pk, by=by, seen=seen(claim), seen_other=seen(other), text=text)


def test_the_survivor_says_both_and_the_other_is_a_duplicate_that_leads_to_it(pair, checker):
    claim, other = pair
    old = claim.text

    survivor = merged(claim, other, checker)

    assert (survivor.text, survivor.status) == ("Both in one", "proposed")
    assert [(a.exact, a.is_primary) for a in survivor.anchors.all()] == [(BODY[0], True), (BODY[1], True)]
    other.refresh_from_db()
    assert (other.status, other.dismissed_as) == ("dismissed", "duplicate")
    link = SameClaim.objects.get()
    assert (link.first, link.second, link.created_by) == (claim, other, checker)
    event = survivor.events.get()
    assert event.data["text"] == {"old": old, "new": "Both in one"}
    assert other.events.get().data["claims"] == [claim.pk]


def test_with_the_wording_unchanged_the_other_is_a_place_where_the_article_says_it_again(pair, checker):
    survivor = merged(*pair, checker, text=pair[0].text)

    assert [a.is_primary for a in survivor.anchors.all()] == [True, False]


def test_nothing_of_the_other_is_lost(pair, checker, other_checker):
    claim, other = pair
    piece = build_evidence(other, by=other_checker, comment="Page 4")
    add_note(other.pk, by=other_checker, body="Ask the mayor.")

    survivor = merged(claim, other, checker)

    copy = survivor.evidence.get()
    assert (copy.source, copy.quote, copy.comment) == (piece.source, piece.quote, "Page 4")
    assert (copy.created_by, copy.created_at) == (other_checker, piece.created_at)
    assert other.evidence.get() == piece
    told = survivor.events.get().data["merged"]
    assert told["notes"][0]["body"] == "Ask the mayor."
    assert told["quotes"] == [BODY[1]]


def test_evidence_that_both_have_or_that_was_withdrawn_is_not_copied(pair, checker):
    claim, other = pair
    build_evidence(claim)
    build_evidence(other)
    gone = build_evidence(other, url="https://example.org/other")
    withdraw_evidence(gone.pk, by=checker, reason="Wrong year.")

    assert merged(claim, other, checker).evidence.count() == 1


def test_a_claim_is_not_merged_with_itself_with_another_articles_or_into_no_words(pair, checker):
    claim, other = pair
    foreign = build_claim()

    for key, wrong, text in (
        ("merge_with_itself", claim, "A"),
        ("other_document", foreign, "A"),
        ("no_text", other, " "),
    ):
        with pytest.raises(Refused, match=f"^{key}$"):
            merged(claim, wrong, checker, text=text)


def test_both_have_to_be_open_and_as_the_person_saw_them(pair, checker, stranger):
    claim, other = pair

    with pytest.raises(Refused, match="not_your_role"):
        merged(claim, other, stranger)
    with pytest.raises(Conflict) as conflict:
        merge_claims(claim.pk, other.pk, by=checker, seen=seen(claim), seen_other=Seen("proposed", 4), text="A")
    assert conflict.value.claim == other
    claim_in(Status.IN_REVIEW, claim=other)
    with pytest.raises(Refused, match="not_editable"):
        merged(claim, other, checker)
    claim.refresh_from_db()
    assert (claim.version, claim.events.count(), claim.anchors.count()) == (1, 0, 1)
