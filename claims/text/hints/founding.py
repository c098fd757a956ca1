"""One thing that was built, opened or founded in two years: "the bridge, opened in 1936" and "opened in 1963"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.hints.hint import DOES_NOT_FIT, Hint, Operand, hint
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches
from claims.text.hints.told_figures import thing
from claims.text.measures.moments import Moment


@dataclass(frozen=True, slots=True)
class _Founding:
    """What was done to what, and when; ``name`` is the word in front of the noun where it is a capital."""

    noun: str
    verb: str
    name: str
    when: Moment


def founding_hints(reading: Reading) -> Iterator[Hint]:
    """Two years of one verb and one noun, where the article has no third and no two things of the sort."""
    captions = [line for line in reading.lines if line.sort == "caption"]
    told: dict[tuple[str, str], list[_Founding]] = {}
    for passage in (*captions, *reading.passages):
        for one in _foundings(reading, passage):
            told.setdefault((one.noun, one.verb), []).append(one)
    for found in told.values():
        years = {one.when.first.year for one in found}
        names = {one.name for one in found if one.name}
        if len(years) == 2 and len(names) <= 1:
            first = found[0]
            yield _hint(first, next(one for one in found if one.when.first.year != first.when.first.year))


def _foundings(reading: Reading, passage: Passage) -> Iterator[_Founding]:
    for match, got in matches(reading.words, "founding", passage.masked):
        when = passage.marks[got["a"]].value
        before = passage.masked[: match.start("noun")].split()[-1:] or [""]
        name = before[0] if before[0][:1].isupper() and len(passage.masked[: match.start("noun")].split()) > 1 else ""
        if isinstance(when, Moment) and when.explicit:
            yield _Founding(match["noun"].lower(), thing(reading, match["verb"].lower()), name, when)


def _hint(one: _Founding, other: _Founding) -> Hint:
    operands = [
        Operand(name, "date", str(f.when.first.year), f.when.span) for name, f in (("first", one), ("second", other))
    ]
    return hint("contradiction", "restated", DOES_NOT_FIT, (one.when.span, other.when.span), operands)
