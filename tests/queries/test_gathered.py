"""Rows with what hangs on them, read in one statement: they are what Django would have fetched."""

import datetime

import pytest
from django.db.models import OuterRef

from claims.models import Assessment, Claim, Document, Evidence, Source
from claims.queries.gathered import PERSON, Part, gathered
from claims.workflow import Status
from tests.builders import build_claim, build_evidence, claim_in, person

pytestmark = pytest.mark.django_db

EVIDENCE = Part(
    "evidence",
    Evidence.objects.filter(claim=OuterRef("pk")).order_by("-id"),
    {"source": None, "created_by": PERSON, "withdrawn_by": PERSON},
)
ASSESSMENTS = Part(
    "assessments",
    Assessment.objects.filter(claim=OuterRef("pk")).order_by("id"),
    {"label": None, "label__scale": None},
)


def values(row):
    """Every value of the row, with its type: a moment is no text, a score of 1 no whole number."""
    found = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    return {name: (type(value), value) for name, value in found.items()}


def test_every_value_is_what_django_reads(django_assert_num_queries):
    claim = build_claim()
    Claim.objects.filter(pk=claim.pk).update(check_worthiness=1.0, due_at=datetime.datetime.now(datetime.UTC))
    day = datetime.date(2026, 3, 1)
    Source.objects.filter(pk=build_evidence(claim, quote='Ia berkata "1,5 juta"\n\tdan \\ lalu 😀').source_id).update(
        published_on=day
    )
    claims = Part("claims", Claim.objects.filter(document=OuterRef("pk")).order_by("id"))

    with django_assert_num_queries(1):
        [document] = gathered(Document.objects.filter(pk=claim.document_id), [claims])
    with django_assert_num_queries(1):
        [whole] = gathered(Claim.objects.filter(pk=claim.pk), [EVIDENCE])

    assert [values(row) for row in document.claims.all()] == [
        values(row) for row in Claim.objects.filter(document=document).order_by("id")
    ]
    (piece,) = whole.evidence.all()
    assert values(piece) == values(Evidence.objects.get())
    assert values(piece.source) == values(Source.objects.get())
    assert piece.source.published_on == day


def test_rows_keep_their_order_and_know_what_they_belong_to(django_assert_num_queries):
    claim = build_claim()
    older, newer = build_evidence(claim, quote="One."), build_evidence(claim, quote="Two.")
    [whole] = gathered(Claim.objects.filter(pk=claim.pk), [EVIDENCE])

    with django_assert_num_queries(0):
        assert list(whole.evidence.all()) == [newer, older]
        assert {piece.claim for piece in whole.evidence.all()} == {whole}


def test_what_a_row_does_not_refer_to_is_none(checker, django_assert_num_queries):
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    claim.assessments.create(author=person("somebody"))
    [whole] = gathered(Claim.objects.filter(pk=claim.pk), [EVIDENCE, ASSESSMENTS])

    with django_assert_num_queries(0):
        assert {piece.withdrawn_by for piece in whole.evidence.all()} <= {None}
        assert [a.label and a.label.scale.name for a in whole.assessments.all()] == ["Test scale", None]


def test_a_field_that_was_left_out_is_fetched_when_asked_for(django_assert_num_queries):
    claim = build_claim()
    finder = build_evidence(claim).created_by
    [whole] = gathered(Claim.objects.filter(pk=claim.pk), [EVIDENCE])

    with django_assert_num_queries(1):
        assert whole.evidence.all()[0].created_by.password == finder.password


def test_what_is_no_relation_becomes_a_list():
    claim = build_claim()
    neighbors = Claim.objects.filter(document=OuterRef("document")).order_by("-id")
    [whole] = gathered(Claim.objects.filter(pk=claim.pk), [Part("neighbors", neighbors, fields=("id", "text"))])

    assert whole.neighbors == list(Claim.objects.filter(document=claim.document).order_by("-id"))


def test_a_row_with_nothing_on_it_has_empty_lists():
    [whole] = gathered(Claim.objects.filter(pk=build_claim().pk), [EVIDENCE, ASSESSMENTS])

    assert (list(whole.evidence.all()), list(whole.assessments.all())) == ([], [])
