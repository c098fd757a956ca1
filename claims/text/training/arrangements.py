"""Learns the weights of ``claims.text.hints.arrangements`` from passages with one slip each, and from articles.

``python -m claims.text.training.arrangements --passages FILE ... --gold DIR ...``. A line of a file of passages is an
object with ``text``, ``sort``, ``spans`` (the words in which the slip stands) and ``fix`` (what to put for what to
make it right); ``sort`` "none" is a passage with no slip. Each ``--gold`` holds annotated articles with ``problems``,
their texts in ``src`` in it or beside it. An arrangement is meant where it lies in the words of a slip and fits in the
right twin, or where it fits in the words of a right sum of an article; arrangements that do not fit and touch no slip
are not meant.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from claims.text.hints import hints_by_rule
from claims.text.hints.arrangements.features import Settled, shown_by
from claims.text.hints.arrangements.places import Arrangement
from claims.text.hints.arrangements.weighing import LEARNT, SORTS, weighed
from claims.text.hints.reading import Reading
from claims.text.spans import Span
from claims.text.training.additive import Example, Way, card, learn
from claims.text.training.slips import Problem, Sample, asked_for, reading_of

VERSION = "2026.1"
#: Set by cross-validation over the articles (docs/adr/0019).
WAY = Way(penalty=20.0, least=10, crossed=70, crossed_penalty=200.0)
#: Lengths and offices are told no better by two features together.
ALONE = frozenset({"spell", "term"})
#: The kinds of arrangements in which a slip of each sort lies.
KINDS: Mapping[str, tuple[str, ...]] = {
    "sum": ("whole",),
    "percent": ("share", "change"),
    "duration": ("spell",),
    "direction": ("move",),
    "age": ("age",),
    "role-time": ("term",),
    "contradiction": ("twice", "when"),
    "headline": ("twice", "when"),
}
#: Features of how near a sum comes: a right one has those of some slip, or it would be known by them.
NEARNESS = ("apart=", "wrong digit", "more", "less", "over", "under", "rise", "fall", "before the", "behind the")
TARGET = Path(__file__).parents[1] / "weights" / LEARNT


def main() -> None:
    """Read, learn, write the set with its card."""
    samples, out = asked_for("Learn the weights of arrangements of figures.", TARGET)
    examples = [example for sample in samples for example in examples_of(sample)]
    kinds = {
        kind: learn(
            [e for e in examples if e.kind == kind], replace(WAY, crossed=0) if kind in ALONE else WAY, NEARNESS
        )
        for some in SORTS.values()
        for kind in some
    }
    learnt = {"version": VERSION, "card": _card(samples, examples), "kinds": kinds}
    out.write_text(json.dumps(learnt, indent=1, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write(json.dumps(learnt["card"], indent=1) + "\n")


def examples_of(sample: Sample) -> Iterator[Example]:
    """The arrangements of one text of which it is known whether they are meant."""
    reading, every = _arranged(sample.text)
    if reading is None:
        return
    fixed = _fitting_in(sample.twin) if sample.twin else frozenset()
    places = _places(one for one, _ in every)
    slips = sample.slips
    for one, settled in every:
        kind, shown = one.kind, partial(shown_by, reading, one, settled)
        example = partial(Example, sample.name, kind, counts=sample.counts)
        slip = next((p for p in slips if kind in KINDS.get(p.sort, ()) and _lies_in(one, p, places)), None)
        right = any(p.correct and kind in KINDS.get(p.sort, ()) and _lies_in(one, p, places) for p in sample.problems)
        if one.is_off and slip:
            if not fixed or _roles(one, places) in fixed:
                yield example(shown(), meant=True)
        elif one.is_off and not any(_covers(one, p) for p in slips):
            yield example(shown(), meant=False)
        elif right and not one.is_off:
            yield example(shown(), meant=True, right=True)


def _arranged(text: str) -> tuple[Reading | None, list[tuple[Arrangement, Settled]]]:
    reading = reading_of(text)
    if reading is None:
        return None, []
    return reading, list(weighed(reading, list(hints_by_rule(reading)), tuple(SORTS)))


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


def _card(samples: Sequence[Sample], examples: Sequence[Example]) -> dict[str, Any]:
    counted = Counter((e.kind, e.meant) for e in examples)
    return {
        **card(WAY, len(samples)),
        "meant": {kind: count for (kind, meant), count in sorted(counted.items()) if meant},
        "not meant": {kind: count for (kind, meant), count in sorted(counted.items()) if not meant},
    }


if __name__ == "__main__":
    main()
