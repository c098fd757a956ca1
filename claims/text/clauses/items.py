"""The items of a list hung alike in their tree, so that each can be read like the first."""

from __future__ import annotations

from dataclasses import replace

from claims.text.syntax import Token


def hung_alike(items: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The items of a list, each hung where the first one hangs and holding what is told of all of them.

    A parser hangs the words around a list on one of its items; all of them are read as saying the same sort of thing.
    """
    shared = frozenset.intersection(*(frozenset(t.index for t in item) for item in items))
    tops = [_top(tuple(t for t in item if t.index not in shared)) for item in items]
    place = next((t for t in tops if t and t.head in shared), None)
    return [_hung(item, top, place) for item, top in zip(items, tops, strict=True)]


def _top(own: tuple[Token, ...]) -> Token | None:
    """The word of an item that hangs on none of the others, a noun where there is one."""
    mine = {t.index for t in own}
    tops = [t for t in own if t.head not in mine or t.head == t.index]
    return next((t for t in tops if t.upos in {"NOUN", "PROPN"}), tops[0] if tops else None)


def _hung(item: tuple[Token, ...], top: Token | None, place: Token | None) -> tuple[Token, ...]:
    if top is None or place is None:
        return item
    mine = {t.index for t in item}
    hung = {t.index: replace(t, head=top.index) if t.head not in mine else t for t in item}
    hung[top.index] = replace(top, head=place.head, deprel=place.deprel)
    return tuple(hung.values()) if _ends(hung, hung[top.index]) else item


def _ends(hung: dict[int, Token], token: Token) -> bool:
    """Whether the way up from ``token`` ends at a word that hangs on none of the others."""
    for _ in hung:
        if token.head == token.index or token.head not in hung:
            return True
        token = hung[token.head]
    return False
