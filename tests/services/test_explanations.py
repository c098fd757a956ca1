"""Reasons for what is missing and for what was noticed, and what a newsroom approves nothing without."""

import pytest
from django.db import DatabaseError, transaction

from claims.models import Explanation, Newsroom
from claims.queries.claims import claim_with_all
from claims.queries.completeness import completeness_of
from claims.queries.notices import notices_of
from claims.services.contacts import add_contact
from claims.services.evidence import withdraw_evidence
from claims.services.explanations import explain
from claims.services.uploads import keep_upload, read_upload
from claims.workflow import Action, Refused, Status
from tests.builders import build_claim, build_evidence, claim_in, move
from tests.services.test_contacts import WORDS as CONTACT
from tests.services.test_page_traits import STORY

pytestmark = pytest.mark.django_db
REASON = "The archive of the city burned down."


def missing(claim) -> list[str]:
    return [point.key for point in completeness_of(claim_with_all(claim.pk)).missing]


def noticed(claim) -> dict[str, bool]:
    """The sorts that are noticed, and whether each was dismissed."""
    return {row.notice.sort: row.dismissed is not None for row in notices_of(claim_with_all(claim.pk))}


def key_of(claim, sort: str) -> str:
    return next(r.notice.key for r in notices_of(claim_with_all(claim.pk)) if r.notice.sort == sort)


def test_a_claim_gathers_its_points_as_the_work_goes_on(checker, editor) -> None:
    claim = build_claim()
    assert missing(claim) == [
        *("quote_and_link", "sources", "primary_source", "both_sides", "snapshots"),
        *("claimant_asked", "justification", "label", "second_person"),
    ]

    claim.document.url = "https://kabar.example/jembatan"
    claim.document.save()
    claim_in(Status.APPROVED, claim=claim, checker=checker, editor=editor)
    add_contact(claim.pk, by=checker, **CONTACT)
    assert missing(claim) == ["sources", "primary_source", "both_sides", "snapshots"]


def test_evidence_gathers_the_points_of_evidence(checker) -> None:
    claim = build_claim()
    first = build_evidence(claim, by=checker, is_primary=True)
    second = build_evidence(claim, by=checker, url="", title="A book", sort="book", stance="refutes")
    assert missing(claim)[:2] == ["quote_and_link", "snapshots"]

    kept = keep_upload(first.source, read_upload("a.txt", b"Opened in 2019."), by=checker)
    first.snapshot = kept
    first.save()
    assert "snapshots" not in missing(claim)

    withdraw_evidence(second.pk, by=checker, reason="Another bridge.")
    assert [p for p in missing(claim) if p in ("sources", "both_sides")] == ["sources", "both_sides"]


def test_a_reason_stands_in_until_it_is_taken_back(checker) -> None:
    claim = build_claim()
    build_evidence(claim, by=checker)
    explain(claim.pk, by=checker, about="point:sources", reason=REASON)
    assert "sources" not in missing(claim)

    explain(claim.pk, by=checker, about="point:sources", reason="")
    assert "sources" in missing(claim)
    assert Explanation.objects.count() == 2
    assert [e.action for e in claim.events.all()] == ["add_evidence", "explain_point", "explain_point"]


@pytest.mark.parametrize(
    ("about", "reason", "key"),
    [
        ("point:justification", REASON, "not_explainable"),
        ("point:sources", " ", "no_reason"),
        ("notice:same_site:example.org:1,2", REASON, "not_noticed"),
        ("whim:sources", REASON, "not_explainable"),
    ],
)
def test_what_no_reason_can_stand_in_for_is_refused(checker, about, reason, key) -> None:
    with pytest.raises(Refused, match=key):
        explain(build_claim().pk, by=checker, about=about, reason=reason)


def test_once_it_is_approved_no_reason_is_given_any_more(checker) -> None:
    with pytest.raises(Refused, match="not_explainable"):
        explain(claim_in(Status.APPROVED).pk, by=checker, about="point:sources", reason=REASON)


def test_a_reason_that_was_given_stays_as_it_is(checker) -> None:
    said = explain(build_claim().pk, by=checker, about="point:both_sides", reason=REASON)

    with pytest.raises(DatabaseError, match="is refused"), transaction.atomic():
        Explanation.objects.filter(pk=said.pk).update(reason="Another")


def test_two_pages_of_one_site_count_as_one_source_until_somebody_says_why_not(checker) -> None:
    claim = build_claim()
    build_evidence(claim, by=checker)
    build_evidence(claim, by=checker, url="https://www.example.org/minutes", title="Minutes")
    assert noticed(claim) == {"same_site": False}
    assert "sources" in missing(claim)

    explain(claim.pk, by=checker, about=f"notice:{key_of(claim, 'same_site')}", reason="Two ministries share the site.")
    assert noticed(claim) == {"same_site": True}
    assert "sources" not in missing(claim)


def test_pages_that_bring_one_text_of_one_agency_are_noticed_whatever_their_sites(checker) -> None:
    claim = build_claim()
    for number, url in enumerate(("https://example.org/a", "https://example.com/b")):
        piece = build_evidence(claim, by=checker, url=url, title=f"Paper {number}")
        words = f"SUKAMAJU (ANTARA) - {STORY} Paper {number}."
        piece.snapshot = keep_upload(piece.source, read_upload("a.txt", words.encode()), by=checker)
        piece.save()

    assert noticed(claim) == {"same_credit": False, "same_text": False}
    assert "sources" in missing(claim)


def test_a_dismissal_holds_for_as_long_as_the_same_is_noticed(checker) -> None:
    claim = build_claim()
    build_evidence(claim, by=checker)
    second = build_evidence(claim, by=checker, url="https://www.example.org/minutes", title="Minutes")
    explain(claim.pk, by=checker, about=f"notice:{key_of(claim, 'same_site')}", reason=REASON)
    third = build_evidence(claim, by=checker, url="https://example.org/third", title="Third")
    assert noticed(claim) == {"same_site": False}

    withdraw_evidence(third.pk, by=checker, reason="Wrong.")
    assert noticed(claim) == {"same_site": True}
    withdraw_evidence(second.pk, by=checker, reason="Wrong.")
    assert noticed(claim) == {}


def test_as_it_comes_a_newsroom_approves_as_before(checker, editor) -> None:
    claim = claim_in(Status.IN_REVIEW, checker=checker)

    assert move(claim, Action.APPROVE, editor).status == Status.APPROVED


def test_what_a_newsroom_needs_stops_the_approval_until_it_is_there(checker, editor) -> None:
    Newsroom.objects.create(blocking_points=["claimant_asked", "second_person"])
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    with pytest.raises(Refused, match="incomplete"):
        move(claim, Action.APPROVE, editor)

    explain(claim.pk, by=editor, about="point:claimant_asked", reason="They died in 1987.")
    assert move(claim, Action.APPROVE, editor).status == Status.APPROVED
