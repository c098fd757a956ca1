"""Learns additive scores (``claims.text.additive``) by logistic regression from examples that show features or not.

An L2 penalty, fitted by Newton's method from zero: no chance is involved, the same data give the same weights. It is
fitted twice: the features that weigh most in the first fit are taken two by two in the second, as new features
(docs/adr/0019).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any

import numpy as np

from claims.text.training.check_worthiness import Examples, Matrix, fit
from claims.text.training.slips import ARTICLE, TRAP

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


@dataclass(frozen=True, slots=True)
class Way:
    """How to learn a set.

    ``penalty`` pulls all weights but the base toward zero; a feature that fewer than ``least`` texts show is left out.
    ``crossed``: so many features are taken two by two, then with ``crossed_penalty``; two that fewer than
    ``least_together`` examples show together are left out.
    """

    penalty: float
    least: int
    crossed: int = 0
    crossed_penalty: float = 0.0
    least_together: int = 20


def card(way: Way, texts: int) -> dict[str, Any]:
    """What every set says of where it comes from."""
    crossed = f"; the {way.crossed} that tell most taken two by two, then penalty {way.crossed_penalty}"
    alone = f"logistic regression, L2 penalty {way.penalty}{crossed if way.crossed else ''}"
    return {
        "data": "passages with a slip and their right twins, and annotated articles, all written for this project",
        "license": "the project's own",
        "languages": "Indonesian and English",
        "method": f"{alone}; articles taken {ARTICLE} times, traps {TRAP}",
        "texts": texts,
    }


def learn(examples: Sequence[Example], way: Way, nearness: tuple[str, ...] = ()) -> dict[str, Any]:
    """The weights: ``intercept``, ``by_feature`` and ``by_pair``, rounded, the small ones left out.

    ``nearness`` are the beginnings of features that tell how near something comes: what is right has those of some
    slip, or it would be known by them.
    """
    names = frequent(examples, way.least)
    counts = np.array([e.counts for e in examples])
    table = matrix(examples, names, nearness)
    weights = fit(table, way.penalty, counts)
    pairs = together(table, weights, way) if way.crossed else []
    if pairs:
        both = [table.shown[:, one] * table.shown[:, other] for one, other in pairs]
        crossed = Examples(np.column_stack([table.shown, *both]), table.worthy)
        weights = fit(crossed, way.crossed_penalty, counts, np.pad(weights, (0, len(pairs))))
    return _set(names, pairs, np.round(weights, PLACES))


def together(table: Examples, weights: Matrix, way: Way) -> list[tuple[int, int]]:
    """The columns of two features that are taken together: of the ones that tell most, those often seen together."""
    often = table.shown.mean(axis=0)
    telling = np.abs(weights) * np.sqrt(often * (1 - often))
    telling[0] = -1
    top = sorted(np.argsort(-telling, kind="stable")[: way.crossed])
    seen = table.shown[:, top].T @ table.shown[:, top]
    return [
        (top[n], top[m]) for n in range(len(top)) for m in range(n + 1, len(top)) if seen[n, m] >= way.least_together
    ]


def _set(names: Sequence[str], pairs: Sequence[tuple[int, int]], weights: Matrix) -> dict[str, Any]:
    alone, crossed = weights[1 : 1 + len(names)], weights[1 + len(names) :]
    by_feature = {n: float(w) for n, w in zip(names, alone, strict=True) if abs(w) >= LEAST_WEIGHT}
    by_pair: dict[str, dict[str, float]] = {}
    for (one, other), weight in zip(pairs, crossed, strict=True):
        if abs(weight) >= LEAST_WEIGHT:
            by_pair.setdefault(names[one - 1], {})[names[other - 1]] = float(weight)
    return {"intercept": float(weights[0]), "by_feature": by_feature, "by_pair": by_pair}


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
