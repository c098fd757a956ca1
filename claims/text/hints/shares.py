"""Counts against percentages: "X of Y, or P percent", pairs of a count and its share, and what is left of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.text.hints.cues import cued_figures
from claims.text.hints.figures import amount_of, amounts, comparable, operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.parts import hedged, list_in
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import expand, matches, patterns
from claims.text.hints.told_shares import told_shares
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import HUNDRED, Interval, share, total

#: So many shares in one sentence are a list of all of them; two may go on from the sentence before.
LISTED = (3, 4, 5)
#: A share that fits a whole by chance is no farther off than this, in percentage points.
AS_ROUNDED = Decimal("0.6")
#: Two shares that make more than so much above a hundred are of two wholes.
ONE_TENTH = 10


@dataclass(frozen=True, slots=True)
class _Pair:
    """A count and the share that it is said to be; ``of_all`` where the words say: of the whole."""

    part: Amount
    percent: Amount
    of_all: bool


def share_hints(reading: Reading) -> Iterator[Hint]:
    """Shares whose whole stands beside them, then those whose whole is told elsewhere in the article."""
    settled: set[int] = set()
    before: Passage | None = None
    for passage in reading.passages:
        for match, got in matches(reading.words, "share", passage.masked):
            if _is_a_change(reading, passage, match.start("p")):
                continue
            part, whole, percent = (amount_of(passage, got[name]) for name in ("x", "y", "p"))
            if part and whole and percent and percent.span.start not in settled:
                for found in _share(reading, part, whole, percent):
                    settled.add(percent.span.start)
                    yield found
        for found in _as_rate(reading, passage):
            if found.spans[-1].start not in settled:
                settled.add(found.spans[-1].start)
                yield found
        yield from _of_those(reading, passage, before, settled)
        yield from _left_over(reading, passage, before)
        yield from _two_shares(reading, passage)
        yield from _votes(reading, passage)
        before = passage
    yield from _turnout(reading, settled)
    yield from _pairs(reading, settled)
    for told in told_shares(reading):
        if told.percent.span.start not in settled:
            yield from _share(reading, told.part, told.whole, told.percent)


def _is_a_change(reading: Reading, passage: Passage, at: int) -> bool:
    """ "640, or 20 percent down from 800" in the order of another language: "640 ekor, atau berkurang 20 persen"."""
    words = passage.masked[:at].rstrip("‹p").lower().split()[-2:]
    return any(word in reading.words.lists[way] for word in words for way in ("rising", "falling"))


def _as_rate(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "15 of 1,250 patients died, a death rate of ...": the rate may be of the others ("30 were absent, so ...")."""
    for _, got in matches(reading.words, "share_as_rate", passage.masked):
        part, whole, percent = (amount_of(passage, got[name]) for name in ("x", "y", "p"))
        ratio = share(part, whole) if part and whole else None
        others = Interval(HUNDRED - ratio.high, HUNDRED - ratio.low, HUNDRED - ratio.plain) if ratio else None
        if part and whole and percent and others and not others.meets(percent):
            yield from _share(reading, part, whole, percent)


def _of_those(reading: Reading, passage: Passage, before: Passage | None, settled: set[int]) -> Iterator[Hint]:
    """ "It asked 800 people. Some 360 of them, or 55 percent": of the one figure told before them."""
    for match, got in matches(reading.words, "share_of_those", passage.masked):
        part, percent = amount_of(passage, got["x"]), amount_of(passage, got["p"])
        if not part or not percent or percent.span.start in settled:
            continue
        ahead = [a for a in amounts(passage, "n") if a.span.end <= passage.place(*match.span()).start]
        wholes = ahead or (amounts(before, "n") if before else [])
        wholes = [w for w in wholes if w.exact and w.sort == part.sort and w.value > part.value]
        if len(wholes) == 1 and not _changing(reading, passage):
            for found in _share(reading, part, wholes[0], percent):
                settled.add(percent.span.start)
                yield found


