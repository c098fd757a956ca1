"""Learns the weights of ``claims.text.hints.contraries`` from passages with one slip each, and from articles.

``python -m claims.text.training.contraries --passages FILE ... --gold DIR ...``, with the data of
``claims.text.training.arrangements``. Two sayings contradict each other where they lie in two places of one
contradiction, or of a headline and what goes against it; those that touch no slip do not, nor do those of right twins.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from claims.text.hints.contraries.features import shown_by
from claims.text.hints.contraries.pairs import contraries
from claims.text.hints.contraries.sides import Contrary
from claims.text.hints.contraries.weighing import LEARNT
from claims.text.training.additive import Example, Way, card, learn
from claims.text.training.slips import Problem, Sample, asked_for, reading_of

VERSION = "2026.1"
#: Set by cross-validation over the articles (docs/adr/0019).
WAY = Way(penalty=20.0, least=6, crossed=70, crossed_penalty=100.0, least_together=10)
#: The sorts of slips that two sayings may be.
SORTS = ("contradiction", "headline")
KIND = "contrary"
TARGET = Path(__file__).parents[1] / "weights" / LEARNT


def main() -> None:
    """Read, learn, write the set with its card."""
    samples, out = asked_for("Learn the weights of two sayings that contradict each other.", TARGET)
    examples = [example for sample in samples for example in examples_of(sample)]
    learnt = {"version": VERSION, "card": _card(samples, examples), **learn(examples, WAY)}
    out.write_text(json.dumps(learnt, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write(json.dumps(learnt["card"], indent=1) + "\n")


def examples_of(sample: Sample) -> Iterator[Example]:
    """Two and two sayings of one text, and of its twin, of which it is known whether they contradict each other."""
    yield from _examples(sample, sample.text, sample.slips)
    if sample.twin and any(p.sort in SORTS for p in sample.slips):
        yield from _examples(sample, sample.twin, [])


def _examples(sample: Sample, text: str, slips: Sequence[Problem]) -> Iterator[Example]:
    reading = reading_of(text)
    for one in contraries(reading) if reading else ():
        meant = any(p.sort in SORTS and _is_told_by(one, p) for p in slips)
        if meant or not any(s.overlaps(place) for p in slips for s in p.spans for place in _places(one)):
            assert reading is not None
            yield Example(sample.name, KIND, shown_by(reading, one), meant, counts=sample.counts)


def _places(one: Contrary) -> tuple[Any, ...]:
    return one.saying.place, one.other.place


def _is_told_by(one: Contrary, problem: Problem) -> bool:
    """Whether the two lie in two different places of a slip."""
    told = [{n for n, span in enumerate(problem.spans) if span.overlaps(place)} for place in _places(one)]
    return all(told) and told[0] != told[1]


def _card(samples: Sequence[Sample], examples: Sequence[Example]) -> dict[str, Any]:
    counted = Counter(e.meant for e in examples)
    return {
        **card(WAY, len(samples)),
        "contradict each other": counted[True],
        "do not": counted[False],
    }


if __name__ == "__main__":
    main()
