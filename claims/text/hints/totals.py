"""Parts against their total: itemized lists, "in all", what a group adds up to, a budget with its rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claims.text.hints.figures import amount_of, amounts, comparable, operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches, patterns
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import as_fine, total

#: A list that comes so near to a total, as a share of it, was meant to reach it.
NEAR = Decimal("0.12")
ONE = Decimal(1)
#: Of a longer list nobody is shown which part of it adds up to what.
MOST = 12
#: So many sentences back a total may stand.
BACK = 3
_MARK = re.compile(r"‹n(\d+)›")


def total_hints(reading: Reading) -> Iterator[Hint]:
    """All totals of the body; a total is compared once, by the surest of the rules."""
    seen: set[int] = set()
    for index, passage in enumerate(reading.passages):
        before = reading.passages[max(0, index - BACK) : index]
        for found in _of_passage(reading, passage, before):
            if found.spans[0].start not in seen or found.outcome == DOES_NOT_FIT:
                seen.update(s.start for s in found.spans)
                yield found


def _of_passage(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    found = [*_itemized(reading, passage), *_in_all(reading, passage, before), *_group(reading, passage, before)]
    found += [*_budget(reading, passage, before), *_together(reading, passage), *_spread(reading, passage)]
    found += _of_two(reading, passage)
    yield from found or _that_add_up(reading, passage, before)


def _list_in(reading: Reading, passage: Passage, start: int = 0) -> list[Amount]:
    """The amounts from ``start`` on that are joined by commas and "and"; what stands between them has no other."""
    joining, last = patterns(reading.words, "joining"), start
    found: list[Amount] = []
    for match in _MARK.finditer(passage.masked, start):
        amount, between = amount_of(passage, int(match[1])), passage.masked[last : match.start()]
        if amount is None or (found and (";" in between or not any(p.search(between) for p in joining))):
            continue
        found.append(amount)
        last = match.end()
    return found


def _with_single_ones(reading: Reading, passage: Passage, start: int) -> list[Amount]:
    """The list from ``start`` on, with its "one" or "a", which is no amount elsewhere: "four men and a child"."""
    found = _list_in(reading, passage, start)
    for pattern in patterns(reading.words, "single"):
        for match in pattern.finditer(passage.masked, start):
            found.append(Amount(passage.place(*match.span("one")), "count", ONE, ONE, ONE))
    return sorted(found, key=lambda a: a.span)


def _has_single_ones(reading: Reading, *passages: Passage) -> bool:
    return any(p.search(passage.masked) for p in patterns(reading.words, "single") for passage in passages)


def _hedged(reading: Reading, *passages: Passage) -> bool:
    """Whether the words say that the parts overlap or are not all of them."""
    return any(p.search(passage.masked) for p in patterns(reading.words, "part_of") for passage in passages)


def _itemized(reading: Reading, passage: Passage) -> Iterator[Hint]:
    told = (*matches(reading.words, "itemized", passage.masked), *matches(reading.words, "listed", passage.masked))
    for match, got in told:
        whole, parts = amount_of(passage, got["w"]), _with_single_ones(reading, passage, match.end())
        if whole is None or len(parts) < 2 or _hedged(reading, passage):
            continue
        if all(comparable(reading, whole, p) and p.exact and p.value <= whole.value for p in parts) and whole.exact:
            yield _hint(parts, whole)


def _hint(parts: Sequence[Amount], whole: Amount) -> Hint:
    sum_ = total(as_fine(parts, whole))
    outcome = FITS if sum_.meets(whole) else DOES_NOT_FIT
    operands = [operand(f"part_{n}", p) for n, p in enumerate(parts)]
    operands += [operand("said", whole), worked_out("right", sum_.plain)]
    return hint("sums", "total", outcome, (*(p.span for p in parts), whole.span), operands)


def _in_all(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """ "12 counts of fraud and three counts of evasion ... 18 counts in all": the same word behind each figure."""
    for _, got in matches(reading.words, "in_all", passage.masked):
        whole = amount_of(passage, got["w"])
        if whole is None or not whole.unit or not whole.exact or _has_single_ones(reading, passage, *before[-1:]):
            continue
        if _sums_up(reading, passage, whole):
            yield _hint(_ahead_of(reading, passage, whole), whole)
            continue
        for place in (passage, *before[-1:]):
            parts = [a for a in amounts(place, "n") if a is not whole and a.unit == whole.unit]
            if len(parts) >= 2 and all(p.exact and p.value < whole.value for p in parts):
                if _joined(reading, place, parts) and not _hedged(reading, place, passage):
                    yield _hint(parts, whole)
                break


def _ahead_of(reading: Reading, passage: Passage, whole: Amount) -> list[Amount]:
    return [a for a in _list_in(reading, passage) if a.span.end <= whole.span.start]


def _sums_up(reading: Reading, passage: Passage, whole: Amount) -> bool:
    """ "10 trucks, six buses and three vans, 21 vehicles in all": a list of three or more, its total, nothing else."""
    parts = _ahead_of(reading, passage, whole)
    if len(parts) < 3 or len(amounts(passage, "n")) != len(parts) + 1 or _hedged(reading, passage):
        return False
    return _joined(reading, passage, parts) and all(p.exact and comparable(reading, p, whole) for p in parts)


def _joined(reading: Reading, passage: Passage, parts: Sequence[Amount]) -> bool:
    """Whether a comma or "and" stands between each two of them."""
    pieces = (reading.text[a.span.end : b.span.start] for a, b in pairwise(parts))
    return all(any(p.search(piece) for p in patterns(reading.words, "joining")) for piece in pieces)


def _group(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """A group whose members are listed with their figures, and what the next sentence says that it has."""
    if not before or not any(p.search(before[-1].masked) for p in patterns(reading.words, "made_up_of")):
        return
    parts = _list_in(reading, before[-1])
    units = {p.unit for p in parts}
    if _has_single_ones(reading, before[-1]):
        return
    for _, got in matches(reading.words, "this_group", passage.masked):
        whole = amount_of(passage, got["w"])
        of = amounts(passage, "n")[1:2]
        unit = whole.unit if whole and whole.unit not in reading.words.lists["of_wholes"] else of[0].unit if of else ""
        same = bool(unit) and units == {unit} and len(parts) >= 2
        if whole and same and all(a.exact for a in (whole, *parts)) and not _hedged(reading, before[-1], passage):
            yield _hint(parts, whole)


def _together(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "£45,000, and insurance £1.1 million; together £1.4 million": all figures of the sentence ahead of the total."""
    for _, got in matches(reading.words, "together", passage.masked):
        whole = amount_of(passage, got["w"])
        figures = amounts(passage, "n")
        parts = [a for a in figures if whole and a.span.end <= whole.span.start]
        if whole is None or not 2 <= len(parts) <= MOST or _has_single_ones(reading, passage) or passage.of("p", "x"):
            continue
        if len(figures) == len(parts) + 1 and _of_one_kind(reading, parts, whole) and not _hedged(reading, passage):
            yield _hint(parts, whole)


