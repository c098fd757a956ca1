"""A percentage and the two figures that it may be of: a part of a whole, or a change from one to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations, takewhile

from claims.text.hints.arrangements.moves import tells_a_way
from claims.text.hints.arrangements.places import Arrangement, Placed
from claims.text.hints.changes import moved_by
from claims.text.hints.cues import Word
from claims.text.hints.deeds import one_kind
from claims.text.hints.figures import comparable
from claims.text.hints.hint import DOES_NOT_FIT, Hint
from claims.text.hints.reading import Reading
from claims.text.hints.register import same_thing
from claims.text.hints.shares import compared_share
from claims.text.hints.together import fits_several
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import HUNDRED

#: The figures stand within so many sentences of the percentage.
SPREAD = 2
#: What is off by more percentage points than this was not meant.
FAR = Decimal(45)
#: So many words behind "of" name what a percentage is of; shorter ones name nothing.
NAMING, SHORT = 5, 3
#: A figure with another bound ("more than") leaves too much open.
TOLD = ("", "about")
#: What leaves only one side open.
OPEN = ("over", "under", "almost")
#: Among more figures than these some two give any percentage.
MANY = 16
_BOUNDS = (2, 5, 10, 20, 30)


def percentage_arrangements(reading: Reading, figures: Sequence[Placed]) -> Iterator[Arrangement]:
    """Each percentage with every two figures near it, as the share and as the change that it may be."""
    for percent in (f for f in figures if f.letter in "pf" and f.index != -1 and f.amount.value > 0):
        near = [f for f in figures if abs(f.index - percent.index) <= SPREAD and f.letter == "n" and f.index != -1]
        if len(near) > MANY:
            continue
        moves = {f.index for f in (percent, *near) if tells_a_way(reading, f.line)}
        every = [a for pair in permutations(near, 2) for a in _of_pair(reading, percent, *pair, near, moves)]
        fitting = [a for a in every if not a.is_off]
        known = {frozenset(p.span for p in a.places) for a in fitting}
        for one in every:
            if not one.is_off:
                yield one
            elif frozenset(p.span for p in one.places) not in known:  # as a share it may fit what it is not by change
                yield replace(one, apart=(*one.apart, *_otherwise(one, fitting)))


def _otherwise(one: Arrangement, fitting: Sequence[Arrangement]) -> Iterator[str]:
    """How the percentage fits with other figures, or as the other kind: nearer ones, figures of the same thing."""
    own = {p.span for p in one.places}
    for other in fitting:
        kind = "the same" if other.kind == one.kind else "the other"
        yield f"fits as {kind}"
        yield f"fits as {kind} with {len(own & {p.span for p in other.places}) - 1} of its figures"
        apart = _reach(other) - _reach(one)
        yield f"fits as {kind}, {'nearer' if apart < 0 else 'farther' if apart else 'as near'}"


def _reach(arrangement: Arrangement) -> int:
    """Over how many sentences it stretches."""
    indexes = [p.index for p in arrangement.places]
    return max(indexes) - min(indexes)


def _of_pair(
    reading: Reading, percent: Placed, one: Placed, other: Placed, near: Sequence[Placed], moves: set[int]
) -> Iterator[Arrangement]:
    """``moves`` are the sentences with a word of rise or fall: without one nothing is told of a change."""
    if not comparable(reading, one.amount, other.amount) or one.amount.value == other.amount.value:
        return
    if one.amount.value < other.amount.value and one.amount.bound in TOLD:
        found = _compared(one.amount, other.amount, percent.amount)
        several = found and found.outcome == DOES_NOT_FIT
        several = several and fits_several(reading, one.amount, other.amount, percent.amount)
        if found and not several and (apart := _apart(found, percent.amount)):
            roles = (("percent", (percent,)), ("part", (one,)), ("whole", (other,)))
            yield Arrangement("share", roles, found, near, (*apart, *_named(reading, percent, one, other)))
    moving = not moves.isdisjoint({percent.index, one.index, other.index})
    if moving and percent.amount.sort == "percent" and not _is_of_something(reading, percent):
        for found in moved_by(percent.amount, one.amount, other.amount, 0):
            if apart := _apart(found, percent.amount):
                roles = (("percent", (percent,)), ("before", (one,)), ("after", (other,)))
                way = "rise" if one.amount.value < other.amount.value else "fall"
                yield Arrangement("change", roles, found, near, (*apart, way))


def _compared(part: Amount, whole: Amount, percent: Amount) -> Hint | None:
    """The share beside its figures; of "at least 3,600" it may be less, and only one that is more does not fit."""
    if whole.bound in TOLD:
        return compared_share(part, whole, percent)
    if whole.bound not in OPEN:
        return None
    least = compared_share(part, replace(whole, low=whole.value, high=whole.value), percent)
    right = next((Decimal(o.value) for o in least.operands if o.name == "right"), HUNDRED) if least else HUNDRED
    over = percent.value > right if whole.bound == "over" else percent.value < right
    return least if over else None


def _is_of_something(reading: Reading, percent: Placed) -> bool:
    """ "70% of them" is a share, and no change."""
    behind = percent.line[percent.last + 1 : percent.last + 2]
    return bool(behind) and behind[0].text in reading.words.lists["of_wholes"]


def _named(reading: Reading, percent: Placed, part: Placed, whole: Placed) -> Iterator[str]:
    """Whether the words behind "70 percent of" name what the whole counts, something else, or a sum."""
    yield from (f"{role} bound={p.amount.bound}" for role, p in (("part", part), ("whole", whole)) if p.amount.bound)
    yield from (f"opening {told}" for told in _opening_of(reading, percent, part, whole))
    line, start = percent.line, percent.last + 1
    if not _is_of_something(reading, percent):
        yield "of nothing named"
        return
    named = _naming(reading, line[start + 1 : start + NAMING])
    sums = reading.words.lists["cue_sums"] | reading.words.lists["of_wholes"]
    if not named or sums & set(named):
        yield "of all that is told"
    elif not whole.things:
        yield "of what may be told"
    elif any(same_thing(reading, n, t) or one_kind(reading, n, t) for n in named for t in whole.things):
        yield "of what is told"
    else:
        yield f"of others, {'in its sentence' if whole.index == percent.index else 'elsewhere'}"
        around = [w.text for w in whole.line if w.text.isalpha() and len(w.text) > SHORT]
        if any(same_thing(reading, n, w) for n in named for w in around):
            yield "of others named beside the whole"


def _naming(reading: Reading, words: Sequence[Word]) -> list[str]:
    """Those of the words up to a figure or a sign that name something."""
    told = takewhile(lambda w: w.mark < 0 and w.text[0].isalpha(), words)
    empty = reading.language.page.function_words | reading.words.lists["cue_fillers"]
    return [w.text for w in told if w.text not in empty and len(w.text) > SHORT]


def _opening_of(reading: Reading, percent: Placed, part: Placed, whole: Placed) -> Iterator[str]:
    """Whether the clause of the share begins with what it is of: "Of all the shards, 215, or 40 percent, are"."""
    if part.index != percent.index:
        return
    first = min(part.first, percent.first)
    ahead = part.line[:first]
    start = next((n for n in reversed(range(len(ahead))) if ahead[n].text in reading.words.lists["of_wholes"]), None)
    if start is None or first - start > 2 * NAMING:
        return
    named = _naming(reading, ahead[start + 1 :])
    if not named:
        yield "of all that is told"
    elif any(same_thing(reading, n, t) or one_kind(reading, n, t) for n in named for t in whole.things):
        yield "of what is told"
    else:
        yield "of what may be told" if not whole.things else "of others"


def _apart(found: Hint, percent: Amount) -> tuple[str, ...]:
    """How far the percentage is off; nothing where it is too far."""
    right = next(Decimal(o.value) for o in found.operands if o.name == "right")
    apart = abs(right - percent.value)
    if apart > FAR or not 0 < right < 400:
        return ()
    return (f"apart={next((b for b in _BOUNDS if apart <= b), 50)}", "over" if percent.value > right else "under")
