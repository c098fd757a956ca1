"""A whole and its parts: every few neighbors of one sort of which one nearly is the sum of the rest.

What is left over, how far one is ahead of another, and what comes of adding are the same thing said in another order:
the largest figure is the whole, whichever of the others the article works out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, pairwise

from claims.text.hints.arrangements.places import Arrangement, Placed
from claims.text.hints.cues import ends_with
from claims.text.hints.digits import has_a_wrong_digit
from claims.text.hints.figures import comparable
from claims.text.hints.listings import is_one_of_which
from claims.text.hints.overlaps import is_list_of_each
from claims.text.hints.parts import compared
from claims.text.hints.reading import Reading, Stretch

#: Parts stand within so many sentences, and their whole within so many of one of them.
SPREAD = 3
#: So many figures of one sort may stand between the parts and be none.
SKIPPED = 2
MOST = 6
#: A sum that is off by more than this share of the whole, or of a wrong digit by more than that, was not meant.
NEAR, FAR = Decimal("0.2"), Decimal("0.5")
#: More figures than these, or a whole from here on, hardly fit by chance.
FEW, LARGE = 3, 30
#: Among more figures than these something adds up, or nearly, by chance.
MANY = 16
#: Between two figures of a list stand no more words; those for a sum stand so near, or among the first so many.
LISTED, SAID, OPENING = 8, 6, 5
#: The same in rough numbers, of the sum: most are nowhere near, and exact decimals are slow.
ROUGHLY = (0.6, 2.1)
_BOUNDS = (1, 2, 4, 7, 10, 15, 20)


def whole_arrangements(reading: Reading, figures: Sequence[Placed]) -> Iterator[Arrangement]:
    """Each group of neighbors of which one is the sum of the others, or nearly."""
    every = list(_every(reading, figures))
    sure = [a for a in every if not a.is_off and is_sure(a)]
    fitting = [_Fitting(id(a.told), frozenset(id(p) for p in a.places if p is not a.told), _is_plain(a)) for a in sure]
    for one in every:
        if not one.is_off:
            yield one
        elif not (_is_listed(reading, one) or _is_settled(one, fitting) or _is_of_each(reading, one)):
            yield replace(one, apart=(*one.apart, *_known(one, fitting)))


@dataclass(frozen=True, slots=True)
class _Fitting:
    """A sum that comes out: its whole and its parts; ``plain``: the parts are next to one another."""

    whole: int
    parts: frozenset[int]
    plain: bool


def _is_settled(arrangement: Arrangement, fitting: Sequence[_Fitting]) -> bool:
    return _make_another(arrangement, fitting) or _is_told_more_simply(arrangement, fitting)


def _is_told_more_simply(arrangement: Arrangement, fitting: Sequence[_Fitting]) -> bool:
    """Whether its whole is already the sum of as few neighbors or fewer, or of these parts and those left out."""
    whole = id(arrangement.told)
    own = {id(p) for p in arrangement.places if p is not arrangement.told}
    known = [fits for fits in fitting if fits.plain and fits.whole == whole]
    return any(len(fits.parts) <= len(own) or own < fits.parts for fits in known)


def _known(arrangement: Arrangement, fitting: Sequence[_Fitting]) -> Iterator[str]:
    """What of an arrangement belongs to a sum that comes out."""
    whole = id(arrangement.told)
    own = {id(p) for p in arrangement.places} - {whole}
    for fits in fitting:
        how = "plainly" if fits.plain else "by chance"
        if fits.parts == own:
            yield f"its parts make another whole {how}"
        if fits.whole == whole:
            yield f"its whole has other parts {how}"
            if fits.parts & own:
                yield f"its whole has some of its parts and others {how}"
        if whole in fits.parts:
            yield f"its whole is a part {how}"
            if fits.parts & own:
                yield f"its whole is a part beside its parts {how}"
        if fits.whole in own:
            yield f"one of its parts is a whole {how}"
            if fits.parts & own:
                yield f"one of its parts is the whole of others {how}"
            if whole in fits.parts:
                yield f"one of its parts has its whole for a part {how}"


def _is_plain(arrangement: Arrangement) -> bool:
    """Whether the parts are neighbors, with no figure of their sort between them, and count one thing or nothing."""
    parts = [p for p in arrangement.places if p is not arrangement.told]
    among = [p for p in arrangement.near if parts[0].span < p.span < parts[-1].span and p is not arrangement.told]
    return all(any(p is q for q in parts) for p in among)


def _is_listed(reading: Reading, arrangement: Arrangement) -> bool:
    """Whether its whole is a member of a list with its parts, or no whole of them."""
    whole = arrangement.told
    beside = len({p.index for p in arrangement.places}) == 1
    return (
        _are_in_one_list(arrangement)
        or _is_scored(reading, arrangement)
        or (beside and is_one_of_which(reading, whole.line, whole.first))
    )


def _is_scored(reading: Reading, arrangement: Arrangement) -> bool:
    """ "20 wins, six draws and 12 defeats, 66 points in all": points are won by games, not made up of them."""
    whole = arrangement.told
    parts = [p for p in arrangement.places if p is not whole]
    return whole.amount.unit in reading.words.lists["cue_scores"] and all(
        p.amount.unit != whole.amount.unit for p in parts
    )


def _are_in_one_list(arrangement: Arrangement) -> bool:
    """ "620 million from Dale, 430 million from Pell and 250 million from Orrin": one of a list is not its whole."""
    places = arrangement.places
    if arrangement.told is not places[0] or len({p.index for p in places}) > 1:
        return False
    behind = {p.line[p.last + 1].text for p in places if p.last + 1 < len(p.line)}
    return len(behind) == 1 and all(p.last + 1 < len(p.line) for p in places) and not places[0].things


def _make_another(arrangement: Arrangement, fitting: Sequence[_Fitting]) -> bool:
    """Whether its parts are already plainly those of a whole that comes out: "$48 million: $27 million in ..."."""
    parts = frozenset(id(p) for p in arrangement.places if p is not arrangement.told)
    return len(parts) > 2 and any(fits.plain and fits.parts == parts for fits in fitting)


def _is_of_each(reading: Reading, arrangement: Arrangement) -> bool:
    return is_list_of_each(reading, [p.span for p in arrangement.places if p is not arrangement.told])


def is_sure(arrangement: Arrangement) -> bool:
    """Whether so many, or such large figures hardly add up by chance."""
    return len(arrangement.places) > FEW or arrangement.told.amount.value >= LARGE


def _every(reading: Reading, figures: Sequence[Placed]) -> Iterator[Arrangement]:
    told = [f for f in figures if f.letter in "nd" and f.amount.exact and f.amount.value > 0]
    rough = {id(f): float(f.amount.value) for f in told}
    for parts, near in _groups(reading, told):
        sizes = [rough[id(p)] for p in parts]
        least, most, largest = sum(sizes) * ROUGHLY[0], sum(sizes) * ROUGHLY[1], max(sizes)
        for whole in near:
            size = rough[id(whole)]
            if largest < size and least <= size <= most and whole not in parts:
                made = sum((p.amount.value for p in parts), Decimal(0))
                if _is_near(whole.amount.value, made) and not _has_one_more(reading, parts, whole, made):
                    yield _arranged(reading, parts, whole, near, made)


def _groups(reading: Reading, figures: Sequence[Placed]) -> Iterator[tuple[tuple[Placed, ...], list[Placed]]]:
    for figure in (f for f in figures if f.index != -1):
        near = [f for f in figures if f.index == -1 or abs(f.index - figure.index) <= SPREAD]
        alike = [f for f in near if _may_be_added(reading, figure, f)]
        if len(alike) > MANY:
            continue  # a table, or a list of results: nothing is told of single ones
        behind = [f for f in alike if f.index != -1 and f.span > figure.span]
        for size in range(1, MOST):
            for rest in combinations(behind[: size + SKIPPED], size):
                yield (figure, *rest), alike


def _may_be_added(reading: Reading, one: Placed, other: Placed) -> bool:
    """Whether two figures are of one sort, lengths in one unit, and neither of a measure that the other has not."""
    if one.letter != other.letter or not comparable(reading, one.amount, other.amount):
        return False
    if isinstance(one.value, Stretch) and isinstance(other.value, Stretch) and one.value.unit != other.value.unit:
        return False
    return len({p.amount.unit in reading.words.measures for p in (one, other)}) == 1


def _has_one_more(reading: Reading, parts: Sequence[Placed], whole: Placed, made: Decimal) -> bool:
    """ "Two in Dale, two in Pell and one in Orrin": a single one, which is told by a word and no figure."""
    ones = reading.words.lists["cue_ones"]
    return whole.amount.value - made == 1 and any(w.text in ones for p in (*parts, whole) for w in p.line)


def _is_near(whole: Decimal, made: Decimal) -> bool:
    apart = abs(whole - made)
    return apart <= NEAR * whole or (apart <= FAR * whole and has_a_wrong_digit(whole, made))


def _arranged(
    reading: Reading, parts: tuple[Placed, ...], whole: Placed, near: Sequence[Placed], made: Decimal
) -> Arrangement:
    roles = (("whole", (whole,)), ("first", parts[:1]), ("last", parts[-1:]), ("part", parts))
    found = compared([p.amount for p in parts], whole.amount)
    shown = (*_apart(whole.amount.value, made, near), *_closing(reading, parts, whole, near))
    return Arrangement("whole", roles, found, near, shown)


def _closing(reading: Reading, parts: Sequence[Placed], whole: Placed, near: Sequence[Placed]) -> Iterator[str]:
    """Whether the parts are all that is listed, and the whole is told as what they make."""
    sentences = {p.index for p in parts}
    others = [p for p in near if p.index in sentences and p is not whole and not any(p is q for q in parts)]
    if not others:
        yield "all that is listed"
    joined = all(_is_joined(reading, a, b) for a, b in pairwise(parts))
    if joined:
        yield "one list"
    apart = whole.index - parts[-1].index
    said = _says_sum(reading, whole, parts)
    if said:
        yield "told as a sum"
    if said and joined and not others:
        yield f"told as the sum of a list, {'beside it' if 0 <= apart <= 1 else 'ahead' if apart < 0 else 'later'}"


def _is_joined(reading: Reading, one: Placed, other: Placed) -> bool:
    """Whether only a comma, or an "and", parts two figures of a list, with few words around it."""
    if one.index != other.index:
        return False
    between = one.line[one.last + 1 : other.first]
    return len(between) <= LISTED and any(w.text in reading.words.lists["cue_joining"] for w in between)


def _says_sum(reading: Reading, whole: Placed, parts: Sequence[Placed]) -> bool:
    """Whether the words around the whole, up to the next figure, or the first ones of its sentence say so."""
    line, taken = whole.line, {at for p in parts if p.index == whole.index for at in (p.first, p.last)}
    start = max((at + 1 for at in taken if at < whole.first), default=0)
    ahead = range(max(start, whole.first - SAID), whole.first)
    stop = min((at for at in taken if at > whole.last), default=len(line))
    behind = range(whole.last + 1, min(stop, whole.last + 1 + SAID))
    opening = range(min(OPENING, whole.first)) if not taken else ()
    return (
        any(ends_with(reading.words, "cue_sum", line, at) for at in ahead)
        or any(ends_with(reading.words, "cue_sum_behind", line, at) for at in behind)
        or any(ends_with(reading.words, "cue_summing", line, at) for at in opening)
    )


def _apart(whole: Decimal, made: Decimal, near: Sequence[Placed]) -> Iterator[str]:
    apart = abs(whole - made) * 100 / whole
    yield f"apart={next((b for b in _BOUNDS if apart <= b), 50)}"
    yield "more" if made > whole else "less"
    if has_a_wrong_digit(whole, made):
        yield "wrong digit"
    told = {p.amount.value for p in near}
    if abs(whole - made) in told:
        yield "what is missing is told"
    if made in told:
        yield "what is made is told"
