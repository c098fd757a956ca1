"""Two figures of the narrator's for one thing that have the same digits in another order: one of them is a slip."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.text.hints.figures import mark_number, operand
from claims.text.hints.hint import DOES_NOT_FIT, Hint, hint
from claims.text.hints.phrases import phrase
from claims.text.hints.reading import Reading
from claims.text.hints.ties import (
    Tie,
    in_common,
    is_planned,
    is_then,
    made_of_ties,
    of_one_kind,
    share_a_head,
    told_together,
    units_agree,
)
from claims.text.hints.told_figures import digits_changed, of_one_time, same_figure

#: Smaller figures have the same digits in another order by chance.
LARGE = 100
#: So many words in common, beside what is counted, show that two sentences tell of one thing.
SHARED = 1
#: Of more figures with the same digits only the first so many are compared.
MOST = 12


def turned_hints(reading: Reading, narrated: Sequence[Tie]) -> Iterator[Hint]:
    """ "Seats 450" and "the 540-seat hall": the digits of one figure in another order, each told once, of one thing."""
    exact = [t for t in narrated if t.amount.exact]
    by_digits: dict[str, list[Tie]] = {}
    for tie in exact:
        by_digits.setdefault("".join(sorted(f"{tie.amount.value.normalize():f}")), []).append(tie)
    for one, other in (pair for alike in by_digits.values() for pair in combinations(alike[:MOST], 2)):
        if not (digits_changed(one.amount, other.amount) and of_one_kind(one, other)) or told_together(one, other):
            continue
        large = min(one.amount.value, other.amount.value) >= LARGE or one.amount.sort == "percent"
        if not large or any(is_then(reading, t) or is_planned(reading, t) for t in (one, other)):
            continue
        once = all(sum(same_figure(t.amount, n.amount) for n in narrated) == 1 for t in (one, other))
        if not once or made_of_ties(one, narrated) or made_of_ties(other, narrated):
            continue
        if _of_one_thing_only(reading, one, other):
            operands = (operand("first", one.amount), operand("second", other.amount))
            spans = (one.amount.span, other.amount.span)
            yield hint("contradiction", "restated", DOES_NOT_FIT, spans, operands)


def _of_one_thing_only(reading: Reading, one: Tie, other: Tie) -> bool:
    """One head, in sentences with the same names and ordinals and one more word in common, of one time."""
    if not (share_a_head(one, other) and units_agree(reading, one, other)):
        return False
    if in_common(one, other) < SHARED and not any(_is_taken_up(reading, t) for t in (one, other)):
        return False
    named = [_named(reading, t) for t in (one, other)]
    known = all(a.heads[0] in (*b.words, *b.heads) for a, b in ((one, other), (other, one)))
    return named[0] == named[1] and known and of_one_time(reading, one.figure.passage, other.figure.passage)


def _is_taken_up(reading: Reading, tie: Tie) -> bool:
    """ "All 167 jumpers": told as known already."""
    ahead = tie.figure.passage.masked.partition(f"{mark_number(tie.figure.passage, tie.amount)}›")[0]
    return bool(re.search(rf"{phrase(reading.words, 'all_there_are')}\s‹n$", ahead, re.IGNORECASE))


def _named(reading: Reading, tie: Tie) -> frozenset[str]:
    """The names and ordinals of a sentence, its first word too where that is a name: which of several is meant."""
    masked = tie.figure.passage.masked
    first = re.match(r"[\"“]?([A-Z][^\W\d_]+)", masked)
    opens = first[1] if first and not re.search(rf"(?<!\w){first[1].lower()}(?!\w)", reading.text) else ""
    opens = "" if opens.lower() in reading.language.page.function_words else opens
    ordinals = {w for w in re.findall(r"\w+", masked.lower()) if w in reading.words.lists["ordinal_words"]}
    return frozenset({*tie.names, *ordinals, *([opens] if opens else [])})
