"""Places in a table: "climbed from third to fifth" goes down, for the first is the best."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import likely, patterns

_NUMBER = re.compile(r"\d+")


def rank_hints(reading: Reading) -> Iterator[Hint]:
    """Each move from one place to another, where the words say that they are places of a table."""
    for passage in reading.passages:
        for pattern in likely(reading.words, "rank_move", passage.masked):
            for match in pattern.finditer(passage.masked):
                if any(p.search(passage.masked) for p in patterns(reading.words, "of_ranks")):
                    yield from _moved(reading, passage, match)


def _moved(reading: Reading, passage: Passage, match: re.Match[str]) -> Iterator[Hint]:
    before, after = (_place(reading, match[name]) for name in ("a", "b"))
    if before is None or after is None or before == after:
        return
    fits = (after < before) == bool(match.groupdict().get("up"))
    spans = {name: passage.place(*match.span(name)) for name in ("a", "b")}
    operands = (
        Operand("before", "number", str(before), spans["a"]),
        Operand("after", "number", str(after), spans["b"]),
    )
    yield hint("sums", "rank", FITS if fits else DOES_NOT_FIT, (passage.place(*match.span()),), operands)


def _place(reading: Reading, words: str) -> int | None:
    """The number of an ordinal in digits or words."""
    number = _NUMBER.search(words)
    known = dict(pair.split("/") for pair in reading.words.lists["ordinals"])
    return int(number[0]) if number else int(known[words.lower()]) if words.lower() in known else None
