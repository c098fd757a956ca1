"""Additive scores: the chance is the logistic function of a base and of the weights of the features that are shown.

Some sets weigh two features that are shown together too: what speaks for a sum at a word for a total may speak against
it elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Weights:
    """What everything starts from, and what each feature adds or takes; others weigh nothing.

    ``by_pair``: what two features add or take together, by the one and then the other, in alphabetical order.
    """

    version: str
    intercept: float
    by_feature: Mapping[str, float]
    by_pair: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def chance(self, shown: Iterable[str]) -> float:
        """From 0 to 1, for the features that are ``shown``, each once."""
        names = tuple(shown)
        total = self.intercept + sum(self.by_feature.get(name, 0.0) for name in names)
        for row in (self.by_pair[name] for name in names if name in self.by_pair):
            total += sum(row[other] for other in names if other in row)
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))


def weights_of(version: str, learnt: Mapping[str, Any]) -> Weights:
    """A set as ``training.additive`` writes it."""
    return Weights(version, learnt["intercept"], learnt["by_feature"], learnt.get("by_pair", {}))
