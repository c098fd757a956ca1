"""Learns the weights of ``claims.text.hints.arrangements`` from passages with one slip each, and from articles.

``python -m claims.text.training.arrangements --passages FILE ... --gold DIR ...``. A line of a file of passages is an
object with ``text``, ``sort``, ``spans`` (the words in which the slip stands) and ``fix`` (what to put for what to
make it right); ``sort`` "none" is a passage with no slip. Each ``--gold`` holds annotated articles with ``problems``,
their texts in ``src`` in it or beside it. An arrangement is meant where it lies in the words of a slip and fits in the
right twin, or where it fits in the words of a right sum of an article; arrangements that do not fit and touch no slip
are not meant. Logistic regression with an L2 penalty, fitted by Newton's method from zero: no chance is involved, the
same data give the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np

from claims.text.analysis import Analysis
from claims.text.evaluation.gold import gold_id
from claims.text.facts import shipped_facts
from claims.text.furniture import read_page
from claims.text.hints import hints_by_rule
from claims.text.hints.arrangements.features import Settled, shown_by
from claims.text.hints.arrangements.places import Arrangement
from claims.text.hints.arrangements.weighing import LEARNT, PLACES, SORTS, weighed
from claims.text.hints.reading import Reading, read_article
from claims.text.languages import detect, get
from claims.text.sentences import split_sentences
from claims.text.spans import Span
from claims.text.training.check_worthiness import Examples, fit

VERSION = "2026.1"
#: Strength of the pull toward zero, on all weights but the base.
PENALTY = 3.0
#: A feature that fewer texts show is left out, and a weight that is smaller.
LEAST_SHOWN, LEAST_WEIGHT = 10, 0.02
#: The kinds of arrangements in which a slip of each sort lies.
KINDS: Mapping[str, tuple[str, ...]] = {
    "sum": ("whole",),
    "percent": ("share", "change"),
    "duration": ("spell",),
    "direction": ("change",),
    "role-time": ("term",),
}
#: Features of how near a sum comes: a right one has those of some slip, or it would be known by them.
NEARNESS = ("apart=", "wrong digit", "more", "less", "over", "under", "rise", "fall", "before the", "behind the")
TARGET = Path(__file__).parents[1] / "weights" / LEARNT


@dataclass(frozen=True, slots=True)
class Problem:
    """The words in which something stands that is right or wrong."""

    sort: str
    correct: bool
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A text with what is known of it; ``twin`` is the same with its slip made right."""

    name: str
    text: str
    problems: tuple[Problem, ...]
    twin: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """The features that one arrangement of the text ``name`` shows, and whether it is meant; ``right``: it fits."""

    name: str
    kind: str
    shown: tuple[str, ...]
    meant: bool
    right: bool = field(default=False)


def main() -> None:
    """Read, learn, write the set with its card."""
    parser = argparse.ArgumentParser(description="Learn the weights of arrangements of figures.")
    parser.add_argument("--passages", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, default=TARGET)
    options = parser.parse_args()
    samples = [*of_passages(options.passages), *of_articles(options.gold)]
    examples = [example for sample in samples for example in examples_of(sample)]
    kinds = {kind: learn([e for e in examples if e.kind == kind]) for some in SORTS.values() for kind in some}
    card = {"version": VERSION, "card": _card(samples, examples), "kinds": kinds}
    options.out.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write(json.dumps(card["card"], indent=1) + "\n")


def of_passages(files: Iterable[Path]) -> Iterator[Sample]:
    """The passages of files of JSON lines."""
    for path in files:
        for line in filter(str.strip, path.read_text("utf-8").splitlines()):
            told = json.loads(line)
            text, spans = told["text"], tuple(_place(told["text"], words) for words in told["spans"])
            problems = (Problem(told["sort"], False, spans),) if spans else ()
            yield Sample(told["id"], text, problems, text.replace(*told["fix"]) if spans else "")


def _place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def of_articles(folders: Iterable[Path]) -> Iterator[Sample]:
    """The annotated articles of folders; those without problems are read for what is not meant."""
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            content = path.read_text("utf-8")
            source = next(p for p in (folder / "src", folder.parent / "src") if p.is_dir()) / f"{gold_id(content)}.txt"
            problems = (
                Problem(p["sort"], p["correct"], tuple(Span(*s) for s in p["spans"]))
                for p in json.loads(content).get("problems", ())
            )
            yield Sample(path.stem, source.read_text("utf-8"), tuple(problems))


def examples_of(sample: Sample) -> Iterator[Example]:
    """The arrangements of one text of which it is known whether they are meant."""
    reading, every = _arranged(sample.text)
    if reading is None:
        return
    fixed = _fitting_in(sample.twin) if sample.twin else frozenset()
    places = _places(one for one, _ in every)
    slips = [p for p in sample.problems if not p.correct]
    for one, settled in every:
        kind, shown = one.kind, partial(shown_by, reading, one, settled)
        slip = next((p for p in slips if kind in KINDS.get(p.sort, ()) and _lies_in(one, p, places)), None)
        right = any(p.correct and kind in KINDS.get(p.sort, ()) and _lies_in(one, p, places) for p in sample.problems)
        if one.is_off and slip:
            if not fixed or _roles(one, places) in fixed:
                yield Example(sample.name, kind, tuple(shown()), meant=True)
        elif one.is_off and not any(_covers(one, p) for p in slips):
            yield Example(sample.name, kind, tuple(shown()), meant=False)
        elif right and not one.is_off:
            yield Example(sample.name, kind, tuple(shown()), meant=True, right=True)


