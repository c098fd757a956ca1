"""Lengths of time whose beginning and end stand apart from them: in one sentence, or in the one or more before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.text.hints.courses import courses, moved_in
from claims.text.hints.figures import amount_of
from claims.text.hints.lasting_apart import apart_courses
from claims.text.hints.lengths_held import held_courses
from claims.text.hints.phrases import phrase
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.stays import stays
from claims.text.hints.templates import expand, matches
from claims.text.measures.moments import Moment

#: Who became what in a year may be told so many sentences before how long they have been it.
BACK = 12
#: What a sentence tells of: the number of the length, its beginning and its end (None: the day of the article).
Spell = tuple[int, Mark, Mark | None]


def spells(
    reading: Reading, passage: Passage, before: Sequence[Passage], after: Passage | None = None
) -> Iterator[Spell]:
    """The lengths of one sentence with the one beginning and the one end that they can have."""
    lengths = {n: m for n, m in passage.marks.items() if isinstance(m.value, Stretch)}
    if len(lengths) == 1:
        yield from _between_two(reading, passage, next(iter(lengths)))
        if before and not passage.of("t"):
            yield from _of_that_time(reading, passage, before[-1])
        yield from _later(reading, passage, before[-1] if before else None)
        yield from _since_the_last_time(reading, passage, after)
    yield from _within_a_month(reading, passage)
    yield from _in_the_post(reading, passage, before[-BACK:])
    yield from courses(reading, passage, before, after)
    yield from moved_in(reading, passage)
    yield from apart_courses(reading, passage)
    yield from held_courses(reading, passage)
    yield from stays(reading, passage)


def _times(passage: Passage) -> list[Mark]:
    return [m for m in passage.of("t") if isinstance(m.value, Moment)]


def _has(reading: Reading, passage: Passage, name: str) -> bool:
    return bool(re.search(expand(f"{{={name}}}", reading.words), passage.masked, re.IGNORECASE))


def _between_two(reading: Reading, passage: Passage, length: int) -> Iterator[Spell]:
    """Two times, the words for a beginning and an end, and one length: "ran until 1998; it had begun in 1904"."""
    times = _times(passage)
    if len(times) != 2 or not (_has(reading, passage, "set_off") and _has(reading, passage, "over_by")):
        return
    for _, got in matches(reading.words, "lasted", passage.masked):
        first, last = sorted(times, key=lambda m: m.value.first if isinstance(m.value, Moment) else m.span)
        if _stands_for_the_end(reading, passage, first) and not _stands_for_the_end(reading, passage, last):
            first, last = last, first
        if got["d"] == length and _both_explicit(first, last):
            yield length, first, last


def _stands_for_the_end(reading: Reading, passage: Passage, mark: Mark) -> bool:
    """ "From 13 May until 2 September": without a year, what is said to be the end comes behind the beginning."""
    number = next(n for n, m in passage.marks.items() if m is mark)
    ahead = re.sub(r"‹w\d+›,? $", "", passage.masked.partition(f"‹t{number}›")[0])
    ends = re.search(rf"{phrase(reading.words, 'over_by')}\s$", ahead, re.IGNORECASE)
    return bool(ends) and isinstance(mark.value, Moment) and not mark.value.explicit


def _both_explicit(first: Mark, last: Mark) -> bool:
    """Whether both name their year, or both are days of this one."""
    times = [m.value for m in (first, last) if isinstance(m.value, Moment)]
    return all(t.explicit for t in times) or all(t.sort == "day" and not t.explicit for t in times)


def _of_that_time(reading: Reading, passage: Passage, before: Passage) -> Iterator[Spell]:
    """ "From 2004 to 2012 he played for the club. In his six years ..." """
    ends = [(got["a"], got["b"]) for _, got in matches(reading.words, "period", before.masked)]
    if len(set(ends)) != 1 or len(_times(before)) != 2:
        return
    for _, got in matches(reading.words, "in_those", passage.masked):
        yield got["d"], before.marks[ends[0][0]], before.marks[ends[0][1]]


def _later(reading: Reading, passage: Passage, before: Passage | None) -> Iterator[Spell]:
    """ "It borrowed in May 2013. It repaid the last in May 2018, five years later": from the one time told before."""
    for _, got in matches(reading.words, "later", passage.masked):
        end = passage.marks[got["b"]]
        earlier = [m for m in _times(passage) if m.span.start < end.span.start]
        earlier = earlier or (_times(before) if before else [])
        if len(earlier) == 1 and _both_explicit(earlier[0], end):
            yield got["d"], earlier[0], end


def _since_the_last_time(reading: Reading, passage: Passage, after: Passage | None) -> Iterator[Spell]:
    """ "Champions again after eight years. The last time was in 2013": up to the day of the article."""
    if after is None or any(m.value.explicit for m in _times(passage) if isinstance(m.value, Moment)):
        return
    last = {got["a"] for _, got in matches(reading.words, "last_time", after.masked)}
    for _, got in matches(reading.words, "after_so_long", passage.masked):
        if len(last) == 1 and not after.of("d"):
            yield got["d"], after.marks[next(iter(last))], None


def _within_a_month(reading: Reading, passage: Passage) -> Iterator[Spell]:
    """ "Nine days, from 7 to 15 September": the month stands behind the second day."""
    for _, got in matches(reading.words, "days_of_a_month", passage.masked):
        first, end = amount_of(passage, got["a"]), passage.marks[got["b"]]
        if first is None or not isinstance(end.value, Moment) or end.value.sort != "day":
            continue
        day = int(first.value)
        if first.value == day and 0 < day < end.value.first.day:
            start = end.value.first.replace(day=day)
            yield got["d"], Mark("t", replace(end.value, span=first.span, first=start, last=start)), end


def _in_the_post(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Spell]:
    """ "She became mayor in 2009. ... She has been mayor for 15 years": one beginning of that post is told."""
    for match, got in matches(reading.words, "has_been", passage.masked):
        post = passage.place(*match.span("post")).of(reading.text).lower()
        began = {mark.span: mark for p in before for mark in _began(reading, p, post)}
        if len(began) == 1 and not _times(passage):
            yield got["d"], next(iter(began.values())), None


def _began(reading: Reading, passage: Passage, post: str) -> Iterator[Mark]:
    for match, got in matches(reading.words, "became", passage.masked):
        if passage.place(*match.span("post")).of(reading.text).lower() == post:
            yield passage.marks[got["a"]]
