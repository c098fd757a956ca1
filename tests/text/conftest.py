"""Articles in one line: a headline, a byline and a date around the sentences that a test is about."""

import pytest

from claims.text.attribution import read_statements
from claims.text.languages import get
from claims.text.names import NameBook, find_names
from claims.text.pipeline import analyze
from claims.text.spans import Span

_HEADS = {
    "en": "Council meets on Thursday\n\nBy Ann Archer\n3 June 2021, 10:12 GMT\n\n",
    "id": "Rapat Dewan Digelar Kamis\n\nRina Lestari - Kabar Teluk\nKamis, 03 Jun 2021 21:14 WIB\n\n",
}


@pytest.fixture
def analysis_of():
    """The analysis of an article of 3 June 2021, a Thursday, whose paragraphs are given."""

    def analysis(*paragraphs, language="en"):
        return analyze(_HEADS[language] + "\n\n".join(paragraphs), language)

    return analysis


@pytest.fixture
def claims_of(analysis_of):
    """The wordings of the claims in such an article, in order."""

    def wordings(*paragraphs, language="en"):
        return [claim.text for claim in analysis_of(*paragraphs, language=language).claims]

    return wordings


@pytest.fixture
def statements_of():
    """The statements of paragraphs in which each line is one sentence."""

    def statements(*paragraphs, language="en"):
        known = get(language)
        text = "\n\n".join(paragraphs)
        blocks, at = [], 0
        for paragraph in paragraphs:
            spans, start = [], at
            for line in paragraph.split("\n"):
                spans.append(Span(start, start + len(line)))
                start += len(line) + 1
            blocks.append((Span(at, at + len(paragraph)), spans))
            at += len(paragraph) + 2
        names = find_names(text, [s for _, found in blocks for s in found], known.page.function_words)
        book = NameBook(names, known.grammar.reference.titles, known.grammar.reference.organizations)
        found = read_statements(text, blocks, known, book)
        return [(s.speaker.name if s.speaker else None, " ".join(r.of(text) for r in s.ranges), s) for s in found]

    return statements
