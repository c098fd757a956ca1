"""What figures of an article settle between them: changes, shares, totals, products, units and time zones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claims.text.hints.additions import addition_hints
from claims.text.hints.apiece import apiece_hints
from claims.text.hints.breakdowns import breakdown_hints
from claims.text.hints.changes import change_hints
from claims.text.hints.changes_near import change_near_hints
from claims.text.hints.closing_sums import closing_sum_hints
from claims.text.hints.comparisons import comparison_hints
from claims.text.hints.conversions import conversion_hints
from claims.text.hints.courses_near import course_near_hints
from claims.text.hints.courses_to import course_to_hints
from claims.text.hints.courses_told import course_told_hints
from claims.text.hints.enumerations import enumeration_hints
from claims.text.hints.gaps import gap_hints
from claims.text.hints.hint import FITS, Hint, unsure
from claims.text.hints.hundreds import hundred_hints
from claims.text.hints.movements import movement_hints
from claims.text.hints.multiples import multiple_hints
from claims.text.hints.multiples_near import multiple_near_hints
from claims.text.hints.now_and_then import now_and_then_hints
from claims.text.hints.overlaps import is_told_of_each, may_share_members
from claims.text.hints.portions import portion_hints
from claims.text.hints.products import product_hints
from claims.text.hints.ranks import rank_hints
from claims.text.hints.rates import rate_hints
from claims.text.hints.reading import Reading
from claims.text.hints.register import read_register
from claims.text.hints.remainders import remainder_hints
from claims.text.hints.scores import score_hints
from claims.text.hints.shares import share_hints
from claims.text.hints.shares_near import share_near_hints
from claims.text.hints.shares_taken_up import share_taken_up_hints
from claims.text.hints.together import is_of_several
from claims.text.hints.totals import total_hints
from claims.text.hints.two_times import two_times_hints
from claims.text.spans import Span

#: What an operand is called that says the size of a change, a share or a whole.
SAID = frozenset({"by", "said"})

#: What the cues beside the figures settle, the surest first.
_BY_CUES = (
    enumeration_hints,
    hundred_hints,
    gap_hints,
    apiece_hints,
    portion_hints,
    multiple_hints,
    movement_hints,
    now_and_then_hints,
    two_times_hints,
    course_told_hints,
    closing_sum_hints,
    breakdown_hints,
    multiple_near_hints,
    addition_hints,
    share_near_hints,
    share_taken_up_hints,
    change_near_hints,
    course_near_hints,
    course_to_hints,
)


#: Those that err often.
_UNSURE = frozenset({now_and_then_hints, share_near_hints})

#: What makes of a sum, or of a share, that does not fit one that may.
_LEFT_OPEN = (may_share_members, is_told_of_each, is_of_several)


def sum_hints(reading: Reading) -> Iterator[Hint]:
    """All hints of this sort: what a template reads goes before what the cues beside each figure say."""
    yield from (h for h in _found(reading) if not any(left_open(reading, h) for left_open in _LEFT_OPEN))


def _found(reading: Reading) -> Iterator[Hint]:
    found = list(_by_templates(reading))
    yield from found
    register = read_register(reading)
    read = _Read(found)
    for told in _BY_CUES:
        hints = told(reading, register)
        yield from (h for h in (unsure(hints) if told in _UNSURE else hints) if read.adds(h))


def _by_templates(reading: Reading) -> Iterator[Hint]:
    yield from change_hints(reading)
    yield from share_hints(reading)
    yield from total_hints(reading)
    yield from product_hints(reading)
    yield from rate_hints(reading)
    yield from conversion_hints(reading)
    yield from unsure(remainder_hints(reading))
    yield from comparison_hints(reading)
    yield from rank_hints(reading)
    yield from score_hints(reading)


def _is_right(found: Hint) -> bool:
    return found.rule == "total" and found.outcome == FITS


class _Read:
    """Which figures were compared already: each is said once to be the size, the share or the whole of others."""

    def __init__(self, found: Iterable[Hint]) -> None:
        self._said = {o.span for h in found for o in h.operands if o.name in SAID}
        self._pairs = {self._pair(h) for h in found}
        self._made = [set(h.spans) for h in found if _is_right(h)]
        self._shares = [self._pair(h) for h in found if h.rule == "share" and h.outcome == FITS]

    def adds(self, found: Hint) -> bool:
        """Whether a hint says something of a figure, or of two, that no earlier one did."""
        said = {o.span for o in found.operands if o.name in SAID}
        if said & self._said or (not said and self._pair(found) in self._pairs):
            return False
        if not said and self._pair(found) in self._shares:
            return False  # "1,350 of 1,500" is no way from one to the other
        if found.rule == "total" and found.outcome != FITS and any(set(found.spans) <= made for made in self._made):
            return False  # what makes one whole is no slip of another
        self._made += [set(found.spans)] if _is_right(found) else []
        self._said |= said
        self._pairs.add(self._pair(found))
        return True

    @staticmethod
    def _pair(found: Hint) -> frozenset[Span | None]:
        return frozenset(o.span for o in found.operands if o.name in {"before", "after", "part", "whole"})
