"""One figure of the newsroom page: what it says, its picture, and the very numbers as a table."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any

from django.utils.formats import date_format, number_format

from claims.plots.areas import Areas
from claims.plots.bars import Bar
from claims.plots.columns import Columns
from claims.plots.frame import Series
from claims.plots.lines import Lines

Cell = str | int | float


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars in groups, each with a heading that may be empty; ``links`` lead to the claims of one bar after another."""

    groups: tuple[tuple[str, tuple[Bar, ...]], ...]
    links: tuple[str, ...] = ()

    @property
    def linked(self) -> list[tuple[str, list[tuple[Bar, str]]]]:
        """The groups, each bar with its link or none."""
        links = chain(self.links, repeat(""))
        return [(name, [(bar, next(links)) for bar in bars]) for name, bars in self.groups]


@dataclass(frozen=True, slots=True)
class Figure:
    """``said`` is what the picture shows in a sentence; ``about`` how it is counted; ``head`` and ``rows`` the table.

    Where ``rows`` are empty there is nothing to show, and ``said`` says that.
    """

    key: str
    title: Any
    said: Any
    about: Any
    head: tuple[Any, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    drawn: Areas | Lines | Columns | Bars | None = None
    legend: tuple[tuple[Series, str], ...] = ()

    @property
    def template(self) -> str:
        """The partial that draws it."""
        return f"claims/newsroom/_{type(self.drawn).__name__.lower()}.html"


def grouped(number: float, decimals: int = 0) -> str:
    """A number as the reader's language writes it, in groups of three."""
    return str(number_format(round(number, decimals), decimals, use_l10n=True, force_grouping=True))


def percent(part: float, whole: float) -> str:
    """The share in hundredths, whole."""
    return grouped(round(100 * part / whole)) if whole else "0"


def step_words(days: Sequence[datetime.date], step: str) -> list[str]:
    """The steps as the axis names them, by their first day."""
    return [date_format(day, "M Y" if step == "month" else "j M") for day in days]
