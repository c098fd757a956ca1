"""What publishers made of the newsroom's requests for correction."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from claims.models import CorrectionRequest
from claims.queries.correction_requests import answered_at
from claims.queries.newsroom.scope import Scope

#: How a request may stand, in the order of the columns; the empty one is open.
STANDS = (*CorrectionRequest.Outcome.values, "")


@dataclass(frozen=True, slots=True)
class Answers:
    """The requests to one publisher: how they stand, how many were answered, and after which time half of those."""

    publisher: str
    by_outcome: Mapping[str, int]
    answered: int
    median: datetime.timedelta | None

    @property
    def asked(self) -> int:
        return sum(self.by_outcome.values())

    @property
    def corrected(self) -> int:
        """Corrected whole or in part."""
        return self.by_outcome["corrected"] + self.by_outcome["partly"]


def answers_by_publisher(scope: Scope) -> list[Answers]:
    """The requests sent in the scope that were not withdrawn, by publisher; who was asked most often first. One query.

    One name in other cases is one publisher, called as in the latest request.
    """
    rows = CorrectionRequest.objects.filter(
        asked_at__gte=scope.start, asked_at__lt=scope.end, withdrawn_at__isnull=True
    )
    if scope.publisher:
        rows = rows.filter(publisher__icontains=scope.publisher)
    if scope.language:
        rows = rows.filter(document__language=scope.language)
    told = rows.annotate(first=answered_at()).values_list("publisher", "outcome", "asked_at", "first")
    ordered = sorted(told.order_by("asked_at", "id"), key=lambda row: row[0].casefold())
    found = [_answers(list(theirs)) for _name, theirs in groupby(ordered, key=lambda row: row[0].casefold())]
    return sorted(found, key=lambda row: (-row.asked, row.publisher))


def together(rows: Iterable[Answers]) -> Counter[str]:
    """How many requests stand how, of all publishers."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(row.by_outcome)
    return counts


def _answers(rows: list[tuple[str, str, datetime.datetime, datetime.datetime | None]]) -> Answers:
    outcomes = Counter(outcome for _publisher, outcome, _asked, _first in rows)
    waits = [max((first - asked).total_seconds(), 0.0) for _publisher, _outcome, asked, first in rows if first]
    return Answers(
        rows[-1][0],
        {stand: outcomes[stand] for stand in STANDS},
        len(waits),
        datetime.timedelta(seconds=median(waits)) if waits else None,
    )
