"""Lines: how several counts change beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
class Line:
    """One series as a path; ``marks`` are its points, as pairs of coordinates, so that it can be told by its marks."""

    series: Series
    path: str
    marks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines, with those across the picture and the moments below."""

    lines: tuple[Line, ...]
    levels: tuple[Tick, ...]
    moments: tuple[Tick, ...]


def lines_beside(moments: Sequence[str], series: Sequence[Series], say: Callable[[int], str] = str) -> Lines:
    """The series on one scale from 0; each has one value of 0 or more for each of the moments.

    Raises ValueError where a series has another number of values.
    """
    require_values(series, len(moments))
    levels = levels_up_to(max((value for row in series for value in row.values), default=0))
    drawn = tuple(_line(row, levels[-1]) for row in series)
    return Lines(drawn, level_ticks(levels, say), moment_ticks(moments))


def _line(row: Series, top: float) -> Line:
    number = len(row.values)
    points = [
        (written(place_of(index, number)), written(height_of(value, top))) for index, value in enumerate(row.values)
    ]
    return Line(row, "M" + " L".join(f"{x},{y}" for x, y in points) if points else "", tuple(points))
