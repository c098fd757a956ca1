"""One person with two ages, "not a single one" against a number of them, one name in two spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from claims.text.hints.figures import amount_of
from claims.text.hints.hint import DOES_NOT_FIT, UNKNOWN, Hint, Operand, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches, patterns
from claims.text.names import Name, find_names
from claims.text.spans import Span

#: A spelling differs in one letter of a word at least so long; shorter words are other names.
LETTERS = 6
_AGED = re.compile(r"([A-Z][\w’'-]+)(?:, (\d{1,3}),| \((\d{1,3})\)[,\s])")


def age_hints(reading: Reading) -> Iterator[Hint]:
    """Two ages behind one name: "Pell, 61," and "Pell (62)"."""
    ages: dict[str, tuple[int, Span]] = {}
    for passage in [*([reading.headline] if reading.headline else []), *reading.passages]:
        for match in _AGED.finditer(f"{passage.span.of(reading.text)} "):
            age = int(match[2] or match[3])
            span = Span(*match.span(2 if match[2] else 3)).shifted(passage.span.start)
            first = ages.setdefault(match[1], (age, span))
            if first[0] != age and min(age, first[0]) > 10 and max(age, first[0]) < 110:
                operands = (
                    Operand("name", "text", match[1]),
                    Operand("first", "number", str(first[0]), first[1]),
                    Operand("second", "number", str(age), span),
                )
                yield hint("contradiction", "two_ages", DOES_NOT_FIT, (first[1], span), operands)


def none_hints(reading: Reading) -> Iterator[Hint]:
    """ "Not a single civilian" against "eleven are civilians", where neither is told of a time of its own."""
    for passage in reading.passages:
        for pattern in patterns(reading.words, "none"):
            for match in pattern.finditer(passage.masked):
                if not passage.of("t"):
                    yield from _some(reading, passage, match["noun"], passage.place(*match.span()))


def _some(reading: Reading, passage: Passage, noun: str, place: Span) -> Iterator[Hint]:
    stem = noun.lower().rstrip("s")
    for other in reading.passages:
        if other is passage or other.of("t") or len(stem) < LETTERS:
            continue
        for match, got in matches(reading.words, "some", other.masked):
            amount = amount_of(other, got["x"])
            if amount and amount.value > 0 and match["noun"].lower().rstrip("s") == stem:
                operands = (Operand("none", "text", place.of(reading.text), place), _count(reading, amount.span))
                yield hint("contradiction", "none", DOES_NOT_FIT, (place, other.place(*match.span())), operands)
                return


def _count(reading: Reading, span: Span) -> Operand:
    return Operand("some", "text", span.of(reading.text), span)


def spelling_hints(reading: Reading) -> Iterator[Hint]:
    """Two full names that differ in one letter of one word: perhaps two people, so it is left open."""
    spans = [p.span for p in reading.passages]
    names = {n.words: n for n in find_names(reading.text, spans, reading.language.page.function_words)}
    full = [n for n in names.values() if len(n.words) > 1]
    for one, other in combinations(full, 2):
        if len(one.words) == len(other.words) and _one_letter_apart(one, other):
            operands = [Operand(k, "text", n.text, n.span) for k, n in (("first", one), ("second", other))]
            yield hint("contradiction", "spelling", UNKNOWN, (one.span, other.span), operands)


def _one_letter_apart(one: Name, other: Name) -> bool:
    differing = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    if len(differing) != 1 or min(map(len, differing[0])) < LETTERS:
        return False
    a, b = differing[0]
    if len(a) != len(b):
        short, long = sorted((a, b), key=len)
        inner = any(long[:i] + long[i + 1 :] == short for i in range(len(long) - 1))
        return len(long) - len(short) == 1 and inner
    return sum(x != y for x, y in zip(a, b, strict=True)) == 1
