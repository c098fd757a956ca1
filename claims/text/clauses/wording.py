"""Words of a tree as the ranges of the article that they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from claims.text.passages import Part, Passage
from claims.text.spans import Span
from claims.text.syntax import Token, Tree


def parts_of(passage: Passage, tree: Tree, tokens: Sequence[Token]) -> tuple[Part, ...]:
    """``tokens`` as parts: those with nothing but punctuation between them make one range.

    ``tree`` is the parse of ``passage``; words that the article does not have come out as strings.
    """
    parts: list[Part] = []
    last: Token | None = None
    for token in tokens:
        place = passage.locate(token.span)
        before = parts[-1] if parts else None
        if last and isinstance(before, Span) and isinstance(place, Span) and _near(passage, tree, last, token):
            parts[-1] = Span(before.start, place.end)
        else:
            parts.append(place)
        last = token
    return tuple(parts)


def _near(passage: Passage, tree: Tree, left: Token, right: Token) -> bool:
    """Whether two words follow each other in one part of the passage, but for punctuation."""
    if left.index >= right.index or any(t.upos != "PUNCT" for t in tree.tokens[left.index + 1 : right.index]):
        return False
    a, b = passage.locate(left.span), passage.locate(right.span)
    return isinstance(a, Span) and isinstance(b, Span) and b.start - a.start == right.span.start - left.span.start
