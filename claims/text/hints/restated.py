"""A count that the article takes up again as known ("all 45 passengers", "its 12 decks") and first told otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claims.text.hints.figures import amount_of, mark_number, operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.phrases import phrase
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import likely, patterns
from claims.text.hints.told_figures import (
    LETTERS,
    ToldFigure,
    akin,
    digits_changed,
    made_of,
    telling_words,
    thing,
    told_figures,
)
from claims.text.measures.amounts import Amount
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: Figures that are farther apart are rarely of one thing: one is of some, the other of all.
LEAST, MOST = Decimal("0.6"), Decimal("1.7")
_NAME = re.compile(r"[\s-]([A-Z][\w’'-]+)")
#: Two figures that are the same show something only from here on.
TELLING = 10


@dataclass(frozen=True, slots=True)
class _Again:
    """A figure told as known, and the noun that it counts, or that it is the measure or the price of."""

    figure: ToldFigure
    noun: str
    all_there_are: bool = False


def restated_hints(reading: Reading) -> Iterator[Hint]:
    """Each figure told as known against the one figure of the same thing that stands before it."""
    told = [f for passage in reading.passages for f in told_figures(reading, passage)]
    for again in (a for passage in reading.passages for a in _taken_up(reading, passage, told)):
        others = [f for f in told if f.amount is not again.figure.amount and _of_its_thing(reading, f, again)]
        before = [f for f in others if f.passage.span.start < again.figure.passage.span.start]
        value = again.figure.amount.value
        same = next((f for f in before if f.amount.value == value), None)
        if same and value >= TELLING:
            yield _hint(FITS, same, again.figure)
        elif before and not same and _is_one(reading, again, before, others, told):
            yield _hint(DOES_NOT_FIT, before[0], again.figure)


def _taken_up(reading: Reading, passage: Passage, told: Sequence[ToldFigure]) -> Iterator[_Again]:
    """The figures behind "the", "all", "its": not where the words go on to say which ones are meant."""
    known = {id(f.amount): f for f in told}
    seen: set[str] = set()
    for name in ("taken_up", "taken_up_price"):
        for pattern in likely(reading.words, name, passage.masked):
            for match in pattern.finditer(passage.masked):
                amount = _amount(passage, match)
                if amount is None or not amount.exact or match["x"] in seen or id(amount) not in known:
                    continue
                seen.add(match["x"])
                figure = known[id(amount)]
                noun = match["noun"].lower()
                if noun in reading.words.lists["many_of_a_kind"]:
                    continue
                if noun == amount.unit and _goes_on(reading, passage.masked[match.end() :], figure, told):
                    continue
                yield _Again(figure, thing(reading, noun), bool(match.groupdict().get("all")))


def _amount(passage: Passage, match: re.Match[str]) -> Amount | None:
    value = passage.marks[int(match["x"])].value
    return getattr(value, "amount", None) or amount_of(passage, int(match["x"]))


def _goes_on(reading: Reading, rest: str, figure: ToldFigure, told: Sequence[ToldFigure]) -> bool:
    """Whether the words behind the noun tell which ones are meant, and nobody spoke of them before."""
    which = next((m for p in patterns(reading.words, "which_ones") if (m := p.match(rest))), None)
    if which is None:
        return False
    named = telling_words(reading, re.split(r"[,.;:]", rest)[0])[:2]
    earlier = (f for f in told if f.passage.span.start < figure.passage.span.start)
    return not named or not any(akin(named[0], w) for f in earlier for w in f.around)


def _of_its_thing(reading: Reading, other: ToldFigure, again: _Again) -> bool:
    """Whether a figure counts the noun, or measures it in the same unit, or is its price in the same currency."""
    one, amount = again.figure.amount, other.amount
    if not amount.exact or amount.sort != one.sort or one.sort == "percent" or other.stretch != again.figure.stretch:
        return False
    if one.sort == "money":
        told = other.around if {*other.words} & reading.words.lists["cost_words"] else other.words
        return amount.unit == one.unit and any(akin(again.noun, w) for w in _long(told))
    if _befell_them(reading, again, other):
        return True
    units = thing(reading, one.unit), thing(reading, amount.unit)
    if one.unit and akin(again.noun, units[0]):
        of_some = akin(units[0], _of_which(reading, other))
        return bool(amount.unit) and (akin(units[0], units[1]) or again.noun in other.before[:2] or of_some)
    return units[0][:4] == units[1][:4] != "" and any(akin(again.noun, w) for w in _long(other.words))


def _befell_them(reading: Reading, again: _Again, other: ToldFigure) -> bool:
    """ "The six victims", "the nine suspects": of whom the article has told that they were killed, or arrested."""
    lists = reading.words.lists
    pairs = (pair.split("/") for pair in lists["known_by_deed"])
    deeds = {thing(reading, deed) for noun, deed in pairs if thing(reading, noun) == again.noun}
    people = lists["persons"] | lists["people_too"] | lists["befallen"]
    of_people = bool({other.amount.unit, *other.after[:1]} & people or deeds & {*other.after[:2]})
    return of_people and not other.stretch and bool(deeds & set(other.around))


def _of_which(reading: Reading, figure: ToldFigure) -> str:
    """ "60 of his hives": what some are told of, nothing where it is no count of that kind."""
    behind = figure.passage.masked.partition(f"{mark_number(figure.passage, figure.amount)}›")[2]
    owned = re.match(rf"\s{phrase(reading.words, 'of_known_ones')}\s([a-z]{{3,}})", behind)
    return thing(reading, owned[1]) if owned else "\n"


def _long(words: Sequence[str]) -> list[str]:
    return [w for w in words if len(w) >= LETTERS]


def _is_one(
    reading: Reading,
    again: _Again,
    before: Sequence[ToldFigure],
    others: Sequence[ToldFigure],
    told: Sequence[ToldFigure],
) -> bool:
    """Whether the article has one other figure for the thing, of the same time, near enough to be meant."""
    figure, first = again.figure, before[0]
    near = {f.amount.value for f in others if LEAST <= figure.amount.value / (f.amount.value or 1) <= MOST}
    near |= {first.amount.value}
    if len(near) != 1 or _of_another_year(reading, figure.passage, first.passage):
        return False
    if _are_of_two_names(figure, first):
        return False
    body = [f for f in told if f.amount is not figure.amount]
    if any(f.amount.value == figure.amount.value for f in body) or made_of(figure.amount, body):
        return False
    if figure.amount.value in _sums_of_sentences(figure, body):
        return False
    ratio = figure.amount.value / first.amount.value if first.amount.value else Decimal(0)
    if digits_changed(figure.amount, first.amount):
        return True
    fewer = again.all_there_are and ratio < 1
    known = (
        fewer or figure.amount.sort == "money" or _is_of_all(reading, first) or _are_of_one_deed(reading, again, first)
    )
    return LEAST <= ratio <= MOST and (known or _is_plain(reading, figure, first, told))


def _are_of_two_names(one: ToldFigure, other: ToldFigure) -> bool:
    """ "The $1.5 million Dale Derby" and "the $1 million Pell Stakes"."""
    behind = (f.passage.masked.partition(f"{mark_number(f.passage, f.amount)}›")[2] for f in (one, other))
    names = [match[1] if (match := _NAME.match(words)) else "" for words in behind]
    return all(names) and names[0] != names[1]


def _is_plain(reading: Reading, figure: ToldFigure, first: ToldFigure, told: Sequence[ToldFigure]) -> bool:
    """Whether both are counts of things, and neither sentence counts some more of them."""
    unit, places = figure.amount.unit, (figure.passage, first.passage)
    beside = [f for f in told if f.passage in places and f.amount.unit == unit and f.amount is not figure.amount]
    counted = figure.amount.sort == "count" and unit not in reading.words.measures
    return counted and all(f.amount is first.amount for f in beside)


def _are_of_one_deed(reading: Reading, again: _Again, first: ToldFigure) -> bool:
    """ "The 85 hives the thieves emptied": who did it is told right behind, and of the first figure too."""
    found = (p.match(_behind(again)) for p in patterns(reading.words, "done_by_them"))
    return any(akin(who["who"].lower(), w) for who in found if who for w in first.around)


def _behind(again: _Again) -> str:
    figure = again.figure
    return figure.passage.masked.partition(f"{mark_number(figure.passage, figure.amount)}›")[2]


def _sums_of_sentences(again: ToldFigure, body: Sequence[ToldFigure]) -> set[Decimal]:
    """What the counts of each sentence make: "19 golds, 15 silvers and 8 bronzes" are the 42 medals of later."""
    sums: dict[Span, Decimal] = {}
    for one in body:
        if one.amount.sort == again.amount.sort and one.stretch == again.stretch:
            place = one.passage.span
            sums[place] = sums.get(place, Decimal(0)) + one.amount.value
    return set(sums.values())


def _of_another_year(reading: Reading, again: Passage, first: Passage) -> bool:
    """Whether the second sentence tells a time of an earlier year that the first one has not."""
    today = reading.published
    times = [[m.value for m in p.of("t") if isinstance(m.value, Moment)] for p in (again, first)]
    known = {(t.first, t.last) for t in times[1]}
    return any((t.first, t.last) not in known and (today is None or t.last.year < today.year) for t in times[0])


def _is_of_all(reading: Reading, first: ToldFigure) -> bool:
    """Whether the first figure is of all there are: "it has 41 members", "carrying 48 passengers"."""
    ahead = first.passage.masked.partition(f"{mark_number(first.passage, first.amount)}›")[0]
    return any(p.search(ahead) for p in patterns(reading.words, "holding"))


def _hint(outcome: str, first: ToldFigure, again: ToldFigure) -> Hint:
    one, other = first.amount, again.amount
    operands = (operand("first", replace(one)), operand("second", replace(other)))
    return hint("contradiction", "restated", outcome, (one.span, other.span), operands)
