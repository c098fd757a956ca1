"""A proposition seen as what it asserts: its skeleton, its amounts and times, and the language's classes of words."""

from __future__ import annotations

import re
from functools import cached_property

from claims.text.languages.grammar import Grammar
from claims.text.predicates import Predicate
from claims.text.quantities import Quantity
from claims.text.spans import Span
from claims.text.surface import Surface
from claims.text.syntax import Token
from claims.text.times import TimeExpression

#: Up to so many things make a count that is not the point of an act: "two contracts were signed".
FEW = 3
#: From so many on, what was arrested, rescued or signed is counted; fewer only tell what was done to whom.
MANY = 10
#: From so many on it is how many did something.
CROWD = 1000
_ORDINAL = re.compile(r"(?:ke-?\d+|\d+(?:st|nd|rd|th))", re.IGNORECASE)
#: The times that put a state into the past unless something says otherwise.
DATES = frozenset({"day", "month", "year"})


def assertion_of(signs: Surface, grammar: Grammar) -> Assertion:
    """What a proposition asserts, put together once for all that ask: kind, score and whether it can be checked."""
    known: Assertion | None = vars(signs).get("assertion")
    if known is None or known.grammar is not grammar:
        known = vars(signs)["assertion"] = Assertion(signs, grammar)
    return known


