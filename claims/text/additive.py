"""Additive scores: the chance is the logistic function of a base and of the weights of the features that are shown."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """What everything starts from, and what each feature adds or takes; others weigh nothing."""

    version: str
    intercept: float
    by_feature: Mapping[str, float]

    def chance(self, shown: Iterable[str]) -> float:
        """From 0 to 1, for the features that are ``shown``."""
        total = self.intercept + sum(self.by_feature.get(name, 0.0) for name in shown)
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))
