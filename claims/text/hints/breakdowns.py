"""A whole and what it is broken down into, told right beside it, whatever else its sentence goes on to count.

Sons and daughters are all children there are; what stands in brackets, behind a colon or behind "consists of" is meant
to be all of it, up to the "and" that closes the list; "the other 60" are what 70 of 120 leave.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from claims.text.hints.cues import BY, Cued, ends_with
from claims.text.hints.digits import has_a_wrong_digit, is_slip_of
from claims.text.hints.enumerations import may_overlap
from claims.text.hints.figures import comparable
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.listings import is_of_some, is_one_of_which
from claims.text.hints.parts import compared
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register
from claims.text.hints.shares_taken_up import pairs_of
from claims.text.languages.hint_words import HintWords
from claims.text.measures.intervals import total

#: A list misses its whole by so much of it; with a wrong digit by so much.
NEAR, FAR = Decimal("0.12"), Decimal("0.25")
#: So many words may stand between a whole and its parts, and so many between two of these.
BESIDE, APART = 12, 9
#: A predicate says within so many words that it is of a place: "are based in".
PREDICATE = 3


@dataclass(frozen=True, slots=True)
class _Sides:
    """Two kinds that are all there are of what ``wholes`` name; of anything, if that is empty."""

    kinds: tuple[frozenset[str], frozenset[str]]
    wholes: frozenset[str]


def breakdown_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each whole with the list that stands right behind it, and each rest with what it is left of."""
    for number, told in enumerate(register.lines):
        yield from _by_sides(reading, told)
        yield from _listed(reading, told)
        yield from _including(reading, register, number)
        yield from _by_rest(reading, register, number)


def _by_sides(reading: Reading, told: Sequence[Cued]) -> Iterator[Hint]:
    """ "Six children, three sons and four daughters": nothing is left out, whatever the sentence goes on with."""
    for whole, one, other in zip(told, told[1:], told[2:], strict=False):
        if not _is_closed(reading, one, other) or not _are_counts(reading, whole, (one, other)):
            continue
        known = [sides for sides in _all_sides(reading.words) if _are_its(sides, one, other)]
        if not known or not _is_set_apart(reading, whole, one, ",:;(–—"):
            continue
        named = any(set(whole.nouns) & sides.wholes for sides in known)
        anybody = any(not sides.wholes for sides in known) and not _is_a_side(reading, whole)
        people = anybody and bool({*whole.nouns} & reading.words.lists["any_of_them"])
        if named or people or (anybody and _is_set_apart(reading, whole, one, ":;(–—")):
            yield from _checked(reading, whole, (one, other), surely=named)


def _are_its(sides: _Sides, one: Cued, other: Cued) -> bool:
    """Whether one of two figures counts the one kind, and the other one the other."""
    first, second = ([bool(kind & set(f.nouns)) for kind in sides.kinds] for f in (one, other))
    return first in ([True, False], [False, True]) and second == first[::-1]


@lru_cache(maxsize=8)
def _all_sides(words: HintWords) -> tuple[_Sides, ...]:
    found = []
    for entry in words.lists["two_sides"]:
        kinds, _, wholes = entry.partition(":")
        first, second = (frozenset(side.split("+")) for side in kinds.split("/"))
        found.append(_Sides((first, second), frozenset(wholes.split("/")) - {""}))
    return tuple(sorted(found, key=lambda s: -len(s.wholes)))


def _is_a_side(reading: Reading, figure: Cued) -> bool:
    return any(kind & set(figure.nouns) for sides in _all_sides(reading.words) for kind in sides.kinds)


def _are_counts(reading: Reading, whole: Cued, parts: Sequence[Cued]) -> bool:
    plain = all(f.letter == "n" and f.amount.exact for f in (whole, *parts))
    plain = plain and all(f.role != BY and not f.sign and f.amount.value > 0 for f in parts)
    return plain and all(comparable(reading, p.amount, whole.amount) for p in parts)


def _is_closed(reading: Reading, one: Cued, other: Cued) -> bool:
    """Whether "and" stands between two parts, and little else."""
    words = one.line[one.at + 1 : other.at]
    joined = any(w.text in reading.words.lists["cue_closing"] for w in words)
    return joined and len(words) <= APART and not any(w.text in ".;:!?" for w in words)


def _is_set_apart(reading: Reading, whole: Cued, first: Cued, signs: str) -> bool:
    """Whether a sign, or a word like "namely", leads from a whole to its parts, and no "and" to something beside it."""
    words = whole.line[whole.at + 1 : first.at]
    joined = any(w.text in reading.words.lists["cue_closing"] or w.text in ".!?" for w in words)
    apart = any(w.text in signs for w in words) or _says_namely(reading, whole, first)
    return apart and not joined and len(words) <= BESIDE


