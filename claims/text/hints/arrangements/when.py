"""Two times of two sentences, or of the headline and a sentence, that may be told of one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.text.hints.arrangements.places import Arrangement, Placed
from claims.text.hints.arrangements.tied import Article, tied
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, hint
from claims.text.hints.reading import Reading
from claims.text.measures.moments import Moment
from claims.text.times import TimeExpression

#: Two sentences with fewer telling words in common tell of two things; the headline is of everything.
IN_COMMON = 2
#: Sentences that are farther apart are of other things, and so is what the headline never takes up.
WINDOW, LEAD = 30, 15
#: Among more times than these every two are of something.
MANY = 60
_BOUNDS = (1, 7, 31, 92, 366, 1500)
#: The letters of the days, months and years, the weekdays, and the times of day.
LETTERS = "twc"


def when_arrangements(reading: Reading, times: Sequence[Placed]) -> Iterator[Arrangement]:
    """Every two times that can be compared; in the body those of sentences with words in common."""
    told = [p for p in times if p.letter in LETTERS]
    if len(told) > MANY:
        return
    article = Article(reading)
    for number, second in enumerate(told):
        for first in told[:number]:
            if _is_near(article, first, second) and _may_be_compared(first, second):
                yield _arranged(article, told, first, second)


def _is_near(article: Article, first: Placed, second: Placed) -> bool:
    if first.index == -1:
        return second.index != -1 and second.index < LEAD
    if not 0 < second.index - first.index <= WINDOW:
        return False
    return len(article.shared(first.index, second.index)) >= IN_COMMON


def _may_be_compared(first: Placed, second: Placed) -> bool:
    """Times of one sort; a weekday beside a day of the calendar; a month of the headline beside a day."""
    if "c" in (first.letter, second.letter):
        return first.letter == second.letter
    if first.letter == second.letter == "t" and (first.index != -1 or "year" in (_sort(first), _sort(second))):
        return _sort(first) == _sort(second)
    return "w" not in (first.letter, second.letter) or {_sort(first), _sort(second)} <= {"weekday", "day"}


def _sort(place: Placed) -> str:
    return str(getattr(place.value, "sort", ""))


def _arranged(article: Article, told: Sequence[Placed], first: Placed, second: Placed) -> Arrangement:
    near = [p for p in told if p.letter == first.letter and any(abs(p.index - q.index) <= 1 for q in (first, second))]
    shown = (*_apart(article.reading, first, second), *tied(article, first, second), *_elsewhere(told, first, second))
    return Arrangement("when", (("first", (first,)), ("second", (second,))), _found(first, second), near, shown)


def _found(first: Placed, second: Placed) -> Hint:
    rule, names = ("headline", ("headline", "body")) if first.index == -1 else ("restated", ("first", "second"))
    operands = tuple(_operand(n, p) for n, p in zip(names, (first, second), strict=True))
    outcome = FITS if _agree(first, second) else DOES_NOT_FIT
    return hint("contradiction", rule, outcome, (first.span, second.span), operands)


def _operand(name: str, place: Placed) -> Operand:
    told = place.value
    if isinstance(told, Moment):
        length = {"year": 4, "month": 7}.get(told.sort, 10)
        return Operand(name, "date", told.first.isoformat()[:length], told.span)
    if isinstance(told, TimeExpression) and told.sort == "weekday":
        return Operand(name, "weekday", str(told.offset), told.span)
    return Operand(name, "text", " ".join(w.text for w in place.line[place.first : place.last + 1]), told.span)


def _agree(first: Placed, second: Placed) -> bool:
    """Whether both can be one time: days that overlap, a day that falls on the weekday, one time of day."""
    one, other = first.value, second.value
    if isinstance(one, Moment) and isinstance(other, Moment):
        return one.first <= other.last and other.first <= one.last
    weekdays = [t.first.weekday() if isinstance(t, Moment) else getattr(t, "offset", -1) for t in (one, other)]
    if "weekday" in (_sort(first), _sort(second)):
        return weekdays[0] == weekdays[1]
    return getattr(one, "value", "") == getattr(other, "value", "")


def _apart(reading: Reading, first: Placed, second: Placed) -> Iterator[str]:
    """How far the two times lie apart, what of them is the same, and what of them is to come."""
    headed = "headline" if first.index == -1 else "body"
    sorts = f"{_sort(first)}-{_sort(second)}"
    yield from (f"sorts={sorts}", f"sorts={sorts},{headed}", headed)
    one, other = first.value, second.value
    if isinstance(one, Moment) and isinstance(other, Moment):
        days = max((other.first - one.last).days, (one.first - other.last).days)
        yield f"apart={next((b for b in _BOUNDS if days <= b), 9999)}"
        yield "more" if other.first > one.last else "less"
        yield from (f"same {part}" for part in ("year", "month", "day") if _part(one, part) == _part(other, part))
    for name, time in (("first", one), ("second", other)):
        if isinstance(time, Moment):
            yield f"{name} {'explicit' if time.explicit else 'without its year'}"
            if reading.published:
                yield f"{name} {'to come' if time.first > reading.published else 'gone by'}"
        else:
            yield f"{name} direction={getattr(time, 'direction', 0)}"


def _part(time: Moment, part: str) -> object:
    return getattr(time.first, part) if part == "year" or time.sort in (part, "day") else object()


def _elsewhere(times: Sequence[Placed], first: Placed, second: Placed) -> Iterator[str]:
    """Whether another sentence tells one of the two again, and what stands beside each."""
    for name, place, other in (("first", first, second), ("second", second, first)):
        alike = [p for p in times if p is not place and _may_be_compared(place, p) and p is not other]
        again = [p for p in alike if p.index != place.index and _agree(place, p)]
        if again:
            yield from (f"{name} again", f"{name} again={min(2, len(again))}")
        if any(p.index == other.index for p in again):
            yield f"{name} beside the other"
        if place.index == -1 and not again:
            yield "nowhere in the body"
        yield f"{name} beside={min(3, sum(p.index == place.index for p in alike))}"
