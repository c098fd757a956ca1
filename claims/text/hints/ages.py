"""The age of somebody against the day, or the year, of their birth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.templates import matches, patterns
from claims.text.measures.amounts import Amount
from claims.text.measures.lengths import age_on
from claims.text.measures.moments import Moment, as_moment

#: An age of more years is none of a person.
OLDEST = 120
#: The person may be told of so many sentences back, if nobody else's age is told since.
BACK = 3
#: On a day so near to that of the article nobody was called by another age.
SAME_AGE = timedelta(days=7)
_NAMED_LAST = re.compile(r" [a-z]+ [A-Z][\w’'-]+ [A-Z][\w’'-]+\.?$")


def age_hints(reading: Reading) -> Iterator[Hint]:
    """Ages and births told of one person in one sentence, or in one and in the next that points back to them."""
    if reading.published is None:
        return
    told: list[tuple[Passage, list[Mark]]] = []
    for passage in reading.passages:
        born, ages = marks_of(reading, passage, "born", "b"), marks_of(reading, passage, "age", "a")
        if len(born) == 1 and len(ages) == 1:
            yield from _compared(reading, passage, ages[0], born[0], _other_times(reading, passage, born[0]))
        elif len(born) == 1 and not ages and marks_of(reading, passage, "born_of_the_last", "b"):
            earlier = [(where, age) for where, found in told[-BACK:] for age in found]
            where, age = earlier[0] if len(earlier) == 1 else (passage, None)
            if age and _is_still_of_them(reading, where, age, passage):
                yield from _compared(reading, where, age, born[0], _other_times(reading, where, born[0]))
        elif len(ages) == 1 and not born and marks_of(reading, passage, "age_of_the_last", "a"):
            yield from _of_the_last_born(reading, passage, ages[0], told[-BACK:])
        told.append((passage, ages))


def _is_still_of_them(reading: Reading, where: Passage, age: Mark, passage: Passage) -> bool:
    """Whether nobody else comes in between an age and the birth told behind it: no relative, no other name."""
    rest = reading.text[age.span.end : where.span.end]
    between = [p for p in reading.passages if where.span.end <= p.span.start < passage.span.start]
    if _tells(reading, "relatives", rest) or _NAMED_LAST.search(rest):
        return False
    return not any(_tells(reading, "relatives", p.masked) for p in between)


def _tells(reading: Reading, name: str, words: str) -> bool:
    return any(p.search(words) for p in patterns(reading.words, name))


def _of_the_last_born(
    reading: Reading, passage: Passage, age: Mark, told: list[tuple[Passage, list[Mark]]]
) -> Iterator[Hint]:
    """ "Ann Pell was born on 3 May 1957. She is 61": one birth is told since, and nobody's age."""
    births = [(where, born) for where, _ in told for born in marks_of(reading, where, "born", "b")]
    if len(births) == 1 and not any(ages for _, ages in told):
        yield from _compared(reading, passage, age, births[0][1], _other_times(reading, births[0][0], births[0][1]))


def day_of(reading: Reading) -> Moment | None:
    """The day of the article, as a time that it tells."""
    day = reading.published
    return as_moment(day.isoformat(), reading.passages[0].span, explicit=True) if day else None


def marks_of(reading: Reading, passage: Passage, name: str, letter: str) -> list[Mark]:
    """The marks that the templates of one name give, each once; no time of what is told behind a birth."""
    found = matches(reading.words, name, passage.masked)
    numbers = dict.fromkeys(got[letter] for match, got in found if not _tells(reading, "birth_left", match.group()))
    return [passage.marks[number] for number in numbers]


def _other_times(reading: Reading, passage: Passage, born: Mark) -> list[Moment]:
    """The times of the sentence but the birth and the days about that of the article, when the age is that of today."""
    times = [m.value for m in passage.of("t") if isinstance(m.value, Moment) and m is not born]
    today = reading.published
    return [t for t in times if not (today and t.sort == "day" and abs(t.first - today) <= SAME_AGE)]


def _compared(reading: Reading, passage: Passage, age: Mark, born: Mark, others: list[Moment]) -> Iterator[Hint]:
    """An age may be that of another day in the sentence: it does not fit only where no other day is told."""
    years, birth, published = years_of(age), born.value, reading.published
    if years is None or not isinstance(birth, Moment) or published is None or birth.last > published:
        return
    least, most = age_on(birth, published)
    if least <= years <= most:
        yield age_hint(FITS, age, born, (years, least, most), published)
    elif not others and not any(p.search(passage.masked) for p in patterns(reading.words, "age_of_another_day")):
        yield age_hint(DOES_NOT_FIT, age, born, (years, least, most), published)


def years_of(age: Mark) -> int | None:
    """The age in whole years that a mark tells; None for what is no age of a person."""
    amount = age.value.amount if isinstance(age.value, Stretch) else age.value
    if not isinstance(amount, Amount) or not amount.exact or amount.value != int(amount.value):
        return None
    if isinstance(age.value, Stretch) and age.value.unit != "year":
        return None
    return int(amount.value) if amount.value <= OLDEST else None


def age_hint(outcome: str, age: Mark, born: Mark, years: tuple[int, int, int], published: date) -> Hint:
    """The hint on an age; ``years`` are those told, and the least and the most that the birth allows."""
    said, least, most = years
    birth = born.value
    first = birth.first.isoformat() if isinstance(birth, Moment) else ""
    width = {"year": 4, "month": 7}.get(birth.sort, 10) if isinstance(birth, Moment) else 10
    operands = (
        Operand("said", "number", str(said), age.span),
        Operand("born", "date", first[:width], born.span),
        Operand("least", "number", str(least)),
        Operand("most", "number", str(most)),
        Operand("published", "date", published.isoformat()),
    )
    return hint("calendar", "age", outcome, (age.span, born.span), operands)
