"""Figures of photo captions against those of the body, where both count one thing in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.figures import operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.told_figures import LETTERS, ToldFigure, akin, made_of, same_figure, told_figures
from claims.text.measures.moments import Moment

#: A picture shows some of what the article counts: smaller figures of a caption may be of those in it.
SHOWN = 10


def caption_hints(reading: Reading) -> Iterator[Hint]:
    """Each figure of a caption: the same in the body, or another one of the same thing and never the same."""
    lines = [line for line in reading.lines if line.sort == "caption"]
    if not lines:
        return
    body = [f for passage in reading.passages for f in told_figures(reading, passage)]
    for figure in (f for line in lines for f in told_figures(reading, line) if f.amount.exact):
        alike = [f for f in body if f.amount.exact and _counts_one_thing(figure, f)]
        same = [f for f in body if same_figure(figure.amount, f.amount)]
        fitting = next((f for f in alike if f in same), None)
        if fitting:
            yield _hint(FITS, figure, fitting)
        elif not same and _is_one_figure(reading, figure, alike) and not made_of(figure.amount, body):
            yield _hint(DOES_NOT_FIT, figure, alike[0])


def _counts_one_thing(caption: ToldFigure, body: ToldFigure) -> bool:
    """One unit, the same noun right behind both, and the same telling word, which is no name, around both."""
    one, other = caption.amount, body.amount
    if one.sort != other.sort or one.unit != other.unit or not (caption.after and body.after):
        return False
    rest = [_plain_words(f) for f in (caption, body)]
    return akin(caption.after[0], body.after[0]) and any(akin(a, b) for a in rest[0] for b in rest[1])


def _plain_words(figure: ToldFigure) -> list[str]:
    """The words around a figure that are no names, without the one that it counts."""
    words = [w for w in figure.words if len(w) >= LETTERS and w != figure.after[0]]
    return [w for w in words if re.search(rf"(?<!\w){w}(?!\w)", figure.passage.masked)]


def _is_one_figure(reading: Reading, caption: ToldFigure, alike: list[ToldFigure]) -> bool:
    """Whether the article gives one figure for the thing, of the same time, and the picture does not show a part."""
    values = {f.amount.value for f in alike}
    if len(values) != 1 or min(caption.amount.value, *values) < SHOWN:
        return False
    return all(_of_one_time(reading, caption.passage, f.passage) for f in alike)


def _of_one_time(reading: Reading, caption: Passage, body: Passage) -> bool:
    """A picture of an earlier day may show less: a time that is told has to be that of the article, or of both."""
    times = [{(m.value.first, m.value.last) for m in p.of("t") if isinstance(m.value, Moment)} for p in (caption, body)]
    today = {(reading.published, reading.published)}
    return times[0] - today == times[1] - today


def _hint(outcome: str, caption: ToldFigure, body: ToldFigure) -> Hint:
    operands = (operand("caption", caption.amount), operand("body", body.amount))
    return hint("contradiction", "caption", outcome, (caption.amount.span, body.amount.span), operands)
