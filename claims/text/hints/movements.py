"""What was, what is and by how much, told in any order: three figures whose roles the words beside them show.

The figure that a sentence leaves out is taken from the sentences around it, where only one can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, product

from claims.text.hints.apart import is_in_another_clause, is_parted
from claims.text.hints.changes import FAR_DOWN, FAR_UP, moved_by
from claims.text.hints.cues import BY, FROM, STRONG, THAN, TO, Cued, Word, ends_with
from claims.text.hints.figures import comparable, operand, with_scale_of
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.register import Register, of_one_noun
from claims.text.hints.speeds import is_length, sign_by, way_of
from claims.text.hints.templates import patterns
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import difference
from claims.text.spans import Span

#: A stated change that is so many times the real one, or less, is a slip; farther off the figures are not of one thing.
SLIP = Decimal(4)
#: A fall by more percent that is told as a rise is of another thing.
MOST_TURNED = 60
#: A figure is surely what was if its cue weighs so much: a time of its own beside it is not enough.
LEAST = 3
#: So many words in front of its first figure a verb of a change may stand.
VERB_AHEAD = 9
#: "Up" and "down" are of a change where they stand so near.
BESIDE = 3


def movement_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Changes by so much, then the direction of those that tell two figures."""
    for told in register.lines:
        if not any(f.role == FROM for f in told) or _no_change_is_told(reading, told):
            continue
        for by in (f for f in told if f.role == BY and f.amount.bound != "under"):
            yield from _by_so_much(reading, register, told, by)
        for before, after in _pairs(reading, told):
            yield from _direction(reading, told, before, after)


def _no_change_is_told(reading: Reading, told: Sequence[Cued]) -> bool:
    """Ranks, in which a smaller figure is the better one: bare counts."""
    return any(f.amount.sort == "count" for f in told) and any(
        p.search(told[0].passage.masked) for p in patterns(reading.words, "ranking")
    )


def _pairs(reading: Reading, told: Sequence[Cued]) -> Iterator[tuple[Cued, Cued]]:
    """What was and what is where nothing but the size of the change stands between the two; each figure once.

    Two that say what they are go before one that does and one that stands in front of it.
    """
    line, taken = [f for f in told if f.role != BY], set[int]()
    for roles in ({FROM, TO}, {FROM, ""}):
        for one, other in pairwise(line):
            before, after = (one, other) if one.role == FROM else (other, one)
            free = not {id(before), id(after)} & taken and (roles == {FROM, TO} or before is other)
            if {before.role, after.role} == roles and free and of_one_sort(reading, before, after):
                taken |= {id(before), id(after)}
                yield before, after


def of_one_sort(reading: Reading, before: Cued, after: Cued) -> bool:
    """Whether two figures may be of one thing at two times."""
    one, other = scaled(before.amount, after.amount), after.amount
    if before.letter == "d" or after.letter == "d":
        return before.letter == after.letter and one.unit == other.unit
    if one.sort == "count" and before.nouns and after.nouns and not of_one_noun(reading, before, after):
        return False
    near = FAR_DOWN < other.value / max(one.value, FAR_DOWN) < FAR_UP
    return near and comparable(reading, one, other) and "points" not in (one.sort, other.sort)


def scaled(before: Amount, after: Amount) -> Amount:
    """ "From 1.2 to 1.5 million": the first figure in the scale of the second."""
    apart = before.sort != after.sort or before.value < after.value / 1000
    return with_scale_of(before, after) if apart else before


def _by_so_much(reading: Reading, register: Register, told: Sequence[Cued], by: Cued) -> Iterator[Hint]:
    pairs = [pair for pair in _candidates(reading, register, told, by) if by not in pair and measures(by, *pair)]
    checked = [(pair, h) for pair in pairs for h in _checked(reading, by, *pair)]
    fitting = next((h for _, h in checked if h.outcome != DOES_NOT_FIT), None)
    if fitting:
        yield fitting
        return
    sure = [h for pair, h in checked if _surely(reading, told, by, *pair) and is_slip(h)]
    if len(sure) == 1 and len({p[0].amount.value for p in pairs}) == 1:
        yield sure[0]


