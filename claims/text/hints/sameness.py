"""One person with two ages, "not a single one" against a number of them, one name in two spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from claims.text.hints.births import is_told_beside
from claims.text.hints.figures import amount_of
from claims.text.hints.hint import DOES_NOT_FIT, UNKNOWN, Hint, Operand, hint
from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.hints.templates import likely, matches
from claims.text.measures.amounts import Amount
from claims.text.names import Name, find_names
from claims.text.spans import Span

#: A spelling differs in one letter of a word at least so long; shorter words are other names.
LETTERS = 6
#: Short names that sound the same are of two people often enough ("Flores", "Florez").
LONG = 7
#: A name that stands so often in one spelling is not somebody else's in the other.
OFTEN = 3
#: Of more names that share all their words but one, only the first so many are compared.
MOST = 50
_AGED = re.compile(r"((?:[A-Z][\w’'-]+\.? )*[A-Z][\w’'-]+)(?:, (\d{1,3}),| \((\d{1,3})\)[,\s])")
_NAMELESS = re.compile(r"(?<![\w.,])\w+(?:, (\d{1,3}),| \((\d{1,3})\)[,\s])")
#: Smaller and larger figures behind a name are no ages.
YOUNGEST, OLDEST = 10, 110


@dataclass(frozen=True, slots=True)
class _Aged:
    """A name without titles and the age behind it."""

    name: str
    age: int
    span: Span


def age_hints(reading: Reading) -> Iterator[Hint]:
    """Two ages behind one name: "Ann Pell, 61," and later "Pell (62)", if nobody else here has that surname."""
    aged = [found for passage in _told(reading) for found in _aged(reading, passage)]
    by_surname: dict[str, list[_Aged]] = {}
    for one in aged:
        by_surname.setdefault(one.name.split()[-1], []).append(one)
    for people in by_surname.values():
        full = {one.name for one in people if " " in one.name}
        other = next((one for one in people[1:] if one.age != people[0].age), None)
        if other and len(full) <= 1 and (" " in people[0].name or not full):
            yield _two_ages(people[0], other)
    yield from _nameless_age(reading, aged)
    yield from _of_the_one_told(reading, aged)


def _nameless_age(reading: Reading, aged: list[_Aged]) -> Iterator[Hint]:
    """ "Mayor, 61, to retire" over an article that tells one age, another one."""
    people = {one.name.split()[-1]: one for one in aged}
    told = {m.value.value for p in reading.passages for m in p.of("n") if isinstance(m.value, Amount)}
    for match in _NAMELESS.finditer(reading.headline.span.of(reading.text)) if reading.headline else ():
        age, group = int(match[1] or match[2]), 1 if match[1] else 2
        if len(people) == 1 and YOUNGEST < age < OLDEST and age not in told and reading.headline:
            place = Span(*match.span(group)).shifted(reading.headline.span.start)
            one = next(iter(people.values()))
            if (
                one.span.start >= reading.passages[0].span.start
                and one.age != age
                and not is_told_beside(reading, one.span)
            ):
                yield _two_ages(_Aged(one.name, age, place), one)


def _of_the_one_told(reading: Reading, aged: list[_Aged]) -> Iterator[Hint]:
    """ "The 45-year-old showed no emotion" where the article has told one age, of somebody else's none."""
    lengths = [(p, m) for p in reading.passages for m in p.of("d") if isinstance(m.value, Stretch)]
    for passage in reading.passages:
        for _, got in matches(reading.words, "of_that_age", passage.masked):
            told = [one for one in aged if one.span.start < passage.span.start]
            age = passage.marks[got["a"]].value
            if len({(one.name.split()[-1], one.age) for one in told}) != 1 or not isinstance(age, Stretch):
                continue
            others = [m for _, m in lengths if m.value is not age and m.value.unit == "year"]  # type: ignore[union-attr]
            if _names_another(reading, passage, told[0].name):
                continue
            years = int(age.amount.value)
            known = any(m.value.amount.value == years for m in others)  # type: ignore[union-attr]
            if years != told[0].age and YOUNGEST < years < OLDEST and not known and age.unit == "year":
                yield _two_ages(told[0], _Aged(told[0].name, years, age.amount.span))


def _names_another(reading: Reading, passage: Passage, name: str) -> bool:
    """Whether the sentence, or the one before, begins with another name: it may be of that one."""
    at = next((n for n, p in enumerate(reading.passages) if p.span == passage.span), 0)
    near = [p.span for p in reading.passages[max(0, at - 1) : at + 1]]
    found = find_names(reading.text, near, reading.language.page.function_words)
    begun = [n for n in found if any(n.span.start == span.start for span in near)]
    return any(set(n.words).isdisjoint(name.split()) for n in begun)


def _told(reading: Reading) -> list[Passage]:
    captions = [line for line in reading.lines if line.sort == "caption"]
    return [*([reading.headline] if reading.headline else []), *captions, *reading.passages]


