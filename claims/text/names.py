"""Proper names in an article by their capitals: where they stand, and which short name stands for which full one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claims.text.spans import Span

_PART = r"(?:[A-Z][\w’'-]*\.?(?<![.])|[A-Z][\w’'-]*(?:\.[A-Z])*\.(?=\s+[A-Z]))"
_NAME = re.compile(rf"{_PART}(?:\s+(?:(?:de|da|bin|binti|van|von|al|el|&)\s+)?{_PART})*")
_WORD = re.compile(r"[\w’'-]+")
_JOINED = re.compile(r"\w-[A-Z]")
_POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalized words; ``words`` are its parts without joining words and possessive endings."""

    span: Span
    text: str
    words: tuple[str, ...]


def find_names(text: str, spans: Iterable[Span]) -> tuple[Name, ...]:
    """The names in ``spans`` (sentences, in order). A capital that only begins a sentence may be among them."""
    return tuple(
        Name(Span(m.start(), m.end()), m.group(), name_words(m.group()))
        for span in spans
        for m in _NAME.finditer(text, span.start, span.end)
    )


def name_words(name: str) -> tuple[str, ...]:
    """The capitalized words of ``name``, possessive endings taken off."""
    bare = (_POSSESSIVE.sub("", w) for w in _WORD.findall(name))
    return tuple(w for w in bare if w[:1].isupper())


class NameBook:
    """The names of one article, in order, for asking what a short one is short for."""

    def __init__(self, names: Iterable[Name], titles: frozenset[str]) -> None:
        self._names = tuple(names)
        self._titles = titles
        self._by_word: dict[str, list[Name]] = {}
        for name in self._names:
            for word in dict.fromkeys(name.words):
                self._by_word.setdefault(word, []).append(name)

    def full(self, short: str, before: int) -> str | None:
        """The longest form, without title, that the article gave ``short`` before position ``before``.

        A person is later called by given name or family name; the words around it in the first mention are the rest
        of the name, up to a title or office. None where nothing longer is known.
        """
        words = name_words(short)
        bare = tuple(w for w in words if w.lower().rstrip(".") not in self._titles)
        if not bare:
            return None
        for name in self._by_word.get(bare[0], ()):
            if name.span.start >= before:
                return None
            grown = self._grown(name, bare)
            if grown and len(grown) > len(bare):
                return " ".join(grown)
        return None

    def _grown(self, name: Name, bare: tuple[str, ...]) -> tuple[str, ...]:
        """The stretch of ``name`` around ``bare`` that holds no title and no word between titles."""
        at = _position(name.words, bare)
        if at is None:
            return ()
        start, end = at, at + len(bare)
        while end < len(name.words) and not self._is_title(name.words[end]):
            end += 1
            if _JOINED.search(name.words[end - 1]):
                first = name.words[end - 1].partition("-")[0]
                return (*name.words[start : end - 1], first)
        if end == at + len(bare):
            while start and not self._is_title(name.words[start - 1]) and end - start < 3:
                start -= 1
        return name.words[start:end]

    def _is_title(self, word: str) -> bool:
        return word.lower().rstrip(".") in self._titles


def _position(words: tuple[str, ...], part: tuple[str, ...]) -> int | None:
    return next((i for i in range(len(words) - len(part) + 1) if words[i : i + len(part)] == part), None)
