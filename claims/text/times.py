"""Dates, times of day and durations in the body of an article, and the day that a relative one stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from claims.text.languages.base import Language
from claims.text.spans import Span

_YEAR = r"(?:1[5-9]|20)\d\d"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A stretch that tells when or how long.

    ``sort`` is day, month, year, weekday, relative_day, relative_month, relative_year, clock or duration. ``value`` is
    ISO 8601 as far as the words alone give it ("2021-12-09", "2014", "--12-09", "--07"); ``offset`` counts days,
    months or years from publication for the relative ones; ``direction`` is -1 for "last", 1 for "next", else 0.
    """

    span: Span
    sort: str
    value: str = ""
    offset: int = 0
    direction: int = 0


def find_times(text: str, within: Span, language: Language) -> tuple[TimeExpression, ...]:
    """The time expressions in one stretch of ``text``, in order and disjoint; the longer reading wins."""
    asked = (text, within.start, within.end, language.code)
    known = _RECENT.get(asked)
    if known is None:
        read = (_read(match, language) for match in _pattern(language).finditer(text, within.start, within.end))
        known = tuple(expression for expression in read if expression is not None)
        if len(_RECENT) >= _MOST_RECENT:
            _RECENT.clear()
        _RECENT[asked] = known
    return known


#: What was found last: kind, score, wording and hints ask for the same stretches one after the other.
_RECENT: dict[tuple[str, int, int, str], tuple[TimeExpression, ...]] = {}
_MOST_RECENT = 64
_COMPILED: dict[str, re.Pattern[str]] = {}


def _pattern(language: Language) -> re.Pattern[str]:
    if language.code not in _COMPILED:
        _COMPILED[language.code] = re.compile(_source(language), re.IGNORECASE)
    return _COMPILED[language.code]


def _either(entries: Mapping[str, int] | frozenset[str]) -> str:
    return "(?:" + "|".join(re.escape(e) for e in sorted(entries, key=lambda e: (-len(e), e))) + ")"


def _source(language: Language) -> str:
    times, page = language.grammar.times, language.page
    month, weekday = rf"{_either(page.months)}\b(?:\.(?=\s*\d))?", _either(page.weekdays)
    last, following = _either(times.last), _either(times.next)
    number = rf"(?:\d+(?:[.,]\d+)?|{_either(frozenset(language.grammar.numbers.values))})"
    either = "|".join(
        (
            r"(?P<clock>(?:pukul|jam)\s+\d{1,2}[.:]\d\d(?:\s+WI[BT]A?)?|\d{1,2}[.:]\d\d\s+WI(?:B|TA?)\b|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{4}\s+GMT"
            r"|\d{1,2}[.:]\d\d(?=,?\s(?:(?:on\s)?(?:the\s(?:next|following)|in\sthe|that|\w+day)\s)?(?:morning|afternoon|evening)\b))",
            rf"(?P<d1>\d{{1,2}})\s+(?P<m1>{month})(?:\s+(?P<y1>{_YEAR}))?\b",
            rf"(?P<m2>{month})\s+(?P<d2>\d{{1,2}})\b(?!\s*(?:{month}))(?:,?\s+(?P<y2>{_YEAR}))?\b",
            r"(?P<n1>\d{1,2})[/](?P<n2>\d{1,2})(?:/(?P<y3>\d{4}))?\b(?!/)",
            rf"(?P<m3>{month}),?\s+(?P<y4>{_YEAR})\b",
            rf"(?P<lead>{last}|{following})\s+(?P<m4>{month})|(?P<m5>{month})\s+(?P<trail>{last}|{following})\b(?!\s+{_either(times.units)})",
            rf"(?P<relday>{_either(times.days)})\b",
            rf"(?P<relmonth>{_either(times.months_off)})\b",
            rf"(?P<relyear>{_either(times.years_off)})\b",
            rf"(?:(?P<wlead>{last}|{following})\s+)?(?P<weekday>{weekday})\b(?:\s+(?P<wtrail>(?:pekan\s+)?(?:{last}|{following})))?",
            rf"(?P<duration>{number}(?:[\s-](?:and|setengah)[\s-]\w+)?[\s-]{_either(times.units)})\b",
            rf"(?P<m6>{month})(?=\s|[,.;)]|$)(?!\s+days?\b)",
            rf"(?<![\d.,/$-])(?P<year>{_YEAR})\b(?![.,/-]?\d|\s*%)",
        )
    )
    return rf"\b(?:{either})"  # asked once for all: most places are no boundary of words


def _read(match: re.Match[str], language: Language) -> TimeExpression | None:
    got = {name: value for name, value in match.groupdict().items() if value}
    span = Span(match.start(), match.end())
    for names, reader in _READERS:
        if names & got.keys():
            return reader(span, got, language)
    return None


def _month(name: str, language: Language) -> int:
    return language.page.months[name.lower().rstrip(".")]


