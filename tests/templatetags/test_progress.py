"""How far the claims of a document have come, as one bar."""

import pytest
from django.template import Context, Template
from django.urls import reverse
from django.utils import translation

from claims.models import Document
from claims.models.claims import STATUS_LABELS
from claims.queries.documents import documents_with_progress
from claims.templatetags.progress import progress_parts
from claims.views.workbench import bar_of
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


def drawn(**page) -> str:
    known = {"document": Document(pk=7), "may_publish": False, "mine": 0, "approved": 0, "bar": [], "counts": []}
    return Template("{% load progress %}{% work_progress %}").render(Context({**known, "total": 0, **page}))


def test_the_work_on_an_article_is_told_in_the_language_of_the_page():
    counts = [("proposed", STATUS_LABELS[Status.PROPOSED], 3), ("approved", STATUS_LABELS[Status.APPROVED], 1)]
    page = {"total": 4, "mine": 2, "counts": counts, "bar": bar_of(counts)}
    told = {}
    for language in ("en", "id"):
        with translation.override(language):
            told[language] = drawn(**page)
            assert all(str(words) in told[language] for _status, words, _n in counts)

    assert "4 claims · 2 of them mine" in told["en"]
    assert "4 klaim" in told["id"]
    assert 'x="0.00" y="0" width="75.00"' in told["en"]
    assert "hx-swap-oob" not in told["en"]


def test_an_act_puts_it_where_it_stood_and_editors_publish_from_there():
    page = {"total": 1, "approved": 1, "may_publish": True, "is_update": True}

    assert 'hx-swap-oob="outerHTML"' in drawn(**page)
    assert f'href="{reverse("document_publish", args=[7])}"' in drawn(**page)
    assert "Publish 1 claim…" in drawn(**page)
    assert "publish" not in drawn(**{**page, "may_publish": False})
    assert "publish" not in drawn(**{**page, "approved": 0})


def test_an_article_without_claims_shows_no_bar_of_work():
    assert "0 claims" in drawn()
    assert "<svg" not in drawn()
