"""Figures and the words that stand around them: whether two of them tell of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount, either
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

    Words for one thing ("killed", "dead") are the same word here. ``lead_in`` are the two words right before it,
    whatever they are, ``around`` all content words of the passage; ``stretch``: it is a length of time.
    """

    amount: Amount
    passage: Passage
    before: tuple[str, ...]
    after: tuple[str, ...]
    lead_in: str
    around: tuple[str, ...] = ()
    stretch: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.before, *self.after)


def told_figures(reading: Reading, passage: Passage) -> tuple[ToldFigure, ...]:
    """The figures of a passage, each with the words around it; looked for once."""
    if passage.span not in reading.told:
        reading.told[passage.span] = tuple(_told_figures(reading, passage)) if passage.marks else ()
    return reading.told[passage.span]  # type: ignore[no-any-return]


def _told_figures(reading: Reading, passage: Passage) -> Iterator[ToldFigure]:
    around = telling_words(reading, passage.masked)
    for number, mark in passage.marks.items():
        amount = mark.value.amount if isinstance(mark.value, Stretch) else mark.value
        if not isinstance(amount, Amount):
            continue
        before, _, after = passage.masked.partition(f"‹{mark.letter}{number}›")
        ahead, behind = telling_words(reading, before), telling_words(reading, re.split(r"[.;]", after)[0])
        lead_in = " ".join(_words(before)[-2:])
        yield ToldFigure(
            amount, passage, ahead[::-1][:BEFORE], behind[:AFTER], lead_in, around, stretch=mark.letter == "d"
        )


def is_of_so_many(reading: Reading, figure: ToldFigure) -> bool:
    """ "4 in 10 pupils", "one out of five": a share in words, told by two small figures of which neither counts."""
    joined = either(reading.words.lists["of_so_many"])
    number = next(n for n, m in figure.passage.marks.items() if getattr(m.value, "amount", m.value) is figure.amount)
    pair = re.search(rf"‹n(\d+)› {joined} ‹n(\d+)›", figure.passage.masked, re.IGNORECASE)
    if pair is None or str(number) not in pair.groups():
        return False
    whole = figure.passage.marks[int(pair[2])].value
    return isinstance(whole, Amount) and whole.value in (Decimal(5), Decimal(10), Decimal(20), Decimal(100))


def telling_words(reading: Reading, masked: str) -> tuple[str, ...]:
    """The content words of a stretch, in order; of words for one thing always the same one."""
    empty, same = reading.language.page.function_words, _same_words(reading.words)
    return tuple(same.get(word, word) for word in _words(masked) if word not in empty and len(word) > 1)


@lru_cache(maxsize=8)
def _same_words(words: HintWords) -> dict[str, str]:
    groups = [group.split("/") for group in words.lists["one_thing"]]
    return {word: group[0] for group in groups for word in group}


def thing(reading: Reading, word: str) -> str:
    """The word that stands for all words for this thing."""
    return _same_words(reading.words).get(word, word)


