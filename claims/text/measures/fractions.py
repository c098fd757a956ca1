"""Parts of a whole in words, "by a third", "sepertiga": percentages with the width that people mean by them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import HALF, INFINITE, Amount, bound_before, either
from claims.text.spans import Span

#: "A third" is said of what is so far from it, as a part of it, and "a tenth" of what is so many points away.
WIDTH, LEAST = Decimal("0.1"), Decimal("1.5")
#: What tells a part from an ordinal or another word, and is none of it.
_LEAD = re.compile(r"(?:by|of|or)\s+", re.IGNORECASE)
_END = re.compile(r"(?:\s+(?:of|the|dari)|,)$", re.IGNORECASE)


def find_fractions(text: str, within: Span, words: HintWords, taken: Iterable[Span] = ()) -> tuple[Amount, ...]:
    """The parts in words in one stretch, in order, without those that overlap ``taken``; their ``bound`` is "about"."""
    if not words.fractions:
        return ()
    busy = list(taken)
    found = (_amount(match, words) for match in _pattern(words).finditer(text, within.start, within.end))
    return tuple(one for one in found if not any(one.span.overlaps(t) for t in busy))


@lru_cache(maxsize=8)
def _pattern(words: HintWords) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){either(words.fractions)}(?![\w-])".replace(r"\ ", r"\s"), re.IGNORECASE)


def _amount(match: re.Match[str], words: HintWords) -> Amount:
    """The amount; a preposition that tells the part from an ordinal ("by a third") stays outside of its place."""
    value = Decimal(words.fractions[" ".join(match.group().lower().split())])
    lead, end = _LEAD.match(match.group()), _END.search(match.group())
    width = max(LEAST, WIDTH * value)
    place = Span(match.start() + (lead.end() if lead else 0), match.end() - (len(end[0]) if end else 0))
    bound = bound_before(match, words)
    low = Decimal(0) if bound == "under" else value - (HALF if bound == "over" else width)
    high = INFINITE if bound == "over" else value + (HALF if bound == "under" else width)
    return Amount(place, "percent", value, low, high, "%", "about")
