"""How much a claim is worth checking: an additive score whose every part is kept as a reason.

The score is the logistic function of a sum: the starting weight ("base") plus the weight of each feature that the claim
shows. Reasons hold these summands, rounded to ``PLACES`` decimals as in the weight set, so that

    score = round(1 / (1 + exp(-sum of the reasons' weights)), 4)

Features follow the literature on check-worthiness (Hassan, Arslan, Li and Tremayne, "Toward Automated Fact-Checking:
Detecting Check-worthy Factual Claims by ClaimBuster", KDD 2017), as far as they mean the same in every language. The
weights are learnt (``training.check_worthiness``) and kept as data; a newsroom may put its own in their place.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from claims.text.analysis import CheckWorthiness, Reason
from claims.text.assertions import assertion_of
from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.quantities import Quantity
from claims.text.spans import Span
from claims.text.surface import Surface

Spans = tuple[Span, ...]
Feature = Callable[[Surface, Grammar], "Spans | None"]

#: Decimals of a weight, and of a score.
PLACES, SCORE_PLACES = 2, 4
#: The reason that every claim has.
BASE = "base"
#: The set that comes with the program.
LEARNT = "check_worthiness.json"
#: From so many words on a claim is middling, and long.
MIDDLING, LONG = 12, 18


@dataclass(frozen=True, slots=True)
class Weights:
    """A set of weights: what every claim starts from, and what each feature adds or takes.

    A feature that is not in ``by_feature`` weighs nothing and is no reason. Raises ValueError for an unknown feature
    or a weight that is no finite number.
    """

    version: str
    intercept: float
    by_feature: Mapping[str, float]

    def __post_init__(self) -> None:
        unknown = sorted(self.by_feature.keys() - FEATURE_NAMES)
        if unknown:
            raise ValueError(f"unknown feature: {', '.join(unknown)}")
        if not all(math.isfinite(w) for w in (self.intercept, *self.by_feature.values())):
            raise ValueError("a weight is not a finite number")


@cache
def learnt_weights() -> Weights:
    """The weights that come with the program."""
    card = json.loads(resources.files("claims.text.weights").joinpath(LEARNT).read_text("utf-8"))
    return Weights(card["version"], card["intercept"], card["by_feature"])


def score(signs: Surface, language: Language, weights: Weights | None = None) -> CheckWorthiness:
    """The check-worthiness of a claim with these signs; reasons in the order of ``FEATURES``, the base first."""
    weights = weights or learnt_weights()
    shown = features_of(signs, language)
    reasons = [Reason(BASE, round(weights.intercept, PLACES))]
    reasons += [
        Reason(name, round(weights.by_feature[name], PLACES), spans)
        for name, spans in shown.items()
        if weights.by_feature.get(name)
    ]
    return CheckWorthiness(scored(reasons), tuple(reasons))


def scored(reasons: Iterable[Reason]) -> float:
    """The score that reasons add up to. Written so that no sum, however large, overflows."""
    total = sum(r.weight for r in reasons)
    share = math.exp(-abs(total)) / (1 + math.exp(-abs(total)))
    return round(1 - share if total >= 0 else share, SCORE_PLACES)


def features_of(signs: Surface, language: Language) -> dict[str, Spans]:
    """The features that a claim shows, in the order of ``FEATURES``, each with the characters that show it."""
    if not signs.tokens:
        return {}
    known: dict[str, Spans] | None = vars(signs).get("features")
    if known is None:
        found = ((name, feature(signs, language.grammar)) for name, feature in FEATURES)
        known = vars(signs)["features"] = {name: spans for name, spans in found if spans is not None}
    return known


def _or_none(spans: Spans) -> Spans | None:
    return tuple(dict.fromkeys(spans)) or None


def _amounts(signs: Surface, grammar: Grammar) -> list[Quantity]:
    """Numbers that can be looked up; of durations only one that is the point ("has run for 7 years")."""
    lasting = assertion_of(signs, grammar).lasting
    counted = (
        q for q in signs.quantities if q.unit not in grammar.times.units or any(q.span.overlaps(t) for t in lasting)
    )
    return [q for q in counted if q.sort != "count" or q.value != 1]


def _number(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(tuple(q.span for q in _amounts(signs, grammar)))


def _numbers(signs: Surface, grammar: Grammar) -> Spans | None:
    spans = tuple(q.span for q in _amounts(signs, grammar))
    return spans[1:] if len(spans) > 1 else None


def _large(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(tuple(q.span for q in _amounts(signs, grammar) if q.value >= 1000))


def _sort(sort: str) -> Feature:
    return lambda signs, grammar: _or_none(tuple(q.span for q in signs.quantities if q.sort == sort))


def _date(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(tuple(t.span for t in signs.times if t.sort not in {"duration", "clock"}))


def _duration(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(tuple(t.span for t in signs.times if t.sort == "duration"))


def _name(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(_names(signs))


def _names(signs: Surface) -> Spans:
    """Names of months and days, which a tagger takes for proper ones, left out."""
    return tuple(n for n in signs.names if not any(n.overlaps(t.span) for t in signs.times))


def _comparison(signs: Surface, grammar: Grammar) -> Spans | None:
    under = assertion_of(signs, grammar).subordinating
    return _or_none(tuple(s for s in signs.found(grammar.signs.comparison) if s not in under))


def _role(signs: Surface, grammar: Grammar) -> Spans | None:
    """An office is named, or the one under whom somebody served."""
    return _or_none((*assertion_of(signs, grammar).subordinating, *signs.found(grammar.signs.role_nouns)))


def _record(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(assertion_of(signs, grammar).superlatives)


def _announcement(signs: Surface, grammar: Grammar) -> Spans | None:
    return () if signs.act else _or_none(signs.found(grammar.verbs.announcing))


def _first_singular(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(signs.found(grammar.reference.first_singular))


def _first_plural(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(signs.found(grammar.reference.first_plural))


def _question(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(tuple(w.span for w in signs.words if w.text == "?" and w.span))


def _condition(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(signs.found(grammar.clause.condition_subordinators))


def _middling(signs: Surface, grammar: Grammar) -> Spans | None:
    return () if len(signs.words) >= MIDDLING else None


def _long(signs: Surface, grammar: Grammar) -> Spans | None:
    return () if len(signs.words) >= LONG else None


def _more_names(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(_names(signs)[1:])


def _third_person(signs: Surface, grammar: Grammar) -> Spans | None:
    return _or_none(signs.found(grammar.reference.person | grammar.reference.plural))


def _past(signs: Surface, grammar: Grammar) -> Spans | None:
    return () if assertion_of(signs, grammar).is_past else None


def _full_subject(signs: Surface, grammar: Grammar) -> Spans | None:
    """Somebody or something is named as the subject, not pointed at."""
    subject = assertion_of(signs, grammar).predicate.subject
    return () if subject is not None and subject.upos in {"NOUN", "PROPN"} else None


def _measure(signs: Surface, grammar: Grammar) -> Spans | None:
    return () if assertion_of(signs, grammar).predicate.verb_in(grammar.verbs.measuring) else None


def _sign(field: str) -> Feature:
    """A feature that fires on the words of one list of ``SignWords``."""
    return lambda signs, grammar: _or_none(signs.found(getattr(grammar.signs, field)))


def _verb(field: str) -> Feature:
    """A feature that fires on the words of one class of ``VerbClasses``."""
    return lambda signs, grammar: _or_none(signs.found(getattr(grammar.verbs, field)))


FEATURES: tuple[tuple[str, Feature], ...] = (
    ("number", _number),
    ("more_numbers", _numbers),
    ("large_number", _large),
    ("money", _sort("money")),
    ("percent", _sort("percent")),
    ("amount_word", _verb("amounts")),
    ("date", _date),
    ("duration", _duration),
    ("comparison", _comparison),
    ("change", _sign("change")),
    ("record", _record),
    ("harm", _verb("harming")),
    ("act", _verb("doing")),
    ("measure", _measure),
    ("past", _past),
    ("name", _name),
    ("more_names", _more_names),
    ("full_subject", _full_subject),
    ("third_person", _third_person),
    ("cause", _sign("cause")),
    ("role", _role),
    ("law", _sign("law")),
    ("announcement", _announcement),
    ("negation", _sign("negation")),
    ("hedge", _sign("hedge")),
    ("condition", _condition),
    ("prediction", _verb("future")),
    ("wish", _sign("wish")),
    ("advice", _sign("advice")),
    ("thanks", _sign("thanks")),
    ("opinion", _sign("opinion")),
    ("question", _question),
    ("first_person", _first_singular),
    ("first_person_plural", _first_plural),
    ("vague", _sign("vague")),
    ("middling", _middling),
    ("long", _long),
)
FEATURE_NAMES = frozenset(name for name, _ in FEATURES)
