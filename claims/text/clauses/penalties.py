"""What a law threatens, told behind the charge: "dijerat Pasal 363 KUHP dengan ancaman hukuman tujuh tahun penjara"."""

from __future__ import annotations

from claims.text.clauses.asides import Aside
from claims.text.languages.base import Language
from claims.text.syntax import Token, Tree

Tokens = tuple[Token, ...]


def find_penalty(tree: Tree, language: Language) -> tuple[Aside, ...]:
    """The penalty as an aside behind the law that it is for, up to the end; nothing where no law is named."""
    tokens, words = tree.tokens, language.grammar.clause.threatening
    if not words:
        return ()
    lower = [t.text.lower() for t in tokens]
    at = next((i for i in range(1, len(tokens)) if f"{lower[i - 1]} {lower[i]}" in words), 0)
    end = next((i for i in range(at, len(tokens)) if tokens[i].text in ",;."), len(tokens))
    if not at or not law_before(tokens[: at - 1], language) or not any(t.upos == "NUM" for t in tokens[at:end]):
        return ()
    return (Aside("penalty", tokens[at:end], at - 2, tokens[at - 1 : at]),)


def law_before(before: Tokens, language: Language) -> Tokens:
    """The law that is named last in ``before``, with all that stands behind it there."""
    rules = language.grammar.verbs.rules
    starts = [i for i, t in enumerate(before) if t.text.lower() in rules and t.upos in {"NOUN", "PROPN"}]
    clause = max((i + 1 for i, t in enumerate(before) if t.upos in {"VERB", "AUX"}), default=0)
    return before[next((i for i in starts if i >= clause), len(before)) :]
