"""What is read after an act: where all claims of an article stand, and the lines of a few."""

import pytest

from claims.models import Document
from claims.queries.documents import workbench
from claims.queries.outlines import lines_of, outline_of
from claims.services.hints import dismiss_hint
from claims.services.notes import add_note
from claims.workflow import Status
from tests.builders import build_document, build_documents, build_evidence, build_hint, build_scale, claim_in

pytestmark = pytest.mark.django_db


def test_an_outline_has_every_claim_in_the_order_of_the_text_and_its_places(checker, django_assert_num_queries) -> None:
    document = build_document()
    claim_in(Status.CHECKING, claim=document.claims.all()[1], checker=checker)
    with django_assert_num_queries(1):
        outline = outline_of(document.pk)
    bench = workbench(document.pk)

    assert outline.document == document
    assert [(c.pk, c.status, c.assignee_id, c.version) for c in outline.claims] == [
        (c.pk, c.status, c.assignee_id, c.version) for c in bench.claims
    ]
    assert {(a.claim_id, a.start, a.end) for a in outline.anchors} == {
        (c.pk, a.start, a.end) for c in bench.claims for a in c.anchors.all()
    }


def test_an_outline_tells_the_last_event_of_one_claim_and_which_places_people_talk_about(checker) -> None:
    document = build_document()
    claim = document.claims.first()
    anchor = claim.anchors.first()
    add_note(claim.pk, by=checker, body="Is that so?", anchor_id=anchor.pk)

    assert outline_of(document.pk).newest == 0
    assert outline_of(document.pk, newest_of=claim.pk).newest == claim.events.latest("id").pk
    assert outline_of(document.pk).noted == {anchor.pk}


def test_there_is_no_outline_of_a_document_that_is_gone() -> None:
    with pytest.raises(Document.DoesNotExist):
        outline_of(987_654)


def test_lines_tell_what_the_workbench_tells_of_its_claims(checker, editor, django_assert_num_queries) -> None:
    build_scale()
    document = build_document()
    hint = build_hint(document)
    rated, *_others, last = document.claims.all()
    claim_in(Status.IN_REVIEW, claim=rated, checker=checker)
    build_evidence(last)
    add_note(last.pk, by=checker, body="Ask the ministry.")

    def told(claim) -> tuple:
        rating = next((a.label.name for a in claim.assessments.all() if a.submitted_at), "")
        return claim.pk, claim.text, claim.evidence_count, claim.note_count, claim.noticed_as, claim.assignee, rating

    by_id = {claim.pk: told(claim) for claim in workbench(document.pk).claims}
    with django_assert_num_queries(1):
        lines = [told(line) for line in lines_of([last.pk, rated.pk])]
    assert lines == [by_id[rated.pk], by_id[last.pk]]
    assert any(line[4] for line in map(told, lines_of([c.pk for c in hint.claims.all()[:1]])))

    dismiss_hint(hint.pk, by=editor, reason="It does fit.")
    assert [line.noticed_as for line in lines_of([c.pk for c in hint.claims.all()[:1]])] == [""]


def test_only_the_lines_asked_for_come() -> None:
    first, second = build_documents(1, claims=2)[0].claims.all()

    assert lines_of([first.pk]) == [first]
    assert lines_of([first.pk, second.pk]) == [first, second]
