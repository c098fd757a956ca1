"""Whether a list of parts is all that there is of a whole: what is said of it, and kinds that leave nothing out."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from claims.text.hints.cues import Cued, ends_with
from claims.text.hints.listings import Listing
from claims.text.hints.reading import Reading
from claims.text.hints.register import same_thing
from claims.text.hints.told_figures import LETTERS

#: How much each kind of evidence weighs.
NO_OTHER, ALL_KINDS, BROKEN_DOWN, LEAD, TAKEN_UP, IN_TOTAL, IN_BOTH = 4, 2, 2, 1, 1, 1, -8
#: So many words behind the last part may belong to it, and so many name the whole in front of a list.
BEHIND, AHEAD = 9, 14


def completeness(reading: Reading, listing: Listing, whole: Cued) -> int:
    """What the words say of it, added up; 0 if nothing speaks for it."""
    all_of_run = len(listing.parts) == len(listing.run)
    weight = NO_OTHER * (all_of_run and nothing_else(reading, listing)) + ALL_KINDS * are_all_kinds(reading, listing)
    if (whole.index, whole.at) > (listing.parts[0].index, listing.parts[0].at):
        return weight
    weight += IN_BOTH * _says_behind(reading, listing, "cue_in_both")
    afar = whole.index != listing.parts[0].index
    weight += BROKEN_DOWN * (afar and is_broken_down(reading, listing)) + LEAD * (
        afar and whole.index <= 1 and len(listing.parts) > 2
    )
    return weight + TAKEN_UP * (afar and _is_taken_up(reading, listing, whole)) + IN_TOTAL * _is_total(reading, whole)


def nothing_else(reading: Reading, listing: Listing) -> bool:
    """ "With nothing from any other source", "there are no other stations", in the sentence of the list."""
    first = listing.parts[0]
    ahead = any(ends_with(reading.words, "cue_no_other", first.line, n) for n in range(first.at))
    return ahead or _says_behind(reading, listing, "cue_no_other")


def _says_behind(reading: Reading, listing: Listing, name: str) -> bool:
    last = listing.parts[-1]
    return any(ends_with(reading.words, name, last.line, n) for n in range(last.at + 1, len(last.line)))


def are_all_kinds(reading: Reading, listing: Listing) -> bool:
    """ "Won, drawn and lost", "for, against and abstained": each kind stands behind another part."""
    beside = [_beside(p) for p in listing.parts]
    for kinds in (family.split("/") for family in reading.words.lists["cue_all_kinds"]):
        told = [{n for n, kind in enumerate(kinds) if set(kind.split("+")) & words} for words in beside]
        if len(kinds) == len(told) and all(told) and set().union(*told) == set(range(len(kinds))):
            return True
    return False


def _beside(part: Cued) -> set[str]:
    found: set[str] = set()
    for word in part.line[part.at + 1 : part.at + 1 + BEHIND]:
        if word.mark >= 0 or word.text in ".;:":
            break
        found.add(word.text)
    return found


def _lead_in(listing: Listing) -> range:
    """The places of the words in front of a list, up to another figure."""
    first = listing.parts[0]
    start = next((n + 1 for n in range(first.at - 1, -1, -1) if first.line[n].mark >= 0), 0)
    return range(max(start, first.at - AHEAD), first.at)


def is_broken_down(reading: Reading, listing: Listing) -> bool:
    """ "Rinciannya", "made up of" in front of a list."""
    return any(ends_with(reading.words, "cue_breakdown", listing.parts[0].line, n) for n in _lead_in(listing))


def _is_taken_up(reading: Reading, listing: Listing, whole: Cued) -> bool:
    """Whether the words in front of the list name what the sentence of the whole told."""
    empty = reading.language.page.function_words | reading.words.lists["cue_fillers"]
    line = listing.parts[0].line
    names = [line[n].text for n in _lead_in(listing) if len(line[n].text) >= LETTERS and line[n].text not in empty]
    told = [w.text for w in whole.line if len(w.text) >= LETTERS and w.text not in empty]
    return any(same_thing(reading, a, b) for a in names for b in told)


def _is_total(reading: Reading, whole: Cued) -> bool:
    return any(w.text in reading.words.lists["cue_total"] for w in whole.line[max(0, whole.at - AHEAD) : whole.at + 4])


def how_open(value: Decimal, sum_: Decimal, *, near: Decimal, wrong: Callable[[Decimal, Decimal], bool]) -> int:
    """How much speaks against a list whose sum is farther from the whole than ``near`` of it: 0, 1 or 2.

    A digit that changed, or two that changed places, is a slip however far off it leads.
    """
    apart = abs(value - sum_)
    if apart <= near * value:
        return 0
    return 1 if apart <= 3 * near * value or (wrong(value, sum_) and apart <= value / 2) else 2
