"""How far the hints find what people planted in an article, and leave alone what is right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from claims.text.analysis import Analysis
from claims.text.evaluation.gold import GoldArticle, GoldProblem
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint
from claims.text.spans import Span


@dataclass(frozen=True, slots=True)
class HintCounts:
    """What was counted in one article, or in several together (``+``).

    ``found`` of the ``planted`` problems have a hint that does not fit over half of their places; such a hint that
    touches none of them is ``false``, and ``on_right`` where it lies on what people marked as right or tempting.
    ``shown`` of the ``right`` ones have a hint that says that it fits.
    """

    articles: int = 0
    planted: int = 0
    found: int = 0
    true: int = 0
    false: int = 0
    on_right: int = 0
    right: int = 0
    shown: int = 0

    def __add__(self, other: HintCounts) -> HintCounts:
        return HintCounts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


@dataclass(frozen=True, slots=True)
class HintFigures:
    """The figures that counts give; None where there is nothing to count."""

    articles: int
    planted: int
    recall: float | None
    precision: float | None
    false_alarms: int
    false_alarms_on_right: int
    shown_to_fit: float | None


def count_hints(gold: GoldArticle, analysis: Analysis) -> HintCounts:
    """The counts of one article."""
    against = [h for h in analysis.hints if h.outcome == DOES_NOT_FIT]
    fitting = [h for h in analysis.hints if h.outcome == FITS]
    planted = [p.spans for p in gold.problems if not p.correct]
    right = [p.spans for p in gold.problems if p.correct]
    false = [h for h in against if not _on_any(h, planted)]
    return HintCounts(
        articles=1,
        planted=len(planted),
        found=sum(any(_on(h, spans) for h in against) for spans in planted),
        true=len(against) - len(false),
        false=len(false),
        on_right=sum(_on_any(h, [*right, *gold.tempting]) for h in false),
        right=len(right),
        shown=sum(any(_on(h, spans) for h in fitting) for spans in right),
    )


def count_by_sort(gold: GoldArticle, analysis: Analysis) -> dict[str, HintCounts]:
    """The planted problems of each sort that people named, and how many of them were found."""
    sorts: dict[str, HintCounts] = {}
    for problem in gold.problems:
        if not problem.correct:
            found = any(_on(h, problem.spans) for h in analysis.hints if h.outcome == DOES_NOT_FIT)
            one = HintCounts(planted=1, found=int(found))
            sorts[problem.sort] = sorts.get(problem.sort, HintCounts()) + one
    return sorts


def count_right(gold: GoldArticle, analysis: Analysis) -> dict[str, HintCounts]:
    """The hints that do not fit by their own sort: ``true`` on what was planted, ``false`` elsewhere."""
    planted = [p.spans for p in gold.problems if not p.correct]
    sorts: dict[str, HintCounts] = {}
    for one in (h for h in analysis.hints if h.outcome == DOES_NOT_FIT):
        is_right = _on_any(one, planted)
        counted = HintCounts(true=int(is_right), false=int(not is_right))
        sorts[one.sort] = sorts.get(one.sort, HintCounts()) + counted
    return sorts


def hint_figures(counts: HintCounts) -> HintFigures:
    """The figures of one article, or of several together."""
    return HintFigures(
        articles=counts.articles,
        planted=counts.planted,
        recall=_ratio(counts.found, counts.planted),
        precision=_ratio(counts.true, counts.true + counts.false),
        false_alarms=counts.false,
        false_alarms_on_right=counts.on_right,
        shown_to_fit=_ratio(counts.shown, counts.right),
    )


def missed_problems(gold: GoldArticle, analysis: Analysis) -> list[GoldProblem]:
    """The planted problems that no hint found."""
    against = [h for h in analysis.hints if h.outcome == DOES_NOT_FIT]
    return [p for p in gold.problems if not p.correct and not any(_on(h, p.spans) for h in against)]


def false_alarms(gold: GoldArticle, analysis: Analysis) -> list[Hint]:
    """The hints that do not fit, on nothing that was planted."""
    planted = [p.spans for p in gold.problems if not p.correct]
    return [h for h in analysis.hints if h.outcome == DOES_NOT_FIT and not _on_any(h, planted)]


def _on(hint: Hint, spans: tuple[Span, ...]) -> bool:
    """Whether the hint shares a character with half of the places of a problem."""
    return 2 * sum(any(a.overlaps(b) for a in hint.spans) for b in spans) >= len(spans)


def _on_any(hint: Hint, problems: Iterable[tuple[Span, ...]]) -> bool:
    return any(_on(hint, spans) for spans in problems)


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
