"""Bars that lie beneath each other, each made of parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claims.plots.frame import Series, require_values, written


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: its series, its value, and where it lies, in hundredths of the longest bar."""

    series: Series
    value: float
    start: str
    width: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its words; parts of nothing are left out."""

    words: str
    total: float
    parts: tuple[Part, ...]


def stacked_bars(names: Sequence[str], series: Sequence[Series]) -> tuple[Bar, ...]:
    """A bar for each name; each series has one value of 0 or more for each of them. The longest fills the width.

    Raises ValueError where a series has another number of values.
    """
    require_values(series, len(names))
    totals = [sum(row.values[index] for row in series) for index in range(len(names))]
    longest = max(totals, default=0) or 1
    return tuple(Bar(name, totals[n], _parts(series, n, longest)) for n, name in enumerate(names))


def _parts(series: Sequence[Series], index: int, longest: float) -> tuple[Part, ...]:
    found, at = [], 0.0
    for row in series:
        value = row.values[index]
        if value:
            found.append(Part(row, value, written(100 * at / longest), written(100 * value / longest)))
        at += value
    return tuple(found)
