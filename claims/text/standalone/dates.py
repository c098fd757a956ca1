"""Relative dates put into words that need no knowledge of the day of publication."""

from __future__ import annotations

import re
from datetime import date

from claims.text.analysis import FIRST_YEAR, LAST_YEAR, DocumentFacts
from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.times import TimeExpression, find_times, resolve

#: How many characters before "that September" its year may stand.
_YEAR_REACH = 1000


def dated(text: str, within: Span, language: Language, published: date, future: bool) -> list[tuple[Span, str]]:
    """Replacements for the relative dates in one stretch: "Sunday" -> "Sunday, March 3, 2024"."""
    found: list[tuple[Span, str]] = []
    expressions = find_times(text, within, language)
    for n, expression in enumerate(expressions):
        if found and found[-1][0].overlaps(expression.span):
            continue
        pointed = _pointed(text, expression, language)
        if pointed:
            found.append(pointed)
            continue
        if _comes_again(text, expression, language):
            continue
        whole = _of_that_year(text, expression, expressions[n + 1 : n + 2], published)
        if whole:
            found.append(whole)
            continue
        iso = resolve(expression, published, future and not _has_begun(text, expression, language))
        if iso is None or _is_dated(text, expression, expressions[n + 1 : n + 2]):
            continue
        words = _wording(text, expression, iso, language)
        if words:
            behind = _part_of_day(text, expression.span, language) if expression.sort == "weekday" else ""
            found.append((Span(expression.span.start, expression.span.end + len(behind)), words))
    return found


def _has_begun(text: str, expression: TimeExpression, language: Language) -> bool:
    """ "since July" looks back, whatever else the sentence looks ahead to."""
    verbs, before = (
        language.grammar.verbs,
        text[max(0, expression.span.start - 12) : expression.span.start].rsplit(maxsplit=1)[-1:],
    )
    return bool(before) and before[0].lower() in verbs.bounding & verbs.ever


def _comes_again(text: str, expression: TimeExpression, language: Language) -> bool:
    """ "Thursday nights" is no day."""
    behind = re.match(r"\s+(\w+)s\b", text[expression.span.end :][:16])
    return expression.sort == "weekday" and behind is not None and behind[1] in language.grammar.times.parts_of_day


def _of_that_year(
    text: str, expression: TimeExpression, following: tuple[TimeExpression, ...], published: date
) -> tuple[Span, str] | None:
    """ "March 28 last year" and "Februari tahun lalu" with the year as a number; None where no such year follows."""
    year = following[0] if following and following[0].sort == "relative_year" else None
    bare = (
        expression.sort in {"day", "relative_month"} and expression.value.startswith("--") and not expression.direction
    )
    if year is None or not bare or text[expression.span.end : year.span.start].strip():
        return None
    words = expression.span.of(text)
    mark = _year_mark(words) if expression.sort == "day" else " "
    return Span(expression.span.start, year.span.end), f"{words}{mark}{published.year + year.offset}"


def _pointed(text: str, expression: TimeExpression, language: Language) -> tuple[Span, str] | None:
    """ "that September" with the year that the article named last before it; "said that September was ..." is none."""
    span, demonstratives = expression.span, language.grammar.reference.demonstratives
    lead = re.search(r"(\w+)\s+$", text[max(0, span.start - 12) : span.start])
    follows = re.match(r"\s*(?:[.,;)\n]|$)", text[span.end : span.end + 3])
    if expression.sort != "relative_month" or expression.direction or not lead or not follows:
        return None
    if lead[1].lower() not in demonstratives:
        return None
    before = find_times(text, Span(max(0, span.start - _YEAR_REACH), span.start), language)
    years = [t.value[:4] for t in before if t.sort in {"day", "month", "year"} and t.value[:4].isdigit()]
    if not years:
        return None
    words = f"{language.grammar.times.dated_in} {span.of(text)} {years[-1]}"
    return Span(span.start - len(lead.group()), span.end), words


