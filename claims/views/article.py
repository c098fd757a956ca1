"""The text of a revision cut into pieces that a page can draw: paragraphs, folded furniture, underlined claims.

Offsets are code points of the revision's text. Nothing is left out but white space between lines, so that a
selection in the browser can be told in the same offsets.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

from claims.text.spans import Span, merge

#: A range and the reason why it is marked: ``{"start", "end", "reason"}``.
Mark = Mapping[str, Any]
#: Levels at which underlines of overlapping claims are drawn; further ones share the last.
LANES = 3


@dataclass(frozen=True, slots=True)
class Marking:
    """One range that belongs to a claim; ``is_noted`` where people talk about it."""

    span: Span
    claim: int
    status: str
    is_noted: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters with the same claims and marks all along."""

    start: int
    text: str
    claims: tuple[int, ...] = ()
    look: str = ""
    furniture: str = ""
    set_aside: str = ""
    #: Why the sentence that ends here was set aside.
    why: str = ""
    #: Whether words that people talk about end here.
    is_noted: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """``sort`` is headline, paragraph or furniture; furniture has a line for each of the page's, text has one.

    ``beside`` is what stands in the margin next to it.
    """

    sort: str
    lines: tuple[tuple[Piece, ...], ...]
    reasons: tuple[str, ...] = ()
    beside: tuple[Any, ...] = ()


def blocks_of(
    text: str,
    *,
    title: str = "",
    furniture: Sequence[Mark] = (),
    set_aside: Sequence[Mark] = (),
    markings: Iterable[Marking] = (),
) -> list[Block]:
    """The blocks of ``text`` in order. Takes time in proportion to its length and its marks."""
    lines = _lines(text)
    cutter = _Cutter(text, lines, furniture, set_aside, tuple(markings))
    clutter = merge(_span(mark) for mark in furniture)
    sorts = _sorts(text, lines, clutter, title)
    return [
        block
        for sort, group in groupby(zip(sorts, lines, strict=True), key=lambda pair: pair[0])
        for block in _blocks(sort, [cutter.pieces(line) for _, line in group])
    ]


def stretches_of(markings: Sequence[Marking], claim: int) -> list[tuple[Span, str]]:
    """Where the words of a claim stand, cut at the borders of all claims, and the classes that each stretch has.

    A stretch may be several pieces of the page; "noted" is said of the last of them.
    """
    own = merge(marking.span for marking in markings if marking.claim == claim)
    cutter = _Cutter("", own, (), (), markings)
    return [stretch for span in own for stretch in _stretches(cutter.pieces(span), span.end)]


def _stretches(pieces: Sequence[Piece], end: int) -> Iterator[tuple[Span, str]]:
    ends = [*(piece.start for piece in pieces[1:]), end]
    for piece, stop in zip(pieces, ends, strict=True):
        yield Span(piece.start, stop), f"{piece.look} noted".strip() if piece.is_noted else piece.look


def _blocks(sort: str, lines: list[tuple[Piece, ...]]) -> list[Block]:
    if sort != "furniture":
        return [Block(sort, (line,)) for line in lines]
    reasons = dict.fromkeys(piece.furniture for line in lines for piece in line if piece.furniture)
    return [Block(sort, tuple(lines), tuple(reasons))]


def _lines(text: str) -> list[Span]:
    found, start = [], 0
    for line in text.split("\n"):
        span = Span(start, start + len(line)).stripped(text)
        if len(span):
            found.append(span)
        start += len(line) + 1
    return found


def _sorts(text: str, lines: Sequence[Span], clutter: Sequence[Span], title: str) -> list[str]:
    """What each line is. The first line that is the title and is no clutter is the headline."""
    starts = [span.start for span in clutter]
    sorts, wanted = [], " ".join(title.split())
    for line in lines:
        at = bisect_left(starts, line.start + 1) - 1
        if at >= 0 and clutter[at].contains(line):
            sorts.append("furniture")
        elif wanted and " ".join(line.of(text).split()) == wanted:
            sorts.append("headline")
            wanted = ""
        else:
            sorts.append("paragraph")
    return sorts


