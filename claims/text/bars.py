"""Lines made of pieces set side by side: menus, breadcrumbs, tickers and the sections of a site."""

from __future__ import annotations

import re
from functools import cache

from claims.text.languages import pages
from claims.text.signs import Signs

_APART = re.compile(r"\s{2,}|\s(?:[|>»›→•·/]|\*{3}|\+{3})\s|\t")
_PATH = re.compile(r"\s?(?:[>»›→]|(?<=\w)/(?=\w))\s?")
_DOMAIN = re.compile(r"(?:www\.)?[\w-]+(?:\.[a-z]{2,8}){1,2}$", re.IGNORECASE)
_ALERT = re.compile(r"[A-Z]{4,}(?: [A-Z]{4,})?$")
#: What a site calls its first page.
_TOPS = frozenset(("home", "beranda"))
#: Words in a piece of a menu where there are two, and where there are more (the headlines of a ticker).
_SHORT_PIECE, _LONG_PIECE = 3, 12
#: Fewer words typed with single spaces are no menu.
_MENU = 4


def is_navigation(sign: Signs) -> bool:
    """Whether the line is a menu, a breadcrumb or a ticker: pieces set apart, or the names of sections in a row."""
    pieces = pieces_of(sign.text)
    if _is_path(sign.text) or _is_menu(sign):
        return True
    if len(pieces) < 2 or sign.line.ends:
        return False
    if len(pieces) > 2:
        return all(len(p.split()) <= _LONG_PIECE for p in pieces)
    longest = max(len(p.split()) for p in pieces)
    wide = "   " in sign.text and longest < 2 * _SHORT_PIECE
    return longest <= _SHORT_PIECE or wide or ("  " in sign.text and bool(_ALERT.match(pieces[0])))


def pieces_of(text: str) -> list[str]:
    """The pieces of a line that wide gaps, bars or arrows set apart; the line itself where nothing does."""
    return [p.strip() for p in _APART.split(text.strip()) if p.strip()]


def is_section(sign: Signs) -> bool:
    """Whether the line names parts of a site and nothing else."""
    text = sign.text.lower().strip(" :|>")
    known = sections()
    return text in known or (0 < len(sign.line.words) < 6 and all(w.lower() in known for w in sign.line.words))


@cache
def sections() -> frozenset[str]:
    """The names of the parts of sites, in lower case, in every language."""
    return frozenset(w for page in pages() for w in page.sections)


def _is_path(text: str) -> bool:
    """ "Home » Business » ...": a path that begins at the top of the site, or with its address."""
    parts = [p.strip() for p in _PATH.split(text.strip())]
    if len(parts) < 2 or len(text) > 200:
        return False
    first = parts[0].lower()
    return first in _TOPS or (bool(_DOMAIN.match(first)) and len(first) > 4 and len(parts[1].split()) < 4)


def _is_menu(sign: Signs) -> bool:
    """Capitalized names of sections typed one after the other; a headline has words between them."""
    words = sign.line.words
    if len(words) < _MENU or sign.line.ends or "," in sign.text or sign.line.lower_share > 0.2:
        return False
    known = sum(w.lower() in sections() for w in words)
    return (known * 2 >= len(words) and known >= 3) or words[0].lower() in _TOPS
