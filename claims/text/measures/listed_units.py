"""What the figures of a list are of, where only one of them says it: "148, 171 and 134 kilometres"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount

#: From here on a bare figure beside a sum of money is one too: "186 million pounds, gas plants 104 million".
LARGE = Decimal(1_000_000)
#: So many words stand between two figures of a list.
FEW = 6


def with_listed_units(text: str, amounts: Sequence[Amount], words: HintWords) -> tuple[Amount, ...]:
    """The amounts of one sentence, in order, each with the measure or the currency that its list leaves to another."""
    kept = list(amounts)
    for at in range(len(kept) - 2, -1, -1):
        one, other = kept[at], kept[at + 1]
        between = text[one.span.end : other.span.start].replace(",", " ").lower().split()
        if other.unit in words.measures and _is_bare(one, words) and all(w in words.lists["and"] for w in between):
            kept[at] = replace(one, unit=other.unit)
    for at in range(1, len(kept)):
        one, other = kept[at - 1], kept[at]
        sums = one.sort == "money" and min(one.value, other.value) >= LARGE
        if sums and _is_bare(other, words) and _goes_on(text[one.span.end : other.span.start], words):
            kept[at] = replace(other, sort="money", unit=one.unit)
    return tuple(kept)


def _goes_on(between: str, words: HintWords) -> bool:
    """Whether a list goes on: a comma or an "and", and few words."""
    told = between.replace(",", " , ").lower().split()
    return len(told) <= FEW and any(w == "," or w in words.lists["and"] for w in told)


def _is_bare(amount: Amount, words: HintWords) -> bool:
    return amount.sort == "count" and (not amount.unit or amount.unit in words.lists["and"])