class _Cutter:
    """Cuts lines at the borders of every mark."""

    def __init__(
        self,
        text: str,
        lines: Sequence[Span],
        furniture: Sequence[Mark],
        set_aside: Sequence[Mark],
        markings: Sequence[Marking],
    ) -> None:
        self.text = text
        self.lanes = lanes_of(markings)
        marks: list[tuple[Span, str, Any]] = [(m.span, "claim", m) for m in markings]
        marks += [(_span(f), "furniture", f["reason"]) for f in furniture]
        marks += [(_span(s), "set_aside", s["reason"]) for s in set_aside]
        borders = {border for span in lines for border in (span.start, span.end)}
        borders |= {border for span, *_ in marks for border in (span.start, span.end)}
        self.cuts = sorted(borders)
        self.active = _active_at(self.cuts, marks)
        self.ends = {_span(s).stripped(text).end: s["reason"] for s in set_aside}
        self.noted = {m.span.end for m in markings if m.is_noted}

    def pieces(self, line: Span) -> tuple[Piece, ...]:
        first, last = bisect_left(self.cuts, line.start), bisect_left(self.cuts, line.end)
        borders = pairwise(range(first, last + 1))
        return tuple(self._piece(i, Span(self.cuts[i], self.cuts[j])) for i, j in borders)

    def _piece(self, index: int, span: Span) -> Piece:
        marks = self.active[index]
        claims = sorted((m for sort, m in marks if sort == "claim"), key=lambda m: (len(m.span), m.claim))
        return Piece(
            start=span.start,
            text=span.of(self.text),
            claims=tuple(dict.fromkeys(m.claim for m in claims)),
            look=self._look(claims),
            furniture=next((m for sort, m in marks if sort == "furniture"), ""),
            set_aside=next((m for sort, m in marks if sort == "set_aside"), ""),
            why=self.ends.get(span.end, ""),
            is_noted=span.end in self.noted,
        )

    def _look(self, claims: Sequence[Marking]) -> str:
        return " ".join(sorted({f"l{self.lanes[m.claim]}-{m.status}" for m in claims if m.claim in self.lanes}))


def _active_at(cuts: Sequence[int], marks: Sequence[tuple[Span, str, Any]]) -> list[list[tuple[str, Any]]]:
    """For every cut, the marks that cover the characters right after it."""
    opening: dict[int, list[int]] = {}
    closing: dict[int, list[int]] = {}
    for number, (span, *_) in enumerate(marks):
        if len(span):
            opening.setdefault(span.start, []).append(number)
            closing.setdefault(span.end, []).append(number)
    here: dict[int, tuple[str, Any]] = {}
    active = []
    for cut in cuts:
        for number in closing.get(cut, ()):
            here.pop(number)
        here |= {number: marks[number][1:] for number in opening.get(cut, ())}
        active.append(list(here.values()))
    return active


def lanes_of(markings: Iterable[Marking]) -> dict[int, int]:
    """A level from 1 to LANES for each claim, so that claims that overlap have different ones where there is room.

    Dismissed and withdrawn claims have none: they are not drawn.
    """
    drawn = sorted((m for m in markings if m.status not in ("dismissed", "withdrawn")), key=lambda m: m.span)
    lanes: dict[int, int] = {}
    free_from = [0] * LANES
    for marking in drawn:
        open_lanes = [lane for lane in range(LANES) if free_from[lane] <= marking.span.start]
        lane = lanes.setdefault(marking.claim, (open_lanes[0] if open_lanes else LANES - 1) + 1)
        free_from[lane - 1] = max(free_from[lane - 1], marking.span.end)
    return lanes


def _span(mark: Mark) -> Span:
    return Span(mark["start"], mark["end"])
