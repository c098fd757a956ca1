"""What was given away and what is left, told paragraphs after the whole: "She repaid £18,250, leaving £68,150"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claims.text.hints.figures import amount_of, amounts
from claims.text.hints.hint import Hint
from claims.text.hints.parts import NEAR, compared
from claims.text.hints.reading import Reading
from claims.text.hints.templates import matches, patterns
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import total


def remainder_hints(reading: Reading) -> Iterator[Hint]:
    """Each part with what it leaves, against the one figure of the article that both may be of."""
    told = [p for p in (reading.headline, *reading.passages) if p]
    figures = [a for p in told for a in amounts(p, "n") if a.exact and not _is_rate(reading, a)]
    for passage in reading.passages:
        for _, got in matches(reading.words, "left_over", passage.masked):
            part, rest = amount_of(passage, got["x"]), amount_of(passage, got["r"])
            if part and rest and part.exact and rest.exact and part.sort == rest.sort and part.unit == rest.unit:
                wholes = [a for a in figures if a.sort == part.sort and a.unit == part.unit]
                yield from _against((part, rest), [a for a in wholes if a.span.end <= part.span.start])


def _is_rate(reading: Reading, amount: Amount) -> bool:
    """ "£7,000 a month" is no sum of which something is left."""
    behind = reading.text[amount.span.end : amount.span.end + 24]
    return any(p.match(behind) for p in patterns(reading.words, "at_a_rate"))


def _against(parts: tuple[Amount, Amount], told: list[Amount]) -> Iterator[Hint]:
    """Of several figures that are near none is said to be the whole; one may be the other, rounded for the headline."""
    sum_ = total(parts)
    exactly = next((a for a in told if a.value == sum_.plain), None)
    near = [a for a in told if abs(a.value - sum_.plain) <= NEAR * sum_.plain and a.value > max(p.value for p in parts)]
    finest = min(near, key=lambda a: a.high - a.value, default=None)
    if exactly:
        yield compared(parts, exactly)
    elif finest and _slipped(finest.value, sum_.plain) and all(a.low <= finest.value <= a.high for a in near):
        yield compared(parts, finest)


def _slipped(one: Decimal, other: Decimal) -> bool:
    """Whether two figures differ in one digit, or in the order of their digits: others may be of another sum."""
    first, second = f"{one:f}", f"{other:f}"
    if len(first) != len(second):
        return False
    return sum(a != b for a, b in zip(first, second, strict=True)) == 1 or sorted(first) == sorted(second)
