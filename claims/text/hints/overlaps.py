"""Parts that may share members: 70 flats with a balcony and 60 with a view, women and students."""

from __future__ import annotations

import re
from decimal import Decimal

from claims.text.hints.hint import DOES_NOT_FIT, Hint
from claims.text.hints.phrases import phrase
from claims.text.hints.reading import Reading

#: What a part counts stands within so many characters behind its figure.
REACH = 48


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
    tails = [re.split(r"[,.;:()–—]|\d", reading.text[end : end + REACH])[0].lower() for end in ends]
    if any(re.match(rf"\s*(?:[\w-]+\s)?{phrase(reading.words, 'told_by_having')}", tail) for tail in tails):
        return True
    of_people = [bool(re.match(rf"\s*(?:[\w-]+\s)?{phrase(reading.words, 'told_by_sex')}", tail)) for tail in tails]
    return any(of_people) and not all(of_people)
