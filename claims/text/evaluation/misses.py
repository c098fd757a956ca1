"""Why a marked claim was missed, or a proposal is one too many: a rough class for each, for people to start from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claims.text.evaluation.likeness import ALIKE, Comparable, Places, anchors_alike, places, words_alike
from claims.text.evaluation.measures import Compared
from claims.text.spans import Span

#: The classes, in the order in which they are tried; docs/evaluation.md says what each means.
CLASSES = (
    "in_furniture",
    "set_aside",
    "not_proposed",
    "wrongly_proposed",
    "not_split",
    "over_split",
    "wording_differs",
    "anchor_differs",
    "both_differ",
)
#: A claim lies within another when this share of its characters does.
WITHIN = 0.6
#: Less of it than this shared with any claim of the other side: it is not there at all.
TOUCHED = 0.2


@dataclass(frozen=True, slots=True)
class Miss:
    """A marked claim without a proposal (``missed``), or a proposal that belongs to no marked claim (``extra``)."""

    article: str
    side: Literal["missed", "extra"]
    reason: str
    text: str
    spans: tuple[Span, ...]
    #: The wording on the other side that comes nearest by its place; empty where nothing is near.
    nearest: str


def misses(compared: Compared) -> tuple[Miss, ...]:
    """What was missed and what is one too many in one article, each in text order."""
    hit = set(compared.matches.values())
    missed = (_missed(compared, j) for j in range(len(compared.marks)) if j not in hit)
    extra = (_extra(compared, i) for i in range(len(compared.proposals)) if i not in compared.matches)
    return (*missed, *extra)


def _missed(compared: Compared, j: int) -> Miss:
    gold, analysis, mark = compared.gold, compared.analysis, compared.marks[j]
    near = _near(mark, compared.proposals)
    reason = _missed_reason(compared, mark, near)
    nearest = analysis.claims[near[0]].text if near else ""
    return Miss(gold.id, "missed", reason, gold.claims[j].text, gold.claims[j].spans, nearest)


def _missed_reason(compared: Compared, mark: Comparable, near: list[int]) -> str:
    text, analysis = compared.gold.text, compared.analysis
    if _within(mark.anchors, places(text, (m.span for m in analysis.furniture))):
        return "in_furniture"
    if not near:
        aside = places(text, (m.span for m in analysis.set_aside))
        return "set_aside" if _within(mark.anchors, aside) else "not_proposed"
    best = compared.proposals[near[0]]
    if _holds_several(best, compared.marks):
        return "not_split"
    if sum(_within(compared.proposals[i].anchors, mark.anchors) for i in near) > 1:
        return "over_split"
    return _difference(best, mark)


def _extra(compared: Compared, i: int) -> Miss:
    gold, claim, proposal = compared.gold, compared.analysis.claims[i], compared.proposals[i]
    near = _near(proposal, compared.marks)
    reason = _extra_reason(compared, proposal, near)
    nearest = gold.claims[near[0]].text if near else ""
    return Miss(gold.id, "extra", reason, claim.text, tuple(a.span for a in claim.anchors), nearest)


def _extra_reason(compared: Compared, proposal: Comparable, near: list[int]) -> str:
    if proposal.anchors & places(compared.gold.text, compared.gold.dropped):
        return "in_furniture"
    if not near:
        return "wrongly_proposed"
    best = compared.marks[near[0]]
    if _holds_several(proposal, compared.marks):
        return "not_split"
    if sum(_within(other.anchors, best.anchors) for other in compared.proposals) > 1:
        return "over_split"
    return _difference(proposal, best)


def _near(claim: Comparable, others: tuple[Comparable, ...]) -> list[int]:
    """Those of the other side that share enough with ``claim``, the most alike first."""
    shares = {n: _best_share(claim, other) for n, other in enumerate(others)}
    return sorted((n for n, share in shares.items() if share >= TOUCHED), key=lambda n: -shares[n])


def _best_share(one: Comparable, other: Comparable) -> float:
    """The character F1 of the places of the two that suit each other best, words deciding between equals."""
    return max(anchors_alike(Comparable(one.words, (stand,)), other) for stand in one.stands) + 0.001 * words_alike(
        one.words, other.words
    )


def _holds_several(proposal: Comparable, marks: tuple[Comparable, ...]) -> bool:
    return sum(_within(mark.anchors, proposal.anchors) for mark in marks) > 1


def _within(inner: Places, outer: Places) -> bool:
    return len(inner & outer) >= WITHIN * len(inner) > 0


def _difference(proposal: Comparable, mark: Comparable) -> str:
    same_words = words_alike(proposal.words, mark.words) >= ALIKE
    same_anchors = anchors_alike(proposal, mark) >= ALIKE
    if same_words == same_anchors:
        return "both_differ"
    return "anchor_differs" if same_words else "wording_differs"