def _words(masked: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", re.sub(r"‹\w+›", " ", masked).lower())


def same_figure(one: Amount, other: Amount) -> bool:
    """Whether the body's figure is the headline's, rounded or its scale left out. Sorts need not be the same."""
    for scale in SCALES if one.value < SCALES[1] else SCALES[:1]:
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
        if together and one.amount.sort == other.amount.sort == "count" and amount.value == less + more:
            return True
        percents = amount.sort == "percent" and (one.amount.sort != "percent" or not together)
        if one.amount.unit == other.amount.unit and not percents and amount.value in (less + more, more - less):
            return True
        if together and less > 1 and less * more == amount.value:
            return True
        counts = amount.sort == "percent" and "percent" not in (one.amount.sort, other.amount.sort)
        ratios = (less / more, (more - less) / less, (more - less) / more) if counts else ()
        if together and any(abs(100 * r - amount.value) <= near for r in ratios):
            return True
    return any(amount.value == run for run in _runs(body))


def _runs(body: list[ToldFigure]) -> Iterator[Decimal]:
    """What three and more counts that follow one another in a sentence make: "nine counts of fraud, four of ..."."""
    for passage in dict.fromkeys(f.passage.span for f in body[:MOST]):
        counts = [f.amount.value for f in body[:MOST] if f.passage.span == passage and f.amount.sort == "count"]
        yield from (sum(counts[a:b], Decimal(0)) for a in range(len(counts)) for b in range(a + 3, len(counts) + 1))


def contradicts(headline: ToldFigure, body: ToldFigure) -> bool:
    """The same sort and unit, both exact, and a telling word around both."""
    one, other = headline.amount, body.amount
    if one.sort != other.sort or not (one.exact and other.exact) or one.value == other.value:
        return False
    if headline.stretch != body.stretch or (one.sort == "money" and one.unit != other.unit):
        return False
    if headline.stretch and one.unit[:4] != other.unit[:4]:
        return False
    if one.sort == "count":
        return counts_the_same(headline, body)
    return of_one_thing(headline, body)


def counts_the_same(one: ToldFigure, other: ToldFigure) -> bool:
    """The same two words in front ("study of"), or the same thing counted and one more word of the passage in common.

    What is done to somebody is counted in front too: "three arrested" and "they have arrested four men".
    """
    if one.lead_in == other.lead_in and len(one.lead_in) > LETTERS:
        return True
    things = one.after[:1], (*other.after[:2], *(w for w in other.before[:2] if w in one.after[:1]))
    lasting = one.stretch and other.stretch and one.amount.unit[:4] == other.amount.unit[:4]
    counted = lasting or any(akin(a, b) for a in things[0] for b in things[1])
    rest = [w for w in one.around if w not in things[0]]
    return counted and any(_tells(a, b) for a in rest for b in other.around)


def of_one_thing(one: ToldFigure, other: ToldFigure) -> bool:
    return any(_tells(a, b) for a in one.words for b in other.words)


def _tells(one: str, other: str) -> bool:
    """Whether two words are one, and long enough to tell something; short ones ("tax") letter for letter."""
    if min(len(one), len(other)) < LETTERS:
        return one == other and len(one) == LETTERS - 1
    return akin(one, other)


def akin(one: str, other: str) -> bool:
    """ "tewas" and "menewaskan", "order" and "orders", "dies" and "died": one holds the other but for a letter."""
    short, long = sorted((one, other), key=len)
    inner = len(short) > LONG and (short[1:] in long or (len(short) > LONG + 1 and short[2:] in long))
    return short in long or inner or (len(short) > LETTERS and long.startswith(short[:-1]))


def digits_changed(one: Amount, other: Amount) -> bool:
    """Whether one figure has the digits of the other in another order: 45 and 54."""
    first, second = (f"{a.value.normalize():f}" for a in (one, other))  # in full: no "3.12E+4" beside "4.12E+3"
    return first != second and sorted(first) == sorted(second) and len(first) > 1


def counts_one_thing(first: ToldFigure, second: ToldFigure) -> bool:
    """One unit, the same noun right behind both, and the same telling word, which is no name, around both."""
    one, other = first.amount, second.amount
    if one.sort != other.sort or not (first.after and second.after):
        return False
    if one.unit != other.unit and first.after[0] != second.after[0]:
        return False
    rest = [_plain_words(f) for f in (first, second)]
    return akin(first.after[0], second.after[0]) and any(akin(a, b) for a in rest[0] for b in rest[1])


def _plain_words(figure: ToldFigure) -> list[str]:
    """The words around a figure that are no names, without the one that it counts."""
    words = [w for w in figure.words if len(w) >= LETTERS and w != figure.after[0]]
    told = set(re.findall(r"\w+", figure.passage.masked))
    return [w for w in words if w.capitalize() not in told]


def of_one_time(reading: Reading, one: Passage, other: Passage) -> bool:
    """Whether the times that two passages tell are the same, the day, month and year of the article left out."""
    told = [[m.value for m in p.of("t") if isinstance(m.value, Moment)] for p in (one, other)]
    day = reading.published
    times = [{(t.first, t.last) for t in some if not (day and t.first <= day <= t.last)} for some in told]
    return times[0] == times[1]
