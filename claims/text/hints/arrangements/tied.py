"""What ties two sentences of an article, or its headline and one of them, to one thing, and what sets them apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from claims.text.hints.arrangements.places import Placed
from claims.text.hints.quoted import speech
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.told_figures import LETTERS, akin, telling_words
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: So many words beside a place stand near it.
NEAR = 5
#: A word that stands in so few sentences ties them.
RARE = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """The telling words, the names and the times of one."""

    words: Mapping[str, None]
    names: frozenset[str]
    times: frozenset[tuple[object, object]]


class Article:
    """What is asked of the sentences of an article again and again, worked out once."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.speech = speech(reading.text)
        self._sentences: dict[int, Sentence] = {}

    @cached_property
    def spread(self) -> Counter[str]:
        """In how many sentences each telling word stands."""
        return Counter(w for p in self.reading.passages for w in set(_words(self.reading, p)))

    def sentence(self, index: int) -> Sentence:
        """One sentence; -1 is the headline."""
        if index not in self._sentences:
            headline = self.reading.headline
            passage = headline if index == -1 and headline else self.reading.passages[index]
            told = (m.value for m in passage.of("t"))
            times = frozenset((t.first, t.last) for t in told if isinstance(t, Moment))
            words = dict.fromkeys(_words(self.reading, passage))
            self._sentences[index] = Sentence(words, names_of(passage), times)
        return self._sentences[index]

    def shared(self, one: int, other: int, but: Collection[str] = ()) -> list[str]:
        """The telling words of a sentence that another has too."""
        first, second = self.sentence(one).words, self.sentence(other).words
        return [w for w in first if w not in but and any(_is_one(w, o) for o in second)]


def tied(article: Article, first: Placed, second: Placed, counted: Collection[str] = ()) -> Iterator[str]:
    """The features of two places; ``counted`` are words that tell what they count, and tie nothing."""
    one, other = article.sentence(first.index), article.sentence(second.index)
    common = article.shared(first.index, second.index, counted)
    yield f"shared={min(len(common), 5)}"
    yield f"share of words={min(4, 8 * len(common) // max(1, min(len(one.words), len(other.words))))}"
    yield f"rare={min(3, sum(article.spread[w] <= RARE for w in common))}"
    close = [_close(article.reading, p) for p in (first, second)]
    together = [w for w in close[0] if w not in counted and any(_is_one(w, o) for o in close[1])]
    yield f"close={min(len(together), 3)}"
    new = [w for w in close[1] if w not in counted and not any(_is_one(w, o) for o in one.words)]
    yield f"new close={min(len(new), 4)}"
    headline = article.reading.headline
    known = one.names | (names_of(headline) if headline else frozenset())
    yield f"names={min(2, len(one.names & other.names))}"
    yield f"new names={min(2, len(other.names - known))}"
    yield f"gone names={min(2, len(one.names - other.names))}"
    times = (one.times, other.times)
    yield f"times={'same' if one.times & other.times else 'other' if all(times) else 'one' if any(times) else 'none'}"
    yield f"spoken={','.join(str(int(_is_spoken(article, p.span))) for p in (first, second))}"


def _is_spoken(article: Article, span: Span) -> bool:
    return any(s.overlaps(span) for s in article.speech)


def _words(reading: Reading, passage: Passage) -> tuple[str, ...]:
    return tuple(w for w in telling_words(reading, passage.masked) if len(w) >= LETTERS)


def _is_one(one: str, other: str) -> bool:
    return one == other or (len(one) > LETTERS and len(other) > LETTERS and akin(one, other))


def _close(reading: Reading, place: Placed) -> list[str]:
    line = place.line[max(0, place.first - NEAR) : place.last + 1 + NEAR]
    return [w for w in telling_words(reading, " ".join(w.text for w in line if not w.timed)) if len(w) >= LETTERS]


def names_of(passage: Passage) -> frozenset[str]:
    """The words with a capital inside a sentence."""
    return frozenset(re.findall(r"(?<=[\w,] )[A-Z][^\W\d_]{2,}", re.sub(r"‹\w+›", " ", passage.masked)))
