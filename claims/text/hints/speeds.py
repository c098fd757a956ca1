"""Words for faster and slower: what goes faster has a higher speed, and takes less time."""

from __future__ import annotations

import re

from claims.text.hints.cues import Cued, ends_with
from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.measures.amounts import Amount


def way_of(reading: Reading, phrase: str, sign: int, *, lasts: bool) -> int:
    """The direction that a word for a change gives a figure; ``lasts``: that is a length of time."""
    return -sign if lasts and phrase in reading.words.lists["cue_speeds"] else sign


def way_told(reading: Reading, passage: Passage, match: re.Match[str], *numbers: int) -> int:
    """The direction of the group ``up`` or ``down`` of a template, for the figures of some marks; 0 for neither.

    One of them may have the unit for all: "slowed to 420 milliseconds, from 310".
    """
    groups = match.groupdict()
    phrase, sign = next(((groups[n], s) for n, s in (("up", 1), ("down", -1)) if groups.get(n)), ("", 0))
    lasts = any(is_length(reading, passage, number) for number in numbers)
    return way_of(reading, " ".join(phrase.lower().split()), sign, lasts=lasts)


def is_length(reading: Reading, passage: Passage, number: int) -> bool:
    """Whether the figure of a mark is a length of time, seconds too."""
    value = passage.marks[number].value
    brief = isinstance(value, Amount) and value.unit in reading.words.lists["brief_units"]
    return isinstance(value, Stretch) or brief


def sign_by(reading: Reading, by: Cued, side: Cued, sign: int) -> int:
    """The direction of a change by so much; 0 where words for speed tell it of a length of time: "20% faster"."""
    if is_length(reading, side.passage, side.line[side.at].mark):
        said = any(ends_with(reading.words, "cue_speeds", by.line, n) for n in range(len(by.line)))
        return 0 if said or {w.text for w in by.line} & reading.words.lists["cue_paces"] else sign
    return sign
