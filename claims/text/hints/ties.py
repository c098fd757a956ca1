"""What a figure is tied to by the words right beside it: what it counts or is the measure of, and of which time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.text.hints.figures import mark_number
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.told_figures import ToldFigure, akin, thing, told_figures
from claims.text.measures.amounts import Amount
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: Words of fewer letters tell nothing.
LETTERS = 4
#: So many words ahead of a figure may name what it is the measure of.
AHEAD = 2
#: A time so many words off is that of the figure.
NEAR = 5
#: The clause around a figure ends at these.
_BREAK = re.compile(r"[,;:.!?()“”\"–—]|‹[npxfdc]\d+›")


@dataclass(frozen=True, slots=True)
class Tie:
    """A figure with what it counts or measures (``heads``), all telling words and the proper names of its sentence.

    ``told`` are the heads in the words of the article.
    """

    figure: ToldFigure
    heads: tuple[str, ...]
    words: frozenset[str]
    names: frozenset[str]
    told: tuple[str, ...] = ()

    @property
    def amount(self) -> Amount:
        return self.figure.amount


def ties(reading: Reading, passage: Passage) -> Iterator[Tie]:
    """The figures of a passage that are told exactly, or with "about", with what they are tied to."""
    figures = [f for f in told_figures(reading, passage) if f.amount.bound in ("", "about")]
    names = _names(passage) if figures else frozenset()
    for figure in figures:
        words = frozenset(w for w in figure.around if len(w) >= LETTERS)
        ahead, behind = _beside(figure)
        told = tuple(_heads(reading, figure, ahead, behind))
        heads = tuple(thing(reading, w) for w in told)
        yield Tie(figure, heads, words, names, told)


def _beside(figure: ToldFigure) -> tuple[str, str]:
    """The words of the clause ahead of a figure and behind it, up to the next sign or figure."""
    masked = figure.passage.masked
    number = mark_number(figure.passage, figure.amount)
    match = re.search(rf"‹[a-z]{number}›", masked)
    start, end = match.span() if match else (0, 0)
    ahead = [m.end() for m in _BREAK.finditer(masked, 0, start)]
    behind = _BREAK.search(masked, end)
    return masked[ahead[-1] if ahead else 0 : start], masked[end : behind.start() if behind else len(masked)]


def _heads(reading: Reading, figure: ToldFigure, ahead: str, behind: str) -> Iterator[str]:
    """A count tells what it counts behind it; what it is a measure, a price or a share of stands on either side."""
    empty = reading.language.page.function_words
    after = [w for w in _plain(behind) if w not in empty]
    before = [w for w in _plain(ahead)[::-1] if w not in empty]
    units = set(reading.words.measures) | set(reading.words.durations)
    if figure.amount.sort == "count" and figure.amount.unit not in units:
        yield from after[:2] or before[:AHEAD]
        return
    yield from before[:AHEAD]
    yield from (w for w in after[:2] if w not in units)


def _plain(words: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", re.sub(r"‹\w+›", " ", words).lower())


def _names(passage: Passage) -> frozenset[str]:
    """The capitals within the sentence: its first word is one for another reason."""
    return frozenset(re.findall(r"(?<=[\w,] )[A-Z][^\W\d_]{2,}", re.sub(r"‹\w+›|\([^)]*\)", " ", passage.masked)))


def is_then(reading: Reading, tie: Tie) -> bool:
    """Whether words of another time stand in the clause, or "from", or another year, right beside the figure."""
    lists, passage = reading.words.lists, tie.figure.passage
    ahead, behind = _beside(tie.figure)
    if says(reading, "told_of_then", f"{ahead} ¦ {behind}"):
        return True
    near = " ".join([*ahead.split()[-NEAR:], "¦", *behind.split()[:NEAR]])
    if any(word in lists["from_there"] for word in ahead.lower().split()[-2:]):
        return True
    today = reading.published
    for number in re.findall(r"‹[tl](\d+)›", near):
        moment = passage.marks[int(number)].value
        if isinstance(moment, Moment) and (today is None or moment.last.year != today.year):
            return True
    return False


def is_planned(reading: Reading, tie: Tie) -> bool:
    """Whether the clause tells of what is to be or may be, not of what is."""
    return says(reading, "told_as_planned", " ".join(_beside(tie.figure)))


def share_a_head(one: Tie, other: Tie) -> bool:
    """Whether both count one noun, or are measures of one."""
    pairs = ((one.heads, other.heads), (one.told, other.told))
    return any(_alike(a, b) for first, second in pairs for a in first for b in second)


def share_a_deed(one: Tie, other: Tie) -> bool:
    """Whether what was done stands right beside both: "kills 17" and "fourteen people died"."""
    first, second = one.figure, other.figure
    beside = (*first.before[:1], *first.after[:2]), (*second.before[:2], *second.after[:3])
    return any(_alike(a, b) for a in beside[0] for b in beside[1] if len(a) >= LETTERS)


def in_common(one: Tie, other: Tie) -> int:
    """How many telling words beside the heads that both share both sentences have, names among them."""
    shared = [h for h in one.heads if any(_alike(h, o) for o in other.heads)]
    rest = [w for w in one.words if not any(_alike(w, h) for h in shared)]
    return sum(any(_alike(w, o) for o in other.words) for w in rest)


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= LETTERS and akin(one, other))


def of_one_kind(one: Tie, other: Tie) -> bool:
    """Whether two figures can be of one thing at all: counts, money of one currency, lengths of one unit."""
    a, b = one.amount, other.amount
    if a.sort != b.sort or one.figure.stretch != other.figure.stretch:
        return False
    if a.sort == "money" or one.figure.stretch:
        return a.unit[:4] == b.unit[:4]
    return True


def units_agree(reading: Reading, one: Tie, other: Tie) -> bool:
    """Whether neither is a measure in a unit, or both are in the same one."""
    known = reading.words.measures
    units = [known.get(t.amount.unit) for t in (one, other)]
    return units[0] == units[1]


def told_together(one: Tie, other: Tie) -> bool:
    """Whether both stand in one sentence."""
    return one.figure.passage is other.figure.passage


def made_of_ties(tie: Tie, body: Sequence[Tie]) -> bool:
    """Whether two figures of one sentence that count the same thing give this one as their sum or difference."""
    of_it = [t for t in body if of_one_kind(tie, t) and (share_a_head(tie, t) or not t.heads)]
    by_passage: dict[Span, list[Decimal]] = {}
    for one in of_it:
        by_passage.setdefault(one.figure.passage.span, []).append(one.amount.value)
    values = by_passage.values()
    return any(tie.amount.value in (a + b, abs(a - b)) for some in values for n, a in enumerate(some) for b in some[:n])
