"""An age at death, or a birthday, against the birth and the death of the same person, wherever they are told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claims.text.hints.ages import age_hint, day_of, years_of
from claims.text.hints.births import Told, births_in, is_of_a_relative, names_another, names_in
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import found, matches
from claims.text.hints.whose_age import FARTHEST, LATELY
from claims.text.measures.amounts import Amount
from claims.text.measures.lengths import ages_within
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: Birth and age stand so many sentences apart at most, where no name ties them.
APART = 3
#: The day of a death stands so many characters behind the word for it.
REACH = 60
#: The pronoun that points back stands within so many characters.
OPENING = 70
#: One that stands for the person just told of opens its sentence within so many.
NEAR = 6


@dataclass(frozen=True, slots=True)
class _Age:
    """An age told of a day of its own: that of the death (``dead``), or of a birthday."""

    mark: Mark
    index: int
    dead: bool
    names: frozenset[str]
    when: Moment | None


def one_life_hints(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """Each such age that ``known`` has nothing of, with the one birth told of the person, and the one death."""
    if reading.published is None:
        return
    ages = [a for n, p in enumerate(reading.passages) for a in (*_deaths(reading, n, p), *_birthdays(reading, n, p))]
    if not ages:
        return
    births = [b for n, p in enumerate(reading.passages) for b in (*births_in(reading, n, p), *_brackets(reading, n, p))]
    for age in ages:
        if any(age.mark.span == span for one in known for span in one.spans):
            continue
        birth = _birth_of(reading, births, age)
        when = age.when or (_death_day(reading, birth) if birth and age.dead else None)
        told = _compared(age, birth, when) if birth and when else None
        if told:
            yield told


def _deaths(reading: Reading, index: int, passage: Passage) -> Iterator[_Age]:
    seen: set[int] = set()
    for name in ("age_at_death", "age_when_dead"):
        for match, got in matches(reading.words, name, passage.masked):
            years = years_of(passage.marks[got["a"]])
            ahead = passage.masked[: match.end()]
            if got["a"] in seen or not years or is_of_a_relative(reading, ahead):
                continue
            seen.add(got["a"])
            names = names_in(reading, re.split(r"[;.] ", ahead)[-1])
            yield _Age(passage.marks[got["a"]], index, True, names, _day_of_death(reading, passage))


def _birthdays(reading: Reading, index: int, passage: Passage) -> Iterator[_Age]:
    """ "Celebrated her 90th birthday on Tuesday", "will turn 70 in August": the age of that year."""
    for match in found(reading.words, "age_at_birthday", passage.masked):
        told = match.groupdict()
        if is_of_a_relative(reading, passage.masked[: match.end()]):
            continue
        when = passage.marks[int(told["t"])].value if told.get("t") else day_of(reading)
        names = names_in(reading, re.split(r"[;.] ", passage.masked[: match.start()])[-1])
        if told.get("nth"):
            place = passage.place(*match.span("nth"))
            mark = Mark("n", _count(place, int(told["nth"])))
        else:
            mark = passage.marks[int(told["a"])]
        if years_of(mark) and isinstance(when, Moment):
            yield _Age(mark, index, False, names, when)


def _count(span: Span, number: int) -> Amount:
    return Amount(span, "count", Decimal(number), Decimal(number), Decimal(number))


def _day_of_death(reading: Reading, passage: Passage) -> Moment | None:
    """The one time right behind the word for a death."""
    days = []
    for word in re.finditer(phrase(reading.words, "deaths"), passage.masked, re.IGNORECASE):
        day = re.compile(r"(?:[^‹›;:!?]|‹[wc]\d+›)*?‹t(\d+)›").match(passage.masked, word.end())
        value = passage.marks[int(day[1])].value if day and len(day.group()) <= REACH else None
        born = bool(day) and says(reading, "birth_told", day.group())  # type: ignore[union-attr]
        if isinstance(value, Moment) and not born:
            days.append(value)
    return days[0] if len({(d.first, d.last) for d in days}) == 1 else None


def _brackets(reading: Reading, index: int, passage: Passage) -> Iterator[Told]:
    """ "Ann Pell (1940-2010)": a birth, and the death behind it."""
    for match in re.finditer(r"[A-Z][\w’'-]+ \((?:b\. |born )?‹t(\d+)› ?[-–—] ?‹t(\d+)›\)", passage.masked):
        names = names_in(reading, re.split(r"[;.,] ", passage.masked[: match.end()].partition(" (")[0])[-1])
        when = passage.marks[int(match[2])].value
        if isinstance(when, Moment):
            yield Told(passage.marks[int(match[1])], index, match.start(), names, "bracket", when)


def _birth_of(reading: Reading, births: Sequence[Told], age: _Age) -> Told | None:
    """The birth in the sentence of the age, of the same name, or the one that a pronoun ties to it."""
    here = [b for b in births if b.index == age.index]
    if here:
        return here[0] if len(here) == 1 else None
    names = _folded(age.names)
    named = [b for b in births if _folded(b.names) & names]
    if named:
        return named[0] if len({b.mark.span for b in named}) == 1 else None
    if len({b.mark.span for b in births}) != 1 or abs(births[0].index - age.index) > APART:
        return None
    first, last = sorted((births[0].index, age.index))
    later = reading.passages[last]
    names = births[0].names or age.names
    if not births[0].names and age.dead and first != last and _is_headed(reading, age) and age.index > births[0].index:
        return None if names_another(reading, reading.passages[first + 1 : last], names) else births[0]
    if (births[0].names and age.names) or names_another(reading, reading.passages[first + 1 : last + 1], names):
        return None
    if says(reading, "of_that_person", later.masked[:OPENING]) or _goes_on_about(reading, age, births[0]):
        return births[0]
    return None


def _is_headed(reading: Reading, age: _Age) -> bool:
    """Whether the headline names whose age it is: the article is about them."""
    return reading.headline is not None and bool(age.names & names_in(reading, reading.headline.masked))


def _goes_on_about(reading: Reading, age: _Age, birth: Told) -> bool:
    """ "Ann Pell has died. Her 90th birthday was in May. Pell, born in 1932": whom "her" is of stands right before."""
    if not 0 < age.index < birth.index or not says(
        reading, "of_that_person", reading.passages[age.index].masked[:NEAR]
    ):
        return False
    before = reading.passages[age.index - 1].masked
    return bool(birth.names & names_in(reading, before)) and not is_of_a_relative(reading, before)


def _folded(names: frozenset[str]) -> frozenset[str]:
    """An obituary may begin with the name in capitals."""
    return frozenset(name.casefold() for name in names)


def _death_day(reading: Reading, birth: Told) -> Moment | None:
    """The death told with the birth, the only one of the article, or one of the last months ("who has died")."""
    told = birth.when or _day_of_death(reading, reading.passages[birth.index])
    if told:
        return told
    days = [d for p in reading.passages if (d := _day_of_death(reading, p))]
    if days:
        return days[0] if len({(d.first, d.last) for d in days}) == 1 else None
    today = day_of(reading)
    return replace(today, first=today.last - LATELY) if today else None


def _compared(age: _Age, birth: Told, when: Moment) -> Hint | None:
    years, born = years_of(age.mark), birth.mark.value
    if years is None or not isinstance(born, Moment) or when.last < born.first:
        return None
    least, most = ages_within(born, when)
    if not age.dead:  # a birthday makes the age of that year; a month without its year may be the next one
        least = most = when.first.year - born.first.year
        most += not when.explicit and when.sort != "day"
    outcome = FITS if least <= years <= most else DOES_NOT_FIT
    if outcome == DOES_NOT_FIT and abs(years - most) > FARTHEST:
        return None
    return age_hint(outcome, age.mark, birth.mark, (years, least, most), when.last)
