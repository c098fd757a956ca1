"""Sums, differences and ratios of amounts that were rounded: what they can be, from the least to the most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claims.text.measures.amounts import Amount

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from ``low`` to ``high``; ``plain`` is what the figures give as they stand."""

    low: Decimal
    high: Decimal
    plain: Decimal

    def meets(self, amount: Amount) -> bool:
        """Whether some value of both is the same: whether a rounding makes it fit.

        Percentages are also cut off instead of rounded, so their last digit may be one off.
        """
        cut = amount.high - amount.value if amount.exact and amount.sort == "percent" else Decimal(0)
        if self.plain == amount.value or (amount.low <= self.plain <= amount.high):
            return True
        return self.low < amount.high + cut and amount.low - cut < self.high


def alike(one: Amount, other: Amount) -> tuple[Amount, Amount]:
    """Two amounts of one comparison as exact as the finer one: beside 9.6 million, 8 million stands for 8.0 million."""
    wide, narrow = (max(a.high - a.value, a.value - a.low) if a.exact else Decimal(0) for a in (one, other))
    least = min(wide, narrow)
    if least and max(wide, narrow) <= 10 * least:
        one, other = (replace(a, low=a.value - least, high=a.value + least) for a in (one, other))
    return one, other


def as_fine(parts: Sequence[Amount], whole: Amount) -> list[Amount]:
    """The parts as exact as the finest figure of about their size: beside 4.8 and 1.1 million, 3 million is 3.0."""
    widths = [a.high - a.value for a in (*parts, whole) if a.exact]
    return [_narrowed(p, [w for w in widths if 0 < w < p.high - p.value <= 10 * w]) for p in parts]


def _narrowed(amount: Amount, widths: Sequence[Decimal]) -> Amount:
    least = min(widths, default=None)
    if least is None or not amount.exact:
        return amount
    return replace(amount, low=amount.value - least, high=amount.value + least)


def total(parts: Iterable[Amount]) -> Interval:
    """The sum of ``parts``."""
    found = list(parts)
    return Interval(*(sum((getattr(p, name) for p in found), Decimal(0)) for name in ("low", "high", "value")))


def share(part: Amount, whole: Amount) -> Interval | None:
    """``part`` in percent of ``whole``; None where the whole may be nothing, or has no upper bound."""
    if whole.low <= 0 or not whole.high.is_finite() or not part.high.is_finite():
        return None
    return Interval(*(HUNDRED * r for r in (part.low / whole.high, part.high / whole.low, part.value / whole.value)))


def change(before: Amount, after: Amount) -> Interval | None:
    """By how many percent ``after`` is more than ``before`` (less: negative)."""
    before, after = alike(before, after)
    ratio = share(after, before)
    return Interval(ratio.low - HUNDRED, ratio.high - HUNDRED, ratio.plain - HUNDRED) if ratio else None


def product(count: Amount, each: Amount) -> Interval:
    """So many times an amount."""
    return Interval(count.low * each.low, count.high * each.high, count.value * each.value)


def difference(before: Amount, after: Amount) -> Interval:
    """``after`` less ``before``."""
    return Interval(after.low - before.high, after.high - before.low, after.value - before.value)


def turned(interval: Interval) -> Interval:
    """The same with the other sign."""
    return Interval(-interval.high, -interval.low, -interval.plain)
