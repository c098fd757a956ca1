"""The day of an article, as its own dateline or its very first words tell it, where the page has none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from claims.text.analysis import FIRST_YEAR, LAST_YEAR, Analysis
from claims.text.languages.base import Language
from claims.text.languages.hint_words import HintWords
from claims.text.measures.moments import as_moment, times_of
from claims.text.spans import Span

#: What stands above the first sentence, or is taken for a caption there, and may be a dateline.
_LINES = ("dateline", "byline", "date_line", "caption")
#: A dateline is no longer than this, and stands in so many sentences ("READING, 5 June 2024. By Jo Marlowe.").
LONGEST, SENTENCES = 110, 2
#: What stands behind the day of a dateline: a sign, a name, or the end of the line.
_BEHIND = re.compile(r"\s*(?:[.:|/)–—]|-\s|\(|$)|,?\s+(?:\(?[A-Z]|by\s|oleh\s)")
#: A day set off from the first sentence is that of the news: "..., Tuesday, 4 July 2023." or "Selasa (4/7/2023)".
_SET_OFF = re.compile(r"[,(]\s?$"), re.compile(r"\s?(?:[,.)]|$)")
_PARENTHESES = re.compile(r"\([^()]*\)")


def own_day(analysis: Analysis, language: Language, words: HintWords) -> date | None:
    """The one whole day above the first sentence, or with which it opens: "READING, 5 June 2024. Plumbers are".

    Without one the day that is set off from one of the first sentences, where the article tells of no later one.
    """
    first = analysis.sentences[0].start if analysis.sentences else len(analysis.text)
    lines = [m for m in analysis.furniture if m.reason in _LINES and m.span.start < first and len(m.span) <= LONGEST]
    told = {
        day
        for m in lines
        for place, day in _whole_days(analysis.text, m.span, language)
        if m.reason != "caption" or _is_dateline(analysis.text, m.span, place, language, words)
    }
    told = told or set(_opening_days(analysis, language, words)) or set(_day_of_the_news(analysis, language))
    days = {day for day in told if FIRST_YEAR <= day.year <= LAST_YEAR}
    return days.pop() if len(days) == 1 else None


def _whole_days(text: str, span: Span, language: Language) -> Iterator[tuple[Span, date]]:
    """The days of a stretch that are told with their year, each with its place."""
    for told in times_of(text, span, language):
        moment = as_moment(told.value, told.span, explicit=True) if told.sort == "day" else None
        if moment and not told.value.startswith("-"):
            yield told.span, moment.first


def _opening_days(analysis: Analysis, language: Language, words: HintWords) -> Iterator[date]:
    """The first whole day of the first sentences, where all in front of it are names of places and papers."""
    for sentence in analysis.sentences[:SENTENCES]:
        found = next(_whole_days(analysis.text, sentence, language), None)
        line = Span(analysis.sentences[0].start, sentence.end)
        if found and _is_dateline(analysis.text, line, found[0], language, words):
            yield found[1]
        if found:
            return


def _is_dateline(text: str, line: Span, place: Span, language: Language, words: HintWords) -> bool:
    """Whether a day stands behind names alone, and before a sign, a name or the end of its line."""
    ahead = text[line.start : place.start]
    behind = _BEHIND.match(text[place.end : line.end])
    return len(ahead) <= LONGEST and bool(behind) and _is_named_only(ahead, language, words)


def _day_of_the_news(analysis: Analysis, language: Language) -> Iterator[date]:
    """The day set off from one of the first sentences; none where the article has a later one."""
    text = analysis.text
    places = [found for s in analysis.sentences[:SENTENCES] for found in _whole_days(text, s, language)]
    days = {day for s in analysis.sentences for _, day in _whole_days(text, s, language)}
    for place, day in places:
        set_off = _SET_OFF[0].search(text[: place.start]) and _SET_OFF[1].match(text[place.end :])
        if set_off and day == max(days):
            yield day


def _is_named_only(ahead: str, language: Language, words: HintWords) -> bool:
    """Whether no word of a sentence stands there: "Probolinggo (Siaran Pagi), ", or nothing, but not "On "."""
    told = re.findall(r"[^\W\d_]+", _PARENTHESES.sub(" ", ahead))
    joining = words.lists["dateline_words"]
    if not all(w[0].isupper() or w in joining for w in told):
        return False
    empty = language.page.function_words - joining
    return not any(w.lower() in empty and not w.isupper() for w in (*told[:1], *told[-1:]))
