"""A stated length of time against its beginning and its end: in one sentence, or across two, or up to today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from claims.text.hints.clocks import clock_courses, is_within
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.lengths_told import told_length_hints
from claims.text.hints.phrases import says
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.spells import spells
from claims.text.hints.templates import expand, likely, matches, patterns
from claims.text.measures.amounts import HALF
from claims.text.measures.lengths import Length, length_between, whole_day
from claims.text.measures.moments import Moment, iso
from claims.text.spans import Span

#: A length told far from its hours is a slip of them between these ratios; farther off it is of something else.
SLIPPED = (Decimal("0.66"), Decimal("1.5"))
#: Minutes from midnight.
NOON, DAY = 12 * 60, 24 * 60


def duration_hints(reading: Reading) -> Iterator[Hint]:
    """All hints of this sort; a length is compared once, by the closest of its readings."""
    told = [*([reading.headline] if reading.headline else []), *reading.passages]
    for index, passage in enumerate(told):
        seen: set[int] = set()
        before = told[:index]
        for found, number in (
            *_of_passage(reading, passage, before[-1] if before else None),
            *_spells(reading, passage, before, told[index + 1] if index + 1 < len(told) else None),
        ):
            if number not in seen and found and not _is_left_open(reading, passage, found, number):
                seen.add(number)
                yield found
    yield from told_length_hints(reading)


def _spells(
    reading: Reading, passage: Passage, before: Sequence[Passage], after: Passage | None
) -> Iterator[tuple[Hint | None, int]]:
    for number, start, end in spells(reading, passage, before, after):
        if end is None:
            yield _until_now(reading, passage, number, start, sure=True, back=True), number
        else:
            yield _compared(passage, number, start, end), number


def _is_left_open(reading: Reading, passage: Passage, found: Hint, number: int) -> bool:
    """ "Nine days between 20 and 30 November, with none at the weekend"; "berumur 54 tahun, memimpin sejak 2018"."""
    ahead, _, behind = passage.masked.partition(f"‹d{number}›")
    pointed = any(word in reading.words.lists["cue_pointing"] for word in behind.split()[:1])  # "46 tahun itu sudah"
    aged = (behind.startswith(",") or pointed) and says(reading, "told_as_an_age", " ".join(ahead.split()[-1:]))
    return found.outcome == DOES_NOT_FIT and (aged or says(reading, "days_off", passage.masked))


def _of_passage(reading: Reading, passage: Passage, before: Passage | None) -> Iterator[tuple[Hint | None, int]]:
    for got in _matches(reading, passage, "from_to"):
        yield _compared(passage, got["d"], passage.marks[got["a"]], passage.marks[got["b"]]), got["d"]
    for match, got in matches(reading.words, "after", passage.masked):
        # "Four weeks after the fire, and they reopen on 3 May": that day is of something else.
        if re.search(expand(", {=and} ", reading.words), match.group(), re.IGNORECASE):
            continue
        other = _only_day(passage, got["a"]) or _day_before(reading, passage, before)
        if other:
            yield _compared(passage, got["d"], passage.marks[got["a"]], other), got["d"]
    for name, sure in (("until_now", True), ("since", False)):
        for got in _matches(reading, passage, name):
            yield _until_now(reading, passage, got["d"], passage.marks[got["a"]], sure=sure), got["d"]
    yield from _ago(reading, passage, before)
    for got in _matches(reading, passage, "lasting"):
        start = _start_in(reading, before) if not passage.of("t") else None
        if start:
            sure = any(p.search(passage.masked) for p in patterns(reading.words, "taking_up"))
            yield _until_now(reading, passage, got["d"], start, sure=sure), got["d"]
    for got in _matches(reading, passage, "until_then"):
        begun = _start_in(reading, before) if len(passage.of("t")) == 1 else None
        if begun:
            yield _compared(passage, got["d"], begun, passage.marks[got["b"]]), got["d"]
    held_up = any(p.search(passage.masked) for p in likely(reading.words, "held_up", passage.masked))
    for got in () if held_up else _matches(reading, passage, "clock"):
        if not is_within(reading, passage, got["d"]):
            yield compared_hours(reading, *(passage.marks[got[name]] for name in ("d", "a", "b"))), got["d"]
    for got in () if held_up else _matches(reading, passage, "clock_apart"):
        found = compared_hours(reading, *(passage.marks[got[name]] for name in ("d", "a", "b")))
        if found and _may_be_meant(found):
            yield found, got["d"]
    for number, start, end in () if held_up else clock_courses(reading, passage, before):
        found = compared_hours(reading, passage.marks[number], start, end)
        if found and _may_be_meant(found):
            yield found, number


def _ago(reading: Reading, passage: Passage, before: Passage | None) -> Iterator[tuple[Hint | None, int]]:
    """ "On 27 May 2006, 16 years ago": counted back from the day of the article."""
    for name in ("ago", "ago_in"):
        for got in _matches(reading, passage, name):
            start = passage.marks[got["a"]]
            if name == "ago" or (isinstance(start.value, Moment) and start.value.explicit):
                yield _until_now(reading, passage, got["d"], start, sure=True, back=True), got["d"]
    for got in _matches(reading, passage, "that_ago"):
        told = before.of("t") if before else []
        if len(told) == 1 and not passage.of("t"):
            yield _until_now(reading, passage, got["d"], told[0], sure=True, back=True), got["d"]


def _matches(reading: Reading, passage: Passage, name: str) -> Iterator[dict[str, int]]:
    for _, got in matches(reading.words, name, passage.masked):
        yield got


def _only_day(passage: Passage, start: int) -> Mark | None:
    """The one other day of the sentence, on which what happened after the length happened."""
    days = [m for n, m in passage.marks.items() if n != start and isinstance(m.value, Moment)]
    return days[0] if len(days) == 1 and isinstance(days[0].value, Moment) and days[0].value.sort == "day" else None


def _day_before(reading: Reading, passage: Passage, before: Passage | None) -> Mark | None:
    """The one day of the sentence before, where this one goes on about the same event ("The clash came ...")."""
    goes_on = any(p.search(passage.masked) for p in likely(reading.words, "same_event", passage.masked))
    return _only_day(before, -1) if goes_on and before else None


def _start_in(reading: Reading, before: Passage | None) -> Mark | None:
    """The beginning that the sentence before names, if it names one only."""
    starts = {got["a"] for got in _matches(reading, before, "began")} if before else set()
    return before.marks[starts.pop()] if before and len(starts) == 1 else None


def _compared(
    passage: Passage, number: int, start: Mark, end: Mark, sure: bool = True, back: bool = False
) -> Hint | None:
    stretch = passage.marks[number].value
    if not isinstance(stretch, Stretch) or (stretch.ago and not back) or _is_an_age(passage, number):
        return None
    found = compared_length(stretch, start, end)
    return found if found and (sure or found.outcome == FITS) else None


def compared_length(stretch: Stretch, start: Mark, end: Mark) -> Hint | None:
    """A stated length beside the two times that it lies between; None where they are no times, or too wide for it."""
    if not isinstance(start.value, Moment) or not isinstance(end.value, Moment):
        return None
    first, last = _same_years(start.value, end.value)
    length = length_between(first, last, stretch.unit)
    if length is None:
        return None
    outcome = FITS if length.admits(stretch.amount) else DOES_NOT_FIT
    spans = tuple(s for s in (stretch.span, first.span, last.span) if len(s))
    return hint("duration", "length", outcome, spans, _operands(stretch, first, last, length))


def _is_an_age(passage: Passage, number: int) -> bool:
    """ "Born in 1962 and now 61 years": "kini 61 tahun," between commas is how old somebody is."""
    return bool(re.search(rf"(?:\bkini|\bnow|,)\s‹d{number}›,", passage.masked))


def _same_years(first: Moment, last: Moment) -> tuple[Moment, Moment]:
    """A day without a year takes the year of the other, or the one before it: "from 28 December to 3 January 2024".

    Where neither has one, the end comes behind the beginning.
    """
    if not first.explicit and not last.explicit and last.last < first.first:
        same = last.in_year(first.first.year)  # "from June to November", told in June: that November is to come
        return first, same if same.first >= first.first else last.in_year(first.first.year + 1)
    if first.explicit or not last.explicit:
        return first, last
    same = first.in_year(last.first.year)
    return (same if same.first <= last.first else first.in_year(last.first.year - 1)), last


def _until_now(
    reading: Reading, passage: Passage, number: int, start: Mark, *, sure: bool, back: bool = False
) -> Hint | None:
    """From a beginning to the day of the article, or to the one later time that the sentence names."""
    if reading.published is None or not isinstance(start.value, Moment):
        return None
    later = [m for m in passage.of("t") if _between(m, start.value, reading.published)]
    today = Mark("t", whole_day(reading.published, Span(0, 0)))
    found = _compared(passage, number, start, today, sure=sure and (back or not later), back=back)
    if found or back or len(later) != 1:
        return found
    return _compared(passage, number, start, later[0], sure=False)


def _between(mark: Mark, start: Moment, published: date) -> bool:
    """Whether a time is told that lies behind the beginning and does not hold the day of the article."""
    moment = mark.value
    return isinstance(moment, Moment) and moment.first > start.last and not moment.first <= published <= moment.last


def _operands(stretch: Stretch, first: Moment, last: Moment, length: Length) -> tuple[Operand, ...]:
    unit = f"{length.unit}s"
    end = Operand("end", "date", iso(last), last.span if len(last.span) else None)
    return (
        Operand("said", unit, _number(stretch.amount.value), stretch.span),
        Operand("start", "date", iso(first), first.span),
        end,
        Operand("right", unit, _number(length.plain)),
    )


def _number(value: Decimal) -> str:
    """At most one decimal, none where it is 0."""
    return f"{value.quantize(Decimal('0.1')).normalize():f}"


_TWELVE = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s?([ap])", re.IGNORECASE)
_TWENTY_FOUR = re.compile(r"(\d{1,2})[.:]?(\d\d)")


def minutes_of(words: str) -> int | None:
    """Minutes from midnight of a time of day: "4 p.m.", "pukul 09.30 WIB", "1400 GMT"."""
    half = _TWELVE.search(words)
    if half:
        return (int(half[1]) % 12 + (12 if half[3].lower() == "p" else 0)) * 60 + int(half[2] or 0)
    whole = _TWENTY_FOUR.search(words)
    return int(whole[1]) * 60 + int(whole[2]) if whole else None


def _minutes_at(reading: Reading, span: Span) -> int | None:
    """Minutes from midnight; "6.15 that evening" is past noon."""
    minutes, words = minutes_of(span.of(reading.text)), reading.text[span.end : span.end + 28]
    late = re.match(r",?\s(?:[a-z]+\s){0,3}(?:afternoon|evening)\b", words, re.IGNORECASE)
    return minutes + NOON if minutes is not None and late and minutes < NOON else minutes


def _may_be_meant(found: Hint) -> bool:
    """Whether the length is near enough to the hours: a film of two may be shown from ten to four."""
    told = {operand.name: operand.value for operand in found.operands}
    said, right = Decimal(told["said"]), Decimal(told["right"])
    return right > 0 and SLIPPED[0] <= said / right <= SLIPPED[1]


def _in_two_zones(reading: Reading, start: Span, end: Span) -> bool:
    """ "At 20.00 WIB" and "at 13.00 Wita": the hours between are not those of the clock."""
    zones = [span.of(reading.text).split()[-1].lower() for span in (start, end)]
    return zones[0] != zones[1] and all(zone in reading.language.page.zones for zone in zones)


def _whole_days(stretch: Stretch) -> int:
    """How many days and nights a length in hours has at least: "at 7am on Thursday, after 42 hours"."""
    minutes = stretch.amount.value * (60 if stretch.unit == "hour" else 1)
    return int(minutes) // DAY


def compared_hours(reading: Reading, told: Mark, first: Mark, last: Mark) -> Hint | None:
    """Stated hours or minutes beside two times of day; None where they are none, or of two time zones."""
    stretch, spans = told.value, [told.span, first.span, last.span]
    start, end = (_minutes_at(reading, span) for span in spans[1:])
    said = [_TWELVE.search(span.of(reading.text)) for span in spans[1:]]
    if start is not None and end is not None and said[0] and not said[1] and end < NOON <= start:
        end += NOON  # "from 9.15pm to 11.45"
    if not isinstance(stretch, Stretch) or stretch.unit not in {"hour", "minute"} or start is None or end is None:
        return None
    if _in_two_zones(reading, *spans[1:]):
        return None
    minutes = Decimal((end - start) % DAY + _whole_days(stretch) * DAY)
    size = 60 if stretch.unit == "hour" else 1
    in_full = stretch.amount.value == int(stretch.amount.value)  # "two and a half hours" is no nearest hour
    low, high = (minutes / size - HALF, -(-minutes // size)) if size > 1 and in_full else (minutes / size,) * 2
    length = Length(low, high, minutes / size, stretch.unit)
    operands = (
        Operand("said", f"{stretch.unit}s", _number(stretch.amount.value), spans[0]),
        Operand("start", "text", spans[1].of(reading.text), spans[1]),
        Operand("end", "text", spans[2].of(reading.text), spans[2]),
        Operand("right", f"{stretch.unit}s", _number(length.plain)),
    )
    return hint("duration", "hours", FITS if length.admits(stretch.amount) else DOES_NOT_FIT, spans, operands)
