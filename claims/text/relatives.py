"""Relative clauses inside a clause that assert something specific, as propositions of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.clauses.classes import is_finite, is_participle
from claims.text.clauses.joints import joins_manner
from claims.text.clauses.wording import parts_of
from claims.text.languages.base import Language
from claims.text.passages import Part, Passage
from claims.text.syntax import Token, Tree


@dataclass(frozen=True, slots=True)
class Proposition:
    """One atomic proposition. ``parts`` are its words in order, ``tokens`` the words of the tree that it is made of.

    ``rule`` names what split it off: main, predicate, numbers, relative.
    """

    parts: tuple[Part, ...]
    tokens: tuple[Token, ...]
    rule: str


class Relatives:
    """One clause and what its relative clauses tell."""

    def __init__(self, passage: Passage, tree: Tree, language: Language, nominal: bool) -> None:
        self.nominal = nominal
        self.passage = passage
        self.tree = tree
        self.words = language.grammar.clause
        self.language = language

    def _made(self, indices: tuple[int, ...], rule: str) -> Proposition:
        tokens = self._trimmed(tuple(self.tree.tokens[i] for i in indices))
        if tokens and rule == "relative" and tokens[-1].text.lower() in self.language.grammar.reference.demonstratives:
            tokens = tokens[:-1]
        return Proposition(parts_of(self.passage, self.tree, tokens), tokens, rule)

    def _trimmed(self, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        """Without punctuation and joining words at the two ends."""
        start, end = 0, len(tokens)
        while start < end and (tokens[start].upos in {"PUNCT", "CCONJ"}):
            start += 1
        while end > start and tokens[end - 1].upos in {"PUNCT", "CCONJ"} and tokens[end - 1].text not in {")", "%"}:
            end -= 1
        return tokens[start:end]

    def _is_added(self, index: int) -> bool:
        """Whether "and" or "but" joins a word to the one it goes with.

        Of two things joined by "or" neither is said, unless both are free to choose: "may be returned or exchanged".
        """
        joints = self.tree.children(index, "cc")
        if any(joins_manner(self.tree.tokens, c) for c in joints):
            return False
        joining = [self.tree.tokens[c].text.lower() for c in joints]
        able = self.language.grammar.verbs.able
        either = bool(self.words.alternatives.intersection(joining))
        return bool(joining) and (not either or any(t.text.lower() in able for t in self.tree.tokens[:index]))

    def _without_specific(self, own: set[int]) -> tuple[set[int], list[Proposition]]:
        """``own`` without the clauses inside it that assert something specific, and these as propositions."""
        found: list[Proposition] = []
        for index in sorted(own):
            token = self.tree.tokens[index]
            if index not in own or token.head not in own:
                continue
            if token.is_a("acl") and self._is_specific(index):
                clauses = list(self._relatives(token, own))
                if clauses:
                    found += clauses
                    own = own - set(self.tree.subtree(index))
        return own, found

    def _is_specific(self, index: int) -> bool:
        """Whether a clause carries a number or a date, so that it tells more than which one is meant."""
        return any(self.tree.tokens[i].upos == "NUM" for i in self.tree.subtree(index))

    def _relatives(self, verb: Token, own: set[int]) -> Iterator[Proposition]:
        """The noun and its relative clause as a sentence, and one more for a further verb of the clause."""
        below = set(self.tree.subtree(verb.index))
        further = [c for c in self.tree.children(verb.index, "conj") if self._is_further(c)]
        end = min((i for c in further for i in self.tree.subtree(c)), default=max(below) + 1)
        clause = self._relative(verb, own, {i for i in below if i < end})
        if clause is None:
            return
        yield clause
        noun = self._noun(verb.head, own) - below
        if further:
            yield self._made(tuple(sorted(noun | {i for i in below if i > end})), "relative")

    def _is_further(self, index: int) -> bool:
        return self.tree.tokens[index].upos == "VERB" and self._is_added(index)

    def _relative(self, verb: Token, own: set[int], below: set[int]) -> Proposition | None:
        """ "a meeting that 41 members attended" and the like, made of ``below`` and the noun in front of it."""
        pointing = self.language.grammar.reference.demonstratives
        noun = self._bearer(verb, own) or self._noun(verb.head, own) - set(self.tree.subtree(verb.index))
        first = min(below, default=verb.index)
        noun = {i for i in noun if i < first or self.tree.tokens[i].text.lower() not in pointing}
        if any(is_finite(self.tree.tokens[i]) for i in noun):
            return None
        if verb.text.lower() in self.words.same:
            return None
        relative = self.language.grammar.reference.relative
        pronouns = {i for i in below if i < verb.index and self.tree.tokens[i].text.lower() in relative}
        clause = below - pronouns
        if not pronouns and not self._is_reduced(verb):
            return None
        times = self.language.grammar.times.units
        timed = self.tree.tokens[verb.head].text.lower() in times
        if timed or any(self.tree.children(i, "case") for i in pronouns):
            return None
        if not noun or not clause or verb.upos not in {"VERB", "AUX", "NOUN", "ADJ"} or max(noun) > min(clause):
            return None
        return self._made(tuple(sorted(noun | clause)), "relative")

    def _bearer(self, verb: Token, own: set[int]) -> set[int]:
        """ "MF is a thief who was freed in 2023": it is MF who was freed. Nothing where the noun is no predicate."""
        noun = self.tree.tokens[verb.head]
        root = self.tree.tokens[noun.head] if noun.is_a("obj", "xcomp") else noun
        equated = bool(self.tree.children(noun.index, "cop")) if root is noun else self._equates(root)
        subjects = [s for s in self.tree.children(root.index, "nsubj") if s < root.index and s in own]
        does = any(
            self.tree.tokens[c].text.lower() in self.language.grammar.reference.relative
            for c in self.tree.children(verb.index, "nsubj")
        )
        if not equated or not does or not subjects or self.tree.tokens[subjects[0]].upos not in {"NOUN", "PROPN"}:
            return set()
        return {i for i in self.tree.subtree(subjects[0]) if i in own}

    def _equates(self, verb: Token) -> bool:
        return verb.text.lower() in self.words.equating

    def _is_reduced(self, verb: Token) -> bool:
        """ "a report published in May"; not "after a slope collapsed in May", where the verb only looks like one."""
        led = (self.tree.tokens[c].text.lower() for c in self.tree.children(verb.head, "case", "mark"))
        return is_participle(verb) and verb.feat("Tense") == "Past" and self.words.following.isdisjoint(led)

    def _noun(self, head: int, own: set[int]) -> set[int]:
        """A noun with what belongs to it, without its preposition."""
        below = {i for i in self.tree.subtree(head) if i in own}
        return below - {c for c in self.tree.children(head, "case", "punct", "cc", "mark") if c < head}
