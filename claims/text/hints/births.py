"""Births that an article tells: when, of whom by name, and whether somebody else is told of since."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.hints.phrases import phrase
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.hints.templates import patterns
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: Between the word for a birth and its day so many characters may stand.
REACH = 50
_NAME = re.compile(r"(?<![\w.’'-])[A-Z][^\W\d_][\w’'-]*")
_OPENS = re.compile(r"[\"“]?([A-Z][\w’'-]+) ([A-Z][\w’'-]+)")


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A birth, or an age (``form`` names its template, ``when`` it was, where that is not today), with the names."""

    mark: Mark
    index: int
    at: int
    names: frozenset[str]
    form: str = ""
    when: Moment | None = None


def births_in(reading: Reading, index: int, passage: Passage) -> Iterator[Told]:
    """The births of one sentence, each with the names in front of it; none of a relative."""
    births: dict[int, Told] = {}
    for told in re.finditer(phrase(reading.words, "birth_told"), passage.masked, re.IGNORECASE):
        if re.match(phrase(reading.words, "no_birth"), passage.masked[told.start() :], re.IGNORECASE):
            continue
        day = re.compile(r"[^‹›;:!?]*?(?:‹w\d+›,? )?‹t(\d+)›").match(passage.masked, told.end())
        mark = passage.marks[int(day[1])] if day and len(day.group()) <= REACH + 6 else None
        if day is None or mark is None or not isinstance(mark.value, Moment) or not mark.value.explicit:
            continue
        if any(p.search(passage.masked[told.start() : day.end()]) for p in patterns(reading.words, "birth_left")):
            continue
        if is_of_a_relative(reading, passage.masked[: told.start()]):
            continue
        ahead = re.split(r"[;.] |‹[nd]\d+›", passage.masked[: told.start()])[-1]
        ahead = re.sub(
            phrase(reading.words, "by_papers"), " ", ahead, flags=re.IGNORECASE
        )  # "According to her passport"
        names = names_in(reading, ahead) or (_names_behind(reading, passage, day.end()) if not ahead.strip() else None)
        names = frozenset(n for n in names or () if n.lower() not in reading.words.lists["people_too"])  # "Lelaki"
        births[int(day[1])] = Told(mark, index, told.start(), names)  # "the birth certificate: born on"
    yield from births.values()


def _names_behind(reading: Reading, passage: Passage, at: int) -> frozenset[str]:
    """ "Born on 2 March 1940, Jack Ellis has fished": whose name follows."""
    first = re.compile(r",? ((?:[A-Z][\w’'-]+ ?){1,3})").match(passage.masked, at)
    return names_in(reading, first[1]) if first else frozenset()


def is_of_a_relative(reading: Reading, ahead: str) -> bool:
    """Whether the clause up to a place tells of a father or a sister; "Putri" may be a name within a sentence."""
    clause = re.split(r"[;.] |, (?:and|dan) ", ahead)[-1]
    clause = clause[:1].lower() + clause[1:]
    for place in patterns(reading.words, "with_a_relative"):  # "died at the home of her son" is not of the son
        clause = place.sub(" ", clause)
    return any(p.search(clause) for p in patterns(reading.words, "relatives", cased=True))


def is_told_beside(reading: Reading, age: Span) -> bool:
    """ "She and the baker Tom, 74", "her brother Tom, 74": whether an age is not of whom its sentence is about."""
    passage = next(p for p in reading.passages if p.span.start <= age.start < p.span.end)
    ahead = reading.text[passage.span.start : age.start]
    return is_of_a_relative(reading, ahead) or any(p.search(ahead) for p in patterns(reading.words, "and_beside"))


def names_in(reading: Reading, words: str) -> frozenset[str]:
    """The words with capitals that are no small words."""
    empty = reading.language.page.function_words
    return frozenset(w for w in _NAME.findall(words) if w.lower() not in empty)


def stands_behind_a_birth(reading: Reading, passage: Passage, time: Moment) -> bool:
    """Whether a time is that of a birth."""
    number = next(n for n, m in passage.marks.items() if m.value is time)
    ahead = passage.masked.partition(f"t{number}›")[0][-REACH:]
    return bool(re.search(phrase(reading.words, "birth_told"), ahead, re.IGNORECASE))


def names_another(reading: Reading, between: Sequence[Passage], names: frozenset[str]) -> bool:
    """Whether one of these sentences begins with a full name that has none of ``names``."""
    empty = reading.language.page.function_words
    openings = (m for p in between if (m := _OPENS.match(p.masked)))
    return any(not {m[1], m[2]} & names and m[1].lower() not in empty for m in openings)
