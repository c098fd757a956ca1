"""An age and a time near by at which the same person may have been born."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.text.hints.ages import age_hint, marks_of, years_of
from claims.text.hints.arrangements.places import Arrangement, Placed
from claims.text.hints.arrangements.tied import names_of
from claims.text.hints.hint import DOES_NOT_FIT, FITS
from claims.text.hints.phrases import says
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import patterns
from claims.text.measures.lengths import age_on
from claims.text.measures.moments import Moment

#: The birth is told within so many sentences of the age.
SPREAD = 4
#: Younger people are rarely told by a birth, and nobody is older.
YOUNGEST, OLDEST = 10, 110
_BOUNDS = (1, 2, 3, 5, 8, 12, 20, 40)


def age_arrangements(reading: Reading, figures: Sequence[Placed], times: Sequence[Placed]) -> Iterator[Arrangement]:
    """Each figure that may be an age with every time near it that lies a life or less before the article."""
    if reading.published is None:
        return
    births = [t for t in times if t.letter == "t" and _may_be_a_birth(reading, t)]
    if not births:
        return
    ages = [f for f in figures if f.letter in "nd" and f.index != -1 and _may_be_an_age(f)]
    every = [a for age in ages for b in births if abs(b.index - age.index) <= SPREAD for a in _at(reading, age, b)]
    fitting = [a for a in every if not a.is_off]
    for one in every:
        yield replace(one, apart=(*one.apart, *_otherwise(one, fitting))) if one.is_off else one


def _may_be_a_birth(reading: Reading, time: Placed) -> bool:
    moment, today = time.value, reading.published
    if not isinstance(moment, Moment) or not moment.explicit or today is None or moment.last >= today:
        return False
    least, most = age_on(moment, today)
    return least <= OLDEST and most >= YOUNGEST


def _may_be_an_age(figure: Placed) -> bool:
    years = years_of(_mark(figure))
    return years is not None and YOUNGEST <= years <= OLDEST and figure.amount.sort == "count"


def _mark(place: Placed) -> Mark:
    return Mark(place.letter, place.value)  # type: ignore[arg-type]


def _at(reading: Reading, age: Placed, birth: Placed) -> Iterator[Arrangement]:
    years, born, today = years_of(_mark(age)), birth.value, reading.published
    assert years is not None
    assert isinstance(born, Moment)
    assert today is not None
    least, most = age_on(born, today)
    outcome = FITS if least <= years <= most else DOES_NOT_FIT
    found = age_hint(outcome, _mark(age), _mark(birth), (years, least, most), today)
    roles = (("age", (age,)), ("birth", (birth,)))
    yield Arrangement("age", roles, found, (), tuple(_shown(reading, age, birth, (years, least, most))))


def _shown(reading: Reading, age: Placed, birth: Placed, told: tuple[int, int, int]) -> Iterator[str]:
    years, least, most = told
    apart = max(least - years, years - most, 0)
    yield f"apart={next((b for b in _BOUNDS if apart <= b), 99)}"
    yield "older" if years > most else "younger"
    passages = [reading.passages[p.index] for p in (age, birth)]
    yield f"letter={age.letter}"
    yield f"sort={birth.value.sort}" if isinstance(birth.value, Moment) else ""
    if _is_told(reading, passages[1], "born", "b", birth):
        yield "is a birth"
        yield f"is a birth, {birth.index - age.index} on"
    if _is_told(reading, passages[0], "age", "a", age):
        yield "is an age"
    if any(p.search(passages[0].masked) for p in patterns(reading.words, "age_of_another_day")):
        yield "is of another day"
    names = [names_of(p) for p in passages]
    yield f"names={min(2, len(names[0] & names[1]))}"
    yield f"new names={min(2, len(max(names, key=len)) - len(names[0] & names[1]))}"
    later = passages[0] if age.index >= birth.index else passages[1]
    begun = " ".join(re.findall(r"[^\W\d_]+", later.masked)[:4])
    yield from (name for name in ("they_again", "its_own", "this_person") if says(reading, name, begun))
    between = reading.passages[min(age.index, birth.index) : max(age.index, birth.index) + 1]
    ages = sum(len(marks_of(reading, p, "age", "a")) for p in between)
    yield f"ages told={min(3, ages)}"
    yield f"births told={min(3, sum(len(marks_of(reading, p, 'born', 'b')) for p in between))}"
    if any(p.search(x.masked) for p in patterns(reading.words, "relatives") for x in passages):
        yield "relatives"


def _is_told(reading: Reading, passage: Passage, name: str, letter: str, place: Placed) -> bool:
    return any(m.span == place.span for m in marks_of(reading, passage, name, letter))


def _otherwise(one: Arrangement, fitting: Sequence[Arrangement]) -> Iterator[str]:
    """Whether the age fits another birth, or the birth another age."""
    own = dict(one.roles)
    for other in fitting:
        told = dict(other.roles)
        if told["age"] == own["age"]:
            yield "fits another time"
        if told["birth"] == own["birth"]:
            yield "another age fits"
