"""A figure or a time with its place among the words of its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claims.text.hints.cues import Cued, Word, line_of
from claims.text.hints.hint import DOES_NOT_FIT, Hint
from claims.text.hints.people import Mention
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.register import Register, heads
from claims.text.measures.amounts import Amount
from claims.text.measures.moments import Moment
from claims.text.spans import Span
from claims.text.times import TimeExpression

#: The roles of what is told of the others.
TOLD = ("whole", "percent", "length", "holder", "second", "now", "age")


@dataclass(frozen=True, slots=True)
class Said:
    """A word that an arrangement turns on and that is no figure, time or name."""

    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """The words ``line[first]`` to ``line[last]`` of sentence ``index`` (-1: the headline) tell ``value``.

    ``things`` name what it counts; ``beside`` keeps what its arrangements ask of the words around it, told once.
    """

    value: Amount | Moment | Stretch | TimeExpression | Mention | Said
    letter: str
    index: int
    line: Sequence[Word]
    first: int
    last: int
    things: tuple[str, ...] = ()
    beside: list[tuple[str, ...]] = field(default_factory=list, repr=False)

    @property
    def span(self) -> Span:
        return self.value.span

    @property
    def amount(self) -> Amount:
        """The amount of a figure or a length. Raises TypeError for a time."""
        amount = self.value.amount if isinstance(self.value, Stretch) else self.value
        if not isinstance(amount, Amount):
            raise TypeError(self.value)
        return amount


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """Places in their roles, and what the arithmetic says of them.

    ``near`` are the others of their sort around them; ``apart`` are the features of how near the sum comes.
    """

    kind: str
    roles: tuple[tuple[str, tuple[Placed, ...]], ...]
    found: Hint
    near: Sequence[Placed]
    apart: tuple[str, ...]

    @property
    def places(self) -> tuple[Placed, ...]:
        """All places, each once, in text order."""
        every = {id(p): p for _, some in self.roles for p in some}
        return tuple(sorted(every.values(), key=lambda p: p.span))

    @property
    def told(self) -> Placed:
        """What is told of the others: the whole, the percentage, the length, the holder of an office."""
        return next(p for role, some in self.roles for p in some if role in TOLD)

    @property
    def is_off(self) -> bool:
        return self.found.outcome == DOES_NOT_FIT


def placed_figures(reading: Reading, register: Register) -> list[Placed]:
    """The figures of the headline and of the sentences, in order."""
    return [_placed(reading, f) for f in (*register.headed, *register.figures)]


def _placed(reading: Reading, figure: Cued) -> Placed:
    value = next(m.value for m in figure.passage.marks.values() if getattr(m.value, "amount", m.value) is figure.amount)
    told = value if isinstance(value, Stretch) else figure.amount
    return Placed(told, figure.letter, figure.index, figure.line, figure.at, figure.at, tuple(heads(reading, figure)))


def placed_others(reading: Reading) -> list[Placed]:
    """The days, months, years and times of day, the people and the offices that the sentences tell, in order."""
    return [p for index, passage in enumerate(reading.passages) for p in _others_in(reading, passage, index, "tcho")]


def placed_times(reading: Reading) -> list[Placed]:
    """The times of the headline and of the sentences, weekdays among them, in order."""
    headline = [(-1, reading.headline)] if reading.headline else []
    passages = [*headline, *enumerate(reading.passages)]
    return [place for index, passage in passages for place in _others_in(reading, passage, index, "tcw")]


def _others_in(reading: Reading, passage: Passage, index: int, letters: str) -> Iterator[Placed]:
    told: dict[int, Mark] = {n: m for n, m in passage.marks.items() if m.letter in letters}
    if not told:
        return
    line = line_of(reading, passage)
    for number, mark in told.items():
        at = [n for n, word in enumerate(line) if word.time == number]
        if at and isinstance(mark.value, Moment | TimeExpression | Mention):
            yield Placed(mark.value, mark.letter, index, line, at[0], at[-1])
