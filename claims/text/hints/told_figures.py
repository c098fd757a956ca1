"""Figures and the words that stand around them: whether two of them tell of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.measures.amounts import Amount
from claims.text.measures.moments import Moment
from claims.text.measures.ranges import SCALES

#: Words stand around a figure within so many words.
BEFORE, AFTER = 4, 3
#: Of so many figures of the body, two by two, the headline's may be made.
MOST = 120
#: A headline rounds: what is this near to its figure was meant by it.
ROUNDED = Decimal("0.07")
#: Cut off instead of rounded, a figure is off by less than one of its last digit.
ALMOST_ONE = Decimal("0.99")
#: Words of fewer letters are too common to show that two figures count the same thing.
LETTERS = 4
#: Words with more letters are still themselves without their first one or two ("divonis", "memvonis").
LONG = 5


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """An amount, its passage, and the content words before and behind it, in lower case, the nearest first.

    ``lead_in`` are the two words right before it, whatever they are; ``stretch``: it is a length of time.
    """

    amount: Amount
    passage: Passage
    before: tuple[str, ...]
    after: tuple[str, ...]
    lead_in: str
    stretch: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.before, *self.after)


def told_figures(reading: Reading, passage: Passage) -> Iterator[ToldFigure]:
    empty = reading.language.page.function_words
    for number, mark in passage.marks.items():
        amount = mark.value.amount if isinstance(mark.value, Stretch) else mark.value
        if not isinstance(amount, Amount):
            continue
        before, _, after = passage.masked.partition(f"‹{mark.letter}{number}›")
        ahead, behind = _words(before), _words(re.split(r"[.;]", after)[0])
        telling = [w for w in reversed(ahead) if w not in empty][:BEFORE], [w for w in behind if w not in empty][:AFTER]
        yield ToldFigure(
            amount, passage, tuple(telling[0]), tuple(telling[1]), " ".join(ahead[-2:]), mark.letter == "d"
        )


def _words(masked: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", re.sub(r"‹\w+›", " ", masked).lower())


def same_figure(one: Amount, other: Amount) -> bool:
    """Whether the body's figure is the headline's, rounded or its scale left out. Sorts need not be the same."""
    for scale in SCALES:
        value = one.value * scale
        slack = _slack(one, value, other)
        width = (one.high - one.value) * scale if one.exact else Decimal(0)
        if abs(value - other.value) <= max(slack, width):
            return True
    return False


def _slack(headline: Amount, value: Decimal, body: Amount) -> Decimal:
    """How far a rounded figure may be off: less than its last digit that is no zero ("240" is not 225)."""
    wide = ROUNDED * max(value, body.value)
    if not (headline.exact and body.exact):
        return wide
    if value < 100:
        return Decimal(0)
    return min(wide, max(_last_digit(value), _last_digit(body.value)) * ALMOST_ONE)


def _last_digit(value: Decimal) -> Decimal:
    """What the last digit is worth that is no zero: 10 of 240, 0.1 of 5.6."""
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def made_of(amount: Amount, body: list[ToldFigure]) -> bool:
    """Whether two figures of a sentence, or of one unit, give the headline's as sum, difference, share or change."""
    near = max(Decimal("0.6"), amount.value / 50)
    for one, other in combinations(body[:MOST], 2):
        together = one.passage is other.passage
        less, more = sorted((one.amount.value, other.amount.value))
        if less <= 0:
            continue
        percents = amount.sort == "percent" and (one.amount.sort != "percent" or not together)
        if one.amount.unit == other.amount.unit and not percents and amount.value in (less + more, more - less):
            return True
        if together and less > 1 and less * more == amount.value:
            return True
        ratios = (less / more, (more - less) / less, (more - less) / more) if amount.sort == "percent" else ()
        if together and any(abs(100 * r - amount.value) <= near for r in ratios):
            return True
    return False


def contradicts(headline: ToldFigure, body: ToldFigure) -> bool:
    """The same sort and unit, both exact, and a telling word around both."""
    one, other = headline.amount, body.amount
    if one.sort != other.sort or not (one.exact and other.exact):
        return False
    if one.sort == "money" and one.unit != other.unit:
        return False
    if one.sort == "count":
        return counts_the_same(headline, body)
    return of_one_thing(headline, body)


def counts_the_same(one: ToldFigure, other: ToldFigure) -> bool:
    """The same two words in front ("study of"), or the same thing counted and one more word in common."""
    if one.lead_in == other.lead_in and len(one.lead_in) > LETTERS:
        return True
    things = one.after[:1], other.after[:2]
    lasting = one.stretch and other.stretch and one.amount.unit[:4] == other.amount.unit[:4]
    counted = lasting or any(akin(a, b) for a in things[0] for b in things[1])
    rest = [w for w in one.words if w not in things[0]]
    return counted and any(akin(a, b) for a in rest for b in other.words if min(len(a), len(b)) >= LETTERS)


def of_one_thing(one: ToldFigure, other: ToldFigure) -> bool:
    return any(akin(a, b) for a in one.words for b in other.words if min(len(a), len(b)) >= LETTERS)


def akin(one: str, other: str) -> bool:
    """ "tewas" and "menewaskan", "order" and "orders", "dies" and "died": one holds the other but for a letter."""
    short, long = sorted((one, other), key=len)
    inner = len(short) > LONG and (short[1:] in long or (len(short) > LONG + 1 and short[2:] in long))
    return short in long or inner or (len(short) > LETTERS and long.startswith(short[:-1]))


def counts_one_thing(first: ToldFigure, second: ToldFigure) -> bool:
    """One unit, the same noun right behind both, and the same telling word, which is no name, around both."""
    one, other = first.amount, second.amount
    if one.sort != other.sort or one.unit != other.unit or not (first.after and second.after):
        return False
    rest = [_plain_words(f) for f in (first, second)]
    return akin(first.after[0], second.after[0]) and any(akin(a, b) for a in rest[0] for b in rest[1])


def _plain_words(figure: ToldFigure) -> list[str]:
    """The words around a figure that are no names, without the one that it counts."""
    words = [w for w in figure.words if len(w) >= LETTERS and w != figure.after[0]]
    return [w for w in words if re.search(rf"(?<!\w){w}(?!\w)", figure.passage.masked)]


def of_one_time(reading: Reading, one: Passage, other: Passage) -> bool:
    """Whether the times that two passages tell are the same, the day of the article left out."""
    times = [{(m.value.first, m.value.last) for m in p.of("t") if isinstance(m.value, Moment)} for p in (one, other)]
    today = {(reading.published, reading.published)}
    return times[0] - today == times[1] - today
