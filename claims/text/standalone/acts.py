"""What an act was done to: "penghentian itu" behind "menghentikan pelayaran" is "penghentian pelayaran"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Clause
from claims.text.standalone.mentions import inside, phrase_span
from claims.text.syntax import Token

#: How many sentences back an act may have been told.
_REACH = 3
#: A shorter stem is none.
_SHORTEST = 3
#: More words than these are no part of a name for an act.
_LONGEST = 9
#: A name of which the phrase has only the first words.
_GOES_ON = re.compile(r"\s[A-Z]\w")


def acts_of(verb: str, language: Language) -> frozenset[str]:
    """The nouns for the act of ``verb``, in lower case; some of them may be no words."""
    words = language.grammar.descriptions
    return frozenset(
        begins + stem + ends
        for begun, begins in words.act_beginnings
        for ended, ends in words.act_endings
        if verb.startswith(begun) and verb.endswith(ended)
        if len(stem := verb[len(begun) : len(verb) - len(ended)]) >= _SHORTEST
    )


@dataclass(frozen=True, slots=True)
class Act:
    """A verb at ``at`` with the ``nouns`` for its act and what it was done to, or who did it."""

    at: int
    nouns: frozenset[str]
    undergoer: str


class Acts:
    """The acts that one article tells with a verb, in order."""

    def __init__(self, clauses: Sequence[Clause], sentences: Sequence[Span], language: Language) -> None:
        self._language = language
        self._sentences = [s.start for s in sentences]
        self._acts = sorted((a for c in clauses for a in self._read(c)), key=lambda a: a.at)

    def named(self, noun: str, at: int) -> str | None:
        """The ``noun`` at position ``at`` with what the act was done to, told in a sentence shortly before."""
        number = bisect_left(self._sentences, at + 1) - 1
        if number < 1:
            return None
        first, own = self._sentences[max(0, number - _REACH)], self._sentences[number]
        told = [a for a in self._acts if first <= a.at < own and noun in a.nouns]
        return f"{noun} {told[-1].undergoer}" if told else None

    def _read(self, clause: Clause) -> list[Act]:
        found = []
        for token in clause.tree.tokens:
            nouns = self._nouns(token)
            place = clause.passage.locate(token.span) if nouns else ""
            undergoer = self._undergoer(clause, token) if isinstance(place, Span) else None
            if isinstance(place, Span) and undergoer:
                found.append(Act(place.start, nouns, undergoer))
        return found

    def _nouns(self, token: Token) -> frozenset[str]:
        return acts_of(token.text.lower(), self._language) if token.upos == "VERB" else frozenset()

    def _undergoer(self, clause: Clause, verb: Token) -> str | None:
        """What the verb takes as its object or, where it has none, as its subject; None for a pronoun and the like."""
        tree = clause.tree
        changes = verb.text.lower() in self._language.grammar.clause.changing
        parts = [*([] if changes else tree.children(verb.index, "obj")), *tree.children(verb.index, "nsubj")]
        head = tree.tokens[parts[0]] if parts else None
        span = phrase_span(clause.passage, tree, head.index) if head and head.upos in {"NOUN", "PROPN"} else None
        if span is None or head is None:
            return None
        words = " ".join(span.of(clause.passage.source).split()).strip(" ,")
        reference = self._language.grammar.reference
        pointing = reference.demonstratives | reference.possessive
        endings = reference.possessive_suffixes
        lower = words.lower().split()
        points = not pointing.isdisjoint(lower) or bool(endings and any(w.endswith(endings) for w in lower))
        cut = words.split()[-1][:1].isupper() and _GOES_ON.match(clause.passage.source, span.end)
        return None if points or cut or len(lower) > _LONGEST or "," in words else inside(words, head, self._language)
