"""A length of time against the two times that one sentence joins: "got in on 7 May and was locked out on 25 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from claims.text.hints.courses import Course
from claims.text.hints.lengths_held import HeldLength, fits_elsewhere, held_length, is_near
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Mark, Passage, Reading
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import either
from claims.text.measures.lengths import length_between
from claims.text.measures.moments import Moment

#: So many characters beside a length say what it is of.
BESIDE = 45
#: What follows from the two is told in so many words, or lasts "for" so long.
FEW = 3


@dataclass(frozen=True, slots=True)
class _State:
    """A state by the words for how it begins, how it ends, and what it is called while it lasts."""

    begins: re.Pattern[str]
    ends: re.Pattern[str]
    lasts: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two times that one sentence joins, the words up to the first one, and those between them."""

    begin: Mark
    end: Mark
    ahead: str
    between: str


def stays(reading: Reading, passage: Passage) -> Iterator[Course]:
    """The one length of a sentence with the beginning and the end that it, or the sentence before it, joins."""
    if reading.published is None or passage is reading.headline:
        return
    length = held_length(reading, passage, served=True)
    if length is None:
        return
    own = [m for m in passage.of("t") if isinstance(m.value, Moment)]
    if not own and length.index == 0:
        return
    pair = _pair(reading, passage if own else reading.passages[length.index - 1])
    if pair is None or not _is_of_both(reading, length, pair, apart=not own):
        return
    begin = pair.begin.value
    if not isinstance(begin, Moment) or not is_near(length.stretch, begin, pair.end.value):
        return
    if _admits(length, pair) or not fits_elsewhere(reading, length.stretch):
        yield length.number, pair.begin, pair.end


def _pair(reading: Reading, passage: Passage) -> _Pair | None:
    marks = [(n, m) for n, m in passage.marks.items() if m.letter == "t" and isinstance(m.value, Moment)]
    if len(marks) != 2 or says(reading, "of_births", passage.masked):
        return None
    (first, begin), (second, end) = sorted(marks, key=lambda m: m[1].span)
    ahead, _, rest = passage.masked.partition(f"‹t{first}›")
    between = rest.partition(f"‹t{second}›")[0]
    joined = re.search(phrase(reading.words, "stay_joined"), between, re.IGNORECASE)
    return _Pair(begin, end, ahead, between) if joined and not re.search(r"[;:]|\. ", between) else None


def _admits(length: HeldLength, pair: _Pair) -> bool:
    begin, end = pair.begin.value, pair.end.value
    if not isinstance(begin, Moment) or not isinstance(end, Moment):
        return False
    between = length_between(begin, end, length.stretch.unit)
    return between is not None and between.admits(length.stretch.amount)


def _is_of_both(reading: Reading, length: HeldLength, pair: _Pair, *, apart: bool) -> bool:
    """Whether the length is said to follow from the two, or is of the state that one begins and the other ends."""
    ahead = length.ahead if apart else re.split(r"‹t\d+›", length.ahead)[-1]
    behind = re.split(r",|\. ", length.behind)[0]
    if "‹" in behind or (apart and says(reading, "of_another", length.ahead)):
        return False
    if _follows(reading, ahead[-2 * BESIDE :]) and not _is_of_its_own(reading, length):
        return True
    tied = [s for s in _states(reading.words) if s.begins.search(pair.ahead) and s.ends.search(pair.between)]
    return any(_lasts(reading, length, state, (ahead, behind), apart=apart) for state in tied)


def _lasts(reading: Reading, length: HeldLength, state: _State, around: tuple[str, str], *, apart: bool) -> bool:
    """Whether the words around a length name the state, or nothing stands behind "after six months"."""
    ahead, behind = around
    bare, so = not behind.strip(' .”"'), bool(state.lasts.search(ahead[-BESIDE:]))
    named = bool(state.lasts.search(behind[:BESIDE]))
    if apart:
        return (named or (bare and so)) and _goes_on(reading, length)
    return named or so or (bare and _stands_behind_after(reading, ahead))


def _follows(reading: Reading, ahead: str) -> bool:
    """ "Which means the data lay open for", "giving visitors": what follows lasts so long, or is so long."""
    told = list(re.finditer(phrase(reading.words, "stay_follows"), ahead, re.IGNORECASE))
    behind = ahead[told[-1].end() :].split() if told else []
    if not told or says(reading, "stay_of_which", " ".join(behind[1:])):
        return False
    return _stands_behind_after(reading, ahead) or len(behind) <= FEW


def _stands_behind_after(reading: Reading, ahead: str) -> bool:
    return bool(re.search(rf"{phrase(reading.words, 'stay_after')}(?:\s[\w-]+)?\s$", ahead, re.IGNORECASE))


def _is_of_its_own(reading: Reading, length: HeldLength) -> bool:
    behind = re.match(rf"\s{phrase(reading.words, 'held_of')}\s", length.behind, re.IGNORECASE)
    return bool(behind) and not re.match(rf"\s{phrase(reading.words, 'stay_follows')}", length.behind, re.IGNORECASE)


def _goes_on(reading: Reading, length: HeldLength) -> bool:
    """Whether the sentence points back with its first words, or begins with the length."""
    first = re.fullmatch(rf"\W*(?:{phrase(reading.words, 'held_for')}\s*)+", length.ahead, re.IGNORECASE)
    return bool(first) or says(reading, "pointing_back", length.ahead[:12])


@lru_cache(maxsize=8)
def _states(words: HintWords) -> tuple[_State, ...]:
    """The states of a language: each entry of the list has three sides, with a slash between words."""
    sides = ([frozenset(side.split("/")) for side in entry.split("|")] for entry in sorted(words.lists["stays"]))
    patterns = ([re.compile(rf"(?<![\w-]){either(s)}(?![\w-])", re.IGNORECASE) for s in entry] for entry in sides)
    return tuple(_State(*three) for three in patterns)
