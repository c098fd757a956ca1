"""Figures that share a whole: of these, the rest, one after the other, by place, as many as there are groups."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.text.hints.figures import amount_of, amounts, comparable, mark_number
from claims.text.hints.parts import NEAR, list_in
from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.hints.templates import likely, matches, patterns
from claims.text.hints.told_figures import LETTERS, akin, digits_changed, telling_words, thing
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import total

#: A sum that is so far from the whole that the words name, as a share of it, is of something else.
WIDE = Decimal("0.3")
#: A long list that comes so near to a total was meant to make it, wherever that stands.
HAIR = Decimal("0.03")
#: So many parts are told one by one.
MOST = 9
_MARK = re.compile(r"‹n(\d+)›")


@dataclass(frozen=True, slots=True)
class Parts:
    """Figures that share a whole; ``closed``: they are all of it. ``named`` is the whole where the words name it."""

    figures: Sequence[Amount]
    closed: bool
    near: Decimal = NEAR
    named: Amount | None = None


def told_parts(
    reading: Reading, passage: Passage, before: Sequence[Passage], figures: Sequence[Amount]
) -> Iterator[Parts]:
    yield from _the_rest(reading, passage, before, figures)
    yield from _of_whole(reading, passage, figures)
    parts = [a for a in figures if a.value > 1]
    if any(p.search(passage.masked) for p in patterns(reading.words, "of_these")) and len(parts) >= 3:
        yield Parts(parts, closed=False)
    yield from _as_many_as_told(reading, passage, before)
    earlier = [p for p in reading.passages if p.span.start < passage.span.start]
    yield from _of_that_many_groups(reading, passage, earlier)
    yield from _digits_in_another_order(reading, passage)
    yield from _behind(reading, passage)
    yield from _all_of_both(reading, passage, before)
    yield from _long_list(reading, passage, earlier)
    yield from _in_order(reading, passage, figures)
    yield from _two_sides(reading, passage)
    yield from _of_which(reading, passage, before, figures)
    if len(parts) >= 3 and _by_place(reading, passage, parts):
        yield Parts(parts, closed=False)


def _the_rest(
    reading: Reading, passage: Passage, before: Sequence[Passage], figures: Sequence[Amount]
) -> Iterator[Parts]:
    """ "The state pays $30 million. The remaining $20 million ..." """
    for match, got in matches(reading.words, "the_rest", passage.masked):
        rest = amount_of(passage, got["r"])
        if rest is None:
            continue
        ahead = [a for a in figures if a.span.end <= rest.span.start]
        earlier = [a for p in before[-2:] for a in amounts(p, "n") if of_one_sort(reading, a, rest)]
        told = [*earlier, *ahead]
        if not match.groupdict().get("surely"):  # "four others" are the rest only of what is told to be all there were
            told = told if told and _is_of_all(reading, passage, before, told[0]) else []
        sizes = range(min(len(told), MOST) - 1, 0, -1)
        found = [(told[-size - 1], [*told[-size:], rest]) for size in sizes]
        exactly = [(whole, parts) for whole, parts in found if total(parts).plain == whole.value]
        for whole, parts in exactly or found:
            if whole.value > max(p.value for p in parts):
                yield Parts(parts, closed=True, near=WIDE, named=whole)


def _is_of_all(reading: Reading, passage: Passage, before: Sequence[Passage], amount: Amount) -> bool:
    """Whether the words in front of a figure say that it is all there were: "carrying 312 passengers"."""
    place = next(p for p in (passage, *before) if p.span.contains(amount.span))
    ahead = place.masked.partition(f"{mark_number(place, amount)}›")[0]
    return any(p.search(ahead) for p in patterns(reading.words, "holding"))


def _of_whole(reading: Reading, passage: Passage, figures: Sequence[Amount]) -> Iterator[Parts]:
    """ "Of the 36 councillors, 21 voted for it, 13 against and four abstained" """
    for match, got in matches(reading.words, "of_whole", passage.masked):
        whole, place = amount_of(passage, got["w"]), passage.place(*match.span())
        parts = [a for a in figures if a.span.start >= place.end]
        sides = any(True for _ in matches(reading.words, "two_sides", passage.masked[match.end() :]))
        if whole and (len(parts) >= 3 or (sides and len(parts) == 2)):
            yield Parts(parts, closed=False, near=WIDE, named=whole)


def _as_many_as_told(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Parts]:
    """ "Over three days ... 4,100 on Friday, 5,300 on Saturday and 3,400 on Sunday": as many figures as days."""
    for place, groups in ((p, g) for p in (passage, *reversed(before[-2:])) for g in _counts(p)):
        parts = [a for a in amounts(passage, "n") if a.span != groups.span and a.value > 1]
        parts = [a for a in parts if a.span.start > groups.span.start]
        listed = [a for a in list_in(reading, passage) if a in parts]  # not "17 of 64, leaving 46"
        tied = place is passage or _goes_on(reading, passage, place, parts)
        if 3 <= len(parts) <= MOST and len(parts) == groups.value == len(listed) and groups.unit and tied:
            yield Parts(parts, closed=True)


def _goes_on(reading: Reading, passage: Passage, earlier: Passage, parts: Sequence[Amount]) -> bool:
    """Whether a list tells of what a sentence before it told: each part with a place or a time, or the same unit."""
    units = {a.unit for a in amounts(earlier, "n")} & {p.unit for p in parts} - {""}
    return bool(units) or len(passage.of("t", "w")) >= len(parts) or _by_place(reading, passage, parts)


def _counts(passage: Passage) -> Iterator[Amount]:
    for mark in passage.of("n", "d"):
        amount = mark.value.amount if isinstance(mark.value, Stretch) else mark.value
        if isinstance(amount, Amount) and amount.sort == "count" and amount.exact and 3 <= amount.value <= MOST:
            yield amount


def _of_that_many_groups(reading: Reading, passage: Passage, index: Sequence[Passage]) -> Iterator[Parts]:
    """ "1,284 houses in three districts", and paragraphs later a figure for each of three: the same noun is counted."""
    parts = amounts(passage, "n")
    if not 3 <= len(parts) <= MOST or not any(p.unit for p in parts):
        return
    for earlier in index:
        groups = [g for g in _counts(earlier) if g.value == len(parts)]
        wholes = [w for w in amounts(earlier, "n") if w.unit and {p.unit for p in parts} == {w.unit}]
        if groups and len(wholes) == 1 and groups[0].unit != wholes[0].unit:
            yield Parts(parts, closed=True, named=wholes[0])
            return


def _digits_in_another_order(reading: Reading, passage: Passage) -> Iterator[Parts]:
    """Three figures and more of one noun that make the article's one larger figure of it but for two digits."""
    parts = amounts(passage, "n")
    if len(parts) < 3 or len({p.unit for p in parts}) != 1 or not parts[0].unit:
        return
    sum_ = Amount(parts[0].span, "count", *(total(parts).plain,) * 3)
    told = {a.value: a for p in reading.passages for a in amounts(p, "n") if a.unit == parts[0].unit}
    whole = [a for a in told.values() if a.value >= 100 and digits_changed(a, sum_)]
    if len(whole) == 1 and sum_.value not in told:
        yield Parts(parts, closed=True, named=whole[0])


