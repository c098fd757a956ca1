"""The direction that a verb tells, against the two figures next to it of which words say which was first.

The verb stands in front of both ("slumped to 410 million; a year ago it was 360 million"), in the sentence before
them, or between two that a comma parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.text.hints.changes_near import is_ranked, ordered_pairs
from claims.text.hints.courses_told import hint_of_course
from claims.text.hints.cues import BY, THAN, TO, Cued, Word, ends_with, last_words, line_of
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.movements import is_of_another, scaled
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.register import Register
from claims.text.hints.revisions import way_of_revision
from claims.text.hints.same_subject import counts_the_known, names_nothing_new
from claims.text.spans import Span

_WAYS = (("rising", 1), ("falling", -1), ("cue_more", 1), ("cue_less", -1), ("cheaper", -1), ("dearer", 1))
_NAMES = tuple(name for name, _ in _WAYS)
_WORD = re.compile(r"[^\W\d_]+")
#: So many words in front of the figures a verb may stand.
AHEAD = 12
#: Shares are told as so many in one of these.
_ROUND = (10, 100, 1000)


def course_near_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each pair of figures that no change by so much is told of, with the one verb in front of it."""
    for number, told in enumerate(register.lines):
        if not _may_tell_a_way(reading, told) or any(f.role == BY for f in told) or is_ranked(reading, told):
            continue
        here = [f for f in told if _may_be_side(f) and not _is_of_those(reading, f)]
        following = register.lines[number + 1] if number + 1 < len(register.lines) else ()
        behind = [f for f in following if _may_be_side(f) and f.index == told[0].index + 1]
        pairs = list(ordered_pairs(reading, here, surely=True))
        if len(here) == 1 and len(behind) == 1:
            pairs = list(ordered_pairs(reading, [*here, *behind], surely=True))
        rough = any(f.letter in "np" and f.amount.bound == "about" and f.role != BY for f in told)
        if rough and any(pair[1].role != TO for pair in pairs):
            continue  # "about 96,000, up from 71,000, of whom 36,000 ...": what is now is the rough figure
        if len(pairs) == 1 and not _is_so_many_in(reading, *pairs[0]):
            yield from _checked(reading, *pairs[0])


def _may_tell_a_way(reading: Reading, told: Sequence[Cued]) -> bool:
    """Whether a word that ends a direction stands in a sentence, or in the one before."""
    ways, index = last_words(reading.words, _NAMES), told[0].index
    if any(w.text in ways for w in told[0].line):
        return True
    return index > 0 and not ways.isdisjoint(_WORD.findall(reading.passages[index - 1].masked.lower()))


def _may_be_side(figure: Cued) -> bool:
    return figure.letter in "npd" and figure.role != BY and figure.amount.exact


def _is_of_those(reading: Reading, figure: Cued) -> bool:
    """ "28 boats, and eight of them failed", "of whom 60,000": some of those, and not what they became."""
    line, at = figure.line, figure.at
    ahead = at > 0 and ends_with(reading.words, "cue_of_those", line, at - 1)
    return bool(
        ahead or any(ends_with(reading.words, "cue_of_those", line, n) for n in (at + 1, at + 2) if n < len(line))
    )


def _is_so_many_in(reading: Reading, before: Cued, after: Cued) -> bool:
    """ "Tujuh dari 10": a share, where one word says "of" and "from" and no word leads to what is now."""
    if before.amount.value not in _ROUND or before.amount.value <= after.amount.value or after.role == TO:
        return False
    between = before.line[after.at + 1 : before.at] if before.index == after.index else []
    return len(between) == 1 and between[0].text in reading.words.lists["cue_of_whole"]


