"""Furniture inside a line of the body: the dateline, initials behind the last sentence, ad labels run into the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.analysis import Marked
from claims.text.signs import Signs
from claims.text.spans import Span

_INITIALS = re.compile(
    r"(?<=[.!?\"”’…])\s*(?:\((?:\*{1,3}|[a-z]{2,6}\d?(?:\s?[/,-]\s?[a-z]{1,8}\d?){0,3}|[A-Z][A-Za-z]{1,6}/[A-Za-z]{1,4}-?\d{0,2}"
    r"|[A-Z]{1,2}-\d{1,2}|[A-Z]{3,6}/[A-Za-z]{2,8}|(?:ANTARA|Antara|Ant|ANT|AFP|AP|Reuters|Xinhua|Bernama)(?:/[\w.-]{2,10})?)\)"
    r"|\[[a-z]{2,6}(?:/[a-z]{2,8}){0,2}\]|\*{2,3}|\[\]|(?<=\s)[A-Z]{2,3}/[A-Z]{2,4})\s*[.*]*\s*$"
)
_AD_LABEL = re.compile(
    r"SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT|ADVERTISEMENT(?: SCROLL TO CONTINUE WITH CONTENT)?"
    r"|Advertisement\s?[·•|-]\s?Scroll to continue|Story continues below advertisement|GULIR UNTUK LANJUT BACA"
    r"|\[Gambas:[^\]\n]{1,40}\]|\[(?:Video|Embed|Foto|Photo)[^\]\n]{0,40}\]"
)
#: Initials stand at the very end.
_TAIL = 60


def cuts_in(sign: Signs, first: bool) -> list[Marked]:
    """The furniture inside a body line, in order; ``first``: only the first line can begin with a dateline."""
    cuts: list[Marked] = []
    for cut in _found(sign, first):
        if not cuts or cuts[-1].span.end <= cut.span.start:
            cuts.append(cut)
    return cuts


def _found(sign: Signs, first: bool) -> Iterator[Marked]:
    line = sign.line
    if first and sign.dateline:
        yield Marked(sign.dateline.span.stripped(line.text).shifted(line.span.start), "dateline")
    for match in _AD_LABEL.finditer(line.text):
        reason = "video_link" if match[0].startswith("[") else "ad"
        yield Marked(Span(*match.span()).shifted(line.span.start), reason)
    initials = _INITIALS.search(line.text, max(0, len(line.text) - _TAIL))
    if initials:
        inner = Span(*initials.span()).stripped(line.text)
        yield Marked(inner.shifted(line.span.start), "reporter_initials")
