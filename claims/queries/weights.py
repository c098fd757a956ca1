"""Which weights score the claims."""

from __future__ import annotations

from claims.models import WeightSet
from claims.text.check_worthiness import Weights, learnt_weights


def weights_in_use() -> Weights:
    """The newsroom's own weights, or those that come with the program. One query."""
    row = WeightSet.objects.filter(is_active=True).first()
    return weights_of(row) if row else learnt_weights()


def weights_of(row: WeightSet) -> Weights:
    """A stored set as the score takes it; features that this version of the program does not know weigh nothing."""
    known = {name: row.by_feature[name] for name in learnt_weights().by_feature if name in row.by_feature}
    return Weights(f"{row.name} {row.number}", row.intercept, known)
