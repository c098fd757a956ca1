"""How much a claim is worth checking: an additive score whose every part is kept as a reason.

The score is the logistic function of a sum: the base weight plus the weight of each feature that the claim shows. The
reasons hold these summands (the base is the feature "base"), so that score = 1 / (1 + exp(-sum of weights)).
Features follow the literature on check-worthiness (Hassan et al., "Detecting Check-worthy Factual Claims in
Presidential Debates", CIKM 2015): numbers, names, comparisons, causes and the like speak for it, opinion and the first
person against.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from claims.text.analysis import CheckWorthiness, Reason
from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.spans import Span
from claims.text.surface import Surface

Feature = Callable[[Surface, Grammar], "tuple[Span, ...] | None"]

#: Which set of weights scored a claim.
WEIGHTS_VERSION = "2026.1"

WEIGHTS: Mapping[str, float] = {
    "base": -1.0,
    "number": 0.9,
    "money": 0.6,
    "percent": 0.6,
    "date": 0.3,
    "duration": 0.4,
    "comparison": 0.5,
    "record": 0.8,
    "name": 0.4,
    "cause": 0.6,
    "role": 0.3,
    "law": 0.5,
    "announcement": 0.4,
    "negation": 0.2,
    "hedge": -0.2,
    "prediction": -0.4,
    "opinion": -1.2,
    "first_person": -0.6,
    "vague": -0.3,
    "short": -0.5,
}


def score(signs: Surface, language: Language, weights: Mapping[str, float] = WEIGHTS) -> CheckWorthiness:
    """The check-worthiness of a claim with these signs; reasons in the order of ``FEATURES``."""
    reasons = [Reason("base", weights["base"])]
    for name, feature in FEATURES:
        spans = feature(signs, language.grammar)
        if spans is not None:
            reasons.append(Reason(name, weights[name], spans))
    total = sum(r.weight for r in reasons)
    return CheckWorthiness(round(1 / (1 + math.exp(-total)), 4), tuple(reasons))


def _or_none(spans: tuple[Span, ...]) -> tuple[Span, ...] | None:
    return spans or None


def _number(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return _or_none(tuple(q.span for q in signs.quantities if q.unit not in grammar.times.units))


def _money(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return _or_none(tuple(q.span for q in signs.quantities if q.sort == "money"))


def _percent(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return _or_none(tuple(q.span for q in signs.quantities if q.sort == "percent"))


def _date(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return _or_none(tuple(t.span for t in signs.times if t.sort not in {"duration", "clock"}))


def _duration(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return _or_none(tuple(t.span for t in signs.times if t.sort == "duration"))


def _name(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return _or_none(signs.names)


def _announcement(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return () if signs.act else _or_none(signs.found(grammar.speech.announcing))


def _first_person(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return _or_none(signs.found(grammar.reference.first_singular | grammar.reference.first_plural))


def _short(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
    return () if len(signs.words) < 5 else None


def _lexicon(field: str) -> Feature:
    """A feature that fires on the words of one list of ``SignWords``."""

    def feature(signs: Surface, grammar: Grammar) -> tuple[Span, ...] | None:
        return _or_none(signs.found(getattr(grammar.signs, field)))

    return feature


FEATURES: tuple[tuple[str, Feature], ...] = (
    ("number", _number),
    ("money", _money),
    ("percent", _percent),
    ("date", _date),
    ("duration", _duration),
    ("comparison", _lexicon("comparison")),
    ("record", _lexicon("record")),
    ("name", _name),
    ("cause", _lexicon("cause")),
    ("role", _lexicon("role_nouns")),
    ("law", _lexicon("law")),
    ("announcement", _announcement),
    ("negation", _lexicon("negation")),
    ("hedge", _lexicon("hedge")),
    ("prediction", _lexicon("future")),
    ("opinion", _lexicon("opinion")),
    ("first_person", _first_person),
    ("vague", _lexicon("vague")),
    ("short", _short),
)
