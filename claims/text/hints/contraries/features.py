"""What two sayings show: the way they may contradict, what they have in common, of when and of whom each is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from claims.text.hints.arrangements.tied import names_of
from claims.text.hints.contraries.outcomes import OUTCOME
from claims.text.hints.contraries.pairs import DENYING, SWEEPING
from claims.text.hints.contraries.sides import Contrary, Side
from claims.text.hints.deeds import WORD, one_kind, said_words
from claims.text.hints.going_against import is_negated
from claims.text.hints.phrases import says
from claims.text.hints.reading import Reading
from claims.text.measures.moments import Moment

LETTERS = 4
LATELY = timedelta(days=45)
#: Lists of words that leave open, deny, set apart or tie.
ASKED = (
    "disputed_there", "hedged_there", "of_other_things", "turning_against", "no_but_for", "another_time_only",
    "they_again", "its_own", "as_before", "not_ever", "may_be_done", "may_be_done_here", "brought_to_light",
    "told_as_planned", "told_of_then", "persons", "denying", "sweeping", "of_another",
)  # fmt: skip


def shown_by(reading: Reading, one: Contrary) -> tuple[str, ...]:
    """The names of the features, each once."""
    return tuple(dict.fromkeys(_all(reading, one)))


def _all(reading: Reading, one: Contrary) -> Iterator[str]:
    saying, other = one.saying, one.other
    yield f"pair={one.pair}"
    yield {OUTCOME: "by outcome", DENYING: "by words", SWEEPING: "by words"}.get(one.pair, "by templates")
    yield from one.also
    yield from _tied(reading, saying, other)
    yield from _timed(reading, saying, other)
    for name, side in (("saying", saying), ("other", other)):
        yield from (f"{name} {asked}" for asked in ASKED if _says(reading, asked, side.passage.masked))
        yield from (f"{name} ahead {asked}" for asked in ASKED if _says(reading, asked, _near(side.ahead, -3)))
        yield from (f"{name} behind {asked}" for asked in ASKED if _says(reading, asked, _near(side.behind, 3)))
        yield from (f"{name} own {asked}" for asked in ASKED if _says(reading, asked, side.own))
        yield from (f"{name} has {letter}" for letter in sorted(set(re.findall("‹(.)", side.own))))
        yield from (f"{name} near {letter}" for letter in sorted(set(re.findall("‹(.)", side.ahead + side.behind))))
        yield from (f"{name} {asked} {where}" for asked, where in _opening(reading, side))
        if is_negated(reading, side.ahead, len(side.ahead)):
            yield f"{name} denied"
        if side.passage.masked.rstrip('”" ').endswith("?"):
            yield f"{name} asked"
        if re.search(r"[“”\"]", side.passage.masked):
            yield f"{name} quoted"
        if not side.ahead.strip():
            yield f"{name} begins"
        if not side.behind.strip():
            yield f"{name} ends"
        yield f"{name} words={min(5, len(WORD.findall(side.own)) // 2)}"


def _says(reading: Reading, name: str, words: str) -> bool:
    return says(reading, name, words)


def _near(words: str, many: int) -> str:
    told = WORD.findall(words)
    return " ".join(told[many:] if many < 0 else told[:many])


def _opening(reading: Reading, side: Side) -> Iterator[tuple[str, str]]:
    begun = " ".join(WORD.findall(side.passage.masked)[:3])
    yield from (
        (name, "opening") for name in ("they_again", "its_own", "turning_against") if says(reading, name, begun)
    )


def _tied(reading: Reading, saying: Side, other: Side) -> Iterator[str]:
    apart = other.index - saying.index
    yield f"apart={max(-6, min(6, apart))}"
    yield "before" if apart < 0 else "behind"
    if 0 in (saying.index, other.index) and reading.headline:
        yield "headline"
    words, others = (_words(reading, s.rest) for s in (saying, other))
    own, told = (_words(reading, s.own) for s in (saying, other))
    pairs = (("rest", words, others), ("saying in", own, others), ("other in", words, told), ("own", own, told))
    for name, one, two in pairs:
        common = {w for w in one if any(one_kind(reading, w, o) for o in two)}
        yield f"{name} shared={min(4, len(common))}"
    clauses = [_words(reading, s.ahead + " " + s.behind) for s in (saying, other)]
    yield f"clauses shared={min(3, sum(any(one_kind(reading, w, o) for o in clauses[1]) for w in set(clauses[0])))}"
    names = [_names(s) for s in (saying, other)]
    yield f"names={min(2, len(names[0] & names[1]))}"
    known = set(_names_of(reading, other.index))
    yield f"new names={min(2, len(names[1] - known))}"
    yield f"gone names={min(2, len(names[0] - names[1]))}"
    lead = {w for p in [reading.headline, *reading.passages[:2]] if p for w in _words(reading, p.masked)}
    yield f"with the lead={min(3, sum(any(one_kind(reading, w, o) for o in lead) for w in set(others)))}"


def _words(reading: Reading, words: str) -> Sequence[str]:
    return [w for w in said_words(reading, words) if len(w) >= LETTERS]


def _names(side: Side) -> frozenset[str]:
    return names_of(side.passage)


def _names_of(reading: Reading, index: int) -> Iterator[str]:
    passages = [*([reading.headline] if reading.headline else []), *reading.passages]
    for passage in passages[:index]:
        yield from names_of(passage)


def _timed(reading: Reading, saying: Side, other: Side) -> Iterator[str]:
    today = reading.published
    times = [[m.value for m in s.passage.of("t", "l") if isinstance(m.value, Moment)] for s in (saying, other)]
    for name, some in zip(("saying", "other"), times, strict=True):
        if not some:
            yield f"{name} of no time"
        elif today is None:
            yield f"{name} timed"
        else:
            last = max(t.last for t in some)
            when = "lately" if last > today - LATELY else "this year" if last.year == today.year else "long ago"
            yield f"{name} {'later' if last > today else when}"
    if all(times):
        same = {(t.first, t.last) for t in times[0]} & {(t.first, t.last) for t in times[1]}
        yield "of one time" if same else "of two times"
        if {t.last.year for t in times[0]} & {t.last.year for t in times[1]}:
            yield "of one year"
