"""Where words that say two things would be cut in two: a proposal that a person sees before anything is done."""

from __future__ import annotations

import re
from functools import cache, partial
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
    are_parts, are_loose = partial(_are_parts, text), partial(_are_loose, text, language_code)
    tries = ((ends, None), (joints, are_parts), (joints + blanks, are_loose), (joints + blanks, None))
    for cuts, fits in tries:
        # Nearest first, so that of a long text few are looked at.
        nearest = sorted(cuts, key=lambda cut: abs(cut[0] + cut[1] - len(text)))
        found = next((cut for cut in nearest if fits is None or fits(*cut)), None)
        if found:
            return Span(0, found[0]).stripped(text), Span(found[1], len(text)).stripped(text)
    return None


def worded(wording: str, first: str, second: str, language_code: str) -> tuple[str, str]:
    """The wordings of the parts whose words in the article are ``first`` and ``second``.

    The ``wording`` of the whole says who and when, so it is cut where it has the words of the second part; where it
    has other words, the parts are worded as the article reads.
    """
    found = list(re.finditer(rf"\b{re.escape(second.strip(' .'))}", wording, re.IGNORECASE))
    before = " ".join([*wording[: found[-1].start()].split(), ""]) if found else ""
    head = _joint(language_code, "$").sub("", before)
    parts = (head, wording[found[-1].start() :]) if head.strip() else (first, second)
    return _sentence(parts[0]), _sentence(parts[1])


def _sentence(words: str) -> str:
    joined = " ".join(words.split()).rstrip(" .")
    return joined[:1].upper() + joined[1:]


def _joints(text: str, language_code: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where words end and the next begin: those with a comma or an "and" between them, and the others."""
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    found = [m for m in _joint(language_code).finditer(text) if first < m.start() and m.end() < last]
    told = [m.span() for m in found if m.group().strip()]
    return told, [m.span() for m in found if not m.group().strip()]


@cache
def _joint(language_code: str, end: str = "") -> re.Pattern[str]:
    language = get(language_code)
    words = sorted(language.grammar.clause.coordinators) if language else []
    joining = rf"(?:(?:{'|'.join(map(re.escape, words))})\s+)?" if words else ""
    return re.compile(rf"(?:[{_MARKS}]|\s[{_MARKS}])?\s+{joining}{end}", re.IGNORECASE)


def _are_parts(text: str, left: int, right: int) -> bool:
    words = (text[:left].split(maxsplit=_LEAST[0]), text[right:].split(maxsplit=_LEAST[1]))
    return len(words[0]) >= _LEAST[0] and len(words[1]) >= _LEAST[1]


def _are_loose(text: str, language_code: str, left: int, right: int) -> bool:
    """Whether the words around the cut are no preposition and its noun, no name, and no figure and its unit."""
    language = get(language_code)
    before, after = text[:left].rsplit(maxsplit=1)[-1], text[right:].split(maxsplit=1)[0]
    leads_on = language is not None and before.lower() in language.page.function_words
    return not (leads_on or before[-1].isdigit() or (before[0].isupper() and after[0].isupper()))
