"""Parts and their whole: the figures of a list, what says that they overlap, and the sum against the total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.text.hints.figures import amount_of, operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import likely, patterns
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import as_fine, total

#: A list that comes so near to a total, as a share of it, was meant to reach it.
NEAR = Decimal("0.12")
_MARK = re.compile(r"‹([nfpx])(\d+)›")


def list_in(reading: Reading, passage: Passage, start: int = 0, *, letters: str = "n") -> list[Amount]:
    """The amounts of ``letters`` from ``start`` on that are joined by commas and "and", with no other in between."""
    joining, last = patterns(reading.words, "joining"), start
    found: list[Amount] = []
    for match in _MARK.finditer(passage.masked, start):
        if match[1] not in letters:
            continue
        amount, between = amount_of(passage, int(match[2])), passage.masked[last : match.start()]
        if amount is None or (found and (";" in between or not any(p.search(between) for p in joining))):
            continue
        found.append(amount)
        last = match.end()
    return found


def single_ones(reading: Reading, passage: Passage, start: int = 0) -> Iterator[re.Match[str]]:
    """Each "one" or "a" of a list that counts something: "four men and a child"; not "a crew of 27"."""
    for pattern in likely(reading.words, "single", passage.masked):
        found = pattern.finditer(passage.masked, start)
        yield from (m for m in found if not is_a_group(reading, passage, m.start("one")))


def is_a_group(reading: Reading, passage: Passage, at: int) -> bool:
    """Whether the "one" or "a" is of a group whose number follows: that counts those who are in it."""
    return any(p.match(passage.masked, at) for p in likely(reading.words, "group_of", passage.masked))


def until_full(parts: Sequence[Amount], whole: Amount) -> Sequence[Amount]:
    """The parts up to the one that makes the whole full: what the sentence goes on with is none of it."""
    for size in range(2, len(parts)):
        if all(p.exact for p in parts[:size]) and total(parts[:size]).plain == whole.value:
            return parts[:size]
    return parts


def without_their_number(reading: Reading, parts: Sequence[Amount]) -> Sequence[Amount]:
    """ "Three loads, namely 80 tonnes, 45 and 120": a count that says how many parts follow is none of them."""
    if len(parts) < 3 or parts[0].value != len(parts) - 1 or parts[0].unit == parts[1].unit:
        return parts
    between = reading.text[parts[0].span.end : parts[1].span.start]
    return parts[1:] if ":" in between or says(reading, "are_namely", between) else parts


def hedged(reading: Reading, *passages: Passage) -> bool:
    """Whether the words say that the parts overlap or are not all of them."""
    return any(p.search(passage.masked) for p in patterns(reading.words, "part_of") for passage in passages)


def _without_their_whole(parts: Sequence[Amount], whole: Amount) -> Sequence[Amount]:
    """ "9 tonnes: 4 of rice, 3 of maize and 2 of beans; 9 tonnes in all": what is told ahead of its parts is none."""
    if len(parts) < 3 or whole.span.start < parts[-1].span.end:
        return parts
    rest = total(as_fine(parts[1:], whole))
    told = parts[0].value == whole.value or rest.meets(parts[0])
    return parts[1:] if told and abs(rest.plain - whole.value) <= NEAR * whole.value else parts


def compared(parts: Sequence[Amount], whole: Amount) -> Hint:
    """The sum of ``parts`` beside the ``whole`` that they are said to make."""
    parts = _without_their_whole(parts, whole)
    sum_ = total(as_fine(parts, whole))
    outcome = FITS if sum_.meets(whole) else DOES_NOT_FIT
    operands = [operand(f"part_{n}", p) for n, p in enumerate(parts)]
    operands += [operand("said", whole), worked_out("right", sum_.plain)]
    return hint("sums", "total", outcome, (*(p.span for p in parts), whole.span), operands)
