"""Two figures of two sentences, or of the headline and a sentence, that may be told of one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claims.text.hints.ages import marks_of
from claims.text.hints.arrangements.places import Arrangement, Placed
from claims.text.hints.arrangements.tied import Article, tied
from claims.text.hints.deeds import one_kind
from claims.text.hints.digits import has_a_wrong_digit
from claims.text.hints.figures import comparable, operand
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.reading import Reading
from claims.text.hints.register import same_thing

#: What is farther apart is rarely of one thing, unless the digits are the same, or the scale is another.
LEAST, MOST = Decimal("0.3"), Decimal("3.4")
#: Sentences that are farther apart are of other things; the headline is of everything.
WINDOW = 30
_BOUNDS = (3, 6, 10, 20, 35, 60, 100)


def twice_arrangements(reading: Reading, figures: Sequence[Placed]) -> Iterator[Arrangement]:
    """Every two figures of one sort, near enough, that count one thing or say nothing of what they count; no ages."""
    passages = [*([reading.headline] if reading.headline else []), *reading.passages]
    aged = {m.span for p in passages for m in marks_of(reading, p, "age", "a")}
    told = [f for f in figures if f.letter in "ndp" and f.amount.value > 0 and f.span not in aged]
    article = Article(reading)
    for number, second in enumerate(told):
        for first in told[:number]:
            apart = second.index - first.index
            near = 0 < apart <= WINDOW or (apart and first.index == -1)
            if near and _may_be_one(reading, first, second):
                yield _arranged(article, told, first, second)


def _may_be_one(reading: Reading, first: Placed, second: Placed) -> bool:
    if first.letter != second.letter or not comparable(reading, first.amount, second.amount):
        return False
    if first.letter == "d" and first.value.unit != second.value.unit:  # type: ignore[union-attr]
        return False
    if not _is_near(first.amount.value, second.amount.value):
        return False
    return first.letter != "n" or first.amount.sort == "money" or kinship(reading, first, second) != "other"


def _is_near(one: Decimal, other: Decimal) -> bool:
    ratio = other / one
    digits = [str(v.normalize().as_tuple().digits) for v in (one, other)]
    return LEAST <= ratio <= MOST or has_a_wrong_digit(one, other) or (digits[0] == digits[1] and min(one, other) > 1)


def kinship(reading: Reading, first: Placed, second: Placed) -> str:
    """Whether both name the same as what they count, things of one kind, nothing on one side, or something else."""
    measures = reading.words.measures
    if first.amount.unit in measures or second.amount.unit in measures:
        return "measure" if first.amount.unit == second.amount.unit else "half a measure"
    if not (first.things and second.things):
        return "bare"
    pairs = [(a, b) for a in first.things for b in second.things]
    if any(same_thing(reading, a, b) for a, b in pairs):
        return "same"
    persons = reading.words.lists["persons"]
    if any(one_kind(reading, a, b) for a, b in pairs):
        return "kind"
    return "people" if all(set(p.things) & persons for p in (first, second)) else "other"


def _arranged(article: Article, told: Sequence[Placed], first: Placed, second: Placed) -> Arrangement:
    near = [p for p in told if p.letter == first.letter and _alike(article, p, first)]
    near = [p for p in near if any(abs(p.index - q.index) <= 1 for q in (first, second))]
    shown = (*_apart(first, second), *_of_one(article, first, second), *_elsewhere(article, told, first, second))
    return Arrangement("twice", (("first", (first,)), ("second", (second,))), _found(first, second), near, shown)


def _alike(article: Article, one: Placed, other: Placed) -> bool:
    return comparable(article.reading, one.amount, other.amount)


def _found(first: Placed, second: Placed) -> Hint:
    outcome = FITS if first.amount.value == second.amount.value else DOES_NOT_FIT
    rule, names = ("headline", ("headline", "body")) if first.index == -1 else ("restated", ("first", "second"))
    operands = tuple(operand(n, p.amount) for n, p in zip(names, (first, second), strict=True))
    return hint("contradiction", rule, outcome, (first.span, second.span), operands)


def _apart(first: Placed, second: Placed) -> Iterator[str]:
    one, other = first.amount.value, second.amount.value
    apart = abs(one - other) * 100 / max(one, other)
    yield f"apart={next((b for b in _BOUNDS if apart <= b), 999)}"
    yield "more" if other > one else "less"
    if has_a_wrong_digit(one, other):
        yield "wrong digit"
    if not LEAST <= other / one <= MOST:
        yield "before the scale"
    for name, place in (("first", first), ("second", second)):
        yield f"{name} bound={place.amount.bound}"
        digits = len(place.amount.value.normalize().as_tuple().digits)
        yield f"{name} digits={min(digits, 4)}"


def _of_one(article: Article, first: Placed, second: Placed) -> Iterator[str]:
    """What ties the two figures, and what sets them apart."""
    headed = "headline" if first.index == -1 else "body"
    kin = kinship(article.reading, first, second)
    yield from (f"letter={first.letter}", f"kin={kin}", f"kin={kin},{headed}")
    if {p.amount.sort for p in (first, second)} == {"money", "count"}:
        yield "money and a count"
    if first.letter == "d":
        yield f"length of {_behind(article.reading, first, second)}"
    yield from tied(article, first, second, {*first.things, *second.things})


def _behind(reading: Reading, first: Placed, second: Placed) -> str:
    """Whether one noun, or two of one kind, stand behind two lengths: "a five-year deal", "a four-year contract"."""
    one, other = (p.line[p.last + 1].text if p.last + 1 < len(p.line) else "" for p in (first, second))
    if not (one.isalpha() and other.isalpha()):
        return "nothing named"
    same = one == other or same_thing(reading, one, other) or one_kind(reading, one, other)
    return "the same" if same else "others"


def _elsewhere(article: Article, figures: Sequence[Placed], first: Placed, second: Placed) -> Iterator[str]:
    """Where else the two figures stand, what stands beside them, and what others make of them."""
    told = [p for p in figures if p not in (first, second)]
    for name, place, other in (("first", first, second), ("second", second, first)):
        alike = [p for p in told if _alike(article, p, place)]
        again = sum(p.amount.value == place.amount.value and p.index != place.index for p in alike)
        if again:
            yield from (f"{name} again", f"{name} again={min(2, again)}")
        beside = sum(p.index == place.index for p in alike)
        yield f"{name} beside={min(beside, 3)}"
        some = [p.amount.value for p in told if p.index == other.index]
        if some and other.amount.value + sum(some) == place.amount.value:
            yield f"{name} is the sum"
        less = {p.amount.value for p in alike if p.amount.value < place.amount.value}
        if any(place.amount.value - v in less for v in less):
            yield f"{name} is made"
    gap = abs(first.amount.value - second.amount.value)
    if any(p.amount.value == gap for p in told):
        yield "what is between is told"
