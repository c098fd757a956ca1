"""Descriptions that stand for what an article has named: "the council", "the judge", "perseroan"."""

from __future__ import annotations

import re

from claims.text.languages.base import Language
from claims.text.names import name_words
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.changes import Replacement
from claims.text.standalone.namings import Namings
from claims.text.standalone.roles import Roles
from claims.text.syntax import Token

#: What may hang on the noun of a description that has nothing of its own.
_PLAIN = ("det", "case", "punct", "amod", "compound", "cc")
#: What hangs on a noun that is described closer.
_TELLING = ("flat", "nmod", "amod", "compound", "det", "appos", "nummod", "conj")


class Descriptions:
    """Finds the definite descriptions in a claim and puts there what they stand for."""

    def __init__(self, text: str, namings: Namings, roles: Roles, language: Language) -> None:
        self._text = text
        self._namings = namings
        self._roles = roles
        self._language = language
        self._reference = reference = language.grammar.reference
        self._words = language.grammar.descriptions
        relative, pointing = "|".join(reference.relative), "|".join(reference.demonstratives)
        self._pointed = re.compile(rf"\s+(?:{relative})\s(?:[^.,;:()\n]|(?<=\d)[.,](?=\d)){{3,100}}?\s(?:{pointing})\b")

    def replacements(self, part: Span, finding: Finding) -> list[Replacement]:
        """A name for each description in ``part`` of which the claim itself does not name the thing."""
        parts = finding.proposition.parts
        said = set(name_words(" ".join(p if isinstance(p, str) else p.of(self._text) for p in parts)))
        found: list[Replacement] = []
        for token in finding.proposition.tokens:
            phrase = self._phrase(token, finding)
            meaning = self._meaning(token.text.lower(), phrase) if phrase and part.contains(phrase) else None
            if phrase is None or meaning is None or self._is_clumsy(meaning, token, phrase):
                continue
            twice = any(meaning == earlier for _, earlier in found)
            if not twice and said.isdisjoint(self._namings.distinct(meaning, token.text.lower())):
                found.append((phrase, meaning))
        return found

    def _meaning(self, noun: str, phrase: Span) -> str | None:
        mods = phrase.of(self._text).lower().split()[1:-1]
        person = self._roles.holder(noun, mods, phrase.start)
        if person or noun in self._roles.nouns:
            return person
        if self._words.definite:
            return self._namings.again(phrase.of(self._text).lower(), phrase.start)
        return self._namings.of_sort(noun, phrase.start)

    def _phrase(self, token: Token, finding: Finding) -> Span | None:
        """The place of a description with the noun ``token``; None where that says more itself."""
        if token.upos not in {"NOUN", "PROPN"} or not token.text[1:].islower() or token.feat("Number") == "Plur":
            return None
        tokens = finding.proposition.tokens
        below = [t for t in tokens if t.head == token.index and t is not token]
        if not self._words.definite:
            return self._bare(token, below, finding)
        first = next((t for t in below if t.text.lower() in self._words.definite), None)
        if first is None or first.index > token.index or not token.text.islower() or token.is_a("compound"):
            return None
        plain = all(t.is_a(*_PLAIN) for t in below if t.index > token.index)
        return self._place(first, token, finding) if plain else None

    def _bare(self, token: Token, below: list[Token], finding: Finding) -> Span | None:
        """A noun that needs no article: "perseroan", "terdakwa", or "perusahaan yang didirikan pada 1994 itu"."""
        if token.text.lower() not in self._words.parties or any(t.is_a(*_TELLING) for t in below):
            return None
        place = finding.clause.passage.locate(token.span)
        if not isinstance(place, Span):
            return None
        pointed = self._pointed.match(self._text, place.end)
        return place if pointed or not self._says_more(place.end) else None

    def _is_clumsy(self, meaning: str, token: Token, phrase: Span) -> bool:
        """Whether an ending would hang on the wrong word: "the mill at Old Lea's owner"."""
        ending = self._text[phrase.end : phrase.end + 2] in {"'s", "’s"}
        return ending and len(meaning.split()) > 3 and meaning.split()[-1].lower() != token.text.lower()

    def _place(self, first: Token, last: Token, finding: Finding) -> Span | None:
        passage = finding.clause.passage
        start, end = passage.locate(first.span), passage.locate(last.span)
        if not isinstance(start, Span) or not isinstance(end, Span) or end.end <= start.start:
            return None
        place = Span(start.start, end.end)
        plain = not any(c.isdigit() or c in ",;" for c in place.of(self._text))
        return place if plain and not self._says_more(place.end) else None

    def _says_more(self, end: int) -> bool:
        """Whether the words behind position ``end`` tell which one is meant: "of ...", "who ...", "at Old Mill"."""
        behind = self._text[end : end + 60].split()[:2]
        if not behind or self._text[end : end + 1] not in {" ", "\n"}:
            return False
        reference, first = self._reference, behind[0].lower()
        page = self._language.page
        named = (
            behind[1:] and behind[1][0].isupper() and behind[1].lower() not in page.months.keys() | page.weekdays.keys()
        )
        belongs = reference.relative | reference.demonstratives | self._language.grammar.clause.belonging
        return first in belongs or (first in reference.place_prepositions and bool(named))
