"""Figures of photo captions against those of the body, where both count one thing in the same words."""

from __future__ import annotations

from collections.abc import Iterator

from claims.text.hints.caption_days import day_hints
from claims.text.hints.figures import operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Reading
from claims.text.hints.told_figures import (
    ToldFigure,
    counts_one_thing,
    made_of,
    of_one_time,
    same_figure,
    told_figures,
)

#: A picture shows some of what the article counts: smaller figures of a caption may be of those in it.
SHOWN = 10


def caption_hints(reading: Reading) -> Iterator[Hint]:
    """Each figure of a caption: the same in the body, or another one of the same thing and never the same."""
    lines = [line for line in reading.lines if line.sort == "caption"]
    if not lines:
        return
    yield from day_hints(reading, lines)
    body = [f for passage in reading.passages for f in told_figures(reading, passage)]
    for figure in (f for line in lines for f in told_figures(reading, line) if f.amount.exact):
        alike = [f for f in body if f.amount.exact and _tell_one_thing(figure, f)]
        same = [f for f in body if same_figure(figure.amount, f.amount)]
        fitting = next((f for f in alike if f in same), None)
        if fitting:
            yield _hint(FITS, figure, fitting)
        elif not same and _is_one_figure(reading, figure, alike) and not made_of(figure.amount, body):
            yield _hint(DOES_NOT_FIT, figure, alike[0])


def _tell_one_thing(caption: ToldFigure, body: ToldFigure) -> bool:
    """In the same words, or the same noun behind the same two words: "it has 640 workers"."""
    if counts_one_thing(caption, body):
        return True
    nouns = caption.after[:1], body.after[:1]
    led_in = caption.lead_in == body.lead_in and " " in caption.lead_in
    return led_in and nouns[0] == nouns[1] != () and caption.amount.sort == body.amount.sort


def _is_one_figure(reading: Reading, caption: ToldFigure, alike: list[ToldFigure]) -> bool:
    """Whether the article gives one figure for the thing, of the same time, and the picture does not show a part."""
    values = {f.amount.value for f in alike}
    if len(values) != 1 or min(caption.amount.value, *values) < SHOWN:
        return False
    return all(of_one_time(reading, caption.passage, f.passage) for f in alike)


def _hint(outcome: str, caption: ToldFigure, body: ToldFigure) -> Hint:
    operands = (operand("caption", caption.amount), operand("body", body.amount))
    return hint("contradiction", "caption", outcome, (caption.amount.span, body.amount.span), operands)