def _says_namely(reading: Reading, whole: Cued, first: Cued) -> bool:
    names = ("cue_namely", "cue_breakdown", "cue_of_them")
    return any(ends_with(reading.words, name, whole.line, n) for n in range(whole.at + 1, first.at) for name in names)


def _listed(reading: Reading, told: Sequence[Cued]) -> Iterator[Hint]:
    """Behind a colon, "consists of" or in brackets: the list up to its "and"."""
    for at in range(1, len(told) - 1):
        parts = _closed_list(reading, told[at:])
        whole = _whole_of(told[:at], parts)
        if whole is None or not _are_counts(reading, whole, parts) or is_one_of_which(reading, whole.line, whole.at):
            continue
        if _is_led_to(reading, whole, parts) and _is_all_of_it(reading, whole, parts):
            yield from _checked(reading, whole, parts, surely=False)


def _is_led_to(reading: Reading, whole: Cued, parts: Sequence[Cued]) -> bool:
    """Whether a sign or words lead from a whole to a list; a comma does behind "a total of 15 people"."""
    more = total(p.amount for p in parts).plain >= whole.amount.value
    apart = more and (_is_total(reading, whole) or _are_placed(reading, whole, parts))
    signs = ":(–—" + ";" * (more and not parts[0].nouns) + "," * apart
    named = _says_namely(reading, whole, parts[0])
    return _is_set_apart(reading, whole, parts[0], signs) and (named or not is_of_some(reading, whole))


def _including(reading: Reading, register: Register, number: int) -> Iterator[Hint]:
    """ "820 are on strike, including 510 teachers, 190 aides and 140 counselors": three trades, each told once."""
    told = register.lines[number]
    before = [f for f in register.before(told[0], 1) if f.letter == "n"]
    for at in range(len(told) - 2):
        parts = _closed_list(reading, told[at:])
        ahead = told[:at] or (before if len(before) == 1 else [])
        if len(parts) < 3 or not ahead or not _are_counts(reading, ahead[-1], parts):
            continue
        apart = range(max(0, parts[0].at - BESIDE), parts[0].at)
        said = any(ends_with(reading.words, "including", told[0].line, n) for n in apart)
        kinds = all(p.nouns for p in parts) and not any(_is_a_side(reading, p) for p in parts)
        more = total(p.amount for p in parts).plain > ahead[-1].amount.value
        if said and more and kinds and not may_overlap(reading, parts):
            yield from _checked(reading, ahead[-1], parts, surely=False)


def _whole_of(ahead: Sequence[Cued], parts: Sequence[Cued]) -> Cued | None:
    """The figure in front of a list, but for the number of its parts ("on the two days")."""
    groups = len(ahead) > 1 and bool(parts) and ahead[-1].amount.value == len(parts)
    return (ahead[-2] if groups else ahead[-1]) if parts else None


def _are_placed(reading: Reading, whole: Cued, parts: Sequence[Cued]) -> bool:
    """ "76 lifeboats, 42 on the port side and 44 on the other": more than all, and each has a place that it lacks."""
    ways, places = {_way_of(reading, p) for p in parts}, reading.words.lists["places"]
    own = any(w.text in places for w in whole.line[whole.at : parts[0].at])
    return not own and len(ways) == 1 and ways <= places | reading.words.lists["of_wholes"]


def _way_of(reading: Reading, part: Cued) -> str:
    """The word behind a figure, or behind "of them"."""
    at = part.at + 1 + next((n for n in (2, 1) if _ends_them(reading, part, n)), 0)
    return part.line[at].text if at < len(part.line) else ""


def _ends_them(reading: Reading, part: Cued, behind: int) -> bool:
    at = part.at + behind
    return at < len(part.line) and ends_with(reading.words, "cue_of_them", part.line, at) == behind


def _is_total(reading: Reading, whole: Cued) -> bool:
    """ "A total of 15 people, seven parents and eight teachers": of people, whoever they are."""
    ahead = {w.text for w in whole.line[max(0, whole.at - 3) : whole.at]}
    anybody = reading.words.lists["any_of_them"] & set(whole.nouns)
    plain = not any(w.text in reading.words.lists["cue_ones"] for w in whole.line)
    return bool(anybody and plain and ahead & reading.words.lists["cue_total"])


def _closed_list(reading: Reading, figures: Sequence[Cued]) -> list[Cued]:
    """The figures up to the one behind the "and"; none where something else stands between two."""
    for size, (one, other) in enumerate(pairwise(figures), 2):
        if one.letter != "n" or other.letter != "n":
            return []
        if _is_closed(reading, one, other):
            return list(figures[:size])
        words = one.line[one.at + 1 : other.at]
        if len(words) > APART or not any(w.text == "," for w in words) or any(w.text in ".;:!?" for w in words):
            return []
    return []


