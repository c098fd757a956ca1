"""Which news agency a text comes from, where it says so itself."""

from __future__ import annotations

import re

#: Agencies by the names that credits use of them. Closed, for a word in brackets is not otherwise known as a credit.
AGENCIES: dict[str, tuple[str, ...]] = {
    "AFP": ("AFP", "Agence France-Presse"),
    "ANI": ("ANI",),
    "ANSA": ("ANSA",),
    "AP": ("AP", "Associated Press", "The Associated Press"),
    "Anadolu": ("AA", "Anadolu", "Anadolu Agency"),
    "Antara": ("ANT", "ANTARA", "Antara", "LKBN Antara", "ANTARA News", "Antaranews"),
    "Bernama": ("BERNAMA", "Bernama"),
    "Bloomberg": ("Bloomberg", "Bloomberg News"),
    "EFE": ("EFE",),
    "Interfax": ("Interfax",),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "PA": ("PA", "PA Media", "Press Association"),
    "PTI": ("PTI", "Press Trust of India"),
    "Reuters": ("REUTERS", "Reuters", "Thomson Reuters"),
    "TASS": ("TASS",),
    "UPI": ("UPI",),
    "Xinhua": ("XINHUA", "Xinhua"),
    "Yonhap": ("Yonhap", "Yonhap News Agency"),
    "dpa": ("DPA", "dpa"),
}
_BY_NAME = {name: agency for agency, names in AGENCIES.items() for name in names}
_NAMES = "|".join(re.escape(name) for name in sorted(_BY_NAME, key=lambda name: (-len(name), name)))
#: Credits stand where an article begins or ends.
_HEAD, _TAIL = 1500, 400

#: "LONDON, May 3 (Reuters) - ", "JAKARTA (ANTARA) – ", "(AP) — "
_DATELINE = re.compile(rf"\((?P<name>{_NAMES})(?:/[^()\n]{{1,40}})?\)\s*[-–—:]")
#: "WASHINGTON, Reuters - " at the start of a line; names in capitals alone are too short to be told from others
_AHEAD = re.compile(rf"^[^\W\d_][\w .’'-]{{2,40}},\s+(?P<name>{_NAMES})\s+[-–—]\s", re.MULTILINE)
#: "Source: Reuters", "Sumber: Antara" as a line of its own
_SOURCE = re.compile(
    rf"^\W*(?:sumber|source|credit|kredit|via)(?:\s+(?:berita|news))?\s*:\s*(?P<name>{_NAMES})\W*$",
    re.MULTILINE | re.IGNORECASE,
)
#: "(Antara)", "(ANT/jpnn)" behind the last sentence
_SIGNED = re.compile(rf"[.!?”\"]\s*\((?:\w{{2,12}}/)?(?P<name>{_NAMES})(?:/[^()\n]{{1,20}})?\)\s*$", re.MULTILINE)
#: "Copyright © ANTARA 2024"; a firm of a longer name is another owner
_OWNED = re.compile(rf"(?:©|(?i:copyright|hak cipta))\W*(?:\d{{4}}\W*)?(?P<name>{_NAMES})(?=\s*(?:\d{{4}}|[.,|\n]|$))")
_IGNORING_CASE = {name.casefold(): agency for name, agency in _BY_NAME.items()}


def credit_of(text: str) -> str:
    """The agency that the text is credited to, a key of AGENCIES; empty where it names none.

    An agency that is merely spoken of ("told Reuters") is no credit.
    """
    head, tail = text[:_HEAD], text[-_TAIL:]
    places = ((_DATELINE, head), (_AHEAD, head), (_SOURCE, head), (_SIGNED, tail), (_SOURCE, tail), (_OWNED, tail))
    for pattern, place in places:
        if found := pattern.search(place):
            return _BY_NAME.get(found["name"]) or _IGNORING_CASE[found["name"].casefold()]
    return ""