def _all_of_both(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Parts]:
    """ "148 passengers and 22 crew were on board. All 170 people were taken off": the two of the sentence before."""
    for _, got in matches(reading.words, "all_of_them", passage.masked):
        whole = amount_of(passage, got["w"])
        both = list_in(reading, before[-1]) if before else []
        told = amounts(before[-1], "n") if before else []
        if whole and len(both) == len(told) == 2 and len({a.unit for a in both}) == 2 and all(a.unit for a in both):
            yield Parts(both, closed=True, named=whole)


def _long_list(reading: Reading, passage: Passage, earlier: Sequence[Passage]) -> Iterator[Parts]:
    """Four and more parts that come within a hair of the members of what they are told of, wherever those stand."""
    parts = list_in(reading, passage)
    if not 4 <= len(parts) <= MOST or len(parts) != len(amounts(passage, "n")):
        return
    sum_, around = total(parts).plain, telling_words(reading, passage.masked)
    told = {a.value: a for p in earlier for a in amounts(p, "n") if a.exact and a.sort == parts[0].sort and a.unit}
    near = [a for a in told.values() if abs(a.value - sum_) <= HAIR * a.value]
    near = [
        a for a in near if any(akin(a.unit[:-1], word) or akin(word, a.unit) for word in around if len(word) > LETTERS)
    ]
    if len(near) == 1:
        yield Parts(parts, closed=True, near=HAIR, named=near[0])


