"""The articles of a list as HTML."""

import datetime

import pytest
from django.utils import translation

from claims.models import Document
from claims.queries.documents import documents_with_progress
from claims.templatetags.document_rows import document_facts, document_row
from tests.builders import build_document, reading_of

pytestmark = pytest.mark.django_db

SENTENCES = ["Harga beras naik 12 persen <b>di Palu</b> & sekitarnya.", "Gubernur menolak angka itu."]


@pytest.fixture
def document() -> Document:
    text = "\n\n".join(["Harga <i>beras</i> naik", *SENTENCES])
    return build_document(reading=reading_of(text, SENTENCES))


def row(words: str = "") -> str:
    return document_row(documents_with_progress(words).get())


def test_nothing_that_an_article_says_is_taken_for_html(document):
    Document.objects.update(publisher="<script>", byline='"B" & C', url="https://example.org/?a=1&b='2'")

    for html in (row(), row("beras")):
        assert "<script>" not in html
        assert "<i>" not in html
        assert "&lt;script&gt;" in html
        assert "https://example.org/?a=1&amp;b=&#x27;2&#x27;" in html


def test_what_a_search_found_is_marked_in_the_title_and_in_some_words_of_the_text():
    build_document(reading=reading_of("Harga beras naik\n\nGubernur menolak angka itu.", SENTENCES[1:]))

    assert "Harga <mark>beras</mark> naik</a>" in row("beras")
    assert "Gubernur <mark>menolak</mark> angka" in row("menolak")
    assert "Harga beras naik</a>" in row("menolak")


def test_a_list_that_nobody_searched_marks_nothing(document):
    assert "<mark>" not in row()
    assert 'class="passage"' not in row()


def test_the_facts_tell_when_it_was_published_as_exactly_as_is_known(document):
    document.published_at = datetime.datetime(2026, 3, 1, 7, 30, tzinfo=datetime.UTC)
    with translation.override("en"):
        day = document_facts(document)
        document.published_time_known = True
        moment = document_facts(document)

    assert '07:00">1 March 2026</time>' in day
    assert ">1 March 2026, 14:30" in moment
