"""Everything that an article counts, in reading order: what, how many, in which role, over the borders of sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claims.text.hints.cues import Cued, cued_figures, ends_with
from claims.text.hints.reading import Reading
from claims.text.hints.told_figures import LETTERS, akin, thing

#: So many words at the beginning of a sentence may point back.
POINTING = 3


@dataclass(frozen=True, slots=True)
class Register:
    """``lines`` are the figures of each passage that has some, in order; ``headed`` those of the headline."""

    lines: Sequence[Sequence[Cued]]
    headed: Sequence[Cued]

    @property
    def figures(self) -> list[Cued]:
        """All figures of the body, in order."""
        return [f for line in self.lines for f in line]

    def before(self, figure: Cued, sentences: int) -> list[Cued]:
        """The figures of so many sentences in front of the one of a figure."""
        near = range(figure.index - sentences, figure.index)
        return [f for line in self.lines for f in line if f.index in near]


def read_register(reading: Reading) -> Register:
    """The figures of the headline and of every sentence with their roles."""
    lines = [cued_figures(reading, passage, index) for index, passage in enumerate(reading.passages)]
    headed = cued_figures(reading, reading.headline, -1) if reading.headline else []
    return Register([line for line in lines if line], headed)


def of_one_noun(reading: Reading, one: Cued, other: Cued) -> bool:
    """Whether two figures count the same thing, in the words of the article or in other words for it."""
    return any(same_thing(reading, a, b) for a in heads(reading, one) for b in heads(reading, other))


def points_back(reading: Reading, figure: Cued) -> bool:
    """Whether the sentence of a figure begins with a word for what the one before it told: "that", "the figure"."""
    begun = [n for n in range(min(POINTING, len(figure.line))) if not figure.line[n].timed]  # not "this year"
    return any(ends_with(reading.words, "cue_pointing", figure.line, n) for n in begun)


def heads(reading: Reading, figure: Cued) -> Sequence[str]:
    """The words that may name what a figure counts: the first of them where the language has it first."""
    nouns = [w for w in figure.nouns if w not in reading.words.lists["cue_counters"]] or list(figure.nouns)
    return nouns[:1] if reading.words.lists["cue_counters"] and figure.amount.sort == "count" else nouns


def same_thing(reading: Reading, one: str, other: str) -> bool:
    first, second = thing(reading, one), thing(reading, other)
    return first == second or (min(len(first), len(second)) >= LETTERS and akin(first, second))
