"""The one door to the parser: a sentence, or a piece of one, becomes a Universal Dependencies tree.

Where one sentence ends is settled before: each piece gives exactly one tree. Tokens are exact, ordered, disjoint
pieces of the text that together hold every character but white space; offsets are code points. They are the words of
the treebanks: English ``don't`` is do + n't, Indonesian ``katanya`` is kata + nya (see docs/pipelines.md).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from claims.text import pipelines
from claims.text.pipelines import Pipeline, WordAnalysis, Words, pipeline_version, supported_languages
from claims.text.spans import Span

__all__ = ["Token", "Tree", "parse", "pipeline_version", "supported_languages"]

#: A longer piece is parsed in windows of so many characters, so that time and memory stay linear.
WINDOW = 1500
#: A longer run without white space is cut, because the tokenizer takes the square of its length.
RUN = 100


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a tree. ``head`` is the index of its head, its own for the root; ``deprel`` is UD version 2.

    ``entity`` is PER, ORG, LOC or another label where the pipeline knows names, else empty.
    """

    index: int
    span: Span
    text: str
    upos: str
    feats: tuple[tuple[str, str], ...]
    head: int
    deprel: str
    entity: str = ""

    @property
    def relation(self) -> str:
        """The relation without its subtype: ``nsubj`` for ``nsubj:pass``."""
        return self.deprel.partition(":")[0]

    def feat(self, name: str) -> str:
        """The value of one morphological feature, empty where the word has none."""
        for key, value in self.feats:
            if key == name:
                return value
        return ""

    def is_a(self, *relations: str) -> bool:
        """Whether the relation is one of ``relations``; one without subtype stands for all its subtypes."""
        deprel = self.deprel
        return deprel in relations or (":" in deprel and deprel.partition(":")[0] in relations)


@dataclass(frozen=True, slots=True)
class Tree:
    """One parsed piece. ``tokens`` is empty where the piece is; indices everywhere are positions in ``tokens``."""

    text: str
    tokens: tuple[Token, ...]
    _children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        children: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                children[token.head].append(token.index)
        object.__setattr__(self, "_children", tuple(map(tuple, children)))

    @property
    def root(self) -> Token:
        """The one token that is its own head. Raises ValueError where there are no tokens."""
        for token in self.tokens:
            if token.head == token.index:
                return token
        raise ValueError("a tree without tokens has no root")

    def children(self, index: int, *relations: str) -> tuple[int, ...]:
        """The dependents of a token in text order; with ``relations``, those that ``Token.is_a`` one of them."""
        found = self._children[index]
        return tuple(i for i in found if self.tokens[i].is_a(*relations)) if relations else found

    def subtree(self, index: int) -> tuple[int, ...]:
        """The token and everything below it, in text order."""
        found, waiting = [], [index]
        while waiting:
            found.append(waiting.pop())
            waiting.extend(self._children[found[-1]])
        return tuple(sorted(found))

    def ancestors(self, index: int) -> Iterator[int]:
        """The head of a token, the head of that, and so on to the root."""
        while (head := self.tokens[index].head) != index:
            yield head
            index = head


def parse(pieces: Sequence[str], language: str) -> tuple[Tree, ...]:
    """One tree per piece, in their order. Raises ValueError for a language without a pipeline."""
    pipeline, lock = _loaded(language)
    windows = [(n, window) for n, piece in enumerate(pieces) for window in _windows(piece)]
    found: list[list[Token]] = [[] for _ in pieces]
    with lock:
        texts = [pipeline.tokenize(window.of(pieces[n])) for n, window in windows]
        analyses = pipeline.annotate([(t.words, t.spaces) for t in texts])
    for (n, window), text, words in zip(windows, texts, analyses, strict=True):
        _append(found[n], text, words, window.start)
    return tuple(Tree(piece, tuple(tokens)) for piece, tokens in zip(pieces, found, strict=True))


_LOADING = threading.Lock()


def _loaded(language: str) -> tuple[Pipeline, threading.Lock]:
    with _LOADING:
        return _load(language)


@cache
def _load(language: str) -> tuple[Pipeline, threading.Lock]:
    return pipelines.load(language), threading.Lock()


def _windows(piece: str) -> Iterator[Span]:
    """The piece in windows, each cut at white space where there is some near enough."""
    if len(piece) < WINDOW and all(len(word) <= RUN for word in piece.split()):
        if piece.strip():
            yield Span(0, len(piece))
        return
    start = run = blank = 0
    for at, character in enumerate(piece):
        run = 0 if character.isspace() else run + 1
        if not run:
            blank = at
        if run > RUN or at - start >= WINDOW:
            end = blank if blank > start and run <= RUN else at
            yield Span(start, end)
            start, run = end, at - end
    if piece[start:].strip():
        yield Span(start, len(piece))


def _append(tokens: list[Token], text: Words, words: Sequence[WordAnalysis], offset: int) -> None:
    """Add the words of one window; the root of a later window hangs on the first as a clause beside it."""
    first = len(tokens)
    main = next((t.index for t in tokens if t.head == t.index), None)
    for n, (form, span, word) in enumerate(zip(text.words, text.spans, words, strict=True)):
        head, deprel = first + word.head, word.deprel
        if word.head == n and main is not None:
            head, deprel = main, "parataxis"
        tokens.append(
            Token(first + n, span.shifted(offset), form, word.upos, _pairs(word.feats), head, deprel, word.entity)
        )


@cache
def _pairs(feats: str) -> tuple[tuple[str, str], ...]:
    """``Number=Sing|Person=3`` as pairs of name and value."""
    split = (feat.partition("=") for feat in feats.split("|") if feat)
    return tuple((name, value) for name, _, value in split)
