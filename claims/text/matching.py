"""How alike two claims are by their wordings, so that a claim can be told that it was checked before.

Dice's coefficient over the words with content (Dice 1945, Measures of the amount of ecologic association between
species): twice what both say by what either says. Figures and names count double, for a claim with another figure, or
of somebody else, is another claim.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from claims.text.languages import get

#: From here on one of two claims is worth reading for who checks the other.
ALIKE = 0.45
_TELLING = 2

_WORD = re.compile(r"\w+(?:[.,]\d+)*")

Weights = Mapping[str, int]


def content_of(text: str, language: str) -> dict[str, int]:
    """The words of ``text`` with content, in small letters and in their order, and what each counts."""
    known = get(language)
    empty = known.page.function_words if known else frozenset()
    counts: dict[str, int] = {}
    for word in _WORD.finditer(text):
        plain = word.group().lower()
        if plain not in empty:
            counts[plain] = max(counts.get(plain, 1), _weight(word.group(), is_first=word.start() == 0))
    return counts


def likeness(one: Weights, other: Weights) -> float:
    """How alike two wordings are, from 0 to 1; what either shows to be a name is one in both."""
    shared = sum(max(one[word], other[word]) for word in one.keys() & other.keys())
    alone = sum(one[word] for word in one.keys() - other.keys()) + sum(other[w] for w in other.keys() - one.keys())
    return 2 * shared / (2 * shared + alone) if shared else 0.0


def telling_words(counts: Weights, most: int) -> list[str]:
    """The words by which claims like this one are looked for: figures and names first, then the longest."""
    return sorted(counts, key=lambda word: (-counts[word], -len(word)))[:most]


def _weight(word: str, *, is_first: bool) -> int:
    """A sentence begins with a capital whatever its first word is."""
    is_name = word[0].isupper() and not is_first
    return _TELLING if is_name or word[0].isdigit() else 1