def _behind(reading: Reading, passage: Passage) -> Iterator[Parts]:
    """ "15 wins, five draws and five defeats from 24 games": the whole stands behind its parts."""
    for match, got in matches(reading.words, "whole_behind", passage.masked):
        whole = amount_of(passage, got["w"])
        parts = [a for a in list_in(reading, passage, match.start()) if whole and a.span.end <= whole.span.start]
        words = set(re.findall(r"\w+", passage.masked.lower()))
        if whole and len(parts) >= 3 and not words & reading.words.lists["cue_most"]:
            yield Parts(parts, closed=False, named=whole)


def _in_order(reading: Reading, passage: Passage, figures: Sequence[Amount]) -> Iterator[Parts]:
    """ "The first storm felled 900, the second 1,100 and the third 500" """
    words = [m.start() for p in patterns(reading.words, "in_order") for m in p.finditer(passage.masked)]
    marks = [m.start() for m in _MARK.finditer(passage.masked)]
    begins = any(p.search(passage.masked[: marks[0]]) for p in patterns(reading.words, "in_order_first"))
    in_turn = len(words) == len(marks) and all(a < b for a, b in zip(sorted(words), marks, strict=True))
    if begins and in_turn and 2 <= len(marks) <= MOST:
        ends = any(p.search(passage.masked) for p in patterns(reading.words, "in_order_last"))
        yield Parts(figures, closed=ends)


def _two_sides(reading: Reading, passage: Passage) -> Iterator[Parts]:
    """ "21 voted for it, 13 against it and four abstained" """
    for _, got in matches(reading.words, "two_sides", passage.masked):
        figures = [amount_of(passage, got[name]) for name in ("a", "b", "c") if name in got]
        yield Parts([a for a in figures if a], closed=False)


def _of_which(
    reading: Reading, passage: Passage, before: Sequence[Passage], figures: Sequence[Amount]
) -> Iterator[Parts]:
    """ "The carvings, of which 15 are of ebony and nine of stone": the one count of that noun told before."""
    for pattern in likely(reading.words, "of_which", passage.masked):
        for match in pattern.finditer(passage.masked):
            place = passage.place(*match.span())
            parts = [a for a in figures if a.span.start >= place.end]
            rest = [reading.text[a.span.end : passage.span.end] for a in parts]
            ways = {w[1].lower() for r in rest if (w := re.match(r"(?:\s\w+)?\s(of|in|from|at|on|di|dari|ke)\s", r))}
            noun = thing(reading, match["noun"].lower())
            told = [a for p in before for a in amounts(p, "n") if a.unit and akin(thing(reading, a.unit), noun)]
            if len(ways) == 1 and len(parts) == 2 and len({a.value for a in told}) == 1:
                yield Parts(parts, closed=False, named=told[0])


def _by_place(reading: Reading, passage: Passage, parts: Sequence[Amount]) -> bool:
    """Whether each figure has a place or a day of its own: "410 in Leeds, 300 in Hull", "Northgate has 60"."""
    text, ends = reading.text, [*(p.span.start for p in parts[1:]), passage.span.end]
    behind = [text[p.span.end : end] for p, end in zip(parts, ends, strict=True)]
    place = rf"(?:[^,;.]*\s)?(?:{'|'.join(reading.words.lists['places'])})\s(?:the\s)?[A-Z][\w’'-]+"
    if all(re.match(place, piece) for piece in behind):
        return True
    starts = [passage.span.start, *(p.span.end for p in parts[:-1])]
    ahead = [text[start : p.span.start] for p, start in zip(parts, starts, strict=True)]
    named = r"(?:.*[,;]|.*\b(?:and|dan)\b)?\s*[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*(?:\s[a-z]+)?\s$"
    return all(re.match(named, piece, re.DOTALL) for piece in ahead)


def of_one_sort(reading: Reading, one: Amount, other: Amount) -> bool:
    """Whether an exact figure may be part, or the whole, of another one."""
    return one.exact and one.sort == other.sort and comparable(reading, one, other)
