"""What words tell of deeds, and which words tell of things of one kind: the vocabulary of what all or none did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.text.hints.reading import Reading
from claims.text.hints.told_figures import akin
from claims.text.languages.hint_words import HintWords

#: Words of fewer letters tell nothing.
LETTERS = 4
_PLAIN = re.compile(r"\w[\w-]*")
#: A word as it is told, or a mark.
WORD = re.compile(r"‹\w+›|[^\W\d_](?:[\w’'-]*[^\W_])?")


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done: the number of its group, whether it is the opposite of the group, and where it stands."""

    group: int
    opposite: bool
    start: int
    end: int


def said_words(reading: Reading, words: str) -> tuple[str, ...]:
    """The telling words of a stretch in lower case, those for who says it left out."""
    return _said(reading.words, reading.language.page.function_words, words)


@lru_cache(maxsize=1024)
def _said(words: HintWords, empty: frozenset[str], text: str) -> tuple[str, ...]:
    plain = re.sub(r"‹\w+›", " ", text).lower().replace("-", " ")
    told = words.lists["told_by"]
    return tuple(w for w in WORD.findall(plain) if len(w) >= LETTERS - 1 and w not in empty and w not in told)


def is_a_verb(reading: Reading, word: str) -> bool:
    """Whether a word is a form of one of the common verbs."""
    return word in _verbs(reading.words)


@lru_cache(maxsize=8)
def _verbs(words: HintWords) -> frozenset[str]:
    return frozenset(form for group in words.lists["one_verb"] for form in group.split("/"))


def one_kind(reading: Reading, one: str, other: str) -> bool:
    """Whether two words are one, or are used for things of one kind: "ship" and "ferry", "pupils" and "children"."""
    if one == other or (min(len(one), len(other)) >= LETTERS and akin(one, other)):
        return True
    return any(one in group and other in group for group in _kinds(reading.words))


@lru_cache(maxsize=8)
def _kinds(words: HintWords) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(group.split("/")) for group in words.lists["same_kind"])


def deeds_in(reading: Reading, words: str) -> Sequence[Deed]:
    """The deeds of a stretch, of every group that has the word."""
    return _deeds_of(reading.words, words.lower())


@lru_cache(maxsize=1024)
def _deeds_of(words: HintWords, text: str) -> tuple[Deed, ...]:
    """Word by word: one pattern for all words of deeds would be tried at every letter."""
    known, found, end = _known(words), [], 0
    for word in _PLAIN.finditer(text):
        for pattern, groups in known.get(word.group(), ()) if word.start() >= end else ():
            match = pattern.match(text, word.start())
            if match:
                end = match.end()
                found += [Deed(group, opposite, word.start(), end) for group, opposite in groups]
                break
    return tuple(found)


@lru_cache(maxsize=8)
def _known(words: HintWords) -> dict[str, list[tuple[re.Pattern[str], list[tuple[int, bool]]]]]:
    """By their first word the phrases for deeds, the longest first, with the groups of each."""
    groups: dict[str, list[tuple[int, bool]]] = {}
    for number, entry in enumerate(sorted(words.lists["deeds"])):
        for opposite, side in enumerate(entry.split("|")):
            for phrase in side.split("/"):
                groups.setdefault(phrase, []).append((number, bool(opposite)))
    known: dict[str, list[tuple[re.Pattern[str], list[tuple[int, bool]]]]] = {}
    for told in sorted(groups, key=lambda w: (-len(w), w)):
        source = re.escape(told).replace(r"\ ", r"\s+")
        known.setdefault(told.split()[0], []).append((re.compile(rf"{source}(?![\w-])"), groups[told]))
    return known


def is_of_group(reading: Reading, word: str, group: int) -> bool:
    return any(d.group == group for d in deeds_in(reading, word))
