"""Photo captions: told by the credit that they end in, or by how they begin."""

from __future__ import annotations

import re

_SOURCES = (
    r"getty|afp|reuters|antara|shutterstock|istock|epa|bloomberg|xinhua|unsplash|pexels|pixabay|freepik|wikimedia|youtube|instagram"
    r"|twitter|tiktok|facebook|ap photo|ap"
)
_PHOTO = (
    r"foto|photo|photos|photograph|photographer|dok|dokumentasi|doc|istimewa|ist|handout|file|screenshot|screengrab"
    r"|tangkapan layar"
    r"|courtesy|submitted|via|image|images|picture|credit|kredit|supplied|provided|ilustrasi|illustration|humas"
)
_NAME = r"[A-Z][\w.&'’-]*(?: [A-Z&][\w.&'’-]*){0,4}"
_SLASHED = rf"{_NAME}\s?/\s?{_NAME}(?:/(?:{_NAME}|[a-z]{{2,5}}\b))*"
# A credit in brackets at the end of a line: it names a photograph, a source of them, or "Paper/Photographer".
_BRACKETS = re.compile(
    rf"[(\[][^()\[\]]*(?i:\b(?:{_PHOTO})\b)[^()\[\]]*[)\]]\.?$"
    rf"|[(\[]\s*(?i:{_SOURCES})\b[^()\[\]]*[)\]]$|[(\[]{_SLASHED}[)\]]\.?$"
    rf"|[(\[]{_NAME}\s?:\s{_NAME}[)\]]$"
    # A paper that writes its name small is longer than a reporter's initials.
    rf"|[(\[]{_NAME}\s?/\s?[a-z][a-z\d.]{{5,}}[)\]]$"
)
# Up to the end of the line with no full stop but those of initials and domains.
_PERSON = r"(?:[^.!?\n]|(?<=\b[A-Za-z])\.|(?<=[^\s.])\.(?=[^\s.])){2,120}"
_LABELED = re.compile(
    r"(?:^|[\s.|(])(?:photo(?:graph)?|image|picture|pic|foto|illustration|graphic|kredit|credit)s?"
    r"(?: credit| courtesy)?"
    rf"(?:\s?:\s?|(?:\.{{3}}|…)|\s(?:by|courtesy)(?: of)?:?\s)(?=\S){_PERSON}$",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf"(?:^|[.!?\"”]\s+|\s{{2,}}|\| ?)(?:/ ?{_NAME}-{_NAME}|{_SLASHED})"
    r"\.?(?: (?i:purchase licensing rights.*|via .{2,40}|/.{2,40}))?$"
)
_AGENCY = re.compile(
    r"(?:©|\(c\)) ?\D.{1,60}$|(?:via|/) ?(?:getty|ap|afp|reuters|shutterstock|epa)(?: images)?$"
    r"|getty images$|ap photo$",
    re.IGNORECASE,
)
# What may be a credit where captions stand: brackets, an agency behind a dash, "paper/name" behind the stop.
_FAINT = re.compile(
    r"[(\[][^()\[\]]{3,60}[)\]]\.?$|(?:[—–|•]|\s-)\s?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}$|[.!?]\s+[\w.]+/[\w. ]{2,30}$"
)
#: The initials of desk and reporter behind a last sentence are no credit.
_DESK = re.compile(r"[.!?\"”]\s+[A-Z]{2,3}/[A-Z]{2,4}$")
#: A credit stands at the end of a line; further in nobody looks.
_TAIL = 200


def has_credit(line: str) -> bool:
    """Whether the line ends in a photographer's credit."""
    tail = line[-_TAIL:]
    if _DESK.search(tail) and not _AGENCY.search(tail):
        return False
    return any(p.search(tail) for p in (_BRACKETS, _LABELED, _TRAILING, _AGENCY))


def may_have_credit(line: str) -> bool:
    """Whether the line ends in what is a credit where captions stand, and may be something else in running text."""
    return bool(_FAINT.search(line[-_TAIL:]))


def names_photo(line: str) -> bool:
    """Whether the credit at the end can be nothing else: it says "photo", or names paper and photographer."""
    tail = line[-_TAIL:]
    bracket = re.search(r"[(\[]([^()\[\]]*)[)\]]\.?$", tail)
    if bracket:
        return bool(re.search(rf"(?i:\b(?:{_PHOTO})\b)", bracket[1])) or bool(
            re.search(r"[/:] ?[A-Z][\w.]+ [A-Z]", bracket[1])
        )
    return has_credit(line)
