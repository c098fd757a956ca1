"""What the calendar says: weekday against date, days that do not exist, ages, anniversaries, ends before beginnings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from claims.text.hints.ages import age_hints
from claims.text.hints.ages_apart import apart_hints
from claims.text.hints.anniversaries import anniversary_hints
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint, unsure
from claims.text.hints.jubilees import jubilee_hints
from claims.text.hints.lives import life_hints
from claims.text.hints.one_life import one_life_hints
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import likely, matches, patterns
from claims.text.hints.whose_age import whose_age_hints
from claims.text.measures.moments import Moment, as_moment, iso, times_of
from claims.text.spans import Span
from claims.text.times import TimeExpression

#: So many sentences back the founding of what has a birthday may be told.
BACK = 4
#: So many sentences tell what the article is about, and when that was.
LEAD = 2
#: The only days that some months have not.
_LAST_DAYS = re.compile(r"(?<!\d)(?:29|3[01])(?!\d)")
#: A year that has every day.
LEAP = 2024
#: A day without a year lies this near to the day of the article; farther off, any year about it may be meant.
NEAR = timedelta(days=100)
#: A day to come that is farther off than this may be one that has been, of the year before.
AT_HAND = timedelta(days=30)
#: A day without a year has that of a day told so many characters before at most, so many days of the year away.
REACH, WEEKS = 600, 15
#: Days of one schedule lie no farther apart.
SCHEDULE = timedelta(days=92)
#: So far from "yesterday" a date beside it is a slip; farther off it is another matter ("today, 8 December 1941").
SLIPPED = frozenset(timedelta(days=n) for n in range(2, 15))


def calendar_hints(reading: Reading) -> Iterator[Hint]:
    """All hints of this sort, of the body, the headline and the dated lines of the page."""
    passages = [*reading.lines, *reading.passages, *([reading.headline] if reading.headline else [])]
    for passage in passages:
        yield from _weekdays(reading, passage)
        yield from _impossible(reading, passage)
    for index, passage in enumerate(reading.passages):
        yield from _turned_round(reading, passage)
        yield from list(_not_yet(reading, passage)) or _done_on(reading, passage)
        yield from anniversary_hints(reading, passage, reading.passages[max(0, index - BACK) : index])
    yield from _relative_days(reading)
    yield from jubilee_hints(reading)
    aged = [h for of in (age_hints, apart_hints, life_hints) for h in of(reading)]
    aged += unsure(whose_age_hints(reading))
    yield from _of_one_age([*aged, *one_life_hints(reading, aged)])


def _of_one_age(found: Sequence[Hint]) -> Iterator[Hint]:
    """The hints on ages, of two that do not fit on one age only the first, and none on one that fits."""
    fitting = {one.operands[0].span for one in found if one.outcome == FITS}
    wrong: set[Span | None] = set()
    for one in found:
        age = one.operands[0].span
        if one.outcome == DOES_NOT_FIT and (age in fitting or age in wrong):
            continue
        wrong.update({age} if one.outcome == DOES_NOT_FIT else ())
        yield one


def _weekdays(reading: Reading, passage: Passage) -> Iterator[Hint]:
    for match, got in matches(reading.words, "weekday", passage.masked):
        if any(p.search(passage.masked[: match.start()]) for p in patterns(reading.words, "weekday_of_several")):
            continue
        weekday, day = passage.marks[got["w"]].value, passage.marks[got["t"]].value
        if isinstance(weekday, TimeExpression) and isinstance(day, Moment) and day.sort == "day":
            fitting = _day_with(reading, passage, day, weekday.offset)
            outcome = FITS if fitting else DOES_NOT_FIT
            nearest = fitting or _nearest(day, reading.published)
            operands = (
                Operand("date", "date", nearest.isoformat(), day.span),
                Operand("said", "weekday", str(weekday.offset), weekday.span),
                Operand("right", "weekday", str(nearest.weekday())),
            )
            yield hint("calendar", "weekday", outcome, (weekday.span, day.span), operands)


def _nearest(day: Moment, published: date | None) -> date:
    if day.explicit or published is None:
        return day.first
    return min(_in_years_about(day, published), key=lambda d: abs(d - published))


def _in_years_about(day: Moment, published: date) -> list[date]:
    return [day.in_year(published.year + off).first for off in (-1, 0, 1)]


def _day_with(reading: Reading, passage: Passage, day: Moment, weekday: int) -> date | None:
    """The day that is meant if it falls on ``weekday``: months and days may be swapped, years left out."""
    days = [day.first]
    if not day.explicit and reading.published:
        nearest = _nearest(day, reading.published)
        sure = abs(nearest - reading.published) <= NEAR and not _tells_another_year(passage, reading.published)
        days = [nearest] if sure else _in_years_about(day, reading.published)
        if sure and nearest - reading.published > AT_HAND:
            days.append(day.in_year(nearest.year - 1).first)
        days += [day.in_year(year).first for year in _years_told(reading, passage, day)]
    if re.match(r"\d{1,2}/\d{1,2}", day.span.of(reading.text)) and not reading.language.page.day_first:
        days += [d.replace(month=d.day, day=d.month) for d in days if d.day <= 12]
    return next((d for d in days if d.weekday() == weekday), None)


def _years_told(reading: Reading, passage: Passage, day: Moment) -> Iterator[int]:
    """The years of the days told just before: "August 11, 2017 ... found dead on Saturday, August 12"."""
    for told in reading.passages:
        if passage.span.start - REACH <= told.span.start <= passage.span.start:
            times = [m.value for m in told.of("t") if isinstance(m.value, Moment)]
            yield from (t.first.year for t in times if t.explicit and abs(_days(t) - _days(day)) <= WEEKS)


def _days(day: Moment) -> int:
    return day.first.timetuple().tm_yday


def _tells_another_year(passage: Passage, published: date) -> bool:
    """ "On Sunday 5 June next year": the day need not be the nearest one."""
    years = (m.value for m in passage.of("t") if isinstance(m.value, Moment) and m.value.sort == "year")
    return any(year.first.year != published.year for year in years)


def _impossible(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "31 November 2023". A month before a number may be no date ("In June 31 people"), unless a year follows."""
    if not _LAST_DAYS.search(reading.text, passage.span.start, passage.span.end):
        return
    for expression in times_of(reading.text, passage.span, reading.language):
        cut = reading.text[: expression.span.start].endswith((".", ",", "-", "–"))
        if expression.sort != "day" or not 1 <= int(expression.value[-2:]) <= 31 or cut:
            continue
        said = not expression.value.startswith("-")
        words = expression.span.of(reading.text)
        value = expression.value if said else f"{_year_meant(reading, expression)}{expression.value[1:]}"
        if (said or (words[0].isdigit() and "/" not in words)) and as_moment(value, expression.span, said) is None:
            operand = Operand("date", "text", words, expression.span)
            yield hint("calendar", "day_of_month", DOES_NOT_FIT, (expression.span,), (operand,))


