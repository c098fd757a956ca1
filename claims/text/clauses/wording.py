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
    last: tuple[Token, Part] | None = None
    for token in tokens:
        place = passage.locate(token.span)
        before = parts[-1] if parts else None
        if last and isinstance(before, Span) and isinstance(place, Span) and _near(tree, last, (token, place)):
            parts[-1] = Span(before.start, place.end)
        else:
            parts.append(place)
        last = token, place
    return tuple(parts)


def _near(tree: Tree, left: tuple[Token, Part], right: tuple[Token, Part]) -> bool:
    """Whether two words, each with its place, follow each other in one part of the passage, but for punctuation."""
    (one, a), (other, b) = left, right
    if one.index >= other.index or any(t.upos != "PUNCT" for t in tree.tokens[one.index + 1 : other.index]):
        return False
    return isinstance(a, Span) and isinstance(b, Span) and b.start - a.start == other.span.start - one.span.start
