"""Words that a line break or a word processor cut apart, made whole in a wording. The article itself stays as it is."""

from __future__ import annotations

import re

from claims.text.languages.base import words
from claims.text.spans import Span

# Soft hyphens, zero-width spaces and joiners: where a word may be cut, and nothing that one reads.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_CUT = re.compile(r"\b([^\W\d_]+)[-‐](\s+)([^\W\d_]+)")
#: Signs that open an item of a list.
LIST_SIGNS = "•⁃▪●◦‣·"
# What keeps its hyphen in English when the second part stands on the next line, and what a first part waits for
# ("two- and three-year terms").
_FIRST_PARTS = words(
    "well self non ex vice half mid anti pro post pre multi semi cross long short high low so co all then"
    " twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine ten"
)
_WAITING = words("and or to nor versus dan atau hingga sampai")


def mended(wording: str) -> str:
    """``wording`` with what was cut at the end of a line joined: "perusa-\\nhaan" is "perusahaan".

    A hyphen stays where the word is doubled ("sekolah-\\nsekolah"), where a capital or a figure follows, and behind the
    first part of an English compound ("well-\\nknown").
    """
    return _CUT.sub(_joined, _UNSEEN.sub("", wording))


def without_sign(text: str, span: Span) -> Span:
    """``span`` without the sign of a list item at its front; as it is where nothing else stands in it."""
    bare = span.stripped(text, LIST_SIGNS + " \t\n\u00a0")
    return bare if len(bare) and span.of(text)[0] in LIST_SIGNS else span


def _joined(match: re.Match[str]) -> str:
    left, gap, right = match.groups()
    first, second = left.casefold(), right.casefold()
    if second in _WAITING or (right[0].isupper() and "\n" not in gap):
        return match[0]
    doubled = second.startswith(first) or first.endswith(second)
    keeps = doubled or first in _FIRST_PARTS or not right[0].islower()
    return f"{left}-{right}" if keeps else left + right
