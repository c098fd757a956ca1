"""Now and then told side by side ("$15.1 million, against $12.4 million a year earlier") and what is said to follow.

The words for the direction stand apart from the figures: in the headline, or in a quote about what is cheaper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.hints.figures import amount_of, amounts, comparable, operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import expand, matches, patterns
from claims.text.hints.told_figures import akin, telling_words
from claims.text.measures.amounts import Amount
from claims.text.spans import Span

#: So many words that tell what goes up or down stand beside the word that says so.
BESIDE = 4


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two figures of one thing, then and now; ``things`` are the words in front that tell what it is."""

    passage: Passage
    before: Amount
    after: Amount
    things: tuple[str, ...]


def comparison_hints(reading: Reading) -> Iterator[Hint]:
    """Prices that are told with "cheaper" or "dearer", and what the headline says to rise or fall."""
    pairs = [pair for passage in reading.passages for pair in _pairs(reading, passage)]
    for pair in pairs:
        yield from _cheaper(reading, pair)
    if reading.headline and not any(p.search(reading.headline.masked) for p in patterns(reading.words, "ranking")):
        yield from _headed(reading, reading.headline, pairs)


def _pairs(reading: Reading, passage: Passage) -> Iterator[_Pair]:
    seen: set[int] = set()
    for match, got in matches(reading.words, "now_and_then", passage.masked):
        before, after = amount_of(passage, got["a"]), amount_of(passage, got["b"])
        if not before or not after or got["b"] in seen or before.sort != after.sort:
            continue
        if reading.words.lists["many_of_a_kind"] & {before.unit, after.unit}:
            continue  # "two times the 4,800 of last season"
        if before.exact and after.exact and before.value != after.value and comparable(reading, before, after):
            seen.add(got["b"])
            ahead = telling_words(reading, passage.masked[: match.start("b")])
            yield _Pair(passage, before, after, ahead)


def _cheaper(reading: Reading, pair: _Pair) -> Iterator[Hint]:
    """ "It has got cheaper," she said, who noted $46 a kilo, the week before $41": no other figure, no other word."""
    masked, money = pair.passage.masked, pair.before.sort == pair.after.sort == "money"
    said = {sign: _places(reading, name, masked) for sign, name in ((-1, "cheaper"), (1, "dearer"))}
    alone = len(amounts(pair.passage, "n", "p")) == 2 and bool(said[1]) != bool(said[-1])
    if money and alone and not any(p.search(masked) for p in patterns(reading.words, "cheaper_than")):
        sign = 1 if said[1] else -1
        yield from _against(sign, pair, pair.passage.place(*said[sign][0]))


def _places(reading: Reading, name: str, masked: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(expand(f"{{={name}}}", reading.words), masked, re.IGNORECASE)]


def _headed(reading: Reading, headline: Passage, pairs: list[_Pair]) -> Iterator[Hint]:
    """The clauses of the headline that say one direction, with the figures of what stands beside it."""
    at = 0
    for clause in re.split(expand("({=between_clauses}|[,;:–—])", reading.words), headline.masked, flags=re.IGNORECASE):
        said = [
            (sign, p) for sign, name in ((-1, "headed_down"), (1, "headed_up")) for p in _places(reading, name, clause)
        ]
        told = [p for p in pairs if said and _tells_of(reading, clause, said[0][1], p)]
        signs = {1 if p.after.value > p.before.value else -1 for p in told}
        if len(said) == 1 and len(signs) == 1:
            place = headline.place(at + said[0][1][0], at + said[0][1][1])
            yield from _against(said[0][0], told[0], place)
        at += len(clause)


def _tells_of(reading: Reading, clause: str, said: tuple[int, int], pair: _Pair) -> bool:
    """Whether what stands right behind or before the word is what the pair is of, in all words but one."""
    behind, ahead = (
        telling_words(reading, clause[said[1] :])[:BESIDE],
        telling_words(reading, clause[: said[0]])[-BESIDE:],
    )
    needed = min(2, len(pair.things))
    return needed > 0 and any(
        sum(any(akin(word, thing) for word in side) for thing in pair.things) >= needed for side in (behind, ahead)
    )


def _against(sign: int, pair: _Pair, place: Span) -> Iterator[Hint]:
    outcome = FITS if (pair.after.value - pair.before.value) * sign > 0 else DOES_NOT_FIT
    operands = (operand("before", pair.before), operand("after", pair.after))
    spans = (place, pair.before.span, pair.after.span)
    yield hint("sums", "rise" if sign > 0 else "fall", outcome, spans, operands)
