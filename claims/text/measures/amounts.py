"""Amounts with all that their wording leaves open: rounding, bounds ("at least"), the unit. Exact decimals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from claims.text.languages.base import Language
from claims.text.languages.grammar import NumberWords
from claims.text.languages.hint_words import HintWords
from claims.text.measures.number_words import read_decimal, read_number_words
from claims.text.spans import Span

INFINITE = Decimal("Infinity")
#: How far "about" may be from the truth, and how far below the figure "almost" may be.
HALF = Decimal("0.5")
ABOUT, ALMOST = Decimal("0.07"), Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in running text. ``sort`` is money, percent, points (of percent) or count.

    ``value`` is in plain units; the truth that was rounded to it lies from ``low`` to ``high``. ``bound`` is about,
    over, under, almost or empty; ``unit`` the currency, "%" or the word behind the number, in lower case.
    """

    span: Span
    sort: str
    value: Decimal
    low: Decimal
    high: Decimal
    unit: str = ""
    bound: str = ""

    @property
    def exact(self) -> bool:
        return not self.bound


def find_amounts(text: str, within: Span, language: Language, taken: Iterable[Span] = ()) -> tuple[Amount, ...]:
    """The amounts in one stretch of ``text``, in order, without those that overlap ``taken`` (dates).

    Ordinals, scores, numbers that are names ("Article 5", "F-16") and vague words ("dozens") are none.
    """
    words = language.hints
    if words is None:
        return ()
    busy = list(taken)
    found = []
    for match in _pattern(language).finditer(text, within.start, within.end):
        amount = _amount(match, language.grammar.numbers, words)
        if amount and not any(amount.span.overlaps(t) for t in busy) and not _is_name(match, words):
            found.append(amount)
    return tuple(found)


_COMPILED: dict[str, re.Pattern[str]] = {}


def _pattern(language: Language) -> re.Pattern[str]:
    if language.code not in _COMPILED:
        _COMPILED[language.code] = re.compile(_source(language.grammar.numbers, language.hints), re.IGNORECASE)
    return _COMPILED[language.code]


def either(entries: Iterable[str]) -> str:
    """A pattern of any of ``entries``, the longest first."""
    return "(?:" + "|".join(re.escape(e) for e in sorted(entries, key=lambda e: (-len(e), e))) + ")"


def _source(numbers: NumberWords, words: HintWords) -> str:
    plain = [w for w, value in numbers.values.items() if value == int(value)]
    spelt, short = [s for s in numbers.scales if len(s) > 2], [s for s in numbers.scales if len(s) <= 2]
    joined = rf"{either(words.joined or {'!'})}(?=\s{either(plain)}\b)"
    word = rf"{either(plain)}(?:[\s-](?:{joined}|{either([*plain, *spelt])}\b))*"
    currency = either(numbers.currencies - words.lists["behind_figures"])
    glued = either([u for u in words.measures if len(u) > 1 and u.isalpha() and u not in numbers.scales] or ["!"])
    # A capital letter right in front of a sum: "P24.6 million", "R1,200".
    letter = rf"(?-i:[A-Z])(?=\d+(?:[.,]\d+)*(?:\s?(?:{either([*spelt, *short])})\b|(?<=,\d\d\d)(?![\d,])))"
    return (
        rf"(?:(?P<currency>(?<!\w)(?:{currency}|{letter}))\s?|(?<![\w.,:/#°–−-])(?=\d)|\b(?<![-–])(?=[^\W\d]))"
        rf"(?:(?P<digits>\d+(?:[.,]\d+)*)(?!\d|[.,:/]\d|[-–]\d|-an\b)|\b(?P<word>{word})\b)"
        rf"(?P<scale>(?:[\s-]?{either(spelt)}\b)*|{either([*short, '!'])})(?:(?!\w)|(?={glued}(?!\w)))"
        rf"(?P<half>\s(?:{either(words.and_a_half)})\b)?"
        rf"(?:\s?(?P<points>{either(words.points)}\b)|\s?(?P<percent>%|{either(numbers.percent)}\b)"
        rf"|[\s-]+(?P<unit>[^\W\d_]+)|(?P<glued>{glued}))?"
    )


def _amount(match: re.Match[str], numbers: NumberWords, words: HintWords) -> Amount | None:
    value = _value(match, numbers)
    if value is None or (match["word"] and match["word"].lower() in words.no_numbers):
        return None
    scale = _scale(match, numbers)
    step = _step(match["digits"] or "", scale, numbers, value)
    if match["half"]:
        value, step = value + scale / 2, scale / 2
    behind = numbers.scales.get((match["unit"] or "").lower()) if match["half"] else None
    if behind:  # "dua setengah juta", "two and a half million"
        value, step = value * Decimal(str(behind)), step * Decimal(str(behind))
    if match["points"] and " ".join(match["points"].lower().split()) in words.lists["hundredths"]:
        value, step = value / 100, step / 100
    amount = _sorted(match, Amount(match_span(match), "count", value, value - step, value + step), numbers)
    if behind:
        word = re.match(r"[\s-]+([^\W\d_]+)", match.string[match.end("unit") :])
        unit = amount.unit if amount.sort == "money" else word[1].lower() if word else ""
        amount = replace(amount, unit=unit, span=Span(match.start(), match.end("unit")))
    return _bounded(amount, bound_before(match, words))


