"""Articles for hints: sentences under a headline and a date, read without a parser, because hints need none."""

import hashlib
from dataclasses import replace

import pytest

from claims.text.analysis import Analysis
from claims.text.furniture import read_page
from claims.text.hints import find_hints
from claims.text.sentences import split_sentences

_HEADS = {
    "en": "{headline}\n\nBy Ann Archer\n3 June 2021, 10:12 GMT\n\n",
    "id": "{headline}\n\nRina Lestari - Kabar Teluk\nKamis, 03 Jun 2021 21:14 WIB\n\n",
}
_HEADLINES = {"en": "Council meets to settle its accounts", "id": "Dewan Bahas Laporan Keuangan Daerah"}


def analyzed(text, language):
    """What hints need of an article."""
    page = read_page(text, language)
    sentences = tuple(s for block in page.blocks for s in split_sentences(text, block, language))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Analysis(text, digest, page.document, furniture=page.furniture, sentences=sentences)


@pytest.fixture
def read():
    """An article with its hints, read without a parser."""

    def read(text, language):
        analysis = analyzed(text, language)
        return replace(analysis, hints=find_hints(analysis))

    return read


@pytest.fixture
def hints_of():
    """The hints of an article of 3 June 2021, a Thursday; those about the date line itself are left out."""

    def hints(*paragraphs, language="en", headline=None, facts=None, text=None, **options):
        text = text or _HEADS[language].format(headline=headline or _HEADLINES[language]) + "\n\n".join(paragraphs)
        analysis = analyzed(text, language)
        start = analysis.sentences[0].start
        found = find_hints(analysis, facts, **options)
        return [h for h in found if h.spans[-1].start >= start or h.sort == "contradiction"]

    return hints


@pytest.fixture
def outcomes_of(hints_of):
    """The sorts of hints that do not fit, and those that fit, in such an article."""

    def outcomes(*paragraphs, **options):
        found = hints_of(*paragraphs, **options)
        return tuple({h.sort for h in found if h.outcome == outcome} for outcome in ("does not fit", "fits"))

    return outcomes
