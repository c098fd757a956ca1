"""A whole and the parts that are told of it, wherever both stand: what ties them is weighed, not a pattern matched.

A list of counts is closed by "and" or by what is left; the whole is what the article counts under the same noun, what
the sentence points back to, or what stands right in front of the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claims.text.hints.completeness import completeness, how_open, is_broken_down, nothing_else
from claims.text.hints.cues import Cued, ends_with
from claims.text.hints.digits import has_a_wrong_digit, is_slip_of
from claims.text.hints.figures import comparable
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.listings import Listing, is_of_some, listings, runs, says
from claims.text.hints.parts import compared
from claims.text.hints.placing import is_in_front, placed, points_at, says_namely
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, heads, of_one_noun, same_thing
from claims.text.hints.templates import likely
from claims.text.measures.intervals import as_fine, total

#: What is told of a list and its whole, and how much it weighs.
NOUN, NAMED_AGAIN, ALL_NAMED, CLOSED, CONTRAST, LONG, LONGER, SLIP, REST, OVER = 2, 1, 1, 1, 1, 1, 1, 1, 2, 1
EXACT, HEDGED, OTHER_NOUN, OPEN, AJAR, TWO, UNDER, OTHERS = 2, -4, -2, -6, -2, -1, -1, -2
PARTITIVE, IN_RUN, ELIDED, RIVALS = -4, -3, 2, -6
#: From so many on a sum is not just what is told by chance.
MANY = 20
#: From so much on the parts are all there are of the whole.
SURE, LIKELY, BEYOND_DOUBT = 5, 2, 8
#: What fits goes before a slip that has not so much more to speak for it.
CLEARLY = 4
#: A list misses its whole by so much of it at most, or was never meant to make it.
NEAR = Decimal("0.12")
#: So many sentences back.
BACK = 12


def enumeration_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each list against the whole that most speaks for."""
    for told in register.lines:
        found = [h for run in runs(reading, told) for h in _of_run(reading, register, told, run)]
        fitting = [h for h in found if h.outcome == FITS]
        yield from fitting
        yield from (h for h in found if h.outcome != FITS and not any(set(h.spans) <= set(f.spans) for f in fitting))


def _of_run(reading: Reading, register: Register, told: Sequence[Cued], run: Sequence[Cued]) -> Iterator[Hint]:
    """The one that has most to speak for it; what fits goes before a slip."""
    found = [one for listing in listings(reading, run) for one in _against(reading, register, told, listing)]
    fitting = max((one for one in found if one[1].outcome == FITS), key=_weighed, default=None)
    slip = max((one for one in found if one[1].outcome != FITS), key=_weighed, default=None)
    if fitting and (slip is None or fitting[0] > slip[0] - CLEARLY):
        yield fitting[1]
    elif slip:
        yield slip[1]


def _weighed(one: tuple[int, Hint]) -> int:
    return one[0]


def _against(
    reading: Reading, register: Register, told: Sequence[Cued], listing: Listing
) -> Iterator[tuple[int, Hint]]:
    sum_ = total(p.amount for p in listing.parts)
    near = (w for w in _wholes(reading, register, listing) if _is_within_reach(w.amount.value, sum_.plain))
    wholes = [w for w in near if _may_be_whole(reading, listing, w)]
    weighed = [(_weight(reading, register, told, listing, w, sum_.plain), w) for w in wholes]
    fitting = [(weight, w) for weight, w in weighed if weight >= LIKELY and _makes(listing, w)]
    if fitting and sum_.plain >= 3:
        weight, whole = max(fitting, key=lambda one: one[0])
        yield weight, _compared(listing, whole)
        return
    most = max((weight for weight, _ in weighed), default=0)
    sure = [w for weight, w in weighed if weight >= max(SURE, most - 1)]
    if len({w.amount.value for w in sure}) == 1 and listing.closed:
        surely = most >= BEYOND_DOUBT
        if not _told_elsewhere(reading, register, listing, sure[0], sum_.plain, surely=surely):
            yield most, _compared(listing, sure[0])


def _is_within_reach(value: Decimal, sum_: Decimal) -> bool:
    """Whether a list may be meant to make a figure at all: weighing is dear."""
    return how_open(value, sum_, near=NEAR, wrong=has_a_wrong_digit) < 2


def _makes(listing: Listing, whole: Cued) -> bool:
    return total(as_fine([p.amount for p in listing.parts], whole.amount)).meets(whole.amount)


