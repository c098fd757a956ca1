"""A quoted passage found again in a text that somebody else set: other spaces, other quotation marks, other dashes.

Letters and figures have to be the same, case included; only what typesetters choose may differ.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from claims.text.spans import Span

#: Signs that stand for one another, one character for one: offsets stay as they are.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000", " "),
        **{chr(code): " " for code in range(0x2000, 0x200B)},
        **dict.fromkeys("“”„‟«»″＂", '"'),
        **dict.fromkeys("‘’‚‛‹›′`´ʼ＇", "'"),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    }
)
#: Signs that nobody sees.
_UNSEEN = "\xad\u200b-\u200f\u2060\ufeff"
#: What is longer or shorter than what it stands for: runs of spaces, what nobody sees, marks set apart from their
#: letter, and letters and dots that were cast as one.
_UNLIKE = re.compile(rf"[ {_UNSEEN}]{{2,}}|[{_UNSEEN}]|[^\W\d_][\u0300-\u036f]+|[\ufb00-\ufb06…]")
_SPACE = re.compile(rf"[ {_UNSEEN}]+")
#: What people put around a passage that does not belong to it.
_BEFORE, _AFTER = re.compile(r"(?:[ \"']|\.\.\.)+"), " \"'."
_FIGURES_JOIN = ".,"


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text with everything in the one form that is compared.

    Piece n of it begins at ``begins[n]``, and in the text at ``origins[n]``; ``is_same[n]`` tells that its characters
    stand for one character each.
    """

    text: str
    begins: tuple[int, ...]
    origins: tuple[int, ...]
    is_same: tuple[bool, ...]

    def origin(self, at: int) -> int:
        """Where in the text the character at ``at`` begins."""
        n = bisect_right(self.begins, at) - 1
        return self.origins[n] + (at - self.begins[n] if self.is_same[n] else 0)

    def end(self, at: int) -> int:
        """Where in the text the character before ``at`` ends."""
        n = bisect_right(self.begins, at - 1) - 1
        return self.origins[n] + at - self.begins[n] if self.is_same[n] else self.origins[n + 1]


def find_quote(text: str, quote: str) -> Span | None:
    """The first place where ``text`` says ``quote``, in code points of ``text``; None where it does not.

    As it is written if it stands there so; else whatever the spaces, quotation marks, dashes, dots and invisible signs,
    and without the quotation marks or dots around it. A place that begins or ends within a word or a number is none:
    "cost 4" is not said by "cost 40". A quote without any letter or figure is nowhere. Takes time in proportion to the
    length of ``text``.
    """
    wanted = quote.strip()
    if not any(character.isalnum() for character in wanted):
        return None
    exact = _place(text, wanted)
    if exact is not None:
        return exact
    folded, sought = _folded(text), _folded(wanted).text
    found = _place(folded.text, sought) or _place(folded.text, _bare(sought))
    return Span(folded.origin(found.start), folded.end(found.end)) if found else None


def _place(text: str, words: str) -> Span | None:
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if not _cuts(text, start) and not _cuts(text, end):
            return Span(start, end)
        start = text.find(words, start + 1)
    return None


def _cuts(text: str, at: int) -> bool:
    """Whether a word or a number goes on across ``at``; scripts that set no spaces between words are left alone."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if _goes_on(before) and _goes_on(after):
        return True
    beyond, short = text[at + 1 : at + 2], text[at - 2 : at - 1]
    return (before.isdecimal() and after in _FIGURES_JOIN and beyond.isdecimal()) or (
        after.isdecimal() and before in _FIGURES_JOIN and short.isdecimal()
    )


def _goes_on(character: str) -> bool:
    return unicodedata.category(character) in ("Lu", "Ll", "Nd", "Mn")


def _bare(words: str) -> str:
    """Without what stands around it and says nothing."""
    before = _BEFORE.match(words)
    return words[before.end() if before else 0 :].rstrip(_AFTER)


def _folded(text: str) -> _Folded:
    alike = text.translate(_ALIKE)
    pieces, begins, origins, is_same = list[str](), list[int](), list[int](), list[bool]()
    length = at = 0
    for match in _UNLIKE.finditer(alike):
        for piece, origin, same in ((alike[at : match.start()], at, True), (_form(match[0]), match.start(), False)):
            if piece:
                pieces.append(piece)
                begins.append(length)
                origins.append(origin)
                is_same.append(same)
                length += len(piece)
        at = match.end()
    rest = alike[at:]
    return _Folded("".join([*pieces, rest]), (*begins, length), (*origins, at), (*is_same, True))


def _form(unlike: str) -> str:
    if _SPACE.fullmatch(unlike):
        return " " if " " in unlike else ""
    return unicodedata.normalize("NFKC", unlike)
