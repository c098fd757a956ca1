"""An article as the hints read it: its sentences with every figure, time and known name made a numbered mark."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from claims.text.analysis import FIRST_YEAR, LAST_YEAR, Analysis, Marked
from claims.text.facts import Facts
from claims.text.hints.offices import office_patterns
from claims.text.hints.own_day import own_day
from claims.text.hints.people import Mention, find_offices, find_people
from claims.text.languages.base import Language
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount, either, find_amounts
from claims.text.measures.fractions import find_fractions
from claims.text.measures.length_words import WordedLength, find_worded_lengths
from claims.text.measures.listed_units import with_listed_units
from claims.text.measures.moments import Moment, find_moments, times_of
from claims.text.measures.ranges import joined_ranges
from claims.text.measures.timings import find_timings, seconds_behind
from claims.text.spans import Span
from claims.text.times import TimeExpression

#: A longer stretch is no sentence that people wrote, and comparing all of it with all of it would take for ever.
LONGEST = 1500
#: How many of the second unit the first one has, where people count in both.
_SMALLER = {("hour", "minute"): 60, ("year", "month"): 12, ("week", "day"): 7}
MONTHS = 12
#: So many characters ahead of a length a single one of the longer unit may begin.
RUN_UP = 16
#: A day without a year that is so near to the day of the article is of no other year.
NEAR = timedelta(days=100)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_NUMERIC = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:19|20)\d\d(?![\d/])")
#: Furniture in which dates stand that are told to the reader.
DATED = frozenset({"date_line", "dateline", "byline", "caption"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """A length of time: so many of ``unit`` (year, month, week, day, hour, minute, second).

    ``ago``: counted back from now.
    """

    span: Span
    amount: Amount
    unit: str
    ago: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: its letter in the templates, and what was read there."""

    letter: str
    value: Amount | Moment | Stretch | TimeExpression | Mention

    @property
    def span(self) -> Span:
        return self.value.span


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, the headline or a dated line of the page, with its marks; ``breaks`` lead back to the article."""

    span: Span
    sort: str
    masked: str
    marks: dict[int, Mark]
    breaks: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> Span:
        """The characters of the article that ``masked[start:end]`` stands for."""
        first = self._back(start)
        return Span(first, max(first, self._back(end)))

    def _back(self, at: int) -> int:
        masked, original = self.breaks[bisect_right(self.breaks, (at, 1 << 60)) - 1]
        return original + at - masked

    def of(self, *letters: str) -> list[Mark]:
        """The marks with one of these letters, in order."""
        return [m for m in self.marks.values() if m.letter in letters]


@dataclass(frozen=True, slots=True)
class Reading:
    """One article, read. ``passages`` are the sentences in order; ``headline`` and ``lines`` stand beside them.

    ``told`` keeps what several sorts ask of a passage, by its place (``told_figures``).
    """

    text: str
    language: Language
    words: HintWords
    published: date | None
    facts: Facts
    passages: tuple[Passage, ...]
    headline: Passage | None
    lines: tuple[Passage, ...]
    told: dict[Span, Any] = field(default_factory=dict, compare=False, repr=False)


def read_article(analysis: Analysis, language: Language, words: HintWords, facts: Facts) -> Reading:
    """Reads every sentence, the headline and the dated lines of the page once, for all sorts of hints."""
    language = _in_its_convention(analysis, language)
    published = published_on(analysis) or own_day(analysis, language, words)
    reader = _Reader(analysis.text, language, words, published, facts)
    headline = _headline(analysis)
    return Reading(
        analysis.text,
        language,
        words,
        published,
        facts,
        passages=tuple(reader.passage(s, "sentence") for s in analysis.sentences if len(s) <= LONGEST),
        headline=reader.passage(headline, "headline") if headline else None,
        lines=tuple(reader.passage(m.span, m.reason) for m in analysis.furniture if _tells_a_date(m)),
    )


def _in_its_convention(analysis: Analysis, language: Language) -> Language:
    """The language as this publisher writes dates: day first, or month first, where a date leaves no other reading."""
    dates = [(int(day), int(month)) for day, month in _NUMERIC.findall(analysis.text)]
    day_first = any(first > MONTHS >= second for first, second in dates)
    month_first = any(second > MONTHS >= first for first, second in dates)
    if day_first == month_first or day_first == language.page.day_first:
        return language
    return replace(language, page=replace(language.page, day_first=day_first))


def published_on(analysis: Analysis) -> date | None:
    """The day of the article; None where it names none, or one of no newspaper."""
    day = date.fromisoformat(analysis.document.published_at[:10]) if analysis.document.published_at else None
    return day if day and FIRST_YEAR <= day.year <= LAST_YEAR else None


def _tells_a_date(marked: Marked) -> bool:
    return marked.reason in DATED and len(marked.span) <= LONGEST


def _headline(analysis: Analysis) -> Span | None:
    """Where the title stands; nowhere for one that was made of the first sentence, for want of another."""
    title = analysis.document.title
    at = analysis.text.find(title) if title else -1
    if not title or at < 0 or len(title) > LONGEST:
        return None
    span = Span(at, at + len(title))
    return None if any(span.overlaps(sentence) for sentence in analysis.sentences) else span


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    language: Language
    words: HintWords
    published: date | None
    facts: Facts

    def passage(self, span: Span, sort: str) -> Passage:
        """One stretch with its marks; a name goes before a date ("Theresa May"), a date before a number."""
        marks = dict(enumerate(sorted(self._marks(span), key=lambda m: m.span)))
        pieces, breaks, at, length = [], [(0, span.start)], span.start, 0
        for number, mark in marks.items():
            mask = f"‹{mark.letter}{number}›"
            pieces += [self.text[at : mark.span.start], mask]
            length += mark.span.start - at
            breaks += [(length, mark.span.start), (length + len(mask), mark.span.end)]
            length, at = length + len(mask), mark.span.end
        pieces.append(self.text[at : span.end])
        return Passage(span, sort, "".join(pieces), marks, tuple(breaks))

    def _marks(self, span: Span) -> Iterator[Mark]:
        people = [Mark("h", p) for p in find_people(self.text, span, self.facts, self.words)]
        known = office_patterns(self.facts, self.words)
        offices = [Mark("o", o) for o in find_offices(self.text, span, known)]
        named = _disjoint(people, offices)
        times = _disjoint(named, list(self._times(span, {m.span.start for m in named})))[len(named) :]
        yield from named
        yield from times
        taken = [m.span for m in (*named, *times)]
        lengths = [*find_worded_lengths(self.text, span, self.language, taken)]
        lengths += find_timings(self.text, span, self.words, taken)
        worded = [self._worded(length) for length in lengths]
        yield from worded
        taken += [m.span for m in worded]
        parts = find_fractions(self.text, span, self.words, taken)
        yield from (Mark("f", part) for part in parts)
        taken += [part.span for part in parts]
        found = joined_ranges(self.text, find_amounts(self.text, span, self.language, taken), self.words)
        amounts = with_listed_units(self.text, tuple(found), self.words)
        told = any(m.letter == "c" for m in times)
        measured = [self._clock(amount) if told else self._measured(amount) for amount in amounts]
        yield from joined_stretches(self.text, measured, self.words)

    def _worded(self, length: WordedLength) -> Mark:
        """ "A decade"; "a decade ago" counts back from now."""
        span = length.amount.span
        behind = self.text[span.end : span.end + 12].split()[:1]
        return Mark("d", Stretch(span, length.amount, length.unit, bool(behind) and _is_ago(behind[0], self.words)))

    def _clock(self, amount: Amount) -> Mark:
        """ "6.12am and arrive at 6.49": a figure behind "at" in a sentence with another time of day is one too."""
        at = either(self.words.lists["clock_ahead"])
        ahead = re.search(rf"(?<!\w){at}\s$", self.text[max(0, amount.span.start - 12) : amount.span.start].lower())
        if ahead and _CLOCK.fullmatch(amount.span.of(self.text)):
            return Mark("c", TimeExpression(amount.span, "clock"))
        return self._measured(amount)

    def _times(self, span: Span, named: frozenset[int] | set[int]) -> Iterator[Mark]:
        """The times; a year right before one of ``named``, the places of known people, names nothing ("in 2011 N")."""
        expressions = times_of(self.text, span, self.language)
        weekdays = [e for e in expressions if e.sort == "weekday" and not e.direction]
        for moment in find_moments(self.text, span, self.language, self.published, expressions):
            if not moment.explicit and self._is_of_that_year(moment.span.end):
                continue
            if not moment.explicit and self.published and self._is_of_this_year(moment.span.end):
                moment = moment.in_year(self.published.year)
            weekday = next((w for w in weekdays if self._stands_before(w, moment)), None)
            names = moment.names and not (moment.span.end + 1 in named and self._is_told_when(moment.span.start))
            yield Mark("l" if names else "t", self._on_its_weekday(moment, weekday) if weekday else moment)
        for expression in expressions:
            if expression.sort in {"weekday", "clock"}:
                yield Mark(expression.sort[0], expression)

    def _is_told_when(self, start: int) -> bool:
        """Whether the word in front of a year is one for when: "in 2011"."""
        ahead = self.text[max(0, start - 16) : start].lower().split()[-1:]
        return bool(ahead) and ahead[0] in self.words.lists["when_ahead"]

    def _stands_before(self, weekday: TimeExpression, moment: Moment) -> bool:
        """ "Monday, September 2", "Senin (2/9)"; the first of "September 2-5" goes with the last."""
        between = self.text[weekday.span.end : moment.span.start]
        ranged = self.text[moment.span.end : moment.span.end + 1] in ("-", "–")
        return weekday.span.end < moment.span.start and not between.strip(" ,(") and not ranged

    def _on_its_weekday(self, moment: Moment, weekday: TimeExpression) -> Moment:
        """A day without a year in the one year about the article's in which it falls on its weekday.

        Near the day of the article no other year is meant: there the weekday may be the slip. A day to come in the next
        year is no nearer than one of this year, which needs no telling of it.
        """
        today = self.published
        if moment.explicit or moment.sort != "day" or today is None:
            return moment
        about = [moment.in_year(today.year + off) for off in (-1, 0, 1)]
        fitting = [m for m in about if m.first.weekday() == weekday.offset]
        of_this_year = any(m.first.year == today.year for m in fitting)
        near = any(abs(m.first - today) <= NEAR and not (of_this_year and m.first.year > today.year) for m in about)
        return fitting[0] if len(fitting) == 1 and not near else moment

    def _is_of_that_year(self, end: int) -> bool:
        """ "In December of the same year": not of the one that is nearest to the day of the article."""
        return self.text[end : end + 24].lower().lstrip(" ,").startswith(tuple(self.words.lists["same_year"]))

    def _is_of_this_year(self, end: int) -> bool:
        """ "In December this year", told in January: not of the one that is nearest to the day of the article."""
        return self.text[end : end + 24].lower().lstrip(" ,").startswith(tuple(self.words.lists["this_year"]))

    def _measured(self, amount: Amount) -> Mark:
        """A length of time where the unit is one, else an amount of its sort."""
        if amount.sort != "count" or amount.unit not in self.words.durations:
            return Mark({"percent": "p", "points": "x"}.get(amount.sort, "n"), amount)
        end = self.text.lower().index(amount.unit, amount.span.end) + len(amount.unit)
        ago = self.text[end : end + 12].split()[:1]
        unit = self.words.durations[amount.unit]
        return Mark("d", Stretch(Span(amount.span.start, end), amount, unit, bool(ago) and _is_ago(ago[0], self.words)))


def joined_stretches(text: str, marks: Sequence[Mark], words: HintWords) -> Iterator[Mark]:
    """The marks, "3 hours and 40 minutes" and "two years, one month" as one length in the smaller unit."""
    kept: list[Mark] = []
    for mark in marks:
        before = kept[-1].value if kept else None
        if isinstance(before, Stretch) and isinstance(mark.value, Stretch):
            between = text[before.span.end : mark.span.start].strip(" ,").lower()
            size = _SMALLER.get((before.unit, mark.value.unit))
            if size and before.amount.exact and (not between or between in words.lists["and"]):
                kept[-1] = Mark("d", _together(before, mark.value, size))
                continue
        kept.append(mark)
    kept = [_with_a_single(text, mark, words) for mark in kept]
    timed = [_to_the_second(text, mark, words) for mark in kept]
    yield from (m for m, before in zip(timed, [None, *timed], strict=False) if not before or not _lies_in(m, before))


def _with_a_single(text: str, mark: Mark, words: HintWords) -> Mark:
    """ "An hour and 29 minutes", "setahun dua bulan": the one of the longer unit that is told without a number."""
    told = mark.value
    if not isinstance(told, Stretch) or not told.amount.exact:
        return mark
    for single in words.lists["singles"]:
        _, _, unit = single.partition("/")
        size = _SMALLER.get((unit, told.unit))
        ahead = _ahead(single.partition("/")[0], words).search(text, max(0, told.span.start - RUN_UP), told.span.start)
        if size and ahead:
            span = Span(ahead.start(), told.span.end)
            value, low, high = (getattr(told.amount, name) + size for name in ("value", "low", "high"))
            amount = replace(told.amount, span=span, value=value, low=low, high=high)
            return Mark("d", Stretch(span, amount, told.unit, told.ago))
    return mark


@lru_cache(maxsize=64)
def _ahead(single: str, words: HintWords) -> re.Pattern[str]:
    either_word = re.escape(single).replace("\\ ", "\\s")
    return re.compile(rf"(?<![\w-]){either_word}\s(?:{either(words.lists['and'])}\s)?$", re.IGNORECASE)


def _to_the_second(text: str, mark: Mark, words: HintWords) -> Mark:
    """ "2 hours 14 minutes" with the "30 seconds" behind it."""
    told = mark.value
    if not isinstance(told, Stretch) or told.unit != "minute" or not told.amount.exact:
        return mark
    length = seconds_behind(text, told.span, told.amount.value, words)
    return Mark("d", Stretch(length.amount.span, length.amount, length.unit)) if length else mark


def _lies_in(mark: Mark, other: Mark) -> bool:
    return mark is not other and mark.span.overlaps(other.span)


def _together(longer: Stretch, shorter: Stretch, size: int) -> Stretch:
    span = Span(longer.span.start, shorter.span.end)
    value, low, high = (getattr(longer.amount, n) * size + shorter.amount.value for n in ("value", "low", "high"))
    amount = replace(shorter.amount, span=span, value=value, low=low, high=high)
    return Stretch(span, amount, shorter.unit, shorter.ago)


def _is_ago(word: str, words: HintWords) -> bool:
    return word.lower().rstrip(".,;") in words.lists["ago"]


def _disjoint(first: Sequence[Mark], second: Sequence[Mark]) -> list[Mark]:
    """``first``, and of ``second`` what overlaps nothing before it."""
    kept = list(first)
    for mark in second:
        if not any(mark.span.overlaps(k.span) for k in kept):
            kept.append(mark)
    return kept
