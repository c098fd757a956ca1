"""The words that a template cannot do without: where a sentence has none of them, no pattern need be tried on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

Needs = tuple[frozenset[str], ...]

#: Case is ignored as ``re`` does it: these letters are "i" and "s" to it, and other letters in lower case.
_FOLDED = {0x130: "i", 0x131: "i", 0x17F: "s"}
_WORD = re.compile(r"\w+")
_PIECE = re.compile(
    r"(?P<list>\{=\w+\})|(?P<mark>\{[a-z]+:\w+\}|‹(?:[a-z]|\[[a-z]+\])(?:\\d\+|\(\?P<\w+>\\d\+\))›)"
    r"|(?P<place>\{[~\-\w?^]+\})|(?P<escape>\\.)"
    r"|(?P<set>\[(?:\\.|[^\]])*\])|(?P<letters>\w+)|(?P<sign>.)",
    re.DOTALL,
)
_SIGNS = frozenset(" ,;:-–—'’\"“”!%/^$")
_NO_WORD = frozenset({r"?<!\w", r"?<![\w-]", r"?!\w", r"?![\w-]"})
_SPACING = re.compile(r"\[(?:\\s|[ ,–-])+\]")
_QUANTIFIER = re.compile(r"(?P<none>[?*]|\{0?,\d*\}|\{0\})|\+|\{\d+(?:,\d*)?\}")
_OPENING = re.compile(r"\?(?:P<\w+>|[a-z]*:)")


@lru_cache(maxsize=2048)
def words_in(text: str) -> frozenset[str]:
    """The words of a text, in lower case."""
    return frozenset(_WORD.findall(text.translate(_FOLDED).lower()))


def may_match(needs: Needs, words: frozenset[str]) -> bool:
    """Whether ``words`` have one at least of each of the sets."""
    for either in needs:  # noqa: SIM110 (a generator would cost more than the sets do)
        if either.isdisjoint(words):
            return False
    return True


def needed_words(template: str, lists: Mapping[str, frozenset[str]]) -> Needs:
    """Sets of words in lower case: what the template matches has one at least of each, as a whole word."""
    return tuple(sorted(set(_Reader(lists).ways(template, apart=(False, False))), key=len))


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a template: ``sort`` is a group of ``_PIECE`` or "group"; ``optional``: it may not be there at all."""

    sort: str
    text: str
    quantifier: str = ""
    optional: bool = False

    @property
    def is_apart(self) -> bool:
        """Whether it is a sign or white space, or an end of a word: no word goes on over it."""
        if self.sort == "mark" or self.text == "\\b":
            return True
        if self.sort == "look":
            return self.text in _NO_WORD
        if self.sort == "set":
            return bool(_SPACING.fullmatch(self.text))
        sign = self.text in _SIGNS if self.sort == "sign" else self.sort == "escape" and not self.text[1].isalnum()
        return sign or self.text == "\\s"


@dataclass(frozen=True, slots=True)
class _Reader:
    lists: Mapping[str, frozenset[str]]

    def ways(self, template: str, apart: tuple[bool, bool]) -> Iterator[frozenset[str]]:
        """The sets of a template, or of what stands in brackets. ``apart``: no word goes on over its two ends."""
        found = [list(self._one_way(way, apart)) for way in _split(list(_pieces(template)))]
        if len(found) == 1:
            yield from found[0]
        elif all(found):
            yield frozenset().union(*(min(sets, key=len) for sets in found))

    def _one_way(self, pieces: list[_Piece], apart: tuple[bool, bool]) -> Iterator[frozenset[str]]:
        for n, piece in enumerate(pieces):
            ahead, behind = _ends(pieces[:n][::-1], apart[0], -1), _ends(pieces[n + 1 :], apart[1], 0)
            if piece.optional and piece.sort != "letters":
                continue
            if piece.sort == "list":
                yield from _first_words(self.lists[piece.text[2:-1]])
            elif piece.sort == "group":
                once = not piece.quantifier
                yield from self.ways(piece.text, (once and ahead, once and behind))
            elif piece.sort == "letters" and ahead and behind:
                yield from _spelt(piece)


def _ends(beside: list[_Piece], at_the_end: bool, side: int) -> bool:
    """Whether a word ends where these pieces follow it, the nearest first; ``side`` of a group is the nearer one."""
    for piece in beside:
        apart = piece.is_apart
        if piece.sort == "group":
            ways = [way[::-1] if side else way for way in _split(list(_pieces(piece.text)))]
            apart = all(_ends(way, False, side) for way in ways)
        if not apart or not piece.optional:
            return apart
    return at_the_end


def _pieces(template: str) -> Iterator[_Piece]:
    at = 0
    while at < len(template):
        match = _PIECE.match(template, at)
        assert match
        assert match.lastgroup
        sort, text, at = match.lastgroup, match.group(), match.end()
        if text == "(":
            end = _closing(template, at)
            sort, text, at = *_opened(template[at:end]), end + 1
        quantifier = _QUANTIFIER.match(template, at) if sort != "place" else None
        at = quantifier.end() if quantifier else at
        at += quantifier is not None and template[at : at + 1] in ("?", "+")
        yield _Piece(sort, text, quantifier.group() if quantifier else "", bool(quantifier and quantifier["none"]))


def _closing(template: str, at: int) -> int:
    """Where the bracket closes that was opened right before ``at``."""
    depth = 1
    while depth:
        match = _PIECE.match(template, at)
        assert match
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        at = match.end()
    return at - 1


def _opened(inner: str) -> tuple[str, str]:
    """What stands in brackets, and whether that is a group or only looks ahead or back."""
    opening = _OPENING.match(inner)
    if inner.startswith("?") and not opening:
        return "look", inner
    return "group", inner[opening.end() :] if opening else inner


def _split(pieces: list[_Piece]) -> list[list[_Piece]]:
    """The pieces at the bars between several ways to read them."""
    ways: list[list[_Piece]] = [[]]
    for piece in pieces:
        if piece.text == "|" and piece.sort == "sign":
            ways.append([])
        else:
            ways[-1].append(piece)
    return ways


def _spelt(piece: _Piece) -> Iterator[frozenset[str]]:
    word = piece.text.lower()
    if not piece.quantifier:
        yield frozenset({word})
    elif piece.quantifier == "?" and len(word) > 1:
        yield frozenset({word, word[:-1]})


def _first_words(entries: frozenset[str]) -> Iterator[frozenset[str]]:
    """The first word of each entry, where all have one."""
    first = [_WORD.search(entry.lower()) for entry in entries]
    if all(first):
        yield frozenset(word.group() for word in first if word)
