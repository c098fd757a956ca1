"""W3C Web Annotation selectors: a span written down so that it can be found again, and found again.

Source: Web Annotation Data Model (W3C Recommendation, 2017), 4.2.4 Text Quote Selector, 4.2.5 Text Position Selector.
Positions count code points, as the model asks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claims.text.analysis import anchor
from claims.text.spans import Span

#: Places that are compared at most; a quote that occurs more often says nothing without its position.
_MOST_PLACES = 1_000


def describe(text: str, span: Span) -> list[dict[str, Any]]:
    """The selectors for ``span`` of the canonical ``text``: its quote with the text around it, then its position."""
    quoted = anchor(text, span)
    return [
        {"type": "TextQuoteSelector", "exact": quoted.exact, "prefix": quoted.prefix, "suffix": quoted.suffix},
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def locate(text: str, exact: str, prefix: str = "", suffix: str = "", near: int | None = None) -> Span | None:
    """Where ``exact`` stands in ``text``, character by character, or None where it does not or nothing tells which.

    Of several places the one counts whose surroundings agree most with ``prefix`` and ``suffix``; among equals the one
    nearest to ``near``. Without ``near``, equals are no answer: a quote is never anchored by guess.
    """
    if not exact:
        return None
    places = list(_places(text, exact, near))
    if not places:
        return None
    agreement = {start: _agreement(text, start, exact, prefix, suffix) for start in places}
    most = max(agreement.values())
    best = [start for start in places if agreement[start] == most]
    if len(best) > 1 and near is None:
        return None
    start = best[0] if near is None else min(best, key=lambda s: (abs(s - near), s))
    return Span(start, start + len(exact))


def _places(text: str, exact: str, near: int | None) -> Iterator[int]:
    """Where ``exact`` occurs, the place ``near`` first; at most ``_MOST_PLACES`` of them."""
    if near is not None and near >= 0 and text.startswith(exact, near):
        yield near
    start = text.find(exact)
    for _ in range(_MOST_PLACES):
        if start < 0:
            return
        if start != near:
            yield start
        start = text.find(exact, start + 1)


def _agreement(text: str, start: int, exact: str, prefix: str, suffix: str) -> int:
    """How many characters around the place agree with the prefix (read backwards) and the suffix."""
    end = start + len(exact)
    before, after = text[max(0, start - len(prefix)) : start], text[end : end + len(suffix)]
    return _common(before[::-1], prefix[::-1]) + _common(after, suffix)


def _common(one: str, other: str) -> int:
    for i, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return i
    return min(len(one), len(other))
