"""So much for each, for every, in a year: an amount per one of what is counted or lasts, with the amount for all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from claims.text.hints.figures import amount_of, amounts, operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.products import is_of_others, product_hint
from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.hints.templates import expand, matches
from claims.text.hints.told_figures import akin, thing
from claims.text.measures.amounts import Amount
from claims.text.measures.moments import Moment

#: How many of the shorter unit a longer one has, from those that are worked to all of them.
_HAVE = {
    ("year", "month"): (12, 12), ("year", "week"): (48, 53), ("year", "day"): (200, 366), ("month", "day"): (20, 31),
    ("month", "week"): (4, 5), ("week", "day"): (5, 7), ("day", "hour"): (8, 24), ("hour", "minute"): (60, 60),
}  # fmt: skip
#: Beside both ends of that nothing is called wrong.
SLACK = Decimal("0.1")


def rate_hints(reading: Reading) -> Iterator[Hint]:
    """Each rate with the one count, or length, and the one whole that its sentence or the one before tells."""
    before: Passage | None = None
    for passage in reading.passages:
        for noun, each in _rates(reading, passage):
            yield from _for_all(reading, passage, before, noun, each)
        yield from _on_average(reading, passage)
        yield from _in_two_units(reading, passage)
        before = passage


def _rates(reading: Reading, passage: Passage) -> Iterator[tuple[str, Amount]]:
    for match, got in matches(reading.words, "rate", passage.masked):
        each = amount_of(passage, got["e"])
        if each and each.value > 0:
            yield match["noun"].lower(), each


def _for_all(reading: Reading, passage: Passage, before: Passage | None, noun: str, each: Amount) -> Iterator[Hint]:
    if not re.search(expand("{=making}", reading.words), passage.masked, re.IGNORECASE):
        return
    before = None if before and _is_of_another_year(before, passage) else before
    counts = _counts(reading, passage, noun) or (_counts(reading, before, noun) if before else [])
    wholes = _wholes(passage, each) or (_wholes(before, each) if before else [])
    wholes = [w for w in wholes if w not in counts]
    if len(counts) == len(wholes) == 1 and len(list(_rates(reading, passage))) == 1:
        found = product_hint(counts[0], each, wholes[0])
        yield from (h for h in found if h.outcome == FITS or not is_of_others(reading, counts[0], each, wholes[0]))


def _is_of_another_year(before: Passage, passage: Passage) -> bool:
    """ "In 2026 it will have £20m. At £2m a mile, this year's budget is enough for seven": of no year are both."""
    then, now = ({m.value.last.year for m in p.of("t", "l") if isinstance(m.value, Moment)} for p in (before, passage))
    return bool(then and now) and not then & now


def _counts(reading: Reading, passage: Passage, noun: str) -> list[Amount]:
    """What there are so many of; a length of time in the unit of the rate."""
    unit = reading.words.durations.get(noun)
    if unit:
        lengths = (m.value for m in passage.of("d") if isinstance(m.value, Stretch) and m.value.unit == unit)
        return [_lasting(reading, one.amount, unit) for one in lengths if not one.ago]
    found = (a for a in amounts(passage, "n") if a.sort == "count" and a.unit)
    return [a for a in found if _is_one_thing(reading, a.unit, noun)]


def _is_one_thing(reading: Reading, unit: str, noun: str) -> bool:
    sizes = reading.words.measures
    return akin(thing(reading, unit), thing(reading, noun)) or (unit in sizes and sizes[unit] == sizes.get(noun))


def _lasting(reading: Reading, amount: Amount, unit: str) -> Amount:
    """A length as a count of its units; "over five years" are no more than five."""
    ahead = reading.text[: amount.span.start].split()[-1:]
    spread = ahead and ahead[0].lower() in reading.words.lists["spread_over"]
    bound, high = ("", amount.value) if spread else (amount.bound, amount.high)
    return replace(amount, sort="count", unit=unit, bound=bound, high=high)


def _wholes(passage: Passage, each: Amount) -> list[Amount]:
    return [a for a in amounts(passage, "n") if a.sort == each.sort and a.unit == each.unit and a.value > each.value]


def _on_average(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "Five shelters took in 1,100 people, an average of 220 each" """
    for _, got in matches(reading.words, "average_each", passage.masked):
        count, whole, each = (amount_of(passage, got[name]) for name in ("x", "y", "e"))
        if whole and each and whole.sort == each.sort:
            yield from product_hint(count, replace(each, unit=whole.unit, bound=""), whole)


def _in_two_units(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "£120 a year, or £10 a month" """
    for match, got in matches(reading.words, "two_rates", passage.masked):
        units = [reading.words.durations.get(match[name].lower(), "") for name in ("long", "short")]
        whole, each = amount_of(passage, got["y"]), amount_of(passage, got["e"])
        have = _HAVE.get((units[0], units[1]))
        if have and whole and each and _of_one_kind(whole, each):
            yield from _compared(whole, each, have)


def _of_one_kind(whole: Amount, each: Amount) -> bool:
    alike = whole.sort == each.sort and (whole.sort == "count" or whole.unit == each.unit)
    return alike and each.value > 0 and {whole.bound, each.bound} <= {"", "about", "almost"}


def _compared(whole: Amount, each: Amount, have: Sequence[int]) -> Iterator[Hint]:
    ratio, (least, most) = whole.value / each.value, have
    wide = SLACK if whole.exact and each.exact else 2 * SLACK
    if least * (1 - SLACK / 2) <= ratio <= most * (1 + SLACK / 2):
        outcome = FITS
    elif least * (1 - wide) <= ratio <= most * (1 + wide):
        return
    else:
        outcome = DOES_NOT_FIT
    count = Decimal(most)
    operands = (
        worked_out("count", count),
        operand("each", each),
        operand("said", whole),
        worked_out("right", count * each.value),
    )
    yield hint("sums", "each", outcome, (each.span, whole.span), operands)
