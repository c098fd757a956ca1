"""Parts of a whole that need no word for a total: by place, of two who share it, women and men."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.text.hints.figures import amount_of, amounts
from claims.text.hints.hint import Hint
from claims.text.hints.parts import NEAR, compared, hedged, list_in
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches, patterns
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import total


def tally_hints(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """All of one sentence. More than the whole does not fit; less may be a list of some."""
    yield from _spread(reading, passage)
    yield from _of_two(reading, passage)
    yield from _complements(reading, passage, before)


def _spread(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "240 jobs, 90 in Alby, 85 in Belton and 75 in Cray": more than all does not fit, less may be a list of some."""
    for match, got in matches(reading.words, "spread", passage.masked):
        whole, parts = amount_of(passage, got["w"]), list_in(reading, passage, match.end())
        first = re.search(rf"(?<!\w){match['at']}(?!\w)", match.group(), re.IGNORECASE)
        if whole is None or not whole.exact or len(parts) < 2 or first or whole.unit in {p.unit for p in parts}:
            continue
        if not all(p.exact and p.sort == "count" for p in parts) or len({p.unit for p in parts}) > 2:
            continue
        sum_ = total(parts)
        over = sum_.low > whole.high and sum_.plain <= whole.value * (1 + NEAR)
        if whole.sort == "count" and not _overlapping(reading, passage) and (over or sum_.plain == whole.value):
            yield compared(parts, whole)


def _overlapping(reading: Reading, passage: Passage) -> bool:
    hedges = (m.group().lower() for p in patterns(reading.words, "part_of") for m in p.finditer(passage.masked))
    return any(hedge not in reading.words.lists["apiece"] for hedge in hedges)


def _of_two(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "Hall won 12 of the 20 wards and Reed nine": two who share a whole have no more than it."""
    for _, got in matches(reading.words, "of_two", passage.masked):
        one, whole, other = (amount_of(passage, got[name]) for name in ("x", "y", "z"))
        if not (one and whole and other) or not all(a.exact and a.sort == "count" for a in (one, whole, other)):
            continue
        if one.value + other.value == whole.value or whole.value < one.value + other.value <= whole.value * (1 + NEAR):
            yield compared((one, other), whole)


def _complements(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """ "410 members, 190 women and 230 men": nobody is both, so there cannot be more of them than of all."""
    figures = amounts(passage, "n")
    for one, other in pairwise(figures):
        units = [_counted(reading, passage, a) for a in (one, other)]
        if not any(_of_pair(pair, *units) for pair in _pairs(reading)) or not (one.exact and other.exact):
            continue
        ahead = [a for a in figures if a.span.end <= one.span.start][-1:]
        ahead = ahead or [a for p in before[-1:] for a in amounts(p, "n")[:1]]
        for whole in (w for w in ahead if w.exact and w.sort == "count"):
            sum_ = one.value + other.value
            if sum_ == whole.value or (whole.high < sum_ <= whole.value * (1 + NEAR) and not hedged(reading, passage)):
                yield compared((one, other), whole)


def _pairs(reading: Reading) -> list[list[str]]:
    return [pair.split("/") for pair in reading.words.lists["complements"]]


def _of_pair(pair: list[str], one: set[str], other: set[str]) -> bool:
    """Whether one figure counts the first and the other one the second of a pair, in either order."""
    first, second = pair
    return (first in one and second in other) or (second in one and first in other)


def _counted(reading: Reading, passage: Passage, amount: Amount) -> set[str]:
    """What is counted, right behind the figure and one word on ("640 peserta perempuan")."""
    behind = re.findall(r"[\w-]+", reading.text[amount.span.end : passage.span.end])[:2]
    return {word.lower() for word in behind}
