"""From the tree of a clause to its atomic propositions, by rules over Universal Dependencies alone.

The clause comes without its asides (see ``clauses``), so what is left to split is what stands inside it: coordinated
predicates, coordinated things with numbers of their own, relative clauses and subordinate clauses that assert
something specific. A relative clause that only says which one is meant stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.text.clauses.classes import is_finite
from claims.text.clauses.ellipses import shared_passive
from claims.text.clauses.items import hung_alike
from claims.text.clauses.joints import is_appeal
from claims.text.clauses.layout import LONGEST
from claims.text.clauses.lists import one_per_item
from claims.text.clauses.nouns import subject_of
from claims.text.clauses.wording import parts_of
from claims.text.languages.base import Language
from claims.text.mishaps import rescued
from claims.text.passages import Passage
from claims.text.relatives import Proposition, Relatives
from claims.text.syntax import Token, Tree

__all__ = ["Proposition", "propose"]


def propose(passage: Passage, tree: Tree, language: Language, nominal: bool = False) -> tuple[Proposition, ...]:
    """The propositions of one clause, in text order; the clause itself where nothing splits it.

    ``tree`` is the parse of ``passage``; ``nominal`` where that is a noun phrase and needs no verb. An empty tree
    gives none.
    """
    if not tree.tokens:
        return ()
    if len(tree.tokens) > LONGEST:
        return _whole(passage, tree)
    read = _Clause(passage, tree, language, nominal).propositions
    return rescued(lambda: tuple(read()), lambda: _whole(passage, tree), "a clause stays whole")


def _whole(passage: Passage, tree: Tree) -> tuple[Proposition, ...]:
    return (Proposition(parts_of(passage, tree, tree.tokens), tree.tokens, "main"),)


class _Clause(Relatives):
    def propositions(self) -> Iterator[Proposition]:
        passives = shared_passive(self.tree.tokens, self.language.grammar)
        if passives:
            yield from self._listed(passives, "main")
            return
        root = self.tree.root.index
        heads = self._predicates(root)
        for head in heads:
            rule = "main" if head == root else "predicate"
            own = self._own(head, heads)
            own, split_off = self._without_specific(own)
            own, joined = self._without_joined(own)
            shared = set() if head == root else self._shared(root, head, heads)
            if shared and self._runs_together(shared, own):
                yield from self._numbered(tuple(t.index for t in self.tree.tokens), "main")
                return
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

    def _predicates(self, root: int) -> list[int]:
        """The root and the predicates coordinated with it."""
        heads, waiting = [root], [root]
        if is_appeal(self.tree.tokens, self.language.grammar):
            return heads
        while waiting:
            head = waiting.pop()
            for child in self.tree.children(head, "conj"):
                if self._shares_object(head, child):
                    continue
                if self._is_predicate(root) and self._is_predicate(child) and self._is_added(child):
                    heads.append(child)
                    waiting.append(child)
        return sorted(heads)

    def _shares_object(self, head: int, child: int) -> bool:
        """ "bought and sold 200 ships": two verbs side by side in front of what both are done to."""
        words, verb = self.words, self.tree.tokens[head].text.lower()
        if verb in words.happening or not verb.startswith(words.active_prefixes):
            return False
        side_by_side = child == head + 2 and self.tree.tokens[head].upos == self.tree.tokens[child].upos == "VERB"
        behind = (c for c in self.tree.children(head, "obj") if c > head)
        return side_by_side and not any(behind) and any(self.tree.children(child, "obj"))

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

    def _runs_together(self, shared: set[int], own: set[int]) -> bool:
        """Whether a figure would stand right behind another one: what joined them is lost, so nothing is cut."""
        rest = [i for i in sorted(own) if self.tree.tokens[i].upos not in {"PUNCT", "CCONJ"}]
        left, right = self.tree.tokens[max(shared)], self.tree.tokens[rest[0]] if rest else None
        return right is not None and left.upos == "NUM" and right.upos in {"NUM", "SYM"}

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

    def _numbered(self, indices: tuple[int, ...], rule: str) -> Iterator[Proposition]:
        """One proposition per counted item of a list; else the one given."""
        words = self._trimmed(tuple(self.tree.tokens[i] for i in indices))
        yield from self._listed(one_per_item(words, self.language), rule)

    def _listed(self, found: tuple[tuple[Token, ...], ...], rule: str) -> Iterator[Proposition]:
        items = [self._trimmed(tokens) for tokens in found]
        for n, (said, tokens) in enumerate(zip(items, hung_alike(items), strict=True)):
            yield Proposition(parts_of(self.passage, self.tree, said), tokens, rule if n == 0 else "numbers")
