"""Words to put in the place of others."""

from __future__ import annotations

from collections.abc import Sequence

from claims.text.spans import Span

Replacement = tuple[Span, str]


def replaced(text: str, part: Span, changes: Sequence[Replacement]) -> str:
    """The words of ``part`` with ``changes`` made; of two that overlap the first in text order, or the longer one."""
    pieces, at = [], part.start
    for span, words in sorted(changes, key=lambda c: (c[0].start, -c[0].end)):
        if at <= span.start and span.end <= part.end:
            pieces += [text[at : span.start], words]
            at = span.end
    return "".join([*pieces, text[at : part.end]])
