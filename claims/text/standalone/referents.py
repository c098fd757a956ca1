"""What a pronoun, a short name or a phrase like "this coalition" stands for, as far as the article settles it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from claims.text.languages.base import Language
from claims.text.names import NameBook, name_words
from claims.text.spans import Span
from claims.text.standalone.exclusions import Exclusions
from claims.text.standalone.mentions import Mention
from claims.text.standalone.namings import Namings

Fits = Callable[[Mention], bool]

#: How many sentences back a pronoun reaches.
_REACH = 3
#: How many earlier phrases with the same noun are looked at.
_NEAR = 40


class Referents:
    """Answers for one article. Every method returns None where the article leaves it open."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        sentences: Sequence[Span],
        language: Language,
        names: NameBook,
        namings: Namings,
        exclusions: Exclusions,
    ) -> None:
        self._exclusions = exclusions
        self._documents = language.grammar.speech.document
        self._persons = language.grammar.descriptions.persons
        self._several = language.grammar.descriptions.always_several
        self._namings = namings
        self._mentions = list(mentions)
        self._starts = [m.span.start for m in mentions]
        self._sentences = [s.start for s in sentences]
        self._reference = language.grammar.reference
        self._number_words = language.grammar.numbers.values.keys()
        self._names = names
        self._units = language.grammar.numbers.units | language.grammar.times.units | language.grammar.numbers.percent
        self._by_head: dict[str, list[Mention]] = {}
        for mention in mentions:
            self._by_head.setdefault(mention.head, []).append(mention)
        self._name_described()

    def _name_described(self) -> None:
        """Give the name to whom a clause is about under "the 24-year-old": the next "he" goes back to it."""
        pattern = re.compile("|".join(self._reference.person_phrases) or r"(?!)", re.IGNORECASE)
        for at, mention in enumerate(self._mentions):
            if mention.subject and not mention.person and pattern.match(mention.text):
                person = self.described(mention.span.start)
                if person:
                    self._mentions[at] = replace(mention, text=person, name=True, person=True, plural=False)

    def person(self, at: int, word: str = "", *, quoted: bool = False, apart: str = "") -> str | None:
        """Whom ``word`` ("he", "she") at position ``at`` means: the last person that a clause was about.

        Where none was, the only person whom the sentence itself has named so far. In a quotation nobody is meant who
        only speaks: who is quoted on "her" speaks of whom the article is about. It is nobody of the name ``apart``.
        """
        others, silent = frozenset(name_words(apart)), bool(quoted or apart)

        def fits(mention: Mention) -> bool:
            titled = mention.text.lower().strip(".") in self._reference.titles
            return mention.person and not titled and others.isdisjoint(name_words(self.called(mention)))

        about = self._last(at, lambda m: fits(m) and not (silent and m.speaks))
        if about is not None and self._exclusions.forbid(word, about):
            about = self._last(
                at, lambda m: fits(m) and not m.speaks and not self._exclusions.forbid(word, self.called(m))
            )
        if about is not None:
            return None if self._has_rival(about, at) else about
        if apart:
            return None
        first = bisect_left(self._starts, self._sentence_of(at))
        named = [m for m in self._mentions[first : bisect_left(self._starts, at)] if m.person and m.name]
        return self.called(named[0]) if len({m.text for m in named}) == 1 else None

    def described(self, at: int) -> str | None:
        """Whom "the 24-year-old" at position ``at`` means: who is named in this sentence, or in the one in front.

        One whom a clause is about goes before others, and before one who only speaks. Where nobody is named, whom
        "she" would mean.
        """
        sentence = bisect_left(self._sentences, at + 1) - 1
        bounds = [*self._sentences[max(0, sentence - 1) : sentence + 1], at]
        for first, last in zip(reversed(bounds[:-1]), reversed(bounds[1:]), strict=True):
            near = self._mentions[bisect_left(self._starts, first) : bisect_left(self._starts, last)]
            named = [m for m in near if m.person and m.name and m.text[:1].isupper()]
            for group in ([m for m in named if m.subject and not m.speaks], named):
                if group:
                    found = {self.called(m) for m in group}
                    return found.pop() if len(found) == 1 else None
        return self.person(at)

    def _has_rival(self, about: str, at: int) -> bool:
        """Whether the sentence in front, or this one, names another person, and neither of them the one spoken of."""
        number = bisect_left(self._sentences, at + 1) - 1
        first = self._sentences[max(0, number - 1)] if number >= 0 else 0
        near = self._mentions[bisect_left(self._starts, first) : bisect_left(self._starts, at)]
        people = [m for m in near if m.person]
        return any(m.name for m in people) and not any(_same(self.called(m), about) for m in people)

    def organization(self, at: int) -> str | None:
        """What "it" means where it acts: the last organization that a clause was about or that spoke."""
        return self._last(at, lambda m: not m.person and not m.plural and self._is_organization(m))

    def thing(self, at: int, *, quoted: bool = False) -> str | None:
        """What "it" means: the last subject that is no person; where there is none, an organization that spoke."""
        told = self._last(at, lambda m: not (m.person or m.plural or m.figures or m.speaks or m.head in self._several))
        return (
            told if told or quoted else self._last(at, lambda m: not m.person and m.speaks and self._is_organization(m))
        )

    def several(self, at: int) -> str | None:
        """Whom "they" means: the last subject that is several, or an organization."""
        groups, bodies = self._reference.groups, self._reference.organizations

        def fits(mention: Mention) -> bool:
            named = _is_name(mention) or (mention.name and mention.head in bodies)
            several = mention.plural or mention.head in groups or named
            return several and not (mention.person or mention.speaks) and self._may_be_they(mention)

        return self._last(at, fits)

    def _may_be_they(self, mention: Mention) -> bool:
        """Whether it is people, where the language has "they" for nobody else."""
        persons = self._persons
        return not persons or mention.head in persons | self._reference.groups or self._is_organization(mention)

    def object_of_several(self, at: int) -> tuple[bool, str | None]:
        """Whether "them" at ``at`` has something in its own sentence to stand for that nothing was said about there.

        And which that is; None where there is more than one.
        """
        first, end = bisect_left(self._starts, self._sentence_of(at)), bisect_left(self._starts, at)
        near = [
            m for m in self._mentions[first:end] if m.plural and not (m.subject or m.person or m.head in self._units)
        ]
        known = not any(self._points_back(m) for m in near) and len({m.head for m in near}) == 1
        return bool(near), self.called(near[0]) if known else None

    def _last(self, at: int, fits: Fits) -> str | None:
        """The last fitting subject within reach, one with a name before one without."""
        before = self._mentions[self._first_in_reach(at) : bisect_left(self._starts, at)]
        fitting = [
            m for m in reversed(before) if m.subject and m.span.end <= at and fits(m) and not self._points_back(m)
        ]
        if fitting and fitting[0].span.start >= self._sentence_of(at):
            return self.called(fitting[0])
        return next((self.called(m) for m in (*(f for f in fitting if f.name), *fitting)), None)

    def _sentence_of(self, at: int) -> int:
        """Where the sentence that holds position ``at`` begins."""
        number = bisect_left(self._sentences, at + 1) - 1
        return self._sentences[number] if number >= 0 else 0

    def _first_in_reach(self, at: int) -> int:
        sentence = bisect_left(self._sentences, at + 1) - 1
        return bisect_left(self._starts, self._sentences[max(0, sentence - _REACH)]) if self._sentences else 0

    def called(self, mention: Mention) -> str:
        """The mention's own words; for a short name the full one, for "the council" its name."""
        at = mention.span.start
        return self.full_name(mention.text, at) or self._namings.again(mention.text, at) or mention.text

    def full_name(self, short: str, at: int) -> str | None:
        """The full form of a name given earlier, where ``short`` is nothing but a name."""
        words = name_words(short)
        if not words or len(words) != len(short.split()):
            return None
        return self._names.full(short, at)

    def same_kind(self, head: str, at: int, least: int, *, several: bool = False) -> str | None:
        """What "this <head>" means: an earlier phrase with that noun and more than ``least`` words.

        The nearest that a clause was about and that has a name comes first, then one with a name, then any; none that
        is several things unless ``several`` are meant. Else, for a noun that stands for any thing of its sort ("the
        company"), the one known by such a word.
        """
        held = self._by_head.get(head, [])
        before = held[max(0, bisect_left(held, at, key=lambda m: m.span.start) - _NEAR) :]
        longer = [m for m in reversed(before) if m.span.start < at and len(m.text.split()) > least]
        fitting = [m for m in longer if not self._points_back(m) and (several or not self._is_counted(m))]
        if head in self._reference.groups:
            fitting = [m for m in fitting if m.name]
        best = (*(m for m in fitting if m.subject and m.name), *(m for m in fitting if m.name), *fitting)
        if best:
            return self.called(best[0])
        return self._namings.of_sort(head, at)

    def _is_organization(self, mention: Mention) -> bool:
        sorts = self._reference.generic
        known = self._reference.organizations.union(sorts.keys(), *sorts.values())
        words = [w.lower().strip(".,()") for w in mention.text.split()]
        named = mention.speaks or _is_name(mention)
        return self._documents.isdisjoint(words[:2]) and not known.isdisjoint(words if named else {mention.head})

    def _is_counted(self, mention: Mention) -> bool:
        """Whether it is several things of which "this one" is none: "three matches"."""
        first = mention.text.partition(" ")[0].lower()
        return first[:1].isdigit() or (first in self._number_words and first not in self._reference.articles)

    def _points_back(self, mention: Mention) -> bool:
        words = {w.lower() for w in mention.text.split()}
        return bool(words & (self._reference.demonstratives | self._reference.possessive | self._reference.others))


def _is_name(mention: Mention) -> bool:
    """Whether the noun itself is a name, and not "rain from Old Mill"."""
    return mention.name and not mention.figures and mention.head in {w.lower() for w in name_words(mention.text)}


def _same(one: str, other: str) -> bool:
    """Whether two namings share a word of a name."""
    return bool(set(name_words(one)) & set(name_words(other)))
