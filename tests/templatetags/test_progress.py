"""How far the claims of a document have come, as one bar."""

import pytest

from claims.queries.documents import documents_with_progress
from claims.templatetags.progress import progress_parts
from claims.workflow import Status
from tests.builders import build_document, build_documents, claim_in

pytestmark = pytest.mark.django_db


def told(document) -> list[tuple[str, str, str]]:
    found = documents_with_progress().get(pk=document.pk)
    return [(part.series.words, part.start, part.width) for part in progress_parts(found)]


def test_published_dismissed_begun_and_proposed_claims_make_the_bar():
    (document,) = build_documents(1, claims=5)
    first, second, third, fourth, _fifth = document.claims.all()
    claim_in(Status.PUBLISHED, claim=first)
    claim_in(Status.DISMISSED, claim=second)
    claim_in(Status.CHECKING, claim=third)
    claim_in(Status.QUEUED, claim=fourth)

    assert told(document) == [
        ("published", "0", "20"),
        ("done", "20", "20"),
        ("under-way", "40", "40"),
        ("proposed", "80", "20"),
    ]


def test_proposals_alone_are_one_part():
    assert told(build_document()) == [("proposed", "0", "100")]


def test_an_article_without_claims_has_an_empty_bar():
    document = build_document()
    document.claims.all().delete()

    assert told(document) == []
