"""How long something has lasted by now, told apart from when it began: by the words that tie the two sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from claims.text.hints.courses import Course, Events, events_of
from claims.text.hints.phrases import says, telling
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.templates import matches
from claims.text.hints.told_figures import akin
from claims.text.measures.lengths import length_between, whole_day
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: A length told for another one of the same thing is off by no more.
LEAST, MOST = Decimal("0.4"), Decimal("2.5")
#: An end has its beginning so many sentences before at most.
BACK = 6
#: Words of fewer letters tie nothing.
LETTERS = 5
#: Pairs of words, one for the length and one for the beginning, that tell of one state.
STATES = (
    ("idle_so_long", "idle_since"),
    ("idle_again", "idle_since"),
    ("there_so_long", "there_since"),
    ("past_so_long", "past_since"),
)
#: Words for these states are told of much else: the sentences have another word in common.
LOOSE = frozenset({"idle_again", "past_so_long"})


def apart_courses(reading: Reading, passage: Passage) -> Iterator[Course]:
    """Each length that lasts until today with the one beginning of the same thing, or its end with that beginning.

    Nothing where any other beginning that the article tells makes the length right: it may be of that one.
    """
    if reading.published is None:
        return
    for _, got in matches(reading.words, "since_so_long", passage.masked):
        yield got["d"], passage.marks[got["a"]], None
    lengths = [n for n, m in passage.marks.items() if m.letter == "d" and not _is_another(reading, passage, n)]
    if len(lengths) != 1:
        return
    number, times = lengths[0], [m for m in passage.of("t") if isinstance(m.value, Moment)]
    stretch = passage.marks[number].value
    if not isinstance(stretch, Stretch) or stretch.ago or stretch.unit in {"hour", "minute", "day", "week"}:
        return
    if not times:
        yield from _until_today(reading, passage, number, stretch)
    elif len(times) == 1:
        yield from _until_the_end(reading, passage, number, stretch)


def _until_today(reading: Reading, passage: Passage, number: int, stretch: Stretch) -> Iterator[Course]:
    told = [_events(reading, p) for p in reading.passages if p is not passage]
    tied = [e for e in told if _is_open(e) and _of_one_state(reading, passage, e.passage)]
    begins = {e.begins[0].span: e.begins[0] for e in tied}
    today = whole_day(reading.published, Span(0, 0)) if reading.published else None
    if len(begins) != 1 or today is None:
        return
    begin = next(iter(begins.values()))
    fits = _fits(stretch, begin, today)
    others = any(_fits(stretch, b, today) for e in told for b in e.begins if b is not begin)
    pairs = any(_fits(stretch, b, end.value) for e in told for b in e.begins for end in e.ends)  # type: ignore[arg-type]
    if fits or not (others or pairs or not _is_near(stretch, begin, today)):
        yield number, begin, None


def _until_the_end(reading: Reading, passage: Passage, number: int, stretch: Stretch) -> Iterator[Course]:
    """ "Work began on 1 February. ... Building was finished on 30 June, in three months"."""
    here = events_of(reading, passage)
    at = next((n for n, p in enumerate(reading.passages) if p is passage), 0)
    if len(here.ends) != 1 or here.begins or number not in here.lengths:
        return
    told = [events_of(reading, p) for p in reading.passages[max(0, at - BACK) : at]]
    tied = [e for e in told if _is_open(e) and _of_one_work(reading, passage, e.passage)]
    end = here.ends[0]
    if len(tied) == 1 and isinstance(end.value, Moment) and _is_near(stretch, tied[0].begins[0], end.value):
        yield number, tied[0].begins[0], end


def _is_another(reading: Reading, passage: Passage, number: int) -> bool:
    """Whether the clause of a length says that it is of something else: a sentence, a plan, "every ten years"."""
    ahead, _, behind = passage.masked.partition(f"‹d{number}›")
    clause = re.split(r"[,;:]", ahead)[-1] + " ¦ " + re.split(r"[,;:.]", behind)[0]
    return says(reading, "not_so_long", clause)


def _events(reading: Reading, passage: Passage) -> Events:
    """What begins and ends; the one time of a sentence on the last time, or on who came, is a beginning too."""
    told = events_of(reading, passage)
    times = [m for m in passage.of("t") if isinstance(m.value, Moment)]
    if told.begins or told.ends or len(times) != 1 or not times[0].value.explicit:  # type: ignore[union-attr]
        return told
    if says(reading, "of_births", passage.masked):
        return told
    begun = any(says(reading, since, passage.masked) for _, since in STATES)
    return replace(told, begins=times) if begun else told


def _is_open(told: Events) -> bool:
    """Whether a sentence tells one beginning and neither an end nor how long it lasted."""
    return len(told.begins) == 1 and not told.ends and not told.passage.of("d")


def _fits(stretch: Stretch, begin: Mark, end: Moment) -> bool:
    first = begin.value
    length = length_between(first, end, stretch.unit) if isinstance(first, Moment) else None
    return length is not None and length.admits(stretch.amount)


def _is_near(stretch: Stretch, begin: Mark, end: Moment) -> bool:
    first = begin.value
    length = length_between(first, end, stretch.unit) if isinstance(first, Moment) else None
    return length is not None and length.plain > 0 and LEAST <= stretch.amount.value / length.plain <= MOST


def _of_one_state(reading: Reading, length: Passage, begin: Passage) -> bool:
    """Both tell that it was idle, or that somebody was there; or the length takes up what was done then by name."""
    told = [so for so, since in STATES if says(reading, so, length.masked) and says(reading, since, begin.masked)]
    return any(so not in LOOSE or _in_common(reading, length, begin) for so in told)


def _of_one_work(reading: Reading, end: Passage, begin: Passage) -> bool:
    both = all(says(reading, "works", p.masked) for p in (end, begin))
    return both or bool(_in_common(reading, end, begin))


def _in_common(reading: Reading, one: Passage, other: Passage) -> Sequence[str]:
    words = [telling(reading, p.masked, LETTERS) for p in (one, other)]
    return [a for a in words[0] if any(akin(a, b) for b in words[1])]
