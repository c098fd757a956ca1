"""Words to be parsed or printed that are put together from several places of the article.

A relative clause is read as a sentence of its own with its noun in front; every character of it still knows where in
the article it stands.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from claims.text.spans import Span, merge

#: A range of the article, or a word that the article does not have at this place.
Part = Span | str


@dataclass(frozen=True, slots=True)
class Passage:
    """``parts`` of ``source`` (the article) joined by spaces into ``text``."""

    source: str = field(repr=False)
    parts: tuple[Part, ...]
    text: str = field(init=False)
    _starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        pieces = [part if isinstance(part, str) else part.of(self.source) for part in self.parts]
        starts, at = [], 0
        for piece in pieces:
            starts.append(at)
            at += len(piece) + 1
        object.__setattr__(self, "text", " ".join(pieces))
        object.__setattr__(self, "_starts", tuple(starts))

    def locate(self, span: Span) -> Part:
        """Where the characters ``span`` of ``text``, which lie in one part, stand in the article; else the words."""
        n = max(0, bisect_right(self._starts, span.start) - 1)
        part = self.parts[n]
        if isinstance(part, str):
            return span.of(self.text)
        offset = part.start - self._starts[n]
        return Span(span.start + offset, span.end + offset)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The ranges of the article in it, in text order."""
        return merge(p for p in self.parts if isinstance(p, Span))
