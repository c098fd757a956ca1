"""The result of a match in the headline against the one that the body begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import patterns
from claims.text.spans import Span

_RESULT = re.compile(r"(?<![\w:./,–-])(\d{1,3})[-–](\d{1,3})(?![\d:/–-]|\.\d)")


def result_hints(reading: Reading) -> Iterator[Hint]:
    """The one result of the headline: told by the body too, or the body begins with another one and never has it."""
    if reading.headline is None:
        return
    told = _results(reading, reading.headline)
    if len(told) != 1:
        return
    body = [found for passage in reading.passages for found in _results(reading, passage)]
    same = [place for place in body if _sides(reading, place) == _sides(reading, told[0])]
    lead = [place for place in body if _opens_with(reading, place)]
    if same:
        yield _hint(reading, FITS, told[0], same[0])
    elif len(lead) == 1:
        yield _hint(reading, DOES_NOT_FIT, told[0], lead[0])


def _opens_with(reading: Reading, place: Span) -> bool:
    """Whether the first sentence says that somebody won by just this: later ones tell of other matches too."""
    first = reading.passages[0].span
    ahead = reading.text[first.start : place.start] if first.contains(place) else ""
    return any(p.search(ahead) for p in patterns(reading.words, "winning"))


def _results(reading: Reading, passage: Passage) -> list[Span]:
    words = passage.span.of(reading.text)
    return [Span(*m.span()).shifted(passage.span.start) for m in _RESULT.finditer(words)]


def _sides(reading: Reading, place: Span) -> tuple[int, ...]:
    """Both figures, the smaller one first: whose they are is not asked."""
    return tuple(sorted(int(n) for n in re.findall(r"\d+", place.of(reading.text))))


def _hint(reading: Reading, outcome: str, headline: Span, body: Span) -> Hint:
    operands = tuple(
        Operand(name, "text", place.of(reading.text), place) for name, place in (("headline", headline), ("body", body))
    )
    return hint("contradiction", "headline", outcome, (headline, body), operands)
