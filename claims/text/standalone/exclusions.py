"""Whom "he" or "she" cannot mean: somebody of the other sex."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from claims.text.languages.base import Language
from claims.text.names import Name, NameBook
from claims.text.spans import Span
from claims.text.standalone.persons import is_person

_WORD = re.compile(r"[^\W\d_]+")


class Exclusions:
    """What one article shows of the sex of its persons, where the language has pronouns that tell it."""

    def __init__(
        self, text: str, sentences: Sequence[Span], named: Sequence[Name], language: Language, names: NameBook
    ) -> None:
        self._text = text
        self._sentences = sentences
        self._language = language
        self._names = names
        self._genders = language.grammar.descriptions.genders
        self._of: dict[str, set[int]] = {}
        for sentence, inside in self._by_sentence(named) if self._genders else ():
            self._read(sentence, inside)

    def forbid(self, word: str, name: str) -> bool:
        """Whether the pronoun ``word`` cannot mean the person of that full ``name``."""
        gender, known = self._gender(word), self._of.get(name.split()[-1])
        return gender is not None and bool(known) and gender not in (known or ())

    def _gender(self, word: str) -> int | None:
        return next((n for n, words in enumerate(self._genders) if word in words), None)

    def _by_sentence(self, named: Sequence[Name]) -> Iterable[tuple[Span, list[Name]]]:
        starts = [n.span.start for n in named]
        for sentence in self._sentences:
            yield sentence, list(named[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)])

    def _read(self, sentence: Span, inside: Sequence[Name]) -> None:
        """Take the sex of a person from a title, or from the next pronoun where nobody else is named with them."""
        titles = self._language.grammar.reference.titles
        named = [n for n in inside if n.words and n.words[-1].lower() not in titles]
        people = [n for n in named if is_person(n.text, n.words, self._language, self._names, n.span.start)]
        for person in people:
            called = {g for w in person.words[:-1] if (g := self._gender(w.lower())) is not None}
            self._of.setdefault(person.words[-1], set()).update(called)
        if len({p.words[-1] for p in people}) != 1:
            return
        behind = (self._gender(w.lower()) for w in _WORD.findall(self._text[people[0].span.end : sentence.end]))
        first = next((g for g in behind if g is not None), None)
        if first is not None:
            self._of[people[0].words[-1]].add(first)
