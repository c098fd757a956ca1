"""What there was, what was added or taken away, and what that makes: "85 more on top of 640, bringing its roll to 725".

The result has a word for what comes out of something in front of it; what there was is told as such; nothing else of
its sort stands among the three.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from claims.text.hints.cues import Cued, ends_with
from claims.text.hints.digits import has_a_wrong_digit
from claims.text.hints.figures import comparable
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.parts import compared
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, same_thing
from claims.text.hints.same_subject import empty_words
from claims.text.languages.hint_words import HintWords

#: A result that is off by more of what it should be is of something else.
NEAR = Decimal("0.12")
#: A wrong digit leads off by so much of it at most.
FAR = Decimal("0.5")
#: What makes a result stands within so many words in front of it.
BESIDE = 4
#: So many words behind a result may say that it is one, or of which time.
BEHIND = 4


@lru_cache(maxsize=32)
def key_words(words: HintWords, names: tuple[str, ...]) -> frozenset[str]:
    """The longest word of each phrase of these lists: a sentence without any of them has none of the phrases."""
    return frozenset(max(phrase.split(), key=len) for name in names for phrase in words.lists[name])


def addition_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each result with the two figures that it comes out of."""
    keys = key_words(reading.words, ("cue_leaves", "cue_left", "cue_makes", "cue_brings"))
    for told in (line for line in register.lines if any(w.text in keys for w in line[0].line)):
        for result in (f for f in told if f.letter == "n" and f.amount.exact):
            if not any(result.line[n].text in keys for n in _around(result)):
                continue
            left = _is_left(reading, result)
            pair = _operands(reading, register, told, result) if left or _is_made(reading, result) else None
            if pair and not is_of_more(reading, result, left=left):
                yield from _checked(reading, register, pair, result, left=left)


def _is_left(reading: Reading, result: Cued) -> bool:
    behind = [n for n in _around(result) if result.at < n <= result.at + BEHIND]
    said = any(ends_with(reading.words, "cue_left", result.line, n) for n in behind)
    return said or any(ends_with(reading.words, "cue_leaves", result.line, n) for n in _ahead(result))


def _is_made(reading: Reading, result: Cued) -> bool:
    """ "Bringing its roll to 725", "making 35 in all", "for a total of 57", "totalnya 57"."""
    line, ahead = result.line, _ahead(result)
    near = [n for n in ahead if n >= result.at - BESIDE]
    apart = reading.words.lists["places"] | reading.words.lists["of_wholes"]
    made = [n for n in near if ends_with(reading.words, "cue_makes", line, n)]
    if made and not any(w.text in apart for w in line[made[-1] + 1 : result.at]):
        return True
    brought = any(ends_with(reading.words, "cue_brings", line, n) for n in ahead)
    return brought and any(ends_with(reading.words, "cue_to", line, n) for n in near[-2:])


def _ahead(figure: Cued) -> list[int]:
    return [n for n in _around(figure) if n < figure.at]


def _around(figure: Cued) -> list[int]:
    """The places of the words between a figure and those beside it, in its sentence; behind it, of its clause."""
    line, at = figure.line, figure.at
    start = next((n for n in range(at - 1, -1, -1) if line[n].mark >= 0 or line[n].text in ".;:"), -1)
    end = next((n for n in range(at + 1, len(line)) if line[n].mark >= 0 or line[n].text in ",.;:"), len(line))
    return [*range(start + 1, at), *range(at + 1, end)]


def is_of_more(reading: Reading, result: Cued, *, left: bool = False) -> bool:
    """ "To 51 since May", "leaving 30 injured", "and some from fees": a result of more than the two, or of less."""
    line = result.line
    start = next((n for n in reversed(_ahead(result)) if line[n].text == ","), 0)
    around = [n for n in _around(result) if n > start]
    if any(ends_with(reading.words, "cue_of_more", line, n) for n in around):
        return True
    behind = [line[n].text for n in _around(result) if n > result.at]
    if reading.words.lists["cue_aside"] & set(behind):
        return True
    others = [n for n in _around(result) if line[n].text in reading.words.lists["cue_others"]]
    if any(line[n - 1].mark < 0 for n in others if n > 0):
        return True
    placed = [n for n in around if n == result.at + 1 and line[n].text in reading.words.lists["places"]]
    return left and bool(placed)


