"""Citing sources for and against a claim."""

import datetime

import pytest

from claims.models import Claim, Evidence, Source
from claims.services.evidence import add_evidence, withdraw_evidence
from claims.workflow import Refused, Status
from tests.builders import build_claim, build_evidence, claim_in, submit

pytestmark = pytest.mark.django_db


def cited(**changes: object) -> dict[str, object]:
    given = {"url": "https://example.org/a", "title": "A report", "quote": "It is so.", "stance": "refutes"}
    return {**given, **changes}


def test_evidence_is_kept_with_its_source_and_told_in_the_history(checker):
    claim = build_claim()

    piece = add_evidence(
        claim.pk,
        by=checker,
        **cited(
            publisher=" The Office ", published_on=datetime.date(2020, 2, 1), is_primary=True, comment="See page 3."
        ),
    )

    assert (piece.quote, piece.stance, piece.is_primary, piece.comment) == ("It is so.", "refutes", True, "See page 3.")
    assert (piece.source.publisher, piece.source.published_on) == ("The Office", datetime.date(2020, 2, 1))
    event = claim.events.get()
    assert (event.action, event.from_status, event.to_status, event.actor) == (
        "add_evidence",
        "proposed",
        "proposed",
        checker,
    )
    assert event.data == {
        "evidence": piece.pk,
        "source": "A report",
        "url": "https://example.org/a",
        "stance": "refutes",
    }


def test_evidence_leaves_the_version_alone_so_that_no_colleague_runs_into_a_conflict(checker):
    claim = build_claim()

    add_evidence(claim.pk, by=checker, **cited())

    assert Claim.objects.get(pk=claim.pk).version == claim.version


def test_a_link_that_is_known_brings_its_source(checker, other_checker):
    first = add_evidence(build_claim().pk, by=checker, **cited())

    second = add_evidence(build_claim().pk, by=other_checker, **cited(title="Another title", quote="And so."))

    assert second.source == first.source
    assert second.source.title == "A report"
    assert Source.objects.count() == 1


def test_what_has_no_link_is_a_source_of_its_own(checker):
    claim = build_claim()

    pieces = [add_evidence(claim.pk, by=checker, **cited(url="")) for _ in range(2)]

    assert pieces[0].source != pieces[1].source


def test_a_source_without_a_title_is_called_by_its_link(checker):
    assert add_evidence(build_claim().pk, by=checker, **cited(title=" ")).source.title == "https://example.org/a"


@pytest.mark.parametrize(
    ("key", "changes"),
    [
        ("no_quote", {"quote": " \n "}),
        ("unknown_stance", {"stance": "proves"}),
        ("no_source", {"url": " ", "title": ""}),
        ("bad_url", {"url": "javascript:alert(1)"}),
        ("bad_url", {"url": "ftp://example.org/a"}),
        ("bad_url", {"url": "example"}),
        ("bad_url", {"url": "https://example.org/" + "a" * 2000}),
        ("bad_source", {"title": "t" * 501}),
        ("bad_source", {"publisher": "p" * 201}),
    ],
)
def test_evidence_that_cannot_be_kept_is_refused_and_leaves_nothing(checker, key, changes):
    claim = build_claim()

    with pytest.raises(Refused, match=f"^{key}$"):
        add_evidence(claim.pk, by=checker, **cited(**changes))

    assert (Evidence.objects.count(), Source.objects.count(), claim.events.count()) == (0, 0, 0)


def test_markup_in_evidence_is_kept_to_the_letter(checker):
    words = "<script>alert(1)</script> & “so” 😀 قال"

    piece = add_evidence(build_claim().pk, by=checker, **cited(quote=words, title=words, comment=words))

    piece = Evidence.objects.get(pk=piece.pk)
    assert (piece.quote, piece.source.title, piece.comment) == (words, words, words)


@pytest.mark.parametrize("status", [Status.IN_REVIEW, Status.APPROVED, Status.DISMISSED])
def test_evidence_stands_once_the_claim_is_handed_in_or_set_aside(checker, status):
    claim = claim_in(status)

    with pytest.raises(Refused, match="not_editable"):
        add_evidence(claim.pk, by=checker, **cited())


def test_a_stranger_cannot_add_evidence(stranger):
    with pytest.raises(Refused, match="not_your_role"):
        add_evidence(build_claim().pk, by=stranger, **cited())


def test_withdrawn_evidence_stays_to_be_read_with_the_reason(checker):
    piece = build_evidence(build_claim())

    withdrawn = withdraw_evidence(piece.pk, by=checker, reason=" The page was corrected. ")

    assert (withdrawn.withdrawn_by, withdrawn.withdrawn_reason) == (checker, "The page was corrected.")
    assert withdrawn.withdrawn_at is not None
    event = piece.claim.events.last()
    assert (event.action, event.reason) == ("withdraw_evidence", "The page was corrected.")


def test_withdrawn_evidence_carries_no_label(checker):
    claim = claim_in(Status.CHECKING, checker=checker)
    withdraw_evidence(build_evidence(claim).pk, by=checker, reason="Not what it says.")

    with pytest.raises(Refused, match="no_evidence"):
        submit(claim, checker)


def test_evidence_is_withdrawn_once_and_with_a_reason(checker):
    piece = build_evidence(build_claim())

    with pytest.raises(Refused, match="no_reason"):
        withdraw_evidence(piece.pk, by=checker, reason="  ")
    withdraw_evidence(piece.pk, by=checker, reason="Outdated.")
    with pytest.raises(Refused, match="already_withdrawn"):
        withdraw_evidence(piece.pk, by=checker, reason="Outdated again.")

    assert Evidence.objects.get(pk=piece.pk).withdrawn_reason == "Outdated."


def test_evidence_of_a_claim_in_review_cannot_be_withdrawn(checker):
    claim = claim_in(Status.IN_REVIEW)

    with pytest.raises(Refused, match="not_editable"):
        withdraw_evidence(claim.evidence.get().pk, by=checker, reason="Outdated.")


def test_evidence_that_is_not_there_cannot_be_withdrawn(checker):
    with pytest.raises(Evidence.DoesNotExist):
        withdraw_evidence(0, by=checker, reason="Outdated.")


def test_a_stranger_cannot_withdraw_evidence(stranger):
    with pytest.raises(Refused, match="not_your_role"):
        withdraw_evidence(build_evidence(build_claim()).pk, by=stranger, reason="Mine.")


def test_details_of_a_known_source_fill_what_was_empty_and_what_differs_stays_in_the_history(checker):
    add_evidence(build_claim().pk, by=checker, **cited(publisher="The Office"))
    claim = build_claim()
    piece = add_evidence(
        claim.pk, by=checker, **cited(title="The report", publisher="Another office", author="Sari", quote="And so.")
    )

    source = Source.objects.get()
    assert piece.source == source
    assert (source.title, source.publisher, source.author) == ("A report", "The Office", "Sari")
    told = claim.events.get().data
    assert told["title"] == {"old": "The report", "new": "A report"}
    assert told["publisher"] == {"old": "Another office", "new": "The Office"}
    assert "author" not in told
