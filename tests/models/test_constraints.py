"""What a row can never be."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils import timezone

from claims.models import (
    Anchor,
    Assessment,
    Claim,
    Document,
    Evidence,
    Note,
    RatingLabel,
    RatingScale,
    Revision,
    Source,
    Thread,
)
from claims.workflow import Status
from tests.builders import build_claim, build_document, build_evidence, build_scale, claim_in, label, person

pytestmark = pytest.mark.django_db


def refuses(name: str, act) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        act()


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("claim_has_a_wording", {"text": ""}),
        ("claim_kind_known", {"kind": "rumor"}),
        ("claim_score_from_0_to_1", {"check_worthiness": 1.01}),
        ("claim_score_from_0_to_1", {"check_worthiness": -0.01}),
        ("claim_dismissed_with_a_reason", {"status": Status.DISMISSED}),
        ("claim_dismissed_with_a_reason", {"dismissed_as": "trivial"}),
        ("claim_in_work_has_an_assignee", {"status": Status.CHECKING}),
        ("claim_in_work_has_an_assignee", {"status": Status.PUBLISHED}),
    ],
)
def test_a_claim_cannot_be_what_the_rules_do_not_know(name, change):
    claim = build_claim()

    refuses(name, lambda: Claim.objects.filter(pk=claim.pk).update(**change))


def test_a_claim_has_one_of_the_eight_statuses(checker):
    claim = claim_in(Status.CHECKING)

    refuses("claim_status_known", lambda: Claim.objects.filter(pk=claim.pk).update(status="done"))


def test_documents_have_a_title_and_an_address_of_their_own():
    document = build_document()

    refuses("document_has_a_title", lambda: Document.objects.filter(pk=document.pk).update(title=""))
    refuses("slug", lambda: Document.objects.create(title="Other", slug=document.slug, created_by=document.created_by))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("revision_has_a_text", {"text": ""}),
        ("revision_sha256_is_one", {"text_sha256": "0" * 63 + "g"}),
        ("revision_sha256_is_one", {"text_sha256": "A" * 64}),
        ("revision_number_once", {"number": 1}),
    ],
)
def test_a_revision_has_text_hash_and_a_number_of_its_own(name, change):
    document = build_document()
    row = {"document": document, "number": 2, "text": "Teks", "text_sha256": "0" * 64, "created_by": person("builder")}

    refuses(name, lambda: Revision.objects.create(**{**row, **change}))


def test_an_anchor_is_a_span_and_stands_once():
    anchor = build_claim().anchors.get()
    row = {"claim": anchor.claim, "revision": anchor.revision}

    refuses("anchor_is_a_span", lambda: Anchor.objects.create(**row, start=3, end=3, exact=""))
    again = {**row, "start": anchor.start, "end": anchor.end, "exact": anchor.exact, "is_primary": False}
    refuses("anchor_once", lambda: Anchor.objects.create(**again))


def test_one_person_has_one_assessment_of_a_claim(checker):
    claim = claim_in(Status.CHECKING)
    Assessment.objects.create(claim=claim, author=checker)

    refuses("assessment_one_per_author", lambda: Assessment.objects.create(claim=claim, author=checker))


def test_one_assessment_of_a_claim_is_submitted(checker):
    claim = claim_in(Status.IN_REVIEW)

    refuses(
        "assessment_one_submitted",
        lambda: Assessment.objects.create(claim=claim, author=checker, submitted_at=timezone.now()),
    )


def test_a_conclusion_alone_has_no_label(checker):
    row = {"claim": build_claim(), "author": checker, "label": label(), "conclusion_only": True}

    refuses("assessment_rating_or_conclusion_only", lambda: Assessment.objects.create(**row))


def test_a_note_says_something(checker):
    thread = Thread.objects.create(claim=build_claim())
    refuses("note_has_a_body", lambda: Note.objects.create(thread=thread, claim=thread.claim, author=checker, body=""))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("evidence_has_a_quote", {"quote": ""}),
        ("evidence_stance_known", {"stance": "proves"}),
        ("evidence_withdrawn_with_a_reason", {"withdrawn_reason": "Because"}),
        ("evidence_withdrawn_with_a_reason", {"withdrawn_at": timezone.now()}),
    ],
)
def test_evidence_has_a_quote_a_stance_and_is_withdrawn_wholly_or_not(name, change):
    piece = build_evidence(build_claim())

    refuses(name, lambda: Evidence.objects.filter(pk=piece.pk).update(**change))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://example.org/", "data:text/html,x", " http://x.org"])
def test_a_source_is_linked_by_http_only(checker, url):
    refuses("source_link_is_http", lambda: Source.objects.create(url=url, title="T", created_by=checker))


def test_a_page_is_one_source_whatever_its_links_but_many_have_none(checker):
    Source.objects.create(title="Almanac", created_by=checker)
    Source.objects.create(title="Almanac", created_by=checker)
    page = {"canonical_url": "https://example.org/", "title": "Page", "created_by": checker, "sort": "page"}
    Source.objects.create(url="http://example.org/", **page)

    refuses("source_page_once", lambda: Source.objects.create(url="https://example.org/#top", **page))


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("source_link_with_its_form", {"url": "https://example.org/"}),
        ("source_link_with_its_form", {"canonical_url": "https://example.org/"}),
        ("source_page_has_a_link", {"sort": "page"}),
        ("source_sort_known", {"sort": "rumor"}),
        ("source_talk_with_whom_and_when", {"sort": "interview", "with_whom": "Sari"}),
        ("source_talk_with_whom_and_when", {"sort": "call", "held_on": "2026-01-31"}),
    ],
)
def test_a_source_is_of_a_sort_and_has_what_that_sort_needs(checker, name, fields):
    refuses(name, lambda: Source.objects.create(title="T", created_by=checker, **fields))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("evidence_answer_to_a_question", {"answer": "Yes."}),
        ("evidence_medium_known", {"medium": "rumor"}),
        ("evidence_quote_found_at_a_place", {"quote_state": "found"}),
        ("evidence_quote_found_at_a_place", {"quote_state": "missing", "quote_start": 0, "quote_end": 4}),
        ("evidence_quote_found_at_a_place", {"quote_state": "found", "quote_start": 4, "quote_end": 4}),
    ],
)
def test_a_row_of_evidence_cannot_be_half_of_something(name, change):
    piece = build_evidence(build_claim())

    refuses(name, lambda: Evidence.objects.filter(pk=piece.pk).update(**change))


def test_one_version_of_a_scale_is_active():
    scale = build_scale()

    refuses("rating_scale_one_active", lambda: RatingScale.objects.create(key=scale.key, version=2, names={"en": "2"}))
    refuses("rating_scale_version_once", lambda: RatingScale.objects.create(key=scale.key, version=1, is_active=False))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("rating_label_key_once", {"key": "true"}),
        ("rating_label_position_once", {"position": 2}),
        ("rating_label_position_from_one", {"position": 0}),
        ("rating_label_hue_in_circle", {"hue": 361}),
        ("rating_label_verdict_known", {"verdict": "maybe"}),
    ],
)
def test_a_label_is_one_of_its_scale(name, change):
    row = {"scale": build_scale(), "key": "new", "names": {"en": "New"}, "verdict": "none", **change}

    refuses(name, lambda: RatingLabel.objects.create(**row))


def test_people_and_claims_that_the_history_names_cannot_be_deleted(checker):
    claim = claim_in(Status.CHECKING, checker=checker)

    with pytest.raises(ProtectedError):
        checker.delete()
    with pytest.raises(ProtectedError):
        claim.delete()
    with pytest.raises(ProtectedError):
        claim.document.delete()
