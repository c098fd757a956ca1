"""Columns: how often values fall into each of some classes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claims.plots.frame import BELOW, HEIGHT, WIDTH, Tick, height_of, level_ticks, levels_up_to, written

#: The part of its room that a column leaves empty.
GAP = 0.18


@dataclass(frozen=True, slots=True)
class Column:
    """One class: where its column stands, how high it is, and where its words go."""

    words: str
    value: int
    x: str
    y: str
    width: str
    height: str
    middle: str
    above: str
    is_marked: bool


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns from left to right, with the lines across the picture."""

    columns: tuple[Column, ...]
    levels: tuple[Tick, ...]


def columns_beside(
    classes: Sequence[tuple[str, int]], marked: int | None = None, say: Callable[[int], str] = str
) -> Columns:
    """A column for each class, its words and how many; the one with the index ``marked`` is to stand out."""
    levels = levels_up_to(max((value for _words, value in classes), default=0))
    room = WIDTH / max(len(classes), 1)

    def column(index: int, words: str, value: int) -> Column:
        left, high = room * (index + GAP / 2), height_of(value, levels[-1])
        size = (written(room * (1 - GAP)), written(HEIGHT - BELOW - high))
        middle = written(room * (index + 0.5))
        return Column(
            words, value, written(left), written(high), *size, middle, written(high - 6), is_marked=index == marked
        )

    drawn = tuple(column(index, words, value) for index, (words, value) in enumerate(classes))
    return Columns(drawn, level_ticks(levels, say))
