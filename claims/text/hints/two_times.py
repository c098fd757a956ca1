"""A change told with what is now, by so much; what was then stands in a sentence farther off, of the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.text.hints.changes import moved_by
from claims.text.hints.courses_told import things_in_common
from claims.text.hints.cues import BY, FROM, Cued, Word, ends_with
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.movements import is_slip, measures, of_one_sort, scaled, sign_of
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, of_one_noun
from claims.text.measures.amounts import HALF

#: So many sentences back, and so many words at the beginning of a sentence may say of when it is.
BACK, BEGINNING = 8, 6


def two_times_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each change whose sentence tells what is, and not what was."""
    for told in register.lines:
        for by in (f for f in told if _may_be_size(reading, f)):
            now = [f for f in told if f is not by and f.letter in "npd" and f.role not in (FROM, BY)]
            if len(now) != 1 or any(f.role == FROM for f in told) or not by.at - now[0].at > 0:
                continue
            yield from _against(reading, register, _in_points(by, now[0]), now[0])


def _in_points(by: Cued, now: Cued) -> Cued:
    """ "30 percent, a drop of 28 points": bare points of a percentage are percentage points."""
    if by.letter == "n" and now.letter == "p":
        low, high = by.amount.value - HALF, by.amount.value + HALF
        return replace(by, letter="x", amount=replace(by.amount, sort="points", low=low, high=high))
    return by


def _may_be_size(reading: Reading, figure: Cued) -> bool:
    pointed = bool({*figure.nouns[:1]} & reading.words.lists["cue_bare_points"])
    return figure.role == BY and figure.amount.exact and (figure.letter in "pxf" or pointed)


def _against(reading: Reading, register: Register, by: Cued, now: Cued) -> Iterator[Hint]:
    earlier = [f for f in register.before(now, BACK) if _is_of_then(reading, f) and of_one_sort(reading, f, now)]
    told = [f for line in register.lines for f in line if f.index != now.index and f.letter == now.letter]
    alone = [f for f in earlier if sum(o.index == f.index and o.amount.sort == f.amount.sort for o in told) == 1]
    earlier = [f for f in alone if f.letter == now.letter and measures(by, f, now) and f.amount.exact]
    tied = [f for f in earlier if of_one_noun(reading, f, now) or things_in_common(reading, f.line, now.line)]
    sign = by.sign or sign_of(reading, now)
    found = [h for f in tied for h in moved_by(by.amount, scaled(f.amount, now.amount), now.amount, sign)]
    fitting = [h for h in found if h.outcome == FITS]
    if fitting or (len(tied) == len(found) == 1 and is_slip(found[0])):
        yield (fitting or found)[0]


def _is_of_then(reading: Reading, figure: Cued) -> bool:
    """Whether a figure is the only one of its sort in a sentence that begins with a time gone by."""
    if figure.role == BY:
        return False
    begun = figure.line[: min(BEGINNING, figure.at)]
    then = any(ends_with(reading.words, "cue_from_behind", figure.line, n) for n in range(len(begun)))
    return then or figure.role == FROM or _begins_with_a_year(reading, begun)


def _begins_with_a_year(reading: Reading, words: Sequence[Word]) -> bool:
    today = reading.published
    years = [int(w.text) for w in words if w.timed and w.text.isdigit() and len(w.text) == 4]
    return today is not None and any(1900 < y < today.year for y in years)
