"""Which ranges of a page are the page and not the article, each with its reason.

A page has a front (site name, sections, headline, byline, date, share bar, caption), a body and a back (initials, tags,
related links, copyright). The body is found first: it begins at the dateline, or at the first running text below the
byline and the date; it ends above whatever closes an article. Inside the body a line is furniture where it says so
(``clutter``) or where its shape does; lines of the front and the back are furniture unless they are the headline.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from claims.text.analysis import Marked
from claims.text.layout import Layout, lay_out
from claims.text.lines import Line
from claims.text.masthead import document_facts
from claims.text.page import Page
from claims.text.spans import Span


def read_page(text: str, language_code: str) -> Page:
    """The parts of the page that the canonical ``text`` is. Never raises; a text without furniture is all blocks."""
    layout = lay_out(text, language_code)
    marked = tuple(_joined(_marks(layout), text))
    headline = layout.headline
    return Page(
        document=document_facts(layout, text, language_code),
        furniture=marked,
        headline=layout.lines[headline].span if headline is not None else None,
        standfirst=tuple(layout.lines[i].span for i in layout.standfirst),
        subheadings=tuple(layout.lines[i].span for i, r in sorted(layout.reasons.items()) if r == "crosshead"),
        blocks=tuple(_blocks(layout, text)),
    )


def _marks(layout: Layout) -> list[Marked]:
    """The furniture, line by line, with the pieces cut out of body lines."""
    whole = [Marked(layout.lines[i].span, reason) for i, reason in layout.reasons.items()]
    inside = [cut for cuts in layout.cuts.values() for cut in cuts]
    return sorted([*whole, *inside], key=lambda m: m.span)


def _joined(marks: Iterable[Marked], text: str) -> list[Marked]:
    """Neighbors of one reason with nothing but white space between them made one, crossheads apart."""
    joined: list[Marked] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if last and last.reason == mark.reason != "crosshead" and not text[last.span.end : mark.span.start].strip():
            joined[-1] = Marked(Span(last.span.start, mark.span.end), mark.reason)
        else:
            joined.append(mark)
    return joined


def _blocks(layout: Layout, text: str) -> list[Span]:
    blocks: list[Span] = []
    for i in layout.body:
        blocks.extend(_without(layout.lines[i], layout.cuts.get(i, ()), text))
    return blocks


def _without(line: Line, cuts: Iterable[Marked], text: str) -> list[Span]:
    """What is left of a body line beside the ``cuts`` in it."""
    inside = [c.span for c in cuts]
    edges = [Span(line.span.start, line.span.start), *inside, Span(line.span.end, line.span.end)]
    pieces = (Span(a.end, b.start).stripped(text) for a, b in pairwise(edges))
    return [p for p in pieces if len(p)]
