"""Proper names in an article by their capitals: where they stand, and which short name stands for which full one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.text.spans import Span

_PART = r"(?:[A-Z][a-z]\.(?=\s+[A-Z])|[A-Z][\w’'-]*\.?(?<![.])|[A-Z][\w’'-]*(?:\.[A-Z])*\.(?=\s+[A-Z]))"
_NAME = re.compile(rf"{_PART}(?:\s+(?:(?:de|da|bin|binti|van|von|al|el|&)\s+)?{_PART})*")
_WORD = re.compile(r"[\w’'-]+")
_JOINED = re.compile(r"\w-[A-Z]")
_AGED = re.compile(r"\s*(?:\(\d{1,2}\)|,\s\d{1,2}\b(?![\d%.]|,\d))")
_POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalized words; ``words`` are its parts without joining words and possessive endings."""

    span: Span
    text: str
    words: tuple[str, ...]


def find_names(text: str, spans: Iterable[Span], skip: frozenset[str] = frozenset()) -> tuple[Name, ...]:
    """The names in ``spans`` (sentences, in order), without the words of ``skip`` in front ("The", "In").

    Another capital that only begins a sentence may be among them.
    """
    found = (_name(m, skip) for span in spans for m in _NAME.finditer(text, span.start, span.end))
    return tuple(name for name in found if name is not None)


def _name(match: re.Match[str], skip: frozenset[str]) -> Name | None:
    words = match.group().split()
    at = match.start()
    while words and words[0].lower() in skip:
        at += match.group()[at - match.start() :].find(words[0]) + len(words[0])
        words = words[1:]
    rest = match.string[at : match.end()]
    at += len(rest) - len(rest.lstrip())
    return Name(Span(at, match.end()), rest.strip(), name_words(rest)) if words else None


def possessive_ending(name: str) -> str:
    """The ending that makes an owner of a name: "'s", or the mark alone; empty where there is none."""
    found = _POSSESSIVE.search(name)
    return found.group() if found else ""


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """The capitalized words of ``name``, possessive endings taken off."""
    bare = (_POSSESSIVE.sub("", w) for w in _WORD.findall(name))
    return tuple(w for w in bare if w[:1].isupper())


def find_places(text: str, names: Iterable[Name], prepositions: frozenset[str]) -> frozenset[str]:
    """The first words of those ``names`` that stand behind a preposition of place somewhere in the article.

    A word for a sort of place may also be the first word of the name itself: "Kabupaten Tegalwangi".
    """
    found = set()
    for name in names:
        if len(name.words) > 1 and name.words[0].lower() in prepositions:
            found.add(name.words[1])
        before = text[max(0, name.span.start - 24) : name.span.start].split()
        if before and before[-1].lower() in prepositions and name.words:
            found.add(name.words[0])
    return frozenset(found)


def find_people(text: str, names: Iterable[Name], titles: frozenset[str]) -> frozenset[str]:
    """The last words of those ``names`` that stand behind a title or in front of an age: "Bu Wati", "Udin (41)"."""
    found = set()
    for name in names:
        titled = len(name.words) == 2 and name.words[0].lower().rstrip(".") in titles
        if titled or (len(name.words) == 1 and _AGED.match(text, name.span.end)):
            found.add(name.words[-1])
    return frozenset(found)


