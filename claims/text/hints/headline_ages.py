"""The age in a headline that the article never tells, against the one age that it begins with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.text.hints.ages import OLDEST, years_of
from claims.text.hints.births import is_told_beside
from claims.text.hints.hint import DOES_NOT_FIT, Hint, Operand, hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.templates import matches
from claims.text.measures.amounts import Amount
from claims.text.measures.moments import Moment

#: So many sentences tell of whom the headline tells.
LEAD = 3
#: So many characters beside an age say of which time it is.
AHEAD, BEHIND = 40, 16


def headline_age_hints(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """ "Boy, 9, wins chess title" over an article that tells of an 11-year-old, and of nobody else's age."""
    if reading.headline is None:
        return
    headed = _ages(reading, reading.headline)
    if len(headed) != 1 or any(headed[0].span.overlaps(span) for one in known for span in one.spans):
        return
    years = years_of(headed[0])
    lead = [(passage, mark) for passage in reading.passages[:LEAD] for mark in _ages(reading, passage)]
    if any(_is_of_another_time(reading, passage, mark) or is_told_beside(reading, mark.span) for passage, mark in lead):
        return
    told = [mark for _, mark in lead]
    others = {years_of(mark) for mark in told}
    if years and len(others) == 1 and years not in _figures(reading) | others:
        yield _two_ages(reading, headed[0], told[0])


def _ages(reading: Reading, passage: Passage) -> list[Mark]:
    """The ages of people in a passage, each once."""
    numbers = dict.fromkeys(got["a"] for _, got in matches(reading.words, "any_age", passage.masked))
    return [m for m in (passage.marks[n] for n in numbers) if 0 < (years_of(m) or 0) < OLDEST]


def _is_of_another_time(reading: Reading, passage: Passage, age: Mark) -> bool:
    """Whether an age may be one of years ago: a year is told, or "when", "at the time" beside it."""
    years = [m.value for m in passage.of("t", "l") if isinstance(m.value, Moment)]
    today = reading.published
    other = [t for t in years if t.explicit and (today is None or t.last.year != today.year)]
    number = next(n for n, m in passage.marks.items() if m is age)
    ahead, _, behind = passage.masked.partition(f"{number}›")
    return bool(other) or says(reading, "age_elsewhere", f"{ahead[-AHEAD:]} {behind[:BEHIND]}")


def _figures(reading: Reading) -> set[int | None]:
    """All figures of the article, whatever they tell: a headline may take up any of them."""
    found = (getattr(m.value, "amount", m.value) for p in (*reading.passages, *reading.lines) for m in p.of("n", "d"))
    return {int(a.value) for a in found if isinstance(a, Amount)}


def _two_ages(reading: Reading, headed: Mark, told: Mark) -> Hint:
    first, second = (m.value.amount.span if isinstance(m.value, Stretch) else m.span for m in (headed, told))
    place = reading.passages[0].span if reading.headline is None else reading.headline.span
    operands = (
        Operand("name", "text", place.of(reading.text), place),
        Operand("first", "number", str(years_of(headed)), first),
        Operand("second", "number", str(years_of(told)), second),
    )
    return hint("contradiction", "two_ages", DOES_NOT_FIT, (first, second), operands)
