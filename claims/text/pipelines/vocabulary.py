"""What a spaCy pipeline remembers of the words that it has met.

spaCy looks into each new word (its shape, its ends, whether it is a number), which costs as much as a tenth of reading
it. Articles share most of their words, so these are kept from text to text; they are forgotten once many have come by,
so that memory stays bounded.
"""

from __future__ import annotations

from contextlib import ExitStack

from spacy.language import Language

#: Running words after which everything is forgotten: about a hundred articles.
MOST = 50_000


class Vocabulary:
    """The words that one spaCy pipeline has met. Not thread-safe: a caller holds a lock."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._zone = ExitStack()
        self._met = MOST

    def expect(self, count: int) -> None:
        """Make room for ``count`` running words. No spaCy document from before may be used afterwards."""
        if self._met + count > MOST:
            self._zone.close()
            self._zone.enter_context(self._nlp.memory_zone())
            self._met = 0
        self._met += count
