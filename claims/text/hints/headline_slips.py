"""A figure of the headline that the body never has, but for a digit: 3,600 in the headline, 2,600 in the story."""

from __future__ import annotations

from collections.abc import Sequence

from claims.text.hints.reading import Reading
from claims.text.hints.ties import Tie, in_common, of_one_kind, share_a_deed
from claims.text.hints.told_figures import digits_changed, same_figure

#: So many sentences tell what the headline tells.
LEAD = 4
#: Smaller figures are a digit apart by chance.
LEAST = 20
#: From here on a figure needs nothing in common to be a slip of the only one like it.
LARGE = 100


def slips_of(reading: Reading, tie: Tie, body: Sequence[Tie]) -> list[Tie]:
    """The one figure of the first sentences that is the headline's but for a digit, where the body has not got it."""
    if not _may_slip(tie) or any(same_figure(tie.amount, t.amount) for t in body):
        return []
    lead = [p.span for p in reading.passages[:LEAD]]
    like = [t for t in body if _is_like(tie, t)]
    near = [t for t in like if _a_digit_off(tie, t) and t.figure.passage.span in lead]
    if len({t.amount.value for t in near}) != 1:
        return []
    alone = len({t.amount.value for t in like}) == 1
    return [t for t in near if _is_tied(tie, t) or (alone and (t.amount.value >= LARGE or t.amount.sort == "percent"))]


def _may_slip(tie: Tie) -> bool:
    """Whether it is an exact figure with two digits that are no zero: round ones are alike by chance."""
    told = sum(digit not in "0." for digit in _digits(tie))
    return tie.amount.exact and tie.amount.value >= LEAST and told > 1 and not tie.figure.stretch


def _is_like(tie: Tie, other: Tie) -> bool:
    """One sort, as long in digits: what may have been meant."""
    if tie.amount.sort != other.amount.sort or not of_one_kind(tie, other) or other.figure.stretch:
        return False
    return other.amount.exact and len(_digits(tie)) == len(_digits(other))


def _digits(tie: Tie) -> str:
    return f"{tie.amount.value.normalize():f}"


def _a_digit_off(tie: Tie, other: Tie) -> bool:
    one, two = _digits(tie), _digits(other)
    return digits_changed(tie.amount, other.amount) or sum(a != b for a, b in zip(one, two, strict=True)) == 1


def _is_tied(tie: Tie, other: Tie) -> bool:
    return share_a_deed(tie, other) or (other.amount.value >= LARGE and in_common(tie, other) > 0)
