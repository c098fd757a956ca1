"""Learns the weights of ``claims.text.check_worthiness`` from the ClaimBuster data set.

``python -m claims.text.training.check_worthiness --data DIR``; DIR holds ``crowdsourced.csv`` to learn from and
``groundtruth.csv`` to test on (Arslan, Hassan, Li and Tremayne, "A Benchmark Dataset of Check-worthy Factual Claims",
ICWSM 2020, CC BY 4.0). The model is logistic regression with an L2 penalty, fitted by Newton's method from zero: no
chance is involved, the same data give the same weights.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claims.text.check_worthiness import FEATURES, LEARNT, PLACES, features_of
from claims.text.languages import get
from claims.text.surface import read_sentence
from claims.text.syntax import parse

VERSION = "2026.3"
#: Strength of the pull toward zero, on all weights but the base.
PENALTY = 1.0
#: Newton steps; the loss is convex and flat long before.
STEPS = 20
#: Weights that move by less than this are found.
SETTLED = 1e-6
#: Sentences that are parsed at once.
BATCH = 500
TARGET = Path(__file__).parents[1] / "weights" / LEARNT

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Examples:
    """``shown``: one row a sentence, the base and then one column a feature, 0 or 1; ``worthy``: 1 for check-worthy."""

    shown: Matrix
    worthy: Matrix


def main() -> None:
    """Read, learn, test, write the set with its card, print the figures."""
    parser = argparse.ArgumentParser(description="Learn the weights of check-worthiness.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=TARGET)
    options = parser.parse_args()
    learnt, tested = (read_examples(options.data / f"{name}.csv") for name in ("crowdsourced", "groundtruth"))
    weights = np.round(fit(learnt), PLACES)
    card = {**_set(weights), "card": _card(weights, learnt, tested)}
    options.out.write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    print(json.dumps(card["card"]["figures"], indent=1))


def read_examples(path: Path) -> Examples:
    """The sentences of one file of the data set; "Verdict" 1 is check-worthy, 0 and -1 are not."""
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        rows = list(csv.DictReader(file))
    shown = np.array(list(_rows([row["Text"] for row in rows])))
    return Examples(shown, np.array([float(row["Verdict"] == "1") for row in rows]))


def _rows(sentences: list[str]) -> Iterator[list[float]]:
    language = get("en")
    if language is None:
        raise LookupError("en")
    for start in range(0, len(sentences), BATCH):
        for tree in parse(sentences[start : start + BATCH], language.code):
            shown = features_of(read_sentence(tree, language), language) if tree.tokens else {}
            yield [1.0, *(float(name in shown) for name, _ in FEATURES)]


def fit(
    examples: Examples, penalty: float = PENALTY, counts: Matrix | None = None, start: Matrix | None = None
) -> Matrix:
    """The weights, base first, shape (1 + features,); ``counts``, shape (examples,): how often each is taken.

    ``start``, of the same shape, are weights not far from them.
    """
    x, y = examples.shown, examples.worthy
    pull = penalty * np.eye(x.shape[1])
    pull[0, 0] = 0
    weights = np.zeros(x.shape[1]) if start is None else start
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-x @ weights))
        times = 1.0 if counts is None else counts
        slope = x.T @ (times * (chances - y)) + pull @ weights
        bent = x * np.sqrt(times * chances * (1 - chances))[:, None]
        curve = bent.T @ bent + pull  # a matrix with its own transpose takes half the time
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if np.abs(step).max() < SETTLED:
            break
    return weights


def auc(sums: Matrix, worthy: Matrix) -> float:
    """The chance that a worthy one has a higher sum than one that is not, equal sums counting half."""
    order = np.sort(sums[worthy == 0])
    higher = sums[worthy == 1]
    below = np.searchsorted(order, higher, "left") + np.searchsorted(order, higher, "right")
    return float(below.sum() / 2 / (len(order) * len(higher)))


def f1(sums: Matrix, worthy: Matrix, threshold: float) -> float:
    """F1 of taking for worthy what has at least ``threshold``."""
    taken = sums >= threshold
    return float(2 * (taken & (worthy == 1)).sum() / (taken.sum() + worthy.sum()))


def best_threshold(sums: Matrix, worthy: Matrix) -> float:
    """The sum from which on to call a sentence worthy so that F1 is highest; the lowest of equally good ones."""
    candidates = np.unique(sums)
    return float(max(candidates, key=lambda t: (f1(sums, worthy, t), -t)))


def _set(weights: Matrix) -> dict[str, Any]:
    by_feature = {name: float(w) for (name, _), w in zip(FEATURES, weights[1:], strict=True)}
    return {"version": VERSION, "intercept": float(weights[0]), "by_feature": by_feature}


def _card(weights: Matrix, learnt: Examples, tested: Examples) -> dict[str, Any]:
    threshold = best_threshold(learnt.shown @ weights, learnt.worthy)
    sums = tested.shown @ weights
    return {
        "data": "ClaimBuster: crowdsourced.csv to learn from, groundtruth.csv to test on",
        "source": "Arslan, Hassan, Li, Tremayne: A Benchmark Dataset of Check-worthy Factual Claims. ICWSM 2020",
        "license": "CC BY 4.0",
        "language": "English; the features are the same in every language",
        "method": f"logistic regression, L2 penalty {PENALTY}, {STEPS} Newton steps",
        "sentences": {"learnt": len(learnt.worthy), "tested": len(tested.worthy)},
        "figures": {
            "auc": round(auc(sums, tested.worthy), 3),
            "f1_at_half": round(f1(sums, tested.worthy, 0.0), 3),
            "f1_at_threshold": round(f1(sums, tested.worthy, threshold), 3),
            "threshold": round(threshold, 2),
        },
    }


if __name__ == "__main__":
    main()