def _changing(reading: Reading, passage: Passage) -> bool:
    return bool(re.search(expand("{^}", reading.words), passage.masked, re.IGNORECASE))


def _turnout(reading: Reading, settled: set[int]) -> Iterator[Hint]:
    """The one turnout of the article against those who voted of those who might, wherever it stands."""
    told = {
        percent.value: percent
        for passage in reading.passages
        for _, got in matches(reading.words, "turnout", passage.masked)
        if (percent := amount_of(passage, got["p"])) and percent.exact and len(passage.of("p")) == 1
    }
    cast = [(passage, got) for passage in reading.passages for _, got in matches(reading.words, "cast", passage.masked)]
    if len(told) == len(cast) == 1 and not settled & {p.span.start for p in told.values()}:
        passage, got = cast[0]
        part, whole, percent = amount_of(passage, got["x"]), amount_of(passage, got["y"]), next(iter(told.values()))
        if part and whole and part.exact and whole.exact and not passage.of("p"):
            settled.add(percent.span.start)
            yield from _share(reading, part, whole, percent)


def _share(reading: Reading, part: Amount, whole: Amount, percent: Amount) -> Iterator[Hint]:
    found = compared_share(part, whole, percent)
    if found and part.value <= whole.value and comparable(reading, part, whole):
        yield found


def compared_share(part: Amount, whole: Amount, percent: Amount) -> Hint | None:
    """A stated share beside the part and the whole that it is of; None where the whole may be nothing."""
    ratio = share(part, whole)
    if ratio is None:
        return None
    return _hint(FITS if ratio.meets(percent) else DOES_NOT_FIT, part, whole, percent, ratio.plain)


def _hint(outcome: str, part: Amount, whole: Amount, percent: Amount, right: Decimal) -> Hint:
    operands = (
        operand("part", part),
        operand("whole", whole),
        operand("said", percent),
        worked_out("right", right, "percent"),
    )
    return hint("sums", "share", outcome, (part.span, whole.span, percent.span), operands)


def _pairs(reading: Reading, settled: set[int]) -> Iterator[Hint]:
    """A pair fits a whole that the article names; it does not if others fix the whole and it says: of all of it."""
    pairs = [p for passage in reading.passages for p in _pairs_in(reading, passage)]
    figures = [a for passage in reading.passages for a in amounts(passage, "n") if a.exact]
    wholes = {id(p): _whole(reading, p, figures) for p in pairs}
    known = {whole.value: whole for whole in wholes.values() if whole}
    for pair in (p for p in pairs if p.percent.span.start not in settled):
        whole = wholes[id(pair)]
        if whole:
            yield from _share(reading, pair.part, whole, pair.percent)
        elif pair.of_all and len(known) == 1:
            yield from _share(reading, pair.part, next(iter(known.values())), pair.percent)


def _pairs_in(reading: Reading, passage: Passage) -> Iterator[_Pair]:
    seen: set[int] = set()
    for match, got in matches(reading.words, "pair", passage.masked):
        part, percent = amount_of(passage, got["x"]), amount_of(passage, got["p"])
        if part and percent and percent.span.start not in seen and part.exact:
            seen.add(percent.span.start)
            rest = passage.masked[match.end() :]
            yield _Pair(part, percent, any(p.search(rest) for p in patterns(reading.words, "of_all")))


def _whole(reading: Reading, pair: _Pair, figures: list[Amount]) -> Amount | None:
    """The nearest figure of the article of which the count is just the stated share."""
    larger = (f for f in figures if f.value > pair.part.value and comparable(reading, pair.part, f))
    fitting = [f for f in larger if _is_share(pair, share(pair.part, f))]
    return min(fitting, key=lambda f: abs(f.span.start - pair.part.span.start), default=None)


def _is_share(pair: _Pair, ratio: Interval | None) -> bool:
    return bool(ratio and ratio.meets(pair.percent) and abs(ratio.plain - pair.percent.value) <= AS_ROUNDED)


