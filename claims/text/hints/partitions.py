"""Parts of a whole that stands sentences or paragraphs before them, added up.

What makes a list complete is in the words ("the rest", "over three days" with three figures); where they only say that
nothing is in two of its parts (places, for and against), more than the whole does not fit, and less may be a list of
some.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.text.hints.figures import amounts, comparable, mark_number
from claims.text.hints.hint import Hint
from claims.text.hints.part_lists import MOST, Parts, of_one_sort, told_parts
from claims.text.hints.parts import compared
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import patterns
from claims.text.hints.told_figures import thing
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import as_fine, total


def partition_hints(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """The parts that one sentence lists, by the surest of the rules, against the whole told with or before them."""
    figures = amounts(passage, "n")
    if not figures:
        return
    for found in told_parts(reading, passage, before, figures):
        hint = _against(reading, found, passage, before)
        if hint:
            yield hint
            return


def _against(reading: Reading, found: Parts, passage: Passage, before: Sequence[Passage]) -> Hint | None:
    """The parts beside their whole: the named one, or the one of the sentences before that they come near to."""
    parts = list(found.figures)
    if not 2 <= len(parts) <= MOST or not _alike(reading, parts) or _may_overlap(reading, passage, before, parts):
        return None
    sum_ = total(parts)
    wholes = [found.named] if found.named else _wholes(reading, parts, passage, before)
    wholes = [w for w in wholes if w.exact and _makes(reading, parts, w) and not _is_beside(reading, w, parts[0])]
    exactly = [w for w in wholes if w.value == sum_.plain]
    fitting = exactly or [w for w in wholes if total(as_fine(parts, w)).meets(w)]
    if (fitting and len({w.value for w in wholes}) == 1) or exactly:
        return compared(parts, fitting[0])
    near = [w for w in wholes if abs(w.value - sum_.plain) <= found.near * w.value]
    if len({w.value for w in near}) != 1 or _told_elsewhere(reading, parts, sum_.plain):
        return None
    return compared(parts, near[-1]) if found.closed or sum_.low > near[-1].high else None


def _may_overlap(reading: Reading, passage: Passage, before: Sequence[Passage], parts: Sequence[Amount]) -> bool:
    """Whether the words from the first part on say that there are more, or that one thing may be in two parts."""
    for place in (*before, passage):
        inside = [p for p in parts if place.span.contains(p.span)]
        if inside:
            rest = place.masked.partition(f"{mark_number(place, inside[0])}›")[2]
            if any(p.search(rest) for p in patterns(reading.words, "may_overlap")):
                return True
    return False


def _is_beside(reading: Reading, whole: Amount, part: Amount) -> bool:
    """ "27 points and 14 rebounds": the one is not made of the other."""
    between = reading.text[whole.span.end : part.span.start].lower().split()
    return 0 < len(between) <= 2 and between[-1] in reading.words.lists["and"]


def _wholes(reading: Reading, parts: Sequence[Amount], passage: Passage, before: Sequence[Passage]) -> list[Amount]:
    told = [(p, a) for p in (*before, passage) for a in amounts(p, "n") if a.span.end <= parts[0].span.start]
    least = max(p.value for p in parts)
    return [w for p, w in told if w not in parts and w.value > least and not _of_before(reading, p, w)]


def _of_before(reading: Reading, passage: Passage, amount: Amount) -> bool:
    """Whether a figure is what another one is compared with: last year's total is not this year's."""
    ahead = passage.masked.partition(f"{mark_number(passage, amount)}›")[0]
    return any(p.search(ahead) for p in patterns(reading.words, "compared_with"))


def _alike(reading: Reading, parts: Sequence[Amount]) -> bool:
    """Exact and of one sort: of one currency, or counts, of which no two are measured in two units."""
    one = parts[0]
    return all(p.exact and p.value > 0 and p.sort == one.sort and comparable(reading, one, p) for p in parts)


def _makes(reading: Reading, parts: Sequence[Amount], whole: Amount) -> bool:
    """Whether the parts may be of the whole: of its sort, and not measured in another unit than it."""
    measures = reading.words.measures
    units = {a.unit for a in (*parts, whole) if a.unit in measures}
    known = reading.language.grammar.numbers.countable
    things = [thing(reading, a.unit) for a in (whole, *parts) if a.unit in known]
    one_thing = whole.unit not in known or len(set(things)) == 1
    return (
        one_thing and all(of_one_sort(reading, p, whole) for p in parts) and (not units or parts[0].unit == whole.unit)
    )


def _told_elsewhere(reading: Reading, parts: Sequence[Amount], value: Decimal) -> bool:
    """Whether the article has just this sum as a figure: then there is another whole."""
    figures = (a for p in reading.passages for a in amounts(p, "n"))
    return any(a.value == value and a not in parts for a in figures)
