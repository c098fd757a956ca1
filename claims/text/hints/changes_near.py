"""A change by so much with the two figures that stand nearest to it, whichever words tell what was and what is.

The sentence of the change has both figures, or one and the next sentence before the other. Which of the two is the
earlier one is told by all that is said around them (``order_in_time``), not by one word in one place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.text.hints.apart import is_in_another_clause
from claims.text.hints.changes import moved_by
from claims.text.hints.cues import BY, Cued
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.movements import (
    has_its_own_basis,
    is_of_another,
    is_slip,
    measures,
    of_one_sort,
    scaled,
    sign_of,
)
from claims.text.hints.order_in_time import in_order
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, points_back
from claims.text.hints.same_subject import adds_no_other_thing, names_nothing_new
from claims.text.hints.speeds import sign_by
from claims.text.hints.templates import likely
from claims.text.measures.amounts import HALF

#: What only stands behind "by" may be by something else.
SURE_OF_BY = 2
#: A bare figure so many times another one, or less, may have its unit.
FAR = 3
#: Words that compare, and are no bound of the figure behind them.
COMPARED = ("cue_more_ahead", "cue_less_ahead")


def change_near_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """The one change of a sentence, with the one pair of figures that it can be of."""
    for told in register.lines:
        bys = [_as_told(f) for f in told if _is_size(f)]
        if len(bys) == 1 and not is_ranked(reading, told):
            yield from _against(reading, bys[0], list(_pairs(reading, register, told, bys[0])))


def _is_size(figure: Cued) -> bool:
    exact = figure.amount.exact or figure.cue in COMPARED
    return figure.role == BY and figure.weight >= SURE_OF_BY and figure.letter in "pfx" and exact


def _as_told(by: Cued) -> Cued:
    """ "Lebih mahal 45 persen": what compares is no bound."""
    if by.amount.exact:
        return by
    low, high = by.amount.value - HALF, by.amount.value + HALF
    return replace(by, amount=replace(by.amount, low=low, high=high, bound=""))


def is_ranked(reading: Reading, told: Sequence[Cued]) -> bool:
    """Whether a smaller figure may be the better one."""
    masked = told[0].passage.masked
    return any(p.search(masked) for p in likely(reading.words, "ranking", masked))


def _pairs(reading: Reading, register: Register, told: Sequence[Cued], by: Cued) -> Iterator[tuple[Cued, Cued]]:
    here = [f for f in told if f.at != by.at and _may_be_side(by, f)]
    pairs = list(ordered_pairs(reading, here))
    if not pairs and len(here) <= 1:
        earlier = [f for f in register.before(told[0], 1) if _may_be_side(by, f)]
        if here and sum(f.amount.sort == here[0].amount.sort for f in earlier) > 1:
            return
        pairs = [p for p in ordered_pairs(reading, [*earlier, *here]) if not here or here[0] in p]
    yield from pairs


def _may_be_side(by: Cued, figure: Cued) -> bool:
    return figure.letter in "npd" and figure.role != BY and figure.amount.exact and measures(by, figure, figure)


def ordered_pairs(reading: Reading, figures: Sequence[Cued], *, surely: bool = False) -> Iterator[tuple[Cued, Cued]]:
    """Two of one thing each, of which words say which is the earlier one; that first."""
    for one, other in _neighbors(figures):
        pair = in_order(reading, one, other, surely=surely) if _may_be_one(reading, one, other, surely=surely) else None
        if pair and one.amount.value != other.amount.value and adds_no_other_thing(reading, one, other):
            yield pair


def _neighbors(figures: Sequence[Cued]) -> Iterator[tuple[Cued, Cued]]:
    """Each figure with the next one of its sort."""
    for n, one in enumerate(figures):
        rest = (_of_one_unit(one, other) for other in figures[n + 1 :])
        yield from [pair for pair in rest if pair[0].letter == pair[1].letter][:1]


def _may_be_one(reading: Reading, one: Cued, other: Cued, *, surely: bool) -> bool:
    more = {one.amount.unit, other.amount.unit} & reading.words.lists["on_top"]
    if more or surely:
        return not more and of_one_sort(reading, one, other)
    return of_one_sort(reading, without_counter(reading, one), without_counter(reading, other))


def without_counter(reading: Reading, figure: Cued) -> Cued:
    """ "40 sapi", "120 ekor": a word that counts anything names nothing."""
    counters = reading.words.lists["cue_counters"]
    return replace(figure, nouns=()) if figure.nouns and counters >= set(figure.nouns) else figure


def _of_one_unit(one: Cued, other: Cued) -> tuple[Cued, Cued]:
    """ "From 31 minutes to 42", "at 61 percent against 58": the unit of the first is that of the second."""
    bare = other.letter == "n" and other.amount.sort == "count" and not other.nouns
    if bare and (one.letter == "d" or one.amount.sort in {"percent", "money"}) and _is_of_its_size(one, other):
        half = HALF if one.letter == "p" else 0
        low, high = other.amount.low - half, other.amount.high + half
        amount = replace(other.amount, sort=one.amount.sort, unit=one.amount.unit, low=low, high=high)
        return one, replace(other, letter=one.letter, amount=amount)
    return one, other


def _is_of_its_size(one: Cued, other: Cued) -> bool:
    less, more = sorted((one.amount.value, other.amount.value))
    return less > 0 and more <= FAR * less


def _against(reading: Reading, by: Cued, pairs: Sequence[tuple[Cued, Cued]]) -> Iterator[Hint]:
    told = [(b, a, h) for b, a in pairs for h in _checked(reading, by, b, a)]
    fitting = next((h for *_, h in told if h.outcome == FITS), None)
    if fitting:
        yield fitting
    elif len({(b.amount.value, a.amount.value) for b, a, _ in told}) == 1:
        before, after, found = told[0]
        sure = is_slip(found) and not has_its_own_basis(reading, by) and not _is_parted(reading, by, before, after)
        sure = sure and (by.index in (before.index, after.index) or points_back(reading, by))
        if sure and not any(is_of_another(reading, f) for f in (before, after)):
            yield found


def _checked(reading: Reading, by: Cued, before: Cued, after: Cued) -> Iterator[Hint]:
    sign = by.sign or sign_of(reading, min(by, before, after, key=lambda f: (f.index, f.at)))
    sign = sign_by(reading, by, after, sign)
    moved = after.amount.value - scaled(before.amount, after.amount).value
    if not sign or moved * sign > 0:
        yield from moved_by(by.amount, scaled(before.amount, after.amount), after.amount, sign)


def _is_parted(reading: Reading, by: Cued, *pair: Cued) -> bool:
    """Whether what stands between the change and the figure next to it says that one is of something else."""
    here = [f for f in pair if f.index == by.index]
    if not here:
        return False
    near = min(here, key=lambda f: abs(f.at - by.at))
    first, last = sorted((near.at, by.at))
    words, lists = by.line[first + 1 : last], reading.words.lists
    parting = lists["cue_parting"] | lists["cue_closing"]
    apposed = next((n for n in range(last - 1, first, -1) if by.line[n].text == ","), None) if by.at == last else None
    if apposed is not None and names_nothing_new(reading, by.line[apposed:last], []):
        return False  # "had fallen to 12,000 when it closed, a loss of 75 percent"
    if is_in_another_clause(reading, by, near) or any(w.text in parting or w.text in ".!?" for w in words):
        return True
    return any(w.text in ",;" for w in words) and not names_nothing_new(reading, words, by.line[:first])
