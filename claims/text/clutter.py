"""Lines that give themselves away by what they say: the phrase books of all languages, and the shape of links.

Every page is read with the phrases of every language: an Indonesian page says ADVERTISEMENT too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claims.text.languages import pages
from claims.text.talk import talks_to_reader

#: Longest line that is compared as a whole, and how far into a line its opening is looked for.
_WHOLE, _OPENING = 240, 400
_LINK = re.compile(r"(?:https?://|www\.)\S+$|[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|[@#]\w+(?:[\s,]+[@#]\w+)*$", re.IGNORECASE)
_BRACKETED = re.compile(
    r"\[(?:gambas|video|embed|foto|photo|image|infografis|instagram|twitter|youtube|baca|read)[^\]]*\]$", re.IGNORECASE
)
_INITIALS = re.compile(
    r"[(\[]\s*(?:\*{1,3}|[A-Za-z]{2,8}\d?(?:\s?[/\-,|]\s?[A-Za-z*]{1,10}(?:-?\d{1,2})?){0,4}|[A-Z]{1,2}-\d{1,2})\s*[)\]]$"
)
_RULE = re.compile(r"[\W_]+$")
_TRIM = " ()\t\u00a0\u200b-–—•·*▪►▶»|>#_:"


@dataclass(frozen=True, slots=True)
class Clutter:
    """What a line was recognized as. ``how``: whole, opening, anywhere, head, closing_head or talk."""

    reason: str
    how: str


def clutter(line: str) -> Clutter | None:
    """What the line is by its words alone, None where they do not tell."""
    line = line.replace("’", "'")
    bare = line.strip(_TRIM)
    if not bare:
        return _by_shape(line, bare) or (Clutter("navigation", "whole") if _RULE.match(line) else None)
    for how in ("whole", "closing_head", "head", "opening", "anywhere"):
        found = _match(how, bare)
        if found:
            return Clutter(found, how)
    talk = talks_to_reader(line)
    return _by_shape(line, bare) or (Clutter(talk, "talk") if talk else None)


def may_be_caption(line: str) -> bool:
    """Whether the line opens as captions do and sentences may ("This photo shows"): telling only above the body."""
    return bool(_soft().match(line[:_OPENING]))


def _match(how: str, bare: str) -> str | None:
    if how in ("whole", "head", "closing_head"):
        match = _book(how).fullmatch(bare) if len(bare) <= _WHOLE else None
    elif how == "opening":
        match = _book(how).match(bare[:_OPENING])
    else:
        match = _book(how).search(bare[:_OPENING])
    return match.lastgroup if match else None


def _by_shape(line: str, bare: str) -> Clutter | None:
    if _LINK.match(bare):
        return Clutter("contact" if "@" in bare else "related_link", "whole")
    if _BRACKETED.match(line):
        return Clutter("video_link", "whole")
    if _INITIALS.match(line):
        return Clutter("reporter_initials", "whole")
    return None


@cache
def _book(how: str) -> re.Pattern[str]:
    """One pattern for all phrases of one sort; the name of the group that matched is the reason."""
    merged: dict[str, list[str]] = {}
    for page in pages():
        for reason, patterns in getattr(page.phrases, how).items():
            merged.setdefault(reason, []).extend(patterns)
    groups = (f"(?P<{reason}>{'|'.join(f'(?:{p})' for p in patterns)})" for reason, patterns in merged.items())
    return re.compile("|".join(groups), re.IGNORECASE)


@cache
def _soft() -> re.Pattern[str]:
    patterns = [p for page in pages() for p in page.phrases.soft_caption]
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)
