"""A saying of an article: a match in a sentence, the clause around it, and what else the sentence tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claims.text.hints.deeds import WORD, one_kind
from claims.text.hints.going_against import clause_end
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.measures.moments import Moment

LETTERS = 4
#: Signs at which a clause ends.
_ENDS = r"[.;:,“”\"]"


@dataclass(frozen=True, slots=True)
class Saying:
    """One half of a pair: the place of its sentence among all, the sentence, and the match in it."""

    index: int
    passage: Passage
    match: re.Match[str]

    @property
    def ahead(self) -> str:
        """The clause up to the words of the match."""
        return re.split(_ENDS, self.passage.masked[: self.match.start()])[-1]

    @property
    def behind(self) -> str:
        """The clause behind the words of the match."""
        return re.split(_ENDS, self.passage.masked[self.match.end() :])[0]

    @property
    def rest(self) -> str:
        """The sentence without the words that make it this half."""
        return f"{self.passage.masked[: self.match.start()]} {self.passage.masked[self.match.end() :]}"

    def times(self, reading: Reading, *letters: str) -> list[Moment]:
        """The times that are told up to the end of the clause."""
        told = self.passage.masked[: self.match.end()] + self.behind[: clause_end(reading, self.behind)]
        marks = (self.passage.marks[int(n)] for n in re.findall(rf"‹[{''.join(letters)}](\d+)›", told))
        return [mark.value for mark in marks if isinstance(mark.value, Moment)]


def is_left_open(reading: Reading, saying: Saying) -> bool:
    """Whether a sentence asks, says itself that something is disputed, speaks of other things or not of all."""
    words = saying.passage.masked
    told = words[: saying.match.end()]
    near = " ".join(WORD.findall(saying.ahead)[-3:])
    behind = " ".join(WORD.findall(saying.behind)[:4])
    return (
        words.rstrip('”" ').endswith("?")
        or says(reading, "disputed_there", told)
        or says(reading, "of_other_things", f"{saying.ahead} {saying.match.group()} {behind}")
        or says(reading, "hedged_there", near)
    )


def opening(passage: Passage, words: int) -> str:
    """The first words of a sentence."""
    return " ".join(WORD.findall(passage.masked)[:words])


def is_of_lately(reading: Reading, other: Saying) -> bool:
    """Whether a saying tells of last week or the like."""
    return says(reading, "another_time_only", other.ahead + other.match.group() + other.behind)


def have_in_common(reading: Reading, words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a word of the one is a word of the other, or of a thing of its kind."""
    return any(len(w) >= LETTERS and one_kind(reading, w, o) for w in words for o in others)
