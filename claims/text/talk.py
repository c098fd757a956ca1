"""Sentences in which a page speaks to its readers: calls to subscribe, notes on how the text was made.

No single word tells them from the article, so they are judged by how many sorts of evidence meet in one short line that
quotes nobody: a call ("join"), the page or its channels ("our newsletter"), the reader ("you"), a lure ("free").
"""

from __future__ import annotations

import re
from functools import cache

from claims.text.languages import pages

#: A longer line is a paragraph.
_LONGEST = 300
_QUOTED = re.compile(r"[\"“”«»]")


def talks_to_reader(line: str) -> str | None:
    """The reason for which the line is furniture: "newsletter" or "note"; None for a line of the article."""
    if len(line) > _LONGEST or _QUOTED.search(line):
        return None
    if _says("made", line) or _says("service", line):
        return "note"
    if not _says("medium", line):
        return None
    return "newsletter" if _says("call", line) or (_says("reader", line) and _says("lure", line)) else None


def names_reader(line: str) -> bool:
    """Whether the line has a word for the reader, or asks something, and quotes nobody; such lines may be an advert."""
    return len(line) <= _LONGEST and not _QUOTED.search(line) and ("?" in line or _says("reader", line))


def _says(sort: str, line: str) -> bool:
    anchored, free = _evidence(sort)
    return bool(anchored.match(line) or free.search(line))


@cache
def _evidence(sort: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns that hold at the beginning of a line, looked for only there, and the others."""
    patterns = [p for page in pages() for p in page.phrases.talk.get(sort, ())]
    anchored, free = [p for p in patterns if p[0] == "^"], [p for p in patterns if p[0] != "^"]
    return _any_of(anchored), _any_of(free)


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns) or r"(?!)", re.IGNORECASE)
