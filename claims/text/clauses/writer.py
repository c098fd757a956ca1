"""What the rules that write clauses work with: the words of one statement as parts, and the nouns of its asides."""

from __future__ import annotations

from dataclasses import dataclass

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import is_finite
from claims.text.clauses.layout import Layout
from claims.text.clauses.nouns import counted_before, name_before, noun_before, subject_of, undated
from claims.text.clauses.wording import parts_of
from claims.text.languages.base import Language
from claims.text.passages import Part, Passage
from claims.text.spans import Span
from claims.text.syntax import Token, Tree

#: What hangs on a noun as on a predicate: "Coal is a rock that ...".
_OF_CLAUSE = ("nsubj", "csubj", "cop", "aux", "advmod", "mark", "punct", "cc", "expl")
#: So many digits make a year, which counts nothing.
_YEAR = 4


@dataclass(frozen=True, slots=True)
class Draft:
    """A clause in the making. ``parts`` are its words in order; ``also`` are ranges that express it beside them.

    ``kind`` is that of the aside, or "trunk".
    """

    kind: str
    parts: tuple[Part, ...]
    also: tuple[Span, ...] = ()


class Writer:
    """Writes the clauses of one statement."""

    def __init__(self, passage: Passage, tree: Tree, layout: Layout, language: Language) -> None:
        self.passage = passage
        self.tree = tree
        self.layout = layout
        self.language = language
        self.words = language.grammar.clause
        self.subject = subject_of(layout.trunk)
        self._last_noun: tuple[Token, ...] = ()
        self._last_name: tuple[Token, ...] = ()

    def parts(self, tokens: tuple[Token, ...]) -> tuple[Part, ...]:
        return parts_of(self.passage, self.tree, tokens)

    def spans(self, tokens: tuple[Token, ...]) -> tuple[Span, ...]:
        """Where the words stand in the article: the ``also`` of a draft that says them otherwise."""
        return tuple(p for p in self.parts(tokens) if isinstance(p, Span))

    def noun(self, aside: Aside) -> tuple[Token, ...]:
        """The noun phrase that an aside speaks of; a name given in passing stands for the noun from then on."""
        if self._last_noun and (aside.again or self._behind_description(aside)):
            return self._last_noun
        self._last_noun = self._noun(aside)
        if aside.kind == "nominal" and all(t.upos == "PROPN" for t in undated(aside.tokens, self.language)):
            noun, self._last_name = self._last_noun, aside.tokens
            return noun
        return self._last_noun

    def counted_parts(self, aside: Aside) -> tuple[Part, ...]:
        """The words of an aside, a bare number in it with the noun that the trunk counts: "and shut three in Bath"."""
        tokens = aside.tokens
        at = next((i for i, t in enumerate(tokens) if t.upos == "NUM"), None)
        things = counted_before(tuple(t for t in self.layout.trunk if t.index <= aside.after), self.language)
        if at is None or not things or not self._is_bare(tokens, at):
            return self.parts(tokens)
        nouns = [t for t in things if t.upos == "NOUN"]
        noun = nouns[0] if self.words.reversed_possessive else nouns[-1]
        return (*self.parts(tokens[: at + 1]), *self.parts((noun,)), *self.parts(tokens[at + 1 :]))

    def _is_bare(self, tokens: tuple[Token, ...], at: int) -> bool:
        """Whether the number at ``at`` stands for so many of what was counted before."""
        behind = next((t for t in tokens[at + 1 : at + 2] if t.upos != "PUNCT"), None)
        after_verb = at > 0 and tokens[at - 1].upos == "VERB"
        if behind is None or (behind.upos == "ADP" and behind.text.lower() not in self.words.belonging):
            is_year = tokens[at].text.isdigit() and len(tokens[at].text) >= _YEAR
            return after_verb and not is_year
        return behind.upos in {"AUX", "VERB"} and (at == 0 or after_verb)

    def clause_before(self, aside: Aside) -> tuple[Token, ...]:
        """The clause that ends in front of ``aside``: the trunk, or a further predicate with its subject."""
        last = next((a for a in self.layout.asides if a.tokens[-1].index == aside.after), None)
        if last is None:
            last = next((a for a in self.layout.asides if a.tokens[-1].index == aside.after - 1), None)
        if last is None or last.kind not in {"predicate", "clause", "adverbial"}:
            return tuple(t for t in self.layout.trunk if t.index <= aside.after)
        own = subject_of(last.tokens) if last.kind != "predicate" else self.subject_for(last)
        return last.tokens if last.kind != "predicate" else (*own, *last.tokens)

    def subject_for(self, aside: Aside) -> tuple[Token, ...]:
        """Who does what a further predicate says: the subject of the clause that its verb is joined to."""
        verb = next((t for t in aside.tokens if t.upos in {"VERB", "AUX"}), aside.tokens[0])
        while not verb.is_a("conj") and verb.head in {t.index for t in aside.tokens} and verb.head != verb.index:
            verb = self.tree.tokens[verb.head]
        if not verb.is_a("conj") or verb.head >= aside.tokens[0].index:
            return self.subject
        first = (*aside.opener, *aside.tokens)[0]
        for other in self.layout.asides:
            if other.kind in {"adverbial", "time"} and verb.head in {t.index for t in other.tokens}:
                set_off = self.tree.tokens[first.index - 1].upos == "PUNCT"
                return self.subject if set_off else subject_of(other.tokens) or self.subject
        return self._own_subject(verb.head) or self._governed(verb.head) or self.subject

    def _governed(self, verb: int) -> tuple[Token, ...]:
        """ "Pemerintah berencana" in front of "membangun 40 rumah": what governs a verb that is not marked for it."""
        token = self.tree.tokens[verb]
        relative = self.language.grammar.reference.relative
        before = tuple(t for t in self.layout.trunk if t.index < verb)
        if not is_finite(token) or not token.is_a("xcomp", "acl", "ccomp") or self.tree.children(verb, "nsubj"):
            return ()
        return before if any(t.upos == "VERB" for t in before) and before[-1].text.lower() not in relative else ()

    def shared_modals(self, aside: Aside) -> tuple[Token, ...]:
        """ "akan" in "akan mengunjungi Palu dan bertemu petani": where verbs have no forms it holds for both."""
        grammar = self.language.grammar
        modal = grammar.signs.future | grammar.verbs.able
        verb = next((i for i, t in enumerate(aside.tokens) if t.upos == "VERB"), 0)
        if not self.words.reversed_possessive or any(t.upos == "AUX" for t in aside.tokens[:verb]):
            return ()
        first = next((i for i, t in enumerate(self.layout.trunk) if t.upos == "VERB"), 0)
        return tuple(t for t in self.layout.trunk[:first] if t.upos == "AUX" and t.text.lower() in modal)

    def _own_subject(self, verb: int) -> tuple[Token, ...]:
        """The subject of a verb within the trunk: "records show it was fined", "a repair that took three years"."""
        token = self.tree.tokens[verb]
        if token.is_a("ccomp"):
            if not any(t.text.lower() in self.language.grammar.speech.document for t in self.subject):
                return ()
            subjects = self.tree.children(verb, "nsubj")
            return tuple(t for t in self.layout.trunk if any(t.index in self.tree.subtree(s) for s in subjects))
        last = max((t.index for t in self.layout.trunk if is_finite(t)), default=verb)
        if not token.is_a("acl") or not is_finite(token) or last > verb:
            return ()
        start = min(self.tree.subtree(verb))
        if self.tree.tokens[start].text.lower() not in self.language.grammar.reference.relative:
            return ()
        apart = {i for c in self.tree.children(token.head, *_OF_CLAUSE) for i in self.tree.subtree(c)}
        noun = [self.tree.tokens[i] for i in self.tree.subtree(token.head) if i < start and i not in apart]
        return tuple(noun[noun[0].upos == "ADP" :]) if noun else ()

    def _behind_description(self, aside: Aside) -> bool:
        """Whether only an age or a description stands between the noun and this: "Ann Lee, 82, who sang"."""
        ends = (aside.after, aside.after - 1)
        told = (a for a in self.layout.asides if a.kind in {"age", "nominal"})
        return aside.kind == "relative" and any(a.tokens[-1].index in ends for a in told)

    def _noun(self, aside: Aside) -> tuple[Token, ...]:
        if self._last_name and self._last_name[-1].index < aside.after and not self._complete_by(aside.after):
            return self._last_name
        if aside.after < 0:
            return self.subject
        if self.tree.tokens[aside.after + 1].text == "(":
            if sum(a.kind == "age" for a in self.layout.asides) > 1:
                return name_before(self.tree.tokens[: aside.after + 1])
            return noun_before(self.tree.tokens[: aside.after + 1], (), False, aside, self.language)
        before = self.tree.tokens[: aside.after + 1]
        return noun_before(before, self.layout.trunk, not self._complete_by(aside.after), aside, self.language)

    def _complete_by(self, at: int) -> bool:
        verbs = [t for t in self.layout.trunk if is_finite(t)] or [t for t in self.layout.trunk if t.upos == "VERB"]
        return any(t.index <= at for t in verbs)
