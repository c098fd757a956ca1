"""Figures of a claim that no quoted passage names."""

from __future__ import annotations

from claims.noticing.case import Case, Notice
from claims.text.languages import codes, get
from claims.text.measures.amounts import Amount, find_amounts
from claims.text.spans import Span
from claims.text.times import find_times

MISSING_FIGURE = "missing_figure"


def missing_figures(case: Case) -> tuple[Notice, ...]:
    """The figures of the wording that occur in no quoted passage, rounded or in other words; none without evidence.

    Dates are left to the eye. A passage may be in another language than the claim: it is read in all that the program
    knows.
    """
    quotes = [piece.quote for piece in case.pieces if piece.quote]
    if not quotes:
        return ()
    quoted = [amount for quote in quotes for code in codes() for amount in _amounts(quote, code)]
    missing = [a for a in _amounts(case.wording, case.language) if not any(_agree(a, other) for other in quoted)]
    return tuple(dict.fromkeys(Notice(MISSING_FIGURE, (), _words(case.wording, amount)) for amount in missing))


def _amounts(text: str, code: str) -> tuple[Amount, ...]:
    language = get(code)
    if language is None:
        return ()
    whole = Span(0, len(text))
    times = [time.span for time in find_times(text, whole, language) if time.sort != "duration"]
    return find_amounts(text, whole, language, times)


def _agree(one: Amount, other: Amount) -> bool:
    """Whether one of the figures may be the other, rounded; what they count is left to the reader."""
    if (one.sort in ("percent", "points")) != (other.sort in ("percent", "points")):
        return False
    return one.low <= other.value <= one.high or other.low <= one.value <= other.high


def _words(text: str, amount: Amount) -> str:
    """The figure as the claim writes it, with the word for what it counts."""
    words, behind = amount.span.of(text), text[amount.span.end :].lstrip()
    unit = behind[: len(amount.unit)]
    counts = amount.sort == "count" and amount.unit and unit.lower() == amount.unit
    return f"{words} {unit}" if counts else words
