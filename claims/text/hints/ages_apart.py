"""An age told apart from the birth of the same person, by name, or by "he" and "she" where one birth is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.hints.ages import age_hint, marks_of, years_of
from claims.text.hints.births import is_of_a_relative, names_another, names_in
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import matches
from claims.text.measures.lengths import age_on
from claims.text.measures.moments import Moment

#: Up to this age nobody is told of by an age that they are to reach.
LEAST = 5


@dataclass(frozen=True, slots=True)
class _Birth:
    """When somebody was born, the mark that tells it, the place of its sentence, and the names that it goes by."""

    mark: Mark
    index: int
    names: frozenset[str]


def apart_hints(reading: Reading) -> Iterator[Hint]:
    """Each age of today, or one that is still to come, with the one birth that can be of the same person."""
    if reading.published is None:
        return
    births = [b for n, p in enumerate(reading.passages) for b in _births(reading, n, p)]
    for index, passage in enumerate(reading.passages) if births else ():
        seen: set[int] = set()
        for name in ("age_beside_birth", "age_today", "age_reached"):
            for match, got in matches(reading.words, name, passage.masked):
                if got["a"] in seen or is_of_a_relative(reading, passage.masked[: match.end()]):
                    continue
                owned = _owned(reading, births, index, passage, got["a"], beside=name == "age_beside_birth")
                found = _compared(reading, passage, passage.marks[got["a"]], owned, name) if owned else None
                if found:
                    seen.add(got["a"])
                    yield found


def _births(reading: Reading, index: int, passage: Passage) -> Iterator[_Birth]:
    for mark in marks_of(reading, passage, "born", "b"):
        if not isinstance(mark.value, Moment) or not mark.value.explicit:
            continue
        number = next(n for n, m in passage.marks.items() if m is mark)
        ahead = passage.masked.partition(f"‹{mark.letter}{number}›")[0]
        if is_of_a_relative(reading, ahead):
            continue
        yield _Birth(mark, index, names_in(reading, re.split(r"[;.] ", ahead)[-1]))


def _owned(
    reading: Reading, births: Sequence[_Birth], index: int, passage: Passage, age: int, *, beside: bool
) -> _Birth | None:
    """The birth of whoever the age is of: the one in the same words, of the same name, or the only one so far."""
    here = [b for b in births if b.index == index]
    if here:
        return here[0] if beside and len(here) == 1 else None
    number = re.search(rf"‹[a-z]{age}›", passage.masked)
    around = passage.masked if number else ""
    names = names_in(reading, around)
    named = [b for b in births if b.names & names]
    if named:
        return named[0] if len({b.mark.span for b in named}) == 1 else None
    told = [b for b in births if b.index < index]
    pronoun = says(reading, "this_person", around)
    others = {n for p in reading.passages[told[-1].index + 1 : index + 1] for n in _aged(p)} if told else set()
    if len(told) != 1 or not pronoun or others - told[0].names:
        return None
    since = reading.passages[told[0].index + 1 : index + 1]
    return None if names_another(reading, since, told[0].names) else told[0]


def _aged(passage: Passage) -> frozenset[str]:
    """The names right in front of an age: somebody else is told of since."""
    found = re.findall(r"([A-Z][\w’'-]+)(?:, | \()‹[nd]\d+›(?=[,)])", passage.masked)
    return frozenset(found)


def _compared(reading: Reading, passage: Passage, age: Mark, birth: _Birth, name: str) -> Hint | None:
    """An age of today fits or does not; one of any day does not fit only where it is still to come."""
    years, born, today = years_of(age), birth.mark.value, reading.published
    if years is None or not isinstance(born, Moment) or today is None or born.last > today:
        return None
    least, most = age_on(born, today)
    fits = least <= years <= most
    if not fits and (_is_of_another_time(reading, passage, birth) or years < LEAST):
        return None
    if name == "age_reached" and years <= most:
        return None
    return age_hint(FITS if fits else DOES_NOT_FIT, age, birth.mark, (years, least, most), today)


def _is_of_another_time(reading: Reading, passage: Passage, birth: _Birth) -> bool:
    """Whether the sentence tells a time of its own, that of the birth left out, or what is to be."""
    times = [m.value for m in passage.of("t") if isinstance(m.value, Moment) and m.span != birth.mark.span]
    today = reading.published
    own = [t for t in times if today is None or not t.first <= today <= t.last]
    right_beside = birth.mark.span.start >= passage.span.start and birth.mark.span.end <= passage.span.end
    if own and not right_beside:
        return True
    return says(reading, "age_to_come", passage.masked)
