"""What a proposition shows of itself when it is asked whether there is anything to check in it.

A feature is a name that a proposition has or has not. Names are put together from what they look at and what is found
there ("subject=name"), and many are taken with how it is said ("past&quoted"): what somebody is quoted with is checked
less often than what an article tells. Words of a language stand behind its code ("en:subject:nobody").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import get_type_hints

from claims.text.assertions import Assertion, assertion_of
from claims.text.check_worthiness import features_of
from claims.text.kinds import kind_of
from claims.text.languages.base import Language
from claims.text.predicates import Predicate
from claims.text.splitting import Finding
from claims.text.surface import Surface
from claims.text.syntax import Token

#: From so many words on, and from so many words of names on, a proposition has one feature more.
LENGTHS, NAMES, SIBLINGS = (4, 6, 8, 11, 15, 20, 28), (1, 2, 3, 5), (1, 2, 3, 5)
#: Features of a verb that tell how it is said.
_VERB_FEATS = frozenset({"Tense", "Mood", "VerbForm", "Voice", "Person"})
#: What hangs on a common noun that is the subject and makes it definite.
_DEFINING = frozenset({"det", "nmod", "amod", "nummod", "acl:relcl", "nmod:poss", "acl"})
_QUOTES = frozenset('"“”')
_CLOSING = "\"'”’ \n"
#: The parts of a grammar whose lists of words are looked for.
_LISTS = ("signs", "verbs", "reference", "clause", "speech")
_SUBJECTS = {"PRON": "pronoun", "PROPN": "name", "NOUN": "noun"}


@dataclass(frozen=True)
class Case:
    """A proposition with its sentence, and how many propositions that sentence gave (``siblings``, itself too)."""

    finding: Finding
    signs: Surface
    sentence: str
    siblings: int
    language: Language

    @cached_property
    def manner(self) -> str:
        """How it is said: an act, quoted, attributed, or told by the article itself."""
        signs = self.signs
        return next((m for m in ("act", "quoted", "attributed") if getattr(signs, m)), "told")

    @cached_property
    def kind(self) -> str:
        """What is to be verified about it, one of ``analysis.KINDS``."""
        return kind_of(self.signs, self.language)

    @cached_property
    def assertion(self) -> Assertion:
        return assertion_of(self.signs, self.language.grammar)

    @property
    def predicate(self) -> Predicate:
        return self.assertion.predicate


def shown_by(case: Case) -> tuple[str, ...]:
    """The features of ``case``, sorted, each once. A proposition without words has those of its sentence only."""
    found = {*_of_sentence(case), *_of_face(case), *_of_words(case)}
    if case.signs.tokens:
        found |= {*_of_head(case), *_of_subject(case), *_of_assertion(case)}
    return tuple(sorted(found))


def _of_sentence(case: Case) -> Iterator[str]:
    end = case.sentence.rstrip(_CLOSING)[-1:]
    if end in {"?", "!"}:
        yield f"sentence{end}"
    if not _QUOTES.isdisjoint(case.sentence):
        yield "sentence-quotes"
    yield from (f"siblings>={n}" for n in SIBLINGS if case.siblings >= n)
    yield f"language={case.language.code}"


def _of_face(case: Case) -> Iterator[str]:
    signs, rule = case.signs, case.finding.proposition.rule
    yield f"aside={signs.aside}"
    yield f"rule={rule}"
    if signs.aside != "trunk" or rule != "main":
        yield "split-off"
    yield f"manner={case.manner}"
    yield from (f"words>={n}" for n in LENGTHS if len(signs.words) >= n)
    names = sum(t.upos == "PROPN" for t in signs.tokens)
    yield from (f"names>={n}" for n in NAMES if names >= n)
    yield from (f"class={upos}" for upos in {t.upos for t in signs.tokens})
    yield from (f"amount={q.sort}" for q in signs.quantities)
    yield from (f"time={t.sort}" for t in signs.times)
    yield from _definite(case)


def _definite(case: Case) -> Iterator[str]:
    signs, units = case.signs, case.language.grammar.times.units
    specific = bool(signs.times) or any(q.value != 1 or q.sort == "money" for q in signs.quantities)
    if any(q.unit not in units and (q.sort != "count" or q.value != 1) for q in signs.quantities):
        yield "figures"
    if specific:
        yield from _with_manner("specific", case)
    if signs.names:
        yield from _with_manner("named", case)
    if not specific and not signs.names:
        yield from _with_manner("bare", case)


def _with_manner(name: str, case: Case) -> tuple[str, str]:
    return name, f"{name}&{case.manner}"


def _of_words(case: Case) -> Iterator[str]:
    holding = _holding(case.language)
    yield from {name for run in case.signs.runs if run in holding for name in holding[run]}
    yield from (f"worth:{name}" for name in features_of(case.signs, case.language))
    yield f"kind={case.kind}"
    if case.signs.words:
        yield f"{case.language.code}:first:{case.signs.words[0].text}"


#: Language -> run of words -> the features of the lists that have it.
_HOLDING: dict[str, Mapping[str, tuple[str, ...]]] = {}


def _holding(language: Language) -> Mapping[str, tuple[str, ...]]:
    """Which lists of a language have a run of words, turned about once: there are more lists than runs to look up."""
    if language.code not in _HOLDING:
        found: dict[str, tuple[str, ...]] = {}
        for part in _LISTS:
            owner = getattr(language.grammar, part)
            for name in _lists(owner.__class__):
                for run in getattr(owner, name):
                    found[run] = (*found.get(run, ()), f"has:{part}.{name}")
        _HOLDING[language.code] = found
    return _HOLDING[language.code]


@cache
def _lists(part: type) -> tuple[str, ...]:
    """The fields of a part of a grammar that are lists of words."""
    return tuple(name for name, hint in get_type_hints(part).items() if hint == frozenset[str])


def _of_head(case: Case) -> Iterator[str]:
    head = case.predicate.head
    yield from _with_manner(f"head={head.upos}", case)
    yield from (f"head.{name}={value}" for name, value in head.feats if name in _VERB_FEATS)
    yield from (f"below={t.deprel}" for t in _below(case, head))
    yield f"{case.language.code}:head:{head.text.lower()}"
    found = case.predicate.object
    yield f"object={found.upos if found else 'none'}"


def _of_subject(case: Case) -> Iterator[str]:
    subject = case.predicate.subject
    if subject is None:
        yield from _with_manner("subject=none", case)
        return
    yield from _with_manner(f"subject={_SUBJECTS.get(subject.upos, subject.upos)}", case)
    yield f"{case.language.code}:subject:{subject.text.lower()}"
    if subject.upos == "NOUN":
        below = _below(case, subject)
        yield from (f"subject.{t.deprel}" for t in below if t.deprel in _DEFINING)
        if not below:
            yield "subject-alone"


def _below(case: Case, token: Token) -> list[Token]:
    return [t for t in case.signs.tokens if t.head == token.index and t is not token]


def _of_assertion(case: Case) -> Iterator[str]:
    assertion, predicate = case.assertion, case.predicate
    yield from (_with_manner("past", case) if assertion.is_past else (f"not-past&{case.manner}",))
    if assertion.looks_ahead:
        yield "ahead"
    if predicate.is_passive:
        yield "passive"
    if predicate.has_copula:
        yield from _with_manner("copula", case)
