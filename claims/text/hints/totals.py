"""Parts against their total: itemized lists, "in all", what a group adds up to, a budget with its rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from claims.text.hints.cues import line_of
from claims.text.hints.figures import amount_of, amounts, comparable, mark_number
from claims.text.hints.hint import DOES_NOT_FIT, Hint, unsure
from claims.text.hints.listings import is_one_of_which
from claims.text.hints.partitions import partition_hints
from claims.text.hints.parts import NEAR, compared, hedged, list_in, single_ones, until_full, without_their_number
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.tallies import tally_hints
from claims.text.hints.template_words import words_in
from claims.text.hints.templates import matches, patterns
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import total

ONE = Decimal(1)
#: Figures of another sentence that make so much less or more than a total, as a share of it, are no parts of it.
FAR = Decimal("0.4")
#: A total that is further from what its parts make is another figure, not a slip.
APART = 3
#: Of a longer list nobody is shown which part of it adds up to what.
MOST = 12
#: Of more figures some make another by chance, and so do small ones.
FEW, LARGE = 6, 4
#: So many sentences back a total may stand.
BACK = 3


def total_hints(reading: Reading) -> Iterator[Hint]:
    """All totals of the body; a total is compared once, by the surest of the rules."""
    seen: set[int] = set()
    for index, passage in enumerate(reading.passages):
        before = reading.passages[max(0, index - BACK) : index]
        for found in filter(_is_slip, _of_passage(reading, passage, before)):
            if _lacks_a_part(found, passage) or _adds_up_otherwise(found, passage):
                continue
            if found.spans[0].start not in seen or found.outcome == DOES_NOT_FIT:
                seen.update(s.start for s in found.spans)
                yield found


def _is_slip(found: Hint) -> bool:
    """Whether parts and total are near enough to be meant so: a misplaced point, or no more than ``APART`` times off.

    What each pupil gets does not make what all of them got.
    """
    told = {o.name: Decimal(o.value) for o in found.operands}
    if found.outcome != DOES_NOT_FIT or not {"said", "right"} <= told.keys():
        return True
    less, more = sorted((told["said"], told["right"]))
    return less > 0 and (more <= APART * less or (more / less).normalize().as_tuple().digits == (1,))


def _lacks_a_part(found: Hint, passage: Passage) -> bool:
    """Whether one more figure of the sentence makes the sum: "13 of the 45 farms are here and the other 32 there"."""
    told = {o.name: Decimal(o.value) for o in found.operands}
    if found.outcome != DOES_NOT_FIT or not {"said", "right"} <= told.keys():
        return False
    lacking = told["said"] - told["right"]
    rest = (a for a in amounts(passage, "n") if a.span not in found.spans)
    groups = sum(o.name.startswith("part_") for o in found.operands)  # "in three places: 31 here ..."
    return lacking > 0 and lacking != groups and any(a.exact and a.value == lacking for a in rest)


def _adds_up_otherwise(found: Hint, passage: Passage) -> bool:
    """Whether the parts of this sentence make the total alone, or some figures make one of the parts.

    "4.2 million, 2.7 from the city and 1.5 of its own" are no three parts.
    """
    if found.outcome != DOES_NOT_FIT:
        return False
    parts = [(Decimal(o.value), o.span) for o in found.operands if o.name.startswith("part_") and o.span][:FEW]
    said = next((Decimal(o.value) for o in found.operands if o.name == "said"), None)
    own = [value for value, span in parts if passage.span.contains(span)]
    if 1 < len(own) < len(parts) and sum(own) == said:
        return True
    beside = [a.value for a in amounts(passage, "n") if a.exact and a.span not in found.spans]
    figures = [*(value for value, _ in parts), *beside[:FEW]]
    made = {sum(group) for size in (2, 3) for group in combinations(figures, size)}
    return any(value >= LARGE and value in made for value, _ in parts)


def _of_passage(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    found = [*_itemized(reading, passage), *_group(reading, passage, before), *_budget(reading, passage, before)]
    if words_in(passage.masked).isdisjoint(reading.words.lists["cue_most"]):
        found += [*_in_all(reading, passage, before), *_together(reading, passage)]
    found += unsure(tally_hints(reading, passage, before))
    found += _all_of_them(reading, passage, before)
    found = found or [*unsure(partition_hints(reading, passage, before))]
    yield from found or _that_add_up(reading, passage, before)


def _with_single_ones(reading: Reading, passage: Passage, start: int) -> list[Amount]:
    """The list from ``start`` on, with its "one" or "a", which is no amount elsewhere: "four men and a child"."""
    found = list_in(reading, passage, start)
    for match in single_ones(reading, passage, max(0, start - len(": "))):
        found.append(Amount(passage.place(*match.span("one")), "count", ONE, ONE, ONE))
    return sorted(found, key=lambda a: a.span)


def _has_single_ones(reading: Reading, *passages: Passage) -> bool:
    return any(True for passage in passages for _ in single_ones(reading, passage))


def _itemized(reading: Reading, passage: Passage) -> Iterator[Hint]:
    told = (*matches(reading.words, "itemized", passage.masked), *matches(reading.words, "listed", passage.masked))
    for match, got in told:
        whole, parts = amount_of(passage, got["w"]), _with_single_ones(reading, passage, match.end())
        if whole is None or len(parts) < 2 or hedged(reading, passage):
            continue
        parts = list(until_full(parts, whole))
        if all(comparable(reading, whole, p) and p.exact and p.value <= whole.value for p in parts) and whole.exact:
            yield compared(parts, whole)


def _in_all(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """ "12 counts of fraud and three counts of evasion ... 18 counts in all": the same word behind each figure."""
    for _, got in matches(reading.words, "in_all", passage.masked):
        whole = amount_of(passage, got["w"])
        if whole is None or not whole.unit or not whole.exact or _has_single_ones(reading, passage, *before[-1:]):
            continue
        if _sums_up(reading, passage, whole):
            yield compared(_ahead_of(reading, passage, whole), whole)
            continue
        for place in (passage, *before[-1:]):
            bare = [a for a in amounts(place, "n") if _is_bare(reading, a)]
            parts = [a for a in amounts(place, "n") if a is not whole and (a.unit == whole.unit or a in bare)]
            if bare and total(parts).plain != whole.value:  # "131, 164 and 187 km": which of them count, is not told
                break
            if len(parts) >= 2 and all(p.exact and p.value < whole.value for p in parts):
                meant = place is passage or abs(total(parts).plain - whole.value) <= FAR * whole.value
                if meant and _joined(reading, place, parts) and not hedged(reading, place, passage):
                    yield compared(parts, whole)
                break


def _is_bare(reading: Reading, amount: Amount) -> bool:
    """Whether the unit of a figure stands behind the next one: "131, 164 and 187 km"."""
    return amount.sort == "count" and (not amount.unit or amount.unit in reading.words.lists["and"])


def _ahead_of(reading: Reading, passage: Passage, whole: Amount) -> list[Amount]:
    parts = [a for a in list_in(reading, passage) if a.span.end <= whole.span.start]
    return list(without_their_number(reading, parts))


def _sums_up(reading: Reading, passage: Passage, whole: Amount) -> bool:
    """ "10 trucks, six buses and three vans, 21 vehicles in all": a list of three or more, its total, nothing else."""
    parts = _ahead_of(reading, passage, whole)
    told = [a for a in amounts(passage, "n") if not parts or a.span.start >= parts[0].span.start]
    if len(parts) < 3 or len(told) != len(parts) + 1 or hedged(reading, passage):
        return False
    if _is_scored(reading, whole, parts):
        return False
    return _joined(reading, passage, parts) and all(p.exact and comparable(reading, p, whole) for p in parts)


def _is_scored(reading: Reading, whole: Amount, parts: Sequence[Amount]) -> bool:
    """ "20 wins, six draws and 12 defeats, 66 points in all": points are won by games, not made up of them."""
    return whole.unit in reading.words.lists["cue_scores"] and all(p.unit != whole.unit for p in parts)


def _joined(reading: Reading, passage: Passage, parts: Sequence[Amount]) -> bool:
    """Whether a comma or "and" stands between each two of them."""
    pieces = (reading.text[a.span.end : b.span.start] for a, b in pairwise(parts))
    return all(any(p.search(piece) for p in patterns(reading.words, "joining")) for piece in pieces)


def _group(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """A group whose members are listed with their figures, and what the next sentence says that it has."""
    if not before or not any(p.search(before[-1].masked) for p in patterns(reading.words, "made_up_of")):
        return
    parts = list_in(reading, before[-1])
    units = {p.unit for p in parts}
    if _has_single_ones(reading, before[-1]):
        return
    for _, got in matches(reading.words, "this_group", passage.masked):
        whole = amount_of(passage, got["w"])
        of = amounts(passage, "n")[1:2]
        unit = whole.unit if whole and whole.unit not in reading.words.lists["of_wholes"] else of[0].unit if of else ""
        same = bool(unit) and units == {unit} and len(parts) >= 2
        if whole and same and all(a.exact for a in (whole, *parts)) and not hedged(reading, before[-1], passage):
            yield compared(parts, whole)


def _together(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "£45,000, and insurance £1.1 million; together £1.4 million": all figures of the sentence ahead of the total."""
    for _, got in matches(reading.words, "together", passage.masked):
        whole = amount_of(passage, got["w"])
        figures = amounts(passage, "n")
        parts = [a for a in figures if whole and a.span.end <= whole.span.start]
        if whole is None or not 2 <= len(parts) <= MOST or _has_single_ones(reading, passage) or passage.of("p", "x"):
            continue
        most = set(re.findall(r"\w+", passage.masked.lower())) & reading.words.lists["cue_most"]
        if (
            not most
            and len(figures) == len(parts) + 1
            and _of_one_kind(reading, parts, whole)
            and not hedged(reading, passage)
        ):
            yield compared(parts, whole)


