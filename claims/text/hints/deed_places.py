"""What is done only once, told of two places or days: a firm founded in two towns, a fire begun in loft and cellar."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.text.hints.hint import DOES_NOT_FIT, Hint, Operand, hint
from claims.text.hints.phrases import phrase, says, telling
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import found
from claims.text.hints.told_figures import akin
from claims.text.measures.amounts import either
from claims.text.measures.moments import Moment
from claims.text.spans import Span
from claims.text.times import TimeExpression

#: Of these two sentences must name one person.
_OF_PEOPLE = frozenset({"once_born", "once_dead", "once_buried", "once_wed", "once_caught"})
#: An article that says "the deal", or "the fire", tells of one; "the club" and "the league" are two.
_OF_ONE = frozenset({"once_agreed", "once_alight"})
#: What is held, or happens, is named: "the wedding took place".
_HELD = "once_held"
#: The deeds, by the names of their templates.
_DEEDS = (
    "once_founded", "once_born", "once_dead", "once_buried", "once_agreed", "once_alight", "once_wed", "once_caught",
    "once_crashed", _HELD,
)  # fmt: skip
#: A place stands so many characters behind its deed, or before it where "in which" joins them.
REACH = 90
#: Around deed and place so many characters say whether they are told for certain, and whose they are.
AROUND = 30
#: Words of fewer letters tell of nothing that two sentences may share.
LETTERS = 5
_CLAUSE = re.compile(r"[.;:!?“”\"]|, (?!(?:on|in|at|pada|di|tepatnya)\s)(?=[a-z])")
#: A day stands so near behind the deed that is done on it.
NEAR = 45


@dataclass(frozen=True, slots=True)
class _Place:
    """A place: ``kind`` is what it may be compared with, ``value`` the one name of all its names."""

    kind: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Told:
    """Where, or when, a deed was done, and the passage that tells it; ``known``: how it is of something told before.

    ``words`` are those of the passage that tell something, without the deed.
    """

    deed: str
    place: _Place
    passage: Passage
    known: str
    words: tuple[str, ...]


def deed_place_hints(reading: Reading) -> Iterator[Hint]:
    """One hint for each deed of one thing that is told of two places, or days, where nothing says why."""
    told: dict[str, list[_Told]] = {}
    for passage in (*([reading.headline] if reading.headline else []), *reading.passages):
        for one in _told(reading, passage):
            told.setdefault(one.deed, []).append(one)
    for some in told.values():
        pair = next(((a, b) for n, b in enumerate(some) for a in some[:n] if _go_against(reading, a, b)), None)
        if pair and len({one.place.value for one in some if one.place.kind == pair[0].place.kind}) == 2:
            yield _hint(reading, *pair)


def _told(reading: Reading, passage: Passage) -> Iterator[_Told]:
    """The deeds of a passage with the places right behind them, or right before with "where", of each kind one."""
    for deed in _DEEDS:
        for match in found(reading.words, deed, passage.masked):
            places = _places_behind(reading, passage, match.end()) or _places_before(reading, passage, match.start())
            around = passage.masked[max(0, match.start() - AROUND) : match.end() + AROUND]
            if not places or says(reading, "told_otherwise", around):
                continue
            known = _is_known(reading, deed, passage.masked[max(0, match.start() - AROUND) : match.end()])
            words = telling(reading, f"{passage.masked[: match.start()]} {passage.masked[match.end() :]}", LETTERS)
            name = f"{deed} {match.group().split()[0].lower()}" if deed == _HELD else deed
            yield from (_Told(name, place, passage, known, tuple(words)) for place in places)


def _is_known(reading: Reading, deed: str, words: str) -> str:
    """How words mean what was told before: by its name in the headline, by "the" or "this"; empty if not."""
    headed = reading.headline.span.of(reading.text) if reading.headline else ""
    if any(name in headed for name in re.findall(r"[A-Z][\w’'-]{2,}", words)):
        return "name"
    first = deed in _OF_ONE and says(reading, "first_of_all", words)
    return "noun" if first or says(reading, "of_the_known", words) else ""


def _places_behind(reading: Reading, passage: Passage, at: int) -> list[_Place]:
    """The first place of each kind behind a deed, in its clause."""
    end = _CLAUSE.search(passage.masked, at)
    stop = min(end.start() if end else len(passage.masked), at + REACH)
    found_there = [*_places(reading, passage, at, stop), *_days(passage, at, min(stop, at + NEAR))]
    return list({p.kind: p for p in reversed(found_there)}.values())


def _days(passage: Passage, start: int, stop: int) -> Iterator[_Place]:
    """The days of a stretch: what is done once is done on one of them."""
    for match in re.compile(r"‹([tw])(\d+)›").finditer(passage.masked, start, stop):
        value = passage.marks[int(match[2])].value
        if isinstance(value, Moment) and value.sort == "day":
            yield _Place("day", value.first.isoformat(), value.span)
        elif isinstance(value, TimeExpression):
            yield _Place("weekday", str(value.offset), value.span)


def _places_before(reading: Reading, passage: Passage, at: int) -> list[_Place]:
    """The last places before a deed that "in which" joins to it: "the garage in Dale where the firm was founded"."""
    start = max(0, at - REACH)
    where = list(re.finditer(phrase(reading.words, "where"), passage.masked[start:at], re.IGNORECASE))
    if not where:
        return []
    stop = start + where[-1].start()
    return list({p.kind: p for p in _places(reading, passage, start, stop, bare=True)}.values())


def _places(reading: Reading, passage: Passage, start: int, stop: int, *, bare: bool = False) -> Iterator[_Place]:
    """The places of a stretch behind a preposition of place; ``bare``: without one too, "the Dale hotel"."""
    at = "" if bare else rf"{phrase(reading.words, 'at_a_place')}\s(?:(?:the|a|an|his|her|its|their|sebuah|sekitar)\s)*"
    for kind, pattern in _patterns(reading):
        for match in re.compile(at + pattern).finditer(passage.masked, start, stop):
            span = passage.place(*match.span("place"))
            value = _value(reading, kind, span.of(reading.text))
            yield _Place(f"{kind} {match['label'].lower()}" if kind == "label" else kind, value, span)


def _value(reading: Reading, kind: str, place: str) -> str:
    """One name for all names of a place."""
    known = {name: line.split("/")[0] for line in reading.words.lists.get(kind, ()) for name in line.split("/")}
    return known.get(place.lower(), place.lower())


def _patterns(reading: Reading) -> Sequence[tuple[str, str]]:
    cities = reading.language.page.cities | reading.words.lists["more_cities"]
    return _compiled(cities, *(reading.words.lists[n] for n in ("place_labels", "one_room", "one_house")))


@lru_cache(maxsize=8)
def _compiled(
    cities: frozenset[str], labels: frozenset[str], rooms: frozenset[str], houses: frozenset[str]
) -> Sequence[tuple[str, str]]:
    """What places look like: "Pos 3" and "Desa Arum" with a label, a town, a room or a kind of house."""
    names = {kind: {n for line in lines for n in line.split("/")} for kind, lines in (("r", rooms), ("h", houses))}
    capital = "|".join(sorted((re.escape(c.title()).replace(r"\ ", r"\s") for c in cities), key=len, reverse=True))
    label = "|".join(sorted(re.escape(w.title()) for w in labels))
    return (
        ("label", rf"(?P<place>(?P<label>{label})\s(?:‹n\d+›|\d+|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]+)*))"),
        ("city", rf"(?:[a-z]+\s){{0,6}}?(?:in\s|di\s)?(?P<place>{capital})(?![\w’'-]|\s[A-Z])"),
        ("one_room", rf"(?:[a-z]+\s){{0,2}}?(?P<place>(?i:{either(frozenset(names['r']))}))(?![\w-])"),
        ("one_house", rf"(?:[a-z]+\s){{0,2}}?(?P<place>(?i:{either(frozenset(names['h']))}))(?![\w-])"),
    )


def _go_against(reading: Reading, one: _Told, other: _Told) -> bool:
    """Whether two sentences tell one deed of one thing in two places of a kind, and of no two years."""
    if one.passage is other.passage or one.place.kind != other.place.kind or one.place.value == other.place.value:
        return False
    years = [{m.value.first.year for m in t.passage.of("t") if isinstance(m.value, Moment)} for t in (one, other)]
    today = {reading.published.year} if reading.published else set()
    if (years[0] ^ years[1]) - today:
        return False
    words = [one.words, other.words]
    own = {w for t in (one, other) for w in telling(reading, t.place.span.of(reading.text), 1)}
    if one.deed in _OF_PEOPLE:
        words = [tuple(w for w in t.words if _is_a_name(t.passage, w)) for t in (one, other)]
    elif _are_of_one(one, other):
        return True
    return any(akin(a, b) for a in words[0] for b in words[1] if a not in own and b not in own)


def _are_of_one(one: _Told, other: _Told) -> bool:
    """Whether an article can tell of one such thing only, or names it first and then says "the"."""
    if one.deed in _OF_ONE:
        return bool(one.known and other.known)
    if one.deed.startswith(_HELD):
        return bool(other.known)
    return one.deed == "once_founded" and {one.known, other.known} == {"name", "noun"}


def _is_a_name(passage: Passage, word: str) -> bool:
    return word.capitalize() in passage.masked


def _hint(reading: Reading, one: _Told, other: _Told) -> Hint:
    operands = [
        Operand(name, "text", t.place.span.of(reading.text), t.place.span)
        for name, t in (("first", one), ("second", other))
    ]
    return hint("contradiction", "restated", DOES_NOT_FIT, (one.place.span, other.place.span), operands)
