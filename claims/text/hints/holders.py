"""Two holders of one office at once: two names that an article gives the same office at one time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from claims.text.hints.hint import DOES_NOT_FIT, UNKNOWN, Hint, Operand, hint
from claims.text.hints.offices import office_patterns
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import likely
from claims.text.measures.amounts import either
from claims.text.measures.moments import Moment, iso
from claims.text.spans import Span

#: Of an article that is full of offices only the first so many are compared.
MOST = 40
_ARTICLES = frozenset({"the", "a"})


@dataclass(frozen=True, slots=True)
class _Holder:
    """A name with an office: its noun and ``of`` what, at a time where the words tell one; ``role`` is both as told.

    ``run``: the institution and the name stand side by side without a sign between them ("Bupati Alam Jaya Rini").
    """

    span: Span
    role: str
    noun: str
    of: tuple[str, ...]
    name: tuple[str, ...]
    moment: Moment | None
    run: bool = False


def holder_hints(reading: Reading) -> Iterator[Hint]:
    """One hint for two names with one office: at one day or month they do not fit, today they are worth a look."""
    told = [holder for passage in reading.passages for holder in _holders(reading, passage)][:MOST]
    seen: set[frozenset[tuple[str, ...]]] = set()
    for one, other in combinations(told, 2):
        pair = _of_one_office(reading, one, other)
        if pair and frozenset((pair[0].name, pair[1].name)) not in seen:
            outcome = _outcome(*pair)
            if outcome:
                seen.add(frozenset((pair[0].name, pair[1].name)))
                yield _hint(outcome, *pair)


def _holders(reading: Reading, passage: Passage) -> Iterator[_Holder]:
    former = office_patterns(reading.facts, reading.words).former
    for part in re.finditer(r"[^;]+", passage.span.of(reading.text)):
        place = Span(*part.span()).shifted(passage.span.start)
        times = [m.value for m in passage.of("t") if isinstance(m.value, Moment) and place.contains(m.span)]
        if len(times) > 1 or (not times and re.search(either(reading.words.lists["then"]), part.group())):
            continue
        moment = None if times and _is_now(reading, times[0]) else times[0] if times else None
        for match in _found(reading, part.group(), times, place.start):
            if not former.search(match.string[: match.start("noun")]) and _is_name(reading, match["name"]):
                yield from _holder(match, place.start, moment)


def _found(reading: Reading, part: str, times: list[Moment], start: int) -> Iterator[re.Match[str]]:
    """The forms in one part; a time in it becomes a mark of the same length, so that places stay what they are."""
    for moment in times:
        at, width = moment.span.start - start, len(moment.span)
        mark = f"‹t{'0' * (width - 3)}›" if width > len("‹t›") else moment.span.of(reading.text)
        part = part[:at] + mark + part[at + width :]
    for form in likely(reading.words, "holders", part, cased=True):
        yield from form.finditer(part)


def _is_name(reading: Reading, words: str | None) -> bool:
    """Whether it is a full name, if any is told: neither a title with a name ("Mayor Pell") nor "As"."""
    if words is None:
        return True
    parts = [word.lower() for word in words.split()]
    no_names = reading.language.page.function_words | reading.words.lists["one_holder"]
    return len(parts) > 1 and not any(part in no_names for part in parts)


def _is_now(reading: Reading, moment: Moment) -> bool:
    today = reading.published
    return today is not None and moment.sort == "day" and abs((today - moment.first).days) <= 7


def _holder(match: re.Match[str], start: int, moment: Moment | None) -> Iterator[_Holder]:
    of, name = tuple(match["of"].split()), tuple((match["name"] or "").split())
    role = match.string[min(match.start("noun"), match.start("of")) : max(match.end("noun"), match.end("of"))]
    noun, span = match["noun"].lower(), Span(*match.span()).shifted(start)
    if of[0].lower() in _ARTICLES:
        of, role = of[1:], role.split(maxsplit=1)[1]
    if name and of:
        yield _Holder(span, role, noun, of, name, moment)
    elif len(of) > 2:
        yield _Holder(span, role, noun, of, (), moment, run=True)


def _of_one_office(reading: Reading, one: _Holder, other: _Holder) -> tuple[_Holder, _Holder] | None:
    """Both with their names parted from what the office is of, where it is one office and they are two people."""
    if one.noun != other.noun or (one.run != other.run):
        return None
    if one.run:
        return _parted(reading, one, other)
    return (one, other) if one.of == other.of and not _one_person(one.name, other.name) else None


def _parted(reading: Reading, one: _Holder, other: _Holder) -> tuple[_Holder, _Holder] | None:
    """Two runs begin with what the office is of, and end with a name of two words or three each."""
    size = next((n for n, (a, b) in enumerate(zip(one.of, other.of, strict=False)) if a != b), 0)
    names = one.of[size:], other.of[size:]
    if not size or any(not 2 <= len(name) <= 3 for name in names) or _one_person(*names):
        return None
    if one.of[size - 1] in reading.language.page.function_words or not any(_stands_alone(reading, n) for n in names):
        return None
    role = f"{one.role.removesuffix(' '.join(names[0])).strip()}"
    first, second = (replace(h, of=h.of[:size], name=n, role=role) for h, n in zip((one, other), names, strict=True))
    return first, second


def _stands_alone(reading: Reading, name: tuple[str, ...]) -> bool:
    """Whether the first word of the name is used without what stands ahead of it here: it begins a name then."""
    return bool(re.search(rf"(?:^|[a-z,;:“\"] ){re.escape(name[0])}(?= [a-z]|[,.;])", reading.text, re.MULTILINE))


def _one_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a word of both is the same, or nearly: a short name, a relative, another spelling."""
    return any(a == b or (a[:3] == b[:3] and abs(len(a) - len(b)) <= 1) for a in one for b in other)


def _outcome(one: _Holder, other: _Holder) -> str | None:
    if one.moment is None and other.moment is None:
        return UNKNOWN
    if one.moment is None or other.moment is None or "year" in (one.moment.sort, other.moment.sort):
        return None
    at_once = one.moment.first <= other.moment.last and other.moment.first <= one.moment.last
    return DOES_NOT_FIT if at_once else None


def _hint(outcome: str, one: _Holder, other: _Holder) -> Hint:
    operands = [
        Operand("first", "text", " ".join(one.name), one.span),
        Operand("second", "text", " ".join(other.name), other.span),
        Operand("role", "text", one.role),
    ]
    if one.moment:
        operands.append(Operand("date", "date", iso(one.moment), one.moment.span))
    return hint("roles", "holders", outcome, (one.span, other.span), operands)