def _aged(reading: Reading, passage: Passage) -> Iterator[_Aged]:
    no_names = reading.language.grammar.reference.titles | reading.language.page.function_words
    for match in _AGED.finditer(f"{passage.span.of(reading.text)} "):
        age, place = int(match[2] or match[3]), Span(*match.span(2 if match[2] else 3))
        words = [w for w in match[1].split() if w.lower().rstrip(".") not in no_names]
        if words and YOUNGEST < age < OLDEST:
            yield _Aged(" ".join(words), age, place.shifted(passage.span.start))


def _two_ages(one: _Aged, other: _Aged) -> Hint:
    operands = (
        Operand("name", "text", other.name),
        Operand("first", "number", str(one.age), one.span),
        Operand("second", "number", str(other.age), other.span),
    )
    return hint("contradiction", "two_ages", DOES_NOT_FIT, (one.span, other.span), operands)


def none_hints(reading: Reading) -> Iterator[Hint]:
    """ "Not a single civilian" against "eleven are civilians", where neither is told of a time of its own."""
    for passage in reading.passages:
        for pattern in likely(reading.words, "none", passage.masked):
            for match in pattern.finditer(passage.masked):
                if not passage.of("t"):
                    yield from _some(reading, passage, match["noun"], passage.place(*match.span()))


def _some(reading: Reading, passage: Passage, noun: str, place: Span) -> Iterator[Hint]:
    stem = noun.lower().rstrip("s")
    for other in reading.passages:
        if other is passage or other.of("t") or len(stem) < LETTERS:
            continue
        for match, got in matches(reading.words, "some", other.masked):
            amount = amount_of(other, got["x"])
            if amount and amount.value > 0 and match["noun"].lower().rstrip("s") == stem:
                operands = (Operand("none", "text", place.of(reading.text), place), _count(reading, amount.span))
                yield hint("contradiction", "none", DOES_NOT_FIT, (place, other.place(*match.span())), operands)
                return


def _count(reading: Reading, span: Span) -> Operand:
    return Operand("some", "text", span.of(reading.text), span)


def spelling_hints(reading: Reading) -> Iterator[Hint]:
    """Two full names that differ in one word: by a letter, perhaps two people, so it is left open.

    Where the last word only sounds the same ("Wiratmaja", "Wiraatmadja"), two people do not share all the others too.
    """
    spans = [p.span for p in reading.passages]
    found = find_names(reading.text, spans, reading.language.page.function_words)
    names = {n.words: n for n in found}
    names |= {tail.words: tail for n in found if (tail := _tail(n)) and tail.words not in names}
    alike: dict[tuple[int, tuple[str, ...]], list[Name]] = {}
    for name in names.values():
        for at in range(len(name.words)) if len(name.words) > 1 else ():
            alike.setdefault((at, name.words[:at] + name.words[at + 1 :]), []).append(name)
    for (at, _), group in alike.items():
        for one, other in combinations(group[:MOST], 2):
            if len(one.words) == len(other.words):
                sounded = at == len(one.words) - 1 and _sounds_the_same(reading, one.words[at], other.words[at])
                if sounded or _one_letter_apart(one, other):
                    operands = [Operand(k, "text", n.text, n.span) for k, n in (("first", one), ("second", other))]
                    slipped = at == len(one.words) - 1 and _slipped(reading.text, one.words[at], other.words[at])
                    outcome = DOES_NOT_FIT if sounded or slipped else UNKNOWN
                    yield hint("contradiction", "spelling", outcome, (one.span, other.span), operands)


def _tail(name: Name) -> Name | None:
    """The last two words of a run of more: "Direktur PT Karya Bukit Persada Yohanes Tandiono" ends in a person."""
    if len(name.words) < 3:
        return None
    start = name.text.rfind(name.words[-2])
    place = Span(name.span.start + start, name.span.end)
    return Name(place, name.text[start:], name.words[-2:]) if start >= 0 else None


def _slipped(text: str, one: str, other: str) -> bool:
    """Whether a long surname stands once in one spelling and again and again in the other, as nobody else's does."""
    often = sorted(len(re.findall(rf"(?<!\w){re.escape(word)}(?!\w)", text)) for word in (one, other))
    return min(len(one), len(other)) >= LONG and often[0] == 1 and often[1] >= OFTEN


def _sounds_the_same(reading: Reading, one: str, other: str) -> bool:
    """Whether two spellings of a long word are read alike: doubled letters, and those that stand for one sound."""
    if min(len(one), len(other)) < LONG or one.lower() == other.lower():
        return False
    return sound_of(reading, one) == sound_of(reading, other)


def sound_of(reading: Reading, word: str) -> str:
    """How a word sounds: doubled letters as one, and those that stand for one sound alike."""
    sound = word.lower()
    for pair in sorted(reading.words.lists["one_sound"]):
        spelt, read = pair.split("/")
        sound = sound.replace(spelt, read)
    return re.sub(r"(\w)\1", r"\1", sound)


def _one_letter_apart(one: Name, other: Name) -> bool:
    differing = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    if len(differing) != 1 or min(map(len, differing[0])) < LETTERS:
        return False
    a, b = differing[0]
    if len(a) != len(b):
        short, long = sorted((a, b), key=len)
        inner = any(long[:i] + long[i + 1 :] == short for i in range(len(long) - 1))
        return len(long) - len(short) == 1 and inner
    return sum(x != y for x, y in zip(a, b, strict=True)) == 1
