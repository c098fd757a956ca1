"""Learns additive scores (``claims.text.additive``) by logistic regression from examples that show features or not.

An L2 penalty, fitted by Newton's method from zero: no chance is involved, the same data give the same weights.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any

import numpy as np

from claims.text.training.check_worthiness import Examples, fit

#: Decimals of a weight.
PLACES = 2
#: A weight that is smaller is left out.
LEAST_WEIGHT = 0.02


@dataclass(frozen=True, slots=True)
class Example:
    """The features that something in the text ``name`` shows, and whether it is meant; ``right``: and it fits.

    ``counts``: how often it is taken.
    """

    name: str
    kind: str
    shown: tuple[str, ...]
    meant: bool
    right: bool = field(default=False)
    counts: float = 1.0


def learn(examples: Sequence[Example], penalty: float, least: int, nearness: tuple[str, ...] = ()) -> dict[str, Any]:
    """The weights: ``intercept`` and ``by_feature``, rounded, the small ones left out.

    A feature that fewer than ``least`` texts show is left out; ``penalty`` pulls all but the base toward zero.
    ``nearness`` are the beginnings of features that tell how near something comes: what is right has those of some
    slip, or it would be known by them.
    """
    names = frequent(examples, least)
    counts = np.array([e.counts for e in examples])
    weights = np.round(fit(matrix(examples, names, nearness), penalty, counts), PLACES)
    by_feature = {n: float(w) for n, w in zip(names, weights[1:], strict=True) if abs(w) >= LEAST_WEIGHT}
    return {"intercept": float(weights[0]), "by_feature": by_feature}


def frequent(examples: Sequence[Example], least: int) -> list[str]:
    """The features that enough texts show, sorted."""
    texts = defaultdict(set)
    for example in examples:
        for name in example.shown:
            texts[name].add(example.name)
    return sorted(name for name, some in texts.items() if len(some) >= least)


def matrix(examples: Sequence[Example], names: Sequence[str], nearness: tuple[str, ...] = ()) -> Examples:
    """One row an example: the base and one column for each of ``names``, 0 or 1."""
    column = {name: n for n, name in enumerate(names, 1)}
    shown = np.zeros((len(examples), 1 + len(names)))
    shown[:, 0] = 1
    for row, features in zip(shown, _comparable(examples, nearness), strict=True):
        row[[column[name] for name in features if name in column]] = 1
    return Examples(shown, np.array([float(e.meant) for e in examples]))


def _comparable(examples: Sequence[Example], nearness: tuple[str, ...]) -> Iterator[Iterable[str]]:
    """The features of each; a right one has the nearness of some slip in place of its own."""
    slips = cycle([e for e in examples if e.meant and not e.right] or [Example("", "", (), meant=True)])
    for example in examples:
        if not example.right:
            yield example.shown
            continue
        near = [name for name in next(slips).shown if name.startswith(nearness)]
        yield [*(name for name in example.shown if not name.startswith(nearness)), *near]
