"""Where the whole of a list stands, and how much that speaks for it: in front, pointed back to, said to be all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.text.hints.cues import Cued, ends_with
from claims.text.hints.listings import APART, Listing
from claims.text.hints.order_in_time import are_of_two_times
from claims.text.hints.reading import Reading

#: How much each weighs.
GROUPS, NAMELY, IN_FRONT, IN_ALL, POINTING, NEXT, PARALLEL = 2, 2, 2, 2, 1, 1, -6
#: A name and the noun stand between two figures of one run of them ("Dale 17 tons, Lea six").
NAMES_APART = 6


def placed(reading: Reading, told: Sequence[Cued], listing: Listing, whole: Cued) -> int:
    """How much the place of the whole speaks for it: right in front of the list, pointed back to, said to be all."""
    first = listing.parts[0]
    in_front = is_in_front(told, listing, whole)
    weight = (IN_FRONT + NAMELY * says_namely(reading, first, whole)) if in_front else 0
    weight += PARALLEL * (in_front and _is_parallel(reading, first, whole))
    weight += PARALLEL * (whole not in told and _is_one_of_a_ranking(reading, first, whole))
    weight += IN_ALL * ((whole.index, whole.at) > (first.index, first.at))
    weight += NEXT * (whole.index >= 0 and abs(first.index - whole.index) <= 1)
    groups = any(f.amount.value == len(listing.parts) and f.nouns for f in told if f not in listing.parts)
    return weight + POINTING * points_at(reading, listing, whole) + GROUPS * groups


def is_in_front(told: Sequence[Cued], listing: Listing, whole: Cued) -> bool:
    """Whether the whole is the figure right in front of the list, but for the number of its parts ("three mills")."""
    first = listing.parts[0]
    ahead = [f for f in told if f.at < first.at and (f is whole or f.amount.value != len(listing.parts))]
    apart = first.line[whole.at : first.at] if ahead and ahead[-1] is whole else []
    return 0 < len(apart) <= APART and ";" not in {w.text for w in apart}


def _is_parallel(reading: Reading, first: Cued, whole: Cued) -> bool:
    """ "17 in Japan, six in America", "Dale 17, Lea six": of two places of one kind neither is part of the other."""
    named = [bool(re.search(rf"[A-Z][\w’'-]+\s‹[a-z]{f.line[f.at].mark}›", f.passage.masked)) for f in (whole, first)]
    if (all(named) and first.at - whole.at <= NAMES_APART) or are_of_two_times(reading, whole, first):
        return True
    ways = [
        [w.text for w in f.line[f.at + 1 : f.at + 4] if w.text in reading.words.lists["places"]] for f in (whole, first)
    ]
    return bool(ways[0]) and ways[0][:1] == ways[1][:1]


def _is_one_of_a_ranking(reading: Reading, first: Cued, whole: Cued) -> bool:
    """ "Line 1 is the busiest with 92,400. Line 2 has ...": of one of several that are ranked, or numbered."""
    most = any(ends_with(reading.words, "cue_most", whole.line, n) for n in range(whole.at))
    numbered = [re.match(r"([A-Z]\w+) \d", f.passage.masked) for f in (whole, first)]
    return most or (None not in numbered and len({m[1] for m in numbered if m}) == 1)


def says_namely(reading: Reading, first: Cued, whole: Cued) -> bool:
    """Whether "namely", a colon or their like stands between a whole and the first part."""
    here = range(whole.at + 1, first.at) if whole.index == first.index else range(0)
    return any(ends_with(reading.words, "cue_namely", first.line, n) for n in here)


def points_at(reading: Reading, listing: Listing, whole: Cued) -> bool:
    """ "Of these", "dari armada tersebut" in front of the list."""
    first = listing.parts[0]
    ahead = range(max(0, first.at - 8), first.at)
    return whole.index != first.index and any(ends_with(reading.words, "cue_of_these", first.line, n) for n in ahead)
