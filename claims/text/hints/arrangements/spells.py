"""A length of time and the two times that it may lie between; the day of the article is one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from claims.text.hints.ages import marks_of
from claims.text.hints.arrangements.places import Arrangement, Placed, Said
from claims.text.hints.duration import compared_hours, compared_length
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint
from claims.text.hints.reading import Mark, Reading, Stretch
from claims.text.measures.lengths import whole_day
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: The times stand within so many sentences of the length.
SPREAD = 3
#: What a length counts from is told within so many words behind it.
POINTED = 4
#: Among more times than these some two lie so far apart by chance.
MANY = 16
_BOUNDS = (30, 50, 80, 120, 200, 400)


def spell_arrangements(reading: Reading, figures: Sequence[Placed], times: Sequence[Placed]) -> Iterator[Arrangement]:
    """Each length with every two times near it, and with each and the day of the article."""
    today = whole_day(reading.published, Span(0, 0)) if reading.published else None
    now = Placed(today, "now", -1, (), 0, 0) if today else None
    aged = {m.span for p in reading.passages for m in marks_of(reading, p, "age", "a")}
    for told in (f for f in figures if f.letter == "d" and f.index != -1 and f.span not in aged):
        near = [t for t in times if t.letter in "tc" and abs(t.index - told.index) <= SPREAD]
        if len(near) > MANY:
            continue
        every = [a for start in near for a in _from(reading, told, start, [*near, now] if now else near, near)]
        fitting = [a for a in every if not a.is_off]
        settled = any(_is_right_beside(a, told) for a in fitting)
        settled = settled or (now is not None and any(_is_to_come(reading, told, now, t) for t in near))
        for one in fitting if settled else every:
            yield replace(one, apart=(*one.apart, *_otherwise(one, told, fitting))) if one.is_off else one


def _otherwise(one: Arrangement, told: Placed, fitting: Sequence[Arrangement]) -> Iterator[str]:
    """How the length fits between two other times: nearer ones, or with the same start or end."""
    for other in fitting:
        yield "fits otherwise"
        if _is_beside(other, told):
            yield f"fits beside it, {'as this one' if _is_beside(one, told) else 'nearer than this one'}"
        if all(p.index == told.index for p in other.places):
            yield "fits in its sentence"
        shared = [role for role, some in one.roles if role != "length" and some and some in dict(other.roles).values()]
        yield from (f"fits with its {role}" for role in shared)
        if not shared:
            yield "fits with neither"


def _is_to_come(reading: Reading, told: Placed, now: Placed, time: Placed) -> bool:
    """ "Extended by two years, until May 2026": from the day of the article to the time beside the length."""
    found = _compared(reading, told, now, time) if time.letter == "t" else None
    beside = time.index == told.index and 0 < time.first - told.last <= POINTED
    return beside and found is not None and found.outcome == FITS


def _is_right_beside(arrangement: Arrangement, told: Placed) -> bool:
    """ "Two years, until May 2026" from now on: the times stand right beside the length."""
    times = [p for p in arrangement.places if p is not told]
    apart = [max(p.first - told.last, told.first - p.last) for p in times if p.index == told.index]
    return len(apart) == len(times) and min(apart) <= POINTED and max(apart) <= 2 * POINTED


def _is_beside(arrangement: Arrangement, told: Placed) -> bool:
    times = [p for p in arrangement.places if p is not told]
    return len(times) > 1 and all(abs(p.index - told.index) <= 1 for p in times)


def _from(
    reading: Reading, told: Placed, start: Placed, ends: Sequence[Placed], near: Sequence[Placed]
) -> Iterator[Arrangement]:
    for end in (e for e in ends if e is not start and (e.letter == "c") == (start.letter == "c")):
        found = _compared(reading, told, start, end)
        off = found is not None and found.outcome == DOES_NOT_FIT
        if found and not (off and (_may_be_of_now(reading, told, end, found) or _ends_with(reading, told, start, end))):
            ended = (end,) if end.letter != "now" else ()
            roles = (("length", (told,)), ("start", (start,)), ("end", ended))
            yield Arrangement("spell", roles, found, near, tuple(_apart(told, start, end, found)))


def _ends_with(reading: Reading, told: Placed, start: Placed, end: Placed) -> bool:
    """ "Opened in March 2021 after 14 months of work", "two days after the flood", "two weeks after this round"."""
    behind = [w.text for w in told.line[told.last + 1 : told.last + 1 + POINTED]]
    elsewhere = bool(behind) and behind[0] in reading.words.lists["told_from_another"]
    if elsewhere and not reading.words.lists["cue_pointing"].isdisjoint(behind[1:]):
        return True
    if end.letter != "now" or start.index != told.index:
        return False
    between = told.line[start.last + 1 : told.first]
    return elsewhere or any(w.text in reading.words.lists["stay_once_done"] for w in between)


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
    if not isinstance(told.value, Stretch) or isinstance(start.value, Said) or isinstance(end.value, Said):
        return None
    if start.letter != "c":
        return compared_length(told.value, Mark("t", start.value), Mark("t", end.value))
    if start.span > end.span and start.index == end.index:
        return None
    length, first, last = Mark("d", told.value), Mark("c", start.value), Mark("c", end.value)
    found = compared_hours(reading, length, first, last)
    turned = compared_hours(reading, length, last, first) if found and found.outcome == DOES_NOT_FIT else None
    return None if turned and turned.outcome == FITS else found


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
