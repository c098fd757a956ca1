"""What something rose or fell to, against what it was before: "Last year 4,200 came. Now the number fell to 4,700".

The earlier figure stands in front in the same sentence, or is the only one of its sort in the sentence before; a time
beside one of the two, or beside both, says which was first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.text.hints.changes_near import is_ranked, without_counter
from claims.text.hints.courses_told import hint_of_course
from claims.text.hints.cues import BY, STRONG, TO, Cued, ends_with
from claims.text.hints.hint import Hint
from claims.text.hints.movements import is_of_another, of_one_sort, scaled, sign_of
from claims.text.hints.order_in_time import in_order, own_words
from claims.text.hints.reading import Reading, Stretch
from claims.text.hints.register import Register
from claims.text.hints.same_subject import LETTERS, names_something
from claims.text.hints.shares_taken_up import is_form_of


def course_to_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each figure that a verb of a change leads to, with the one that it started from."""
    for told in register.lines:
        for after in (f for f in told if _is_reached(f)):
            sign = sign_of(reading, after)
            before = _before(reading, register, told, after) if sign and not is_ranked(reading, told) else None
            if before and not any(is_of_another(reading, f) for f in (before, after)):
                yield _checked(sign, before, after)


def _is_reached(figure: Cued) -> bool:
    exact = figure.letter in "npd" and figure.amount.exact
    return exact and figure.role == TO and figure.cue == "cue_to" and figure.weight >= STRONG


def _checked(sign: int, before: Cued, after: Cued) -> Hint:
    word = after.line[after.at - 1]
    place = after.passage.place(word.start, word.start + len(word.text))
    return hint_of_course(sign, place, before.amount, after.amount, scaled(before.amount, after.amount))


def _before(reading: Reading, register: Register, told: Sequence[Cued], after: Cued) -> Cued | None:
    """The only other figure of its sort, in the sentence or else in the one before, if it is told as earlier."""
    if any((f.was or f.role == BY) and not _is_ago(f) for f in told):
        return None
    here = [f for f in told if f is not after and f.letter == after.letter and not _is_ago(f)]
    earlier = here or [f for f in register.before(after, 1) if f.letter == after.letter]
    if len(earlier) != 1 or (here and here[0].at > after.at):
        return None
    before = earlier[0]
    if before.role == BY or not before.amount.exact or before.amount.value == after.amount.value:
        return None
    alike = of_one_sort(reading, without_counter(reading, before), without_counter(reading, after))
    tied = alike and _names_nothing_new(reading, before, after)
    return before if tied and _is_earlier(reading, before, after) else None


def _names_nothing_new(reading: Reading, before: Cued, after: Cued) -> bool:
    """Whether all that the words up to the later figure name was told with the earlier one."""
    here = before.index == after.index
    told = [*before.line[: before.at], *(before.line[n] for n in own_words(reading, before))] if here else before.line
    known = {w.text for w in told if len(w.text) >= LETTERS}
    start = before.at + 1 + len(before.nouns) if here else 0
    named = [w.text for w in after.line[start : after.at] if names_something(reading, w)]
    return all(any(is_form_of(reading, n, k) for k in known) for n in named)


def _is_ago(figure: Cued) -> bool:
    value = figure.passage.marks[figure.line[figure.at].mark].value
    return isinstance(value, Stretch) and value.ago


def _is_earlier(reading: Reading, before: Cued, after: Cued) -> bool:
    pair = in_order(reading, before, after, surely=True)
    if pair:
        return pair[0] is before
    places = own_words(reading, before)
    told = {before.line[n].text for n in places if before.line[n].timed}
    now = {w.text for w in after.line if w.timed} - (told if before.index == after.index else set())
    years = [sorted(int(w) for w in words if w.isdigit() and len(w) == 4) for words in (told, now)]
    if all(years):
        return years[0][-1] < years[1][0]
    gone = bool(years[0] and reading.published and years[0][-1] < reading.published.year)
    gone = gone or any(ends_with(reading.words, "cue_from_behind", before.line, n) for n in places)
    return gone and not any(w.isdigit() for w in now)
