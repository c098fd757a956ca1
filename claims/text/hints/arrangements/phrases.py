"""Which of the word lists of a language have a phrase that ends at a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claims.text.hints.cues import Word
from claims.text.languages.hint_words import HintWords


@lru_cache(maxsize=8)
def _last_words(words: HintWords) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """For the last word of each phrase the lists that have the phrase, and its words."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for name, phrases in words.lists.items():
        for phrase in phrases:
            told = tuple(phrase.split())
            if told and "/" not in phrase:
                found.setdefault(told[-1], []).append((name, told))
    return {last: tuple(sorted(some)) for last, some in found.items()}


def lists_at(words: HintWords, line: Sequence[Word], end: int) -> Iterator[str]:
    """The names of the lists."""
    for name, phrase in _last_words(words).get(line[end].text, ()):
        start = end - len(phrase) + 1
        if start >= 0 and all(line[start + n].text == part for n, part in enumerate(phrase)):
            yield name
