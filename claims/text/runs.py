"""Lines into which a whole page has run: where the front ends, where the body ends.

Copying from some browsers and mails loses the line ends. What can be told then is the date of the page, the dateline,
the initials under the article and the copyright; the line is cut there, the text is not touched.
"""

from __future__ import annotations

import re
from itertools import pairwise

from claims.text.datelines import read_dateline
from claims.text.lines import Line
from claims.text.pagedates import find_dates
from claims.text.spans import Span

#: Shorter lines are what they are; a page's front is over within this many characters.
_LONG, _FRONT = 250, 500
_SENTENCE_END = re.compile(r"[.!?][\"”’)]?\s+[\"“‘(]?[^\W\d_a-z]")
_INITIALS = re.compile(r"(?<=[.!?\"”])\s*\([a-z]{2,5}/[a-z]{2,5}\)")
_COPYRIGHT = re.compile(r"(?<=[.!?\"”)]) (?=(?:©|Copyright (?:©|\(c\)|(?:19|20)\d\d)|Hak [Cc]ipta ©?))")
_GAP = re.compile(r"\s+")


def cut_runs(lines: list[Line], language_code: str) -> list[Line]:
    """``lines`` with the long ones cut where front, body and back of a page meet."""
    pieces: list[Line] = []
    for i, line in enumerate(lines):
        if len(line.text) < _LONG:
            pieces.append(line)
            continue
        cuts = {m.end() for m in _INITIALS.finditer(line.text)} | {m.end() for m in _COPYRIGHT.finditer(line.text)}
        if i < 3:
            cuts |= set(_front_cuts(line.text, language_code))
        pieces.extend(_pieces(line, sorted(cuts)))
    return pieces


def _front_cuts(text: str, language_code: str) -> list[int]:
    """Before and behind the date of the page, and before the dateline, where no sentence ends above or with them."""
    sentence_end = _SENTENCE_END.search(text, 0, _FRONT)
    limit = sentence_end.start() if sentence_end else _FRONT
    timed = [d.span for d in find_dates(text[:limit], language_code) if d.timed and d.span.end < limit]
    cuts = [timed[0].start, timed[-1].end] if timed else []
    if not cuts and read_dateline(text):
        return []
    begin = cuts[-1] if cuts else 0
    for gap in _GAP.finditer(text, begin, limit):
        found = read_dateline(text[gap.end() :])
        if found and (cuts or (found.publisher and found.place)):
            return [*cuts, gap.end()]
    return cuts


def _pieces(line: Line, cuts: list[int]) -> list[Line]:
    edges = [0, *[c for c in cuts if 0 < c < len(line.text)], len(line.text)]
    pieces = []
    for start, end in pairwise(edges):
        span = Span(start, end).stripped(line.text)
        if len(span):
            pieces.append(Line(span.shifted(line.span.start), span.of(line.text), line.gap if not start else False))
    return pieces
