"""One person under two names: full names a letter or two apart, where the words beside both say that it is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from claims.text.hints.hint import DOES_NOT_FIT, Hint, Operand, hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.sameness import sound_of
from claims.text.hints.told_figures import akin
from claims.text.names import Name, find_names
from claims.text.spans import Span

#: Shorter words are other names by one letter; so many letters may be others, one more where as many begin alike.
LETTERS, APART, ALIKE = 4, 2, 3
#: What somebody is stands so many words beside the name, in words of so many letters.
BESIDE, TELLING = 5, 3
#: Of more full names only the first so many are compared.
MOST = 40
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class _Named:
    """A full name where it stands, and the words that say what its bearer is."""

    name: Name
    words: tuple[str, str]
    passage: Passage
    roles: frozenset[str]
    definite: bool


def name_slip_hints(reading: Reading) -> Iterator[Hint]:
    """Each later full name of "the vet" that is not quite that of the vet told before."""
    named = list(_named(reading))[:MOST]
    for one, other in combinations(named, 2):
        if one.passage is other.passage or not _is_misspelt(reading, one, other) or not _once_only(reading, one, other):
            continue
        if _is_of_one(reading, one, other) and not _may_be_another(reading, one, other):
            operands = [Operand(k, "text", n.text, n.span) for k, n in (("first", one.name), ("second", other.name))]
            yield hint("contradiction", "spelling", DOES_NOT_FIT, (one.name.span, other.name.span), operands)


def _named(reading: Reading) -> Iterator[_Named]:
    """The first place of each full name, with the last two words of it."""
    seen: set[tuple[str, str]] = set()
    for passage in reading.passages:
        for name in find_names(reading.text, [passage.span], reading.language.page.function_words):
            words = (name.words[-2], name.words[-1]) if len(name.words) > 1 else None
            if words and words not in seen and not any(w.isupper() for w in words):
                seen.add(words)
                start = name.span.start + name.text.rindex(words[0], 0, name.text.rindex(words[1]))
                roles, definite = _roles(reading, passage, Span(start, name.span.end))
                yield _Named(name, words, passage, roles, definite)


def _roles(reading: Reading, passage: Passage, place: Span) -> tuple[frozenset[str], bool]:
    """The words right in front of a name and behind it, up to a sign, and whether they mean somebody known."""
    ahead = reading.text[passage.span.start : place.start].rstrip().removesuffix(",")
    ahead = re.split(r"[.,;:!?()“”\"–—]", ahead)[-1]
    behind = re.match(r"(?:,? \(?\d{1,3}\)?(?=,))?,\s([^.,;:!?()“”\"–—]+)", reading.text[place.end : passage.span.end])
    near = [*ahead.split()[-BESIDE:], *(behind[1].split()[:BESIDE] if behind else [])]
    empty = reading.language.page.function_words
    words = {w.lower() for part in near for w in _WORD.findall(part) if w.lower() not in empty}
    definite = says(reading, "of_the_known", " ".join([ahead, behind[1] if behind else ""]))
    return frozenset(w for w in words if len(w) >= TELLING), definite


def _is_misspelt(reading: Reading, one: _Named, other: _Named) -> bool:
    """Whether two full names differ in one word, and that by a letter or two."""
    differing = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    if len(differing) != 1 or min(map(len, differing[0])) < LETTERS:
        return False
    first, second = (word.lower() for word in differing[0])
    if sound_of(reading, first) == sound_of(reading, second):  # short names that sound the same are two people's
        return False
    apart = APART + (first[:ALIKE] == second[:ALIKE])
    return first[0] == second[0] and first not in second and second not in first and _distance(first, second) <= apart


def _distance(one: str, other: str) -> int:
    """How many letters have to be put in, left out or changed (Levenshtein 1966)."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def _once_only(reading: Reading, one: _Named, other: _Named) -> bool:
    """Whether one of the two spellings stands only here: somebody else would be told of again."""
    a, b = next((a, b) for a, b in zip(one.words, other.words, strict=True) if a != b)
    return min(len(re.findall(rf"(?<!\w){re.escape(w)}(?!\w)", reading.text)) for w in (a, b)) == 1


def _is_of_one(reading: Reading, one: _Named, other: _Named) -> bool:
    """Whether the second is said to be what the first is, or what headline and first sentence are about."""
    if any(_alike(a, b) for a in one.roles for b in other.roles) and other.definite:
        return True
    lead = [p.span.of(reading.text) for p in (reading.headline, one.passage) if p]
    known = {w.lower() for words in lead for w in _WORD.findall(words)} - {w.lower() for w in one.words + other.words}
    return other.definite and any(_alike(a, b) for a in other.roles for b in known if len(b) >= TELLING)


def _alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > LETTERS and akin(one, other))


def _may_be_another(reading: Reading, one: _Named, other: _Named) -> bool:
    """Whether one of the sentences tells of a relative, a namesake or whoever came before or after."""
    return any(says(reading, "another_person", p.span.of(reading.text)) for p in (one.passage, other.passage))
