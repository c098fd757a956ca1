"""Who and what an article has spoken of so far: the noun phrases of its clauses, in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.text.languages.base import Language
from claims.text.names import NameBook, name_words
from claims.text.passages import Passage
from claims.text.spans import Span
from claims.text.syntax import Tree

_INSIDE = ("flat", "compound", "amod", "nummod", "nmod", "det")


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase without what is said about it in passing.

    ``head`` is its noun in lower case; ``subject`` where a clause is about it; ``name`` where it is or ends in a
    proper name.
    """

    span: Span
    text: str
    head: str
    subject: bool
    name: bool
    person: bool
    plural: bool


def find_mentions(passage: Passage, tree: Tree, language: Language, names: NameBook) -> list[Mention]:
    """The mentions in one parsed clause, in text order."""
    found = []
    for token in tree.tokens:
        if token.upos not in {"NOUN", "PROPN"} or token.is_a(*_INSIDE[:3]):
            continue
        span = _phrase(passage, tree, token.index)
        if span is not None:
            found.append(_mention(passage.source, span, tree, token.index, language, names))
    return found


def _phrase(passage: Passage, tree: Tree, head: int) -> Span | None:
    """The unbroken stretch of words around ``head`` that name the thing."""
    wanted = {head}
    for child in tree.children(head):
        if tree.tokens[child].is_a(*_INSIDE) and not tree.children(child, "acl"):
            wanted |= set(tree.subtree(child))
    start = end = head
    while start - 1 in wanted:
        start -= 1
    while end + 1 in wanted:
        end += 1
    first, last = passage.locate(tree.tokens[start].span), passage.locate(tree.tokens[end].span)
    if isinstance(first, str) or isinstance(last, str) or last.end <= first.start:
        return None
    return Span(first.start, last.end) if last.end - first.start < 160 else None


def _mention(text: str, span: Span, tree: Tree, head: int, language: Language, names: NameBook) -> Mention:
    token, words = tree.tokens[head], " ".join(span.of(text).split())
    capitals = name_words(words)
    proper = token.upos == "PROPN" or any(tree.tokens[c].upos == "PROPN" for c in tree.children(head, "flat", "nmod"))
    return Mention(
        span=span,
        text=words,
        head=token.text.lower(),
        subject=token.is_a("nsubj"),
        name=proper and bool(capitals),
        person=is_person(words, capitals, language, names, span.start),
        plural=token.feat("Number") == "Plur",
    )


def is_person(words: str, capitals: Sequence[str], language: Language, names: NameBook, at: int) -> bool:
    """Whether a phrase names a person, as far as titles, offices and the form of the name show."""
    reference, signs = language.grammar.reference, language.grammar.signs
    lower = [w.lower() for w in re.findall(r"[\w.’'-]+", words)]
    if any(w.strip(".") in reference.titles | signs.role_nouns for w in lower):
        return lower[-1] not in reference.organizations
    if (
        any(w in reference.organizations for w in lower)
        or "&" in words
        or any(len(w) > 2 and w.isupper() for w in capitals)
    ):
        return False
    plain = [w for w in capitals if w.lower() not in reference.articles]
    if len(plain) >= 2 and len(plain) == len(lower):
        return True
    return len(plain) == 1 == len(lower) and " " in (names.full(plain[0], at) or "")


def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """``mentions`` in text order; of several of one place the longest."""
    best: dict[int, Mention] = {}
    for mention in mentions:
        if mention.span.start not in best or len(mention.span) > len(best[mention.span.start].span):
            best[mention.span.start] = mention
    return tuple(best[start] for start in sorted(best))
