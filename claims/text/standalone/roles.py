"""Who in an article is called by what office, trade or part: "the judge" is the only one whom it names as a judge."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claims.text.languages.base import Language
from claims.text.names import Name, NameBook
from claims.text.standalone.persons import is_person

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
#: How many characters in front of a name are looked at.
_NEAR = 80
#: With how many of the last namings of a role another is compared, so that nothing is kept twice.
_KNOWN = 40
#: Behind a name: an age, then what the person is, up to the next mark.
_BEHIND = re.compile(r"(?:,\s*\d{1,2}\b|\s*\(\d{1,2}\))?,\s+(?P<what>[^,.;:()\n]{3,60})")
#: In front of a name: what the person is, from a mark or the beginning to a comma.
_BEFORE = re.compile(r"(?:^|[,.;:\n\"“])\s*(?P<what>[^,.;:()\n]{3,60}),\s*$")


@dataclass(frozen=True, slots=True)
class Role:
    """``name`` is a person's name without titles, ``words`` are what the article calls them at ``at``."""

    at: int
    name: str
    words: frozenset[str]


class Roles:
    """The persons of one article by what they are."""

    def __init__(self, text: str, found: Iterable[Name], language: Language, names: NameBook) -> None:
        grammar = language.grammar
        self.nouns = grammar.verbs.offices | grammar.reference.people | grammar.signs.role_nouns
        self._titles = grammar.reference.titles | self.nouns
        self._language = language
        self._names = names
        self._by_noun: dict[str, list[Role]] = {}
        for name in found:
            self._read(text, name)

    def holder(self, noun: str, mods: Sequence[str], at: int) -> str | None:
        """The one person who was called ``noun`` before position ``at``; None where that is nobody, or several.

        The words ``mods`` in front of the noun were said of that person too.
        """
        known = self._by_noun.get(noun, [])
        before = known[: bisect_left(known, at, key=lambda r: r.at)]
        one = len({r.name for r in before}) == 1
        return before[0].name if one and any(r.words.issuperset(mods) for r in before) else None

    def _read(self, text: str, name: Name) -> None:
        ends = [i + 1 for i, w in enumerate(name.words) if w.lower().rstrip(".") in self._titles]
        bare = " ".join(name.words[max(ends, default=0) :])
        if not bare or not is_person(name.text, name.words, self._language, self._names, name.span.start):
            return
        full = self._names.full(bare, name.span.start) or bare
        if " " not in full:
            return
        for noun, words in self._called(text, name):
            known = self._by_noun.setdefault(noun, []) if noun in self.nouns else None
            if known is not None and not any(r.name == full and r.words >= words for r in known[-_KNOWN:]):
                known.append(Role(name.span.start, full, words))

    def _called(self, text: str, name: Name) -> Iterator[tuple[str, frozenset[str]]]:
        """Nouns for what the bearer of ``name`` is, each with the words around it."""
        own = [w.lower() for w in name.words]
        near = text[max(0, name.span.start - _NEAR) : name.span.start]
        led = [w.lower() for w in _WORD.findall(re.split(r"[,.;:()\n\"“”]", near)[-1])]
        for noun in (*own, *led[-2:]):
            yield noun, frozenset([*own, *led[-5:]])
        for found in (_BEHIND.match(text, name.span.end), _BEFORE.search(near)):
            phrase = self._noun_phrase(found["what"]) if found else []
            if phrase:
                yield phrase[0 if self._language.grammar.clause.reversed_possessive else -1], frozenset(phrase)

    def _noun_phrase(self, words: str) -> list[str]:
        """The words of an apposition up to its preposition or verb, without an article or owner in front."""
        lower = [w.lower() for w in _WORD.findall(words)]
        reference, small = self._language.grammar.reference, self._language.page.function_words
        opening = reference.articles | reference.possessive
        while lower and lower[0] in opening:
            lower = lower[1:]
        end = next((i for i, w in enumerate(lower) if w in small or w in reference.relative), len(lower))
        return lower[:end]
