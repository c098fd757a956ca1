"""What came of the claims that stand published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count

from claims.models import Assessment, RatingLabel, RatingScale
from claims.queries.newsroom.scope import Scope, claims_of, events_of
from claims.workflow import Action, Status


@dataclass(frozen=True, slots=True)
class Ratings:
    """``by_scale`` has the labels of each scale that was used, in their order, with how many claims have them.

    ``conclusion_only`` were published with a conclusion and no rating.
    """

    by_scale: Mapping[RatingScale, tuple[tuple[RatingLabel, int], ...]]
    conclusion_only: int

    @property
    def number(self) -> int:
        return self.conclusion_only + sum(n for labels in self.by_scale.values() for _label, n in labels)


def ratings(scope: Scope) -> Ratings:
    """The labels of the claims that were published in the scope and still stand published. Two queries."""
    published = events_of(scope).filter(action=Action.PUBLISH, at__gte=scope.start, at__lt=scope.end)
    standing = claims_of(scope).filter(status=Status.PUBLISHED, pk__in=published.values("claim"))
    given = Assessment.objects.order_by().filter(submitted_at__isnull=False, claim__in=standing.values("pk"))
    counts = Counter(dict(given.values_list("label").annotate(Count("pk"))))
    return Ratings(_by_scale(counts), counts[None])


def _by_scale(counts: Counter[int | None]) -> dict[RatingScale, tuple[tuple[RatingLabel, int], ...]]:
    used = RatingScale.objects.filter(labels__in=[label for label in counts if label])
    found: dict[RatingScale, list[tuple[RatingLabel, int]]] = {}
    labels = RatingLabel.objects.filter(scale__in=used.values("pk")).select_related("scale")
    for label in labels.order_by("scale__key", "scale__version", "order", "id"):
        found.setdefault(label.scale, []).append((label, counts[label.pk]))
    return {scale: tuple(rows) for scale, rows in found.items()}
