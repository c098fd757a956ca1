"""A share that several parts have together: "95 academic and 65 other posts of 2,000, or 8 percent"."""

from __future__ import annotations

from dataclasses import replace

from claims.text.hints.figures import amounts, comparable
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint
from claims.text.hints.reading import Reading
from claims.text.hints.shares import compared_share
from claims.text.measures.amounts import Amount
from claims.text.spans import Span

#: So many figures next to one another may have a share together.
MOST = 5


def is_of_several(reading: Reading, found: Hint) -> bool:
    """Whether a share that does not fit one part fits what it and its neighbors in the sentence make together."""
    if found.rule != "share" or found.outcome != DOES_NOT_FIT:
        return False
    told = {o.name: o.span for o in found.operands if o.span}
    if not {"part", "whole", "said"} <= told.keys():
        return False
    figures = {a.span: a for p in reading.passages for a in (*amounts(p, "n"), *amounts(p, "p"), *amounts(p, "f"))}
    part, whole, said = (figures.get(told[name]) for name in ("part", "whole", "said"))
    return part is not None and whole is not None and said is not None and fits_several(reading, part, whole, said)


def fits_several(reading: Reading, part: Amount, whole: Amount, percent: Amount) -> bool:
    """Whether the share fits some figures in a row, of which one is ``part``."""
    row = _row(reading, part, whole)
    at = next((n for n, one in enumerate(row) if one.span == part.span), None)
    if at is None:
        return False
    runs = (row[first : last + 1] for first in range(at + 1) for last in range(at, len(row)) if first < last)
    return any(_fits(run, whole, percent) for run in runs)


def _row(reading: Reading, part: Amount, whole: Amount) -> list[Amount]:
    passage = next((p for p in reading.passages if p.span.contains(part.span)), None)
    told = amounts(passage, "n") if passage else []
    row = [a for a in told if a.span != whole.span and a.exact and comparable(reading, a, part)]
    at = next((n for n, one in enumerate(row) if one.span == part.span), 0)
    return row[max(0, at - MOST) : at + MOST]


def _fits(run: list[Amount], whole: Amount, percent: Amount) -> bool:
    made, low, high = (sum(getattr(a, name) for a in run) for name in ("value", "low", "high"))
    if made > whole.value:
        return False
    together = replace(run[0], span=Span(run[0].span.start, run[-1].span.end), value=made, low=low, high=high)
    found = compared_share(together, whole, percent)
    return found is not None and found.outcome == FITS
