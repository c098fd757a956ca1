"""What the headline says happened, and what the first sentences say that would go against it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.text.hints.contraries.sides import Contrary, Side
from claims.text.hints.headline_verbs import shown
from claims.text.hints.reading import Passage, Reading
from claims.text.languages.hint_words import HintWords, Words
from claims.text.measures.amounts import either

#: The pair that all of these are.
OUTCOME = "outcome"
#: So many sentences tell what the headline tells.
LEAD = 5


@dataclass(frozen=True, slots=True)
class _Opposites:
    """The patterns of the two sides of one outcome."""

    name: str
    sides: tuple[re.Pattern[str], re.Pattern[str]]


def outcomes(reading: Reading) -> Iterator[Contrary]:
    """Each word for an outcome in the headline with the first word for the opposite in each of the first sentences.

    Words of two outcomes are taken once.
    """
    if reading.headline is None:
        return
    seen: set[tuple[int, int, int]] = set()
    for opposites in _opposites(reading.words):
        for number in (0, 1):
            match = _first(opposites, number, reading.headline)
            if match is None:
                continue
            for one in _against(reading, reading.headline, opposites, number, match):
                place = (one.saying.start, one.other.index, one.other.start)
                if place not in seen:
                    seen.add(place)
                    yield one


def _against(
    reading: Reading, headline: Passage, opposites: _Opposites, number: int, match: re.Match[str]
) -> Iterator[Contrary]:
    lead = reading.passages[:LEAD]
    also = [f"outcome={opposites.name}", f"outcome={opposites.name}{number}"]
    if _first(opposites, 1 - number, headline):
        also.append("both in the headline")
    said = [index for index, passage in enumerate(lead) if _first(opposites, number, passage)]
    also += [f"said again={min(2, len(said))}", f"said in the body={_often(reading, opposites, number)}"]
    also.append(f"against in the body={_often(reading, opposites, 1 - number)}")
    saying = Side(0, headline, *shown(headline, match))
    first = True
    for index, passage in enumerate(lead):
        told = _first(opposites, 1 - number, passage)
        if told:
            beside = ["both in its sentence"] if index in said else []
            where = ["the first against"] if first else []
            features = (*also, *beside, *where, f"sentence={index}")
            yield Contrary(OUTCOME, saying, Side(index + 1, passage, *shown(passage, told)), features)
            first = False


def _first(opposites: _Opposites, number: int, passage: Passage) -> re.Match[str] | None:
    """The first word of one side that is no part of one of the other: "qualify for" in "fail to qualify for"."""
    others = [m.span() for m in opposites.sides[1 - number].finditer(passage.masked)]
    every = opposites.sides[number].finditer(passage.masked)
    every = (m for m in every if passage.sort == "headline" or not _is_a_name(m))
    return next((m for m in every if not any(first < m.start() < last for first, last in others)), None)


def _is_a_name(match: re.Match[str]) -> bool:
    """Whether a word inside a sentence has a capital: "the Rose went down"."""
    return match.start() > 0 and match.group()[0].isupper()


def _often(reading: Reading, opposites: _Opposites, number: int) -> int:
    return min(4, sum(1 for passage in reading.passages if _first(opposites, number, passage)))


@lru_cache(maxsize=8)
def _opposites(words: HintWords) -> tuple[_Opposites, ...]:
    """Those of the list of outcomes, and the groups of verbs that ``headline_verbs`` knows."""
    told: Mapping[str, tuple[Words, Words]] = words.outcomes
    found = [_Opposites(name, (_pattern(one), _pattern(other))) for name, (one, other) in sorted(told.items())]
    for number, entry in enumerate(sorted(words.lists["headline_verbs"])):
        one, other = (_phrases(words, side) for side in entry.split("|"))
        found.append(_Opposites(f"verbs {number}", (_pattern(one), _pattern(other))))
    return tuple(found)


def _phrases(words: HintWords, side: str) -> Sequence[str]:
    told = side.split("/")
    return [word for word in told if not word.startswith("~") and word not in words.lists["no_outcomes"]]


def _pattern(phrases: Words | Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){either(phrases)}(?![\w-])", re.IGNORECASE)
