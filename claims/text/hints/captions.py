"""Figures of photo captions against those of the body, where both count one thing in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.text.hints.caption_days import day_hints
from claims.text.hints.figures import mark_number, operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.told_figures import (
    LETTERS,
    ToldFigure,
    counts_one_thing,
    digits_changed,
    made_of,
    of_one_time,
    same_figure,
    told_figures,
)

#: A picture shows some of what the article counts: smaller figures of a caption may be of those in it.
SHOWN = 10
#: Two counts of one noun that have the same digits in another order are rarely a chance from here on.
LARGE = 100
#: So many telling words in common show that two sentences tell of one thing.
SHARED = 2


def caption_hints(reading: Reading) -> Iterator[Hint]:
    """Each figure of a caption: the same in the body, or another one of the same thing and never the same."""
    lines = [line for line in reading.lines if line.sort == "caption"]
    if not lines:
        return
    yield from day_hints(reading, lines)
    body = [f for passage in reading.passages for f in told_figures(reading, passage)]
    for figure in (f for line in lines for f in told_figures(reading, line) if f.amount.exact):
        alike = [f for f in body if f.amount.exact and _tell_one_thing(reading, figure, f)]
        same = [f for f in body if same_figure(figure.amount, f.amount)]
        fitting = next((f for f in alike if f in same), None)
        if fitting:
            yield _hint(FITS, figure, fitting)
        elif not same and _is_one_figure(reading, figure, alike) and not made_of(figure.amount, body):
            yield _hint(DOES_NOT_FIT, figure, alike[0])


def _tell_one_thing(reading: Reading, caption: ToldFigure, body: ToldFigure) -> bool:
    """In the same words, or the same noun behind the same two words: "it has 640 workers".

    The noun may be left out where both go on in the same two words, or be the price of what both sentences tell of.
    """
    if counts_one_thing(caption, body) or _goes_on_alike(caption, body):
        return True
    if caption.amount.sort == body.amount.sort == "money" and caption.amount.unit == body.amount.unit:
        return len(_in_common(caption, body)) >= SHARED
    nouns = caption.after[:1], body.after[:1]
    if nouns[0] == nouns[1] != () and caption.amount.value >= LARGE and digits_changed(caption.amount, body.amount):
        return True
    if _hold_as_much(reading, caption, body):
        return True
    led_in = caption.lead_in == body.lead_in and " " in caption.lead_in
    return led_in and nouns[0] == nouns[1] != () and caption.amount.sort == body.amount.sort


def _hold_as_much(reading: Reading, caption: ToldFigure, body: ToldFigure) -> bool:
    """ "With room for 460 passengers" and "it can carry 640 people": the same digits in another order, large ones."""
    holding = reading.words.lists["capacity"]
    counts = caption.amount.sort == body.amount.sort == "count" and caption.amount.value >= LARGE
    both = all(set(f.before[:2]) & holding or f.lead_in in holding for f in (caption, body))
    return counts and both and digits_changed(caption.amount, body.amount)


def _goes_on_alike(caption: ToldFigure, body: ToldFigure) -> bool:
    """Whether the same two telling words stand behind both: "fifteen people were taken to hospital"."""
    counts = caption.amount.sort == body.amount.sort == "count"
    return counts and len(set(caption.after) & set(body.after)) >= SHARED


def _in_common(caption: ToldFigure, body: ToldFigure) -> set[str]:
    return {w for w in caption.around if len(w) >= LETTERS} & set(body.around)


def _is_one_figure(reading: Reading, caption: ToldFigure, alike: list[ToldFigure]) -> bool:
    """Whether the article gives one figure for the thing, of the same time, and the picture does not show a part."""
    values = {f.amount.value for f in alike}
    if len(values) != 1 or min(caption.amount.value, *values) < SHOWN:
        return False
    return all(of_one_time(reading, _sentence(caption), f.passage) for f in alike)


def _sentence(caption: ToldFigure) -> Passage:
    """The sentence of a caption that has the figure: the day of the picture is told in another one."""
    line, end = caption.passage, caption.passage.masked.find(f"{mark_number(caption.passage, caption.amount)}›")
    starts = [m.end() for m in re.finditer(r"[.!?]\s+(?=[A-Z‹])", line.masked[:end])]
    start = line.place(starts[-1], starts[-1]).start if starts else line.span.start
    return replace(line, marks={n: m for n, m in line.marks.items() if m.span.start >= start})


def _hint(outcome: str, caption: ToldFigure, body: ToldFigure) -> Hint:
    operands = (operand("caption", caption.amount), operand("body", body.amount))
    return hint("contradiction", "caption", outcome, (caption.amount.span, body.amount.span), operands)
