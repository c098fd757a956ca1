"""The lines of a page: physical lines, put together again where a PDF or a mail program wrapped them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from claims.text.spans import Span

_WORD = re.compile(r"[^\W_]+(?:[.,'’/-][^\W_]+)*")
# The end of a sentence, with the reporter's initials behind it where they stand there.
_FINAL = re.compile(
    r"[.!?…。！？।؟۔]['\"’”»)\]]*(?:\[\d{1,3}\])*(?:\s*\*{1,3}|\s*\[\]|\s*[(\[](?:[a-z*]{1,6}\d?(?:/[a-z*]{1,8}\d?){0,3}|[A-Z]{1,2}-\d+)[)\]]|\s+[A-Z]{2,3}/[A-Z]{2,4})?$"
)
#: How much of a line is looked at to say what it is.
_HEAD = 2_000
#: Shorter lines say nothing about the width at which a text was wrapped.
_WRAPPED_FROM, _WRAPPED_TO = 30, 130


@dataclass(frozen=True)
class Line:
    """One line, or one paragraph of a wrapped text. ``gap``: there is an empty line above it."""

    span: Span
    text: str
    gap: bool

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(_WORD.findall(self.text[:_HEAD]))

    @cached_property
    def ends(self) -> bool:
        """Whether the line ends as a sentence does."""
        return bool(_FINAL.search(self.text[-40:]))

    @cached_property
    def lower_share(self) -> float:
        """The share of the words after the first that do not begin with a capital; 0.0 where there are none."""
        rest = [w for w in self.words[1:] if not w[0].isdigit()]
        return sum(not w[0].isupper() for w in rest) / len(rest) if rest else 0.0

    @cached_property
    def prose(self) -> bool:
        """Whether the line reads like running text: sentences, or so many small words that it must be one."""
        count = len(self.words)
        if self._caseless():
            return self.ends and len(self.text) > 3
        if not self.words or self.lower_share < 0.3:
            return self.ends and self.lower_share > 0.15 and count > 12
        return (self.ends and count > 3) or (count > 6 and self.text.endswith(":")) or count > 17

    def _caseless(self) -> bool:
        """Whether most letters know no capitals, as in Arabic, Chinese or Hindi."""
        if self.text[:_HEAD].isascii():
            return False
        letters = [c for c in self.text[:_HEAD] if c.isalpha()]
        return sum(c.lower() == c.upper() for c in letters) * 2 > len(letters)


def read_lines(text: str) -> list[Line]:
    """The lines of ``text`` in order, without empty ones; the lines of a wrapped paragraph are one."""
    physical = _physical(text)
    width = _wrap_width(physical)
    if not width:
        return physical
    lines: list[Line] = []
    for line in physical:
        if lines and not line.gap and _goes_on(lines[-1], line, width):
            lines[-1] = Line(whole := Span(lines[-1].span.start, line.span.end), whole.of(text), lines[-1].gap)
        else:
            lines.append(line)
    return lines


def _physical(text: str) -> list[Line]:
    lines: list[Line] = []
    start, gap = 0, False
    for raw in text.split("\n"):
        span = Span(start, start + len(raw)).stripped(text)
        if len(span):
            lines.append(Line(span, span.of(text), gap))
        gap = not len(span)
        start += len(raw) + 1
    return lines


def _wrap_width(lines: list[Line]) -> int:
    """The width at which the text was wrapped, 0 where it was not: few lines of a page go on in small letters."""
    broken = [
        len(above.text)
        for above, below in pairwise(lines)
        if not below.gap
        and _WRAPPED_FROM <= len(above.text) <= _WRAPPED_TO
        and _breaks_off(above)
        and below.text[0].islower()
    ]
    if len(broken) < 3 or len(broken) * 5 < len(lines):
        return 0
    return sorted(broken)[len(broken) * 9 // 10]


def _breaks_off(line: Line) -> bool:
    return line.text[-1].isalnum() or line.text[-1] in ',-‐­"”’)'


def _goes_on(above: Line, below: Line, width: int) -> bool:
    """Whether ``below`` is the same paragraph: the line above was full, or breaks off before a small letter."""
    last = len(above.text) - above.text.rfind("\n") - 1
    next_word = len(below.text.split(maxsplit=1)[0])
    full = last + 1 + next_word > width * 0.92
    return full or (_breaks_off(above) and below.text[0].islower())