def _arranged(text: str) -> tuple[Reading | None, list[tuple[Arrangement, Settled]]]:
    language = get(detect(text))
    if language is None or language.hints is None:
        return None, []
    page = read_page(text, language.code)
    sentences = tuple(s for block in page.blocks for s in split_sentences(text, block, language.code))
    digest = hashlib.sha256(text.encode()).hexdigest()
    analysis = Analysis(text, digest, page.document, furniture=page.furniture, sentences=sentences)
    reading = read_article(analysis, language, language.hints, shipped_facts())
    found = list(hints_by_rule(reading))
    return reading, list(weighed(reading, found, tuple(SORTS)))


def _fitting_in(text: str) -> frozenset[Any]:
    """The arrangements that fit in a twin, by the order of their places: a fix moves them."""
    _, every = _arranged(text)
    places = _places(one for one, _ in every)
    return frozenset(_roles(one, places) for one, _ in every if not one.is_off)


def _places(every: Iterable[Arrangement]) -> dict[Span, int]:
    spans = sorted({p.span for one in every for p in one.places})
    return {span: number for number, span in enumerate(spans)}


def _roles(one: Arrangement, places: Mapping[Span, int]) -> tuple[Any, ...]:
    return one.kind, tuple((role, tuple(places.get(p.span, -1) for p in some)) for role, some in one.roles)


def _lies_in(one: Arrangement, problem: Problem, places: Mapping[Span, int]) -> bool:
    """Whether all its places lie in the words of a problem, and each of those words with a figure has one of them."""
    own = [p.span for p in one.places]
    told = [s for s in problem.spans if any(s.overlaps(place) for place in places)]
    inside = all(any(s.overlaps(p) for s in problem.spans) for p in own)
    return bool(told) and inside and all(any(s.overlaps(p) for p in own) for s in told)


def _covers(one: Arrangement, problem: Problem) -> bool:
    """Whether a hint of it would count as having found the problem."""
    return 2 * sum(any(s.overlaps(p) for p in one.found.spans) for s in problem.spans) >= len(problem.spans)


def learn(examples: Sequence[Example]) -> dict[str, Any]:
    """The weights of one kind: ``intercept`` and ``by_feature``, rounded, the small ones left out."""
    names = frequent(examples)
    weights = np.round(fit(matrix(examples, names), PENALTY), PLACES)
    by_feature = {n: float(w) for n, w in zip(names, weights[1:], strict=True) if abs(w) >= LEAST_WEIGHT}
    return {"intercept": float(weights[0]), "by_feature": by_feature}


def frequent(examples: Sequence[Example]) -> list[str]:
    """The features that enough texts show, sorted."""
    texts = defaultdict(set)
    for example in examples:
        for name in example.shown:
            texts[name].add(example.name)
    return sorted(name for name, some in texts.items() if len(some) >= LEAST_SHOWN)


def matrix(examples: Sequence[Example], names: Sequence[str]) -> Examples:
    """One row an example: the base and one column for each of ``names``, 0 or 1."""
    column = {name: n for n, name in enumerate(names, 1)}
    shown = np.zeros((len(examples), 1 + len(names)))
    shown[:, 0] = 1
    for row, features in zip(shown, _comparable(examples), strict=True):
        row[[column[name] for name in features if name in column]] = 1
    return Examples(shown, np.array([float(e.meant) for e in examples]))


def _comparable(examples: Sequence[Example]) -> Iterator[Iterable[str]]:
    """The features of each; a right one has the nearness of some slip in place of its own."""
    slips = cycle([e for e in examples if e.meant and not e.right] or [Example("", "", (), meant=True)])
    for example in examples:
        if not example.right:
            yield example.shown
            continue
        near = [name for name in next(slips).shown if name.startswith(NEARNESS)]
        yield [*(name for name in example.shown if not name.startswith(NEARNESS)), *near]


def _card(samples: Sequence[Sample], examples: Sequence[Example]) -> dict[str, Any]:
    counted = Counter((e.kind, e.meant) for e in examples)
    return {
        "data": "passages with a slip and their right twins, and annotated articles, all written for this project",
        "license": "the project's own",
        "languages": "Indonesian and English",
        "method": f"logistic regression, L2 penalty {PENALTY}",
        "texts": len(samples),
        "meant": {kind: count for (kind, meant), count in sorted(counted.items()) if meant},
        "not meant": {kind: count for (kind, meant), count in sorted(counted.items()) if not meant},
    }


if __name__ == "__main__":
    main()
