"""Who wrote the article and for whom, as the lines around it say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claims.text.languages import codes, get
from claims.text.pagedates import date_residue

_NAME_WORD = r"(?:[A-Z][\w.'’-]*|[A-Z]\.)"
_PARTICLE = r"(?:bin|binti|de|da|del|della|di|van|von|der|den|al|el|la|le|dos|y|ibn|bint|ter)"
_NAME = re.compile(rf"{_NAME_WORD}(?: (?:{_NAME_WORD}|{_PARTICLE}))*? {_NAME_WORD}|{_NAME_WORD}")
_BETWEEN_NAMES = re.compile(r"\s*(?:,\s*(?:and|dan)\b|,|;|&|\band\b|\bdan\b|/)\s*")
_SEPARATOR = re.compile(r"\s+[-–—|•·]\s+|\s*[|•]\s*|,\s+|\s{2,}")
#: A byline is a short line.
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Byline:
    """Names of the writers ("A, B") and the publisher, each None where the line does not say.

    ``sure`` is False where the line only looks like a name: whether it is one depends on the lines around it.
    """

    names: str | None
    publisher: str | None
    sure: bool
    editor: bool = False


def read_byline(line: str, language_code: str) -> Byline | None:
    """The byline that ``line`` is, or None."""
    if len(line) > _LONGEST:
        return None
    rest = " ".join(re.sub(r"[|•·()]\s*$", "", date_residue(line, language_code)).split()).strip(" |•·-–—,")
    by = _by().match(rest)
    if by:
        return _from_names(rest[by.end() :].strip(" :"), sure=True, editor="editor" in by[0].lower())
    return _named_line(rest) if rest and not rest.endswith((".", "!", "?", ":")) else None


def is_role(line: str) -> bool:
    """Whether the line is nothing but what somebody is at the paper ("Reporter", "Health correspondent")."""
    words = line.lower().strip(" :|").split()
    return 0 < len(words) <= 6 and words[-1] in _roles()


def looks_like_name(text: str) -> bool:
    """Two to five capitalized words that are no section of a site."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not _NAME.fullmatch(text):
        return False
    return not any(w.lower() in _not_in_names() for w in words)


def _from_names(rest: str, sure: bool, editor: bool) -> Byline | None:
    parts = [p for p in _BETWEEN_NAMES.split(rest) if p]
    names = [p for p in (_leading_name(part) for part in parts) if p]
    if not parts or len(rest.split()) > 18 or (not names and rest.lower() not in _no_names()):
        return None
    publisher = next((p for p in _SEPARATOR.split(rest)[1:] if _is_publisher(p) and p not in names), None)
    kept = [n for n in names if n != publisher and n.lower() not in _no_names()]
    return Byline(", ".join(kept) or None, publisher, sure, editor)


def _leading_name(part: str) -> str | None:
    """The name at the beginning of ``part``, without a role or a place behind it."""
    head = _SEPARATOR.split(part.strip())[0]
    head = re.split(r"\s+(?:in|at|di|from|for)\s+", head)[0]
    words = head.split()
    while words and (words[0].lower().strip(":") in _roles()):
        words.pop(0)
    kept: list[str] = []
    for word in words:
        if word.lower() in _roles() or not re.match(rf"(?:{_NAME_WORD}|{_PARTICLE})$", word):
            break
        kept.append(word)
    return _without_beat(kept, words)


def _without_beat(kept: list[str], words: list[str]) -> str | None:
    """ "Nora Feltham Health" (correspondent) without the field that she covers."""
    if len(kept) < len(words) and words[len(kept)].lower() in _roles() and len(kept) > 2:
        kept = kept[:2]
    return " ".join(kept) if kept and not kept[0].isdigit() else None


def _named_line(rest: str) -> Byline | None:
    """A line without "By": a name alone, with a publisher, or with what the person is."""
    parts = _SEPARATOR.split(rest)
    first = parts[0].strip()
    if first.lower() in _no_names() and len(parts) == 2 and _is_publisher(parts[1]):
        return Byline(None, parts[1].strip(), True)
    if looks_like_name(first):
        if len(parts) == 1:
            return Byline(first, None, False)
        if len(parts) <= 3 and all(_is_publisher(p) or is_role(p) for p in parts[1:]):
            publisher = next((p.strip() for p in parts[1:] if not is_role(p)), None)
            return Byline(first, publisher, bool(publisher and publisher.lower() not in _cities()))
    return _name_and_role(rest)


def _name_and_role(rest: str) -> Byline | None:
    words = rest.split()
    place = re.match(rf"({_NAME_WORD}(?: {_NAME_WORD}){{1,3}}) (?:in|at|di) [A-Z][\w ]{{2,30}}$", rest)
    if place and looks_like_name(place[1]):
        return Byline(place[1], None, True)
    if 3 <= len(words) <= 8 and words[-1].lower() in _roles() and looks_like_name(" ".join(words[:2])):
        return Byline(" ".join(words[:2]), None, True)
    return None


def _is_publisher(part: str) -> bool:
    words = part.split()
    return 0 < len(words) <= 5 and any(c.isupper() for c in part) and not re.search(r"\d{2,}", part)


@cache
def _by() -> re.Pattern[str]:
    openings = {w for code in codes() for w in get(code).page.byline_by}
    roles = _roles()
    plain = "|".join(re.escape(w) for w in sorted(openings, key=len, reverse=True))
    labeled = "|".join(re.escape(w.rstrip(":")) for w in sorted(roles, key=len, reverse=True))
    return re.compile(
        rf"(?:{plain})\s*:?\s+(?=[A-Z])|(?:{labeled})\s?\.?\s?[:/]\s*|(?i:by|oleh)\s*:?\s+(?=[A-Z])", re.IGNORECASE
    )


@cache
def _roles() -> frozenset[str]:
    return frozenset(w for code in codes() for w in get(code).page.byline_roles)


@cache
def _no_names() -> frozenset[str]:
    return frozenset(w for code in codes() for w in get(code).page.no_names)


@cache
def _cities() -> frozenset[str]:
    return frozenset(w for code in codes() for w in get(code).page.cities)


@cache
def _not_in_names() -> frozenset[str]:
    pages = [get(code).page for code in codes()]
    names = {w for p in pages for group in (p.sections, p.function_words, p.months, p.weekdays) for w in group}
    return frozenset(names) - {"may", "al", "el"}
