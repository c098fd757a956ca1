"""The days that a stretch of text may mean: a year is 365 days wide, a day one. Stretches of time with their unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from claims.text.languages.base import Language
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import either
from claims.text.spans import Span
from claims.text.times import TimeExpression, find_times, resolve

_YEARS = re.compile(r"(?<![\w/.,-])((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)(?![\w/])")
#: An earlier day of a range stands so many characters in front of the later one at most.
RANGE = 20
_LATER_DAY = re.compile(r"[-–](\d{1,2})(?:,\s+((?:19|20)\d\d))?(?![\w/-])")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that the text names: from ``first`` to ``last``, both included; ``sort`` is day, month or year.

    ``explicit``: the words name the year. ``names``: the year only names something ("Budget 2024").
    """

    span: Span
    sort: str
    first: date
    last: date
    explicit: bool
    names: bool = False

    @property
    def months(self) -> int:
        """Months since year 0 of the first day."""
        return self.first.year * 12 + self.first.month - 1

    def in_year(self, year: int) -> Moment:
        """The same day or month of another year; itself where that year has no such day."""
        try:
            return replace(self, first=self.first.replace(year=year), last=self.last.replace(year=year))
        except ValueError:
            return self


def find_moments(
    text: str, within: Span, language: Language, published: date | None, expressions: tuple[TimeExpression, ...]
) -> tuple[Moment, ...]:
    """The times among ``expressions`` that stand for days of the calendar, in order; ranges give both their ends."""
    ranged = [m for match in _YEARS.finditer(text, within.start, within.end) for m in _year_range(match)]
    taken = [m.span for m in ranged]
    found = list(ranged)
    for expression in expressions:
        if not any(expression.span.overlaps(t) for t in taken):
            found.extend(m for m in _read(text, expression, language, published) if not _overlaps(m, found))
    return tuple(sorted(found, key=lambda m: m.span))


def _overlaps(moment: Moment, others: list[Moment]) -> bool:
    return any(moment.span.overlaps(o.span) for o in others)


def _year_range(match: re.Match[str]) -> Iterator[Moment]:
    for group in (1, 2):
        moment = as_moment(match[group], Span(*match.span(group)), explicit=True)
        if moment:
            yield moment


def as_moment(value: str, span: Span, explicit: bool) -> Moment | None:
    """What an ISO 8601 day, month or year covers; None where the calendar has no such day."""
    try:
        year, month, day = (int(p) for p in (f"{value}-1-1".split("-"))[:3])
        first = date(year, month, day)
    except ValueError:
        return None
    sort = ("year", "month", "day")[value.count("-")]
    last = {"year": date(year, 12, 31), "month": _month_end(first), "day": first}[sort]
    return Moment(span, sort, first, last, explicit)


def iso(moment: Moment) -> str:
    """The day, the month or the year in ISO 8601."""
    return moment.first.isoformat()[: {"year": 4, "month": 7, "day": 10}[moment.sort]]


def _month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _read(text: str, expression: TimeExpression, language: Language, published: date | None) -> Iterator[Moment]:
    said = expression.sort in {"day", "month", "year"} and not expression.value.startswith("--")
    if not said and (published is None or expression.sort == "weekday"):
        return
    value = expression.value if said else resolve(expression, published or date.min)
    moment = as_moment(value, expression.span, said) if value else None
    if moment is None:
        return
    if moment.sort == "day" and moment.first.day > 0:
        yield from _with_range(text, moment, language)
    elif moment.sort == "year":
        yield from _year(text, moment, language)
    else:
        yield moment


def _with_range(text: str, moment: Moment, language: Language) -> Iterator[Moment]:
    """ "5-18 Februari 2023", "5 to 18 February", "February 5-18, 2023": two ends, of which the expression is one."""
    before = _earlier_day(language.hints).search(text, max(0, moment.span.start - RANGE), moment.span.start)
    after = _LATER_DAY.match(text, moment.span.end)
    if before and 0 < int(before[1]) < moment.first.day and text[moment.span.start].isdigit():
        day = moment.first.replace(day=int(before[1]))
        yield replace(moment, span=Span(*before.span(1)), first=day, last=day)
        yield moment
    elif after and moment.first.day < int(after[1]) <= _month_end(moment.first).day:
        start = moment.in_year(int(after[2])) if after[2] else moment
        day = start.first.replace(day=int(after[1]))
        explicit = moment.explicit or bool(after[2])
        yield replace(start, explicit=explicit)
        yield replace(start, span=Span(after.start(1), after.end()), first=day, last=day, explicit=explicit)
    else:
        yield moment


@lru_cache(maxsize=8)
def _earlier_day(words: HintWords) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.,-])(\d{{1,2}})(?:\s?[-–]\s?|\s{either(words.lists['up_to'])}\s)$", re.IGNORECASE)


def _year(text: str, moment: Moment, language: Language) -> Iterator[Moment]:
    """The year, unless it is a decade ("1990-an"); behind a name it only names something."""
    if re.match(r"[-–]?(?:an|s)\b", text[moment.span.end : moment.span.end + 3]):
        return
    before = re.search(r"([^\W\d_][\w-]*)\s+$", text[max(0, moment.span.start - 30) : moment.span.start])
    known = language.hints.lists["before_years"] | set(language.page.months)
    word = before[1] if before else ""
    capital = word[:1].isupper() and word.lower() not in known
    label = word.lower() in language.hints.lists["naming_years"]
    after = re.match(r"\s+[A-Z]", text[moment.span.end : moment.span.end + 3])
    yield replace(moment, names=capital or label or (bool(after) and not language.grammar.clause.reversed_possessive))


def times_of(text: str, within: Span, language: Language) -> tuple[TimeExpression, ...]:
    """The time expressions of one stretch but for durations, which are read from amounts."""
    return tuple(t for t in find_times(text, within, language) if t.sort != "duration")
