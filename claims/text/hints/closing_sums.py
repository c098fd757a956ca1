"""A list and behind it what it makes: "14 on Friday and 18 on Saturday, a combined 32", "That makes 32"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.text.hints.additions import is_near_miss, is_of_more, key_words
from claims.text.hints.cues import BY, Cued, ends_with, line_of
from claims.text.hints.enumerations import is_kind
from claims.text.hints.figures import comparable
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.listings import joined_runs, says
from claims.text.hints.parts import compared, without_their_number
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, of_one_noun
from claims.text.hints.same_subject import names_nothing_new, names_something
from claims.text.measures.intervals import total

#: A word for a sum stands within so many words in front of it, or behind it.
AHEAD, BEHIND = 5, 4
#: What only stands farther off tells no change.
SURE_OF_BY = 2
#: At the beginning of a sentence so many words may take up the one before.
BEGINNING = 5


def closing_sum_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each figure that words say is a sum, with all those in front of it in its sentence, or in the one before."""
    keys = key_words(reading.words, ("cue_sum", "cue_sum_behind"))
    for told in (line for line in register.lines if any(w.text in keys for w in line[0].line)):
        for sum_ in (f for f in told if _is_sum(reading, f)):
            parts = [f for f in told if f.at < sum_.at and _may_be_part(reading, f, sum_)]
            if len(parts) < 2 and not parts and _takes_up(reading, sum_):
                parts = [f for f in register.before(sum_, 1) if _may_be_part(reading, f, sum_)]
            kept = without_their_number(reading, [f.amount for f in parts])
            parts = parts[len(parts) - len(kept) :]
            if len(parts) > 1:
                yield from _against(reading, register, parts, sum_)


def _is_sum(reading: Reading, figure: Cued) -> bool:
    if figure.letter != "n" or not figure.amount.exact:
        return False
    line, at = figure.line, figure.at
    ahead = list(range(max(0, at - AHEAD), at))
    start = next((n + 1 for n in reversed(ahead) if line[n].mark >= 0), 0)
    behind = range(at + 1, min(len(line), at + BEHIND))
    end = next((n for n in behind if line[n].mark >= 0 or line[n].text in ",.;:"), at + BEHIND)
    told = any(ends_with(reading.words, "cue_sum", line, n) for n in ahead if n >= start)
    return told or any(ends_with(reading.words, "cue_sum_behind", line, n) for n in behind if n < end)


def _may_be_part(reading: Reading, figure: Cued, sum_: Cued) -> bool:
    return figure.letter == "n" and comparable(reading, figure.amount, sum_.amount)


def _takes_up(reading: Reading, sum_: Cued) -> bool:
    """Whether a sentence says in its first words that it adds up the one before, and names nothing new."""
    line, index = sum_.line, sum_.index
    before = line_of(reading, reading.passages[index - 1]) if index > 0 else []
    return names_nothing_new(reading, line[: sum_.at], before) and any(
        ends_with(reading.words, "cue_summing", line, n) for n in range(min(BEGINNING, sum_.at))
    )


def _against(reading: Reading, register: Register, parts: Sequence[Cued], sum_: Cued) -> Iterator[Hint]:
    if not all(_is_part(f) for f in parts):
        return
    found = compared([f.amount for f in parts], sum_.amount)
    right = total(f.amount for f in parts).plain
    if found.outcome == FITS:
        yield found
    elif _are_meant(reading, parts, sum_):
        more = sum_.amount.value > max(f.amount.value for f in parts)
        if more and is_near_miss(sum_.amount.value, right) and not _is_told(register, parts, sum_, right):
            yield found


def _are_meant(reading: Reading, parts: Sequence[Cued], sum_: Cued) -> bool:
    if not _are_all(reading, parts) or _goes_on(reading, parts[-1], sum_):
        return False
    return _are_of_one(reading, parts, sum_) and not is_of_more(reading, sum_)


def _is_part(figure: Cued) -> bool:
    change = figure.role == BY and figure.weight >= SURE_OF_BY  # not "22 in the lower school"
    return figure.amount.bound in ("", "about") and figure.amount.value > 0 and not change and not figure.was


def _are_all(reading: Reading, parts: Sequence[Cued]) -> bool:
    """Whether one list has them all, and nothing says that some are of others."""
    runs = list(joined_runs(reading, parts, _is_part))
    whole = len(runs) == 1 and len(runs[0]) == len(parts)
    line, others = parts[0].line, reading.words.lists["cue_others"]
    end = next((n for n in range(parts[-1].at + 1, len(line)) if line[n].mark >= 0 or line[n].text in ";:"), len(line))
    more = any(line[n].text in others and line[n - 1].mark < 0 for n in range(parts[0].at + 1, end))
    return whole and not more and not says(reading, "cue_hedges", parts)


def _goes_on(reading: Reading, last: Cued, sum_: Cued) -> bool:
    """ "40 cars and 25 vans a day, and employs 60 people in all": another deed stands between the list and the sum."""
    between = sum_.line[last.at + 1 : sum_.at] if last.index == sum_.index else []
    closing = next((n for n, w in enumerate(between) if w.text in reading.words.lists["cue_closing"]), None)
    return closing is not None and any(names_something(reading, w) for w in between[closing + 1 :])


def _are_of_one(reading: Reading, parts: Sequence[Cued], sum_: Cued) -> bool:
    """Sums of money, counts of one noun, of kinds of one thing, or of what is named once."""
    named = [f for f in (*parts, sum_) if f.nouns and f.nouns[0] not in reading.words.lists["cue_counters"]]
    if sum_.amount.sort == "money" or len(named) < 2:
        return True
    sums = reading.words.lists["cue_sum_behind"] | reading.words.lists["cue_sum"]
    named = [f for f in named if f.nouns[0] not in sums]
    if sum_ in named and sum_.nouns[0] in reading.words.lists["any_of_them"]:
        return not any(w.text in reading.words.lists["cue_ones"] for w in sum_.line)
    if sum_ in named and all(is_kind(reading, f, sum_) for f in named if f is not sum_):
        return True
    return all(of_one_noun(reading, named[0], f) for f in named[1:] if f is not sum_) and (
        sum_ not in named or any(of_one_noun(reading, f, sum_) for f in named if f is not sum_)
    )


def _is_told(register: Register, parts: Sequence[Cued], sum_: Cued, right: Decimal) -> bool:
    """Whether the article has what it should be, or what is missing."""
    others = {f.amount.value for f in register.figures if f not in parts and f is not sum_}
    return right in others or abs(sum_.amount.value - right) in others
