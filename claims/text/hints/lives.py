"""The age that somebody had in a year, or at death, against their birth, or against the age they have today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claims.text.hints.ages import marks_of, years_of
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import patterns
from claims.text.measures.lengths import ages_within
from claims.text.measures.moments import Moment, iso
from claims.text.spans import Span

#: The person may be told of so many sentences back, where the sentence points back to them.
BACK = 3


@dataclass(frozen=True, slots=True)
class _Birth:
    """When somebody was born, as told or as their age of today (``now``) gives it, and the place that tells it."""

    moment: Moment
    span: Span
    now: int | None = None


def life_hints(reading: Reading) -> Iterator[Hint]:
    """Each age of another day with the birth, or the age of today, of the same person."""
    for index, passage in enumerate(reading.passages):
        then = marks_of(reading, passage, "age_then", "a")
        if len(then) != 1 or _of_a_relative(reading, passage):
            continue
        before = reading.passages[max(0, index - BACK) : index]
        births = list(_births(reading, passage, then[0], before))
        births = births or list(_born_next(reading, reading.passages[index + 1 : index + 2]))
        times = _times(passage, before, [b.span for b in births])
        if len(births) == 1 and len(times) == 1:
            yield from _compared(then[0], births[0], times[0])


def _of_a_relative(reading: Reading, passage: Passage) -> bool:
    return any(p.search(passage.masked) for p in patterns(reading.words, "relatives"))


def _births(reading: Reading, passage: Passage, then: Mark, before: Sequence[Passage]) -> Iterator[_Birth]:
    """The birth told in this sentence, or the one of the sentences before that it points back to."""
    told = list(_births_in(reading, passage, then))
    if told or not any(p.search(passage.masked) for p in patterns(reading.words, "points_back")):
        yield from told
        return
    for earlier in reversed(before):
        found = [] if _of_a_relative(reading, earlier) else list(_births_in(reading, earlier, None))
        if found or marks_of(reading, earlier, "age", "a"):
            yield from found
            return


def _born_next(reading: Reading, after: Sequence[Passage]) -> Iterator[_Birth]:
    """The birth that the next sentence tells of the same person: "She was born in Dale in 1950"."""
    for passage in after:
        for mark in marks_of(reading, passage, "born_of_the_last", "b"):
            if isinstance(mark.value, Moment) and mark.value.explicit and not _of_a_relative(reading, passage):
                yield _Birth(mark.value, mark.span)


def _births_in(reading: Reading, passage: Passage, then: Mark | None) -> Iterator[_Birth]:
    born = marks_of(reading, passage, "born", "b")
    for mark in born:
        if isinstance(mark.value, Moment) and mark.value.explicit:
            yield _Birth(mark.value, mark.span)
    if born or reading.published is None:
        return
    for mark in marks_of(reading, passage, "age_now", "a"):
        years = years_of(mark) if mark is not then else None
        if years:
            first, last = reading.published.year - years - 1, reading.published.year - years
            between = Moment(mark.span, "year", date(first, 1, 1), date(last, 12, 31), explicit=True)
            yield _Birth(between, mark.span, years)


def _times(passage: Passage, before: Sequence[Passage], births: Sequence[Span]) -> list[Moment]:
    """The one time of this sentence, or of the one before where this one tells none."""
    for place in (passage, *before[-1:]):
        times = [m.value for m in place.of("t") if isinstance(m.value, Moment) and m.span not in births]
        if times:
            return [t for t in times if t.explicit] if len(times) == 1 else []
    return []


def _compared(then: Mark, birth: _Birth, when: Moment) -> Iterator[Hint]:
    years = years_of(then)
    if years is None or when.last < birth.moment.first:
        return
    least, most = ages_within(birth.moment, when)
    outcome = FITS if least <= years <= most else DOES_NOT_FIT
    told = ("born", "date", iso(birth.moment)) if birth.now is None else ("now", "number", str(birth.now))
    operands = (
        Operand("said", "number", str(years), then.span),
        Operand(*told, birth.span),
        Operand("least", "number", str(least)),
        Operand("most", "number", str(most)),
        Operand("published", "date", iso(when), when.span),
    )
    rule = "age" if birth.now is None else "age_then"
    yield hint("calendar", rule, outcome, (then.span, birth.span, when.span), operands)
