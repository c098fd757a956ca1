"""What is to be verified about a proposition (CLAIMS: "Kind"): the first rule that fits decides.

The rules ask what the main word of the proposition is for and where its amounts and dates stand (``predicates``); which
words are for what is the language's to say (``languages.verb_classes``).
"""

from __future__ import annotations

from collections.abc import Callable

from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.predicates import Predicate
from claims.text.quantities import Quantity
from claims.text.surface import Surface
from claims.text.syntax import Token
from claims.text.times import TimeExpression

#: Up to so many things make a count that is not the point of an act: "two contracts were signed".
FEW = 3


def kind_of(signs: Surface, language: Language) -> str:
    """One of ``analysis.KINDS``. The rules are in order of how strongly their signs speak."""
    if not signs.tokens:
        return "other"
    evidence = _Evidence(signs, language.grammar)
    return next((kind for kind, rule in _RULES if rule(evidence)), "event")


class _Evidence:
    """What the rules look at: a proposition's skeleton with its amounts and the language's classes of words."""

    def __init__(self, signs: Surface, grammar: Grammar) -> None:
        self.signs = signs
        self.grammar = grammar
        self.verbs = grammar.verbs
        self.predicate = Predicate(signs, self.verbs.certain)
        self.amounts = [q for q in signs.quantities if q.unit not in grammar.times.units and self._counts(q)]

    def _counts(self, amount: Quantity) -> bool:
        """Not "one of them", and not a number that is part of a name ("Highway 12")."""
        if amount.sort != "count":
            return True
        token = self.predicate.token_at(amount.span)
        pronoun = amount.value == 1 and not (token and token.deprel == "nummod")
        return not pronoun and not self.predicate.follows_name(amount.span) and not self._is_who(amount)

    def _is_who(self, amount: Quantity) -> bool:
        """Whether a small number only says who it was that did or is something: "the two others drove"."""
        predicate, path = self.predicate, self.predicate.path(amount.span)
        passive = predicate.is_passive or predicate.verb_in(self.verbs.harming)
        return amount.value <= FEW and bool(path) and path[-1].is_a("nsubj") and predicate.is_verbal and not passive

    @property
    def has_duration(self) -> bool:
        return any(t.sort == "duration" for t in self.signs.times)

    @property
    def numbers(self) -> bool:
        """Whether there are digits that are neither a date nor a label nor a stretch of time."""
        taken = [*(q.span for q in self.signs.quantities), *(t.span for t in self.signs.times)]
        covered = {i for span in taken for i in range(span.start, span.end)}
        spans = (w.span for w in self.signs.words if w.span and w.text[:1].isdigit())
        return any(p.start not in covered and not self.predicate.follows_name(p) for p in spans)

    @property
    def compares(self) -> bool:
        """Whether a word sets two things side by side, "more than 40" and the like not counted."""
        found = self.signs.found(self.verbs.comparing)
        return len(found) > sum(self.predicate.word_before(q.span) in self.verbs.hedges for q in self.signs.quantities)

    @property
    def is_bare_event(self) -> bool:
        """Whether nothing is named that took part but the subject: what is left to verify is when."""
        return self.predicate.is_verbal and len(self.predicate.below(self.predicate.head, "obj", "obl")) <= 1

    def is_stretch(self, time: TimeExpression) -> bool:
        """Whether a word like "since" or "for" stands in front of a time that hangs on the main word."""
        words = self.verbs.lasting if time.sort == "duration" else self.verbs.bounding
        return len(self.predicate.path(time.span)) <= 2 and self.predicate.word_before(time.span) in words

    @property
    def looks_ahead(self) -> bool:
        predicate = self.predicate
        due = predicate.has_copula and any(
            predicate.word_in(t, self.verbs.planning) for t in predicate.below(predicate.head, "mark", "case")
        )
        return due or predicate.helped_by(self.verbs.future) or predicate.verb_in(self.verbs.planning)

    @property
    def is_subordinate(self) -> bool:
        """Whether a body or person is told to have been under somebody who is named."""
        predicate = self.predicate
        if predicate.is_verbal and not predicate.verb_in(self.verbs.serving):
            return False
        ends = {s.end for s in self.signs.found(self.verbs.under)}
        before = zip(self.signs.words, self.signs.words[1:], strict=False)
        heads = [b.span for a, b in before if a.span and b.span and a.span.end in ends]
        offices = self.signs.found(self.verbs.offices | self.grammar.reference.titles)
        return any(s.overlaps(named) for s in heads for named in (*self.signs.names, *offices))

    @property
    def counts_something(self) -> bool:
        """Whether the verb, or one that completes it, tells how much, how many, or how many were hurt."""
        classes = self.verbs.measuring | self.verbs.changing | self.verbs.harming
        return any(self.predicate.word_in(v, classes) for v in self.predicate.chain)

    def is_start(self, amount: Quantity) -> bool:
        """Whether something went from this amount to another: "from 20", "from about 20"."""
        earlier, loose = self.grammar.clause.earlier, self.grammar.numbers.approximators
        nearest, further = self.predicate.words_before(amount.span, 2)
        return nearest in earlier or (nearest in loose and further in earlier)

    def _is_share(self, counted: Token) -> bool:
        """Whether ``counted`` has a second amount: "60 of the 70 speakers"."""
        paths = (self.predicate.path(q.span) for q in self.amounts)
        return sum(bool(p) and p[-1] is counted for p in paths) > 1

    def is_direct(self, amount: Quantity) -> bool:
        """Whether the amount counts the subject or object itself and not something said of it in passing."""
        path = self.predicate.path(amount.span)
        if not path or not path[-1].is_a("nsubj", "obj"):
            return False
        if path[-1].deprel == "nsubj" and not self._is_share(path[-1]):
            return False
        return len(path) <= 2 if amount.sort == "count" else self.predicate.is_within(path[-1], amount.span)