def _checked(reading: Reading, before: Cued, after: Cued) -> Iterator[Hint]:
    first = min(before, after, key=lambda f: (f.index, f.at))
    revised = way_of_revision(reading, first)
    told = revised or _way_in_front(reading, first) or _way_of_sentence_before(reading, before, after)
    of_another = revised is None and any(is_of_another(reading, f) or f.cue == THAN for f in (before, after))
    if told is None or of_another:
        return
    sign, place = told
    found = hint_of_course(sign, place, before.amount, after.amount, scaled(before.amount, after.amount))
    if found.outcome == FITS or not _own_way(reading, before, after, sign):
        yield found


def _own_way(reading: Reading, before: Cued, after: Cued, sign: int) -> bool:
    """Whether the words between the two tell another direction."""
    first, second = sorted((before, after), key=lambda f: (f.index, f.at))
    start = first.at + 1 if first.index == second.index else 0
    ways = {_way(reading, second.line, n) for n in range(start, second.at)} - {0}
    return -sign in ways


def _way_in_front(reading: Reading, figure: Cued) -> tuple[int, Span] | None:
    """The verb of the sentence, between which and the figure nothing new is named."""
    line = figure.line
    found = _last_way(reading, line, figure.at)
    if found is None:
        return None
    at, sign = found
    apart = _without_comparison(reading, line[at + 1 : figure.at])
    if not names_nothing_new(reading, apart, line[:at]) or _is_of_another_clause(reading, apart):
        return None
    if any(w.text in ":;" for w in apart) and not counts_the_known(reading, figure, line[:at]):
        return None
    return sign, _place(figure.passage, line[at])


def _without_comparison(reading: Reading, words: Sequence[Word]) -> Sequence[Word]:
    """ "Lower than at the vote of 2015, at 61 percent": what is compared with goes up to the comma."""
    turn = next((n for n, w in enumerate(words) if w.text in reading.words.lists["cue_turn"]), None)
    comma = next((n for n, w in enumerate(words) if turn is not None and n > turn and w.text in ",:"), None)
    return words if turn is None or comma is None else [*words[:turn], *words[comma + 1 :]]


def _is_of_another_clause(reading: Reading, words: Sequence[Word]) -> bool:
    return any(w.text in reading.words.lists["between_clauses"] for w in words)


def _last_way(reading: Reading, line: Sequence[Word], end: int) -> tuple[int, int] | None:
    """The place and the sign of the one direction told in front of a place, back to another figure."""
    start = next((n + 1 for n in range(end - 1, -1, -1) if line[n].mark >= 0 or line[n].text == ";"), 0)
    found = [(n, _way(reading, line, n)) for n in range(max(start, end - AHEAD), end)]
    ways = [(n, way) for n, way in found if way]
    if len({way for _, way in ways}) != 1 or _is_open(reading, line[start:end]):
        return None
    return ways[-1]


def _place(passage: Passage, word: Word) -> Span:
    return passage.place(word.start, word.start + len(word.text))


def _way(reading: Reading, line: Sequence[Word], at: int) -> int:
    if any(ends_with(reading.words, "cue_no_moves", line, n) for n in range(at, min(at + 2, len(line)))):
        return 0
    return next((sign for name, sign in _WAYS if ends_with(reading.words, name, line, at)), 0)


def _is_open(reading: Reading, words: Sequence[Word]) -> bool:
    """What did not happen, or only may."""
    lists = reading.words.lists
    return any(w.text in lists["cue_denying"] or w.text in lists["cue_to_come"] for w in words)


def _way_of_sentence_before(reading: Reading, *pair: Cued) -> tuple[int, Span] | None:
    """The direction of the sentence before, where that of the figures brings up nothing of its own."""
    first = min(pair, key=lambda f: (f.index, f.at))
    if first.index == 0:
        return None
    passage = reading.passages[first.index - 1]
    line = line_of(reading, passage)
    new = not names_nothing_new(reading, first.line[: first.at], line)
    if new or any(w.mark >= 0 for w in line) or not all(counts_the_known(reading, f, line) for f in pair):
        return None
    found = _last_way(reading, line, len(line))
    return (found[1], _place(passage, line[found[0]])) if found else None
