"""Documents as the list and the workbench show them."""

import pytest

from claims.models import Document
from claims.queries.documents import documents_with_progress, workbench
from claims.services.evidence import withdraw_evidence
from claims.services.notes import add_note
from claims.workflow import Status
from tests.builders import (
    BODY,
    build_claim,
    build_document,
    build_documents,
    build_evidence,
    claim_in,
    person,
    reading_of,
)

pytestmark = pytest.mark.django_db


def test_a_document_is_listed_with_the_progress_of_its_claims():
    document = build_document()
    claim_in(Status.DISMISSED, claim=document.claims.all()[0])
    claim_in(Status.CHECKING, claim=document.claims.all()[1])

    listed = documents_with_progress().get()

    assert (listed.claim_count, listed.proposed_count, listed.done_count, listed.published_count) == (3, 1, 1, 0)
    assert listed.latest_edition is None


def test_a_published_claim_is_done_and_its_edition_shown():
    claim_in(Status.PUBLISHED)

    listed = documents_with_progress().get()

    assert (listed.done_count, listed.published_count, listed.latest_edition) == (1, 1, 1)


def test_a_document_without_claims_has_no_progress_to_show():
    build_document(reading=reading_of(claims=()))

    assert documents_with_progress().get().claim_count == 0


def test_the_latest_document_is_listed_first():
    documents = build_documents(3)

    assert list(documents_with_progress()) == documents[::-1]


def test_the_list_asks_the_same_for_ten_and_for_twenty_documents(django_assert_num_queries):
    for _ in range(2):
        build_documents(10)
        with django_assert_num_queries(1):
            assert all(listed.claim_count == 3 for listed in documents_with_progress())


def shown(document: Document) -> list[tuple]:
    """Everything that the page reads."""
    bench = workbench(document.pk)
    assert bench.document == document
    assert bench.revision.text
    assert bench.analysis.sentences
    return [
        (
            claim.text,
            [anchor.exact for anchor in claim.anchors.all()],
            claim.assignee and claim.assignee.username,
            [(a.author.username, a.label and a.label.scale.name) for a in claim.assessments.all()],
            claim.evidence_count,
            claim.note_count,
        )
        for claim in bench.claims
    ]


def test_the_workbench_shows_the_claims_in_text_order_with_what_belongs_to_them(checker):
    document = build_document()
    claim = claim_in(Status.IN_REVIEW, claim=document.claims.all()[1], checker=checker)
    add_note(claim.pk, by=checker, body="One.")
    other = document.claims.all()[2]
    build_evidence(other)
    withdraw_evidence(build_evidence(other, quote="More.").pk, by=checker, reason="Not so.")

    assert shown(document) == [
        (BODY[0].rstrip("."), [BODY[0]], None, [], 0, 0),
        (BODY[1].rstrip("."), [BODY[1]], "checker", [("checker", "Test scale")], 1, 1),
        (BODY[2].rstrip("."), [BODY[2]], None, [], 1, 0),
    ]


def test_the_workbench_shows_the_latest_analysis():
    document = build_document()
    revision = document.revisions.get()
    latest = revision.analyses.create(splitter="later", language="id", sentences=[{"start": 0, "end": 1}])

    assert workbench(document.pk).analysis == latest


def test_the_workbench_asks_the_same_for_ten_and_for_twenty_claims(django_assert_num_queries):
    for number in (10, 20):
        document = build_documents(1, claims=number)[0]
        for claim in document.claims.all():
            claim_in(Status.IN_REVIEW, claim=claim)
        with django_assert_num_queries(2):
            assert len(shown(document)) == number


def test_a_document_that_is_not_there_has_no_workbench():
    build_claim()

    with pytest.raises(Document.DoesNotExist):
        workbench(0)


def test_a_document_can_be_brought_in_by_anybody_and_tells_by_whom():
    build_document(by=person("sari"))

    assert documents_with_progress().get().created_by.username == "sari"
