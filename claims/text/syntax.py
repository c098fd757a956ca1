"""The one door to the parser: a sentence, or a piece of one, becomes a Universal Dependencies tree.

Where one sentence ends is settled before: each piece gives exactly one tree. Tokens are exact, ordered, disjoint
pieces of the text that together hold every character but white space; offsets are code points. They are the words of
the treebanks: English ``don't`` is do + n't, Indonesian ``katanya`` is kata + nya (see docs/pipelines.md).
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from claims.text import pipelines
from claims.text.pipelines import pipeline_version, supported_languages
from claims.text.spans import Span

__all__ = ["Token", "Tree", "parse", "pipeline_version", "supported_languages"]

#: A longer piece is parsed in windows of so many characters, so that time and memory stay linear.
WINDOW = 1500
#: A longer run without white space is cut, because the tokenizer takes the square of its length.
RUN = 100
#: Pieces parsed at once.
BATCH = 64


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
        return next((value for key, value in self.feats if key == name), "")

    def is_a(self, *relations: str) -> bool:
        """Whether the relation is one of ``relations``; one without subtype stands for all its subtypes."""
        return self.deprel in relations or self.relation in relations


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
    nlp, lock = _loaded(language)
    windows = [(n, window) for n, piece in enumerate(pieces) for window in _windows(piece)]
    found: list[list[Token]] = [[] for _ in pieces]
    with lock, nlp.memory_zone():
        docs, spans = (
            zip(*(_words(nlp, w.of(pieces[n]), w.start) for n, w in windows), strict=True) if windows else ((), ())
        )
        parsed = nlp.pipe(docs, batch_size=BATCH)
        for (n, _), doc, places in zip(windows, parsed, spans, strict=True):
            _append(found[n], doc, places)
    return tuple(Tree(piece, tuple(tokens)) for piece, tokens in zip(pieces, found, strict=True))


_LOADING = threading.Lock()


def _loaded(language: str) -> tuple[Language, threading.Lock]:
    with _LOADING:
        return _load(language)


@cache
def _load(language: str) -> tuple[Language, threading.Lock]:
    return pipelines.load(pipelines.folder(language)), threading.Lock()


def _windows(piece: str) -> Iterator[Span]:
    """The piece in windows, each cut at white space where there is some near enough."""
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


def _words(nlp: Language, text: str, offset: int) -> tuple[Doc, tuple[Span, ...]]:
    """The words of ``text`` as one sentence without white space among them, and where they stand."""
    kept = [t for t in nlp.make_doc(text) if not t.is_space]
    starts = [n == 0 for n in range(len(kept))]
    doc = Doc(nlp.vocab, [t.text for t in kept], [bool(t.whitespace_) for t in kept], sent_starts=starts)
    return doc, tuple(Span(offset + t.idx, offset + t.idx + len(t)) for t in kept)


def _append(tokens: list[Token], doc: Doc, spans: Iterable[Span]) -> None:
    """Add the words of ``doc``; further roots hang on the first one as clauses that stand beside it."""
    roots = [t.i for t in doc if t.head.i == t.i]
    top = next((i for i in roots if doc[i].pos_ != "PUNCT"), roots[0] if roots else 0)
    first = len(tokens)
    main = next((t.index for t in tokens if t.head == t.index), first + top)
    for token, span in zip(doc, spans, strict=True):
        head, deprel = first + token.head.i, token.dep_
        if token.i in roots:
            head = main
            deprel = "root" if first + token.i == main else "punct" if token.pos_ == "PUNCT" else "parataxis"
        feats = tuple(token.morph.to_dict().items())
        tokens.append(Token(first + token.i, span, token.text, token.pos_, feats, head, deprel, token.ent_type_))
