"""The count of a yearly holiday, or of a birthday of something founded, against the year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import expand, matches
from claims.text.measures.moments import Moment

#: A holiday is spoken of for so long before and after it without its year.
AT_HAND = timedelta(days=21)


def anniversary_hints(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """All of one sentence."""
    yield from _holidays(reading, passage)
    yield from _founded(reading, passage)


def _holidays(reading: Reading, passage: Passage) -> Iterator[Hint]:
    for template, founded in reading.words.anniversaries.items():
        for match in re.finditer(expand(template, reading.words), passage.masked, re.IGNORECASE):
            place = passage.place(*match.span())
            yield from _anniversary(reading, passage, Operand("said", "number", match["nth"], place), founded)


def _founded(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "Founded in 1980, it celebrates its 41st anniversary this year"."""
    for match, got in matches(reading.words, "founded", passage.masked):
        start = passage.marks[got["a"]].value
        times = [m.value for m in passage.of("t") if isinstance(m.value, Moment)]
        if isinstance(start, Moment) and start.explicit and sum(t.explicit for t in times) == 1 and reading.published:
            place = passage.place(match.start("nth"), match.end("nth"))
            said = [t.first.year for t in times if t.sort == "year" and not t.explicit]
            year = said[0] if len(said) == 1 else reading.published.year
            founded = Operand("founded", "date", str(start.first.year), start.span)
            count = Operand("said", "number", match["nth"], place)
            yield from _compared(count, Operand("year", "date", str(year)), founded, 0 if said else 1)


def _anniversary(reading: Reading, passage: Passage, count: Operand, first: date) -> Iterator[Hint]:
    years = [m for m in passage.of("t") if isinstance(m.value, Moment) and m.value.explicit]
    if len(years) > 1 or not (years or reading.published):
        return
    said = years[0] if years else None
    year = _year_of(said) if said else reading.published.year if reading.published else 0
    slack = 0 if said or _is_at_hand(reading, passage, first) else 1
    told = Operand("year", "date", str(year), said.span if said else None)
    yield from _compared(count, told, Operand("founded", "date", str(first.year)), slack)


def _compared(count: Operand, year: Operand, founded: Operand, slack: int) -> Iterator[Hint]:
    """The count beside the years that have gone by; what is off by no more than ``slack`` may be of another year."""
    right = int(year.value) - int(founded.value)
    off = abs(int(count.value) - right)
    if off == 0 or off > slack:
        spans = tuple(one.span for one in (founded, count, year) if one.span)
        operands = (count, Operand("right", "number", str(right)), year, founded)
        yield hint("calendar", "anniversary", DOES_NOT_FIT if off else FITS, spans, operands)


def _is_at_hand(reading: Reading, passage: Passage, first: date) -> bool:
    """Whether the holiday is so near to the day of the article that no other year's is meant, if none is told."""
    today = reading.published
    times = [m.value for m in passage.of("t", "l") if isinstance(m.value, Moment) and not m.value.explicit]
    if today is None or any(time.sort != "day" for time in times):
        return False
    return abs(today - first.replace(year=today.year)) <= AT_HAND


def _year_of(mark: Mark) -> int:
    return mark.value.first.year if isinstance(mark.value, Moment) else 0
