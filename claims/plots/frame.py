"""The field that a picture is drawn in, and the round numbers beside it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

#: The size of a picture in its own units; it is shown as wide as there is room for.
WIDTH, HEIGHT = 640, 280
#: Room above the highest value, for its words, and below the lowest, for the words of the moments.
ABOVE, BELOW = 20, 28
#: Words that stand nearer to the side than this end there.
EDGE = 50
#: Lines across the picture, and moments named under it, at most.
MOST_LEVELS, MOST_MOMENTS = 5, 6


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures: ``words`` name it for people, ``look`` and ``weave`` are its classes and its pattern."""

    words: str
    values: tuple[float, ...]
    look: str = ""
    weave: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A value or a moment beside the picture: where it stands, and what is written there.

    ``anchor`` is the part of the words that stands there, as SVG names it: the outermost ones stay in the picture.
    """

    at: str
    words: str
    anchor: str = "middle"


def written(number: float) -> str:
    """A coordinate as SVG takes it, whatever the language of the page: at most two decimals, a point between."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def levels_up_to(top: float) -> tuple[int, ...]:
    """Round numbers from 0 to at least ``top``, equal steps of 1, 2 or 5 times a power of ten.

    After P. Heckbert, "Nice numbers for graph labels", Graphics Gems (1990), for counts: no step is below 1.
    """
    wanted = max(top, 1) / MOST_LEVELS
    power = 10 ** math.floor(math.log10(max(wanted, 1)))
    step = next(times * power for times in (1, 2, 5, 10) if times * power >= wanted)
    return tuple(range(0, math.ceil(max(top, 1) / step) * step + 1, step))


def height_of(value: float, top: float) -> float:
    """Where ``value`` stands, counted from the upper edge, in a picture whose highest line is ``top``."""
    return ABOVE + (HEIGHT - ABOVE - BELOW) * (1 - value / top)


def place_of(index: int, number: int) -> float:
    """Where the moment ``index`` of ``number`` stands, from the left; a single one stands in the middle."""
    return WIDTH * index / (number - 1) if number > 1 else WIDTH / 2


def require_values(series: Sequence[Series], number: int) -> None:
    """Raises ValueError where a series has not that number of values."""
    for row in series:
        if len(row.values) != number:
            raise ValueError(f"{row.words}: {len(row.values)} values instead of {number}")


def level_ticks(levels: Sequence[int], say: Callable[[int], str] = str) -> tuple[Tick, ...]:
    """The lines across the picture; ``say`` writes their numbers."""
    return tuple(Tick(written(height_of(level, levels[-1])), say(level)) for level in levels)


def moment_ticks(moments: Sequence[str]) -> tuple[Tick, ...]:
    """Some of the moments, equally far apart, the last one always among them."""
    apart = max(1, math.ceil(len(moments) / MOST_MOMENTS))
    chosen = range((len(moments) - 1) % apart, len(moments), apart) if moments else range(0)
    return tuple(_moment(place_of(index, len(moments)), moments[index]) for index in chosen)


def _moment(place: float, words: str) -> Tick:
    anchor = "start" if place < EDGE else "end" if place > WIDTH - EDGE else "middle"
    return Tick(written(place), words, anchor)
