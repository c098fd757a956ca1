"""Learns the weights of ``claims.text.checkability`` from sentences of news and articles that people annotated.

``python -m claims.text.training.checkability --data DIR --gold DIR ...``. DIR of ``--data`` holds the treebanks and
lists of names whose sentences ``labels.csv`` beside this module marks by their ids and word numbers alone; each
``--gold`` holds annotated articles, their texts in ``src`` in it or beside it. A proposition of the splitter is
checkable where people marked at least half of its characters. Logistic regression with an L2 penalty, fitted by
Newton's method from zero: no chance is involved, the same data give the same weights.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from claims.text.attribution import read_statements
from claims.text.checkability.features import shown_by
from claims.text.checkability.weighing import LEARNT, PLACES
from claims.text.evaluation.gold import gold_id, read_gold
from claims.text.evaluation.likeness import places
from claims.text.furniture import read_page
from claims.text.languages import get
from claims.text.normalize import canonical
from claims.text.pipeline import Paragraphs, read_cases, read_names
from claims.text.sentences import split_sentences
from claims.text.spans import Span
from claims.text.splitting import read_clauses
from claims.text.training.check_worthiness import Examples, Matrix, auc, fit
from claims.text.training.labels import Labeled, read_labels

VERSION = "2026.1"
#: Strength of the pull toward zero, on all weights but the base.
PENALTY = 20.0
#: A feature that fewer examples show is left out.
LEAST_SHOWN = 5
#: What single labeled sentences have in common that no article has: which of them is news was not chosen with care.
LOOSE = "source=loose"
#: From so much of its characters marked on, a proposition is checkable.
MARKED = 0.5
TARGET = Path(__file__).parents[1] / "weights" / LEARNT


@dataclass(frozen=True, slots=True)
class Example:
    """The features that one proposition shows, and whether people marked it."""

    shown: tuple[str, ...]
    checkable: bool


def main() -> None:
    """Read, learn, write the set with its card, print the figures."""
    parser = argparse.ArgumentParser(description="Learn the weights of checkability.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, default=TARGET)
    options = parser.parse_args()
    labels = read_labels(options.data)
    sentences = [example for one in labels for example in of_sentence(one)]
    articles = [example for folder in options.gold for example in of_articles(folder)]
    weights = learn([*sentences, *articles])
    card = {"version": VERSION, **weights, "card": _card(len(labels), sentences, articles)}
    options.out.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write(json.dumps(card["card"], indent=1) + "\n")


def of_sentence(labeled: Labeled) -> Iterator[Example]:
    """The propositions of one annotated sentence."""
    whole = Span(0, len(labeled.text))
    marked = (span for claim in labeled.claims for span in claim)
    for example in _examples(labeled.text, labeled.language, [(whole, (whole,))], marked):
        yield Example((*example.shown, LOOSE), example.checkable)


def of_articles(folder: Path) -> Iterator[Example]:
    """The propositions of the annotated articles in ``folder``."""
    for path in sorted(folder.glob("*.json")):
        content = path.read_text("utf-8")
        source = next(p for p in (folder / "src", folder.parent / "src") if p.is_dir()) / f"{gold_id(content)}.txt"
        gold = read_gold(content, canonical(source.read_text("utf-8")))
        blocks = read_page(gold.text, gold.language).blocks
        paragraphs = [(block, split_sentences(gold.text, block, gold.language)) for block in blocks]
        marked = (span for claim in gold.claims for span in (*claim.spans, *claim.also))
        yield from _examples(gold.text, gold.language, paragraphs, marked)


def _examples(text: str, code: str, paragraphs: Paragraphs, marked: Iterable[Span]) -> Iterator[Example]:
    language = get(code)
    if language is None:
        raise LookupError(code)
    names = read_names(text, [s for _, sentences in paragraphs for s in sentences], language)
    clauses = read_clauses(text, read_statements(text, paragraphs, language, names), language)
    covered = places(text, marked)
    for case in read_cases(text, clauses, language):
        own = places(text, case.finding.spans)
        yield Example(shown_by(case), len(own & covered) >= MARKED * len(own))


def learn(examples: Sequence[Example]) -> dict[str, Any]:
    """The weights: ``intercept`` and ``by_feature``, rounded, those that round to nothing left out."""
    names = frequent(examples)
    weights = np.round(fit(matrix(examples, names), PENALTY), PLACES)
    by_feature = {name: float(w) for name, w in zip(names, weights[1:], strict=True) if w and name != LOOSE}
    return {"intercept": float(weights[0]), "by_feature": by_feature}


def frequent(examples: Sequence[Example]) -> list[str]:
    """The features that enough examples show, sorted."""
    counted = Counter(name for example in examples for name in example.shown)
    return sorted(name for name, count in counted.items() if count >= LEAST_SHOWN)


def matrix(examples: Sequence[Example], names: Sequence[str]) -> Examples:
    """One row an example: the base and one column for each of ``names``, 0 or 1."""
    column = {name: n for n, name in enumerate(names, 1)}
    shown = np.zeros((len(examples), 1 + len(names)))
    shown[:, 0] = 1
    for row, example in zip(shown, examples, strict=True):
        row[[column[name] for name in example.shown if name in column]] = 1
    return Examples(shown, np.array([float(e.checkable) for e in examples]))


def crossed(examples: Sequence[Example], parts: int = 5) -> Matrix:
    """The chance of each example to be checkable, by weights learnt without the part that it belongs to."""
    chances = np.zeros(len(examples))
    for part in range(parts):
        rest = [e for n, e in enumerate(examples) if n * parts // len(examples) != part]
        own = [n for n in range(len(examples)) if n * parts // len(examples) == part]
        names = frequent(rest)
        sums = matrix([examples[n] for n in own], names).shown @ fit(matrix(rest, names), PENALTY)
        chances[own] = 1 / (1 + np.exp(-sums))
    return chances


def _card(labeled: int, sentences: Sequence[Example], articles: Sequence[Example]) -> dict[str, Any]:
    alone = crossed(sentences)
    right = np.array([float(e.checkable) for e in sentences])
    return {
        "data": "labels.csv (UD English PUD, EWT, UD Indonesian PUD, GSD, IDNER News 2k) and annotated articles",
        "license": "labels and articles are this project's; of the corpora single frequent words alone are kept",
        "languages": "Indonesian and English",
        "method": f"logistic regression, L2 penalty {PENALTY}",
        "examples": {"sentences": labeled, "propositions": len(sentences), "propositions of articles": len(articles)},
        "figures": {"auc on sentences, five parts crossed": round(auc(alone, right), 3)},
    }


if __name__ == "__main__":
    main()
