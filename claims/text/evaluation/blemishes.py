"""What an editor sees at once in the wording of a claim, found mechanically.

Each check is crude on purpose: it looks at the wording alone, so that what it finds can be counted and held.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claims.text.analysis import ProposedClaim
from claims.text.evaluation.measure_words import empty_words
from claims.text.languages import get
from claims.text.languages.base import Language
from claims.text.splitting import known_classes
from claims.text.syntax import Tree, parse

_FIGURES = re.compile(
    r"(?<![\w.,/-])\d[\d.,]*(?:\s+(?:thousand|million|billion|trillion|ribu|juta|miliar|triliun|%|persen|percent))*"
    r"\s+(?:[A-Z]{0,2}[$£€]|Rp\.?\s?)\d"
    r"|(?<![\w.,/-])\d+\s+\d+(?![\w/:-])"
)
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))


def blemishes(claims: Sequence[ProposedClaim], code: str) -> list[tuple[str, ProposedClaim]]:
    """What is wrong with the wording of ``claims`` in the language ``code``, each with the name of what it is.

    Empty for a language that has no grammar here.
    """
    language = get(code)
    if language is None:
        return []
    trees = (known_classes(tree, language) for tree in parse([claim.text for claim in claims], code))
    return [(kind, c) for c, tree in zip(claims, trees, strict=True) for kind in _found(c, tree, language)]


def _found(claim: ProposedClaim, tree: Tree, language: Language) -> list[str]:
    lower = claim.text.lower().split()
    checks = {
        "doubled word": _doubles(lower, language),
        "figures side by side": bool(_FIGURES.search(claim.text)),
        "begins in the middle": _opens(claim.text.lower(), language),
        "breaks off": bool(lower) and lower[-1] in _leading(language),
        "open quotation or bracket": _is_open(claim.text),
        "no verb": _lacks_verb(tree, language),
    }
    return [kind for kind, found in checks.items() if found]


def _doubles(lower: list[str], language: Language) -> bool:
    empty = empty_words(language.code)
    return any(a == b and a in empty - {"that", "had"} for a, b in pairwise(lower))


def _opens(lower: str, language: Language) -> bool:
    """Whether a wording begins with what joins it to words that it has not."""
    reference, clause = language.grammar.reference, language.grammar.clause
    opening = reference.relative - reference.demonstratives | clause.adding | clause.parting | clause.contrasting
    return any(lower.startswith(f"{entry} ") for entry in opening | (clause.coordinators - clause.time_subordinators))


def _leading(language: Language) -> frozenset[str]:
    """Words that need another one behind them."""
    reference, clause = language.grammar.reference, language.grammar.clause
    led: frozenset[str] = reference.articles | clause.adding | clause.alternatives | clause.belonging | clause.earlier
    return led.union(clause.agents, clause.accompanying, reference.relative_possessive)


def _is_open(text: str) -> bool:
    return text.count('"') % 2 == 1 or any(text.count(a) != text.count(b) for a, b in _PAIRS)


def _lacks_verb(tree: Tree, language: Language) -> bool:
    """Whether no word can be a predicate; a language without copula needs none."""
    if language.grammar.clause.reversed_possessive:
        return False
    return not any(t.upos == "AUX" or (t.upos == "VERB" and not t.text.endswith("ing")) for t in tree.tokens)