def _of_the_same_whole(reading: Reading, passage: Passage, before: Passage | None) -> list[Amount]:
    """The list of shares in the sentence before, where this one has the rest of them and nothing else."""
    if before is None or len(passage.of("p", "n", "x", "f")) != 1 or before.of("n", "x", "f"):
        return []
    listed = list_in(reading, before, letters="p")
    moving = any(_is_moving(reading, p) for p in (before, passage))
    whole_list = len(listed) >= 2 and len(listed) == len(before.of("p"))
    return [] if moving or not whole_list or hedged(reading, before) else listed


def _two_shares(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "55.1 per cent of the votes to 44.9 per cent for its opponents": two who share a whole have no more than it."""
    for match, got in matches(reading.words, "two_shares", passage.masked):
        pair = [amount_of(passage, got[name]) for name in ("a", "b")]
        shares = [p for p in pair if p and p.exact]
        if len(shares) != 2 or len(passage.of("p")) != 2:
            continue
        whole, rest = total(shares), passage.masked[match.start() :]
        may_overlap = any(p.search(rest) for p in patterns(reading.words, "may_overlap"))  # "some did both"
        over = whole.low > HUNDRED and whole.plain <= HUNDRED + ONE_TENTH
        if whole.plain == HUNDRED or (over and not may_overlap):
            yield _hundred(shares, whole)


def _votes(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "41.2% of the vote, ahead of Prowse on 36.6%, Ackroyd on 16.7% and Shah on 8.5%": no more than all votes."""
    shares = amounts(passage, "p")
    told = any(p.search(passage.masked) for p in patterns(reading.words, "of_the_vote"))
    if not told or len(shares) < 3 or not all(p.exact for p in shares) or hedged(reading, passage):
        return
    if any(p.search(passage.masked) for p in patterns(reading.words, "of_another_vote")):
        return
    whole = total(shares)
    if whole.plain == HUNDRED or (whole.low > HUNDRED and whole.plain <= HUNDRED + ONE_TENTH):
        yield _hundred(shares, whole)


def _hundred(shares: Sequence[Amount], whole: Interval) -> Hint:
    operands = tuple(operand(f"part_{n}", p) for n, p in enumerate(shares))
    right = worked_out("right", whole.plain, "percent")
    outcome = FITS if whole.low <= HUNDRED <= whole.high else DOES_NOT_FIT
    return hint("sums", "hundred", outcome, (p.span for p in shares), (*operands, right))


def _of_now(reading: Reading, passage: Passage) -> list[Amount]:
    """The shares of a sentence without what one of them was before: "rose to 38 percent from 33" tells one share."""
    if not _is_moving(reading, passage):  # "from rent 40 percent": where it comes from
        return amounts(passage, "p")
    return [f.amount for f in cued_figures(reading, passage, 0) if f.letter == "p" and not f.was]


def _is_moving(reading: Reading, passage: Passage) -> bool:
    return bool(re.search(expand("{^}", reading.words), passage.masked, re.IGNORECASE))


def _left_over(reading: Reading, passage: Passage, before: Passage | None) -> Iterator[Hint]:
    """ "60 percent, 25 percent and the remaining 20 percent": the shares of one whole are a hundred together."""
    for _, got in matches(reading.words, "rest_share", passage.masked):
        rest = amount_of(passage, got["r"])
        percents = [*_of_the_same_whole(reading, passage, before), *_of_now(reading, passage)]
        if rest is None or len(percents) < 2 or percents[-1] is not rest or not all(p.exact for p in percents):
            continue
        whole = total(percents)
        outcome = FITS if whole.low <= HUNDRED <= whole.high else DOES_NOT_FIT
        surely = len(percents) in LISTED or whole.low > HUNDRED
        if outcome == FITS or surely:
            yield _hundred(percents, whole)
