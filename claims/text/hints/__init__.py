"""Hints: the sums that the program does, with their working. ``find_hints`` is the one door."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from claims.text.analysis import Analysis
from claims.text.facts import Facts, shipped_facts
from claims.text.hints.arrangements.weighing import arrangement_hints, without_doubted
from claims.text.hints.calendar import calendar_hints
from claims.text.hints.contradiction import contradiction_hints
from claims.text.hints.contraries.weighing import contrary_hints
from claims.text.hints.duration import duration_hints
from claims.text.hints.hint import DOES_NOT_FIT, FITS, UNKNOWN, Hint, Operand, with_claims
from claims.text.hints.reading import Reading, read_article
from claims.text.hints.roles import role_hints
from claims.text.hints.sums import sum_hints
from claims.text.languages import get
from claims.text.mishaps import rescued

__all__ = ["SORTS_ON", "Hint", "Operand", "find_hints"]

_FINDERS: Mapping[str, Callable[[Reading], Iterable[Hint]]] = {
    "calendar": calendar_hints,
    "duration": duration_hints,
    "sums": sum_hints,
    "contradiction": contradiction_hints,
    "roles": role_hints,
}
#: Of two hints over one place the one with the earlier outcome is kept.
_BEFORE = (FITS, DOES_NOT_FIT, UNKNOWN)
#: The sorts that are shown unless asked otherwise: those with a precision of 0.9 and more (docs/hints.md).
SORTS_ON = tuple(_FINDERS)


def find_hints(analysis: Analysis, facts: Facts | None = None, sorts: Iterable[str] = SORTS_ON) -> tuple[Hint, ...]:
    """What the program noticed in an analyzed article, in text order; nothing where it has no words for its language.

    ``facts`` are the reference facts that roles are compared with, without them those that ship with the program.
    """
    language = get(analysis.document.language)
    words = language.hints if language else None
    if language is None or words is None:
        return ()
    reading = read_article(analysis, language, words, shipped_facts() if facts is None else facts)
    asked = tuple(sorts)
    found = _borne_out(reading, tuple(hints_by_rule(reading, asked)))
    weighed = _weighed(reading, found, asked)
    said = _contraries(reading, (*found, *weighed)) if "contradiction" in asked else ()
    every = sorted(_once((*found, *weighed, *said)), key=lambda h: h.spans)
    return tuple(with_claims(one, analysis.claims) for one in every)


def hints_by_rule(reading: Reading, sorts: Iterable[str] = SORTS_ON) -> Iterator[Hint]:
    """What the rules of each sort give; one that fails costs the hints of its sort."""
    for sort in sorts:
        yield from _found(sort, reading)


def _found(sort: str, reading: Reading) -> tuple[Hint, ...]:
    return rescued(lambda: tuple(_FINDERS[sort](reading)), tuple, f"there are no hints of the sort {sort}")


def _borne_out(reading: Reading, found: tuple[Hint, ...]) -> tuple[Hint, ...]:
    return rescued(lambda: without_doubted(reading, found), lambda: found, "no rule is doubted")


def _weighed(reading: Reading, found: tuple[Hint, ...], sorts: tuple[str, ...]) -> tuple[Hint, ...]:
    return rescued(lambda: tuple(arrangement_hints(reading, found, sorts)), tuple, "no arrangement is weighed")


def _contraries(reading: Reading, found: tuple[Hint, ...]) -> tuple[Hint, ...]:
    return rescued(lambda: tuple(contrary_hints(reading, found)), tuple, "no two sayings are weighed")


def _once(found: Iterable[Hint]) -> Iterator[Hint]:
    """Each hint once; by one rule over the same place what fits goes before what does not, and that before a doubt."""
    kept: dict[tuple[object, ...], Hint] = {}
    for one in found:
        key = (one.rule, one.spans)
        if key not in kept or _BEFORE.index(one.outcome) < _BEFORE.index(kept[key].outcome):
            kept[key] = one
    yield from kept.values()
