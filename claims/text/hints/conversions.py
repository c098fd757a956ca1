"""The same length, area or weight in two units, and the same moment in two time zones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from claims.text.hints.duration import minutes_of
from claims.text.hints.figures import amount_of, operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount, either
from claims.text.spans import Span

#: What rounding both figures may make of a conversion, beside the rounding that the figures show.
SLACK = Decimal("0.06")
#: A degree Celsius is nearly two of Fahrenheit.
WARM = 2
#: What stands behind the whole name of a unit.
_ENDED = re.compile(r"(?![\w/])")
_SCALE = r"(?:degrees?\s|derajat\s|°\s?)?(F|C|Fahrenheit|Celsius|celsius)\b"
_DEGREES = re.compile(rf"(?<![\d.,])([-−]?\d+(?:[.,]\d)?)\s?{_SCALE}\s*\(([-−]?\d+(?:[.,]\d)?)\s?{_SCALE}")


def conversion_hints(reading: Reading) -> Iterator[Hint]:
    """ "26 miles (42 km)" and "10.00 WIB (12.00 WIT)", in the body."""
    for passage in reading.passages:
        for match in _two(reading.words).finditer(passage.masked):
            if _goes_on(reading, passage.masked[: match.start()]):
                continue
            yield from _measures(reading, amount_of(passage, int(match[1])), amount_of(passage, int(match[2])))
        yield from _degrees(reading, passage)
    if reading.passages:
        yield from _zones(reading, Span(reading.passages[0].span.start, reading.passages[-1].span.end))


@lru_cache(maxsize=8)
def _two(words: HintWords) -> re.Pattern[str]:
    """ "120 miles (about 193 kilometers)", "18 knots, about 33 km per hour"."""
    near = rf"(?:{either(words.bounds['about'] | words.bounds['almost'] | words.lists['that_is'])}\s+)"
    return re.compile(rf"‹n(\d+)›[\s-]+[^‹›,;:.()]{{1,24}}?(?:\s*[(/]\s*{near}*|,\s{near}+)‹n(\d+)›", re.IGNORECASE)


def _unit(reading: Reading, amount: Amount) -> str:
    """The unit behind a figure, of several words too ("km per hour"); nothing where it is no known one."""
    behind = reading.text[amount.span.end : amount.span.end + 24].lstrip(" -").lower()
    known = (u for u in reading.words.measures if behind.startswith(u) and _ENDED.match(behind, len(u)))
    return max(known, key=len, default="")


def _goes_on(reading: Reading, before: str) -> bool:
    """Whether the first figure goes on with another one: "three feet six inches (107 cm)"."""
    unit = re.search(r"‹n\d+›[\s-]+([^\W\d_]+)(?:\s\w{2,3})?,?\s*$", before)
    return unit is not None and unit[1].lower() in reading.words.measures


def _measures(reading: Reading, one: Amount | None, other: Amount | None) -> Iterator[Hint]:
    sizes = reading.words.measures
    if one is None or other is None or one.sort != "count" or other.sort != "count":
        return
    units = _unit(reading, one), _unit(reading, other)
    if not all(units) or units[0] == units[1] or sizes[units[0]][0] != sizes[units[1]][0]:
        return
    factor = Decimal(sizes[units[0]][1]) / Decimal(sizes[units[1]][1])
    here, there = _as_told(one), _as_told(other)
    low, high = here[0] * factor * (1 - SLACK), here[1] * factor * (1 + SLACK)
    outcome = FITS if low <= there[1] and there[0] <= high else DOES_NOT_FIT
    right = worked_out("right", round(one.value * factor, 1))
    operands = (operand("first", one), operand("second", other), right, Operand("unit", "text", units[1]))
    yield hint("sums", "unit", outcome, (one.span, other.span), operands)


def _as_told(amount: Amount) -> tuple[Decimal, Decimal]:
    """What was rounded to a figure; "up to" and "more than" hold of both units alike."""
    if amount.bound in {"over", "under"}:
        return amount.value, amount.value
    return amount.low, amount.high


def _degrees(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "64 degrees Fahrenheit (18 Celsius)" """
    for match in _DEGREES.finditer(passage.span.of(reading.text)):
        first, second = (Decimal(match[n].replace("−", "-").replace(",", ".")) for n in (1, 3))
        scales = match[2][0].upper(), match[4][0].upper()
        if scales[0] == scales[1]:
            continue
        right = first * 9 / 5 + 32 if scales[0] == "C" else (first - 32) * 5 / 9
        outcome = FITS if abs(right - second) <= (WARM if scales[0] == "C" else 1) else DOES_NOT_FIT
        places = [Span(*match.span(n)).shifted(passage.span.start) for n in (1, 3)]
        operands = [
            Operand(n, "number", match[g], p) for n, g, p in zip(("first", "second"), (1, 3), places, strict=True)
        ]
        operands += [worked_out("right", round(right, 1)), Operand("unit", "text", match[4])]
        yield hint("sums", "unit", outcome, places, operands)


def _zones(reading: Reading, body: Span) -> Iterator[Hint]:
    zones = {k: v for k, v in reading.language.page.zones.items() if len(k) > 1}
    told = either(form for zone in zones for form in (zone.upper(), zone.capitalize()))
    clock = rf"(\d{{1,2}}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?)?|\d{{4}})\s({told})\b"
    pattern = rf"{clock}\s*(?:\(|/|,|atau|or)\s*(?:pukul\s|jam\s)?{clock}"
    for match in re.finditer(pattern, body.of(reading.text)):
        first, second = minutes_of(match[1]), minutes_of(match[3])
        if first is None or second is None:
            continue
        here, there = (_offsets(zones[match[n].lower()]) for n in (2, 4))
        fits = any((first - a - second + b) % (24 * 60) == 0 for a in here for b in there)
        places = [Span(match.start(n), match.end(n + 1)).shifted(body.start) for n in (1, 3)]
        names = ("first", "second")
        operands = [Operand(n, "text", p.of(reading.text), p) for n, p in zip(names, places, strict=True)]
        yield hint("sums", "zone", FITS if fits else DOES_NOT_FIT, places, operands)


def _offsets(words: str) -> list[int]:
    """Minutes east of Greenwich; two where the zone has a winter and a summer: "-05:00/-04:00"."""
    found = re.findall(r"([+-])(\d\d):(\d\d)", words)
    return [(1 if sign == "+" else -1) * (int(hours) * 60 + int(minutes)) for sign, hours, minutes in found]
