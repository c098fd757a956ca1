"""Why a proposition is no claim: opinions, wishes, questions, orders and the like are set aside with a reason.

What somebody is quoted with is held to more than what the article tells: in the debates of ClaimBuster (see
``check_worthiness``) one sentence in seven is factual when it says what "I" or "we" do now and holds no figure, date or
name, and one in two when it says what they did.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from claims.text.assertions import Assertion, assertion_of
from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.predicates import Predicate
from claims.text.surface import Surface

#: Reasons for which a sentence is set aside; the interface puts the keys into words.
RULED = ("question", "thanks", "wish", "advice", "opinion", "order", "saying", "vague", "prediction", "fragment")
#: The reason where no rule speaks and what was learnt says that there is nothing to check (``checkability``).
UNCHECKABLE = "uncheckable"
REASONS = (*RULED, UNCHECKABLE)


def reason_against(signs: Surface, sentence: str, language: Language) -> str | None:
    """The key of the reason why this is no checkable claim; None where it is one. ``sentence`` is the whole one."""
    case = _Case(signs, language.grammar, sentence)
    return next((reason for reason, rule in _RULES if rule(case)), None)


class _Case:
    """What the rules look at."""

    def __init__(self, signs: Surface, grammar: Grammar, sentence: str) -> None:
        self.signs = signs
        self.words = grammar.signs
        self.grammar = grammar
        self.sentence = sentence

    @cached_property
    def assertion(self) -> Assertion:
        return assertion_of(self.signs, self.grammar)

    @property
    def predicate(self) -> Predicate:
        return self.assertion.predicate

    @cached_property
    def figures(self) -> bool:
        """Whether there is an amount; "one", and how long something took, can be figures of speech."""
        units = self.grammar.times.units
        return any(q.unit not in units and (q.sort != "count" or q.value != 1) for q in self.signs.quantities)

    @cached_property
    def is_specific(self) -> bool:
        """Whether there is a figure or a time; "one" alone is none."""
        return bool(self.signs.times) or any(q.value != 1 or q.sort == "money" for q in self.signs.quantities)

    @property
    def is_bare(self) -> bool:
        return not self.is_specific and not self.signs.names

    @property
    def is_reported(self) -> bool:
        return self.signs.quoted or self.signs.attributed

    @cached_property
    def head(self) -> str:
        """The main word in lower case."""
        return self.predicate.head.text.lower() if self.signs.tokens else ""

    @cached_property
    def opening(self) -> str:
        """The first two words."""
        return " ".join(w.text for w in self.signs.words[:2])

    @cached_property
    def subject(self) -> str:
        """The head of the subject in lower case; empty where there is none."""
        subject = self.predicate.subject if self.signs.tokens else None
        return subject.text.lower() if subject is not None else ""

    def says(self, entries: frozenset[str]) -> bool:
        """Whether one of ``entries`` stands in the words, and is not part of a name ("Partai Harapan")."""
        names = [n for n in self.signs.names if n != self.signs.words[0].span]
        return any(not any(f.overlaps(n) for n in names) for f in self.signs.found(entries))

    @cached_property
    def rests_on_fact(self) -> bool:
        """Whether a cause, a law, a change or harm is told, or something that has a clause of its own."""
        words = self.words.cause | self.words.law | self.words.change | self.grammar.verbs.harming
        reports = self.signs.tokens and self.predicate.below(self.predicate.head, "ccomp")
        return bool(reports) or self.signs.has(words)

    @cached_property
    def pointing(self) -> frozenset[str]:
        """The words that point at somebody or something and name nothing."""
        reference = self.grammar.reference
        speakers = reference.first_singular | reference.first_plural | reference.demonstratives
        return speakers | reference.person | reference.plural | reference.thing


Rule = Callable[[_Case], bool]


def _question(case: _Case) -> bool:
    return case.sentence.rstrip("\"'”’ \n").endswith("?")


def _thanks(case: _Case) -> bool:
    return case.signs.has(case.words.thanks) and not case.is_specific


def _wish(case: _Case) -> bool:
    return case.says(case.words.wish) and not case.signs.quantities


def _advice(case: _Case) -> bool:
    if case.signs.has(case.words.counsel) and not case.signs.act:
        return True
    said = case.is_reported or case.head in case.words.advice
    return said and case.signs.has(case.words.advice) and not case.signs.act and not case.signs.quantities


def _evaluation(case: _Case) -> bool:
    """ "The coach was unhappy": the word that the clause is built on is a judgment, whoever makes it."""
    return bool(case.signs.tokens) and not case.is_specific and case.predicate.verb_in(case.words.opinion)


def _vague_subject(case: _Case) -> bool:
    """ "Some residents disagree": nobody in particular; what some of them did is more than what they think."""
    opening = {w.text for w in case.signs.words[:3]}
    return bool(opening & case.words.vague) and case.is_bare and not case.assertion.is_past


def _verdict(case: _Case) -> bool:
    """ "It was horrible", "that is football": somebody's word on what is only pointed at."""
    first = case.signs.words[0].text if case.signs.words else ""
    return case.signs.quoted and first in case.pointing and case.signs.verb_upos != "VERB" and case.is_bare


