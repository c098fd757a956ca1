"""Who published the article: the site's name among the lines above the headline, else what byline, dateline and
copyright line say.

A site's name has no look of its own; it is told by being said again on the page (in the copyright line, an address, a
call to its readers), by an outlet's word in it and by its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claims.text.bars import is_navigation, is_section, pieces_of
from claims.text.bylines import is_outlet
from claims.text.signs import Signs

_OWNED = re.compile(r"©|\(c\)|\bcopyright\b|\bhak cipta\b", re.IGNORECASE)
_ADDRESS = re.compile(r"@([\w.-]+)|\bwww\.([\w.-]+)", re.IGNORECASE)
_NAME = r"(?:(?:The )?[A-Z][\w&'’]*(?:\.\w+)*(?: (?:[A-Z][\w&'’]*(?:\.\w+)*|&|of|and)){0,5})"
_YEARS = r"(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)"
_COPYRIGHT = re.compile(
    rf"(?:©|\(c\)|(?i:copyright|hak cipta))(?:[\s©@,|-]|(?i:copyright|by)|\(c\)|{_YEARS})*(?P<behind>{_NAME})"
    rf"|^(?P<before>{_NAME})\s*(?:©|{_YEARS}\b)"
)
_LEGAL = re.compile(
    r"^(?:PT|CV)\.? |[\s.,]*\b(?:All|Hak|Inc|Ltd|LLC|LLP|Pty|Corp|Limited|Tbk|PT|Privacy)\b.*$|[\s.,]+$"
)
_SMALL = re.compile(r"[^\W_]")
_WORD = re.compile(r"\w+")
_BAR = re.compile(r"\s{2,}|\t|\|")
_JOINING = frozenset(("of", "the", "and", "de", "for", "dan"))
#: Longer lines are paragraphs.
_LINE = 300
#: More words are a motto or a headline; below the score a line is no name.
_LONGEST, _LEAST = 6, 2.3


def find_publisher(above: Sequence[Signs], page: Sequence[Signs], named: Iterable[str | None]) -> str | None:
    """The publisher, None where nothing tells.

    ``above`` are the lines of the ``page`` before the headline; ``named`` what byline and dateline say, which counts
    where no line is the site's name.
    """
    repeated = _squeezed(" ".join(s.text for s in page[len(above) :]))
    owners = " ".join(o for s in page if len(s.text) < _LINE for o in _owners(s.text))
    first = above[0].text if above else ""
    scored = [
        (_score(name, repeated, owners) - 0.2 * rank + 2.0 * (name == first and first.isupper()), -rank, name)
        for rank, name in enumerate(_candidates(above))
    ]
    score, _, name = max(scored, default=(0.0, 0, ""))
    if score >= _LEAST:
        return name
    return next((n for n in named if n), None) or next((n for s in page if (n := _owner(s))), None)


def _candidates(above: Sequence[Signs]) -> list[str]:
    names = []
    for i, sign in enumerate(above):
        if sign.is_date or sign.is_byline or is_section(sign) or sign.line.prose:
            continue
        if is_navigation(sign) and i > 1:
            continue
        if is_navigation(sign) and not _BAR.search(sign.text):
            continue
        text = pieces_of(sign.text)[0] if is_navigation(sign) else sign.text
        name = text.strip(" .|•·☰≡⚡×»›")
        if _may_be_name(name, sign):
            names.append(name)
    return names


def _may_be_name(name: str, sign: Signs) -> bool:
    if not _SMALL.search(name) or len(name.split()) > _LONGEST or name.endswith(("!", "?", ":", ",")):
        return False
    if name == sign.text:
        return not sign.clutter
    whole = Signs(type(sign.line)(sign.line.span, name, False), sign.code)
    return not whole.clutter and not is_section(whole)


def _score(name: str, repeated: str, owners: str) -> float:
    squeezed = _squeezed(name)
    bare = squeezed.removeprefix("the").removesuffix("com").removesuffix("online")
    score = 2.0 if is_outlet(name) else 0.0
    owner = len(bare) > 2 and bare in _squeezed(owners)
    score += 4.0 if owner else 0.0
    score += 1.0 if len(bare) > 3 and bare in repeated else 0.0
    shared = {w.casefold() for w in _WORD.findall(owners)} & {w.casefold() for w in _WORD.findall(name) if len(w) > 2}
    score += 1.5 if shared - _JOINING else 0.0
    score += 1.0 if name[0].isupper() or "." in name else -1.0
    score -= 1.5 if name.isupper() and name.isalpha() and not owner else 0.0
    return score - 1.5 * sum(w[0].islower() and w not in _JOINING for w in name.split()[1:])


def _owner(sign: Signs) -> str | None:
    """The name in a copyright line, without the form of the company."""
    match = None if sign.line.prose and not _OWNED.search(sign.text) else _COPYRIGHT.search(sign.text)
    return (_LEGAL.sub("", match["behind"] or match["before"]) or None) if match else None


def _owners(line: str) -> list[str]:
    """What in the line tells whose page it is: all of a copyright line, and the sites in addresses."""
    return [line] if _OWNED.search(line) else [m[1] or m[2] for m in _ADDRESS.finditer(line)]


def _squeezed(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
