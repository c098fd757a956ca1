"""Quotation marks: where quoted passages stand and which of them are speech."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import takewhile

from claims.text.spans import Span

_CLOSING = {'"': '"', "“": "”", "„": "“”", "«": "»"}
_MARKS = re.compile(f"[{''.join({*_CLOSING, *''.join(_CLOSING.values())})}]")
_SPEECH_ENDS = ",.?!…"
_TRAILING = " \t\n,.;:!?…"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted passage: ``outer`` with its marks, ``inner`` without. ``speech`` where somebody's words are given."""

    outer: Span
    inner: Span
    speech: bool


def find_quotes(text: str, block: Span) -> tuple[Quote, ...]:
    """The quoted passages of one paragraph, in order. A quote that the paragraph leaves open runs to its end."""
    quotes: list[Quote] = []
    start, closers = -1, ""
    for match in _MARKS.finditer(text, block.start, block.end):
        i = match.start()
        if start < 0:
            if text[i] in _CLOSING and _may_open(text, i, block):
                start, closers = i, _CLOSING[text[i]]
        elif text[i] in closers:
            quotes.append(_quote(text, Span(start, i + 1), Span(start + 1, i), quotes))
            start = -1
    if start >= 0 and not text[block.start : start].strip():
        quotes.append(Quote(Span(start, block.end), Span(start + 1, block.end), speech=True))
    return tuple(quotes)


def _may_open(text: str, i: int, block: Span) -> bool:
    before = text[i - 1] if i > block.start else " "
    after = text[i + 1] if i + 1 < block.end else " "
    return not before.isalnum() and not after.isspace()


def _quote(text: str, outer: Span, inner: Span, earlier: list[Quote]) -> Quote:
    return Quote(outer, inner, _is_speech(text, outer, inner) or _continues(text, outer, inner, earlier))


def _is_speech(text: str, outer: Span, inner: Span) -> bool:
    """Speech begins like a sentence and carries its own punctuation; a phrase in quotation marks does neither.

    Nor does a name that goes on from the words in front: "a smuggler known as "Old Tom", ...".
    """
    said = inner.of(text).strip()
    if len(said.split()) < 2 or said[0].islower():
        return False
    goes_on = text[max(0, outer.start - 2) : outer.start].rstrip().isalnum()
    if goes_on and said[-1] not in ".?!…" and all(w[0].isupper() for w in said.split()):
        return False
    if text[: outer.start].rstrip().endswith(":"):
        return True
    return said[-1] in _SPEECH_ENDS or said.rstrip("'’")[-1:] in _SPEECH_ENDS or text[outer.end : outer.end + 1] == ","


def _continues(text: str, outer: Span, inner: Span, earlier: list[Quote]) -> bool:
    """Whether this is the second half of a quote that its attribution breaks: "...," she said, "and ...\""""
    if not earlier or not earlier[-1].speech:
        return False
    between = text[earlier[-1].outer.end : outer.start].strip()
    return between.endswith(",") and len(between) < 200 and len(inner.of(text).split()) > 1


def speech_in(quotes: tuple[Quote, ...], sentence: Span) -> tuple[Quote, ...]:
    """The quotes that are speech and have characters in ``sentence``."""
    first = bisect_left(quotes, sentence.start, key=lambda q: q.inner.end)
    near = takewhile(lambda q: q.inner.start < sentence.end, quotes[first : first + len(sentence)])
    return tuple(q for q in near if q.speech and q.inner.overlaps(sentence))


def clip(span: Span, within: Span) -> Span:
    """The part of ``span`` that lies in ``within``, which it must overlap."""
    return Span(max(span.start, within.start), min(span.end, within.end))


def trimmed(text: str, span: Span) -> Span:
    """``span`` without white space at its ends and punctuation behind it; a bracket that closes one in it stays."""
    span = span.stripped(text)
    kept = span.of(text).rstrip(_TRAILING)
    end = span.start + len(kept)
    closes = kept.count("(") > kept.count(")") and text[end : min(end + 1, span.end)] == ")"
    return Span(span.start, max(span.start, end + closes))


def outside(sentence: Span, quotes: tuple[Quote, ...]) -> tuple[Span, ...]:
    """What is left of ``sentence`` around its quotes, in order."""
    left: list[Span] = []
    at = sentence.start
    for quote in quotes:
        outer = clip(quote.outer, sentence)
        if outer.start > at:
            left.append(Span(at, outer.start))
        at = max(at, outer.end)
    if at < sentence.end:
        left.append(Span(at, sentence.end))
    return tuple(left)
