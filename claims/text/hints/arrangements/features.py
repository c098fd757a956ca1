"""What an arrangement shows: the words beside each place, what is counted, where the places stand, how near it comes.

Words of both languages tell the same by the lists that they stand in (``hint_words``); the words themselves are
features too where enough texts have them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.text.hints.arrangements.phrases import lists_at
from claims.text.hints.arrangements.places import Arrangement, Placed
from claims.text.hints.deeds import one_kind
from claims.text.hints.reading import Reading
from claims.text.hints.register import same_thing
from claims.text.measures.amounts import Amount
from claims.text.spans import Span

#: So many words beside a place tell what it is there for.
BESIDE = 3
_STOPS = frozenset(".;:!?")


@dataclass(frozen=True, slots=True)
class Settled:
    """The places of what fits: ``by_rule`` of hints that a rule gave, ``by_chance`` of arrangements that happen to."""

    by_rule: Sequence[frozenset[Span]]
    by_chance: Sequence[frozenset[Span]]


def shown_by(reading: Reading, arrangement: Arrangement, settled: Settled) -> tuple[str, ...]:
    """The names of the features that an arrangement shows, each once."""
    return tuple(dict.fromkeys(_all(reading, arrangement, settled)))


def _all(reading: Reading, arrangement: Arrangement, settled: Settled) -> Iterator[str]:
    yield from arrangement.apart
    yield from _otherwise("rule", arrangement, settled.by_rule)
    yield from _otherwise("chance", arrangement, settled.by_chance)
    yield from _standing(arrangement)
    yield from _counting(reading, arrangement)
    for role, places in arrangement.roles:
        for place in places:
            if not place.beside:
                place.beside.append(tuple(_beside(reading, place)))
            yield from (f"{role}{word}" for word in place.beside[0])
    for one, other in pairwise(arrangement.places):
        if one.index == other.index:
            yield from (f"between={word}" for word in _between(one, other))


def _otherwise(how: str, arrangement: Arrangement, fitting: Sequence[frozenset[Span]]) -> Iterator[str]:
    """Whether some of its figures, and the one that is told of the others, fit together in another way."""
    own, told = {p.span for p in arrangement.places}, arrangement.told.span
    shared = [(told in other, len(own & other)) for other in fitting if own & other]
    if not shared:
        return
    yield f"fits by {how}={min(3, max(count for _, count in shared))}"
    if any(known for known, _ in shared):
        yield f"told fits by {how}={min(3, max(count for known, count in shared if known))}"


def _standing(arrangement: Arrangement) -> Iterator[str]:
    """Where the roles stand to one another, and what else of their sort stands among and around them."""
    places = arrangement.places
    order = [role for p in places for role, some in arrangement.roles if p in some and role not in ("first", "last")]
    yield f"order={','.join(dict.fromkeys(order))}"
    yield f"count={min(len(places), 6)}"
    body = [p for p in places if p.index != -1]
    if len(body) < len(places):
        yield "headline"
    yield f"spread={min(3, body[-1].index - body[0].index)}"
    yield f"steps={'-'.join(str(min(2, b.index - a.index)) for a, b in pairwise(body))}"
    others = [p for p in arrangement.near if p not in places and p.index != -1]
    among = sum(body[0].span < p.span < body[-1].span for p in others)
    beside = sum(any(p.index == q.index for q in body) for p in others)
    yield f"among={min(among, 3)}"
    yield f"others={min(len(others), 6)}"
    yield f"beside={min(beside, 4)}"
    yield f"apart words={min(6, sum(b.first - a.last for a, b in pairwise(body) if a.index == b.index) // 5)}"


def _counting(reading: Reading, arrangement: Arrangement) -> Iterator[str]:
    """Whether the figures count the same, people, or a measure; and how large they are."""
    figures = [(role, p) for role, some in arrangement.roles for p in some if isinstance(p.value, Amount)]
    named = [(role, p) for role, p in figures if role not in ("first", "last", "percent")]
    for role, place in named:
        if not place.things:
            yield f"{role} bare"
        if place.amount.unit in reading.words.lists["persons"] or set(place.things) & reading.words.lists["persons"]:
            yield f"{role} people"
        if place.amount.unit in reading.words.measures:
            yield f"{role} measured"
        if place.amount.sort == "money":
            yield f"{role} money"
        yield f"{role} size={sum(place.amount.value >= 10**n for n in range(1, 7))}"
        if place.amount.value == 1:
            yield f"{role} one"
    alike = [_alike(reading, a, b) for n, (_, a) in enumerate(named) for _, b in named[:n] if a is not b]
    yield f"alike={'all' if all(alike) else 'some' if any(alike) else 'none'}"


def _alike(reading: Reading, one: Placed, other: Placed) -> bool:
    return any(same_thing(reading, a, b) or one_kind(reading, a, b) for a in one.things for b in other.things)


def _beside(reading: Reading, place: Placed) -> Iterator[str]:
    for edge, step, side in ((place.first, -1, "<"), (place.last, 1, ">")):
        for n in range(1, BESIDE + 1):
            at = edge + step * n
            if not 0 <= at < len(place.line):
                yield f"{side}{min(n, 2)}end"
                break
            word = place.line[at]
            if word.mark >= 0 or word.text in _STOPS:
                yield f"{side}{min(n, 2)}{word.letter or word.text}"
                break
            told = f"={word.letter}" if word.timed else word.text
            yield f"{side}{told}"
            if n == 1:
                yield f"{side}1{told}"
            yield from (f"{side}@{name}" for name in lists_at(reading.words, place.line, at))


def _between(one: Placed, other: Placed) -> Iterator[str]:
    """The few words between two places of one sentence."""
    words = one.line[one.last + 1 : other.first]
    if len(words) <= 1:
        yield words[0].text if words else "nothing"
    for word in words:
        if word.text in ",;:()–—" or word.mark >= 0 or word.timed:
            yield word.letter or word.text
