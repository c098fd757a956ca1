"""The words of a clause between its separators, and where a number with what leads it in begins among them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from claims.text.languages.grammar import Grammar
from claims.text.syntax import Token

Tokens = tuple[Token, ...]

_AMOUNT = re.compile(r"(?:[A-Z]{0,3}[$€£₹¥]|Rp\.?)\d")
#: Words of these classes can stand in front of the number of an item: "about 900", "Rp 5", "only two".
_LEADING = frozenset({"ADV", "SYM", "DET"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between two separators and whether "and" is among the separators in front."""

    tokens: Tokens
    joined: bool


def stretches_of(tokens: Tokens, grammar: Grammar) -> list[Stretch]:
    """What commas, semicolons, colons and "and" part."""
    found: list[Stretch] = []
    taken: list[Token] = []
    joined = False
    for token in tokens:
        is_and = token.upos == "CCONJ" and token.text.lower() in grammar.clause.adding
        if token.text in {",", ";", ":"} or is_and:
            if taken:
                found.append(Stretch(tuple(taken), joined))
                taken, joined = [], False
            joined = joined or is_and
        else:
            taken.append(token)
    return [*found, Stretch(tuple(taken), joined)] if taken else found


def run_of(stretches: list[Stretch], fits: Callable[[Stretch], bool]) -> tuple[int, int] | None:
    """The first unbroken run of stretches that fit and end with one behind "and"."""
    for first in range(1, len(stretches)):
        last = first
        while last < len(stretches) and fits(stretches[last]):
            if stretches[last].joined:
                return first, last
            last += 1
    return None


def number_at(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Whether a number, with what may lead it in, begins at ``at``."""
    for token in tokens[at : at + 3]:
        if is_number(token):
            return True
        if token.upos not in _LEADING and token.text.lower() not in grammar.numbers.currencies:
            return token.text.lower() in grammar.numbers.approximators and number_at(tokens, at + 1, grammar)
    return False


def is_number(token: Token) -> bool:
    """Whether the word is a number, also one written together with its currency: "Rp3,4"."""
    return token.upos == "NUM" or bool(_AMOUNT.match(token.text))
