"""An amount for each of so many against the amount for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claims.text.hints.figures import amount_of, operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import Interval, product

#: A product is said to fit if it is no farther off than the first of these, and not to fit from the second on:
#: fees, and some who get nothing, lie between.
NEAR, FAR = Decimal("0.02"), Decimal("0.1")


def product_hints(reading: Reading) -> Iterator[Hint]:
    """Sums of money that are shared out: "$40 million for 200 homes, $200,000 each"."""
    before: Passage | None = None
    for passage in reading.passages:
        seen: set[int] = set()
        for _, got in matches(reading.words, "each", passage.masked):
            if got["e"] not in seen:
                seen.add(got["e"])
                yield from _compared(*(amount_of(passage, got[name]) for name in ("x", "e", "y")))
        if not seen and before:
            yield from _in_two_sentences(reading, before, passage)
        before = passage


def _in_two_sentences(reading: Reading, before: Passage, passage: Passage) -> Iterator[Hint]:
    """ "It gave $2 million to 80 clubs. Each club received $20,000": nothing else is counted in either."""
    for _, got in matches(reading.words, "each_of_them", passage.masked):
        for _, shared in matches(reading.words, "shared_out", before.masked):
            if len(before.of("n")) == 2 and len(passage.of("n")) == 1:
                count, whole = amount_of(before, shared["x"]), amount_of(before, shared["y"])
                yield from _compared(count, amount_of(passage, got["e"]), whole)
                return


def _compared(count: Amount | None, each: Amount | None, whole: Amount | None) -> Iterator[Hint]:
    if not (count and each and whole and _is_shared_out(count, each, whole)):
        return
    makes = product(count, each)
    off = abs(makes.plain / whole.value - 1)
    if off <= NEAR:
        yield _hint(FITS, count, each, whole, makes)
    elif off >= FAR and not makes.meets(whole):
        yield _hint(DOES_NOT_FIT, count, each, whole, makes)


def _is_shared_out(count: Amount, each: Amount, whole: Amount) -> bool:
    """Whether the three are money of one currency, or so many of one thing, and a number of things or people."""
    figures = (count, each, whole)
    of_one = each.sort == whole.sort and each.unit == whole.unit != count.unit and each.sort in {"money", "count"}
    return (
        of_one
        and bool(each.unit)
        and count.sort == "count"
        and count.value > 1
        and all(f.exact and f.value > 0 for f in figures)
    )


def _hint(outcome: str, count: Amount, each: Amount, whole: Amount, makes: Interval) -> Hint:
    operands = (
        operand("count", count),
        operand("each", each),
        operand("said", whole),
        worked_out("right", makes.plain),
    )
    return hint("sums", "each", outcome, (count.span, each.span, whole.span), operands)
