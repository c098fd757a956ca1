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
    if _evidence("made").search(line) or _evidence("service").search(line):
        return "note"
    if not _evidence("medium").search(line):
        return None
    called = bool(_evidence("call").search(line))
    spoken_to = bool(_evidence("reader").search(line))
    lured = bool(_evidence("lure").search(line))
    return "newsletter" if called or (spoken_to and lured) else None


@cache
def _evidence(sort: str) -> re.Pattern[str]:
    patterns = [p for page in pages() for p in page.phrases.talk.get(sort, ())]
    return re.compile("|".join(f"(?:{p})" for p in patterns) or r"(?!)", re.IGNORECASE)