def _candidates(reading: Reading, register: Register, told: Sequence[Cued], by: Cued) -> list[tuple[Cued, Cued]]:
    """What was and what is: of the clause, else of the sentence, or with what is from the sentence before it."""
    pairs = _pairs_of(reading, [f for f in told if not is_parted(reading, f, by)]) or _pairs_of(reading, told)
    if any(after.role == TO for _, after in pairs):
        return pairs
    earlier = [f for f in register.before(told[0], 1) if f.role not in (FROM, BY)]
    befores = [f for f in told if f.role == FROM]
    return pairs + [(b, a) for b, a in product(befores, earlier) if of_one_sort(reading, b, a)]


def _pairs_of(reading: Reading, told: Sequence[Cued]) -> list[tuple[Cued, Cued]]:
    befores, afters = [f for f in told if f.role == FROM], [f for f in told if f.role not in (FROM, BY)]
    return [(b, a) for b, a in product(befores, afters) if of_one_sort(reading, b, a)]


def measures(by: Cued, before: Cued, after: Cued) -> bool:
    """Whether a figure may tell the change: in percent, in points of two percentages, or in what both are counted."""
    if by.letter in "pf":
        return True
    if by.letter == "x":
        return before.letter == after.letter == "p"
    if by.letter == "d" or before.letter == "d":
        return by.letter == before.letter and by.amount.unit == before.amount.unit
    return by.amount.sort == after.amount.sort and by.amount.unit in ("", before.amount.unit, after.amount.unit)


def _checked(reading: Reading, by: Cued, before: Cued, after: Cued) -> Iterator[Hint]:
    sign = by.sign or sign_of(reading, min(by, before, after, key=lambda f: (f.index, f.at)))
    sign = sign_by(reading, by, after, sign)
    yield from moved_by(by.amount, scaled(before.amount, after.amount), after.amount, sign)


def _surely(reading: Reading, told: Sequence[Cued], by: Cued, before: Cued, after: Cued) -> bool:
    """Whether nothing else stands among the three, each says what it is, and none has a basis or a time of its own."""
    if after not in told:
        return False
    places = sorted(told.index(f) for f in (by, before, after))
    between = told[places[0] : places[2] + 1]
    alone = all(f in (by, before, after) or f.role == BY for f in between)
    joined = any(w.text in reading.words.lists["cue_closing"] for w in by.line[between[0].at : between[-1].at])
    roles = is_sure(before) and by.weight >= 2 and not joined and not is_of_another(reading, before)
    roles = roles and not has_its_own_basis(reading, by)
    parted = is_parted(reading, min(between, key=lambda f: f.at), max(between, key=lambda f: f.at))
    parted = parted or is_in_another_clause(reading, by, before, after)
    return alone and roles and not parted and (by.amount.exact or by.letter == "f")


def is_sure(figure: Cued) -> bool:
    """Whether the cue stands right at the figure; behind a noun, a bare number may be the name of something."""
    bare = figure.amount.sort == "count" and not figure.nouns
    return figure.weight >= (STRONG if bare else LEAST) and figure.amount.exact


def is_of_another(reading: Reading, figure: Cued) -> bool:
    """ "Compared with 400 at its rival", "a low of 300": what was, but of something else, or not right before."""
    line, at = figure.line, figure.at
    ahead = {w.text for w in line[max(0, at - 3) : at]} & reading.words.lists["cue_extremes"]
    behind = {w.text for w in line[at + 1 : at + 7]} & reading.words.lists["cue_scopes"]
    return bool(ahead or behind)


def has_its_own_basis(reading: Reading, by: Cued) -> bool:
    """ "Up 20 percent from last year": the change since a time, which the figure told need not be of."""
    behind = list(by.line[by.at + 1 : by.at + 8])
    stop = next((n for n, w in enumerate(behind) if w.mark >= 0 or w.text in ",.;:"), len(behind))
    ended = stop < len(behind) and behind[stop].mark >= 0
    return not ended and any(ends_with(reading.words, "cue_from", behind[:stop], n) for n in range(stop))


def is_slip(found: Hint) -> bool:
    """Whether a change is near enough to the stated one to be meant; the other way it goes less far."""
    told = {o.name: Decimal(o.value) for o in found.operands}
    less, more = sorted((abs(told["by"]), abs(told["right"])))
    turned = told["by"] * told["right"] < 0 and abs(told["right"]) > MOST_TURNED
    return less > 0 and more <= SLIP * less and not (turned and found.rule == "change")


