"""The count of a yearly holiday, or of a birthday of something founded, against the year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import expand, matches
from claims.text.measures.moments import Moment
from claims.text.spans import Span

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
            yield from _anniversary(reading, passage, int(match["nth"]), founded, place)


def _founded(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "Founded in 1980, it celebrates its 41st anniversary this year"."""
    for match, got in matches(reading.words, "founded", passage.masked):
        start = passage.marks[got["a"]].value
        times = [m.value for m in passage.of("t") if isinstance(m.value, Moment)]
        if isinstance(start, Moment) and start.explicit and sum(t.explicit for t in times) == 1 and reading.published:
            place = passage.place(match.start("nth"), match.end("nth"))
            said = [t.first.year for t in times if t.sort == "year" and not t.explicit]
            year = said[0] if len(said) == 1 else reading.published.year
            nth, right = int(match["nth"]), year - start.first.year
            if nth == right or abs(nth - right) > (0 if said else 1):
                operands = (
                    Operand("said", "number", str(nth), place),
                    Operand("right", "number", str(right)),
                    Operand("year", "date", str(year)),
                    Operand("founded", "date", str(start.first.year), start.span),
                )
                outcome = FITS if nth == right else DOES_NOT_FIT
                yield hint("calendar", "anniversary", outcome, (start.span, place), operands)


def _anniversary(reading: Reading, passage: Passage, nth: int, first: date, place: Span) -> Iterator[Hint]:
    years = [m for m in passage.of("t") if isinstance(m.value, Moment) and m.value.explicit]
    if len(years) > 1 or not (years or reading.published):
        return
    said = years[0] if years else None
    year = _year_of(said) if said else reading.published.year if reading.published else 0
    founded = first.year
    slack = 0 if said or _is_at_hand(reading, passage, first) else 1
    outcome = FITS if nth == year - founded else DOES_NOT_FIT if abs(nth - year + founded) > slack else None
    if outcome:
        operands = (
            Operand("said", "number", str(nth), place),
            Operand("right", "number", str(year - founded)),
            Operand("year", "date", str(year), said.span if said else None),
            Operand("founded", "date", str(founded)),
        )
        yield hint("calendar", "anniversary", outcome, (place, *([said.span] if said else [])), operands)


def _is_at_hand(reading: Reading, passage: Passage, first: date) -> bool:
    """Whether the holiday is so near to the day of the article that no other year's is meant, if none is told."""
    today = reading.published
    times = [m.value for m in passage.of("t", "l") if isinstance(m.value, Moment) and not m.value.explicit]
    if today is None or any(time.sort != "day" for time in times):
        return False
    return abs(today - first.replace(year=today.year)) <= AT_HAND


def _year_of(mark: Mark) -> int:
    return mark.value.first.year if isinstance(mark.value, Moment) else 0
