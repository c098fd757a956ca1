"""What stands differently at one place of two texts: the passage as it was, as it is, and the words that changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from claims.text.spans import Span

#: So many sentences are shown on either side of the passage, and so many words of it are compared at most.
SENTENCES_AROUND = 2
MOST_WORDS = 600

_SENTENCE = re.compile(r"\S.*?(?:[.!?…]['\"”’)\]]*(?=\s)|$)", re.M)


class Change(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stand in both texts, in the old one alone, or in the new one alone, one space between them."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """``stretches`` in reading order. ``is_cut``: one side was longer than what is compared."""

    stretches: tuple[Stretch, ...]
    is_cut: bool = False

    @property
    def is_none(self) -> bool:
        return all(stretch.change is Change.SAME for stretch in self.stretches)


def says_the_same(one: str, other: str) -> bool:
    """Whether two readings of a page differ in nothing but white space."""
    return one.split() == other.split()


def difference_at(old: str, new: str, span: Span) -> Difference:
    """What became of the sentences of ``old`` that ``span`` lies in, and of those next to them, in ``new``.

    The sentences of both texts are aligned first (Ratcliff and Obershelp, as difflib does it), so that what was
    inserted far away is not taken for a change here; then the words of what stands at the place in both are compared.
    """
    was, now = _sentences(old), _sentences(new)
    first, last = _around(was, span)
    matcher = SequenceMatcher(None, [s.of(old) for s in was], [s.of(new) for s in now])
    opcodes = matcher.get_opcodes()
    begin, end = _counterpart(opcodes, first, last)
    return _word_by_word(_text(old, was[first:last]), _text(new, now[begin:end]))


def _sentences(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _SENTENCE.finditer(text)]


def _around(sentences: list[Span], span: Span) -> tuple[int, int]:
    """Which sentences the passage lies in, with their neighbors: the first, and the one after the last."""
    within = [n for n, sentence in enumerate(sentences) if sentence.overlaps(span)]
    if not within:
        return 0, min(len(sentences), 2 * SENTENCES_AROUND)
    return max(0, within[0] - SENTENCES_AROUND), min(len(sentences), within[-1] + 1 + SENTENCES_AROUND)


def _counterpart(opcodes: Sequence[tuple[str, int, int, int, int]], first: int, last: int) -> tuple[int, int]:
    """Which sentences of the new text stand where those from ``first`` to ``last`` of the old one stood."""
    begin = end = None
    for tag, i, j, k, m in opcodes:
        if j <= first or i >= last:
            continue
        is_equal = tag == "equal"
        begin = begin if begin is not None else k + (max(first - i, 0) if is_equal else 0)
        end = m - (max(j - last, 0) if is_equal else 0)
    return (begin or 0), (end or 0)


def _text(text: str, sentences: list[Span]) -> str:
    return text[sentences[0].start : sentences[-1].end] if sentences else ""


def _word_by_word(old: str, new: str) -> Difference:
    was, now = old.split(), new.split()
    is_cut = max(len(was), len(now)) > MOST_WORDS
    was, now = was[:MOST_WORDS], now[:MOST_WORDS]
    found: list[Stretch] = []
    for tag, i, j, k, m in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Stretch(Change.SAME, " ".join(now[k:m])))
            continue
        found += [Stretch(Change.REMOVED, " ".join(was[i:j]))] * (i < j)
        found += [Stretch(Change.ADDED, " ".join(now[k:m]))] * (k < m)
    return Difference(tuple(found), is_cut)
