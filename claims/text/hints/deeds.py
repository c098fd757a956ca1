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
_TOKEN = re.compile(r"‹\w+›|[^\W\d_](?:[\w’'-]*[^\W_])?")


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done: the number of its group, whether it is the opposite of the group, and where it stands."""

    group: int
    opposite: bool
    start: int
    end: int


def said_words(reading: Reading, words: str) -> tuple[str, ...]:
    empty = reading.language.page.function_words
    plain = re.sub(r"‹\w+›", " ", words).lower().replace("-", " ")
    told = reading.words.lists["told_by"]
    return tuple(w for w in _TOKEN.findall(plain) if len(w) >= LETTERS - 1 and w not in empty and w not in told)


def is_a_verb(reading: Reading, word: str) -> bool:
    """Whether a word is a form of one of the common verbs."""
    return any(word in group.split("/") for group in reading.words.lists["one_verb"])


def one_kind(reading: Reading, one: str, other: str) -> bool:
    """Whether two words are one, or are used for things of one kind: "ship" and "ferry", "pupils" and "children"."""
    if one == other or (min(len(one), len(other)) >= LETTERS and akin(one, other)):
        return True
    return any(one in group and other in group for group in _kinds(reading.words))


@lru_cache(maxsize=8)
def _kinds(words: HintWords) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(group.split("/")) for group in words.lists["same_kind"])


def deeds_in(reading: Reading, words: str) -> list[Deed]:
    """The deeds of a stretch, of every group that has the word."""
    pattern, groups = _known(reading.words)
    found: Sequence[re.Match[str]] = list(pattern.finditer(words.lower()))
    return [Deed(g, opposite, *m.span()) for m in found for g, opposite in groups[re.sub(r"\s+", " ", m.group())]]


@lru_cache(maxsize=8)
def _known(words: HintWords) -> tuple[re.Pattern[str], dict[str, list[tuple[int, bool]]]]:
    """One pattern for all words of deeds, and the groups of each."""
    groups: dict[str, list[tuple[int, bool]]] = {}
    for number, entry in enumerate(sorted(words.lists["deeds"])):
        for opposite, side in enumerate(entry.split("|")):
            for word in side.split("/"):
                groups.setdefault(word, []).append((number, bool(opposite)))
    longest = sorted(groups, key=lambda w: (-len(w), w))
    source = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in longest)
    return re.compile(rf"(?<![\w-])(?:{source})(?![\w-])"), groups


def is_of_group(reading: Reading, word: str, group: int) -> bool:
    return any(d.group == group for d in deeds_in(reading, word))
