"""A figure of the headline that the article has nowhere, against the one of the first sentences that must be it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import takewhile

from claims.text.hints.cues import BY, Cued, cued_figures
from claims.text.hints.figures import operand
from claims.text.hints.headline import is_of_all, is_one_a_gap
from claims.text.hints.hint import DOES_NOT_FIT, Hint, hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.register import same_thing
from claims.text.hints.same_subject import names_something
from claims.text.hints.ties import Tie, in_common, is_then, of_one_kind, share_a_head, ties, units_agree
from claims.text.hints.told_figures import digits_changed, is_of_so_many, made_of, same_figure, thing, told_figures
from claims.text.measures.amounts import Amount
from claims.text.spans import Span

#: So many sentences tell what the headline tells; the second may only begin after a line about the place.
LEAD = 3
#: What is farther apart is of two things.
LEAST, MOST = Decimal("0.35"), Decimal("2.9")

#: Smaller figures have the same digits in another order by chance.
LARGE = 1000


def lone_headline_hints(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """Each figure of the headline that ``known`` has nothing of, and that the article has not even rounded."""
    if reading.headline is None or not any(m.letter in "nxp" for m in reading.headline.marks.values()):
        return
    told = {span for one in known if one.rule == "headline" for span in one.spans}
    body = [f for p in (*reading.passages, *reading.lines) for f in told_figures(reading, p)]
    lead = [t for p in reading.passages[:LEAD] for t in ties(reading, p)]
    for tie in ties(reading, reading.headline):
        alone = tie.amount.exact and not tie.figure.stretch and not is_of_so_many(reading, tie.figure)
        if not alone or tie.amount.span in told or any(same_figure(tie.amount, f.amount) for f in body):
            continue
        meant = [] if made_of(tie.amount, body) else _meant(reading, tie, lead)
        turned = [t for t in meant if digits_changed(tie.amount, t.amount)]
        meant = turned or meant
        if len({t.amount.value for t in meant}) == 1:
            yield _hint(tie.amount, meant[0].amount)
            told.add(tie.amount.span)
    yield from _by_how_much(reading, reading.headline, [f.amount for f in body], told)


def _meant(reading: Reading, tie: Tie, lead: Sequence[Tie]) -> list[Tie]:
    """The figures that count the same noun, else those of people where the headline has people, else of its letters."""
    near = [t for t in lead if of_one_kind(tie, t) and units_agree(reading, tie, t) and _may_be_meant(tie.amount, t)]
    near = [t for t in near if not is_of_all(reading, tie.figure, t.figure)]
    near = [t for t in near if not is_one_a_gap(reading, tie.figure, t.figure)]
    alike = [t for t in near if share_a_head(tie, t) and _count_one_noun(reading, tie, t)]
    if any(is_then(reading, t) for t in alike):
        return []
    ways = (
        alike,
        [t for t in near if _befell_people(reading, tie, t) and not is_then(reading, t)],
        [t for t in near if _stands_for(tie, t)],
        [t for t in near if _are_parts_of_one(tie, t)],
        [t for t in near if t.amount.value >= LARGE and digits_changed(tie.amount, t.amount)],
    )
    return next((found for found in ways if found), [])


def _count_one_noun(reading: Reading, one: Tie, other: Tie) -> bool:
    """Whether one noun stands right behind both counts: not "two shops" and "three managers at each shop"."""
    if one.amount.sort != "count":
        return True
    known, told = ([thing(reading, w) for w in _right_behind(reading, t)] for t in (one, other))
    return any(same_thing(reading, a, b) for a in known for b in told)


def _right_behind(reading: Reading, tie: Tie) -> list[str]:
    """The words behind a count up to a small word or a sign, of which the first ones name what it counts."""
    behind = re.match(r"‹\w+›((?:[ -][^\W\d_]+){0,3})", tie.figure.passage.masked[_at(tie) :])
    words = re.findall(r"[^\W\d_]+", behind[1].lower()) if behind else []
    empty = reading.language.page.function_words
    return list(takewhile(lambda w: w not in empty, words))


def _may_be_meant(headline: Amount, other: Tie) -> bool:
    value = other.amount.value
    return other.amount.exact and bool(value) and LEAST <= headline.value / value <= MOST


def _befell_people(reading: Reading, tie: Tie, other: Tie) -> bool:
    """Whether both count people, by a word for them or by what befell them, and both sentences tell one deed."""
    lists = reading.words.lists
    of_people = lists["persons"] | lists["victims"] | lists["people_too"] | lists["befallen"]
    if not all(t.amount.sort == "count" and {*t.told[:1], t.amount.unit} & of_people for t in (tie, other)):
        return False
    deeds = {thing(reading, w) for w in lists["befallen"]} & set(tie.figure.around)
    lost = any(thing(reading, w) in deeds for w in lists["deaths"]) and says(reading, "lost_lives", _passage(other))
    return lost or bool(deeds & set(other.figure.around))


def _passage(tie: Tie) -> str:
    return tie.figure.passage.masked


def _are_parts_of_one(tie: Tie, other: Tie) -> bool:
    """Whether both are told to a decimal without a unit, of one thing: the magnitude of a quake."""
    return all(t.amount.sort == "count" and t.amount.value % 1 for t in (tie, other)) and in_common(tie, other) > 0


def _stands_for(tie: Tie, other: Tie) -> bool:
    """ "BPR" in the headline and "bank perekonomian rakyat" in the text."""
    letters = re.match(r"‹\w+› ([A-Z]{3,6})(?![\w-])", tie.figure.passage.masked[_at(tie) :])
    words = re.findall(r"[^\W\d_]+", other.figure.passage.masked[_at(other) :].partition("›")[2])
    return letters is not None and "".join(w[0] for w in words[: len(letters[1])]).upper() == letters[1]


def _at(tie: Tie) -> int:
    """Where the mark of a figure stands in its passage."""
    marks = tie.figure.passage.marks
    number = next(n for n, m in marks.items() if getattr(m.value, "amount", m.value) is tie.amount)
    return tie.figure.passage.masked.index(f"‹{marks[number].letter}{number}›")


def _by_how_much(reading: Reading, headline: Passage, body: Sequence[Amount], told: set[Span]) -> Iterator[Hint]:
    """By how much it rose, in headline and first sentence: the same way by another figure, or the other way."""
    by = [f for f in cued_figures(reading, headline, -1) if f.role == BY and f.sign and f.letter in "np"]
    for headed in (f for f in by if f.amount.sort in ("money", "percent") and f.amount.exact):
        lead = (f for n, p in enumerate(reading.passages[:LEAD]) for f in cued_figures(reading, p, n) if f.role == BY)
        alike = [f for f in lead if f.sign and f.amount.sort == headed.amount.sort and f.amount.exact]
        known = headed.amount.span in told and all(f.amount.value != headed.amount.value for f in alike)
        if len(alike) == 1 and not known and _is_other(reading, body, headed, alike[0]):
            yield _hint(headed.amount, alike[0].amount)


def _is_other(reading: Reading, body: Sequence[Amount], headed: Cued, first: Cued) -> bool:
    """Another figure the same way, where nothing has the headline's; or its very figure the other way, of one thing."""
    if headed.amount.value == first.amount.value:
        return headed.sign * first.sign < 0 and first.index == 0 and _names_its_thing(reading, headed, first)
    if headed.sign * first.sign < 0 or any(same_figure(headed.amount, amount) for amount in body):
        return False
    ratio = headed.amount.value / first.amount.value if first.amount.value else Decimal(0)
    return LEAST <= ratio <= MOST or digits_changed(headed.amount, first.amount)


def _names_its_thing(reading: Reading, headed: Cued, first: Cued) -> bool:
    """Whether the first sentence has a word for what the headline says it of, and not only a name."""
    known = [w.text for w in headed.line if names_something(reading, w)]
    told = [w for w in first.line if names_something(reading, w) and first.passage.masked[w.start].islower()]
    return any(same_thing(reading, w.text, k) for w in told for k in known)


def _hint(headline: Amount, body: Amount) -> Hint:
    operands = (operand("headline", headline), operand("body", body))
    return hint("contradiction", "headline", DOES_NOT_FIT, (headline.span, body.span), operands)
