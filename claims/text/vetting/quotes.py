"""Quotes found again in the sentences of an article, character by character but for the width of white space."""

from __future__ import annotations

import re

from claims.text.analysis import Analysis
from claims.text.spans import Span, merge

#: Shortest quote in words, longest in code points: less says nothing of its own, more is no atomic claim.
FEWEST_WORDS, LONGEST = 2, 1_000
_EDGES = " \t\n\r\f\v\u00a0,;:.–—-\"“”„‟«»‘’'()[]"


class Body:
    """The sentences of an article, page furniture and headline left out."""

    def __init__(self, reading: Analysis) -> None:
        self._text = reading.text
        self._stretches = merge(reading.sentences, reading.text)
        self._clutter = tuple(marked.span for marked in reading.furniture)

    def find(self, quotes: tuple[str, ...]) -> tuple[Span, ...]:
        """Where ``quotes`` stand, in text order; empty where one stands nowhere, or at more than one place."""
        found = [self._place(quote) for quote in quotes]
        spans = [span for span in found if span is not None]
        return merge(spans) if len(spans) == len(quotes) else ()

    def _place(self, quote: str) -> Span | None:
        words = quote.strip(_EDGES).split()
        if len(words) < FEWEST_WORDS or len(quote) > LONGEST:
            return None
        pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)")
        places = [
            Span(match.start(), match.end())
            for stretch in self._stretches
            for match in pattern.finditer(self._text, stretch.start, stretch.end)
        ]
        if len(places) != 1 or any(places[0].overlaps(span) for span in self._clutter):
            return None
        return places[0]
