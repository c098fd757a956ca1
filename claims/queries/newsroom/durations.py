"""How long it took from a claim's first showing up to its first publication."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.db.models import Aggregate, Count, DurationField, Exists, F, OuterRef, Q

from claims.models import ClaimEvent
from claims.queries.newsroom.scope import Scope, events_of
from claims.workflow import Action

#: The classes that durations are put into: each ends before so many days; the last has no end.
CLASSES = (1, 2, 4, 7, 14, 28)


class Percentile(Aggregate):
    """The value below which that fraction lies, between two values where it falls there: PostgreSQL's own."""

    function = "PERCENTILE_CONT"
    template = "%(function)s(%(fraction)s) WITHIN GROUP (ORDER BY %(expressions)s)"

    def __init__(self, fraction: float, expression: str, **extra: Any) -> None:
        super().__init__(expression, fraction=fraction, output_field=DurationField(), **extra)


@dataclass(frozen=True, slots=True)
class Durations:
    """How many claims were first published, how long half and nine in ten of them took at most, how many per class.

    ``by_class`` goes with CLASSES and has one number more, for what took longer. The times are None where nothing was
    published.
    """

    number: int
    median: datetime.timedelta | None
    ninetieth: datetime.timedelta | None
    by_class: tuple[int, ...]


def durations(scope: Scope) -> Durations:
    """From the making of each claim to its first publication, for those first published in the scope. One query."""
    earlier = ClaimEvent.objects.filter(action=Action.PUBLISH, claim=OuterRef("claim"), id__lt=OuterRef("id"))
    published = events_of(scope).filter(action=Action.PUBLISH, at__gte=scope.start, at__lt=scope.end)
    first = published.filter(~Exists(earlier)).annotate(taken=F("at") - F("claim__created_at"))
    found = first.aggregate(
        number=Count("claim"), median=Percentile(0.5, "taken"), ninetieth=Percentile(0.9, "taken"), **_classes()
    )
    by_class = tuple(found.pop(f"class_{index}") for index in range(len(CLASSES) + 1))
    return Durations(**found, by_class=by_class)


def class_of(duration: datetime.timedelta) -> int:
    """The index of the class that a duration is in."""
    days = duration / datetime.timedelta(days=1)
    return next((index for index, end in enumerate(CLASSES) if days < end), len(CLASSES))


def _classes() -> dict[str, Count]:
    ends = [datetime.timedelta(days=end) for end in CLASSES]
    found = {}
    for index, (least, end) in enumerate(zip([None, *ends], [*ends, None], strict=True)):
        within = Q() if least is None else Q(taken__gte=least)
        within &= Q() if end is None else Q(taken__lt=end)
        found[f"class_{index}"] = Count("claim", filter=within)
    return found
