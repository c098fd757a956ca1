"""The line of a fact box that tells a founding ("Established: 1874") against the year that the body tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Reading
from claims.text.hints.templates import matches, patterns
from claims.text.measures.moments import Moment
from claims.text.spans import Span

_LINE = re.compile(r"^.{1,60}$", re.MULTILINE)


def fact_box_hints(reading: Reading) -> Iterator[Hint]:
    """The one such line of the page, where the body tells one year in which what it is about was founded."""
    boxed = [
        (Span(*m.span("year")).shifted(line.start()), int(m["year"]))
        for line in _LINE.finditer(reading.text)
        for pattern in patterns(reading.words, "founded_box")
        if (m := pattern.match(line.group()))
    ]
    told = [
        passage.marks[got["a"]].value
        for passage in reading.passages
        for _, got in matches(reading.words, "founded_first", passage.masked)
    ]
    years = {m.first.year: m for m in told if isinstance(m, Moment) and m.explicit}
    if len(boxed) == 1 and len(years) == 1:
        (place, year), moment = boxed[0], next(iter(years.values()))
        operands = (
            Operand("first", "date", str(moment.first.year), moment.span),
            Operand("second", "date", str(year), place),
        )
        outcome = FITS if year == moment.first.year else DOES_NOT_FIT
        yield hint("contradiction", "restated", outcome, (moment.span, place), operands)
