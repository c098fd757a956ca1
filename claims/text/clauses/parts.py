"""The parts of a counted whole: ", of which 5 million came from the state", ", eight of them in the east and 6 ..."."""

from __future__ import annotations

from collections.abc import Iterator

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import BREAKS, is_finite
from claims.text.clauses.stretches import is_number
from claims.text.languages.base import Language
from claims.text.syntax import Token, Tree

Tokens = tuple[Token, ...]

_MEASURED = frozenset({"NUM", "SYM"})
_VERBS = frozenset({"VERB", "AUX"})


def find_parts(tree: Tree, language: Language) -> tuple[tuple[Aside, ...], frozenset[int]]:
    """The parts behind the first whole as asides, with the verb that they share as opener, and the places of all words.

    Nothing where no counted whole stands in front of them.
    """
    tokens = tree.tokens
    for mark in tokens[1:-1]:
        start = _opening(tokens, mark.index, language) if mark.text in BREAKS else 0
        if not start or whole_before(tokens[: mark.index], language) is None:
            continue
        items = list(_items(tokens, start, language))
        if items and (len(items) > 1 or start > mark.index + 1):
            verb = _shared(items[0], language)
            asides = [Aside("part", item, mark.index - 1, verb if n else ()) for n, item in enumerate(items)]
            return tuple(asides), frozenset(range(mark.index + 1, items[-1][-1].index + 1))
    return (), frozenset()


def whole_before(tokens: Tokens, language: Language) -> tuple[int, int] | None:
    """Where the last amount or counted thing of ``tokens`` begins and ends; None where there is none.

    A date, a length of time and a percentage are no whole.
    """
    times, currencies = language.grammar.times, language.grammar.numbers.currencies
    at = len(tokens) - 1
    while at >= 0:
        if not is_number(tokens[at]):
            at -= 1
            continue
        end = next((i for i in range(at, len(tokens)) if not is_number(tokens[i])), len(tokens))
        while at and (is_number(tokens[at - 1]) or tokens[at - 1].text.lower() in currencies):
            at -= 1
        money = tokens[at].text.lower() in currencies or not tokens[at].text[0].isalnum()
        named = _thing_end(tokens, end, language)
        behind = tokens[end].text.lower() if end < len(tokens) else ""
        if money or (named > end and behind not in times.units | language.grammar.numbers.percent):
            return at, end if money else named
        at -= 1
    return None


def _thing_end(tokens: Tokens, start: int, language: Language) -> int:
    """Where the nouns behind a number end; a time behind them is no part of them."""
    units = language.grammar.times.units
    end = start
    while end < len(tokens) and tokens[end].upos in {"NOUN", "ADJ"} and tokens[end].text.lower() not in units:
        end += 1
    if end < len(tokens) and tokens[end].text.lower() in units and tokens[end - 1].upos == "ADJ":
        end -= 1
    return end if any(t.upos == "NOUN" for t in tokens[start:end]) else start


def _opening(tokens: Tokens, mark: int, language: Language) -> int:
    """Where the first part begins behind ``mark``: behind "of which", or at "eight of them"; 0 where none does."""
    lower = [t.text.lower() for t in tokens[mark + 1 : mark + 4]]
    parting = language.grammar.clause.parting
    led = next((mark + 1 + n for n in (3, 2, 1) if " ".join(lower[:n]) in parting), 0)
    start = led or mark + 1
    size = size_of(tokens[start:], language)
    return start if size and (led or among_of(tokens[start:], size, language)) else 0


def size_of(tokens: Tokens, language: Language) -> int:
    """How many words the amount in front takes: "$5 million", "about 40", "a quarter"; 0 where there is none."""
    numbers = language.grammar.numbers
    end = 0
    for token in tokens:
        leads = token.text.lower() in numbers.currencies or token.text.lower() in numbers.approximators
        if not (token.upos in _MEASURED or is_number(token) or leads):
            break
        end += 1
    if any(is_number(t) for t in tokens[:end]):
        percent = end < len(tokens) and tokens[end].text.lower() in numbers.percent
        return end + percent
    shares = language.grammar.clause.shares
    lower = [t.text.lower() for t in tokens[:2]]
    return next((n for n in (2, 1) if " ".join(lower[:n]) in shares), 0)


def among_of(tokens: Tokens, size: int, language: Language) -> int:
    """How many words "of them" or "of which" behind the amount takes."""
    lower = [t.text.lower() for t in tokens[size : size + 3]]
    entries = language.grammar.clause.parting | language.grammar.clause.among_them
    return next((n for n in (3, 2) if " ".join(lower[:n]) in entries), 0)


def _items(tokens: Tokens, start: int, language: Language) -> Iterator[Tokens]:
    """The parts from ``start`` on; a comma without an amount behind it ends them."""
    adding = language.grammar.clause.adding
    taken: list[Token] = []
    at, end = start, len(tokens)
    while at < end and tokens[at].text not in {".", "!", "?"}:
        after = at
        while after < end and (tokens[after].text in BREAKS or tokens[after].text.lower() in adding):
            after += 1
        if after > at and taken:
            if _begins_part(tokens[after:], language):
                yield tuple(taken)
                taken, at = [], after
                continue
            if tokens[at].text in BREAKS:
                break
        taken.append(tokens[at])
        at += 1
    if _begins_part(tuple(taken), language):
        yield tuple(taken)


def _begins_part(tokens: Tokens, language: Language) -> bool:
    """Whether an amount and what is said of it stand here, and no further clause with a counted subject of its own."""
    size = size_of(tokens, language)
    rest = tokens[size + among_of(tokens, size, language) :] if size else ()
    if not rest or rest[0].text in BREAKS:
        return False
    return not (rest[0].upos == "NOUN" and any(map(is_finite, rest[:3])))


def _shared(item: Tokens, language: Language) -> Tokens:
    """The verb right behind the amount of the first part, which the others may lack."""
    size = size_of(item, language)
    behind = item[size + among_of(item, size, language) :]
    end = next((i for i, t in enumerate(behind) if t.upos not in _VERBS), len(behind))
    return behind[:end] if any(map(is_finite, behind[:end])) else ()
