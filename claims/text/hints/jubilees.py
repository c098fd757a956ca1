"""Anniversaries with a name, and those of a wedding, against the beginning: "their golden anniversary, in 2004"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.text.hints.anniversaries import compared_with
from claims.text.hints.hint import Hint, Operand
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches
from claims.text.measures.moments import Moment

#: So many sentences back the beginning may be told.
BACK = 4


def jubilee_hints(reading: Reading) -> Iterator[Hint]:
    """Each such anniversary that has a year beside it, with the one beginning told with it or before it."""
    for index, passage in enumerate(reading.passages):
        for match, got in matches(reading.words, "jubilee", passage.masked):
            year = passage.marks[got["t"]].value
            count = _count(reading, passage, match)
            if not count or not isinstance(year, Moment) or not year.explicit:
                continue
            start = _start(reading, passage, reading.passages[max(0, index - BACK) : index], match, year)
            if start:
                told = Operand("year", "date", str(year.first.year), year.span)
                founded = Operand("founded", "date", str(start.first.year), start.span)
                yield from compared_with(count, told, founded, 0)


def _count(reading: Reading, passage: Passage, match: re.Match[str]) -> Operand | None:
    group = "nth" if match.groupdict().get("nth") else "name"
    place = passage.place(*match.span(group))
    if group == "nth":
        return Operand("said", "number", match["nth"], place)
    years = dict(pair.split("/") for pair in reading.words.lists["jubilee_years"])
    count = years.get(" ".join(match["name"].lower().split()))
    return Operand("said", "number", count, place) if count else None


def _start(
    reading: Reading, passage: Passage, before: Sequence[Passage], match: re.Match[str], year: Moment
) -> Moment | None:
    """The year of the wedding for "their" anniversary, else of the founding; nothing where two are told."""
    name = "wed_in" if match.groupdict().get("wedding") else "founded_in"
    told = [p for p in (*before, passage) if any(True for _ in matches(reading.words, name, p.masked))]
    times = [m.value for p in told for m in p.of("t") if isinstance(m.value, Moment) and m.value.explicit]
    starts = {m.first.year: m for m in times if m.first.year != year.first.year}
    return next(iter(starts.values())) if len(starts) == 1 else None
