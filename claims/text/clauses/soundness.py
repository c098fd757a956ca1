"""Whether a stretch of words can stand as a clause: a verb that nothing in front of it binds, and more than its helper.

What cannot stand is left with the clause beside it, because a remainder that says nothing is worse than a long claim.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.text.clauses.classes import NOMINAL, is_finite, plain
from claims.text.languages.grammar import Grammar
from claims.text.syntax import Token, Tree

_FRONTED = frozenset({"ADP", "SCONJ"})
_BARE = frozenset({"AUX", "ADV", "PART", "PUNCT", "CCONJ", "SCONJ"})


def is_lead_in(tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Whether ``tokens`` only lead in what follows: "in May, if all goes well", "sampai putusan dibacakan"."""
    words = grammar.clause
    if not tokens or tokens[0].upos not in _FRONTED:
        return False
    binding = words.subordinators | words.condition_subordinators | words.purpose_subordinators | words.bounding
    first = next((i for i, t in enumerate(tokens) if is_finite(t)), None)
    if first is None:
        return False
    opened = tokens[0].text.lower() in binding or any(t.upos == "SCONJ" for t in tokens[:first])
    return (opened or _is_relative(tokens[:first], grammar)) and sum(map(is_finite, tokens)) == 1


def is_embedded(tokens: Sequence[Token], tree: Tree) -> bool:
    """Whether all verbs of ``tokens`` stand below another word that is still to come: "In the towns that closed"."""
    if tree.root.index <= tokens[-1].index or tokens[0].upos in NOMINAL | {"DET"}:
        return False
    return all(_hangs_below(t, tree) for t in tokens if is_finite(t))


def _hangs_below(token: Token, tree: Tree) -> bool:
    """Whether a verb is led in by something or has no subject; what has one of its own and no lead is a clause."""
    for index in (token.index, *tree.ancestors(token.index)):
        led = tree.children(index, "mark", "case", "advmod") or not tree.children(index, "nsubj")
        if tree.tokens[index].is_a("acl", "amod") or (tree.tokens[index].is_a("advcl") and led):
            return True
    return False


def says_something(tokens: Sequence[Token]) -> bool:
    """Whether more than helping words is left: ", has" between two marks is no predicate."""
    return any(t.upos not in _BARE for t in tokens)


def _is_relative(tokens: Sequence[Token], grammar: Grammar) -> bool:
    """Whether a relative word binds the verb behind ``tokens``; what it is like may come first ("yang rapi ...")."""
    relative = grammar.reference.relative
    at = max((i for i, t in enumerate(tokens) if plain(t) in relative), default=None)
    return at is not None and at > 0 and not any(t.upos == "ADJ" for t in tokens[at + 1 : at + 2])
