"""Which way something went, told by a verb in one place, and then and now told in another: headline, lead or quote.

"Better" and "worse" go up or down by what they are said of: margins improve upward, unemployment downward.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.text.hints.cues import BY, FROM, THAN, Cued, Word, ends_with, line_of
from claims.text.hints.figures import comparable, operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.movements import is_of_another, of_one_sort, scaled
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.register import Register, same_thing
from claims.text.hints.templates import patterns
from claims.text.hints.told_figures import LETTERS
from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import difference
from claims.text.spans import Span

#: A verb and the figures that show it stand so many sentences apart, and so many words of its sentence tie them.
BACK, SUBJECT = 9, 6
#: Two words with so many letters in a row in common are forms of one ("pengunjung", "berkunjung").
STEM = 6
#: A year belongs to a figure within so many words of it.
BESIDE = 6

_WENT = (("headed_up", 1), ("headed_down", -1), ("went_up", 1), ("went_down", -1))


@dataclass(frozen=True, slots=True)
class _Course:
    """Which way something went: the words that tell of it, and the place of the verb."""

    sign: int
    things: frozenset[str]
    place: Span
    index: int


@dataclass(frozen=True, slots=True)
class _Pair:
    before: Cued
    after: Cued
    things: frozenset[str]


def course_told_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each course against the figures that tell then and now of the same thing."""
    pairs = [p for told in register.lines if not _is_ranked(reading, told[0].passage) for p in _pairs(reading, told)]
    for course in _courses(reading, register) if pairs else ():
        tied = [p for p in pairs if _is_tied(reading, course, p)]
        checked = [_checked(course, p) for p in tied]
        fitting = [h for h in checked if h.outcome == FITS]
        if fitting or len({p.before.index for p in tied}) == 1:
            yield (fitting or checked)[0]


def _is_ranked(reading: Reading, passage: Passage) -> bool:
    return any(p.search(passage.masked) for p in patterns(reading.words, "ranking"))


def _pairs(reading: Reading, told: Sequence[Cued]) -> Iterator[_Pair]:
    """The only two figures of one sort of a sentence, of which one says, or its year does, that it was before."""
    figures = [f for f in told if f.role != BY and f.letter in "npd" and f.amount.exact]
    for one, other in pairwise(figures):
        alike = [f for f in figures if f.amount.sort == one.amount.sort and f.letter == one.letter]
        if len(alike) != 2 or one.letter != other.letter or not _of_one_sort(reading, one, other):
            continue
        before = None if _has_its_own_verb(reading, one.line) else _earlier(one, other)
        if before and before.cue != THAN and not is_of_another(reading, before):
            yield _Pair(before, other if before is one else one, _things(reading, one.line) - _names(one.passage))


def _has_its_own_verb(reading: Reading, line: Sequence[Word]) -> bool:
    return any(ends_with(reading.words, name, line, n) for name in ("rising", "falling") for n in range(len(line)))


def _of_one_sort(reading: Reading, one: Cued, other: Cued) -> bool:
    named = one.nouns[:1] == other.nouns[:1] and comparable(reading, one.amount, other.amount)
    return of_one_sort(reading, one, other) or named


def _earlier(one: Cued, other: Cued) -> Cued | None:
    years = _year(one), _year(other)
    if years[0] and years[1] and years[0] != years[1]:
        return one if years[0] < years[1] else other
    then = [f for f in (one, other) if f.role == FROM]
    return then[0] if len(then) == 1 else None


def _year(figure: Cued) -> int:
    """The year told right beside a figure, behind it or else in front of it; 0 for none."""
    line, at = figure.line, figure.at
    for places in (range(at + 1, min(len(line), at + BESIDE)), range(at - 1, max(-1, at - BESIDE), -1)):
        for n in places:
            if line[n].mark >= 0 or line[n].text in ",.;:":
                break
            if line[n].timed and line[n].text.isdigit() and len(line[n].text) == 4:
                return int(line[n].text)
    return 0


def _things(reading: Reading, line: Sequence[Word]) -> frozenset[str]:
    empty = reading.language.page.function_words | reading.words.lists["cue_fillers"]
    empty |= reading.words.lists["cue_no_thing"]
    return frozenset(w.text for w in line if len(w.text) >= LETTERS and not w.timed and w.text not in empty)


