"""Two stretches of an article of which the one may say what cannot be beside the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.text.hints.contraries.concepts import CONCEPTS
from claims.text.hints.contraries.outcomes import outcomes
from claims.text.hints.contraries.sides import ENDS, Contrary, Side
from claims.text.hints.deeds import WORD, one_kind
from claims.text.hints.opposite_pairs import PAIRS, Pair
from claims.text.hints.phrases import phrase
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.template_words import words_in
from claims.text.hints.templates import calling_words, found

#: Words of fewer letters tell nothing.
LETTERS = 4
#: What is denied, or said of all, stands within so many words behind the word that does so.
REACH = 5
#: A word that stands in more sentences than these is what the article is about, and ties no two of them.
COMMON = 6
#: Sentences that are farther apart are of other things; without it a book would take the square of its length.
WINDOW = 40
#: The lists of words that deny, and of those that say something of all, of one alone, or of the first.
DENYING, SWEEPING = "denying", "sweeping"


def contraries(reading: Reading) -> Iterator[Contrary]:
    """By the pairs of templates, by the very word that is denied, or said of all, and told of one elsewhere; and what
    the headline says happened, against the sentences below it.
    """
    yield from outcomes(reading)
    passages = [*([reading.headline] if reading.headline else []), *reading.passages]
    said = [words_in(p.masked) for p in passages]
    for pair in (*PAIRS, *((f"flat_{name}", f"against_{name}") for name in CONCEPTS)):
        yield from _by_templates(reading, pair, passages, said)
    told = _Told(reading, passages)
    for index in range(len(passages)):
        for sort in (DENYING, SWEEPING):
            yield from _by_words(told, index, sort)


def _by_templates(
    reading: Reading, pair: Pair, passages: Sequence[Passage], said: Sequence[frozenset[str]]
) -> Iterator[Contrary]:
    sayings = list(_sides(reading, pair[0], passages, said))
    others = list(_sides(reading, pair[1], passages, said)) if sayings else []
    for saying in sayings:
        near = [
            other for other in others if other.index != saying.index and _is_near(reading, saying.index, other.index)
        ]
        yield from (Contrary(pair[0], saying, other, (f"ways={min(3, len(near))}",)) for other in near)


def _is_near(reading: Reading, one: int, other: int) -> bool:
    of_everything = reading.headline is not None and 0 in (one, other)
    return of_everything or abs(one - other) <= WINDOW


def _sides(reading: Reading, name: str, passages: Sequence[Passage], said: Sequence[frozenset[str]]) -> Iterator[Side]:
    calling = calling_words(reading.words, name)
    for index, passage in enumerate(passages):
        if not calling or calling & said[index]:
            match = next(found(reading.words, name, passage.masked), None)
            if match:
                yield Side(index, passage, *match.span())


class _Told:
    """The telling words of an article with their places, and which of them are used for things of one kind."""

    def __init__(self, reading: Reading, passages: Sequence[Passage]) -> None:
        self.reading, self.passages = reading, passages
        self.lines = [_telling(reading, p) for p in passages]
        self._places: dict[str, list[tuple[int, re.Match[str]]]] = {}
        for index, line in enumerate(self.lines):
            for word in line:
                self._places.setdefault(word.group().lower(), []).append((index, word))
        self._alike: dict[str, list[tuple[int, re.Match[str]]]] = {}

    def alike(self, word: str) -> list[tuple[int, re.Match[str]]]:
        """Where the words for the same kind of thing stand, the sentence first."""
        if word not in self._alike:
            same = [other for other in self._places if one_kind(self.reading, word, other)]
            self._alike[word] = [place for other in same for place in self._places[other]]
        return self._alike[word]


def _by_words(told: _Told, index: int, sort: str) -> Iterator[Contrary]:
    """The words behind each word of a sentence that denies, or says something of all."""
    passage = told.passages[index]
    for match in re.finditer(phrase(told.reading.words, sort), passage.masked, re.IGNORECASE):
        end = ENDS.search(passage.masked, match.end())
        stop = end.start() if end else len(passage.masked)
        behind = [w for w in told.lines[index] if match.end() <= w.start() < stop]
        reach = [w for w in behind if len(WORD.findall(passage.masked[match.end() : w.start()])) < REACH]
        if reach:
            saying = Side(index, passage, match.start(), reach[-1].end())
            yield from _against(told, sort, saying, match.group().lower(), [w.group().lower() for w in reach])


def _against(told: _Told, sort: str, saying: Side, word: str, keys: Sequence[str]) -> Iterator[Contrary]:
    """The sentences near by that have one of the words, if it is not what all the article is about."""
    hits: dict[int, list[tuple[int, re.Match[str]]]] = {}
    spread = []
    for n, key in enumerate(keys):
        alike = told.alike(key)
        spread.append(len({index for index, _ in alike}))
        for index, match in alike:
            if index != saying.index and _is_near(told.reading, saying.index, index):
                hits.setdefault(index, []).append((n, match))
    for index, some in sorted(hits.items()):
        rarest = min(spread[n] for n, _ in some)
        if rarest <= COMMON:
            start, end = min(m.start() for _, m in some), max(m.end() for _, m in some)
            other = Side(index, told.passages[index], start, end)
            if sort == SWEEPING and not _sets_apart(told.reading, other):
                continue
            yield Contrary(sort, saying, other, (f"{sort} by={word}", *_shared(keys, some, rarest, end - start)))


def _sets_apart(reading: Reading, other: Side) -> bool:
    """Whether a clause denies something, or tells of one more: nothing else goes against what is said of all."""
    words = f"{other.ahead} {other.own} {other.behind}"
    return any(
        re.search(phrase(reading.words, name), words, re.IGNORECASE) for name in (DENYING, "of_another", "as_before")
    )


def _shared(keys: Sequence[str], hits: Sequence[tuple[int, re.Match[str]]], rarest: int, wide: int) -> Iterator[str]:
    """How much of what is denied the other sentence has."""
    first = {n for n, _ in hits}
    yield f"hits={min(3, len(first))}"
    yield f"hits all={len(first) == len(keys)}"
    yield "first hit" if 0 in first else "later hit"
    yield "last hit" if len(keys) - 1 in first else "no last hit"
    yield f"spread={min(4, rarest)}"
    yield f"wide={min(3, wide // 40)}"
    yield f"same form={any(keys[n] == m.group().lower() for n, m in hits)}"


def _telling(reading: Reading, passage: Passage) -> list[re.Match[str]]:
    """The words that tell something, with their places."""
    empty, told = reading.language.page.function_words, reading.words.lists["told_by"]
    words = [w for w in WORD.finditer(passage.masked) if len(w.group()) >= LETTERS and not w.group().startswith("‹")]
    return [w for w in words if w.group().lower() not in empty and w.group().lower() not in told]