def _age(e: _Evidence) -> bool:
    return e.signs.aside == "age" or (bool(e.signs.quantities) and e.signs.has(e.verbs.ageing))


def _act(e: _Evidence) -> bool:
    if e.predicate.is_passive or e.predicate.verb_in(e.verbs.doing):
        return False
    return e.signs.act or e.predicate.verb_in(e.verbs.announcing)


def _law(e: _Evidence) -> bool:
    if e.predicate.helped_by(e.verbs.deontic) or e.predicate.verb_in(e.verbs.deontic):
        return True
    if e.signs.has(e.verbs.penalties) and (e.predicate.helped_by(e.verbs.able) or e.signs.has(e.verbs.utmost)):
        return True
    if e.signs.has(e.verbs.utmost) and e.signs.has(e.verbs.rules) and e.predicate.helped_by(e.verbs.able):
        return True
    ruled = [t for t in (e.predicate.subject,) if t and e.predicate.word_in(t, e.verbs.rules)]
    if e.predicate.verb_in(e.verbs.regulating):
        return bool(ruled) or e.predicate.is_passive or not e.amounts
    return bool(ruled) and e.predicate.helped_by(e.verbs.able)


def _record(e: _Evidence) -> bool:
    """A superlative that is said of something, or one that holds "since" or "ever"."""
    if not e.signs.has(e.verbs.superlative):
        return False
    return e.signs.has(e.verbs.ever) or _is_said(e)


def _is_said(e: _Evidence) -> bool:
    predicate, head = e.predicate, e.predicate.head
    if any(t.deprel == "appos" and predicate.word_in(t, e.verbs.superlative) for t in e.signs.tokens):
        return True
    if predicate.is_verbal and not predicate.verb_in(e.verbs.becoming):
        return False
    told = [head, *predicate.below(head, "amod", "xcomp", "obj", "det", "nummod")]
    if predicate.is_verbal:
        told += [t for noun in told[1:] for t in predicate.below(noun, "amod")]
    return any(e.predicate.word_in(t, e.verbs.superlative) for t in told)


def _leads(e: _Evidence) -> bool:
    led = [t for t in (e.predicate.object, e.predicate.subject) if t]
    leads = e.predicate.verb_in(e.verbs.leading) and not e.amounts
    return leads and not any(e.predicate.word_in(t, e.verbs.gatherings) for t in led)


