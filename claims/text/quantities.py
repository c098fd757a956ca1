"""Amounts in the body of an article: money, percentages, counts and measures, with the value that the words give."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from claims.text.languages.base import Language
from claims.text.languages.grammar import NumberWords
from claims.text.spans import Span
from claims.text.times import TimeExpression


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount. ``sort`` is money, percent, measure or count; ``value`` in plain units (2,84 triliun: 2.84e12).

    ``unit`` is the currency, "%" or the word behind the number, in lower case; empty where there is none.
    """

    span: Span
    sort: str
    value: float
    unit: str


_COMPILED: dict[str, re.Pattern[str]] = {}


def find_quantities(
    text: str, within: Span, language: Language, times: Iterable[TimeExpression] = ()
) -> tuple[Quantity, ...]:
    """The amounts in one stretch of ``text``, in order; numbers that belong to ``times`` are left out."""
    taken = [t.span for t in times if t.sort != "duration"]
    found = []
    for match in _pattern(language).finditer(text, within.start, within.end):
        span = Span(match.start(), match.end())
        value = _value(match, language.grammar.numbers)
        if value is not None and not any(span.overlaps(t) for t in taken):
            found.append(_quantity(match, span, value, language.grammar.numbers))
    return tuple(found)


def _pattern(language: Language) -> re.Pattern[str]:
    if language.code not in _COMPILED:
        _COMPILED[language.code] = re.compile(_source(language.grammar.numbers), re.IGNORECASE)
    return _COMPILED[language.code]


def _either(entries: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(e) for e in sorted(entries, key=lambda e: (-len(e), e))) + ")"


def _source(numbers: NumberWords) -> str:
    currency, percent = _either(numbers.currencies), _either(p.replace(" ", " ") for p in numbers.percent)
    word = rf"{_either(numbers.values)}(?:[\s-]+{_either(numbers.values)})*"
    scale = _either(numbers.scales)
    return (
        rf"(?:(?P<currency>(?<!\w){currency})\s?|(?<![\w.,:])(?=\d)|(?=[^\W\d]))"
        rf"(?:(?P<digits>\d+(?:[.,]\d+)*)(?!\d|:\d)|\b(?P<word>{word})\b)"
        rf"(?P<scale>(?:[\s-]?{scale}\b)*)"
        rf"(?:\s?(?P<percent>%|\b{percent})|[\s-]+(?P<unit>[^\W\d_]+))?"
    )


def _value(match: re.Match[str], numbers: NumberWords) -> float | None:
    value = read_digits(match["digits"], numbers) if match["digits"] else read_words(match["word"], numbers)
    if value is None:
        return None
    for scale in re.findall(r"\w+", match["scale"].lower()):
        value = value + 10 if scale == "belas" else value * numbers.scales[scale]
    return value


def read_digits(digits: str, numbers: NumberWords) -> float | None:
    """ "1.480" is 1480 in Indonesian and 1.48 in English; None where the marks fit neither convention."""
    grouped = re.fullmatch(
        rf"\d{{1,3}}(?:{re.escape(numbers.grouping)}\d{{3}})+(?:{re.escape(numbers.decimal)}\d+)?", digits
    )
    if grouped:
        digits = digits.replace(numbers.grouping, "")
    parts = digits.split(numbers.decimal)
    if len(parts) > 2 or not all(p.isdigit() for p in parts):
        return None
    return float(".".join(parts))


def read_words(words: str, numbers: NumberWords) -> float | None:
    """ "twenty one" is 21, "dua" is 2; None where the words do not add up to a number."""
    found = [numbers.values[w] for w in re.split(r"[\s-]+", words.lower()) if w in numbers.values]
    return float(sum(found)) if found else None


def _quantity(match: re.Match[str], span: Span, value: float, numbers: NumberWords) -> Quantity:
    unit = (match["unit"] or "").lower()
    if unit and unit not in numbers.units | numbers.currencies:
        span = Span(span.start, match.end("scale"))
    if match["currency"] or unit in numbers.currencies:
        return Quantity(span, "money", value, (match["currency"] or unit).lower())
    if match["percent"]:
        return Quantity(span, "percent", value, "%")
    return Quantity(span, "measure" if unit in numbers.units else "count", value, unit)
