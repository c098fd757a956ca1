"""Figures in parts behind a whole: ", namely 96 large, 81 small" and ", with the North on 17 and the South on 12"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.text.clauses.asides import Aside
from claims.text.languages.base import Language
from claims.text.syntax import Token, Tree

_BREAKS = frozenset(",;:–—")
_NAMES = frozenset({"NOUN", "PROPN", "DET", "ADJ"})

Tokens = tuple[Token, ...]


def find_breakdown(tree: Tree, language: Language) -> tuple[tuple[Aside, ...], frozenset[int]]:
    """The parts of the first breakdown as asides and the places of all its words; nothing where there is none."""
    tokens, words = tree.tokens, language.grammar.clause
    for mark in tokens[1:-1]:
        if mark.text not in _BREAKS:
            continue
        for kind, openers in (("breakdown", words.itemizing), ("standing", words.accompanying)):
            start = _behind(tokens, mark.index + 1, openers)
            items = list(_items(tokens, start, kind, language)) if start else []
            if len(items) > 1 and (kind == "standing" or counted(tokens[: mark.index], language) is not None):
                last = items[-1][-1].index
                asides = tuple(Aside(kind, item, mark.index - 1) for item in items)
                return asides, frozenset(range(mark.index + 1, last + 1))
    return (), frozenset()


def counted(before: Tokens, language: Language) -> int | None:
    """Where the only figure of ``before`` stands, another way to say it ("or 12%") left out."""
    alternatives = language.grammar.clause.alternatives
    figures = [
        i for i, t in enumerate(before) if t.upos == "NUM" and not (i and before[i - 1].text.lower() in alternatives)
    ]
    return figures[0] if len(figures) == 1 else None


def _behind(tokens: Tokens, at: int, openers: frozenset[str]) -> int:
    """Where the first item begins, behind one of ``openers``; 0 where none stands at ``at``."""
    lower = [t.text.lower() for t in tokens[at : at + 2]]
    return next((at + n for n in (2, 1) if " ".join(lower[:n]) in openers), 0)


def _items(tokens: Tokens, start: int, kind: str, language: Language) -> Iterator[Tokens]:
    """The items from ``start`` on, up to the one behind "and"; none behind the first that does not fit."""
    adding = language.grammar.clause.adding
    taken: list[Token] = []
    joined = False
    for token in (*tokens[start:], None):
        is_and = token is not None and token.upos == "CCONJ" and token.text.lower() in adding
        if token is not None and not is_and and token.text not in _BREAKS and token.text not in ".!?":
            taken.append(token)
            continue
        if taken:
            if not _fits(tuple(taken), kind, language):
                return
            yield tuple(taken)
            if joined:
                return
            taken = []
        joined = joined or is_and


def _fits(item: Tokens, kind: str, language: Language) -> bool:
    if kind == "breakdown":
        single = item[0].text.lower() in language.grammar.clause.single
        return (item[0].upos == "NUM" or single) and len(item) > 1
    at = next((i for i, t in enumerate(item) if t.upos not in _NAMES), 0)
    standing = language.grammar.clause.standing
    behind = item[at + 1 :]
    placed = 0 < at < len(item) - 1 and item[at].text.lower() in standing
    return placed and behind[0].upos in {"NUM", "SYM"} and not any(t.upos in {"VERB", "AUX"} for t in behind)
