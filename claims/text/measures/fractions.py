"""Parts of a whole in words, "by a third", "sepertiga": percentages with the width that people mean by them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount, either
from claims.text.spans import Span

#: "A third" is said of what is so far from it, as a part of it, and "a tenth" of what is so many points away.
WIDTH, LEAST = Decimal("0.1"), Decimal("1.5")


def find_fractions(text: str, within: Span, words: HintWords, taken: Iterable[Span] = ()) -> tuple[Amount, ...]:
    """The parts in words in one stretch, in order, without those that overlap ``taken``; their ``bound`` is "about"."""
    if not words.fractions:
        return ()
    busy = list(taken)
    found = (_amount(match, words) for match in _pattern(words).finditer(text, within.start, within.end))
    return tuple(one for one in found if not any(one.span.overlaps(t) for t in busy))


@lru_cache(maxsize=8)
def _pattern(words: HintWords) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){either(words.fractions)}(?![\w-])", re.IGNORECASE)


def _amount(match: re.Match[str], words: HintWords) -> Amount:
    """The amount; a preposition that tells the part from an ordinal ("by a third") stays outside of its place."""
    value = Decimal(words.fractions[match.group().lower()])
    lead = re.match(r"(?:by|of)\s+", match.group(), re.IGNORECASE)
    width = max(LEAST, WIDTH * value)
    start = match.start() + (lead.end() if lead else 0)
    return Amount(Span(start, match.end()), "percent", value, value - width, value + width, "%", "about")