def _role(e: _Evidence) -> bool:
    predicate, verbs = e.predicate, e.verbs
    if e.is_subordinate:
        return not e.amounts
    if e.signs.aside == "time" and not (e.predicate.is_verbal and predicate.verb_in(verbs.doing)):
        return not e.amounts
    if e.amounts:
        return False
    if not e.predicate.is_verbal:
        named = [predicate.head, *predicate.below(predicate.head, "appos")]
        return any(predicate.word_in(t, verbs.offices) for t in named)
    if predicate.verb_in(verbs.becoming):
        return any(predicate.word_in(t, verbs.offices) for t in predicate.below(predicate.head, "xcomp", "obj", "obl"))
    return False


def _cause(e: _Evidence) -> bool:
    if e.amounts:
        return False
    reasons = (e.predicate.path(span) for span in e.signs.found(e.verbs.reasons))
    return e.predicate.verb_in(e.verbs.causing) or any(not p or not p[-1].is_a("nsubj") for p in reasons)


def _time(e: _Evidence) -> bool:
    """Something is dated, or lasts: the verb is for that, or the time is all that is said."""
    large = [q for q in e.amounts if q.sort != "count" or q.value > FEW]
    if large or not e.signs.times:
        return False
    if e.signs.has(e.verbs.once) or e.predicate.helped_by(e.verbs.once):
        return True
    if e.predicate.verb_in(e.verbs.dating):
        return e.predicate.object is None or e.has_duration
    if e.predicate.verb_in(e.verbs.doing):
        return False
    return any(e.is_stretch(t) for t in e.signs.times) or (
        e.is_bare_event and {t.sort for t in e.signs.times} == {"year"}
    )


def _planned(e: _Evidence) -> bool:
    if not e.looks_ahead:
        return False
    return not e.amounts or not e.counts_something


def _comparison(e: _Evidence) -> bool:
    """Two things side by side, or a thing and what it was; a rise without a figure compares with what was before."""
    if e.compares:
        return not e.amounts or not e.predicate.verb_in(e.verbs.harming)
    if not any(e.predicate.word_in(v, e.verbs.changing) for v in e.predicate.chain):
        return False
    return any(e.is_start(q) for q in e.amounts) if e.amounts else not e.predicate.object


def _quantity(e: _Evidence) -> bool:
    """An amount is the point unless an act carries it, or it counts no more than a few things that did something."""
    if not e.amounts:
        if e.predicate.verb_in(e.verbs.measuring) and e.has_duration:
            return True
        return (e.signs.has(e.verbs.amounts) or e.numbers) and not e.predicate.verb_in(e.verbs.doing)
    if not e.predicate.is_verbal or e.predicate.verb_in(e.verbs.harming):
        return True
    large = [q for q in e.amounts if q.sort != "count" or q.value > FEW]
    if e.predicate.verb_in(e.verbs.doing):
        return any(e.is_direct(q) for q in large)
    return bool(large) or e.predicate.verb_in(e.verbs.measuring)


def _state(e: _Evidence) -> bool:
    head = e.predicate.head
    if e.signs.aside == "nominal" or not e.predicate.is_verbal:
        return True
    if e.predicate.helped_by(e.verbs.unfinished):
        return True
    finite = [head, *(t for t in e.predicate.below(head, "aux") if t.deprel == "aux:pass")]
    return e.predicate.verb_in(e.verbs.being) or any(
        t.feat("Tense") == "Pres" and t.feat("VerbForm") == "Fin" for t in finite
    )


_RULES: tuple[tuple[str, Callable[[_Evidence], bool]], ...] = (
    ("quantity", _age),
    ("record", _record),
    ("role", _leads),
    ("announcement", _act),
    ("law", _law),
    ("role", _role),
    ("announcement", _planned),
    ("cause", _cause),
    ("time", _time),
    ("comparison", _comparison),
    ("quantity", _quantity),
    ("state", _state),
)