def _of_one_kind(reading: Reading, parts: Sequence[Amount], whole: Amount) -> bool:
    """All exact and of one currency, or counts of one thing that is named once: "186 pupils and the other has 147"."""
    if not all(a.exact and a.sort == whole.sort for a in parts) or not whole.exact:
        return False
    if whole.sort == "money":
        return all(a.unit == whole.unit for a in parts)
    unnamed = reading.language.page.function_words | {""}
    units = {a.unit for a in (*parts, whole)} - unnamed
    return len(units) == 1 and parts[0].unit in units and parts[0].unit not in reading.words.measures


def _spread(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "240 jobs, 90 in Alby, 85 in Belton and 75 in Cray": more than all does not fit, less may be a list of some."""
    for match, got in matches(reading.words, "spread", passage.masked):
        whole, parts = amount_of(passage, got["w"]), _list_in(reading, passage, match.end())
        first = re.search(rf"(?<!\w){match['at']}(?!\w)", match.group(), re.IGNORECASE)
        if whole is None or not whole.exact or len(parts) < 2 or first or whole.unit in {p.unit for p in parts}:
            continue
        if not all(p.exact and p.sort == "count" for p in parts) or len({p.unit for p in parts}) > 2:
            continue
        sum_ = total(parts)
        over = sum_.low > whole.high and sum_.plain <= whole.value * (1 + NEAR)
        if whole.sort == "count" and not _overlapping(reading, passage) and (over or sum_.plain == whole.value):
            yield _hint(parts, whole)


def _overlapping(reading: Reading, passage: Passage) -> bool:
    hedges = (m.group().lower() for p in patterns(reading.words, "part_of") for m in p.finditer(passage.masked))
    return any(hedge not in reading.words.lists["apiece"] for hedge in hedges)


def _of_two(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "Hall won 12 of the 20 wards and Reed nine": two who share a whole have no more than it."""
    for _, got in matches(reading.words, "of_two", passage.masked):
        one, whole, other = (amount_of(passage, got[name]) for name in ("x", "y", "z"))
        if not (one and whole and other) or not all(a.exact and a.sort == "count" for a in (one, whole, other)):
            continue
        if one.value + other.value == whole.value or whole.value < one.value + other.value <= whole.value * (1 + NEAR):
            yield _hint((one, other), whole)


def _budget(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """A list that says it is all ("and everything else", "of that total") against the total told before it."""
    whole_told = [any(p.search(passage.masked) for p in patterns(reading.words, n)) for n in ("rest", "of_that_total")]
    parts = [a for a in amounts(passage, "n") if a.sort == "money" and a.exact]
    if not any(whole_told) or len(parts) < 3 or len({p.unit for p in parts}) > 1:
        return
    sum_ = total(parts)
    earlier = [*before, *([reading.headline] if reading.headline else [])]
    wholes = [a for p in earlier for a in amounts(p, "n") if a.sort == "money" and a.unit == parts[0].unit]
    wholes = [w for w in wholes if w.value > max(p.value for p in parts)]
    fitting = next((w for w in wholes if sum_.meets(w)), None)
    headed = {a.value for a in amounts(reading.headline, "n")} if reading.headline else set()
    nearest = min(wholes, key=lambda w: (w.value not in headed, abs(w.value - sum_.plain)), default=None)
    if fitting or (nearest and abs(nearest.value - sum_.plain) <= NEAR * nearest.value):
        yield _hint(parts, fitting or nearest)  # type: ignore[arg-type]


def _that_add_up(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """Figures in a list that make just another one of this sentence or of the one before: that is shown to fit."""
    listed = _list_in(reading, passage)[:MOST]
    others = [a for p in (*before[-1:], passage) for a in amounts(p, "n")[: 2 * MOST]]
    for size in range(len(listed), 1, -1):
        for start in range(len(listed) - size + 1):
            parts = listed[start : start + size]
            sum_ = total(parts)
            whole = next((o for o in others if o not in parts and _is_sum(reading, o, parts, sum_.plain)), None)
            if whole:
                yield _hint(parts, whole)
                return


def _is_sum(reading: Reading, whole: Amount, parts: Sequence[Amount], sum_: Decimal) -> bool:
    exact = all(p.exact and p.value > 0 for p in parts) and whole.value == sum_ and sum_ >= 10
    return exact and all(comparable(reading, whole, p) for p in parts)