def _compared(listing: Listing, whole: Cued) -> Hint:
    """The sum beside the whole; a "one" that is no figure goes into the sum and has no place."""
    return compared([p.amount for p in listing.parts], whole.amount)


def _wholes(reading: Reading, register: Register, listing: Listing) -> list[Cued]:
    """The figures in front of the list, the nearest first, those behind it that are said to be all, the headline's."""
    first, last = listing.parts[0], listing.parts[-1]
    ahead = [f for f in register.figures if (f.index, f.at) < (first.index, first.at) and first.index - f.index <= BACK]
    behind = [f for f in register.figures if (f.index == first.index and f.at > last.at) or f.index == first.index + 1]
    return [*reversed(ahead), *(f for f in behind if _is_said_to_be_all(reading, f)), *register.headed]


def _is_said_to_be_all(reading: Reading, figure: Cued) -> bool:
    """ "18 counts in all", "a total of 18", "from 24 games": around a figure, in its clause."""
    around = range(max(0, figure.at - 3), min(len(figure.line), figure.at + 5))
    return any(ends_with(reading.words, "cue_in_all", figure.line, n) for n in around)


def _may_be_whole(reading: Reading, listing: Listing, whole: Cued) -> bool:
    amounts = [p.amount for p in listing.parts]
    fits = whole.letter == "n" and whole.amount.value > max(a.value for a in amounts)
    named = bool(whole.nouns) or whole.amount.sort == "money" or says_namely(reading, listing.parts[0], whole)
    fits = fits and named and not is_of_some(reading, whole)
    return fits and whole.amount.exact and all(a.exact and comparable(reading, a, whole.amount) for a in amounts)


def _weight(
    reading: Reading, register: Register, told: Sequence[Cued], listing: Listing, whole: Cued, sum_: Decimal
) -> int:
    """How much speaks for the parts being all of a whole."""
    parts, value = listing.parts, whole.amount.value
    weight = _named(reading, register, told, listing, whole) + placed(reading, told, listing, whole)
    weight += REST * listing.rest + LONG * (len(parts) >= 3) + LONGER * (len(parts) >= 4)
    weight += CLOSED * listing.closed + CONTRAST * says(reading, "cue_contrast", parts)
    weight += SLIP * is_slip_of(value, sum_) + OVER * (sum_ > value) + UNDER * (sum_ < value)
    weight += EXACT * (sum_ == value >= MANY)
    open_ended = sum_ < value or (len(parts) == 2 and not says(reading, "cue_contrast", parts))
    open_ended = open_ended and sum_ != value and not (sum_ > value and _are_kinds(reading, parts, whole))
    open_ended = open_ended and not is_broken_down(reading, listing)
    weight += PARTITIVE * (open_ended and not listing.rest and _is_of_it(reading, listing, whole))
    weight += HEDGED * may_overlap(reading, parts) + IN_RUN * _is_in_run(reading, listing, whole)
    weight += HEDGED * (says(reading, "cue_hedges", parts) and not nothing_else(reading, listing))
    weight += completeness(reading, listing, whole)
    namely = is_broken_down(reading, listing) or says_namely(reading, parts[0], whole)
    said_so = namely or nothing_else(reading, listing)
    weight += (0, AJAR if said_so else OPEN, OPEN)[how_open(value, sum_, near=NEAR, wrong=has_a_wrong_digit)]
    return weight + TWO * (len(parts) < 3 and not listing.rest) * (2 if sum_ < value else 1)


def _is_in_run(reading: Reading, listing: Listing, whole: Cued) -> bool:
    """A sum of money among others that no "namely" sets apart from them."""
    return whole.amount.sort == "money" and whole in listing.run and not says_namely(reading, listing.parts[0], whole)


def may_overlap(reading: Reading, parts: Sequence[Cued]) -> bool:
    """Whether the words from the first part on say that one thing may be in two of them: "speak", "own", "visited"."""
    line, masked = parts[0].line, parts[0].passage.masked
    end = next((w.start for w in line[parts[-1].at + 1 :] if w.text in ",.;:"), len(masked))
    rest = masked[line[parts[0].at].start : end]
    told = {m.group().lower() for p in likely(reading.words, "may_overlap", rest) for m in p.finditer(rest)}
    return bool(told - reading.words.lists["apiece"])


