"""Shares told one after the other of one whole: all of them make a hundred, and no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.text.hints.completeness import are_all_kinds
from claims.text.hints.cues import BY, Cued, ends_with
from claims.text.hints.enumerations import may_overlap
from claims.text.hints.figures import operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.listings import joined_runs, listing_of, says
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register
from claims.text.measures.intervals import HUNDRED, Interval, total

#: Shares that make so much more, or less, than a hundred are of several wholes, or not all of them.
NEAR = Decimal(12)


def hundred_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Lists of three shares and more."""
    for told in register.lines:
        for run in joined_runs(reading, [f for f in told if f.letter == "p"], _may_be_share):
            if len(run) > 2:
                yield from _against(reading, run)


def _may_be_share(figure: Cued) -> bool:
    return figure.letter == "p" and figure.amount.exact and figure.role != BY and not figure.was


def _against(reading: Reading, run: Sequence[Cued]) -> Iterator[Hint]:
    listing, sum_ = listing_of(reading, run), total(f.amount for f in run)
    if sum_.plain == HUNDRED and listing.closed:
        yield _hint(FITS, run, sum_)
    elif not (sum_.low <= HUNDRED <= sum_.high) and abs(sum_.plain - HUNDRED) <= NEAR and listing.closed:
        sure = listing.rest or (sum_.plain > HUNDRED and _of_one_whole(reading, run))
        sure = sure or (sum_.plain > HUNDRED and (are_all_kinds(reading, listing) or _is_made_of(reading, run)))
        if sure and not may_overlap(reading, run) and not says(reading, "cue_hedges", run):
            yield _hint(DOES_NOT_FIT, run, sum_)


def _of_one_whole(reading: Reading, run: Sequence[Cued]) -> bool:
    """Whether the first share says of what it is, no other one does, and nobody was asked for what they think."""
    words = {w.text for w in run[0].line}
    first, *rest = [_names_its_whole(reading, f) for f in run]
    return first and not any(rest) and not words & reading.words.lists["cue_asked"]


def _is_made_of(reading: Reading, run: Sequence[Cued]) -> bool:
    """ "Is 60 percent forest, 25 percent pasture and 15 percent water": each share with its noun right behind it."""
    line, lists = run[0].line, reading.words.lists
    made = any(ends_with(reading.words, "cue_made_of", line, n) for n in range(max(0, run[0].at - 2), run[0].at))
    behind = [f.line[f.at + 1].text if f.at + 1 < len(f.line) else "." for f in run]
    return made and all(w[0].isalpha() and w not in lists["of_wholes"] | lists["cue_closing"] for w in behind)


def _names_its_whole(reading: Reading, figure: Cued) -> bool:
    behind = figure.line[figure.at + 1 : figure.at + 2]
    return any(w.text in reading.words.lists["of_wholes"] for w in behind)


def _hint(outcome: str, run: Sequence[Cued], sum_: Interval) -> Hint:
    operands = [operand(f"part_{n}", f.amount) for n, f in enumerate(run)]
    operands.append(worked_out("right", sum_.plain, "percent"))
    return hint("sums", "hundred", outcome, (f.amount.span for f in run), operands)
