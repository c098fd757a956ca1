"""Whether what stands between two figures of a sentence says that they are of two things."""

from __future__ import annotations

from claims.text.hints.cues import Cued, ends_with
from claims.text.hints.reading import Reading


def is_parted(reading: Reading, one: Cued, other: Cued) -> bool:
    """Whether a word between two figures says that the one behind it is of something else."""
    first, last = sorted((one.at, other.at))
    words = one.line[first:last]
    return any(w.text in reading.words.lists["cue_parting"] or w.text in ".;:!?" for w in words)


def is_in_another_clause(reading: Reading, by: Cued, *pair: Cued) -> bool:
    """ "Profit rose 15 percent as sales reached 300": the change is of something else than the figure next to it."""
    near = min(pair, key=lambda f: abs(f.at - by.at))
    first, last = sorted((near.at, by.at))
    parting = reading.words.lists["between_clauses"] | reading.words.lists["cue_aside"]
    places = [n for n in range(first + 1, last) if by.line[n].text in parting]
    return any(not ends_with(reading.words, "cue_from_behind", by.line, n) for n in places)


def is_apart(reading: Reading, one: Cued, other: Cued) -> bool:
    """Whether two figures of a sentence stand in two clauses, or with "and" between them."""
    first, last = sorted((one.at, other.at))
    return is_parted(reading, one, other) or any(
        w.text in reading.words.lists["cue_closing"] for w in one.line[first:last]
    )
