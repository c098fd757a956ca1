"""From the tree of a clause to its atomic propositions, by rules over Universal Dependencies alone.

The clause comes without its asides (see ``clauses``), so what is left to split is what stands inside it: coordinated
predicates, coordinated things with numbers of their own, relative clauses and subordinate clauses that assert
something specific. A relative clause that only says which one is meant stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.clauses.classes import is_finite, is_participle
from claims.text.clauses.items import hung_alike
from claims.text.clauses.joints import is_appeal, joins_manner
from claims.text.clauses.layout import LONGEST
from claims.text.clauses.lists import one_per_item
from claims.text.clauses.nouns import subject_of
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


def propose(passage: Passage, tree: Tree, language: Language, nominal: bool = False) -> tuple[Proposition, ...]:
    """The propositions of one clause, in text order; the clause itself where nothing splits it.

    ``tree`` is the parse of ``passage``; ``nominal`` where that is a noun phrase and needs no verb. An empty tree
    gives none.
    """
    if not tree.tokens:
        return ()
    if len(tree.tokens) > LONGEST:
        return (Proposition(parts_of(passage, tree, tree.tokens), tree.tokens, "main"),)
    return tuple(_Clause(passage, tree, language, nominal).propositions())


class _Clause:
    def __init__(self, passage: Passage, tree: Tree, language: Language, nominal: bool) -> None:
        self.nominal = nominal
        self.passage = passage
        self.tree = tree
        self.words = language.grammar.clause
        self.language = language

    def propositions(self) -> Iterator[Proposition]:
        root = self.tree.root.index
        heads = self._predicates(root)
        for head in heads:
            rule = "main" if head == root else "predicate"
            own = self._own(head, heads)
            own, split_off = self._without_specific(own)
            own, joined = self._without_joined(own)
            shared = set() if head == root else self._shared(root, head, heads)
            if head == root and not self._is_whole(own):
                own, split_off, joined = self._own(head, heads), [], ()
            yield from self._numbered(tuple(sorted(shared | own)), rule)
            if joined:
                yield from self._numbered(tuple(sorted(shared | set(joined))), "predicate")
            yield from split_off

    def _is_whole(self, own: set[int]) -> bool:
        """Whether a verb is left in ``own``, if the clause has one at all: a parse that leaves none is broken."""
        left = [self.tree.tokens[i] for i in own]
        if any(is_finite(t) for t in self.tree.tokens):
            return any(is_finite(t) for t in left)
        return (
            self.nominal or not any(t.upos == "VERB" for t in self.tree.tokens) or any(t.upos == "VERB" for t in left)
        )

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

    def _predicates(self, root: int) -> list[int]:
        """The root and the predicates coordinated with it."""
        heads, waiting = [root], [root]
        if is_appeal(self.tree.tokens, self.language.grammar):
            return heads
        while waiting:
            head = waiting.pop()
            for child in self.tree.children(head, "conj"):
                if self._is_predicate(root) and self._is_predicate(child) and self._is_added(child):
                    heads.append(child)
                    waiting.append(child)
        return sorted(heads)

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

    def _is_predicate(self, index: int) -> bool:
        token = self.tree.tokens[index]
        return token.upos in {"VERB", "AUX"} or bool(self.tree.children(index, "nsubj", "csubj", "cop"))

    def _own(self, head: int, heads: list[int]) -> set[int]:
        """The words of one predicate without those of the other predicates below it."""
        own = set(self.tree.subtree(head))
        for other in heads:
            if other != head and other in own:
                own -= set(self.tree.subtree(other))
        return own - {c for c in self.tree.children(head, "cc", "punct") if head != self.tree.root.index}

    def _shared(self, root: int, head: int, heads: list[int]) -> set[int]:
        """The subject, and the auxiliaries where the verb form asks for them, that a later predicate shares."""
        if self.tree.children(head, "nsubj", "csubj", "expl"):
            return set()
        shared: set[int] = set()
        for subject in self.tree.children(root, "nsubj", "csubj"):
            if subject < head:
                shared |= set(self.tree.subtree(subject))
        if not shared:
            shared = {t.index for t in subject_of(self.tree.tokens) if t.index < head}
        if not self.tree.children(head, "aux", "cop") and not is_finite(self.tree.tokens[head]):
            shared |= {a for a in self.tree.children(root, "aux") if a < head}
        return shared - {i for h in heads if h not in (root,) for i in self.tree.subtree(h)}

    def _without_joined(self, own: set[int]) -> tuple[set[int], tuple[int, ...]]:
        """ "plans to build 40 homes and close two schools": the second plan, with what stands in front of both.

        Only where each has something definite to itself, a figure or a name: "to meet and talk" is one thing.
        """
        for index in sorted(own):
            first = self.tree.tokens[index]
            second = next((c for c in self.tree.children(index, "conj") if self._is_joined(first, c, own)), None)
            if second is None:
                continue
            below = {i for i in self.tree.subtree(second) if i in own}
            lead = {i for i in own if i < index} - {i for i in self._objects(first) if i < index}
            kept = {i for i in below if not self.tree.tokens[i].is_a("cc") or self.tree.tokens[i].head != second}
            return own - below, tuple(sorted(lead | kept))
        return own, ()

    def _is_joined(self, first: Token, second: int, own: set[int]) -> bool:
        verb = self.tree.tokens[second]
        if (
            second not in own
            or not first.is_a("xcomp", "ccomp", "advcl")
            or first.upos != "VERB"
            or verb.upos != "VERB"
        ):
            return False
        if not self._is_added(second) or self.tree.children(second, "nsubj", "aux"):
            return False
        between = {i for i in self._objects(first) if i < second}
        return self._is_definite(between) and self._is_definite(set(self.tree.subtree(second)))

    def _objects(self, verb: Token) -> set[int]:
        children = self.tree.children(verb.index, "obj", "obl", "iobj", "xcomp", "nmod")
        return {i for c in children for i in self.tree.subtree(c)}

    def _is_definite(self, indices: set[int]) -> bool:
        tokens = (self.tree.tokens[i] for i in indices)
        return any(t.upos in {"NUM", "PROPN", "SYM"} or t.text[-1].isdigit() for t in tokens)

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
        noun = self._noun(verb.head, own) - set(self.tree.subtree(verb.index))
        noun = {i for i in noun if i < min(below) or self.tree.tokens[i].text.lower() not in pointing}
        if any(is_finite(self.tree.tokens[i]) for i in noun):
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

    def _is_reduced(self, verb: Token) -> bool:
        """ "a report published in May"; not "after a slope collapsed in May", where the verb only looks like one."""
        led = (self.tree.tokens[c].text.lower() for c in self.tree.children(verb.head, "case", "mark"))
        return is_participle(verb) and verb.feat("Tense") == "Past" and self.words.following.isdisjoint(led)

    def _noun(self, head: int, own: set[int]) -> set[int]:
        """A noun with what belongs to it, without its preposition."""
        below = {i for i in self.tree.subtree(head) if i in own}
        return below - {c for c in self.tree.children(head, "case", "punct", "cc", "mark") if c < head}

    def _numbered(self, indices: tuple[int, ...], rule: str) -> Iterator[Proposition]:
        """One proposition per counted item of a list; else the one given."""
        words = self._trimmed(tuple(self.tree.tokens[i] for i in indices))
        items = [self._trimmed(tokens) for tokens in one_per_item(words, self.language)]
        for n, (said, tokens) in enumerate(zip(items, hung_alike(items), strict=True)):
            yield Proposition(parts_of(self.passage, self.tree, said), tokens, rule if n == 0 else "numbers")
