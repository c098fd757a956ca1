"""Phrases that stand for a name and tell something new: "mantan guru besar itu", "pengembang asal Bandung itu"."""

from __future__ import annotations

from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.namings import Namings
from claims.text.standalone.places import token_at
from claims.text.standalone.referents import Referents
from claims.text.standalone.roles import Roles
from claims.text.syntax import Token

_WITHIN = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PUNCT"})
#: A longer run of words is no phrase.
_LONGEST = 9


class Epithets:
    """Finds such phrases where the word that points back stands behind its noun."""

    def __init__(self, referents: Referents, roles: Roles, namings: Namings, language: Language) -> None:
        self._referents = referents
        self._namings = namings
        self._origins = language.grammar.reference.origins
        self._roles = roles
        reference = language.grammar.reference
        self._past = language.grammar.descriptions.past
        self._bodies = reference.groups | reference.organizations | reference.generic.keys()

    def meant(self, span: Span, finding: Finding) -> tuple[Span, str | None] | None:
        """The phrase that ends in the pointing word at ``span`` and whom it means; None where it is no such phrase."""
        pointing = token_at(span, finding)
        words = self._run(pointing, finding) if pointing is not None else []
        firm = self._firm(words, span, finding)
        if firm:
            return firm
        first = next((n for n, t in enumerate(words[:2]) if t.text.lower() in self._roles.nouns), None)
        if first is None or (first == 1 and words[0].text.lower() not in self._past):
            return None
        if len(words) > first + 1 and words[-1].text.lower() in self._bodies:
            return None
        place = finding.clause.passage.locate(words[0].span)
        if not isinstance(place, Span) or place.start >= span.start:
            return None
        known = self._roles.holder(words[first].text.lower(), (), place.start)
        return Span(place.start, span.end), known or self._referents.described(place.start)

    def _firm(self, words: list[Token], span: Span, finding: Finding) -> tuple[Span, str] | None:
        """ "pengembang asal Bandung itu": the one firm of the sort."""
        at = next((n for n, t in enumerate(words[1:]) if t.text.lower() in self._origins), None)
        if at is None:
            return None
        place = finding.clause.passage.locate(words[at].span)
        named = self._namings.of_sort(words[at].text.lower(), span.start)
        return (Span(place.start, span.end), named) if isinstance(place, Span) and named else None

    def _run(self, pointing: Token, finding: Finding) -> list[Token]:
        """The nouns and what goes with them right in front of the pointing word."""
        run: list[Token] = []
        for token in reversed(finding.clause.tree.tokens[: pointing.index]):
            if token.upos not in _WITHIN and token.text.lower() not in self._past:
                break
            run.insert(0, token)
        return run if len(run) <= _LONGEST else []
