"""What an act was done to: "penghentian itu" behind "menghentikan pelayaran" is "penghentian pelayaran"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

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


def _sentence(clause: Clause) -> int:
    return clause.statement.sentence.start


class Acts:
    """The acts that one article tells with a verb."""

    def __init__(self, clauses: Sequence[Clause], sentences: Sequence[Span], language: Language) -> None:
        self._language = language
        self._sentences = [s.start for s in sentences]
        self._clauses = sorted(clauses, key=_sentence)

    def named(self, noun: str, at: int) -> str | None:
        """The ``noun`` at position ``at`` with what the act was done to, told in a sentence shortly before."""
        number = bisect_left(self._sentences, at + 1) - 1
        if number < 1 or not self._language.grammar.descriptions.act_beginnings:
            return None
        first, own = self._sentences[max(0, number - _REACH)], self._sentences[number]
        near = self._clauses[
            bisect_left(self._clauses, first, key=_sentence) : bisect_left(self._clauses, own, key=_sentence)
        ]
        told = (self._told(noun, clause) for clause in reversed(near))
        undergoer = next(filter(None, told), None)
        return f"{noun} {undergoer}" if undergoer else None

    def _told(self, noun: str, clause: Clause) -> str | None:
        """What the act was done to, or who did it, where the clause tells it with a verb of the article."""
        for token in clause.tree.tokens:
            if token.upos == "VERB" and noun in acts_of(token.text.lower(), self._language):
                return self._undergoer(clause, token) if isinstance(clause.passage.locate(token.span), Span) else None
        return None

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
