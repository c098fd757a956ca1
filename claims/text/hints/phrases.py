"""Whether words of a list stand in a stretch, as words of their own, and which words of it tell something."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.text.hints.reading import Reading
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import either


def says(reading: Reading, name: str, words: str) -> bool:
    """Whether one of the phrases of a list stands in ``words``; a part of a hyphenated word is none."""
    return bool(re.search(phrase(reading.words, name), words, re.IGNORECASE))


@lru_cache(maxsize=256)
def phrase(words: HintWords, name: str) -> str:
    """The pattern of any phrase of a list, without groups."""
    return rf"(?<![\w-]){either(words.lists[name])}(?![\w-])"


def telling(reading: Reading, words: str, letters: int) -> list[str]:
    """The words of so many letters and more, in lower case, that are neither marks nor small words."""
    plain = re.sub(r"‹\w*›", " ", words).lower()
    empty = reading.language.page.function_words
    return [w for w in re.findall(r"[^\W\d_]+", plain) if len(w) >= letters and w not in empty]