def _operands(reading: Reading, register: Register, told: Sequence[Cued], result: Cued) -> tuple[Cued, Cued] | None:
    """The only two figures of its sort in front of a result, in its sentence or in the one before."""
    here = [f for f in told if f.at < result.at and _is_alike(reading, f, result)]
    if len(here) < 2:
        here = [*(f for f in register.before(result, 1) if _is_alike(reading, f, result)), *here]
    if len(here) != 2 or not all(f.amount.exact for f in here):
        return None
    one, other = here
    names = [_names_of(reading, f) for f in here]
    named = all(names) and one.amount.sort == "count"
    return None if named and not any(same_thing(reading, a, b) for a in names[0] for b in names[1]) else (one, other)


def _is_alike(reading: Reading, figure: Cued, result: Cued) -> bool:
    return figure.letter == "n" and comparable(reading, figure.amount, result.amount)


def _names_of(reading: Reading, figure: Cued) -> list[str]:
    behind = [w.text for w in figure.line[figure.at + 1 : figure.at + 3]]
    more = behind[1:2] if behind and behind[0] in reading.words.lists["cue_added"] and behind[1][:1].isalpha() else []
    nothing = empty_words(reading.words) | reading.language.page.function_words
    nothing |= reading.words.lists["cue_added"] | reading.words.lists["cue_base"]
    return [n for n in (*figure.nouns[:2], *more) if n not in nothing]


def _checked(
    reading: Reading, register: Register, pair: tuple[Cued, Cued], result: Cued, *, left: bool
) -> Iterator[Hint]:
    less, more = sorted(pair, key=lambda f: f.amount.value)
    found = (
        compared([less.amount, result.amount], more.amount)
        if left
        else compared([f.amount for f in pair], result.amount)
    )
    right = more.amount.value - less.amount.value if left else more.amount.value + less.amount.value
    if found.outcome == FITS:
        yield found
    elif is_near_miss(result.amount.value, right) and (left or result.amount.value > more.amount.value):
        told = _is_out_of(reading, less, more) if left else _is_added_to(reading, *pair)
        if told and not _is_told_elsewhere(reading, register, pair, result, right):
            yield found


def is_near_miss(said: Decimal, right: Decimal) -> bool:
    """Whether a result is near enough to what it should be to be meant, or has one digit wrong."""
    apart = abs(said - right)
    return right > 0 and (apart <= NEAR * right or (apart <= FAR * right and has_a_wrong_digit(said, right)))


def _is_added_to(reading: Reading, one: Cued, other: Cued) -> bool:
    """Whether one is what there was already and the other what is added."""
    sides = ((one, other), (other, one))
    return any(_says(reading, base, "cue_base") and _says(reading, more, "cue_added") for base, more in sides)


def _is_out_of(reading: Reading, less: Cued, more: Cued) -> bool:
    """Whether the smaller one is told to be of the larger one: "300 of its 2,100", "of the 64 huts, 17"."""
    ahead = range(max(0, more.at - BEHIND), more.at)
    of_it = any(more.line[n].text in reading.words.lists["cue_of_whole"] for n in ahead)
    return of_it or (_says(reading, more, "cue_base") and _says(reading, less, "cue_taken"))


def _says(reading: Reading, figure: Cued, name: str) -> bool:
    return any(ends_with(reading.words, name, figure.line, n) for n in _around(figure))


def _is_told_elsewhere(
    reading: Reading, register: Register, pair: Sequence[Cued], result: Cued, right: Decimal
) -> bool:
    """Whether the article has what it should be, or one more figure that makes what is said."""
    others = {f.amount.value for f in register.figures if f not in pair and f is not result}
    apart = abs(result.amount.value - right)
    one = apart == 1 and any(w.text in reading.words.lists["cue_ones"] for w in result.line)
    return one or right in others or apart in others
