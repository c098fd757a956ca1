"""What the hints about sums have in common: which figures may be compared, and how they are handed on."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claims.text.hints.hint import Operand
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.measures.amounts import Amount


def amount_of(passage: Passage, number: int) -> Amount | None:
    """The amount behind a mark; None where the mark is something else."""
    value = passage.marks[number].value
    return value if isinstance(value, Amount) else None


def amounts(passage: Passage, *letters: str) -> list[Amount]:
    """The amounts with one of these letters, in order."""
    return [m.value for m in passage.of(*letters) if isinstance(m.value, Amount)]


def comparable(reading: Reading, one: Amount, other: Amount) -> bool:
    """Whether two amounts are of one sort: the same currency, and not two units of measure."""
    if one.sort != other.sort:
        bare = next((a for a in (one, other) if a.sort == "count"), None)
        return bare is not None and {one.sort, other.sort} <= {"count", "money"} and _large(bare)
    if one.sort == "money":
        return one.unit == other.unit
    units = reading.words.measures
    return not (one.unit in units and other.unit in units and one.unit != other.unit)


def _large(amount: Amount) -> bool:
    """A bare figure may be money where its currency stands at the other figure: "£460 million, from 400 million"."""
    return amount.value >= 1000 and amount.unit not in {"people", "orang"}


def with_scale_of(amount: Amount, other: Amount) -> Amount:
    """ "From 1.2 to 1.5 million": the scale, or the percent sign, of the second figure belongs to the first too."""
    if other.sort == "percent" and amount.sort == "count" and amount.value <= 100:
        return replace(amount, sort="percent", unit="%", low=amount.low - 1, high=amount.high + 1)
    for scale in (Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9, Decimal(10) ** 12):
        if amount.value < 1000 and scale <= other.value < scale * 1000 and not amount.unit:
            wide = max(amount.high - amount.value, Decimal(1)) * scale
            value = amount.value * scale
            return replace(amount, value=value, low=value - wide, high=value + wide, sort=other.sort, unit=other.unit)
    return amount


def operand(name: str, amount: Amount) -> Operand:
    """An amount as an operand of a hint."""
    kind = {"percent": "percent", "points": "percent"}.get(amount.sort, "number")
    return Operand(name, kind, plain(amount.value), amount.span)


def worked_out(name: str, value: Decimal, kind: str = "number") -> Operand:
    """A figure that the program worked out: percentages to one decimal."""
    return Operand(name, kind, plain(value.quantize(Decimal("0.1")) if kind == "percent" else value))


def plain(value: Decimal) -> str:
    """A decimal without exponent and without zeros behind the point."""
    words = f"{value:f}"
    return words.rstrip("0").rstrip(".") if "." in words else words


def mark_of(passage: Passage, amount: Amount) -> Mark:
    return next(m for m in passage.marks.values() if m.value is amount)


def mark_number(passage: Passage, amount: Amount) -> int:
    """The number of the mark that stands for an amount."""
    return next(n for n, m in passage.marks.items() if amount is getattr(m.value, "amount", m.value))
