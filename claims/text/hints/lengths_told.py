"""One length of time told in two units, and one from a weekday to another."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.templates import matches
from claims.text.times import TimeExpression

#: How long a unit is in the smallest one of its kind.
_SIZES = {
    "century": ("month", 1200), "decade": ("month", 120), "year": ("month", 12), "month": ("month", 1),
    "week": ("day", 7), "day": ("day", 1), "hour": ("minute", 60), "minute": ("minute", 1),
}  # fmt: skip
WEEK = 7


def told_length_hints(reading: Reading) -> Iterator[Hint]:
    """All of the body."""
    for passage in reading.passages:
        yield from _in_two_units(reading, passage)
        yield from _of_weekdays(reading, passage)


def _in_two_units(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "Four years and two months (50 months)" """
    for _, got in matches(reading.words, "length_twice", passage.masked):
        one, other = (passage.marks[got[name]].value for name in ("a", "b"))
        if not isinstance(one, Stretch) or not isinstance(other, Stretch):
            continue
        kinds = [_SIZES[s.unit] for s in (one, other)]
        if kinds[0][0] != kinds[1][0] or one.ago or not (one.amount.exact and other.amount.exact):
            continue
        sizes = [s.amount.value * kind[1] for s, kind in zip((one, other), kinds, strict=True)]
        in_two = len(one.span.of(reading.text).split()) > 2  # "four years and two months": read as months
        if one.unit != other.unit or in_two:
            yield _hint(one, other, sizes[0] / kinds[1][1], one.span.of(reading.text))


def _hint(one: Stretch, other: Stretch, right: Decimal, words: str) -> Hint:
    outcome = FITS if right == other.amount.value else DOES_NOT_FIT
    operands = (
        Operand("first", "text", words, one.span),
        Operand("second", f"{other.unit}s", f"{other.amount.value.normalize():f}", other.span),
        Operand("right", f"{other.unit}s", f"{round(right, 1).normalize():f}"),
    )
    return hint("duration", "told_twice", outcome, (one.span, other.span), operands)


def _of_weekdays(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "For three days, from Tuesday through Thursday": with or without the first day, and weeks in between."""
    for _, got in matches(reading.words, "days_of_the_week", passage.masked):
        first, last = passage.marks[got["a"]], passage.marks[got["b"]]
        stretch = passage.marks[got["d"]].value
        if isinstance(stretch, Stretch) and stretch.unit == "day" and stretch.amount.exact:
            yield from _weekdays(stretch, first, last, reading)


def _weekdays(stretch: Stretch, first: Mark, last: Mark, reading: Reading) -> Iterator[Hint]:
    if not isinstance(first.value, TimeExpression) or not isinstance(last.value, TimeExpression):
        return
    days = (last.value.offset - first.value.offset) % WEEK
    fits = stretch.amount.value % WEEK in {days, (days + 1) % WEEK}
    operands = (
        Operand("said", "days", f"{stretch.amount.value:f}", stretch.span),
        Operand("start", "text", first.span.of(reading.text), first.span),
        Operand("end", "text", last.span.of(reading.text), last.span),
        Operand("right", "days", str(days + 1)),
    )
    yield hint("duration", "length", FITS if fits else DOES_NOT_FIT, (stretch.span, first.span, last.span), operands)
