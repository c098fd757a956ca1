"""The day that a photo caption tells against the one of the sentence that tells of the same in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import MONTHS, Passage, Reading
from claims.text.hints.told_figures import LETTERS, akin, thing
from claims.text.measures.amounts import either
from claims.text.measures.moments import Moment
from claims.text.spans import Span
from claims.text.times import TimeExpression

#: Caption and sentence tell of one event if they share so many telling words, names left out, and this part of them.
SHARED, PART = 3, 0.75


@dataclass(frozen=True, slots=True)
class _Day:
    """The one day that a passage names: by its date (ISO 8601), by its weekday (0 is Monday), or by both."""

    span: Span
    date: str
    weekday: int

    def operand(self, name: str) -> Operand:
        kind = "date" if self.date else "weekday"
        return Operand(name, kind, self.date or str(self.weekday), self.span)


def day_hints(reading: Reading, captions: list[Passage]) -> Iterator[Hint]:
    """A caption's day that is still to come, then one that the sentence about the same tells otherwise.

    Where any sentence has the caption's day, or the sentence names no day of its own, nothing is said.
    """
    days = [(passage, day) for passage in reading.passages for day in _days(passage)]
    for caption in captions:
        told = _days(caption)
        yield from _to_come(reading, caption)
        if len(told) == 1:
            yield from _compared(reading, caption, told[0], days)


def _days(passage: Passage) -> list[_Day]:
    """The different days of a passage; a weekday beside a date is the same day, right or wrong."""
    dates = [m.value for m in passage.of("t") if isinstance(m.value, Moment) and m.value.sort == "day"]
    found = {d.first: _Day(d.span, d.first.isoformat(), d.first.weekday()) for d in dates}
    if found:
        return list(found.values())
    weekdays = [m.value for m in passage.of("w") if isinstance(m.value, TimeExpression)]
    return list({w.offset: _Day(w.span, "", w.offset) for w in weekdays}.values())


def _to_come(reading: Reading, caption: Passage) -> Iterator[Hint]:
    announced = re.search(rf"(?<!\w){either(reading.words.lists['not_yet'])}(?!\w)", caption.masked, re.IGNORECASE)
    for mark in caption.of("t") if not announced else ():
        day = mark.value
        if reading.published is None or not isinstance(day, Moment) or not day.explicit:
            continue
        if day.first > max(reading.published, _read_otherwise(reading, reading.published)) + timedelta(days=1):
            operands = (
                Operand("date", "date", day.first.isoformat()[: {"year": 4, "month": 7}.get(day.sort, 10)], day.span),
                Operand("published", "date", reading.published.isoformat()),
            )
            yield hint("calendar", "past", DOES_NOT_FIT, (day.span,), operands)


def _read_otherwise(reading: Reading, day: date) -> date:
    """The day of the article with day and month in the other order, where it is written in figures alone."""
    in_figures = rf"\b(?:0?{day.day}[./-]0?{day.month}|0?{day.month}[./-]0?{day.day})[./-]{day.year}\b"
    other = day.day <= MONTHS and re.search(in_figures, reading.text)
    return day.replace(month=day.day, day=day.month) if other else day


def _compared(reading: Reading, caption: Passage, day: _Day, days: list[tuple[Passage, _Day]]) -> Iterator[Hint]:
    about = [(passage, other) for passage, other in days if _of_one_event(reading, caption, passage)]
    same = next((other for _, other in about if _is_one(day, other)), None)
    if same:
        yield _hint(FITS, day, same)
    elif len(about) == 1:
        passage, other = about[0]
        if _befell_alike(reading, caption, passage) or not any(_is_one(day, one) for _, one in days):
            yield _hint(DOES_NOT_FIT, day, other)


def _is_one(one: _Day, other: _Day) -> bool:
    return one.date == other.date if one.date and other.date else one.weekday == other.weekday


def _of_one_event(reading: Reading, caption: Passage, passage: Passage) -> bool:
    """Most telling words are shared; or the name of a thing, and one word for what became of it."""
    words, others = _words(reading, caption), _words(reading, passage)
    shared = [word for word in words if any(akin(word, other) for other in others)]
    if len(shared) >= SHARED and len(shared) >= PART * len(words):
        return True
    return _befell_alike(reading, caption, passage)


def _befell_alike(reading: Reading, caption: Passage, passage: Passage) -> bool:
    """The same named thing, and one word for what befell it on that day: it collapsed, burned, sank."""
    befell = _befell(reading, caption) & _befell(reading, passage)
    return bool(befell) and len(_names(caption) & _names(passage)) >= SHARED


def _befell(reading: Reading, passage: Passage) -> set[str]:
    """Of the few words right before a day those for what befalls a thing once."""
    once = {thing(reading, word) for word in reading.words.lists["befalling"]}
    ahead = re.findall(r"((?:[\w-]+\s+){1,4})\(?‹[wt]", passage.masked)
    return {thing(reading, word.lower()) for words in ahead for word in words.split()} & once


def _names(passage: Passage) -> set[str]:
    return set(re.findall(r"(?<![\w’'-])[A-Z][\w’'-]+", re.sub(r"‹\w+›|\([^)]*\)", " ", passage.masked)))


def _words(reading: Reading, passage: Passage) -> list[str]:
    """The telling words of a passage; a place and the people in it may be shown on another day."""
    plain = re.findall(r"(?<![\w’'-])[^\W\d_A-Z][^\W\d_]*", re.sub(r"‹\w+›|\([^)]*\)", " ", passage.masked))
    plain += [w for m in passage.of("o") for w in m.span.of(reading.text).split() if w.islower()]
    empty = reading.language.page.function_words
    return list(dict.fromkeys(word for word in plain if len(word) >= LETTERS and word not in empty))


def _hint(outcome: str, caption: _Day, body: _Day) -> Hint:
    operands = (caption.operand("caption"), body.operand("body"))
    return hint("contradiction", "caption", outcome, (caption.span, body.span), operands)
