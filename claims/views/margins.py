"""The margin of an article: at which lines the program noticed something."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from claims.models import Hint
from claims.models.hints import Outcome
from claims.views.article import Block

#: The picture and the classes for each outcome; none of them tells by colour alone.
LOOKS = {
    Outcome.DOES_NOT_FIT.value: ("cross", "does-not-fit"),
    Outcome.UNKNOWN.value: ("question", "worth-a-look"),
    Outcome.FITS.value: ("check", "fits"),
}


@dataclass(frozen=True, slots=True)
class Margin:
    """How many hints of one outcome a block has, and the first of them."""

    hint: int
    outcome: str
    count: int

    @property
    def words(self) -> Any:
        return Outcome(self.outcome).label

    @property
    def icon(self) -> str:
        return LOOKS[self.outcome][0]

    @property
    def look(self) -> str:
        return LOOKS[self.outcome][1]


def counts_of_hints(hints: Iterable[Hint]) -> list[Margin]:
    """How many open hints there are of each outcome, the loudest first."""
    return _margins([hint for hint in hints if hint.dismissal_id is None])


def with_margins(blocks: Sequence[Block], hints: Iterable[Hint]) -> list[Block]:
    """The blocks, each with the open hints that begin in it, or next before it."""
    starts = [block.lines[0][0].start for block in blocks]
    by_block: dict[int, list[Hint]] = {}
    for hint in hints if blocks else ():
        if hint.dismissal_id is None:
            by_block.setdefault(max(0, bisect_right(starts, hint.position) - 1), []).append(hint)
    return [replace(b, beside=tuple(_margins(by_block.get(n, ())))) for n, b in enumerate(blocks)]


def _margins(hints: Sequence[Hint]) -> list[Margin]:
    counted = Counter(hint.outcome for hint in hints)
    first = {outcome: next(h.pk for h in hints if h.outcome == outcome) for outcome in counted}
    return [Margin(first[o.value], o.value, counted[o.value]) for o in Outcome if o.value in counted]