class NameBook:
    """The names of one article, in order, for asking what a short one is short for.

    ``titles`` stand before names, ``organizations`` are words by which a name is no person's, ``places`` are words that
    the article uses as names of places, ``people`` as names of persons who have no other.
    """

    def __init__(
        self,
        names: Iterable[Name],
        titles: frozenset[str],
        organizations: frozenset[str] = frozenset(),
        places: frozenset[str] = frozenset(),
        people: frozenset[str] = frozenset(),
    ) -> None:
        self._people = people
        self._titles = titles
        self._organizations = organizations
        self._places = places
        self._by_word: dict[str, list[Name]] = {}
        self._last: set[str] = set()
        self._known: set[tuple[str, ...]] = set()
        for name in names:
            if name.words in self._known:
                continue
            self._known.add(name.words)
            self._last.update(name.words[-1:])
            for word in dict.fromkeys(name.words):
                self._by_word.setdefault(word, []).append(name)

    def is_place(self, word: str) -> bool:
        """Whether the article uses ``word`` as the name of a place."""
        return word in self._places

    def is_apart(self, word: str, behind: Sequence[str]) -> bool:
        """Whether ``word`` is in a longer name of the article that has none of the words ``behind`` it here.

        So "Cilangkap" is in "RSUD Cilangkap" and no name of "Cilangkap Hendra Wiguna".
        """
        return any(len(n.words) > 1 and set(behind).isdisjoint(n.words) for n in self._by_word.get(word, ()))

    def heads(self, word: str) -> bool:
        """Whether ``word`` tells the sort of a thing and so stands for its name: "Council", or the first of a name."""
        bare = ([w for w in n.words if not self._is_title(w)] for n in self._by_word.get(word, ()))
        return word.lower() in self._organizations or any(len(b) > 1 and b[0] == word for b in bare)

    def is_person(self, word: str) -> bool:
        """Whether the article shows that ``word``, standing alone, names a person."""
        return word in self._people

    def full(self, short: str, before: int) -> str | None:
        """The longest form, without title, that the article gave ``short`` before position ``before``.

        A person is later called by given name or family name; the words around it in the first mention are the rest
        of the name, up to a title or office. None where nothing longer is known, for places, and for a word that stood
        alone before.
        """
        bare = tuple(w for w in name_words(short) if not self._is_title(w))
        if not bare or bare[0] in self._places or bare[0].isupper():
            return None
        for name in self._by_word.get(bare[0], ()):
            if name.span.start >= before or self._is_apart(name.words, bare):
                return None
            grown = self._grown(name, bare)
            if len(grown) > len(bare):
                return " ".join(grown)
        return None

    def _grown(self, name: Name, bare: tuple[str, ...]) -> tuple[str, ...]:
        """``bare`` with the rest of the name behind it, or, where it ends the name, what stands in front."""
        at = _position(name.words, bare)
        if at is None:
            return ()
        end = at + len(bare)
        if end < len(name.words) and not self._is_title(name.words[end]):
            return self._forward(name.words, at, end)
        return self._backward(name.words, at, end)

    def _is_apart(self, words: tuple[str, ...], bare: tuple[str, ...]) -> bool:
        """Whether ``words`` show that ``bare`` is short for nothing: alone, or what the office in front is for.

        It is that where somebody with three names behind an office is called by the last of them, and where a place
        stands behind it: "Ketua Organda Palu Ahmad Lubis".
        """
        if words == bare:
            return bare[0] not in self._people
        at = _position(words, bare)
        office = at is not None and at > 0 and self._is_title(words[at - 1])
        if not office or at is None or len(words) - at <= 2:
            return False
        placed = words[at + len(bare)] in self._places if at + len(bare) < len(words) else False
        return placed or (words[-1:] in self._known and words[-1:] != bare)

    def _forward(self, words: tuple[str, ...], start: int, end: int) -> tuple[str, ...]:
        while end < len(words) and not self._is_title(words[end]):
            if _JOINED.search(words[end]):
                return (*words[start:end], words[end].partition("-")[0])
            end += 1
        return words[start:end]

    def _backward(self, words: tuple[str, ...], start: int, end: int) -> tuple[str, ...]:
        """What a person is called by at the end of the name is not also called by its first of three words.

        So "Morvania" in "President Morvania Stefan Orlik" is none of his names where another name ends in it.
        """
        while start and end - start < 3 and self._may_precede(words[start - 1]):
            if end - start == 2 and words[start - 1] in self._last:
                break
            start -= 1
        return words[start:end]

    def _may_precede(self, word: str) -> bool:
        plain = not word.isupper() and word.lower() not in self._organizations
        return plain and not self._is_title(word) and word not in self._places

    def _is_title(self, word: str) -> bool:
        return word.lower().rstrip(".") in self._titles


def _position(words: tuple[str, ...], part: tuple[str, ...]) -> int | None:
    return next((i for i in range(len(words) - len(part) + 1) if words[i : i + len(part)] == part), None)
