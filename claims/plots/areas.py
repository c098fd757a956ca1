"""Areas that lie on each other: what a whole is made of, and how both change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.plots.frame import (
    Series,
    Tick,
    height_of,
    level_ticks,
    levels_up_to,
    moment_ticks,
    place_of,
    require_values,
    written,
)


@dataclass(frozen=True, slots=True)
class Area:
    """One band: its series and the path that encloses it."""

    series: Series
    path: str


@dataclass(frozen=True, slots=True)
class Areas:
    """The bands from the lowest to the highest, with the lines across and the moments below."""

    areas: tuple[Area, ...]
    levels: tuple[Tick, ...]
    moments: tuple[Tick, ...]


def stacked_areas(moments: Sequence[str], series: Sequence[Series], say: Callable[[int], str] = str) -> Areas:
    """The series on each other, the first at the bottom; each has one value of 0 or more for each of the moments.

    A single moment is drawn as a band of even height. Raises ValueError where a series has another number of values.
    """
    require_values(series, len(moments))
    names, rows = _widened(moments, series)
    floors = [[0.0] * len(names)]
    for row in rows:
        floors.append([floor + value for floor, value in zip(floors[-1], row.values, strict=True)])
    levels = levels_up_to(max(floors[-1], default=0))
    drawn = [_band(low, high, levels[-1]) for low, high in pairwise(floors)]
    areas = tuple(Area(row, path) for row, path in zip(series, drawn, strict=True))
    return Areas(areas, level_ticks(levels, say), moment_ticks(moments))


def _widened(moments: Sequence[str], series: Sequence[Series]) -> tuple[Sequence[str], Sequence[Series]]:
    if len(moments) != 1:
        return moments, series
    return [*moments, *moments], [Series(row.words, row.values * 2, row.look, row.weave) for row in series]


def _band(low: Sequence[float], high: Sequence[float], top: float) -> str:
    number = len(low)
    there = [(place_of(n, number), height_of(value, top)) for n, value in enumerate(high)]
    back = [(place_of(n, number), height_of(value, top)) for n, value in enumerate(low)][::-1]
    points = [f"{written(x)},{written(y)}" for x, y in (*there, *back)]
    return f"M{' L'.join(points)}Z" if points else ""
