"""Where words that say two things would be cut in two: a proposal that a person sees before anything is done."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from claims.text.languages import get
from claims.text.sentences import split_sentences
from claims.text.spans import Span

_MARKS = ",;:–—-"
#: Words that the two parts have at least: fewer at the beginning are an aside like "On Monday,".
_LEAST = (3, 2)


def halves(text: str, language_code: str) -> tuple[Span, Span] | None:
    """The two parts of ``text``, as spans of it without blanks and commas at their ends.

    Cut is between two sentences, else where a comma or an "and" parts them, else between two words that do not belong
    together; of those the place nearest to the middle. None where there are not two words.
    """
    sentences = split_sentences(text, Span(0, len(text)), language_code)
    ends = [(a.end, b.start) for a, b in pairwise(sentences)]
    joints, blanks = _joints(text, language_code)
    loose = [cut for cut in joints + blanks if not _belong_together(text, *cut, language_code)]
    for cuts in (ends, [cut for cut in joints if _are_parts(text, *cut)], loose, joints + blanks):
        if cuts:
            left, right = min(cuts, key=lambda cut: abs(cut[0] + cut[1] - len(text)))
            return Span(0, left).stripped(text), Span(right, len(text)).stripped(text)
    return None


def worded(wording: str, first: str, second: str, language_code: str) -> tuple[str, str]:
    """The wordings of the parts whose words in the article are ``first`` and ``second``.

    The ``wording`` of the whole says who and when, so it is cut where it has the words of the second part; where it
    has other words, the parts are worded as the article reads.
    """
    found = list(re.finditer(rf"\b{re.escape(second.strip(' .'))}", wording, re.IGNORECASE))
    head = _joint(language_code, "$").sub("", wording[: found[-1].start()]) if found else ""
    parts = (head, wording[found[-1].start() :]) if head.strip() else (first, second)
    return _sentence(parts[0]), _sentence(parts[1])


def _sentence(words: str) -> str:
    joined = " ".join(words.split()).rstrip(" .")
    return joined[:1].upper() + joined[1:]


def _joints(text: str, language_code: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where words end and the next begin: those with a comma or an "and" between them, and the others."""
    found = [m for m in _joint(language_code).finditer(text) if text[: m.start()].strip() and text[m.end() :].strip()]
    told = [m.span() for m in found if m.group().strip()]
    return told, [m.span() for m in found if not m.group().strip()]


@cache
def _joint(language_code: str, end: str = "") -> re.Pattern[str]:
    language = get(language_code)
    words = sorted(language.grammar.clause.coordinators) if language else []
    joining = rf"(?:(?:{'|'.join(map(re.escape, words))})\s+)?" if words else ""
    return re.compile(rf"(?:[{_MARKS}]|\s[{_MARKS}])?\s+{joining}{end}", re.IGNORECASE)


def _are_parts(text: str, left: int, right: int) -> bool:
    return len(text[:left].split()) >= _LEAST[0] and len(text[right:].split()) >= _LEAST[1]


def _belong_together(text: str, left: int, right: int, language_code: str) -> bool:
    """Whether the words around the cut are a preposition and its noun, a name, or a figure and its unit."""
    language, before, after = get(language_code), text[:left].split()[-1], text[right:].split()[0]
    leads_on = language is not None and before.lower() in language.page.function_words
    return leads_on or before[-1].isdigit() or (before[0].isupper() and after[0].isupper())
