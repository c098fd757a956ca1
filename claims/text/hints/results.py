"""The result of a match or of a vote in the headline against the one that the body tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.scores import SETS, points_of
from claims.text.hints.templates import patterns
from claims.text.measures.amounts import Amount
from claims.text.measures.moments import Moment
from claims.text.spans import Span

_RESULT = re.compile(r"(?<![\w:./,–-])(\d{1,3})[-–](\d{1,3})(?![\w:/–-]|\.\d)")
#: So many other words stand between the two figures of a result in words.
WORDED = 2
#: So many sentences tell how it ended; what comes later tells of other matches too.
LEAD = 12
#: A match of days ago is told of.
LATELY = timedelta(days=10)
#: Nobody needs more sets than these.
MOST_SETS = 3
#: Lists of words for a match or a vote of another time, and for how it stood before it was over.
NOT_THE_END = ("another_time_only", "score_so_far")


@dataclass(frozen=True, slots=True)
class _Result:
    """``sides``: both figures, the smaller one first: whose they are is not asked."""

    span: Span
    sides: tuple[int, ...]
    passage: Passage


def result_hints(reading: Reading) -> Iterator[Hint]:
    """The one result of the headline: told by the body too, or the body tells one other result and never has it."""
    if reading.headline is None:
        return
    headed = _results(reading, reading.headline)
    if len(headed) != 1:
        return
    body = [found for passage in reading.passages for found in _results(reading, passage)]
    same = [found for found in body if found.sides == headed[0].sides]
    if same:
        yield _hint(reading, FITS, headed[0], same[0])
        return
    opening = [found for found in body if _opens_with(reading, found)]
    ends = [f for f in body if f.passage in reading.passages[:LEAD] and _may_be_its_end(reading, headed[0], f)]
    sets = [*_of_sets(reading)] if max(headed[0].sides) <= MOST_SETS else []
    told = opening if len(opening) == 1 else ends or [s for s in sets if s.sides != headed[0].sides]
    if len({found.sides for found in told}) == 1 and headed[0].sides not in [s.sides for s in sets]:
        yield _hint(reading, DOES_NOT_FIT, headed[0], told[0])


def _opens_with(reading: Reading, found: _Result) -> bool:
    """Whether the first sentence says that somebody won by just this."""
    first = reading.passages[0].span
    ahead = reading.text[first.start : found.span.start] if first.contains(found.span) else ""
    return any(p.search(ahead) for p in patterns(reading.words, "winning"))


def _may_be_its_end(reading: Reading, headed: _Result, found: _Result) -> bool:
    """Whether both are of votes or both of matches, and the sentence tells of no other day and of no half-time."""
    votes = [says(reading, "voting", f.passage.masked) for f in (headed, found)]
    if votes[0] != votes[1] or any(says(reading, name, found.passage.masked) for name in NOT_THE_END):
        return False
    told = [m.value for m in found.passage.of("t", "l") if isinstance(m.value, Moment)]
    today = reading.published
    return all(t.sort == "day" and today is not None and t.last >= today - LATELY for t in told)


def _results(reading: Reading, passage: Passage) -> list[_Result]:
    words = passage.span.of(reading.text)
    sets = [Span(*m.span()) for m in SETS.finditer(words)]
    found = [m for m in _RESULT.finditer(words) if not any(Span(*m.span()).overlaps(s) for s in sets)]
    told = [(Span(*m.span()).shifted(passage.span.start), sorted(map(int, m.groups()))) for m in found]
    return [_Result(span, tuple(sides), passage) for span, sides in (*told, *_worded(reading, passage))]


def _worded(reading: Reading, passage: Passage) -> Iterator[tuple[Span, list[int]]]:
    """ "Six votes to five", "tujuh suara berbanding empat"."""
    joined = phrase(reading.words, "score_joined")
    pattern = rf"‹n(?P<one>\d+)›\s(?:[\w-]+\s){{1,{WORDED}}}{joined}\s‹n(?P<other>\d+)›(?!\s\w+\s{joined})"
    for match in re.finditer(pattern, passage.masked, re.IGNORECASE):
        one, other = (passage.marks[int(match[name])].value for name in ("one", "other"))
        if isinstance(one, Amount) and isinstance(other, Amount) and one.sort == other.sort == "count":
            yield Span(one.span.start, other.span.end), sorted((int(one.value), int(other.value)))


def _of_sets(reading: Reading) -> Iterator[_Result]:
    """What the sets of the first sentences make: "25-22, 21-25, 25-19, 25-20" is 3-1."""
    for passage in reading.passages[:LEAD]:
        for match in SETS.finditer(passage.span.of(reading.text)):
            points = points_of(match.group())
            won = sum(a > b for a, b in points)
            if len(points) > 1 and not says(reading, "another_time_only", passage.masked):
                place = Span(*match.span()).shifted(passage.span.start)
                yield _Result(place, tuple(sorted((won, len(points) - won))), passage)


def _hint(reading: Reading, outcome: str, headline: _Result, body: _Result) -> Hint:
    places: Sequence[tuple[str, Span]] = (("headline", headline.span), ("body", body.span))
    operands = tuple(Operand(name, "text", place.of(reading.text), place) for name, place in places)
    return hint("contradiction", "headline", outcome, (headline.span, body.span), operands)
