"""A parsed statement cut at its commas, semicolons and dashes, with what each stretch looks like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.clauses.classes import BREAKS, NOMINAL, is_attribute, is_finite, plain
from claims.text.clauses.joints import begins_clause
from claims.text.languages.base import Language
from claims.text.syntax import Token, Tree

_OPENING, _CLOSING = frozenset("([“‘"), frozenset(")]”’")
_GOVERNING = frozenset({"VERB", "AUX", "ADP"})
_FRONTED = frozenset({"ADP", "SCONJ", "ADV"})


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
        longest, opening = 0, ""
        for n, token in enumerate(self.tokens[:4], start=1):
            opening = f"{opening} {plain(token)}" if opening else plain(token)
            if opening in entries:
                longest = n
        return longest

    def without(self, count: int) -> Segment:
        """The segment less its first words."""
        return Segment(self.tokens[count:], self.mark)

    @property
    def verb(self) -> int | None:
        """The position of the first word that can be a predicate."""
        return next((i for i, t in enumerate(self.tokens) if is_finite(t)), None)

    @property
    def is_nominal(self) -> bool:
        verbs = (n for n, t in enumerate(self.tokens) if t.upos in {"VERB", "AUX"})
        return self.tokens[-1].upos in NOMINAL and all(_is_compound(self.tokens, n) for n in verbs)

    def has(self, *upos: str) -> bool:
        return any(t.upos in upos for t in self.tokens)


def cut(
    tree: Tree, language: Language, skipped: frozenset[int] = frozenset(), *, at_relatives: bool = False
) -> tuple[Segment, ...]:
    """The segments of ``tree``: cut at commas and the like, and without a mark where a new predicate or clause begins.

    Commas within brackets or quotation marks do not cut; the words at ``skipped`` are left out. With
    ``at_relatives`` a relative clause is a segment too where no comma sets it off.
    """
    grammar = language.grammar
    relative = grammar.reference.relative | grammar.reference.relative_possessive
    found: list[Segment] = []
    taken: list[Token] = []
    mark = ""
    for token, breaks in _marked(tree):
        if token.index in skipped:
            continue
        described = mark == "," and bool(found) and _is_description(taken) and _names_first(found[0])
        stands = token.index > 0 and tree.tokens[token.index - 1].upos != "VERB"
        begins = stands and plain(token) in relative and (at_relatives or described)
        if breaks or begins or begins_clause(tree.tokens, token.index, language):
            if taken:
                found.append(Segment(tuple(taken), mark))
                mark, taken = "", []
            if breaks:
                mark = token.text
                continue
        taken.append(token)
    if taken:
        found.append(Segment(tuple(taken), mark))
    return tuple(found)


def _names_first(segment: Segment) -> bool:
    """Whether the first stretch holds a noun that can be described, and is no phrase of time or place."""
    return segment.first.upos not in _FRONTED and segment.has(*NOMINAL)


def _is_description(tokens: Sequence[Token]) -> bool:
    """A noun phrase without anything that governs it: ", a nursing student"."""
    if not tokens or tokens[0].upos not in {"DET", "NOUN"}:
        return False
    governing = (n for n, t in enumerate(tokens) if t.upos in _GOVERNING)
    return all(_is_compound(tuple(tokens), n) for n in governing)


def _is_compound(tokens: tuple[Token, ...], at: int) -> bool:
    """ "a family-run firm": a participle that ends a compound in front of a noun makes no clause."""
    return at > 0 and tokens[at - 1].text == "-" and is_attribute(tokens, at)


def _marked(tree: Tree) -> Iterator[tuple[Token, bool]]:
    depth, quoted = 0, False
    for token in tree.tokens:
        if token.text in _OPENING:
            depth += 1
        elif token.text in _CLOSING:
            depth = max(0, depth - 1)
        elif token.text == '"' or (token.text[0] == "'" and quoted != _opens(tree.text, token) and _is_mark(token)):
            quoted = not quoted
        yield token, depth == 0 and not quoted and token.text in BREAKS


def _is_mark(token: Token) -> bool:
    """Whether an apostrophe is a quotation mark and not the beginning of an ending ("'s")."""
    return len(token.text) == 1 or len(token.text) > 3


def _opens(text: str, token: Token) -> bool:
    """Whether an apostrophe stands like an opening quotation mark."""
    before, after = text[: token.span.start][-1:], text[token.span.end :][:1]
    return (not before or before.isspace()) and (len(token.text) > 1 or (bool(after) and not after.isspace()))