def _judging(case: _Case) -> bool:
    """ "Residents praised the pier"; "called for" is no "called"."""
    judging = case.words.judging
    if case.signs.quantities or not case.signs.has(judging):
        return False
    longer = frozenset(e for e in case.grammar.speech.announcing if " " in e and e.partition(" ")[0] in judging)
    return not case.signs.has(longer | case.words.not_judging)


def _order(case: _Case) -> bool:
    """ "Take them away": told to do something, with nobody who does it."""
    told = bool(case.signs.tokens) and case.predicate.head.feat("Mood") == "Imp" and not case.subject
    return (told or case.opening.partition(" ")[0] in case.words.forbidding) and not case.is_specific


def _appeal(case: _Case) -> bool:
    speech = case.grammar.speech
    reporting = case.words.urging | speech.announcing | speech.after_speaker
    first = next((w.text for w in case.signs.words if w.text in reporting), "")
    return first in case.words.urging and not case.is_specific


def _saying(case: _Case) -> bool:
    return case.signs.has(case.words.no_comment)


def _opinion(case: _Case) -> bool:
    if not (case.is_reported or case.signs.verb in case.grammar.speech.after_speaker):
        return False
    return case.signs.has(case.words.opinion) and not case.is_specific and not case.signs.act


def _vague(case: _Case) -> bool:
    return case.signs.quoted and case.is_bare and case.signs.has(case.words.vague)


def _stance(case: _Case) -> bool:
    """ "We stand by that": what a speaker is or does now, with nothing in it that could be looked up."""
    if not case.signs.quoted or not case.is_bare or case.assertion.is_past or case.rests_on_fact:
        return False
    return case.subject in case.pointing | case.words.generic


def _everybody(case: _Case) -> bool:
    """ "Nobody wants that": said of all the world, and so of nobody."""
    if case.figures or case.signs.times or case.signs.names:
        return False
    negated = not case.words.negation.isdisjoint((case.subject, case.opening.partition(" ")[0]))
    if negated and case.assertion.is_past and not case.signs.quoted:
        return False
    return case.subject in case.words.generic or case.opening in case.words.generic


def _prospect(case: _Case) -> bool:
    """ "The government will not sit by": what may or will be, and not when."""
    verbs = case.grammar.verbs
    ahead = case.predicate.helped_by(verbs.future | verbs.able) and not case.assertion.is_past
    dated = case.signs.has(case.grammar.times.units)
    supposed = case.opening.partition(" ")[0] in case.grammar.clause.condition_subordinators
    return case.signs.quoted and case.is_bare and ahead and not dated and (supposed or not case.rests_on_fact)


def _narrator(case: _Case) -> bool:
    """ "I ask her what she will do": what somebody tells of themselves who is not quoted, the writer that is."""
    return not case.is_reported and case.signs.has(case.grammar.reference.first_singular) and not case.figures


def _listener(case: _Case) -> bool:
    """ "You did not take two girls": said to somebody's face, and not to inform."""
    return case.is_reported and case.subject in case.grammar.reference.second


def _viewpoint(case: _Case) -> bool:
    """ "For Ann, leaving is not easy": how something looks to somebody."""
    first = case.signs.words[0].text if case.signs.words else ""
    return first in case.words.viewpoint and not case.is_specific


def _condition(case: _Case) -> bool:
    """ "If rates do not fall": a condition without what follows from it."""
    joins = case.predicate.below(case.predicate.head, "mark", "advmod", "cc") if case.signs.tokens else []
    words = case.grammar.clause.condition_subordinators
    return case.signs.words[0].text in words and any(t.text.lower() in words for t in joins)


def _unplaced(case: _Case) -> bool:
    """ "We did nothing": nobody knows who, what or when."""
    ours = case.signs.has(case.grammar.reference.first_plural)
    return case.signs.quoted and ours and len(case.signs.words) < 7 and case.is_bare


def _fragment(case: _Case) -> bool:
    """Too little to be a claim, or a clause of time or cause that tells nothing of its own."""
    signs = case.signs
    return len(signs.words) < 3 or not signs.predicative or (case.is_bare and signs.aside in {"adverbial", "time"})


_RULES: tuple[tuple[str, Rule], ...] = (
    ("question", _question),
    ("thanks", _thanks),
    ("wish", _wish),
    ("advice", _advice),
    ("opinion", _opinion),
    ("opinion", _judging),
    ("opinion", _verdict),
    ("opinion", _evaluation),
    ("vague", _vague_subject),
    ("order", _appeal),
    ("order", _order),
    ("saying", _saying),
    ("vague", _vague),
    ("vague", _unplaced),
    ("vague", _everybody),
    ("prediction", _prospect),
    ("opinion", _stance),
    ("opinion", _viewpoint),
    ("opinion", _listener),
    ("opinion", _narrator),
    ("fragment", _condition),
    ("fragment", _fragment),
)
