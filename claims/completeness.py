"""What a claim should have before it is approved. Computed from the claim, never ticked.

Pure: the rules look at frozen facts, so that each can be tested without a database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

#: Two of them, which do not depend on each other, are what one source alone cannot be.
ENOUGH_SOURCES = 2


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the rules need to know of a claim and of the work on it; evidence that was withdrawn does not count.

    ``independent_sources`` counts sources that do not repeat one another. ``unkept`` counts the sources on the web
    and uploads whose snapshot is not there. ``reasons`` are those that people gave, by the key of the point.
    ``second_person`` is whether somebody other than the submitter approves or has approved.
    """

    has_quote: bool = False
    has_link: bool = False
    sources: int = 0
    independent_sources: int = 0
    has_primary: bool = False
    supports: int = 0
    refutes: int = 0
    unkept: int = 0
    asked_claimant: bool = False
    has_justification: bool = False
    has_label: bool = False
    second_person: bool = False
    reasons: Mapping[str, str] = field(default_factory=dict)


#: The points in the order in which they are shown, each with what meets it.
RULES: Mapping[str, Callable[[Gathered], bool]] = {
    "quote_and_link": lambda found: found.has_quote and found.has_link,
    "sources": lambda found: found.independent_sources >= ENOUGH_SOURCES,
    "primary_source": lambda found: found.has_primary,
    "both_sides": lambda found: bool(found.supports and found.refutes),
    "snapshots": lambda found: bool(found.sources) and not found.unkept,
    "claimant_asked": lambda found: found.asked_claimant,
    "justification": lambda found: found.has_justification,
    "label": lambda found: found.has_label,
    "second_person": lambda found: found.second_person,
}
POINTS = tuple(RULES)
#: What a reason can stand in for. A reason for a single source needs that source.
EXPLAINABLE = ("sources", "primary_source", "both_sides", "claimant_asked")


@dataclass(frozen=True, slots=True)
class Point:
    """One point: whether it is met, and the reason that stands in where it is met by that alone.

    ``is_explainable`` where a reason stands in or could; ``blocks`` where the newsroom approves nothing without it.
    """

    key: str
    is_met: bool
    reason: str = ""
    is_explainable: bool = False
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class Completeness:
    """The points that the newsroom looks at."""

    points: tuple[Point, ...]

    @property
    def met(self) -> int:
        return sum(point.is_met for point in self.points)

    @property
    def missing(self) -> tuple[Point, ...]:
        return tuple(point for point in self.points if not point.is_met)

    @property
    def blocking(self) -> tuple[str, ...]:
        """The keys of the missing points without which the newsroom approves nothing."""
        return tuple(point.key for point in self.missing if point.blocks)


def completeness(found: Gathered, *, points: Iterable[str] = POINTS, blocking: Iterable[str] = ()) -> Completeness:
    """Where the claim stands, in the points that the newsroom looks at."""
    wanted, stopping = frozenset(points), frozenset(blocking)
    return Completeness(tuple(_point(key, found, key in stopping) for key in POINTS if key in wanted))


def _point(key: str, found: Gathered, blocks: bool) -> Point:
    if RULES[key](found):
        return Point(key, True, blocks=blocks)
    is_explainable = key in EXPLAINABLE and (key != "sources" or found.sources > 0)
    reason = found.reasons.get(key, "") if is_explainable else ""
    return Point(key, bool(reason), reason, is_explainable, blocks)
