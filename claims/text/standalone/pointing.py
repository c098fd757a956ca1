"""What "this coalition", "koalisi ini" and "penghentian itu" point at."""

from __future__ import annotations

import re

from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.acts import Acts
from claims.text.standalone.epithets import Epithets
from claims.text.standalone.namings import Namings
from claims.text.standalone.places import head_phrase
from claims.text.standalone.referents import Referents


class Pointing:
    """Finds the phrase that a pointing word belongs to, and what the article has named by it."""

    def __init__(
        self, text: str, referents: Referents, namings: Namings, acts: Acts, epithets: Epithets, language: Language
    ) -> None:
        self._text = text
        self._referents = referents
        self._namings = namings
        self._acts = acts
        self._epithets = epithets
        self._language = language
        self._reference = language.grammar.reference

    def meant(
        self, span: Span, finding: Finding, following: str, previous: re.Match[str] | None
    ) -> tuple[Span, str | None] | None:
        """ "koalisi ini" and "this coalition": the noun stands in front in one language and behind in the other."""
        if self._language.grammar.clause.reversed_possessive:
            found = self._epithets.meant(span, finding)
            if found or previous is None or span.start - previous.end() != 1:
                return found
            if f"{previous.group()} {span.of(self._text)}".lower() in self._reference.fixed:
                return None
            return self._behind_noun(span, finding, previous)
        if not following or not following.islower():
            return None
        meaning = self._referents.same_kind(following.lower(), span.start, 1)
        return (Span(span.start, span.end + 1 + len(following)), meaning) if meaning else None

    def _behind_noun(self, span: Span, finding: Finding, previous: re.Match[str]) -> tuple[Span, str | None]:
        """ "koalisi ini", else by the noun that the tree has for it: "penyerang 22 tahun itu"."""
        place, noun = Span(previous.start(), span.end), previous.group().lower()
        numbers = self._language.grammar.numbers
        counted = noun in (numbers.units - numbers.countable) | numbers.percent
        several = self._follows_number(place.start)
        meaning = None if counted else self._referents.same_kind(noun, place.start, 1, several=several)
        meaning = meaning or self._acts.named(noun, place.start)
        if several and meaning and noun in (words := meaning.lower().split())[:2]:
            meaning = " ".join(meaning.split()[words.index(noun) :])
        found = head_phrase(span, finding) if meaning is None else None
        if found is None:
            return place, meaning
        personal = found[0].text.lower() in self._reference.people | self._language.grammar.verbs.offices
        if not personal and not any(c.isdigit() for c in found[1].of(self._text)):
            return place, None
        named = self._namings.of(found[0].text.lower(), (), found[1].start)
        if named:
            return found[1], named
        place, noun = found[1], found[0].text.lower()
        meaning = self._referents.same_kind(noun, place.start, len(place.of(self._text).split()) - 1, several=True)
        if meaning is None and personal:
            meaning = self._referents.person(place.start)
        return place, meaning

    def _follows_number(self, at: int) -> bool:
        """Whether the word in front of ``at`` counts: "tiga rute itu", "ketiga rute itu"."""
        before = self._text[max(0, at - 20) : at].lower().split()[-1:]
        values = self._language.grammar.numbers.values
        return any(w in values or w.removeprefix("ke") in values for w in before)