def _names(passage: Passage) -> frozenset[str]:
    """Words with a capital letter that do not begin the sentence: two sentences of one place tell of many things."""
    return frozenset(w.lower() for w in re.findall(r"(?<=[\w,’'] )[A-Z][\w’'-]+", passage.masked))


def _courses(reading: Reading, register: Register) -> Iterator[_Course]:
    """Verbs of sentences without figures, and "better" or "worse" in any."""
    counted = {line[0].index for line in register.lines}
    places = [(-1, reading.headline)] if reading.headline and not register.headed else []
    for index, passage in [*places, *enumerate(reading.passages)]:
        line = line_of(reading, passage)
        if not _is_ranked(reading, passage):
            yield from _in_line(reading, passage, line, index, bare=index >= 0 and index not in counted)


def _in_line(reading: Reading, passage: Passage, line: Sequence[Word], index: int, *, bare: bool) -> Iterator[_Course]:
    found = []
    for at in range(len(line)):
        told = [
            (sign, ends_with(reading.words, n, line, at))
            for n, sign in (("headed_up", 1), ("headed_down", -1), ("rising", 1), ("falling", -1))
        ]
        told = [one for one in told if bare and one[1] and line[at].text not in reading.words.lists["cue_adverbs"]]
        told += [(sign, 1) for sign in (_valued(reading, line, at),) if sign]
        found += [(at, sign) for sign, _ in told]
    if len({sign for _, sign in found}) != 1 or any(
        w.text in reading.words.lists["cue_denying"] | reading.words.lists["cue_to_come"] for w in line
    ):
        return
    at, sign = found[0]
    start = next((n + 1 for n in range(at - 1, -1, -1) if line[n].mark >= 0 or line[n].text in ",.;:"), 0)
    near = line[max(start, at - SUBJECT) : at]
    place = passage.place(line[at].start, line[at].start + len(line[at].text))
    yield _Course(sign, _things(reading, near) - {line[at].text}, place, index)


def _valued(reading: Reading, line: Sequence[Word], at: int) -> int:
    """ "Improved" and "worsened", by whether the thing right beside them is a good or a bad one."""
    news = [sign for name, sign in (("better", 1), ("worse", -1)) if line[at].text in reading.words.lists[name]]
    near = {w.text for w in line[max(0, at - SUBJECT) : at + 1 + SUBJECT]} if news else set()
    good, bad = near & reading.words.lists["good_things"], near & reading.words.lists["bad_things"]
    return news[0] if news and good and not bad else -news[0] if news and bad and not good else 0


def _is_tied(reading: Reading, course: _Course, pair: _Pair) -> bool:
    apart = pair.before.index - course.index
    if course.index >= 0 and not 0 <= apart <= BACK:
        return False
    return apart == 0 or any(are_of_one_thing(reading, a, b) for a in course.things for b in pair.things)


def things_in_common(reading: Reading, one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two sentences name one thing, figures and times left out."""
    return any(are_of_one_thing(reading, a, b) for a in _things(reading, one) for b in _things(reading, other))


def are_of_one_thing(reading: Reading, one: str, other: str) -> bool:
    """Whether two words are forms of one, or words for one thing."""
    short, long = sorted((one, other), key=len)
    stems = (short[n : n + STEM] for n in range(len(short) - STEM + 1))
    return same_thing(reading, one, other) or any(stem in long for stem in stems)


def _checked(course: _Course, pair: _Pair) -> Hint:
    before, after = pair.before.amount, pair.after.amount
    return hint_of_course(course.sign, course.place, before, after, scaled(before, after))


def hint_of_course(sign: int, place: Span, before: Amount, after: Amount, compared: Amount) -> Hint:
    """A direction against two figures; ``compared`` is the first of them in the scale of the second."""
    apart = difference(compared, after)
    outcome = DOES_NOT_FIT if apart.plain * sign < 0 else FITS
    operands = (operand("before", before), operand("after", after))
    return hint("sums", "rise" if sign > 0 else "fall", outcome, (place, before.span, after.span), operands)
