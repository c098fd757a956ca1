"""What ``manage.py evaluate`` prints: the table of figures, the classes of misses, and the misses themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from claims.text.evaluation.gold import GoldProblem
from claims.text.evaluation.hints import HintCounts, HintFigures
from claims.text.evaluation.measures import Figures
from claims.text.evaluation.misses import CLASSES, Miss
from claims.text.hints.hint import Hint
from claims.wording import hint_in_words

FIGURES = {
    "articles": "articles",
    "proposed": "claims proposed",
    "marked": "claims marked",
    "f1": "claims, F1",
    "precision": "claims, precision",
    "recall": "claims, recall",
    "recall_of_worth_3": "recall of worth 3",
    "average_precision": "average precision, worth 3",
    "average_precision_by_chance": "  in random order",
    "in_furniture": "claims that touch furniture",
    "body_lost": "body lost as furniture",
    "furniture_kept": "furniture kept as body",
    "sentence_f1": "sentences, F1",
    "claimant_right": "claimant right",
    "kind_right": "kind right",
    "unresolved_pronoun": "claims with a pronoun left",
    "inexact_anchors": "inexact anchors",
}
HINTS = {
    "planted": "problems planted",
    "recall": "  found by a hint",
    "precision": "hints that do not fit, precision",
    "false_alarms": "  false alarms",
    "false_alarms_on_right": "  … on what is right",
    "shown_to_fit": "right ones shown to fit",
}
MISSES = {
    "in_furniture": "in what is furniture, or was taken for it",
    "set_aside": "sentence set aside",
    "not_proposed": "nothing proposed there",
    "wrongly_proposed": "nothing to check there",
    "not_split": "several claims left as one",
    "over_split": "one claim cut into several",
    "wording_differs": "wording differs",
    "anchor_differs": "anchor differs",
    "both_differ": "wording and anchor differ",
}

Table = Mapping[str, Figures]


def as_json(table: Table, articles: Table, found: list[Miss] | None) -> dict[str, Any]:
    """Everything as plain dicts: figures by language and by article, classes and misses where they were asked for."""
    told: dict[str, Any] = {
        "figures": {row: asdict(value) for row, value in table.items()},
        "articles": {row: asdict(value) for row, value in articles.items()},
    }
    if found is not None:
        told |= {"classes": _by_class(found), "misses": [asdict(miss) for miss in found]}
    return told


def table_lines(table: Table) -> Iterator[str]:
    """One line for each measure, one column for all articles and for each language."""
    width = max(map(len, FIGURES.values()))
    yield " " * width + "".join(f"{row:>8}" for row in table)
    for name, label in FIGURES.items():
        yield f"{label:{width}}" + "".join(f"{_number(getattr(row, name)):>8}" for row in table.values())


def hint_lines(
    table: Mapping[str, HintFigures], sorts: Mapping[str, HintCounts], right: Mapping[str, HintCounts]
) -> Iterator[str]:
    """The figures of the hints in the columns of the table, then how many of each planted sort were found.

    Last, of the hints that do not fit, how many of each sort are ``right``.
    """
    width = max(map(len, [*FIGURES.values(), *HINTS.values()]))
    yield "\n" + " " * width + "".join(f"{row:>8}" for row in table)
    for name, label in HINTS.items():
        yield f"{label:{width}}" + "".join(f"{_number(getattr(row, name)):>8}" for row in table.values())
    for sort, counts in sorted(sorts.items()):
        yield f"{f'  {sort}':{width}}{f'{counts.found}/{counts.planted}':>8}"
    for sort, counts in sorted(right.items()):
        yield f"{f'right of those on {sort}':{width}}{f'{counts.true}/{counts.true + counts.false}':>8}"


def hint_miss_lines(missed: Iterable[tuple[str, GoldProblem]], alarms: Iterable[tuple[str, Hint]]) -> Iterator[str]:
    """Planted problems that no hint found (``-``), and hints on nothing that was planted (``+``)."""
    for article, problem in missed:
        yield f"- {article} {problem.sort}: {problem.note}"
    for article, alarm in alarms:
        yield f"+ {article} {alarm.sort}: {hint_in_words(alarm)}"


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def miss_lines(found: list[Miss]) -> Iterator[str]:
    """How many of each class, then each one: ``-`` was missed, ``+`` is one too many, ``~`` is the nearest to it."""
    yield f"\n{'missed':>8}{'extra':>8}"
    classes = _by_class(found)
    for name, sides in classes.items():
        yield f"{sides['missed']:8}{sides['extra']:8}  {MISSES[name]}"
    for name in classes:
        of_class = [miss for miss in found if miss.reason == name]
        if of_class:
            yield f"\n== {MISSES[name]}"
        for miss in of_class:
            yield from _lines_of(miss)


def _lines_of(miss: Miss) -> Iterator[str]:
    sign = "-" if miss.side == "missed" else "+"
    yield f"{sign} {miss.article} {miss.spans[0].start}: {_one_line(miss.text)}"
    if miss.nearest:
        yield f"    ~ {_one_line(miss.nearest)}"


def _by_class(found: Iterable[Miss]) -> dict[str, dict[str, int]]:
    """How many were missed and how many are one too many, by class, the largest class first."""
    counts = Counter((miss.reason, miss.side) for miss in found)
    rows = {name: {"missed": counts[name, "missed"], "extra": counts[name, "extra"]} for name in CLASSES}
    return dict(sorted(rows.items(), key=lambda row: -sum(row[1].values())))


def _one_line(words: str) -> str:
    return " ".join(words.split())