def _year_meant(reading: Reading, expression: TimeExpression) -> int:
    """The year of a day that names none: a leap year, unless it is the last such day ("29 Februari lalu")."""
    last = reading.language.grammar.times.last
    beside = reading.text[expression.span.end :].split(maxsplit=1)[:1]
    if reading.published is None or not beside or beside[0].lower().strip(".,;") not in last:
        return LEAP
    return reading.published.year - (expression.value[2:] > f"{reading.published:%m-%d}")


def _turned_round(reading: Reading, passage: Passage) -> Iterator[Hint]:
    if any(p.search(passage.masked) for p in likely(reading.words, "moved", passage.masked)):
        return
    for _, got in matches(reading.words, "period", passage.masked):
        start, end = passage.marks[got["a"]].value, passage.marks[got["b"]].value
        if isinstance(start, Moment) and isinstance(end, Moment) and _ends_before(start, end):
            yield hint("calendar", "order", DOES_NOT_FIT, (start.span, end.span), _dates(start, end))


def _ends_before(start: Moment, end: Moment) -> bool:
    """Without years, only within one month: "from 28 December to 3 January" goes on into the next year."""
    if not start.explicit:
        same = start.sort == end.sort == "day" and start.first.month == end.first.month
        return same and end.first.day < start.first.day
    return start.explicit and end.explicit and start.sort == end.sort and end.last < start.first


def _dates(start: Moment, end: Moment) -> tuple[Operand, Operand]:
    return Operand("start", "date", iso(start), start.span), Operand("end", "date", iso(end), end.span)


def _relative_days(reading: Reading) -> Iterator[Hint]:
    """ "Yesterday (8 December)". One day off may be the hour at which it was written: nothing is said of that, unless
    another such day of the article counts from its own day.
    """
    told = [one for passage in reading.passages for one in _days_told(reading, passage)]
    from_today = any(day == said.first for said, _, day in told)
    for said, moment, day in told:
        off = abs(day - said.first)
        late = day - said.first == timedelta(days=1) and _is_told_on_its_day(reading)
        slipped = off in SLIPPED or late or (from_today and off == timedelta(days=1))
        outcome = FITS if not off else DOES_NOT_FIT if slipped else None
        if outcome and reading.published:
            operands = (
                Operand("said", "text", said.span.of(reading.text), said.span),
                Operand("date", "date", day.isoformat(), moment.span),
                Operand("right", "date", said.first.isoformat()),
                _published(reading.published),
            )
            yield hint("calendar", "relative", outcome, (said.span, moment.span), operands)