class Assertion:
    """What the rules for kinds look at."""

    def __init__(self, signs: Surface, grammar: Grammar) -> None:
        self.signs = signs
        self.grammar = grammar
        self.verbs = grammar.verbs
        self.predicate = Predicate(signs, self.verbs.certain)
        self.amounts = [q for q in signs.quantities if q.unit not in grammar.times.units and self._counts(q)]

    def _counts(self, amount: Quantity) -> bool:
        """Not "one of them", not a number that is part of a name ("Highway 12"), and no age ("a boy aged six")."""
        if amount.value == 1 and self.predicate.word_before(amount.span) in self.verbs.singling:
            return False
        if amount.sort != "count":
            return True
        if self.predicate.word_before(amount.span) in self.verbs.ageing:
            return False
        token = self.predicate.token_at(amount.span)
        if self._is_place(amount, token):
            return False
        if self._is_known(amount):
            return False
        pronoun = amount.value == 1 and not (token and token.deprel == "nummod")
        return not pronoun and not self.predicate.follows_name(amount.span) and not self._is_who(amount)

    def is_count(self, amount: Quantity) -> bool:
        """Whether people or things are counted and nothing is measured."""
        return amount.sort == "count" or amount.unit in self.grammar.numbers.countable

    def _is_place(self, amount: Quantity, token: Token | None) -> bool:
        """Whether a number is a rank, a minute or an hour: "in the 82nd minute", "pukul sembilan"."""
        before = self.predicate.word_before(amount.span)
        hour = before in self.grammar.times.hours
        return hour or (token is not None and _ORDINAL.match(token.text) is not None) or before == "ke"

    def _is_known(self, amount: Quantity) -> bool:
        """Whether a small number only goes with those who are known: "the two officers", "the previous three"."""
        reference = self.grammar.reference
        known = (reference.articles - frozenset(self.grammar.clause.indefinite)) | reference.demonstratives
        small = amount.value <= MANY and self.predicate.is_verbal
        before, article = self.predicate.words_before(amount.span, 2)
        ordered = article in known | reference.possessive and before in self.verbs.ordering
        return small and (ordered or before in known | reference.possessive)

    def _is_who(self, amount: Quantity) -> bool:
        """Whether a small number only says who it was that did or is something: "the two others drove"."""
        predicate, path = self.predicate, self.predicate.path(amount.span)
        passive = predicate.is_passive or predicate.verb_in(self.verbs.harming)
        return amount.value <= FEW and bool(path) and path[-1].is_a("nsubj") and predicate.is_verbal and not passive

    @cached_property
    def large(self) -> list[Quantity]:
        return [q for q in self.amounts if q.sort != "count" or q.value > FEW]

    @cached_property
    def is_regular(self) -> bool:
        """Whether something comes again after a time that is told: "every 15 minutes"."""
        durations = (t.span for t in self.signs.times if t.sort == "duration")
        return any(self.predicate.word_before(span) in self.verbs.every for span in durations)

    @cached_property
    def takes_object(self) -> bool:
        """Whether there is an object that is not part of the verb ("took effect")."""
        found = self.predicate.object
        return found is not None and not self.predicate.word_in(found, self.verbs.dating)

    @cached_property
    def has_duration(self) -> bool:
        return any(t.sort == "duration" for t in self.signs.times)

    @cached_property
    def is_duration(self) -> bool:
        """Whether how long something took is what is said of it: "sudah 22 tahun pensiun"."""
        predicate = self.predicate
        lasting = (t.span for t in self.signs.times if t.sort == "duration")
        return not predicate.is_verbal and any(predicate.is_within(predicate.head, span) for span in lasting)

    @cached_property
    def lacks_verb(self) -> bool:
        """Whether a language that needs a verb shows none: the parser took it for something else."""
        stands = self.predicate.has_copula or self.predicate.verb_in(self.verbs.being)
        return not self.verbs.completed and not stands

    @cached_property
    def numbers(self) -> bool:
        """Whether there are digits that are neither a date nor a label nor a stretch of time."""
        taken = [*(q.span for q in self.signs.quantities), *(t.span for t in self.signs.times)]
        covered = {i for span in taken for i in range(span.start, span.end)}
        spans = (w.span for w in self.signs.words if w.span and w.text[:1].isdigit())
        return any(p.start not in covered and not self.predicate.follows_name(p) for p in spans)

    @cached_property
    def compares(self) -> bool:
        """Whether a word sets two things side by side, "more than 40" and the like not counted."""
        found = self.signs.found(self.verbs.comparing)
        return len(found) > sum(self.predicate.word_before(q.span) in self.verbs.hedges for q in self.signs.quantities)

    @cached_property
    def is_bare_event(self) -> bool:
        """Whether nothing is named that took part but the subject: what is left to verify is when."""
        return self.predicate.is_verbal and len(self.predicate.below(self.predicate.head, "obj", "obl")) <= 1

    @cached_property
    def is_scheduled(self) -> bool:
        """Whether something is told in the present of a day or month: "a bill goes to a vote on 27 February"."""
        head = self.predicate.head
        present = head.feat("Tense") == "Pres" and head.feat("VerbForm") == "Fin"
        return present and not self.takes_object and any(t.sort in DATES for t in self.signs.times)

    @cached_property
    def is_put_into_a_year(self) -> bool:
        """Whether all that dates it is a year or month behind a preposition: "in 1989"; "Open 2025" is a name."""
        leading, first = self.grammar.times.prepositions, self.signs.tokens[0]
        return all(
            t.sort in {"year", "month"}
            and (self.predicate.word_before(t.span) in leading or self.predicate.token_at(t.span) is first)
            for t in self.signs.times
        )

    def is_stretch(self, time: TimeExpression) -> bool:
        """Whether a word like "since" or "for" stands in front of a time that hangs on the main word."""
        words = self.verbs.lasting if time.sort == "duration" else self.verbs.bounding
        nearest, second, third = self.predicate.words_before(time.span, 3)
        hedged = f"{second} {nearest}" in self.grammar.numbers.approximators and third in words
        return len(self.predicate.path(time.span)) <= 2 and (nearest in words or hedged)

    @cached_property
    def lasting(self) -> tuple[Span, ...]:
        """Durations that the main word is there to tell: "lasted nine weeks", "has run for 7 years"."""
        durations = [t for t in self.signs.times if t.sort == "duration"]
        if self.predicate.verb_in(self.verbs.dating):
            return tuple(t.span for t in durations if len(self.predicate.path(t.span)) <= 2)
        return tuple(t.span for t in durations if self.is_stretch(t) and not self.predicate.verb_in(self.verbs.doing))

    @cached_property
    def looks_ahead(self) -> bool:
        predicate = self.predicate
        due = predicate.has_copula and any(
            predicate.word_in(t, self.verbs.planning) for t in predicate.below(predicate.head, "mark", "case")
        )
        planned = predicate.verb_in(self.verbs.planning) and not predicate.helped_by(self.verbs.completed)
        return due or planned or predicate.helped_by(self.verbs.future)

    @cached_property
    def is_past(self) -> bool:
        """Told as having happened: by the form of the verb; where verbs have no tense, by a date and by nothing that
        says otherwise."""
        predicate, verbs = self.predicate, self.verbs
        if not verbs.completed:
            forms = [predicate.head, *predicate.below(predicate.head, "aux", "cop")]
            return any(v.feat("Tense") == "Past" for v in forms)
        happened = predicate.is_verbal and not predicate.verb_in(verbs.being)
        elsewhere = verbs.future | verbs.able | verbs.ongoing
        dated = any(t.sort in DATES for t in self.signs.times)
        return predicate.helped_by(verbs.completed) or ((happened or dated) and not predicate.helped_by(elsewhere))

    @cached_property
    def subordinating(self) -> tuple[Span, ...]:
        """Where words stand that put the subject under somebody who is named ("was under Mary Hill")."""
        if self.predicate.is_verbal and not self.predicate.verb_in(self.verbs.serving):
            return ()
        offices = self.signs.found(self.verbs.offices | self.grammar.reference.titles)
        return self.predicate.right_before(self.verbs.under, (*self.signs.names, *offices))

    @cached_property
    def superlatives(self) -> tuple[Span, ...]:
        """Where superlatives stand, those of an office ("prime minister" in some languages) left out."""
        offices = self.signs.found(frozenset(n for n in self.grammar.signs.role_nouns if " " in n))
        found = self.signs.found(self.verbs.superlative)
        return tuple(s for s in found if not any(s.overlaps(o) for o in offices))

    @cached_property
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

    def counts_who(self, amount: Quantity) -> bool:
        """Whether the amount is a small count of those of whom more is said: "five venues include the hall"."""
        path = self.predicate.path(amount.span)
        few = amount.sort == "count" and amount.value <= MANY
        return few and bool(path) and path[-1].is_a("nsubj") and not self._is_share(path[-1])

    def is_subject(self, amount: Quantity) -> bool:
        """Whether the amount counts who or what did something."""
        path = self.predicate.path(amount.span)
        return bool(path) and len(path) <= 2 and path[-1].is_a("nsubj")

    def is_passing(self, amount: Quantity) -> bool:
        """Whether the amount only tells which thing is meant, or where: "a €34m extension was promised"."""
        predicate = self.predicate
        first, *rest = predicate.path(amount.span) or (None,)
        if first is None or predicate.word_before(amount.span) in self.verbs.measuring:
            return False
        path = [first, *(t for t in rest if t is None or t.upos not in {"NUM", "SYM"})]
        last, depth = path[-1] or first, len(path)
        if last.is_a("nsubj"):
            return depth > 2 or (depth == 2 and amount.sort == "money")
        few = amount.sort == "count" and amount.value <= MANY and amount.unit not in self.verbs.repeating
        return depth > 3 or (last.is_a("obl") and few)

    def is_direct(self, amount: Quantity) -> bool:
        """Whether the amount counts the subject or object itself and not something said of it in passing."""
        path = self.predicate.path(amount.span)
        if amount.sort != "count" and len(path) == 2 and path[-1].is_a("obl", "iobj"):
            return True
        if not path or not path[-1].is_a("nsubj", "obj"):
            return False
        if path[-1].deprel == "nsubj" and not self._is_share(path[-1]):
            return False
        return len(path) <= 2 if amount.sort == "count" else self.predicate.is_within(path[-1], amount.span)