def sign_of(reading: Reading, first: Cued) -> int:
    """The direction of the nearest verb of a change in front of a figure, in its clause; 0 for none or a denied one."""
    for end in range(first.at - 1, max(-1, first.at - 1 - VERB_AHEAD), -1):
        word = first.line[end]
        if word.mark >= 0 or word.text in ".;:!?()" or word.text in reading.words.lists["cue_closing"]:
            return 0
        if word.text == "," and not _only_cues(reading, first.line[end + 1 : first.at]):
            return 0
        for name, sign in (("rising", 1), ("falling", -1)):
            size = ends_with(reading.words, name, first.line, end)
            if size and (first.at - end <= BESIDE or not _is_adverb(reading, first.line[end : first.at])):
                return 0 if _denied(reading, first.line, end - size + 1) else _way(reading, first, end, size, sign)
    return 0


def _is_adverb(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether "cut" or "up" may be of something else; not "cut the number of depots from"."""
    sizes = reading.words.lists["sizes"]
    return words[0].text in reading.words.lists["cue_adverbs"] and not any(w.text in sizes for w in words)


def _way(reading: Reading, figure: Cued, end: int, size: int, sign: int) -> int:
    """The direction of a phrase, for a figure: what goes faster takes less time."""
    phrase = " ".join(w.text for w in figure.line[end - size + 1 : end + 1])
    lasts = is_length(reading, figure.passage, figure.line[figure.at].mark)
    return way_of(reading, phrase, sign, lasts=lasts)


def _only_cues(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether nothing but "from" and words that say no more stand between a comma and a figure."""
    known = reading.words.lists["cue_fillers"] | reading.words.lists["cue_from"] | reading.words.lists["cue_to"]
    return all(w.timed or w.text in known for w in words)


def _denied(reading: Reading, line: Sequence[Word], at: int) -> bool:
    return any(w.text in reading.words.lists["cue_denying"] for w in line[max(0, at - 3) : at])


def _direction(reading: Reading, told: Sequence[Cued], before: Cued, after: Cued) -> Iterator[Hint]:
    """The verb right in front of the two figures, or of the size of their change, against the two."""
    if before.cue == THAN:
        return
    first, last = sorted((before, after), key=lambda f: f.at)
    bys = [f for f in told if f.role == BY and first.at - VERB_AHEAD < f.at < last.at]
    signs = {s for s in (sign_of(reading, first), *(f.sign or sign_of(reading, f) for f in bys)) if s}
    between = {_sign_between(reading, first, last)} - {0}
    if len(signs | between) != 1:
        return
    sign = (signs | between).pop()
    apart = [difference(one, after.amount) for one in (before.amount, scaled(before.amount, after.amount))]
    if all((d.high if sign > 0 else -d.low) <= 0 and d.plain * sign < 0 for d in apart):
        more = {before.amount.unit, after.amount.unit} & reading.words.lists["on_top"]
        sure = is_sure(before) and (after.weight >= LEAST or between) and not is_of_another(reading, before)
        if sure and not more and not is_parted(reading, first, last):
            yield _turned_hint(reading, DOES_NOT_FIT, sign, before, after, told[0].passage)
    elif all((d.low if sign > 0 else -d.high) > 0 for d in apart[1:]):
        yield _turned_hint(reading, FITS, sign, before, after, told[0].passage)


def _sign_between(reading: Reading, first: Cued, last: Cued) -> int:
    """The direction told right in front of the second figure: "88 million, up from 95 million"."""
    signs = set()
    for end in range(first.at + 1, last.at):
        for name, sign in (("rising", 1), ("falling", -1)):
            size = ends_with(reading.words, name, first.line, end)
            if size and not _denied(reading, first.line, end - size + 1):
                signs.add(_way(reading, last, end, size, sign))
    return signs.pop() if len(signs) == 1 else 0


def _turned_hint(reading: Reading, outcome: str, sign: int, before: Cued, after: Cued, passage: Passage) -> Hint:
    operands = (operand("before", before.amount), operand("after", after.amount))
    place = Span(min(before.amount.span, after.amount.span).start, max(before.amount.span, after.amount.span).end)
    return hint("sums", "rise" if sign > 0 else "fall", outcome, (place,), operands)