def _is_of_it(reading: Reading, listing: Listing, whole: Cued) -> bool:
    """ "Of the 40 members, 21 ..." may go on to tell of some only, where no word sets the last against the others."""
    if says(reading, "cue_contrast", listing.parts):
        return False
    line, first = whole.line, max(0, whole.at - 3)
    places = [n for n in range(first, whole.at) if line[n].text in reading.words.lists["cue_of_whole"]]
    begins = any(n == 0 or not line[n - 1].text[0].isalpha() for n in places)
    begins = begins or (bool(places) and any(w.text == "," for w in line[whole.at + 1 : whole.at + 4]))
    return begins or points_at(reading, listing, whole)


def _named(reading: Reading, register: Register, told: Sequence[Cued], listing: Listing, whole: Cued) -> int:
    """How much the nouns speak for it: one noun for all, kinds of one thing, or as many groups as parts."""
    parts, first = listing.parts, listing.parts[0]
    counters = reading.words.lists["cue_counters"]
    named = [p for p in parts if not counters >= set(p.nouns)] if whole.amount.sort == "count" else []
    tied = is_in_front(told, listing, whole) or whole in told
    kinds = tied or not {*heads(reading, whole)} & reading.words.lists["cue_anybody"]
    shared = [p for p in named if of_one_noun(reading, p, whole) or (kinds and is_kind(reading, p, whole))]
    among = whole in listing.run and not says_namely(reading, first, whole) and len(named) == len(parts)
    tied = tied and not among
    weight = NOUN if shared else NAMED_AGAIN * _named_again(reading, listing, whole)
    weight += ALL_NAMED * (len(shared) == len(named) and first in shared)
    weight += ELIDED * (not named and whole.amount.sort == "count" and _is_alone_before(register, first, whole))
    others = [f for f in told if f.nouns and f not in parts and f is not whole and f.letter == "n"]
    weight += OTHERS * any(of_one_noun(reading, f, whole) for f in others)
    weight += RIVALS * (whole not in told and bool(shared) and _has_rivals(reading, register, whole))
    return weight + OTHER_NOUN * (bool(named) and not shared and not tied)


def _has_rivals(reading: Reading, register: Register, whole: Cued) -> bool:
    """ "33 gold for one, 27 gold for another": whose parts those of another sentence are, is not told."""
    beside = [f for line in register.lines for f in line if f.index == whole.index and f is not whole]
    return whole.index >= 0 and any(f.letter == "n" and f.nouns and of_one_noun(reading, f, whole) for f in beside)


def _is_alone_before(register: Register, first: Cued, whole: Cued) -> bool:
    """Whether the whole is the only count of the sentence before the list: what the parts leave out is its noun."""
    return [f for f in register.before(first, 1) if f.letter == "n"] == [whole]


def _are_kinds(reading: Reading, parts: Sequence[Cued], whole: Cued) -> bool:
    return len(parts) == 2 and all(is_kind(reading, p, whole) for p in parts)


def is_kind(reading: Reading, part: Cued, whole: Cued) -> bool:
    """Whether a part counts one kind of what the whole counts: gold of medals, wins of games."""
    families = (family.split(":") for family in reading.words.lists["cue_kinds"])
    known = ((set(all_of_them.split("/")), set(kinds.split("/"))) for all_of_them, kinds in families)
    first, other = set(heads(reading, whole)), set(heads(reading, part))
    return any(first & all_of_them and other & kinds for all_of_them, kinds in known)


def _named_again(reading: Reading, listing: Listing, whole: Cued) -> bool:
    """Whether the noun of the whole stands in front of the first part, in its sentence."""
    line = listing.parts[0].line[: listing.parts[0].at]
    return whole.index != listing.parts[0].index and any(
        same_thing(reading, w.text, head) for w in line for head in heads(reading, whole) if w.text[0].isalpha()
    )


def _told_elsewhere(
    reading: Reading, register: Register, listing: Listing, whole: Cued, sum_: Decimal, *, surely: bool
) -> bool:
    """Whether another reading makes it fit: the sum is told, or one more figure, or fewer parts, make the whole."""
    figures = [f for f in (*register.figures, *register.headed) if f not in listing.parts and f.letter == "n"]
    figures = [f for f in figures if not surely or of_one_noun(reading, f, whole) or f.amount.sort == "money"]
    if any(f.amount.value == sum_ for f in figures):
        return True
    near = [f for f in figures if f is not whole and abs(f.index - listing.parts[0].index) <= 1]
    near = [f for f in near if f.amount.value != len(listing.parts)]  # "in three places: 31 here ..."
    parts = [p.amount.value for p in listing.parts]
    some = (c for size in range(2, len(parts)) for c in combinations(parts, size))
    return any(sum_ + f.amount.value == whole.amount.value for f in near) or any(
        sum(c) == whole.amount.value for c in some
    )
