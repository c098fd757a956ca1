"""Dates as pages print them, in the conventions of every language that the program reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta, timezone
from functools import cache

from claims.text.languages import get, pages
from claims.text.spans import Span

#: Dates stand at the beginning of a line or not at all; a bound for hostile input.
_REACH = 600
#: A time belongs to a date when it stands this near.
_BESIDE = 40


#: What may stand between a date and its time of day.
_AT = re.compile(r"\b(?:at|pukul|jam|pk|hrs)\b\.?", re.IGNORECASE)
#: Zones whose names are words in small letters.
_WORDS = frozenset(("art", "cat", "cot", "eat", "pet"))
#: What a page says that it did on a day.
_DID = "published|posted|updated|modified|issued|diterbitkan|diperbarui|dipublikasikan|diunggah|terbit|tayang"


@dataclass(frozen=True, slots=True)
class PageDate:
    """A date on a page. ``iso`` is ISO 8601: a day, a day with a time, or these with the offset of a named zone."""

    iso: str
    span: Span
    timed: bool


@dataclass(frozen=True, slots=True)
class _Patterns:
    date: re.Pattern[str]
    time: re.Pattern[str]
    months: dict[str, int]
    zones: dict[str, str]
    weekday: re.Pattern[str]
    said: re.Pattern[str]


def find_dates(line: str, language_code: str) -> list[PageDate]:
    """The dates in ``line``, each with the time of day beside it; spans are counted within ``line``."""
    patterns = _patterns()
    language = get(language_code)
    day_first = language.page.day_first if language else True
    found = []
    for match in patterns.date.finditer(line[:_REACH]):
        day = _day(match, patterns, day_first or _is_european(line))
        if day:
            found.append(_with_time(line, Span(*match.span()), day, match["clock"], patterns))
    return found


def date_residue(line: str, language_code: str) -> str:
    """What ``line`` says beside dates, times, zones, the names of days and what the page did then ("Posted:")."""
    rest, patterns = line[:_REACH], _patterns()
    dates = find_dates(rest, language_code)
    for found in reversed(dates):
        rest = rest[: found.span.start] + " " + rest[found.span.end :]
    if dates:
        rest = patterns.said.sub(" ", rest)
    return patterns.weekday.sub(" ", patterns.time.sub(" ", rest))


def _is_european(line: str) -> bool:
    return bool(re.search(r"\b(?:GMT|BST|CET|CEST|IST|AEST)\b", line))


def _with_time(line: str, span: Span, day: date, clock: str | None, patterns: _Patterns) -> PageDate:
    if clock:
        return PageDate(f"{day.isoformat()}T{clock.strip('Tt ').upper().replace('Z', '+00:00')}", span, True)
    for match, offset, gap in _times_beside(line, span, patterns):
        near = len(re.sub(r"\W", "", patterns.weekday.sub("", _AT.sub("", gap)))) <= 3
        if near and (time := _time(match, day, patterns)):
            whole = Span(min(span.start, match.start() + offset), max(span.end, match.end() + offset))
            return PageDate(f"{day.isoformat()}T{time}", whole, True)
    return PageDate(day.isoformat(), span, False)


def _times_beside(line: str, span: Span, patterns: _Patterns) -> Iterator[tuple[re.Match[str], int, str]]:
    """The times behind and before the date, where their piece of the line begins, and what stands between."""
    behind = line[span.end : span.end + _BESIDE]
    if match := patterns.time.search(behind):
        yield match, span.end, behind[: match.start()]
    begin = max(0, span.start - _BESIDE)
    before = line[begin : span.start]
    if match := patterns.time.search(before):
        yield match, begin, before[match.end() :]


def _day(match: re.Match[str], patterns: _Patterns, day_first: bool) -> date | None:
    named = match["month_a"] or match["month_b"]
    if named:
        return _valid(
            match["year_a"] or match["year_b"],
            patterns.months[named.lower().rstrip(".")],
            match["day_a"] or match["day_b"],
        )
    if match["year_c"]:
        return _valid(match["year_c"], match["month_c"], match["day_c"])
    first, second, year = match["one"], match["two"], match["year_d"]
    order = ((first, second), (second, first)) if day_first else ((second, first), (first, second))
    return _valid(year, order[0][1], order[0][0]) or _valid(year, order[1][1], order[1][0])


def _valid(year: str, month: str | int, day: str) -> date | None:
    century = 2000 if len(year) == 2 else 0
    try:
        return date(int(year) + century, int(month), int(day))
    except ValueError:
        return None


def _time(match: re.Match[str], day: date, patterns: _Patterns) -> str | None:
    hour, minute = int(match["hour"]), int(match["minute"])
    half = (match["half"] or "").replace(".", "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        return None
    second = f":{match['second']}" if match["second"] and int(match["second"]) < 60 else ""
    return f"{hour:02}:{minute:02}{second}{_offset(match['zone'], match['shift'], day, patterns)}"


def _offset(zone: str | None, shift: str | None, day: date, patterns: _Patterns) -> str:
    """The offset of a named zone, or of one that is given by its distance ("GMT+1"); "" where there is none."""
    if not shift:
        standard, _, summer = patterns.zones.get((zone or "").lower(), "").partition("/")
        return summer if summer and _is_american_summer(day) else standard
    digits = re.sub(r"\D", "", shift)
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if hours > 14 or minutes > 59:
        return ""
    sign = -1 if shift.strip()[0] in "-−" else 1
    offset = timezone(sign * timedelta(hours=hours, minutes=minutes))
    return str(offset)[3:] or "+00:00"


def _is_american_summer(day: date) -> bool:
    """Daylight saving time in the United States since 2007: second Sunday of March to first Sunday of November."""
    start, end = date(day.year, 3, 8), date(day.year, 11, 1)
    start += timedelta(days=(6 - start.weekday()) % 7)
    end += timedelta(days=(6 - end.weekday()) % 7)
    return start <= day < end


@cache
def _patterns() -> _Patterns:
    months = {name: number for page in reversed(pages()) for name, number in page.months.items()}
    zones = {name: offset for page in pages() for name, offset in page.zones.items()}
    words = {word for page in pages() for word in page.function_words} | _WORDS
    # Zones that we do not know end in T too; the name of one that is a word as well ("at") stands in capitals.
    month, zone = _any_of(months), rf"{_any_of(zones.keys() - words)}|(?-i:[A-Z]{{1,4}}T)"
    weekday = _any_of({name for page in pages() for name in page.weekdays})
    year = r"(?:19|20)\d\d"
    gap, nth = r"(?:[ \u00a0.-]{1,2}| - )", r"(?:st|nd|rd|th)?"
    # A year may run into the time of day ("20245:00 AM").
    end = r"(?=\d{1,2}:\d\d|(?!\d))"
    named = (
        rf"\b(?P<day_a>\d{{1,2}}){nth}{gap}(?:of )?(?P<month_a>{month})\b\.?,?{gap}(?P<year_a>{year}){end}"
        rf"|(?<![A-Z])(?:\b|(?<=d))(?P<month_b>{month})\b\.?{gap}(?P<day_b>\d{{1,2}}){nth},?{gap}(?P<year_b>{year}){end}"
    )
    clock = r"(?P<clock>[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?"
    numbered = (
        rf"|\b(?P<year_c>{year})[-/.](?P<month_c>\d{{1,2}})[-/.](?P<day_c>\d{{1,2}}){clock}(?!\d)"
        rf"|(?<![\d/.])(?P<one>\d{{1,2}})(?P<mark>[/.-])(?P<two>\d{{1,2}})(?P=mark)(?P<year_d>{year}|\d\d(?=,?\s[-|–]?\s?\d{{1,2}}[:.]\d\d))(?!\d)"
    )
    time = (
        r"(?<![\d.,:])(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::(?P<second>\d\d))?(?![\d%])(?:\s?(?P<half>[ap]\.?m\b\.?))?"
        rf"(?:\s?\(?(?P<zone>{zone})\b(?P<shift>\s?[+−-]\s?\d{{1,2}}(?::?\d\d)?)?\)?)?"
    )
    # Behind a word it is what the article tells ("The ruling was published on ...").
    alone = r"(?<!\w )(?<!\w)"
    said = (
        rf"(?:{alone}(?:{_DID})\s?[:/]?\s*(?:(?:on|at|pada)\b\s*)?)?\b(?:{month})\b\.? \d{{1,2}}(?!\d)"
        rf"|{alone}(?:first |last )?(?:{_DID})\b(?:\s?:|\s(?:on|at|pada)\b:?)?(?: \d{{1,2}} \w+ ago)?"
    )
    date_pattern, time_pattern, weekday_pattern, said_pattern = (
        re.compile(p, re.IGNORECASE) for p in (named + numbered, time, rf"\b(?:{weekday})\b\.?,?", said)
    )
    return _Patterns(date_pattern, time_pattern, months, zones, weekday_pattern, said_pattern)


def _any_of(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda n: (-len(n), n)))
