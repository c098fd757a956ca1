"""Figures of speech in quotation marks against those of the narrator, in the sentences that lead it in or go on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from claims.text.attribution.quotes import find_quotes
from claims.text.hints.figures import operand
from claims.text.hints.hint import FITS, UNKNOWN, Hint, hint
from claims.text.hints.reading import Reading
from claims.text.hints.told_figures import (
    ToldFigure,
    counts_one_thing,
    made_of,
    of_one_time,
    same_figure,
    told_figures,
)
from claims.text.spans import Span


def quote_hints(reading: Reading) -> Iterator[Hint]:
    """Each exact figure of a quote with the narrator's of the same thing beside it.

    Two figures are left open: the speaker may tell of a part, or may see it otherwise.
    """
    spoken = speech(reading.text)
    if not spoken:
        return
    told = [list(told_figures(reading, passage)) for passage in reading.passages]
    for at, figures in enumerate(told):
        near = [f for beside in told[max(0, at - 1) : at + 2] for f in beside]
        narrated = [f for f in near if not is_spoken(spoken, f)]
        for figure in (f for f in figures if f.amount.exact and is_spoken(spoken, f)):
            yield from _compared(reading, figure, narrated, near)


def speech(text: str) -> list[Span]:
    """Where somebody's words are given, paragraph by paragraph."""
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        found += [quote.outer for quote in find_quotes(text, Span(at, at + len(line))) if quote.speech]
        at += len(line)
    return found


def is_spoken(spoken: list[Span], figure: ToldFigure) -> bool:
    """Whether a figure stands in one of the stretches of speech."""
    before = bisect_right(spoken, figure.amount.span.start, key=lambda span: span.start) - 1
    return before >= 0 and spoken[before].contains(figure.amount.span)


def _compared(
    reading: Reading, quoted: ToldFigure, narrated: list[ToldFigure], near: list[ToldFigure]
) -> Iterator[Hint]:
    alike = [f for f in narrated if f.amount.exact and counts_one_thing(quoted, f)]
    same = next((f for f in alike if same_figure(quoted.amount, f.amount)), None)
    if same:
        yield _hint(FITS, quoted, same)
    elif len(alike) == 1 and of_one_time(reading, quoted.passage, alike[0].passage) and not _explained(quoted, near):
        yield _hint(UNKNOWN, quoted, alike[0])


def _explained(quoted: ToldFigure, near: list[ToldFigure]) -> bool:
    """Whether the sentences around have the figure once more, or others that it is made of."""
    others = [f for f in near if f is not quoted and f.amount.span != quoted.amount.span]
    return any(same_figure(quoted.amount, f.amount) for f in others) or made_of(quoted.amount, others)


def _hint(outcome: str, quoted: ToldFigure, narrated: ToldFigure) -> Hint:
    operands = (operand("quote", quoted.amount), operand("narration", narrated.amount))
    return hint("contradiction", "quote", outcome, (quoted.amount.span, narrated.amount.span), operands)
