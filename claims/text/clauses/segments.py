"""A parsed statement cut at its commas, semicolons and dashes, with what each stretch looks like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.syntax import Token, Tree

_BREAKS = frozenset(",;:–—")
_OPENING, _CLOSING = frozenset("([“‘"), frozenset(")]”’")
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})


@dataclass(frozen=True, slots=True)
class Segment:
    """The words of a tree from one break to the next, breaks excluded, and the break in front of it."""

    tokens: tuple[Token, ...]
    mark: str

    @property
    def first(self) -> Token:
        return self.tokens[0]

    def opens_with(self, entries: frozenset[str]) -> int:
        """How many words of the opening make up the longest of ``entries``; 0 where none fits."""
        lower = [t.text.lower() for t in self.tokens[:4]]
        fitting = (n for n in range(len(lower), 0, -1) if " ".join(lower[:n]) in entries)
        return next(fitting, 0)

    def without(self, count: int) -> Segment:
        """The segment less its first words."""
        return Segment(self.tokens[count:], self.mark)

    @property
    def verb(self) -> int | None:
        """The position of the first word that can be a predicate."""
        return next((i for i, t in enumerate(self.tokens) if is_finite(t)), None)

    @property
    def is_nominal(self) -> bool:
        return not any(t.upos in {"VERB", "AUX"} for t in self.tokens) and self.tokens[-1].upos in _NOMINAL

    def has(self, *upos: str) -> bool:
        return any(t.upos in upos for t in self.tokens)


def is_finite(token: Token) -> bool:
    """Whether the word makes a clause. Where the language marks it, only finite verbs and auxiliaries do."""
    if token.upos == "AUX":
        return token.feat("VerbForm") in {"", "Fin"}
    return token.upos == "VERB" and token.feat("VerbForm") in {"", "Fin"}


def is_participle(token: Token) -> bool:
    return token.upos == "VERB" and token.feat("VerbForm") in {"Part", "Ger"}


def cut(tree: Tree) -> tuple[Segment, ...]:
    """The segments of ``tree``; commas within brackets or quotation marks do not cut."""
    found: list[Segment] = []
    mark, words = "", []
    for token, breaks in _marked(tree):
        if not breaks:
            words.append(token)
        elif words:
            found.append(Segment(tuple(words), mark))
            mark, words = token.text, []
    if words:
        found.append(Segment(tuple(words), mark))
    return tuple(found)


def _marked(tree: Tree) -> Iterator[tuple[Token, bool]]:
    depth, quoted = 0, False
    for token in tree.tokens:
        if token.text in _OPENING:
            depth += 1
        elif token.text in _CLOSING:
            depth = max(0, depth - 1)
        elif token.text == '"':
            quoted = not quoted
        yield token, depth == 0 and not quoted and token.text in _BREAKS