def _dated(span: Span, got: Mapping[str, str], language: Language) -> TimeExpression:
    number = next(n for n in "12" if f"m{n}" in got)
    year = got.get(f"y{number}", "-")
    return TimeExpression(span, "day", f"{year}-{_month(got[f'm{number}'], language):02}-{int(got[f'd{number}']):02}")


def _numeric(span: Span, got: Mapping[str, str], language: Language) -> TimeExpression | None:
    day, month = int(got["n1"]), int(got["n2"])
    if not language.page.day_first and day <= 12:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return TimeExpression(span, "day", f"{got.get('y3', '-')}-{month:02}-{day:02}")


def _month_of_year(span: Span, got: Mapping[str, str], language: Language) -> TimeExpression:
    return TimeExpression(span, "month", f"{got['y4']}-{_month(got['m3'], language):02}")


def _direction(word: str | None, language: Language) -> int:
    if not word:
        return 0
    return 1 if word.split()[-1].lower() in language.grammar.times.next else -1


def _bare_month(span: Span, got: Mapping[str, str], language: Language) -> TimeExpression | None:
    name = next(got[m] for m in ("m4", "m5", "m6") if m in got)
    direction = _direction(got.get("lead") or got.get("trail"), language)
    if not direction and not name[0].isupper():
        return None
    return TimeExpression(span, "relative_month", f"--{_month(name, language):02}", direction=direction)


def _weekday(span: Span, got: Mapping[str, str], language: Language) -> TimeExpression | None:
    if not got["weekday"][0].isupper():
        return None
    number = language.page.weekdays[got["weekday"].lower()]
    direction = _direction(got.get("wlead") or got.get("wtrail"), language)
    return TimeExpression(span, "weekday", offset=number, direction=direction)


def _relative(span: Span, got: Mapping[str, str], language: Language) -> TimeExpression:
    times = language.grammar.times
    for name, sort, offsets in (
        ("relday", "relative_day", times.days),
        ("relmonth", "months_off", times.months_off),
        ("relyear", "relative_year", times.years_off),
    ):
        if name in got:
            return TimeExpression(span, sort, offset=offsets[" ".join(got[name].lower().split())])
    raise AssertionError(got)


def _plain(span: Span, got: Mapping[str, str], language: Language) -> TimeExpression:
    for name in ("clock", "duration", "year"):
        if name in got:
            return TimeExpression(span, name, got[name] if name == "year" else "")
    raise AssertionError(got)


_READERS = (
    ({"clock", "duration", "year"}, _plain),
    ({"m1", "m2"}, _dated),
    ({"n1"}, _numeric),
    ({"m3"}, _month_of_year),
    ({"m4", "m5", "m6"}, _bare_month),
    ({"weekday"}, _weekday),
    ({"relday", "relmonth", "relyear"}, _relative),
)


def resolve(expression: TimeExpression, published: date, future: bool = False) -> str | None:
    """The ISO 8601 day, month or year that an expression stands for, seen from the day of publication.

    ``future`` tells that the sentence looks ahead. None where the words settle nothing (durations, times of day).
    """
    sort, value = expression.sort, expression.value
    if sort in {"day", "month", "year"} and not value.startswith("--"):
        return value
    if sort == "day":
        return _nearest_day(value, published, future)
    if sort == "weekday":
        return _weekday_near(expression, published, future).isoformat()
    if sort == "relative_day":
        return (published + timedelta(days=expression.offset)).isoformat()
    if sort == "relative_year":
        return str(published.year + expression.offset)
    if sort == "months_off":
        months = published.year * 12 + published.month - 1 + expression.offset
        return f"{months // 12:04}-{months % 12 + 1:02}"
    if sort == "relative_month":
        return _nearest_month(int(value[2:]), published, expression.direction or (1 if future else 0))
    return None


def _nearest_day(value: str, published: date, future: bool) -> str | None:
    month, day = int(value[2:4]), int(value[5:7])
    years = (published.year, published.year + 1) if future else (published.year, published.year - 1)
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found >= published) if future else (found <= published + timedelta(days=120)):
            return found.isoformat()
    return None


def _nearest_month(month: int, published: date, direction: int) -> str:
    year = published.year
    if direction > 0 and month < published.month:
        year += 1
    elif (direction < 0 and month >= published.month) or (direction == 0 and month > published.month):
        year -= 1
    return f"{year:04}-{month:02}"


def _weekday_near(expression: TimeExpression, published: date, future: bool) -> date:
    """The last such day up to publication, or the next one after it where the sentence looks ahead."""
    back = (published.weekday() - expression.offset) % 7
    if expression.direction < 0:
        return published - timedelta(days=back or 7)
    if expression.direction > 0 or (future and back):
        return published + timedelta(days=(7 - back) % 7 or 7)
    return published - timedelta(days=back)
