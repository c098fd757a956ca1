"""What is to be verified about a proposition: the first rule that fits decides."""

from __future__ import annotations

from collections.abc import Callable

from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.surface import Surface

Rule = Callable[[Surface, Grammar], bool]


def kind_of(signs: Surface, language: Language) -> str:
    """One of ``analysis.KINDS``. The rules are in order of how strongly their signs speak."""
    for kind, rule in _RULES:
        if rule(signs, language.grammar):
            return kind
    return "event"


def _counts(signs: Surface) -> bool:
    return bool(signs.quantities)


def _amounts(signs: Surface, grammar: Grammar) -> int:
    """How many amounts are not just a stretch of time."""
    return sum(q.unit not in grammar.times.units for q in signs.quantities)


def _record(signs: Surface, grammar: Grammar) -> bool:
    return signs.has(grammar.signs.record) and not signs.has(grammar.signs.time_verbs & grammar.signs.record)


def _act(signs: Surface, grammar: Grammar) -> bool:
    return signs.act or signs.verb in grammar.speech.announcing


def _planned(signs: Surface, grammar: Grammar) -> bool:
    return signs.has(grammar.signs.future | grammar.signs.plan) and not _amounts(signs, grammar)


def _age(signs: Surface, grammar: Grammar) -> bool:
    return signs.aside == "age"


def _law(signs: Surface, grammar: Grammar) -> bool:
    return signs.has(grammar.signs.law) and signs.has(grammar.signs.future | grammar.signs.law)


def _role(signs: Surface, grammar: Grammar) -> bool:
    if signs.verb in grammar.signs.role_verbs:
        return True
    naming = signs.verb in grammar.signs.role_nouns or signs.aside in {"nominal", "time"}
    return naming and signs.has(grammar.signs.role_nouns) and not signs.quantities


def _comparison(signs: Surface, grammar: Grammar) -> bool:
    return signs.has(grammar.signs.comparison) or (
        signs.has(grammar.signs.change) and _amounts(signs, grammar) >= 2 and not _percent(signs)
    )


def _percent(signs: Surface) -> bool:
    return any(q.sort == "percent" for q in signs.quantities)


def _time(signs: Surface, grammar: Grammar) -> bool:
    return bool(signs.times) and signs.has(grammar.signs.time_verbs) and not _amounts(signs, grammar)


def _quantity(signs: Surface, grammar: Grammar) -> bool:
    return _amounts(signs, grammar) > 0


def _cause(signs: Surface, grammar: Grammar) -> bool:
    return signs.has(grammar.signs.cause)


def _state(signs: Surface, grammar: Grammar) -> bool:
    return (
        signs.aside == "nominal"
        or signs.verb in grammar.signs.state_verbs
        or signs.verb_upos in {"NOUN", "ADJ", "PROPN", "ADV"}
        or any(w.text in grammar.signs.state_verbs for w in signs.words[:6])
    )


_RULES: tuple[tuple[str, Rule], ...] = (
    ("quantity", _age),
    ("announcement", _act),
    ("cause", _cause),
    ("record", _record),
    ("announcement", _planned),
    ("law", _law),
    ("role", _role),
    ("time", _time),
    ("comparison", _comparison),
    ("quantity", _quantity),
    ("state", _state),
)
