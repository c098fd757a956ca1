"""Lengths of time told without a number: "a decade", "half a century", "sewindu", "setengah tahun"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from claims.text.languages.base import Language
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount, bound_before, either
from claims.text.spans import Span

#: From so many years on nobody who says "a decade" or "half a century" has counted them.
LONG = 5


@dataclass(frozen=True, slots=True)
class WordedLength:
    """So many of ``unit`` (year, month, week, day, hour, minute, decade or century)."""

    amount: Amount
    unit: str


def find_worded_lengths(
    text: str, within: Span, language: Language, taken: Iterable[Span] = ()
) -> Iterator[WordedLength]:
    """The lengths in one stretch of ``text``, in order, without those that overlap ``taken``.

    A word for a single one ("setahun", "a year") is a length only behind a word that says so ("selama"): elsewhere it
    mostly means "each" or "one of them".
    """
    words, busy = language.hints, list(taken)
    if words is None or not words.worded_lengths:
        return
    for match in _pattern(words).finditer(text, within.start, within.end):
        span = Span(*match.span(match.lastgroup or "plain"))
        ahead = text[max(0, span.start - 16) : span.start].lower().split()[-1:]
        goes_on = bool(ahead) and ahead[0] in language.grammar.numbers.values  # "lima setengah tahun"
        if not goes_on and not any(span.overlaps(t) for t in busy):
            value, unit = words.worded_lengths[" ".join(span.of(text).lower().split())]
            number = Decimal(value)
            loose = "about" if unit == "year" and number >= LONG else ""
            bound = bound_before(match, words) or loose
            yield WordedLength(Amount(span, "count", number, number, number, unit, bound), unit)


@lru_cache(maxsize=8)
def _pattern(words: HintWords) -> re.Pattern[str]:
    single = words.lists["single_lengths"]
    plain, led = either(set(words.worded_lengths) - single), either(words.lists["lasting_so_long"])
    told = rf"(?P<plain>{plain})|{led}\s(?P<single>{either(single)})".replace(r"\ ", r"\s")
    return re.compile(rf"(?<![\w-])(?:{told})(?![\w-])", re.IGNORECASE)