def _is_all_of_it(reading: Reading, whole: Cued, parts: Sequence[Cued]) -> bool:
    """Whether the list ends with its sentence, or its brackets, and no word says that it may hold one thing twice."""
    line, last = parts[-1].line, parts[-1]
    bracketed = any(w.text == "(" for w in line[whole.at : parts[0].at])
    behind = next((w for w in line[last.at + 1 :] if w.mark >= 0 or w.text in ");"), None)
    ended = behind is not None and behind.text == ")" if bracketed else behind is None or behind.mark < 0
    placed = _are_placed(reading, whole, parts)
    them = next((n for n in (1, 2) if placed and _ends_them(reading, parts[0], n)), 0)
    around = {*range(whole.at + 1, min(len(line), last.at + 5))} - {parts[0].at + them}
    hedged = any(ends_with(reading.words, "cue_hedges", line, n) for n in around)
    return ended and not hedged and not may_overlap(reading, parts)


def _by_rest(reading: Reading, register: Register, number: int) -> Iterator[Hint]:
    """ "Seventy of the 120 flats have been sold. The other 60 are to be let" """
    told = register.lines[number]
    rest = told[0]
    before = register.lines[number - 1] if number else []
    pairs = pairs_of(reading, before) if before and before[0].index == rest.index - 1 else []
    left = range(max(0, rest.at - 3), rest.at)
    if len(pairs) == 1 and rest.at <= 4 and any(ends_with(reading.words, "cue_rest", rest.line, n) for n in left):
        pair = pairs[0]
        alone = sum(f.letter == "n" for f in before) == 2 and not is_of_some(reading, rest)
        if alone and _are_counts(reading, pair.whole, (rest,)) and pair.part.amount.exact:
            yield from _checked(reading, pair.whole, (pair.part, rest), surely=True)


def _checked(reading: Reading, whole: Cued, parts: Sequence[Cued], *, surely: bool) -> Iterator[Hint]:
    found = compared([p.amount for p in parts], whole.amount)
    sum_, value = total(p.amount for p in parts).plain, whole.amount.value
    apart = abs(sum_ - value)
    near = apart <= NEAR * value or apart == 1
    near = near or (apart <= FAR * value and has_a_wrong_digit(value, sum_) and (sum_ > value or len(parts) > 2))
    if found.outcome == FITS:
        yield found
    elif max(p.amount.value for p in parts) < value and (near or (surely and apart <= FAR * value)):
        open_ = not surely and _may_be_in_both(reading, parts) if sum_ > value else _goes_on(reading, parts[-1])
        if not open_ and (sum_ > value or surely or is_slip_of(value, sum_)):
            yield found


def _may_be_in_both(reading: Reading, parts: Sequence[Cued]) -> bool:
    """ "40 members and 30 women", "28 by Dutch masters and 25 from the 17th century", "70 with a view and 60 with"."""
    sides = {_is_a_side(reading, p) for p in parts if p.nouns}
    ways = [_way_of(reading, p) for p in parts]
    placed = [w for w in ways if w in reading.language.page.function_words]
    mixed = len(placed) == len(parts) == 2 and (len(set(placed)) > 1 or placed[0] in reading.words.lists["cue_aside"])
    return len(sides) > 1 or mixed or _tell_what_and_where(reading, parts)


def _tell_what_and_where(reading: Reading, parts: Sequence[Cued]) -> bool:
    """ "Of 90 clubs 48 are choirs and 50 are based in the north": what some are, and where some, choirs too."""
    where = set()
    for part in parts:
        behind = part.line[part.at + 1 : part.at + 1 + PREDICATE]
        if not behind or behind[0].text not in reading.words.lists["cue_is"]:
            return False
        stop = next((n for n, w in enumerate(behind) if w.text in reading.words.lists["cue_closing"]), len(behind))
        where.add(any(w.text in reading.words.lists["places"] for w in behind[:stop]))
    return len(where) > 1


def _goes_on(reading: Reading, last: Cued) -> bool:
    """ "... and a baby": one more, that is no figure."""
    line = last.line
    end = next((n for n in range(last.at + 1, len(line)) if line[n].mark >= 0 or line[n].text in ".;:)"), len(line))
    joined = (n for n in range(last.at + 1, end - 1) if line[n].text in reading.words.lists["cue_closing"])
    return any(line[n + 1].text in reading.words.lists["one_more"] for n in joined)