def _all_of_them(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """ "Staff will save £1.1m and books £640,000. Together they make up the whole £2.3m": so near that it was meant."""
    for _, got in matches(reading.words, "together_they", passage.masked):
        whole, parts = amount_of(passage, got["w"]), amounts(before[-1], "n") if before else []
        if whole is None or not 2 <= len(parts) <= MOST or len(passage.of("n", "p", "x")) > 1:
            continue
        if _has_single_ones(reading, before[-1]) or hedged(reading, before[-1]) or before[-1].of("p", "x"):
            continue
        near = abs(total(parts).plain - whole.value) <= NEAR * whole.value
        if near and _of_one_kind(reading, parts, whole):
            yield compared(parts, whole)
            return


def _of_one_kind(reading: Reading, parts: Sequence[Amount], whole: Amount) -> bool:
    """All exact and of one currency, or counts of one thing that is named once: "186 pupils and the other has 147"."""
    if not all(a.exact and a.sort == whole.sort for a in parts) or not whole.exact:
        return False
    if whole.sort == "money":
        return all(a.unit == whole.unit for a in parts)
    unnamed = reading.language.page.function_words | {""}
    units = {a.unit for a in (*parts, whole)} - unnamed
    return len(units) == 1 and parts[0].unit in units and parts[0].unit not in reading.words.measures


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
        yield compared(parts, fitting or nearest)  # type: ignore[arg-type]


def _that_add_up(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """Figures in a list that make just another one of this sentence or of the one before: that is shown to fit."""
    listed = list_in(reading, passage)[:MOST]
    others = [a for p in (*before[-1:], passage) for a in amounts(p, "n")[: 2 * MOST]]
    for size in range(len(listed), 1, -1):
        for start in range(len(listed) - size + 1):
            parts = listed[start : start + size]
            sum_ = total(parts)
            whole = next((o for o in others if o not in parts and _is_sum(reading, o, parts, sum_.plain)), None)
            if whole and not _is_listed(reading, passage, whole):
                yield compared(parts, whole)
                return


def _is_listed(reading: Reading, passage: Passage, whole: Amount) -> bool:
    """Whether a figure is one of several of a sentence that begins with their whole."""
    if not passage.span.contains(whole.span):
        return False
    line, number = line_of(reading, passage), mark_number(passage, whole)
    at = next((n for n, word in enumerate(line) if word.mark == number), None)
    return at is not None and is_one_of_which(reading, line, at)


def _is_sum(reading: Reading, whole: Amount, parts: Sequence[Amount], sum_: Decimal) -> bool:
    exact = all(p.exact and p.value > 0 for p in parts) and whole.value == sum_ and sum_ >= 10
    return exact and all(comparable(reading, whole, p) for p in parts)
