"""So much for each of so many, and what that makes, where no other figure stands beside the three."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.text.hints.cues import Cued, ends_with
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.products import is_of_others, product_hint
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register

#: A word like "each" stands within so many words of its figure.
BESIDE = 7
#: What all get, or cost, is at most so many times what it should be, or less: else it is of something else.
SLIP = Decimal(2)


def apiece_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """In one sentence, or in it and the one before it."""
    for told in register.lines:
        for window in (_counts(told), _counts([*register.before(told[0], 1), *told])):
            found = [h for each in told if _is_for_each(reading, each) for h in _against(reading, window, each)]
            yield from found[:1]
            if found:
                break


def _counts(figures: Sequence[Cued]) -> list[Cued]:
    return [f for f in figures if f.letter == "n"]


def _is_for_each(reading: Reading, figure: Cued) -> bool:
    if figure.letter != "n":
        return False
    around = range(max(0, figure.at - BESIDE), min(len(figure.line), figure.at + BESIDE))
    return any(ends_with(reading.words, "cue_each", figure.line, n) for n in around)


def _against(reading: Reading, window: Sequence[Cued], each: Cued) -> Iterator[Hint]:
    """The three alone; more of them only where one count and one whole fit."""
    counts = [f for f in window if f.amount.sort == "count" and f is not each]
    wholes = [f for f in window if f.amount.sort == each.amount.sort == "money" and f.amount.value > each.amount.value]
    alone = len(window) == 3 and len(counts) == len(wholes) == 1
    found = [h for c in counts for w in wholes for h in product_hint(c.amount, each.amount, w.amount)]
    of_others = alone and is_of_others(reading, counts[0].amount, each.amount, wholes[0].amount)
    slips = alone and each.amount.exact and not of_others
    yield from (h for h in found if h.outcome == FITS or (slips and _is_slip(h)))


def _is_slip(found: Hint) -> bool:
    told = {o.name: Decimal(o.value) for o in found.operands}
    less, more = sorted((told["said"], told["right"]))
    return less > 0 and more <= SLIP * less
