"""Who vouches for what: quotes and reported speech are told apart from what the article itself asserts.

This is settled before parsing, on the characters: a parser breaks on "kata X, Selasa (21/10/2025)".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claims.text.attribution.continued import continued
from claims.text.attribution.quoted import read_quoted
from claims.text.attribution.quotes import Quote, find_quotes, speech_in
from claims.text.attribution.reported import read_reported
from claims.text.attribution.sources import without_opener
from claims.text.attribution.speakers import Speakers
from claims.text.attribution.statements import Speaker, Statement
from claims.text.languages.base import Language
from claims.text.names import NameBook
from claims.text.spans import Span

__all__ = ["Quote", "Speaker", "Statement", "read_statements"]


def read_statements(
    text: str, paragraphs: Sequence[tuple[Span, Sequence[Span]]], language: Language, names: NameBook
) -> tuple[Statement, ...]:
    """The statements of an article, in text order.

    ``paragraphs`` gives each block of the body with its sentences. A quote that runs over several sentences or
    paragraphs keeps its speaker; "he said" goes back to the last one.
    """
    speakers = Speakers(language, names)
    found: list[Statement] = []
    for block, sentences in paragraphs:
        quotes = find_quotes(text, block)
        for sentence in sentences:
            speech = speech_in(quotes, sentence)
            if speech:
                found.extend(read_quoted(text, sentence, speech, sentences, speakers, language))
            else:
                statements = read_reported(text, sentence, speakers, language)
                if all(s.speaker is None for s in statements):
                    speakers.noticed(text, sentence)
                found.extend(part for s in statements for part in continued(text, s, language))
    return tuple(_without_opener(text, statement, language) for statement in found)


def _without_opener(text: str, statement: Statement, language: Language) -> Statement:
    """The statement without "However," and its like in front."""
    first = without_opener(text, statement.ranges[0], language)
    return replace(statement, ranges=(first, *statement.ranges[1:]))
