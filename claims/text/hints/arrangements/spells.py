"""A length of time and the two times that it may lie between; the day of the article is one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from claims.text.hints.arrangements.places import Arrangement, Placed
from claims.text.hints.duration import compared_hours, compared_length
from claims.text.hints.hint import DOES_NOT_FIT, Hint
from claims.text.hints.reading import Mark, Reading, Stretch
from claims.text.measures.lengths import whole_day
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: The times stand within so many sentences of the length.
SPREAD = 3
#: Among more times than these some two lie so far apart by chance.
MANY = 16
_BOUNDS = (30, 50, 80, 120, 200, 400)


def spell_arrangements(reading: Reading, figures: Sequence[Placed], times: Sequence[Placed]) -> Iterator[Arrangement]:
    """Each length with every two times near it, and with each and the day of the article."""
    today = whole_day(reading.published, Span(0, 0)) if reading.published else None
    now = Placed(today, "now", -1, (), 0, 0) if today else None
    for told in (f for f in figures if f.letter == "d" and f.index != -1):
        near = [t for t in times if t.letter in "tc" and abs(t.index - told.index) <= SPREAD]
        if len(near) > MANY:
            continue
        every = [a for start in near for a in _from(reading, told, start, [*near, now] if now else near, near)]
        if all(a.is_off for a in every):
            yield from every
            continue
        if any(not a.is_off and _is_beside(a, told) for a in every):
            yield from (a for a in every if not a.is_off)
            continue  # its own sentence, or the one beside it, tells from when to when
        started = {id(p) for a in every if not a.is_off for role, some in a.roles for p in some if role == "start"}
        for one in every:
            same = any(id(p) in started for role, some in one.roles for p in some if role == "start")
            also = ("fits to another end" if same else "fits from another start",)
            yield replace(one, apart=(*one.apart, *also)) if one.is_off else one


def _is_beside(arrangement: Arrangement, told: Placed) -> bool:
    times = [p for p in arrangement.places if p is not told]
    return len(times) > 1 and all(abs(p.index - told.index) <= 1 for p in times)


def _from(
    reading: Reading, told: Placed, start: Placed, ends: Sequence[Placed], near: Sequence[Placed]
) -> Iterator[Arrangement]:
    for end in (e for e in ends if e is not start and (e.letter == "c") == (start.letter == "c")):
        found = _compared(reading, told, start, end)
        if found and not (found.outcome == DOES_NOT_FIT and _may_be_of_now(reading, told, end, found)):
            ended = (end,) if end.letter != "now" else ()
            roles = (("length", (told,)), ("start", (start,)), ("end", ended))
            yield Arrangement("spell", roles, found, near, tuple(_apart(told, start, end, found)))


def _may_be_of_now(reading: Reading, told: Placed, end: Placed, found: Hint) -> bool:
    """Whether the end is not the day of the article after all: it was told a day before, or until some weekday."""
    moment = end.value
    if (
        not isinstance(moment, Moment)
        or reading.published is None
        or not moment.first <= reading.published <= moment.last
    ):
        return False
    right = next(Decimal(o.value) for o in found.operands if o.name == "right")
    weekday = end.letter == "now" and bool(reading.passages[told.index].of("w"))
    return weekday or abs(right - told.amount.value) <= 1


def _compared(reading: Reading, told: Placed, start: Placed, end: Placed) -> Hint | None:
    if not isinstance(told.value, Stretch):
        return None
    if start.letter != "c":
        return compared_length(told.value, Mark("t", start.value), Mark("t", end.value))
    if start.span > end.span and start.index == end.index:
        return None
    return compared_hours(reading, Mark("d", told.value), Mark("c", start.value), Mark("c", end.value))


def _apart(told: Placed, start: Placed, end: Placed, found: Hint) -> Iterator[str]:
    assert isinstance(told.value, Stretch)
    right = next(Decimal(o.value) for o in found.operands if o.name == "right")
    share = 100 * told.amount.value / right if right > 0 else Decimal(999)
    yield f"apart={next((b for b in _BOUNDS if share <= b), 999)}"
    yield f"unit={told.value.unit}"
    yield f"sorts={_sort(start)},{_sort(end)}"
    yield f"long={sum(right >= n for n in (1, 3, 7, 15, 40))}"
    if told.value.ago:
        yield "ago"


def _sort(place: Placed) -> str:
    if not isinstance(place.value, Moment):
        return "clock"
    return "now" if place.letter == "now" else place.value.sort + ("" if place.value.explicit else "?")
