"""Which of two figures is the earlier one, by all that is said around each: a time, an ordinal, "old", "now"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.text.hints.cues import FROM, STRONG, THAN, TO, Cued, Word, ends_with
from claims.text.hints.reading import Reading, Stretch
from claims.text.languages.hint_words import HintWords
from claims.text.measures.moments import Moment

#: Before, by now, and from some day on.
THEN, NOW, TO_COME = 0, 1, 2
#: A list of words for each, the surest first.
_STAGES = (("cue_to_be", TO_COME), ("cue_by_now", NOW), ("cue_then", THEN), ("cue_from_behind", THEN))


@dataclass(frozen=True, slots=True)
class _When:
    """When a figure is said to be: ``stage`` by words, ``moment`` by a time, ``nth`` of several by an ordinal."""

    stage: int | None
    moment: Moment | None
    nth: int
    year: int = 0


def in_order(reading: Reading, one: Cued, other: Cued, *, surely: bool = False) -> tuple[Cued, Cued] | None:
    """The two with the earlier one first; None where no word tells, or the words are at odds.

    ``surely``: that one is of now does not make the other one earlier, if nothing is told of its time.
    """
    first, second = _when(reading, one), _when(reading, other)
    stages = 0 if surely and _is_now_alone(first, second) else _by_stages(first, second)
    found = {_by_moments(first, second), stages, _by_ordinals(first, second)} - {0}
    if len(found) != 1:
        return None
    return (one, other) if found.pop() < 0 else (other, one)


def are_of_two_times(reading: Reading, one: Cued, other: Cued) -> bool:
    """Whether each of two figures has a time or an ordinal of its own: "the first day 140, the second 95"."""
    times = [_times(f, own_words(reading, f)) for f in (one, other)]
    if len(times[0]) == len(times[1]) == 1 and times[0] != times[1]:
        return True
    nth = [_when(reading, f).nth for f in (one, other)]
    return 0 not in nth and nth[0] != nth[1]


def _times(figure: Cued, places: Sequence[int]) -> set[str]:
    """The words of each time beside a figure."""
    marks = {figure.line[n].time for n in places if figure.line[n].timed}
    return {" ".join(w.text for w in figure.line if w.time == mark) for mark in marks}


def _is_now_alone(one: _When, other: _When) -> bool:
    return {one.stage, other.stage} in ({NOW, None}, {TO_COME, None})


def _by_moments(one: _When, other: _When) -> int:
    if one.moment and other.moment and one.moment.sort == other.moment.sort:
        return -1 if one.moment.last < other.moment.first else 1 if other.moment.last < one.moment.first else 0
    return (one.year > other.year) - (one.year < other.year) if one.year and other.year else 0


def _by_stages(one: _When, other: _When) -> int:
    """What was goes before what is told without a time; what is goes before what will be, and behind such a one."""
    stages = one.stage, other.stage
    if stages[0] == stages[1]:
        return 0
    if None not in stages:
        return -1 if stages[0] < stages[1] else 1  # type: ignore[operator]
    told = stages[0] if stages[0] is not None else stages[1]
    sign = -1 if stages[0] is not None else 1
    return sign if told == THEN else -sign


def _by_ordinals(one: _When, other: _When) -> int:
    return (one.nth > other.nth) - (one.nth < other.nth) if one.nth and other.nth else 0


def own_words(reading: Reading, figure: Cued) -> list[int]:
    """The places of the words that are of this figure: up to the next one, or to a word that sets two clauses apart."""
    line, at = figure.line, figure.at
    others = any(_is_figure(w, figure) for w in line[:at])
    ahead = _until_parted(reading, figure, range(at - 1, -1, -1), commas=others)
    now = next((k for k, n in enumerate(ahead) if others and ends_with(reading.words, "cue_by_now", line, n)), None)
    ahead = ahead[: now + 1] if now is not None else ahead
    behind = _until_parted(reading, figure, range(at + 1, len(line)), commas=True)
    end = behind[-1] + 1 if behind else at + 1
    if end < len(line) and (_is_figure(line[end], figure) or _is_turn(reading, line, end)):
        behind = behind if _tells_a_time(reading, line, behind) else []
    return [*reversed(ahead), *behind]


def _until_parted(reading: Reading, figure: Cued, places: range, *, commas: bool) -> list[int]:
    """The places up to what ends a clause; a word that turns to another figure ("instead of") ends it, and is of it."""
    parting = reading.words.lists["cue_closing"] | reading.words.lists["cue_parting"]
    found: list[int] = []
    for n in places:
        word = figure.line[n]
        if _is_figure(word, figure) or word.text in ";:()–—" or (commas and word.text == ","):
            break
        if word.text in parting or (n > figure.at and _is_turn(reading, figure.line, n)):
            break
        if n < figure.at and _is_turn(reading, figure.line, n):
            comma = next((k for k, at in enumerate(found) if figure.line[at].text == ","), None)
            return [*found, n] if comma is None else found[:comma]
        found.append(n)
    return found


def _tells_a_time(reading: Reading, line: Sequence[Word], places: Sequence[int]) -> bool:
    return any(line[n].timed or ends_with(reading.words, "cue_from_behind", line, n) for n in places)


def _is_turn(reading: Reading, line: Sequence[Word], at: int) -> bool:
    return line[at].text in reading.words.lists["cue_turn"]


def _is_figure(word: Word, of: Cued) -> bool:
    """A figure; not a length of time that counts back ("five years ago")."""
    if word.mark < 0:
        return False
    value = of.passage.marks[word.mark].value
    return not (isinstance(value, Stretch) and value.ago)


def _when(reading: Reading, figure: Cued) -> _When:
    line, places = figure.line, own_words(reading, figure)
    stage = next((at for name, at in _STAGES if any(ends_with(reading.words, name, line, n) for n in places)), None)
    if stage != THEN and figure.role == FROM and figure.cue in ("cue_from", THAN):
        stage = THEN
    if stage is None and figure.role == TO and figure.cue == "cue_to" and figure.weight >= STRONG:
        stage = NOW
    ordinals = {_ordinals(reading.words).get(line[n].text, 0) for n in places} - {0}
    moment = _moment(figure, line, places)
    year = moment.first.year if moment and moment.sort == "year" else _years_ago(reading, figure, places)
    return _When(stage, moment, ordinals.pop() if len(ordinals) == 1 else 0, year)


def _years_ago(reading: Reading, figure: Cued, places: Sequence[int]) -> int:
    """The year that "five years ago" beside a figure stands for, in digits or in words; 0 for none."""
    line, numbers = figure.line, reading.language.grammar.numbers.values
    for n in (n for n in places if line[n].text in reading.words.lists["ago"] and n > 1 and reading.published):
        told = numbers.get(line[n - 2].text)
        if told and reading.words.durations.get(line[n - 1].text) == "year":
            return reading.published.year - int(told)  # type: ignore[union-attr]
    marks = (figure.passage.marks[figure.line[n].mark].value for n in places if figure.line[n].mark >= 0)
    ago = [m for m in marks if isinstance(m, Stretch) and m.ago and m.unit == "year"]
    return reading.published.year - int(ago[0].amount.value) if len(ago) == 1 and reading.published else 0


def _moment(figure: Cued, line: Sequence[Word], places: Sequence[int]) -> Moment | None:
    """The one time that is told beside a figure."""
    found = {line[n].time for n in places} - {-1}
    if len(found) != 1:
        return None
    value = figure.passage.marks[found.pop()].value
    return value if isinstance(value, Moment) else None


@lru_cache(maxsize=8)
def _ordinals(words: HintWords) -> dict[str, int]:
    told = (entry.split("/") for entry in words.lists["ordinals"])
    return {word: int(nth) for word, nth in told}
