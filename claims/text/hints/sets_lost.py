"""Sets and games that were lost: "without losing a set", "in straight games", against scores that have one lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.births import names_another
from claims.text.hints.going_against import denial_hint
from claims.text.hints.hint import Hint
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.scores import SETS, points_of
from claims.text.spans import Span

#: The score right behind "in straight sets", within so many characters, is that of the match.
NEAR = 40


def sets_lost_hints(reading: Reading) -> Iterator[Hint]:
    """Each score with a set for either side, in straight sets, or of a round before which none is said to be lost."""
    for index, passage in enumerate(reading.passages):
        yield from _straight(reading, passage)
        if not (says(reading, "set_words", passage.masked) and says(reading, "none_lost", passage.masked)):
            continue
        denied = re.search(phrase(reading.words, "none_lost"), passage.masked, re.IGNORECASE)
        told = [s for p in reading.passages if p is not passage for s in _of_a_round(reading, passage, p)]
        if denied and told and not names_another(reading, reading.passages[index : index + 1], frozenset()):
            yield denial_hint(reading, passage.place(denied.start(), len(passage.masked.rstrip("."))), told[0])


def _straight(reading: Reading, passage: Passage) -> Iterator[Hint]:
    told = re.compile(phrase(reading.words, "straight_sets"), re.IGNORECASE)
    for match in told.finditer(reading.text, passage.span.start, passage.span.end):
        score = SETS.search(reading.text, match.end(), passage.span.end)
        if score and score.start() - match.end() <= NEAR and _has_both(score.group()):
            yield denial_hint(reading, Span(*match.span()), Span(*score.span()))


def _of_a_round(reading: Reading, denial: Passage, passage: Passage) -> Iterator[Span]:
    """The scores of a sentence that names a round before the last, of the same side."""
    if not says(reading, "earlier_rounds", passage.masked) or says(reading, "of_another", passage.masked):
        return
    for match in SETS.finditer(reading.text, passage.span.start, passage.span.end):
        if _has_both(match.group()):
            yield Span(*match.span())


def _has_both(words: str) -> bool:
    """Whether either side has won a set."""
    points = points_of(words)
    return bool(points) and any(a > b for a, b in points) and any(a < b for a, b in points)
