"""Parts that may share members: 70 flats with a balcony and 60 with a view, women and students."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from claims.text.hints.hint import DOES_NOT_FIT, Hint
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Reading
from claims.text.spans import Span

#: What a part counts stands within so many characters behind its figure.
REACH = 48
#: What says that some are in both groups stands within so many characters behind them.
IN_BOTH = 90
#: "Each" stands within so many characters of it.
BESIDE = 24


def may_share_members(reading: Reading, found: Hint) -> bool:
    """Whether a list that makes more than its whole does so rightly.

    Parts are told by what they have, or some of them by sex and age and others by something else.
    """
    if found.rule != "total" or found.outcome != DOES_NOT_FIT:
        return False
    told = {o.name: Decimal(o.value) for o in found.operands if o.name in ("said", "right")}
    if told.get("right", 0) <= told.get("said", 0):
        return False
    ends = [o.span.end for o in found.operands if o.name.startswith("part_") and o.span]
    if ends and says(reading, "in_both", reading.text[found.spans[0].start : max(ends) + IN_BOTH]):
        return True
    tails = [re.split(r"[,.;:()–—]|\d", reading.text[end : end + REACH])[0].lower() for end in ends]
    if any(re.match(rf"\s*(?:[\w-]+\s)?{phrase(reading.words, 'told_by_having')}", tail) for tail in tails):
        return True
    of_people = [bool(re.match(rf"\s*(?:[\w-]+\s)?{phrase(reading.words, 'told_by_sex')}", tail)) for tail in tails]
    return any(of_people) and not all(of_people)


def is_told_of_each(reading: Reading, found: Hint) -> bool:
    """Whether a part of a list is that of each of several: "empat dari Dale dan masing-masing dua dari Pell dan Orrin".

    What such a list makes cannot be read off its figures.
    """
    if found.rule != "total" or found.outcome != DOES_NOT_FIT:
        return False
    return is_list_of_each(reading, [o.span for o in found.operands if o.name.startswith("part_") and o.span])


def is_list_of_each(reading: Reading, parts: Iterable[Span]) -> bool:
    """Whether "each" stands beside another part than the first: there it says what follows one by one."""
    return any(_is_of_each(reading, span) for span in sorted(parts)[1:])


def _is_of_each(reading: Reading, place: Span) -> bool:
    """Whether "each" stands beside a figure, in its clause."""
    ahead = re.split(r"[,.;:()–—]|\d", reading.text[max(0, place.start - BESIDE) : place.start])[-1]
    behind = re.split(r"[,.;:()–—]|\d", reading.text[place.end : place.end + BESIDE])[0]
    return says(reading, "apiece", ahead) or says(reading, "apiece", behind)
