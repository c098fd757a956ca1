"""Two figures that are the ends of one: "5 to 7 percent", "antara 5 dan 7 persen", "seven or eight men"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount, either
from claims.text.spans import Span

#: Scales that are left out of the first of two figures, or cut short in a headline ("Rp 1,5 T").
SCALES = tuple(Decimal(10) ** n for n in (0, 3, 6, 9, 12))


def joined_ranges(text: str, found: Sequence[Amount], words: HintWords) -> Iterator[Amount]:
    """The amounts in order, two ends made one that is not exact; behind "from" they are two amounts, not one."""
    at = 0
    while at < len(found):
        pair = found[at : at + 2]
        if len(pair) == 2 and _is_range(text, pair[0], pair[1], words):
            yield _joined(*pair)
            at += 2
        else:
            yield pair[0]
            at += 1


def _is_range(text: str, one: Amount, other: Amount, words: HintWords) -> bool:
    between = " ".join(text[one.span.end : other.span.start].lower().split())
    ahead = text[max(0, one.span.start - 20) : one.span.start].lower()
    if one.sort != "count" or one.value >= other.value or one.unit != between or not other.exact:
        return False
    if between in words.lists["and"]:
        return _ends_with(ahead, words.lists["between"])
    return between in words.lists["up_to"] and not _ends_with(ahead, words.lists["from"])


def _ends_with(ahead: str, known: frozenset[str]) -> bool:
    return bool(re.search(rf"(?<!\w){either(known)}\s+$", ahead))


def _joined(one: Amount, other: Amount) -> Amount:
    """The middle, from the lower to the upper end; where only the upper one has a scale, it is of both."""
    size = max(scale for scale in SCALES if one.value * scale < other.value)
    low = one.value * size
    span = Span(one.span.start, other.span.end)
    return replace(other, span=span, value=(low + other.value) / 2, low=low, high=other.high, bound="about")
