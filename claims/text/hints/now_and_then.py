"""One change of which the three figures stand alone in a sentence, or in two that follow on each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.text.hints.apart import is_apart, is_in_another_clause
from claims.text.hints.changes import moved_by
from claims.text.hints.cues import BY, FROM, TO, Cued, ends_with
from claims.text.hints.hint import Hint
from claims.text.hints.movements import (
    has_its_own_basis,
    is_of_another,
    is_slip,
    measures,
    of_one_sort,
    scaled,
    sign_of,
)
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, of_one_noun, points_back
from claims.text.hints.templates import patterns

#: A change by so much is told by "rise of", "more", or a verb: what only stands behind "by" may be by something else.
SURE_OF_BY = Decimal(2)


def now_and_then_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """The one change that a sentence tells, with what was and what is where nothing else can be meant."""
    for told in register.lines:
        bys = [f for f in told if f.role == BY and f.weight >= SURE_OF_BY and (f.sign or f.letter in "pfx")]
        ranked = any(p.search(told[0].passage.masked) for p in patterns(reading.words, "ranking"))
        if len(bys) == 1 and not ranked and not has_its_own_basis(reading, bys[0]):
            yield from _changed(reading, bys[0], _was_and_is(reading, register, told, bys[0]))


def _changed(reading: Reading, by: Cued, pair: tuple[Cued, Cued] | None) -> Iterator[Hint]:
    if pair is None or not measures(by, *pair) or is_of_another(reading, pair[0]):
        return
    before, after = pair
    here = [f for f in pair if f.index == by.index]
    if any(is_apart(reading, by, f) for f in here) or (here and is_in_another_clause(reading, by, *here)):
        return
    sign = by.sign or sign_of(reading, min(by, before, after, key=lambda f: (f.index, f.at)))
    yield from (h for h in moved_by(by.amount, scaled(before.amount, after.amount), after.amount, sign) if is_slip(h))


def _was_and_is(reading: Reading, register: Register, told: Sequence[Cued], by: Cued) -> tuple[Cued, Cued] | None:
    here = [f for f in told if f is not by and f.letter in "npd"]
    earlier = [f for f in register.before(told[0], 1) if f.letter in "npd" and f.role != BY]
    if len(here) == 2:
        return _of_two(reading, here)
    if len(here) == 1 and here[0].role == FROM:
        return _with_what_is(reading, here[0], [f for f in earlier if f.role != FROM])
    if len(here) == 1:
        then = [f for f in earlier if of_one_sort(reading, f, here[0])]
        return (then[0], here[0]) if len(then) == 1 and then[0].role == FROM else None
    if not here and len(earlier) == 2 and points_back(reading, by):
        return _of_two(reading, earlier)
    return None


def _of_two(reading: Reading, figures: Sequence[Cued]) -> tuple[Cued, Cued] | None:
    """Two figures of a sentence, of which one is of then, and the other is not."""
    then, now = [f for f in figures if f.role == FROM], [f for f in figures if f.role != FROM]
    if len(then) != 1 or (now[0].role != TO and now[0].at > then[0].at):
        return None
    return (then[0], now[0]) if of_one_sort(reading, then[0], now[0]) else None


def _with_what_is(reading: Reading, before: Cued, earlier: Sequence[Cued]) -> tuple[Cued, Cued] | None:
    """What was with the one figure of the sentence before, of the same noun, or taken up by "that figure"."""
    now = [f for f in earlier if of_one_sort(reading, before, f) and not _is_of_them(reading, f)]
    tied = [f for f in now if points_back(reading, before) or of_one_noun(reading, before, f)]
    return (before, now[0]) if len(now) == len(tied) == 1 else None


def _is_of_them(reading: Reading, figure: Cued) -> bool:
    """ "268,100 of them went by train": a part of what was counted before."""
    behind = range(figure.at + 1, min(len(figure.line), figure.at + 4))
    return any(ends_with(reading.words, "cue_of_them", figure.line, n) for n in behind)
