"""By how much one is ahead of another: a lead, a majority or a difference with the two figures that it lies between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claims.text.hints.apart import is_parted
from claims.text.hints.changes import moved_by
from claims.text.hints.cues import BY, FROM, Cued, ends_with
from claims.text.hints.deeds import is_a_verb
from claims.text.hints.digits import has_a_wrong_digit
from claims.text.hints.figures import comparable
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, of_one_noun

#: A gap is told within so many sentences of the two figures, and a cue for it within so many words.
NEAR, AHEAD, BEHIND = 2, 3, 4
#: The figures that a gap lies between stand within so many words.
APART = 8
#: A gap that is so many times the real one, or less, is a slip.
SLIP = Decimal(4)


def gap_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Gaps whose two figures stand in the sentence, or that fit two figures of the sentences around."""
    for told in register.lines:
        for gap in (f for f in told if f.letter in "nx" and f.amount.exact and _is_gap(reading, f)):
            others = [f for f in told if f is not gap and _may_be_side(reading, gap, f)]
            settled = [h for one, other in _sides(reading, others) for h in _checked(gap, one, other)]
            fitting = [h for h in settled if h.outcome == FITS]
            alone = len(others) == 2 and len(settled) == 1
            sure = alone and _is_between(reading, others[0], others[1], gap) and _is_slip(settled[0])
            sure = sure or (alone and _is_meant(reading, gap, others, settled[0]))
            if fitting or sure:
                yield (fitting or settled)[0]
            elif not others:
                yield from _around(reading, register, gap)


def _is_gap(reading: Reading, figure: Cued) -> bool:
    line, at = figure.line, figure.at
    ahead = any(ends_with(reading.words, "cue_gap", line, n) for n in range(max(0, at - AHEAD), at))
    behind = (n for n in range(at + 1, min(len(line), at + BEHIND)) if not _is_bound_of_another(reading, figure, n))
    return ahead or any(ends_with(reading.words, "cue_gap_behind", line, n) for n in behind)


def _is_bound_of_another(reading: Reading, figure: Cued, cue: int) -> bool:
    """ "80 have fewer than three": behind a verb, and with a figure behind its "than", a cue is of that figure."""
    line, empty = figure.line, reading.language.page.function_words
    parted = any(w.text in empty or is_a_verb(reading, w.text) for w in line[figure.at + 1 : cue])
    leads_on = [w.text in reading.words.lists["cue_of_bounds"] or w.mark >= 0 for w in line[cue + 1 : cue + 3]]
    return parted and leads_on == [True, True]


def _may_be_side(reading: Reading, gap: Cued, figure: Cued) -> bool:
    return (
        figure.letter == ("p" if gap.letter == "x" else "n")
        and figure.amount.exact
        and (gap.letter == "x" or comparable(reading, gap.amount, figure.amount))
    )


def _is_between(reading: Reading, one: Cued, other: Cued, gap: Cued) -> bool:
    """Whether a gap is told right behind two figures that a word sets against each other: "27 to 19, a margin of 8"."""
    between = {w.text for w in one.line[one.at : other.at]} & reading.words.lists["cue_versus"]
    named = any(ends_with(reading.words, "cue_gap", gap.line, n) for n in range(max(0, gap.at - AHEAD), gap.at))
    near = other.at - one.at <= APART and gap.at - other.at <= APART
    return bool(between) and named and near and one.at < other.at < gap.at and one.role != BY != other.role


def _is_meant(reading: Reading, gap: Cued, sides: Sequence[Cued], found: Hint) -> bool:
    """Whether a gap that has a digit wrong is of the only two others, told before it and of no other time or clause."""
    told = {o.name: abs(Decimal(o.value)) for o in found.operands}
    near = min(sides, key=lambda f: abs(f.at - gap.at))
    parted = any(w.text == ";" for w in gap.line) or is_parted(reading, near, gap)
    parted = parted or _is_more_than_another(reading, gap)
    of_two_times = len({w.time for w in gap.line if w.timed}) > 1 or any(f.role == FROM for f in sides)
    behind = all(f.at < gap.at for f in sides) and gap.amount.sort == sides[0].amount.sort
    return behind and not parted and not of_two_times and has_a_wrong_digit(told["by"], told["right"])


def _is_more_than_another(reading: Reading, gap: Cued) -> bool:
    """ "12 more than in 2015": a gap with something else, unless its figure follows."""
    behind = gap.line[gap.at + 1 :]
    end = next((n for n, w in enumerate(behind) if w.mark >= 0 or w.text in ",.;:"), len(behind))
    turns = any(w.text in reading.words.lists["cue_turn"] for w in behind[:end])
    return turns and not (end < len(behind) and behind[end].mark >= 0)


def _sides(reading: Reading, figures: Sequence[Cued]) -> Iterator[tuple[Cued, Cued]]:
    """Two figures of one noun, or of none."""
    for one, other in combinations(figures, 2):
        unnamed = not (one.nouns and other.nouns) or one.amount.sort == "money"
        if one.amount.value != other.amount.value and (unnamed or of_one_noun(reading, one, other)):
            yield one, other


def _checked(gap: Cued, one: Cued, other: Cued) -> Iterator[Hint]:
    less, more = sorted((one, other), key=lambda f: f.amount.value)
    if gap.amount.value < more.amount.value:
        yield from moved_by(gap.amount, less.amount, more.amount, 1)


def _is_slip(found: Hint) -> bool:
    told = {o.name: abs(Decimal(o.value)) for o in found.operands}
    less, more = sorted((told["by"], told["right"]))
    return less > 0 and more <= SLIP * less


def _around(reading: Reading, register: Register, gap: Cued) -> Iterator[Hint]:
    """A gap that just fits two figures of its noun told shortly before."""
    before = [f for f in register.before(gap, NEAR) if _may_be_side(reading, gap, f) and f.nouns]
    sides = [f for f in before if not gap.nouns or of_one_noun(reading, f, gap)]
    found = (h for one, other in _sides(reading, sides) for h in _checked(gap, one, other))
    yield from [h for h in found if h.outcome == FITS][:1]
