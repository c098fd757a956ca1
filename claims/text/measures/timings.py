"""Times that athletes take and calls last, told to the second: "4 minutes 3.1 seconds", "2:04:31", "1:52,31"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount, either
from claims.text.measures.length_words import WordedLength
from claims.text.spans import Span

SECOND = "second"
_SIXTY = 60
#: Hours, minutes and seconds, or minutes with seconds and a part of one; "14:30" alone is a time of day.
_COLONS = re.compile(
    r"(?<![\w.,:/])(?:(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d(?:[.,]\d{1,3})?)"
    r"|(?P<short>\d{1,2}):(?P<parts>[0-5]\d[.,]\d{1,3}))(?![\w:]|[.,]\d)"
)


def find_timings(text: str, within: Span, words: HintWords, taken: Iterable[Span] = ()) -> Iterator[WordedLength]:
    """The times with colons in one stretch of ``text``, in order, without those that overlap ``taken``.

    Behind a word for a time of day, or in front of a zone, they are of the clock.
    """
    busy, at = list(taken), _at_o_clock(words)
    for match in _COLONS.finditer(text, within.start, within.end):
        span = Span(*match.span())
        if not any(span.overlaps(t) for t in busy) and not at.search(text[max(0, span.start - 12) : span.start]):
            minutes = int(match["hours"] or 0) * _SIXTY + int(match["minutes"] or match["short"])
            yield _told(span, minutes, match["seconds"] or match["parts"])


def seconds_behind(text: str, span: Span, minutes: Decimal, words: HintWords) -> WordedLength | None:
    """A length of whole minutes with the seconds that stand behind it; None where none do."""
    match = _seconds(words).match(text, span.end)
    if not match or minutes != int(minutes):
        return None
    return _told(Span(span.start, match.end()), int(minutes), match["seconds"])


def _told(span: Span, minutes: int, seconds: str) -> WordedLength:
    told = Decimal(seconds.replace(",", "."))
    value, exponent = minutes * _SIXTY + told, told.as_tuple().exponent
    half = Decimal(5) * Decimal(10) ** (int(exponent) - 1) if exponent else Decimal(0)
    return WordedLength(Amount(span, "count", value, value - half, value + half, SECOND), SECOND)


@lru_cache(maxsize=8)
def _at_o_clock(words: HintWords) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(words.lists['clock_ahead'])}\s$", re.IGNORECASE)


@lru_cache(maxsize=8)
def _seconds(words: HintWords) -> re.Pattern[str]:
    joined, units = either(words.lists["and"]), either(words.lists["whole_seconds"])
    return re.compile(rf",?\s(?:{joined}\s)?(?P<seconds>[0-5]?\d(?:[.,]\d{{1,3}})?)\s{units}(?!\w)", re.IGNORECASE)