def _is_dated(text: str, expression: TimeExpression, following: tuple[TimeExpression, ...]) -> bool:
    """Whether the date is complete, or stands in words right behind: "Kamis (9/12/2021)"."""
    if expression.sort == "day" and not expression.value.startswith("--"):
        return True
    if expression.sort in {"month", "year"}:
        return True
    next_day = following and following[0].sort == "day" and following[0].span.start - expression.span.end <= 3
    return bool(expression.sort == "weekday" and next_day)


def _wording(text: str, expression: TimeExpression, iso: str, language: Language) -> str:
    if expression.sort == "day":
        return expression.span.of(text) + _year_mark(expression.span.of(text)) + iso[:4]
    if expression.sort in {"weekday", "relative_day"}:
        return _day(text, expression, date.fromisoformat(iso), language)
    if expression.sort in {"relative_month", "months_off"}:
        return _month(text, expression, iso, language)
    return iso if _follows_preposition(text, expression.span, language) else f"{language.grammar.times.dated_in} {iso}"


def _year_mark(words: str) -> str:
    """What stands between a day and its year: "29 February 2024", "March 3, 2024", "9/12/2021"."""
    if "/" in words:
        return "/"
    return " " if words[0].isdigit() else ", "


def _day(text: str, expression: TimeExpression, day: date, language: Language) -> str:
    name = next(
        n for n, number in language.page.weekdays.items() if number == day.weekday() and len(n) > 3
    ).capitalize()
    if language.page.day_first:
        lead = "" if expression.sort == "weekday" else f"{language.grammar.times.dated_in} "
        return f"{lead}{name} ({day.day}/{day.month}/{day.year})"
    month = _month_name(day.month, language)
    lead = "" if expression.sort == "weekday" else "on "
    return f"{lead}{name}{_part_of_day(text, expression.span, language)}, {month} {day.day}, {day.year}"


def _part_of_day(text: str, span: Span, language: Language) -> str:
    """ " morning" where it stands behind a weekday: it goes with the day and not behind the year."""
    following = text[span.end : span.end + 12].split()
    parts = language.grammar.times.parts_of_day
    return f" {following[0]}" if following and following[0].lower() in parts and not language.page.day_first else ""


def _month_name(number: int, language: Language) -> str:
    return next(n for n, value in language.page.months.items() if value == number and len(n) >= 3).capitalize()


def _month(text: str, expression: TimeExpression, iso: str, language: Language) -> str:
    year, number = iso.split("-")
    named = re.search("|".join(language.page.months), expression.span.of(text), re.IGNORECASE)
    name = named.group() if named else _month_name(int(number), language)
    lead = (
        "" if named or _follows_preposition(text, expression.span, language) else f"{language.grammar.times.dated_in} "
    )
    if named and _needs_preposition(text, expression, language):
        lead = f"{language.grammar.times.dated_in} "
    return f"{lead}{name} {year}"


def _needs_preposition(text: str, expression: TimeExpression, language: Language) -> bool:
    """ "last July" becomes "in July 2023", but "since last July" "since July 2023"; an owner keeps its form."""
    bare = expression.direction != 0 and not _follows_preposition(text, expression.span, language)
    return bare and text[expression.span.end : expression.span.end + 1] not in {"'", "’"}


def _follows_preposition(text: str, span: Span, language: Language) -> bool:
    before = text[max(0, span.start - 20) : span.start].split()
    owner = text[span.end : span.end + 1] in {"'", "’"}
    times = language.grammar.times
    return owner or bool(before and before[-1].lower() in times.prepositions | times.governing)


def published(document: DocumentFacts) -> date | None:
    """The day of the article; None for a day of no article: counting from it could leave the calendar."""
    day = date.fromisoformat(document.published_at[:10]) if document.published_at else None
    return day if day and FIRST_YEAR <= day.year <= LAST_YEAR else None
