"""The age that somebody had in a year, or at death, against their birth, or against the age they have today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claims.text.hints.ages import marks_of, years_of
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.phrases import says
from claims.text.hints.profiles import births_of_the_portrayed
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import matches, patterns
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
        before = reading.passages[max(0, index - BACK) : index]
        at_their_time = list(_at_their_time(reading, passage, before))
        yield from at_their_time
        then = [] if at_their_time else marks_of(reading, passage, "age_then", "a")
        if len(then) != 1 or _of_a_relative(reading, passage):
            continue
        births = list(_births(reading, passage, then[0], before))
        births = births or list(_born_next(reading, reading.passages[index + 1 : index + 2]))
        times = _times(passage, before, _told_of(reading, passage, births), then[0])
        births = [b for b in births if not _of_another(reading, passage, b, then[0])]
        if len(births) == 1 and len(times) == 1:
            yield from _compared(then[0], births[0], times[0])


def _at_their_time(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """Each age right beside its time: "as a 17-year-old in 1988", "in 1997, the year he turned 70"."""
    for match, got in matches(reading.words, "age_in", passage.masked):
        age, when = passage.marks[got["a"]], passage.marks[got["t"]].value
        ahead = any(p.search(passage.masked[: match.end()]) for p in patterns(reading.words, "relatives"))
        if ahead or not isinstance(when, Moment) or not when.explicit:
            continue
        births = [b for b in _births(reading, passage, age, before) if not _of_another(reading, passage, b, age)]
        if not births:
            births = [_Birth(b, b.span) for b in births_of_the_portrayed(reading, passage, match.end())]
        yield from _with_one_of(age, births, when)


def _of_another(reading: Reading, passage: Passage, birth: _Birth, age: Mark) -> bool:
    """Whether somebody else comes in between: "Ann Pell, 54, met Tom Bell, who joined as a 17-year-old in 1998"."""
    first = passage.span.start if birth.span.end < passage.span.start else birth.span.end
    between = reading.text[first : age.span.start]
    return any(p.search(between) for p in patterns(reading.words, "somebody_else", cased=True))


def _with_one_of(age: Mark, births: Sequence[_Birth], when: Moment) -> Iterator[Hint]:
    """Papers and family may tell two years of birth: an age that one of them makes fits."""
    found = [h for birth in births for h in _compared(age, birth, when)]
    fitting = [h for h in found if h.outcome == FITS]
    yield from (fitting or found)[:1]


def _of_a_relative(reading: Reading, passage: Passage) -> bool:
    return any(p.search(passage.masked) for p in patterns(reading.words, "relatives"))


def _births(reading: Reading, passage: Passage, then: Mark, before: Sequence[Passage]) -> Iterator[_Birth]:
    """The birth told in this sentence, or the one of the sentences before that it points back to."""
    told = list(_births_in(reading, passage, then))
    number = next((n for n, m in passage.marks.items() if m is then), None)
    clause = re.split(r"[,;]", passage.masked.partition(f"{number}›")[0])[-1]
    by_pronoun = says(reading, "this_person", clause) and not _of_a_relative(reading, passage)
    if told or not (by_pronoun or any(p.search(passage.masked) for p in patterns(reading.words, "points_back"))):
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


def _told_of(reading: Reading, passage: Passage, births: Sequence[_Birth]) -> list[Span]:
    """The places of times that tell the births: that of a birthday too ("turned 34 in January")."""
    turned = (passage.marks[got["t"]].span for _, got in matches(reading.words, "turned", passage.masked) if "a" in got)
    return [*(b.span for b in births), *turned]


def _turned(reading: Reading, passage: Passage, then: Mark | None) -> Iterator[_Birth]:
    """ "Pell, who turned 34 in January": born in the January so many years before."""
    for _, got in matches(reading.words, "turned", passage.masked):
        mark, when = passage.marks[got["a"]] if "a" in got else None, passage.marks[got["t"]].value
        years = years_of(mark) if mark and mark is not then else None
        if mark and years and isinstance(when, Moment) and when.sort != "day":
            yield _Birth(when.in_year(when.first.year - years), mark.span)


def _births_in(reading: Reading, passage: Passage, then: Mark | None) -> Iterator[_Birth]:
    born = marks_of(reading, passage, "born", "b")
    for mark in born:
        if isinstance(mark.value, Moment) and mark.value.explicit:
            yield _Birth(mark.value, mark.span)
    turned = [] if born else list(dict.fromkeys(_turned(reading, passage, then)))
    yield from turned
    if born or turned or reading.published is None:
        return
    for mark in marks_of(reading, passage, "age_now", "a"):
        years = years_of(mark) if mark is not then else None
        if years:
            first, last = reading.published.year - years - 1, reading.published.year - years
            between = Moment(mark.span, "year", date(first, 1, 1), date(last, 12, 31), explicit=True)
            yield _Birth(between, mark.span, years)


def _times(passage: Passage, before: Sequence[Passage], births: Sequence[Span], then: Mark) -> list[Moment]:
    """The one time of this sentence, the one behind the age in its clause, or that of the sentence before."""
    for place in (passage, *before[-1:]):
        times = [m.value for m in place.of("t") if isinstance(m.value, Moment) and m.span not in births]
        if len(times) > 1 and place is passage:
            number = next(n for n, m in passage.marks.items() if m is then)
            clause = re.split(r"[;.]|‹[nd]", passage.masked.partition(f"{number}›")[2])[0]
            behind = [passage.marks[int(n)].value for n in re.findall(r"‹t(\d+)›", clause)]
            times = [t for t in times if t in behind]
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
