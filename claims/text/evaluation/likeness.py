"""How alike a proposed claim and a marked one are, and which belong together.

Likeness is 0.6 times the F1 of the words of the two wordings (words without content left out) plus 0.4 times the F1 of
the characters under their anchors (white space left out), and 0 where the anchors share no character. Two belong
together from a likeness of 0.65 on, one to one, the most alike first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from claims.text.analysis import ProposedClaim
from claims.text.evaluation.gold import GoldClaim
from claims.text.evaluation.measure_words import empty_words
from claims.text.spans import Span

WORDING, ANCHORS = 0.6, 0.4
#: From here on two claims belong together.
ALIKE = 0.65

_WORD = re.compile(r"\w+(?:[.,]\d+)*")

Words = Counter[str]
Places = frozenset[int]


def content_words(text: str, language: str) -> Words:
    """The words of ``text`` with their counts, without those that say nothing; all of them where nothing is left."""
    found = _WORD.findall(text.lower())
    empty = empty_words(language)
    return Counter([word for word in found if word not in empty] or found)


def places(text: str, spans: Iterable[Span]) -> Places:
    """The offsets under ``spans`` at which ``text`` has no white space."""
    return frozenset(at for span in spans for at in range(span.start, span.end) if not text[at].isspace())


def words_alike(one: Words, other: Words) -> float:
    """The F1 of two bags of words, 0 to 1."""
    return _f1((one & other).total(), one.total() + other.total())


def places_alike(one: Places, other: Places) -> float:
    """The F1 of two sets of offsets, 0 to 1."""
    return _f1(len(one & other), len(one) + len(other))


def _f1(shared: int, both: int) -> float:
    return 2 * shared / both if shared else 0.0


@dataclass(frozen=True, slots=True)
class Comparable:
    """A claim, marked or proposed, ready to be compared: ``stands`` are the places that each tell the whole of it."""

    words: Words
    stands: tuple[Places, ...]

    @property
    def anchors(self) -> Places:
        """Its first place: the anchors as they are."""
        return self.stands[0]


def proposed(text: str, language: str, claim: ProposedClaim) -> Comparable:
    return Comparable(content_words(claim.text, language), (places(text, (a.span for a in claim.anchors)),))


def marked(text: str, language: str, claim: GoldClaim) -> Comparable:
    """A marked claim: it stands at its spans together, and at each further place alone."""
    stands = (claim.spans, *((span,) for span in claim.also))
    return Comparable(content_words(claim.text, language), tuple(places(text, spans) for spans in stands))


def anchors_alike(proposal: Comparable, mark: Comparable) -> float:
    """The character F1 of the proposal's anchors with that place of the marked claim that suits it best."""
    return max(places_alike(proposal.anchors, stand) for stand in mark.stands)


def alike(proposal: Comparable, mark: Comparable) -> float:
    """The likeness of the two, 0 to 1."""
    shared = anchors_alike(proposal, mark)
    return WORDING * words_alike(proposal.words, mark.words) + ANCHORS * shared if shared else 0.0


def pairs(proposals: Sequence[Comparable], marks: Sequence[Comparable]) -> dict[int, int]:
    """Which proposal (by its place in the sequence) belongs to which mark: one to one, the most alike first."""
    return paired(len(proposals), len(marks), lambda i, j: alike(proposals[i], marks[j]))


def paired(left: int, right: int, likeness: Callable[[int, int], float]) -> dict[int, int]:
    """Pairs from ``ALIKE`` on, the most alike first, the later ones of equals; O(left * right)."""
    ranked = sorted(((likeness(i, j), i, j) for i in range(left) for j in range(right)), reverse=True)
    found: dict[int, int] = {}
    taken: set[int] = set()
    for value, i, j in ranked:
        if value >= ALIKE and i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found