def _is_told_on_its_day(reading: Reading) -> bool:
    """Whether the article begins with what happened on the weekday of its own date."""
    weekdays = [m.value for p in reading.passages[:LEAD] for m in p.of("w") if isinstance(m.value, TimeExpression)]
    today = reading.published
    if today is None or not weekdays:
        return False
    return weekdays[0].offset == today.weekday() and not weekdays[0].direction


def _days_told(reading: Reading, passage: Passage) -> Iterator[tuple[Moment, Moment, date]]:
    """A day counted from today, the date beside it, and the day nearest to that of the article that it stands for."""
    for _, got in matches(reading.words, "relative_day", passage.masked):
        said, day = passage.marks[got["r"]].value, passage.marks[got["t"]].value
        if not isinstance(said, Moment) or not isinstance(day, Moment) or reading.published is None:
            continue
        if _counts_from_today(reading, said) and day.sort == "day" and not _may_be_turned_round(reading, day):
            yield said, day, _nearest(day, reading.published)


def _counts_from_today(reading: Reading, moment: Moment) -> bool:
    return moment.span.of(reading.text).lower() in reading.language.grammar.times.days


def _may_be_turned_round(reading: Reading, day: Moment) -> bool:
    """Whether month and day may stand the other way round: "12/8/2021"."""
    return "/" in day.span.of(reading.text) and not reading.language.page.day_first


def _not_yet(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """Something that has been so since a day that is still to come."""
    for match, got in matches(reading.words, "since_in_past", passage.masked):
        start = passage.marks[got["a"]].value
        if not isinstance(start, Moment) or not start.explicit or reading.published is None:
            continue
        if _is_planned(reading, match.group()) or _is_in_a_schedule(reading, passage, start):
            continue
        if start.first > reading.published + timedelta(days=1):
            place = passage.place(*match.span())
            operands = (Operand("date", "date", iso(start), start.span), _published(reading.published))
            yield hint("calendar", "past", DOES_NOT_FIT, (place,), operands)


def _done_on(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "The charges were brought on 18 November 2021" in an article of October: done on a day that is to come."""
    for match, got in matches(reading.words, "done_on", passage.masked):
        day = passage.marks[got["a"]].value
        if not isinstance(day, Moment) or day.sort != "day" or reading.published is None:
            continue
        if not day.explicit and not _is_of_this_year(reading, passage, match.group()):
            continue
        if _is_planned(reading, match.group()) or _is_in_a_schedule(reading, passage, day):
            continue
        if day.first > reading.published + timedelta(days=1):
            operands = (Operand("date", "date", iso(day), day.span), _published(reading.published))
            yield hint("calendar", "past", DOES_NOT_FIT, (passage.place(*match.span()),), operands)


def _is_planned(reading: Reading, words: str) -> bool:
    """ "To be approved by shareholders on 24 April", "diusulkan ... untuk disahkan pada Kamis".

    "Asked for it to be paid before the hall was opened in May": what is told up to the last comma is still to come, but
    "worked there before he was arrested" tells what was.
    """
    planned = reading.words.lists["put_up_for"]
    last = re.split(r"[,;:]", words)[-1]
    if says(reading, "asked_for", words) and says(reading, "ahead_of_it", last):
        return True
    told = re.findall(r"[^\W\d_]+", words.lower())
    return any(word in planned for word in told) or any(f"{a} {b}" in planned for a, b in pairwise(told))


def _is_in_a_schedule(reading: Reading, passage: Passage, day: Moment) -> bool:
    """Whether another day near this one is to come too, here or in the sentence before: no slip is made twice."""
    at, today = reading.passages.index(passage), reading.published
    told = [m.value for p in reading.passages[max(0, at - 1) : at + 1] for m in p.of("t")]
    days = [t for t in told if isinstance(t, Moment) and t.explicit and t.sort == "day" and t.first != day.first]
    return today is not None and any(today < t.first and abs(t.first - day.first) <= SCHEDULE for t in days)


def _is_of_this_year(reading: Reading, passage: Passage, words: str) -> bool:
    """Whether a day without a year can be of no other: something completed, and no other year is near."""
    at = reading.passages.index(passage)
    years = {
        m.value.last.year
        for p in reading.passages[max(0, at - 1) : at + 1]
        for m in p.of("t", "l")
        if isinstance(m.value, Moment)
    }
    completed = any(p.search(words) for p in patterns(reading.words, "completed"))
    return completed and reading.published is not None and years == {reading.published.year}


def _published(day: date) -> Operand:
    return Operand("published", "date", day.isoformat())
