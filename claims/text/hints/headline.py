"""Figures of the headline against those of the body, by the words that stand around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.figures import mark_number, operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Reading
from claims.text.hints.templates import patterns
from claims.text.hints.told_figures import (
    ToldFigure,
    contradicts,
    is_of_so_many,
    made_of,
    of_one_thing,
    same_figure,
    told_figures,
)

#: So many sentences tell what the headline tells.
LEAD = 8
#: Counts below this are told of many things in one article.
SMALL = 20
#: Counts that are so many times as large are of something else.
FAR = 5
#: Words for a gap in front of its figure and behind it; only the first ones are of nothing else.
GAPS = ("cue_gap", "cue_gap_behind")


def headline_hints(reading: Reading) -> Iterator[Hint]:
    """Each figure of the headline: the same in the body, or another one of the same thing and never the same."""
    if reading.headline is None:
        return
    body = [f for passage in reading.passages for f in told_figures(reading, passage)]
    lead = [f for passage in reading.passages[:LEAD] for f in told_figures(reading, passage)]
    for figure in told_figures(reading, reading.headline):
        if is_of_so_many(reading, figure):
            continue
        same = [f for f in body if f.stretch == figure.stretch and same_figure(figure.amount, f.amount)]
        alike = next((f for f in same if f.amount.exact and of_one_thing(figure, f)), None)
        if alike:
            yield _hint(FITS, figure, alike)
            continue
        rivals = (f for f in lead if contradicts(figure, f) and not is_far_off(figure, f))
        rivals = (f for f in rivals if not is_one_a_gap(reading, figure, f))
        other = next((f for f in rivals if not is_of_all(reading, figure, f)), None)
        if other and not _told_too(figure, other, same) and not made_of(figure.amount, _its_like(figure, other, body)):
            yield _hint(DOES_NOT_FIT, figure, other)


def is_far_off(figure: ToldFigure, body: ToldFigure) -> bool:
    """Whether nobody can have meant the one by the other: three factories, and 480 people in one of them."""
    less, more = sorted((figure.amount.value, body.amount.value))
    scaled = (more / less).normalize().as_tuple().digits == (1,) if less else False
    return more > FAR * less and not scaled and figure.amount.sort == "count"


def is_of_all(reading: Reading, figure: ToldFigure, body: ToldFigure) -> bool:
    """Whether only the body counts what there is: "to shed 450 workers", of a firm that "has 540 employees"."""
    return _owned(reading, body) and not _owned(reading, figure)


def is_one_a_gap(reading: Reading, figure: ToldFigure, body: ToldFigure) -> bool:
    """Whether only one tells by how much somebody is ahead: "a margin of 300 votes" is not what the other side got."""
    named, told = ([_is_gap(reading, f, *lists) for f in (figure, body)] for lists in (("cue_gap",), GAPS))
    return (named[0] and not told[1]) or (named[1] and not told[0])


def _is_gap(reading: Reading, figure: ToldFigure, ahead: str, behind: str = "") -> bool:
    """Whether a word of one list stands up to two words in front of a figure, or one of the other behind it."""
    before, _, after = re.split(rf"(‹[a-z]{mark_number(figure.passage, figure.amount)}›)", figure.passage.masked)
    if re.search(rf"{phrase(reading.words, ahead)}(?:\s[\w-]+){{0,2}}\s$", before, re.IGNORECASE):
        return True
    return bool(behind) and says(reading, behind, re.split(r"[.,;:‹]", after)[0])


def _owned(reading: Reading, figure: ToldFigure) -> bool:
    ahead = figure.passage.masked.partition(f"{mark_number(figure.passage, figure.amount)}›")[0]
    return any(p.search(ahead) for p in patterns(reading.words, "owning"))


def _told_too(figure: ToldFigure, other: ToldFigure, same: list[ToldFigure]) -> bool:
    """Whether the body has the figure too: of small counts, one of something else than the headline and it count."""
    return bool(_its_like(figure, other, same))


def _its_like(figure: ToldFigure, other: ToldFigure, body: list[ToldFigure]) -> list[ToldFigure]:
    """Of what a small count may be made: not of what counts something else."""
    unit = figure.amount.unit
    if unit != other.amount.unit or figure.amount.sort != "count" or figure.amount.value >= SMALL:
        return body
    beside = other.passage.span
    return [f for f in body if f.amount.unit == unit or f.after[:1] != (f.amount.unit,) or f.passage.span == beside]


def _hint(outcome: str, headline: ToldFigure, body: ToldFigure) -> Hint:
    operands = (operand("headline", headline.amount), operand("body", body.amount))
    return hint("contradiction", "headline", outcome, (headline.amount.span, body.amount.span), operands)
