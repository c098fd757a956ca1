"""Whether one figure is another one with a slip: a digit changed, two digits in another order, or one off."""

from __future__ import annotations

from decimal import Decimal


def is_slip_of(said: Decimal, right: Decimal) -> bool:
    """One digit, two in another order, or one off."""
    return (abs(said - right) <= 2 and said <= 100) or has_a_wrong_digit(said, right)


def has_a_wrong_digit(said: Decimal, right: Decimal) -> bool:
    """Whether two figures differ in one digit, or in the order of their digits."""
    one, other = f"{said.normalize():f}", f"{right.normalize():f}"
    if len(one) != len(other):
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1 or sorted(one) == sorted(other)
