"""So many times another figure, with the two that stand nearest to it, in one sentence or in two that are tied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.text.hints.changes_near import is_ranked, without_counter
from claims.text.hints.courses_told import things_in_common
from claims.text.hints.cues import BY, Cued, Word, ends_with, line_of
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.movements import is_of_another, of_one_sort
from claims.text.hints.multiples import Factor, is_near, multiple_hint, told_factors
from claims.text.hints.order_in_time import in_order
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, of_one_noun
from claims.text.hints.same_subject import adds_no_other_thing, counts_the_known, names_nothing_new

#: So many sentences back the figure may stand that is multiplied.
BACK = 6
#: So many words behind a factor may say of when the other figure is.
BEHIND = 9
#: What else a figure may be said to be: a multiple is no finer.
NEARLY = ("", "about", "almost")


def multiple_near_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each factor with the one pair that it can be of."""
    for told in register.lines:
        factors = list(told_factors(reading, told))
        factors = [f for f in factors if _is_of_another_figure(reading, told, f)]
        if len(factors) == 1 and not is_ranked(reading, told):
            yield from _against(reading, register, told, factors[0])


def _is_of_another_figure(reading: Reading, told: Sequence[Cued], factor: Factor) -> bool:
    """Whether what is multiplied can be told elsewhere: not "a double room", nor "five times its beds"."""
    line, at = told[0].line, factor.at
    follows = at + 1 < len(line) and line[at + 1].text in reading.words.lists["cue_of_factors"]
    if factor.figure is None and line[at].text in reading.words.lists["cue_factor_words"] and not follows:
        return False
    end = next((n for n in range(at + 1, len(line)) if line[n].mark >= 0 or line[n].text in ",.;:"), len(line))
    if end < len(line) and line[end].mark >= 0:
        return True
    earlier = [
        w for f in told[:1] for p in reading.passages[max(0, f.index - BACK) : f.index] for w in line_of(reading, p)
    ]
    return names_nothing_new(reading, line[at + 1 : end], [*earlier, *line[:at]])


def _breaks_down(figure: Cued, factor: Factor) -> bool:
    """ "Three times as many: 210 girls and 190 boys" tells of the parts."""
    return any(w.text == ":" for w in figure.line[factor.at + 1 : figure.at])


def _against(reading: Reading, register: Register, told: Sequence[Cued], factor: Factor) -> Iterator[Hint]:
    here = [f for f in told if f is not factor.figure and _may_be_side(f) and not _breaks_down(f, factor)]
    if len(here) == 2:
        pairs = [(here[0], here[1])] if _are_of_one(reading, *here) else []
    elif len(here) == 1:
        pairs = [(f, here[0]) for f in _tied(reading, register, here[0], factor)]
    else:
        pairs = []
    for one, other in pairs:
        yield from _checked(reading, one, other, factor)


def _may_be_side(figure: Cued) -> bool:
    return figure.letter in "np" and figure.role != BY and figure.amount.bound in NEARLY and figure.amount.value > 0


def _are_of_one(reading: Reading, one: Cued, other: Cued) -> bool:
    parted = any(w.text in reading.words.lists["cue_closing"] for w in one.line[one.at : other.at])
    return _may_be_one(reading, one, other) and not (parted and in_order(reading, one, other) is None)


def _may_be_one(reading: Reading, one: Cued, other: Cued) -> bool:
    return of_one_sort(reading, without_counter(reading, one), without_counter(reading, other))


def _tied(reading: Reading, register: Register, now: Cued, factor: Factor) -> list[Cued]:
    """The one figure of its sort in the nearest sentence before that tells of the same thing at the time named."""
    earlier = [f for f in register.before(now, BACK) if _may_be_side(f) and f.letter == now.letter]
    earlier = [f for f in earlier if _may_be_one(reading, f, now) and f.amount.value != now.amount.value]
    named = [f for f in earlier if _is_pointed_at(reading, f, now, factor)]
    if named or not earlier:
        return named if len(named) == 1 else []
    nearest = [f for f in earlier if f.index == now.index - 1]
    return nearest if len(nearest) == 1 and _follows(reading, nearest[0], now) else []


def _is_pointed_at(reading: Reading, figure: Cued, now: Cued, factor: Factor) -> bool:
    """ "Four times the figure of 2020", "five times that of the first visit": of the time of another figure."""
    behind = now.line[factor.at + 1 : factor.at + 1 + BEHIND]
    times = {w.text for w in behind if w.timed} & {w.text for w in figure.line if w.timed}
    firsts = _says_first(reading, behind) and _says_first(reading, figure.line)
    return bool(times) or firsts


def _says_first(reading: Reading, words: Sequence[Word]) -> bool:
    return any(ends_with(reading.words, "cue_first", words, n) for n in range(len(words)))


def _follows(reading: Reading, before: Cued, now: Cued) -> bool:
    pair = in_order(reading, before, now)
    tied = of_one_noun(reading, before, now) or things_in_common(reading, before.line, now.line)
    known = counts_the_known(reading, without_counter(reading, now), before.line)
    follows = tied or (known and adds_no_other_thing(reading, before, now))
    return pair is not None and pair[0] is before and follows


def _checked(reading: Reading, one: Cued, other: Cued, factor: Factor) -> Iterator[Hint]:
    less, more = sorted((one, other), key=lambda f: f.amount.value)
    before, after = (less, more) if factor.value > 0 else (more, less)
    told = in_order(reading, one, other)
    if told and told[0] is not before:
        return
    found = multiple_hint(reading, before, after, factor)
    if found.outcome != FITS and one.index == other.index and _has_its_own_verb(reading, one, other, factor):
        return
    if found.outcome == FITS or (is_near(found, factor) and not any(is_of_another(reading, f) for f in (one, other))):
        yield found


def _has_its_own_verb(reading: Reading, one: Cued, other: Cued, factor: Factor) -> bool:
    """ "Doubled to 84,000 in May; in June they fell to 50,000": the second figure goes another way."""
    first, last = sorted((one.at, other.at))
    ways = (
        n for n in range(first, last) for name in ("rising", "falling") if ends_with(reading.words, name, one.line, n)
    )
    return factor.at < first and any(ways)
