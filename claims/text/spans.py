"""Half-open ranges of code points: the one currency that every part of the text package pays in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` (exclusive), counted in Unicode code points of the canonical text.

    Raises ValueError when the range is negative or turned round; an empty span is allowed.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether at least one character is in both."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def shifted(self, offset: int) -> Span:
        return Span(self.start + offset, self.end + offset)

    def stripped(self, text: str, characters: str | None = None) -> Span:
        """The span without ``characters`` (white space by default) at its two ends."""
        inner = self.of(text)
        left = len(inner) - len(inner.lstrip(characters))
        inner = inner.strip(characters)
        return Span(self.start + left, self.start + left + len(inner))


def cover(spans: Iterable[Span]) -> Span:
    """The smallest span that holds all of ``spans``. Raises ValueError when there are none."""
    found = list(spans)
    return Span(min(s.start for s in found), max(s.end for s in found))


def merge(spans: Iterable[Span], text: str = "") -> tuple[Span, ...]:
    """``spans`` in text order, those that overlap or touch made one.

    With ``text`` given, spans with nothing but white space between them are made one too.
    """
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and _joins(merged[-1], span, text):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def _joins(left: Span, right: Span, text: str) -> bool:
    if right.start <= left.end:
        return True
    return bool(text) and not text[left.end : right.start].strip()
