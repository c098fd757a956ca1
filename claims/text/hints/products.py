"""An amount for each of so many against the amount for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from claims.text.hints.figures import amount_of, amounts, operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.hints.templates import matches
from claims.text.hints.told_figures import akin, thing
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import Interval, product

#: A product is said to fit if it is no farther off than the first of these, and not to fit from the second on:
#: fees, and some who get nothing, lie between.
NEAR, FAR = Decimal("0.02"), Decimal("0.1")
#: Farther apart than a slip of the pen, with its one digit, the figures are of two matters.
WHOLE_APART = Decimal("0.05")
#: Takings that are so many times what the price makes, or less, are of another time or of more than that.
TIMES = Decimal(2)
#: "About" so much for each is wrong from here on.
WIDE = Decimal("0.3")


def product_hints(reading: Reading) -> Iterator[Hint]:
    """Sums of money that are shared out: "$40 million for 200 homes, $200,000 each"."""
    before: Passage | None = None
    for passage in reading.passages:
        seen: set[int] = set()
        for _, got in matches(reading.words, "each", passage.masked):
            if got["e"] not in seen:
                seen.add(got["e"])
                yield from product_hint(*(amount_of(passage, got[name]) for name in ("x", "e", "y")))
        if not seen and before:
            yield from _in_two_sentences(reading, before, passage)
        before = passage
    yield from _at_a_price(reading)
    for passage in reading.passages:
        yield from _at_a_speed(passage, reading)


def _at_a_price(reading: Reading) -> Iterator[Hint]:
    """ "Tickets cost $12. The club sold 400 tickets and took $5,600": in one sentence or in the two behind it."""
    for index, passage in enumerate(reading.passages):
        for match, got in matches(reading.words, "price_each", passage.masked):
            each, noun = amount_of(passage, got["e"]), thing(reading, match["noun"].lower())
            for place in reading.passages[index : index + 3]:
                counts = [a for a in amounts(place, "n") if a.unit and akin(thing(reading, a.unit), noun)]
                takings = [amount_of(place, got["y"]) for _, got in matches(reading.words, "takings", place.masked)]
                counts += [a for a in [amount_of(passage, got["x"])] if a] if "x" in got else []
                alone = place is passage or len(place.of("n")) == 2
                if len(counts) == len(takings) == 1 and alone and not _of_kinds(passage, takings[0]):
                    if not _may_be_meant(counts[0], each, takings[0]):
                        break
                    yield from product_hint(counts[0], each, takings[0])
                    break


def _may_be_meant(count: Amount, each: Amount | None, whole: Amount | None) -> bool:
    """Whether the takings are near enough: those of a week are not of the 300 tickets of the first day."""
    makes = count.value * each.value if each else Decimal(0)
    return bool(whole and makes and 1 / TIMES <= whole.value / makes <= TIMES)


def _of_kinds(passage: Passage, takings: Amount | None) -> bool:
    """Whether a sentence tells several prices: for adults and for children."""
    return sum(a.sort == "money" and a is not takings for a in amounts(passage, "n")) > 1


def _at_a_speed(passage: Passage, reading: Reading) -> Iterator[Hint]:
    """ "The 240 km in three hours, at an average of 80 km per hour": so much in each hour."""
    for _, got in matches(reading.words, "speed", passage.masked):
        hours, each, whole = passage.marks[got["d"]].value, amount_of(passage, got["e"]), amount_of(passage, got["y"])
        if isinstance(hours, Stretch) and hours.unit == "hour":
            count = replace(hours.amount, sort="count", unit="hours")
            yield from product_hint(count, replace(each, bound="") if each else None, whole)


def _in_two_sentences(reading: Reading, before: Passage, passage: Passage) -> Iterator[Hint]:
    """ "It gave $2 million to 80 clubs. Each club received $20,000": nothing else is counted in either."""
    for _, got in matches(reading.words, "each_of_them", passage.masked):
        for _, shared in matches(reading.words, "shared_out", before.masked):
            if len(before.of("n")) == 2 and len(passage.of("n")) == 1:
                count, whole = amount_of(before, shared["x"]), amount_of(before, shared["y"])
                yield from product_hint(count, amount_of(passage, got["e"]), whole)
                return
    for _, each in matches(reading.words, "to_each_of", before.masked):
        for _, got in matches(reading.words, "takings", passage.masked):
            if len(before.of("n")) == 2 and len(passage.of("n")) == 1:
                count, share = (amount_of(before, each[name]) for name in ("x", "e"))
                yield from product_hint(count, share, amount_of(passage, got["y"]))
                return


def product_hint(count: Amount | None, each: Amount | None, whole: Amount | None) -> Iterator[Hint]:
    """So many times so much beside what it is said to make; nothing where the three may not be of one matter."""
    if not (count and each and whole and _is_shared_out(count, each, whole)):
        return
    makes = product(count, each)
    if not WHOLE_APART < makes.plain / whole.value < 1 / WHOLE_APART:
        return
    off = abs(makes.plain / whole.value - 1)
    if off <= NEAR:
        yield _hint(FITS, count, each, whole, makes)
    elif off >= (FAR if each.exact else WIDE) and not product(count, _to_the_point(each)).meets(whole):
        yield _hint(DOES_NOT_FIT, count, each, whole, makes)


def is_of_others(reading: Reading, count: Amount, each: Amount, whole: Amount) -> bool:
    """ "Women won six villages ... 4.65 million for the 31 of them": whether another count of the article fits."""
    others = (a for p in reading.passages for a in amounts(p, "n") if a.sort == "count" and a.span != count.span)
    return any(h.outcome == FITS for o in others for h in product_hint(o, each, whole))


def _to_the_point(each: Amount) -> Amount:
    """What each gets is told as it is: "$1 million" is not the half of it more or less."""
    least = each.value * (1 - NEAR) if each.exact else each.low
    return replace(each, low=max(each.low, least), high=min(each.high, 2 * each.value - least))


def _is_shared_out(count: Amount, each: Amount, whole: Amount) -> bool:
    """Whether the three are money of one currency, or so many of one thing, and a number of things or people."""
    figures = (count, each, whole)
    of_one = each.sort == whole.sort and each.unit == whole.unit != count.unit and each.sort in {"money", "count"}
    return (
        of_one
        and bool(each.unit)
        and count.sort == "count"
        and count.value > 1
        and all((f.exact or (f is each and f.bound in {"about", "almost"})) and f.value > 0 for f in figures)
    )


def _hint(outcome: str, count: Amount, each: Amount, whole: Amount, makes: Interval) -> Hint:
    operands = (
        operand("count", count),
        operand("each", each),
        operand("said", whole),
        worked_out("right", makes.plain),
    )
    return hint("sums", "each", outcome, (count.span, each.span, whole.span), operands)
