"""Figures of the headline against those of the body, by the words that stand around them."""

from __future__ import annotations

from collections.abc import Iterator

from claims.text.hints.figures import operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Reading
from claims.text.hints.told_figures import ToldFigure, contradicts, made_of, of_one_thing, same_figure, told_figures

#: So many sentences tell what the headline tells.
LEAD = 8


def headline_hints(reading: Reading) -> Iterator[Hint]:
    """Each figure of the headline: the same in the body, or another one of the same thing and never the same."""
    if reading.headline is None:
        return
    body = [f for passage in reading.passages for f in told_figures(reading, passage)]
    lead = [f for passage in reading.passages[:LEAD] for f in told_figures(reading, passage)]
    for figure in told_figures(reading, reading.headline):
        same = [f for f in body if f.stretch == figure.stretch and same_figure(figure.amount, f.amount)]
        alike = next((f for f in same if f.amount.exact and of_one_thing(figure, f)), None)
        if alike:
            yield _hint(FITS, figure, alike)
        elif not same and not made_of(figure.amount, body):
            other = next((f for f in lead if contradicts(figure, f)), None)
            if other:
                yield _hint(DOES_NOT_FIT, figure, other)


def _hint(outcome: str, headline: ToldFigure, body: ToldFigure) -> Hint:
    operands = (operand("headline", headline.amount), operand("body", body.amount))
    return hint("contradiction", "headline", outcome, (headline.amount.span, body.amount.span), operands)
