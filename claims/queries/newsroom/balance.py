"""Whose claims are checked, and what comes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, FilteredRelation, Q, QuerySet

from claims.models import Claim
from claims.queries.newsroom.scope import Scope, claims_of
from claims.workflow import Status, Verdict

#: How many claimants and publishers stand by name; the others are added up.
LONGEST = 15
_TAKEN_ON = (Status.QUEUED, Status.CHECKING, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Share:
    """The claims of one claimant or publisher: those published, by verdict, and those still being worked on."""

    name: str
    by_verdict: Mapping[Verdict, int]
    unfinished: int

    @property
    def number(self) -> int:
        return self.unfinished + sum(self.by_verdict.values())


@dataclass(frozen=True, slots=True)
class Balance:
    """The LONGEST most frequent, the most frequent first, and what is left: ``others`` add up so many names."""

    named: tuple[Share, ...]
    rest: Share
    others: int


def balance_by_claimant(scope: Scope) -> Balance:
    """Who made the claims that the newsroom took on. An empty name stands for the article itself. Two queries."""
    return _balance(scope, "claimant")


def balance_by_publisher(scope: Scope) -> Balance:
    """Who published the articles of those claims. An empty name stands for what is not known. Two queries."""
    return _balance(scope, "document__publisher")


def _balance(scope: Scope, field: str) -> Balance:
    rows = _taken_on(scope)
    shares = rows.values(name=F(field)).annotate(number=Count("pk"), **_counts()).order_by("-number", "name")[:LONGEST]
    named = tuple(_share(row) for row in shares)
    whole = rows.aggregate(**_counts(), names=Count(field, distinct=True))
    total = _share({"name": "", **whole})
    by_verdict = {v: n - sum(share.by_verdict[v] for share in named) for v, n in total.by_verdict.items()}
    rest = Share("", by_verdict, total.unfinished - sum(share.unfinished for share in named))
    return Balance(named, rest, whole["names"] - len(named))


def _taken_on(scope: Scope) -> QuerySet[Claim]:
    """The claims found in the scope that people accepted and did not drop, with the assessment that counts."""
    handed_in = FilteredRelation("assessments", condition=Q(assessments__submitted_at__isnull=False))
    found = claims_of(scope).filter(created_at__gte=scope.start, created_at__lt=scope.end, status__in=_TAKEN_ON)
    return found.annotate(submitted=handed_in)


def _counts() -> dict[str, Count]:
    published = Q(status=Status.PUBLISHED)
    rated = {v.value: Count("pk", filter=published & Q(submitted__label__verdict=v)) for v in Verdict}
    # A conclusion without a rating has no label; it counts as no verdict, as labels do that mean none.
    rated[Verdict.NONE.value] = Count(
        "pk", filter=published & (Q(submitted__label__verdict=Verdict.NONE) | Q(submitted__label=None))
    )
    return {**rated, "unfinished": Count("pk", filter=~published)}


def _share(row: Mapping[str, Any]) -> Share:
    return Share(row["name"], {verdict: row[verdict.value] for verdict in Verdict}, row["unfinished"])
