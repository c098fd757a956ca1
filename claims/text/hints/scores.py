"""The result of a match against its sets: "won 3-1 (25-21, 19-25, 25-22, 23-25, 15-11)" is 3-2."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.spans import Span

_SET = r"\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?"
SETS = re.compile(rf"(?<![\d:./–-]){_SET}(?:(?:,|;|,?\s(?:and|dan))\s{_SET}){{1,4}}(?![\d:./–-]*\d)")
_RESULT = re.compile(r"(?<![\d:./,–-])(?<!\d, )([0-3])[-–]([0-3])(?![\d:./–-]*\d)")
_POINTS = re.compile(r"(?<![\d(])(\d{1,2})[-–](\d{1,2})")
#: Nobody has won a set with fewer points or games than this, and no set was played to more than that.
LEAST, MOST = 6, 40


def score_hints(reading: Reading) -> Iterator[Hint]:
    """Each list of sets with the one result of its sentence, or of the sentence before."""
    before: Passage | None = None
    for passage in reading.passages:
        for match in SETS.finditer(passage.span.of(reading.text)):
            place = Span(*match.span()).shifted(passage.span.start)
            points = [(int(a), int(b)) for a, b in _POINTS.findall(match.group())]
            result = _result(reading, passage, place) or (_result(reading, before, place) if before else None)
            if result and points_of(match.group()):
                yield _compared(reading, place, points, result)
        before = passage


def points_of(words: str) -> list[tuple[int, int]]:
    """The points of each set; none where one of them is no set that was played."""
    points = [(int(a), int(b)) for a, b in _POINTS.findall(words)]
    return points if all(a != b and LEAST <= max(a, b) <= MOST for a, b in points) else []


def _result(reading: Reading, passage: Passage, sets: Span) -> Span | None:
    """The one result of a sentence; in words that have several it is not told which."""
    found = [Span(*m.span()).shifted(passage.span.start) for m in _RESULT.finditer(passage.span.of(reading.text))]
    found = [span for span in found if not span.overlaps(sets)]
    return found[0] if len(found) == 1 else None


def _compared(reading: Reading, place: Span, points: list[tuple[int, int]], result: Span) -> Hint:
    won = sum(a > b for a, b in points)
    said = sorted(int(n) for n in re.findall(r"\d", result.of(reading.text)))
    outcome = FITS if said == sorted((won, len(points) - won)) else DOES_NOT_FIT
    right = "-".join(str(n) for n in sorted((won, len(points) - won), reverse=True))
    operands = (
        Operand("sets", "text", place.of(reading.text), place),
        Operand("said", "text", result.of(reading.text), result),
        Operand("right", "text", right),
    )
    return hint("sums", "sets", outcome, (place, result), operands)
