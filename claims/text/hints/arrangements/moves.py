"""A word of rise or fall, of more or less, and the two figures near by that it may be said of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from claims.text.hints.arrangements.places import Arrangement, Placed, Said
from claims.text.hints.arrangements.twice import kinship
from claims.text.hints.cues import Word, ends_with, line_of
from claims.text.hints.figures import comparable, operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.movements import scaled
from claims.text.hints.reading import Reading
from claims.text.measures.intervals import difference

#: The figures stand within so many sentences of the word.
SPREAD = 1
#: Two figures of which one has the scale of both stand within so many words of each other.
BESIDE = 4
#: What is so many times as much was not meant.
FAR = 6
#: Among more figures than these some two are turned by chance.
MANY = 14
#: The lists of words for up and down, which are told apart as features.
WAYS = (
    ("rising", 1),
    ("falling", -1),
    ("cue_more", 1),
    ("cue_less", -1),
    ("cue_more_ahead", 1),
    ("cue_less_ahead", -1),
    ("headed_up", 1),
    ("headed_down", -1),
    ("went_up", 1),
    ("went_down", -1),
    ("better", 1),
    ("worse", -1),
)
_BOUNDS = (2, 5, 10, 20, 40, 70)


def move_arrangements(reading: Reading, figures: Sequence[Placed]) -> Iterator[Arrangement]:
    """Each such word with every two figures of one sort near it, in either order: what was, and what is."""
    told = [f for f in figures if f.letter in "npd" and f.index != -1 and f.amount.value > 0]
    for index in sorted({near for f in told for near in range(f.index - SPREAD, f.index + SPREAD + 1)}):
        if not 0 <= index < len(reading.passages):
            continue
        near = [f for f in told if abs(f.index - index) <= SPREAD]
        if not 2 <= len(near) <= MANY:
            continue
        line = next((f.line for f in near if f.index == index), None) or line_of(reading, reading.passages[index])
        words = list(_words(reading, index, line))
        for sign, place, names in words:
            others = {other for other, _, _ in words} - {sign}
            speed = _is_of_speed(reading, place)
            for then, now in permutations(near, 2):
                here = any(f.index == index for f in (then, now)) or then.index == now.index
                if here:
                    way = -sign if speed and now.letter == "d" else sign
                    found = _compared(reading, way, place, then, now)
                    off = found is not None and found.outcome == DOES_NOT_FIT
                    if found and not (off and _is_left_out(reading, place, then, now)):
                        shown = (*names, *_apart(reading, then, now), *(("both ways",) if others else ()))
                        roles = (("sign", (place,)), ("then", (then,)), ("now", (now,)))
                        yield Arrangement("move", roles, found, near, shown)


def tells_a_way(reading: Reading, line: Sequence[Word]) -> bool:
    """Whether a sentence has a word that says which way something goes, or that one is more than another."""
    return any(ends_with(reading.words, name, line, end) for end in range(len(line)) for name, _ in WAYS)


def _words(reading: Reading, index: int, line: Sequence[Word]) -> Iterator[tuple[int, Placed, tuple[str, ...]]]:
    """The words of a sentence that say which way something goes, with the lists that they stand in."""
    passage = reading.passages[index]
    for end, word in enumerate(line):
        if word.mark >= 0 or word.timed or ends_with(reading.words, "cue_no_moves", line, end):
            continue
        ways = [(name, sign, ends_with(reading.words, name, line, end)) for name, sign in WAYS]
        told = [(name, sign, size) for name, sign, size in ways if size]
        if len({sign for _, sign, _ in told}) == 1:
            first = end - max(size for *_, size in told) + 1
            span = passage.place(line[first].start, word.start + len(word.text))
            place = Placed(Said(span), "sign", index, line, first, end)
            denied = any(w.text in reading.words.lists["cue_denying"] for w in line[max(0, first - 3) : first])
            said = " ".join(w.text for w in line[first : end + 1])
            names = (f"said={said}", *(f"way={name}" for name, *_ in told), *(("denied",) if denied else ()))
            yield told[0][1], place, names


def _is_of_speed(reading: Reading, place: Placed) -> bool:
    """Whether a length of time goes the other way: what is faster, or better, takes less."""
    told = [w.text for w in place.line[place.first : place.last + 1]]
    slow = reading.words.lists["cue_speeds"] | reading.words.lists["better"] | reading.words.lists["worse"]
    return " ".join(told) in slow or not reading.words.lists["cue_paces"].isdisjoint(told)


def _is_left_out(reading: Reading, place: Placed, then: Placed, now: Placed) -> bool:
    """ "Rose from 11 after three more were found": what it rose to is told elsewhere; and what is "from" was before."""
    if _came_from(reading, now) and not _came_from(reading, then):
        return True
    if not place.index == then.index == now.index or not place.last < then.first < now.first:
        return False
    ahead = range(then.last + 1, now.first)
    return _came_from(reading, then) and not any(ends_with(reading.words, "cue_to", then.line, at) for at in ahead)


def _came_from(reading: Reading, figure: Placed) -> bool:
    return figure.first > 0 and bool(ends_with(reading.words, "cue_from", figure.line, figure.first - 1))


def _are_beside(then: Placed, now: Placed) -> bool:
    """ "From 1.2 to 1.5 million": only what stands so near may leave its scale to the other."""
    return then.index == now.index and max(then.first - now.last, now.first - then.last) <= BESIDE


def _compared(reading: Reading, sign: int, place: Placed, then: Placed, now: Placed) -> Hint | None:
    before, after = scaled(then.amount, now.amount) if _are_beside(then, now) else then.amount, now.amount
    if then.letter != now.letter or not comparable(reading, before, after):
        return None
    less, more = sorted((before.value, after.value))
    if not (then.amount.exact and now.amount.exact) or less <= 0 or more > FAR * less:
        return None
    apart = difference(before, after)
    if apart.plain * sign > 0:
        outcome = FITS
    elif apart.plain * sign < 0 and (apart.high if sign > 0 else -apart.low) <= 0:
        outcome = DOES_NOT_FIT
    else:
        return None
    spans = tuple(sorted((place.span, then.span, now.span)))
    operands = (operand("before", before), operand("after", after))
    return hint("sums", "rise" if sign > 0 else "fall", outcome, spans, operands)


def _apart(reading: Reading, then: Placed, now: Placed) -> Iterator[str]:
    one, other = then.amount.value, now.amount.value
    apart = abs(one - other) * 100 / max(one, other)
    yield f"apart={next((b for b in _BOUNDS if apart <= b), 99)}"
    yield f"kin={kinship(reading, then, now)}"
    yield f"letter={then.letter}"
    yield "then first" if then.span < now.span else "now first"
    small = max(one, other) <= Decimal(20) and then.amount.sort == "count"
    if small:
        yield "small counts"
