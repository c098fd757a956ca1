"""The two stretches of an article of which the one may say what cannot be beside the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from claims.text.hints.reading import Passage
from claims.text.spans import Span

ENDS = re.compile(r"[.;:,“”\"()–—]")


@dataclass(frozen=True, eq=False)
class Side:
    """The stretch ``start`` to ``end`` of a sentence with its marks; ``index`` 0 is the headline where there is one."""

    index: int
    passage: Passage
    start: int
    end: int

    @cached_property
    def ahead(self) -> str:
        """The clause up to the stretch."""
        return ENDS.split(self.passage.masked[: self.start])[-1]

    @cached_property
    def behind(self) -> str:
        """The clause behind it."""
        return ENDS.split(self.passage.masked[self.end :])[0]

    @cached_property
    def own(self) -> str:
        return self.passage.masked[self.start : self.end]

    @property
    def place(self) -> Span:
        """Where it stands in the text."""
        return self.passage.place(self.start, self.end)

    @cached_property
    def rest(self) -> str:
        """The sentence without the stretch."""
        return f"{self.passage.masked[: self.start]} {self.passage.masked[self.end :]}"


@dataclass(frozen=True, slots=True, eq=False)
class Contrary:
    """``saying`` is flat, ``other`` may go against it; ``pair`` names the way, ``also`` are features of it."""

    pair: str
    saying: Side
    other: Side
    also: tuple[str, ...] = ()
