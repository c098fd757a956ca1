"""Counts told one after the other, with the "one" among them that is no figure elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from claims.text.hints.cues import BY, Cued, Word, ends_with
from claims.text.hints.figures import comparable
from claims.text.hints.parts import is_a_group
from claims.text.hints.reading import Reading
from claims.text.measures.amounts import Amount

#: So many words may stand between two parts, and so many parts are told one by one.
APART, MOST = 16, 9
#: So many words in front of a list may say that it is one of some.
AHEAD = 8
#: A word like "or" stands so many words in front of the share that it leads to.
SAID_SO = 2
#: A sentence opens with what its figures are of within so many words, and tells it within so many more.
OPENED, SAID_OF = 2, 5
ONE = Decimal(1)
#: What only stands farther off tells no change: "22 in the lower school".
SURE_OF_BY = 2


@dataclass(frozen=True, slots=True)
class Listing:
    """Parts told one after the other; ``closed``: by "and", or by what is left, which ``rest`` says.

    ``run`` are all figures that are joined, those in front of the parts too.
    """

    parts: Sequence[Cued]
    closed: bool
    rest: bool
    run: Sequence[Cued]


def is_one_of_which(reading: Reading, line: Sequence[Word], at: int) -> bool:
    """ "Of the 48 million, 21 came from the state, 16 from ...": what a sentence begins with is the whole of these."""
    opened = next((n for n in range(min(OPENED, at)) if line[n].text in reading.words.lists["of_wholes"]), None)
    if opened is None:
        return False
    whole = next((n for n in range(opened + 1, min(opened + 1 + SAID_OF, at)) if line[n].mark >= 0), None)
    return whole is not None and any(w.text == "," for w in line[whole + 1 : min(whole + 1 + SAID_OF, at)])


def runs(reading: Reading, told: Sequence[Cued]) -> Iterator[list[Cued]]:
    """The longest runs of counts that are joined, with their "one"; then those of money, whatever it was paid for."""
    yield from joined_runs(reading, _without_shares(reading, _with_ones(reading, told)), _may_be_part)
    money = [f for f in told if f.amount.sort == "money"]
    if any(f.amount.sort == "count" for f in told):
        yield from joined_runs(reading, money, _may_be_part)


def joined_runs(reading: Reading, told: Sequence[Cued], may_be_part: Callable[[Cued], bool]) -> Iterator[list[Cued]]:
    """The longest runs of figures, of those that may be parts, between which nothing but commas and "and" stands."""
    run: list[Cued] = []
    for figure in [*told, None]:
        if figure and run and may_be_part(figure) and _joined(reading, run[-1], figure):
            run.append(figure)
            continue
        if len(run) > 1:
            yield run[-MOST:]
        run = [figure] if figure and may_be_part(figure) else []


def listing_of(reading: Reading, run: Sequence[Cued]) -> Listing:
    """A whole run as a list."""
    return Listing(run, _is_closed(reading, run), says(reading, "cue_rest", run), run)


def listings(reading: Reading, run: Sequence[Cued]) -> Iterator[Listing]:
    """A run, and what is left of it without its first figures: one of them may be the whole, or an age."""
    for size in range(len(run), 1, -1):
        parts = run[-size:]
        yield Listing(parts, _is_closed(reading, parts), says(reading, "cue_rest", parts), run)


def is_of_some(reading: Reading, figure: Cued) -> bool:
    """Whether a figure is told to be of another one: "29 of the 60 seats"."""
    behind = figure.line[figure.at + 1 : figure.at + 6]
    for n, word in enumerate(behind):
        if word.mark >= 0:
            return n > 0 and any(w.text in reading.words.lists["of_wholes"] for w in behind[:n])
        if not word.text[0].isalpha():
            return False
    return False


def _may_be_part(figure: Cued) -> bool:
    return (
        figure.letter == "n"
        and not (figure.role == BY and figure.weight >= SURE_OF_BY)
        and not figure.was
        and figure.amount.value > 0
        and figure.amount.exact
    )


def _without_shares(reading: Reading, told: Sequence[Cued]) -> list[Cued]:
    """ "120, or 75 percent, went on and 40 did not": the share that a count is said to be parts no list of counts."""
    shares = [share for part, share in pairwise(told) if _is_said_to_be(reading, part, share)]
    return [f for f in told if f not in shares]


def _is_said_to_be(reading: Reading, part: Cued, share: Cued) -> bool:
    places = range(max(part.at + 1, share.at - SAID_SO), share.at)
    said = any(ends_with(reading.words, "cue_that_is", part.line, n) for n in places)
    return part.letter == "n" and share.letter in "pf" and said


def _with_ones(reading: Reading, told: Sequence[Cued]) -> list[Cued]:
    """The figures of a line, with each "one" in front of a noun or of "of", which is no figure elsewhere."""
    found, line = list(told), told[0].line
    places = {f.at for f in told}
    for at, word in enumerate(line):
        if word.text in reading.words.lists["cue_ones"] and at not in places and 0 < at < len(line) - 1:
            ahead = line[at - 1].text
            listed = ahead in reading.words.lists["cue_joining"] or ends_with(reading.words, "cue_namely", line, at - 1)
            if listed and not is_a_group(reading, told[0].passage, word.start):
                found.append(_one(told[0], at))
    return sorted(found, key=lambda f: f.at)


def _one(like: Cued, at: int) -> Cued:
    """A part of one."""
    word = like.line[at]
    place = like.passage.place(word.start, word.start + len(word.text))
    amount = Amount(place, "count", ONE, ONE, ONE)
    return replace(like, amount=amount, letter="n", at=at, role="", weight=0.0, sign=0, nouns=())


def _joined(reading: Reading, one: Cued, other: Cued) -> bool:
    """Whether a comma or a word like "and" stands between two parts, few words, and nothing ends the sentence."""
    words = one.line[one.at + 1 : other.at]
    if one.amount.sort != other.amount.sort or len(words) > APART:
        return False
    if any(w.text in ".:!?" for w in words) or not comparable(reading, one.amount, other.amount):
        return False
    return any(w.text in reading.words.lists["cue_joining"] for w in words)


def _is_closed(reading: Reading, parts: Sequence[Cued]) -> bool:
    words = parts[-1].line[parts[-2].at + 1 : parts[-1].at]
    return any(w.text in reading.words.lists["cue_closing"] for w in words)


def says(reading: Reading, name: str, parts: Sequence[Cued]) -> bool:
    """Whether a phrase of a list stands among the parts, or right around them."""
    line = parts[0].line
    start, end = max(0, parts[0].at - AHEAD), min(len(line), parts[-1].at + 6)
    start = next((n for n in range(parts[0].at - 1, start, -1) if line[n].text in ";:" or line[n].mark >= 0), start)
    end = next((n for n in range(parts[-1].at + 1, end) if line[n].text in ",.;:()"), end)
    return any(ends_with(reading.words, name, line, n) for n in range(start, end))
