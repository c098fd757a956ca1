"""Rises and falls: the direction against the two figures, the percentage against both, "doubled" against both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from claims.text.hints.figures import amount_of, amounts, comparable, operand, with_scale_of, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, UNKNOWN, Hint, Operand, hint
from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.hints.speeds import way_told
from claims.text.hints.templates import matches, patterns
from claims.text.measures.amounts import HALF, Amount
from claims.text.measures.intervals import HUNDRED, Interval, alike, change, difference, turned
from claims.text.spans import Span

#: "Doubled" is said of ratios from so much below two to so much above it.
#: Figures farther apart than this are not of one thing, or the scale of one was left out.
FAR_DOWN, FAR_UP = Decimal("0.001"), Decimal(1000)
BELOW, ABOVE = Decimal("0.85"), Decimal("1.25")
#: Five times is not "four times": a small factor is not cut off by as much.
SMALL, ABOVE_AT_MOST = 6, Decimal("0.8")


def change_hints(reading: Reading) -> Iterator[Hint]:
    """All rises and falls of the body that tell both figures."""
    for passage in reading.passages:
        seen: set[tuple[int, int]] = set()
        told = matches(reading.words, "change", passage.masked)
        for match, got in sorted(told, key=lambda one: "d" not in one[1]):
            if (got["a"], got["b"]) not in seen and not _left_alone(reading, passage, match):
                seen.add((got["a"], got["b"]))
                yield from _change(reading, passage, match, got)
        for match, got in matches(reading.words, "change_told", passage.masked):
            if (got["a"], got["b"]) not in seen and not _left_alone(reading, passage, match):
                yield from (h for h in _change(reading, passage, match, got) if h.outcome == FITS)
        for _, got in matches(reading.words, "lead", passage.masked):
            yield from _lead(passage, got)
        for _, got in matches(reading.words, "margin", passage.masked):
            yield from _margin(passage, got)
        for match, got in matches(reading.words, "times", passage.masked):
            yield from _times(reading, passage, match, got)


def _margin(passage: Passage, got: dict[str, int]) -> Iterator[Hint]:
    """ "54 votes to 48, a majority of six"."""
    more, less, by = (amount_of(passage, got[name]) for name in ("a", "b", "d"))
    if more and less and by and all(a.exact and a.sort == "count" for a in (more, less, by)):
        yield from moved_by(by, less, more, 1 if more.value > less.value else -1)


def _lead(passage: Passage, got: dict[str, int]) -> Iterator[Hint]:
    """ "47 percent to 41 percent, a lead of six points": one less the other."""
    more, less, by = (amount_of(passage, got[name]) for name in ("b", "a", "d"))
    if more and less and by and by.value <= HUNDRED:
        points = replace(by, sort="points", low=by.value - HALF, high=by.value + HALF)
        yield from moved_by(points, less, more, 1 if more.value > less.value else -1)


def _figure(passage: Passage, number: int) -> Amount | None:
    """The amount behind a mark, that of a length of time too."""
    value = passage.marks[number].value
    return value.amount if isinstance(value, Stretch) else amount_of(passage, number)


def _left_alone(reading: Reading, passage: Passage, match: re.Match[str]) -> bool:
    """What did not happen, and ranks or rates in which a smaller figure is the better one."""
    before = passage.masked[: match.start("up") if match.groupdict().get("up") else match.start()]
    denied = any(p.search(before) for p in patterns(reading.words, "no_change"))
    denied = denied or any(p.search(match.group()) for p in patterns(reading.words, "another_matter"))
    return denied or any(p.search(passage.masked) for p in patterns(reading.words, "ranking"))


def _change(reading: Reading, passage: Passage, match: re.Match[str], got: dict[str, int]) -> Iterator[Hint]:
    before, after = _figure(passage, got["a"]), _figure(passage, got["b"])
    if before is None or after is None or _of_two_lengths(passage, got):
        return
    if after.unit in reading.words.lists["on_top"]:
        return
    after = _of_its_unit(passage, before, after)
    before = with_scale_of(before, after) if before.sort != after.sort or before.value < after.value / 1000 else before
    if not comparable(reading, before, after) or not FAR_DOWN < after.value / max(before.value, FAR_DOWN) < FAR_UP:
        return
    sign = way_told(reading, passage, match, got["a"], got["b"])
    place = passage.place(*match.span())
    if sign and _against(sign, before, after, passage, reading):
        operands = (operand("before", before), operand("after", after))
        outcome = "rise" if sign > 0 else "fall"
        yield hint("sums", outcome, DOES_NOT_FIT, (place,), operands)
        return
    by = _figure(passage, got["d"]) if "d" in got else None
    if by is not None:
        yield from moved_by(by, before, after, sign)
    elif sign and (after.low - before.high) * sign > 0:
        operands = (operand("before", before), operand("after", after))
        yield hint("sums", "rise" if sign > 0 else "fall", FITS, (place,), operands)


def _of_two_lengths(passage: Passage, got: dict[str, int]) -> bool:
    """Whether one is a length of time and the other none, or one of another unit: "from 18 months to two years"."""
    figures = {name: passage.marks[number].value for name, number in got.items()}
    lengths = {name: value.unit for name, value in figures.items() if isinstance(value, Stretch)}
    return bool(lengths) and (not {"a", "b"} <= lengths.keys() or len(set(lengths.values())) > 1)


def _of_its_unit(passage: Passage, before: Amount, after: Amount) -> Amount:
    """ "1,200 rooms on 12 floors, up from 900 rooms": the figure that counts the same things, if one stands nearer."""
    if after.span.start > before.span.start or not before.unit or after.unit == before.unit:
        return after
    same = [a for a in amounts(passage, "n") if a.unit == before.unit and a.span.start < before.span.start]
    return same[-1] if same else after


def _against(sign: int, before: Amount, after: Amount, passage: Passage, reading: Reading) -> bool:
    """Whether the figures go the other way however they were rounded, and whatever scale the first one has."""
    scaled = with_scale_of(before, after)
    apart = [difference(one, after) for one in (before, scaled)]
    return all(d.plain * sign < 0 and (d.high if sign > 0 else -d.low) <= 0 for d in apart)


def moved_by(by: Amount, before: Amount, after: Amount, sign: int) -> Iterator[Hint]:
    """The stated amount of the change against both figures: in percent, in points, or as a difference."""
    relative, absolute = change(before, after), difference(*alike(before, after))
    if relative is None:
        return
    if sign < 0 or (sign == 0 and relative.plain < 0):
        relative, absolute = turned(relative), turned(absolute)
    spans = (by.span, before.span, after.span)
    given = (operand("by", by), operand("before", before), operand("after", after))
    if by.sort == "percent" and before.sort != "percent":
        yield _percent(relative, by, spans, given)
    elif by.sort == "percent":
        points = not relative.meets(by) and absolute.meets(by)
        outcome = FITS if relative.meets(by) else UNKNOWN if points else DOES_NOT_FIT
        yield hint("sums", "points", outcome, spans, (*given, worked_out("right", relative.plain, "percent")))
    elif by.sort == "points" or by.sort == before.sort == after.sort:
        outcome = FITS if absolute.meets(by) else DOES_NOT_FIT
        kind = "percent" if by.sort == "points" else "number"
        yield hint("sums", "difference", outcome, spans, (*given, worked_out("right", absolute.plain, kind)))


def _percent(relative: Interval, by: Amount, spans: Sequence[Span], given: Sequence[Operand]) -> Hint:
    outcome = FITS if relative.meets(by) else DOES_NOT_FIT
    return hint("sums", "change", outcome, spans, (*given, worked_out("right", relative.plain, "percent")))


def _times(reading: Reading, passage: Passage, match: re.Match[str], got: dict[str, int]) -> Iterator[Hint]:
    """ "Doubled from 40 to 60". "More than" opens the top, "almost" the bottom."""
    before, after = amount_of(passage, got["a"]), amount_of(passage, got["b"])
    if before is None or after is None or not comparable(reading, before, after) or before.value == 0:
        return
    factor = _factor(reading, passage, match, got)
    if after.value == 0:
        return
    ratio = after.value / before.value if factor > 0 else before.value / after.value
    at = match.start("factor") if match.groupdict().get("factor") else match.start()
    low, high = allowed_multiples(reading, passage.masked[:at], abs(factor))
    outcome = FITS if low <= ratio <= high else DOES_NOT_FIT
    operands = (operand("before", before), operand("after", after), worked_out("right", round(ratio, 1)))
    yield hint("sums", "times", outcome, (passage.place(*match.span()),), operands)


def _factor(reading: Reading, passage: Passage, match: re.Match[str], got: dict[str, int]) -> Decimal:
    """By what is multiplied, or divided (negative): a verb says it, or a figure."""
    figure = amount_of(passage, got["f"]) if "f" in got else None
    if figure:
        return figure.value
    return Decimal(reading.words.factors[" ".join(match["factor"].lower().split())])


def allowed_multiples(reading: Reading, before: str, factor: Decimal) -> tuple[Decimal, Decimal]:
    low, high = factor * BELOW, min(factor * ABOVE, factor + ABOVE_AT_MOST) if factor <= SMALL else factor * ABOVE
    for bound, phrases in reading.words.bounds.items():
        if any(before.lower().rstrip().endswith(phrase) for phrase in phrases):
            if bound == "over":
                return factor * Decimal("0.95"), Decimal("Infinity")
            return factor * Decimal("0.6"), high
    return low, high