def match_span(match: re.Match[str]) -> Span:
    """The number with its currency, scale and percent sign, without the unit behind it."""
    end = max(match.end(g) for g in ("digits", "word", "scale", "half", "points", "percent") if match[g] is not None)
    return Span(match.start(), end)


def _value(match: re.Match[str], numbers: NumberWords) -> Decimal | None:
    if match["word"]:
        value = read_number_words(_number_words(match["word"], numbers), numbers)
    else:
        value = read_decimal(match["digits"], numbers)
    return None if value is None else value * _scale(match, numbers)


def _number_words(words: str, numbers: NumberWords) -> list[str]:
    return [w for w in re.findall(r"\w+", words.lower()) if w in numbers.values or w in numbers.scales]


def _scale(match: re.Match[str], numbers: NumberWords) -> Decimal:
    scale = Decimal(1)
    for word in re.findall(r"\w+", (match["scale"] or "").lower()):
        scale *= Decimal(str(numbers.scales[word]))
    return scale


def _step(digits: str, scale: Decimal, numbers: NumberWords, value: Decimal) -> Decimal:
    """Half of what the last digit is worth: what rounding took or added is no more. Nothing for a plain count."""
    if numbers.decimal in digits:
        return scale * Decimal(10) ** -len(digits.rpartition(numbers.decimal)[2]) / 2
    if scale > 1:
        return scale / 2
    zeros = len(str(int(value))) - len(str(int(value)).rstrip("0"))
    return Decimal(10) ** (zeros - 1) / 2 if zeros >= 3 else Decimal(0)


def _sorted(match: re.Match[str], amount: Amount, numbers: NumberWords) -> Amount:
    unit = (match["unit"] or match["glued"] or "").lower()
    if match["currency"] or unit in numbers.currencies:
        return replace(amount, sort="money", unit=(match["currency"] or unit).lower().rstrip("."))
    for sort in ("points", "percent"):
        if match[sort]:
            half = max(amount.high - amount.value, HALF if amount.value == int(amount.value) else Decimal(0))
            return replace(amount, sort=sort, unit="%", low=amount.value - half, high=amount.value + half)
    return replace(amount, unit=unit)


def bound_before(match: re.Match[str], words: HintWords) -> str:
    """What the words in front of a figure make of it: about, over, under, almost or nothing."""
    before = match.string[max(0, match.start() - 32) : match.start()].lower()
    if before.rstrip().endswith((",", ";", ".")):
        return ""
    return next((bound for bound, pattern in _bounds(words) if pattern.search(before)), "")


@lru_cache(maxsize=8)
def _bounds(words: HintWords) -> tuple[tuple[str, re.Pattern[str]], ...]:
    known = either(words.lists["definite"] or {"!"})  # "200 more than the 400 of last year" compares and is no bound
    between = rf"\s+(?:(?!{known}\s)\w+\s)?$"
    return tuple((bound, re.compile(rf"(?<!\w){either(phrases)}{between}")) for bound, phrases in words.bounds.items())


def _bounded(amount: Amount, bound: str) -> Amount:
    if not bound:
        return amount
    value = amount.value
    low, high = {
        "about": (min(amount.low, value * (1 - ABOUT)), max(amount.high, value * (1 + ABOUT))),
        "almost": (min(amount.low, value * (1 - ALMOST)), amount.high),
        "over": (amount.low, INFINITE),
        "under": (Decimal(0), amount.high),
    }[bound]
    return replace(amount, low=low, high=high, bound=bound)


def _is_name(match: re.Match[str], words: HintWords) -> bool:
    """Whether the number names something: behind a word like "article", or one that others number ("Line 2")."""
    if any(match[told] for told in ("currency", "percent", "points", "scale")):
        return False
    before = re.search(r"([\w.]+)[\s-]+$", match.string[max(0, match.start() - 24) : match.start()])
    if match["word"] and match["word"][0].isupper() and re.match(r"\s+\d", match.string[match.end("word") :][:4]):
        return before is not None and before[1][0].isupper()  # "Muara Dua 10.500 ton"
    return before is not None and (before[1].lower() in words.labels or _is_numbered(before[1], match))


def _is_numbered(word: str, match: re.Match[str]) -> bool:
    """Whether a word with a capital letter stands before 1 and before 2 in the text."""
    if not word[0].isupper() or not (match["digits"] or "").isdecimal() or len(match["digits"]) > 2:
        return False
    told = set(re.findall(rf"\b{re.escape(word)} (\d{{1,2}})\b", match.string))
    return {"1", "2"} <= told and int(match["digits"]) <= len(told) + 1
