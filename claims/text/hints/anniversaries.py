"""The count of a yearly holiday, or of a birthday of something founded, against the year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import expand, matches
from claims.text.measures.amounts import Amount
from claims.text.measures.moments import Moment

#: A holiday is spoken of for so long before and after it without its year.
AT_HAND = timedelta(days=21)


def anniversary_hints(reading: Reading, passage: Passage, before: Sequence[Passage] = ()) -> Iterator[Hint]:
    """All of one sentence, with the one founding that the sentences ``before`` tell."""
    yield from _holidays(reading, passage)
    found = list(_founded(reading, passage))
    yield from found or _founded_before(reading, passage, before)


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
            yield from compared_with(count, Operand("year", "date", str(year)), founded, 0 if said else 1)


def _founded_before(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """ "It opened in 1952. It celebrates its 75th birthday this year": one year is told, in any of the sentences."""
    told = [(p, got) for p in (*before, passage) for _, got in matches(reading.words, "founded_in", p.masked)]
    years = {t.first.year: t for p, _ in told for t in _times(p) if t.explicit}
    starts = years if len(years) == 1 else {}
    times = _times(passage)
    now = [t for t in times if not t.explicit]
    elsewhere = any(t.explicit and t.first.year not in starts for t in times)
    for match, got in matches(reading.words, "birthday", passage.masked) if len(starts) == 1 and not elsewhere else ():
        start, count = next(iter(starts.values())), _count(passage, match, got)
        year = now[0].first.year if len({t.first.year for t in now}) == 1 else 0
        today = reading.published.year if reading.published else 0
        if count and today and not (now and not year):
            this_year = Operand("year", "date", str(year or today))
            first = Operand("founded", "date", str(start.first.year), start.span)
            yield from compared_with(count, this_year, first, 0 if year else 1)


def _times(passage: Passage) -> list[Moment]:
    return [m.value for m in passage.of("t") if isinstance(m.value, Moment)]


def _count(passage: Passage, match: re.Match[str], got: Mapping[str, int]) -> Operand | None:
    """Which birthday it is: the ordinal, or the figure of "turns 30"."""
    if "count" not in got:
        return Operand("said", "number", match["nth"], passage.place(match.start("nth"), match.end("nth")))
    value = passage.marks[got["count"]].value
    if not isinstance(value, Amount) or not value.exact:
        return None
    return Operand("said", "number", str(int(value.value)), value.span)


def _anniversary(reading: Reading, passage: Passage, count: Operand, first: date) -> Iterator[Hint]:
    years = [m for m in passage.of("t") if isinstance(m.value, Moment) and m.value.explicit]
    if len(years) > 1 or not (years or reading.published):
        return
    said = years[0] if years else None
    year = _year_of(said) if said else reading.published.year if reading.published else 0
    slack = 0 if said or _is_at_hand(reading, passage, first) else 1
    told = Operand("year", "date", str(year), said.span if said else None)
    yield from compared_with(count, told, Operand("founded", "date", str(first.year)), slack)


def compared_with(count: Operand, year: Operand, founded: Operand, slack: int) -> Iterator[Hint]:
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
