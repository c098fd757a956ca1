"""What figures of an article settle between them: changes, shares, totals, products, units and time zones."""

from __future__ import annotations

from collections.abc import Iterator

from claims.text.hints.changes import change_hints
from claims.text.hints.comparisons import comparison_hints
from claims.text.hints.conversions import conversion_hints
from claims.text.hints.hint import Hint
from claims.text.hints.products import product_hints
from claims.text.hints.ranks import rank_hints
from claims.text.hints.rates import rate_hints
from claims.text.hints.reading import Reading
from claims.text.hints.remainders import remainder_hints
from claims.text.hints.scores import score_hints
from claims.text.hints.shares import share_hints
from claims.text.hints.totals import total_hints


def sum_hints(reading: Reading) -> Iterator[Hint]:
    """All hints of this sort."""
    yield from change_hints(reading)
    yield from share_hints(reading)
    yield from total_hints(reading)
    yield from product_hints(reading)
    yield from rate_hints(reading)
    yield from conversion_hints(reading)
    yield from remainder_hints(reading)
    yield from comparison_hints(reading)
    yield from rank_hints(reading)
    yield from score_hints(reading)
