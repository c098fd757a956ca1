"""Whose a noun with a possessive ending is: "istrinya" becomes "istri Budi Santoso"."""

from __future__ import annotations

from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.places import token_at
from claims.text.standalone.referents import Referents

#: A shorter word only ends like a noun with an owner.
_SHORTEST = 3


def owner(word: str, span: Span, finding: Finding, referents: Referents, language: Language) -> str | None:
    """The owner of ``word`` at ``span`` of the article; empty where nobody is known, None where the word has none.

    Only of what the claim is about: whatever else is in a claim belongs to that. Whose a thing is that both people and
    things have ("tarifnya") stays open.
    """
    reference = language.grammar.reference
    ending = next((e for e in reference.possessive_suffixes if word.endswith(e)), "")
    noun = word.removesuffix(ending)
    if not ending or len(noun) < _SHORTEST or word in reference.unowned or not _is_subject(span, finding):
        return None
    return (referents.person(span.start) if noun in reference.belonging_to_people else None) or ""


def ending_of(span: Span, language: Language) -> Span:
    """The possessive ending of the word at ``span``."""
    longest = max(len(e) for e in language.grammar.reference.possessive_suffixes)
    return Span(span.end - longest, span.end)


def _is_subject(span: Span, finding: Finding) -> bool:
    """Whether the noun at ``span`` is what its clause is about, with no other noun in front."""
    token = token_at(span, finding)
    if token is None or token.upos != "NOUN":
        return False
    before = (t for t in finding.proposition.tokens if t.index < token.index)
    return not any(t.upos in {"NOUN", "PROPN", "PRON", "VERB"} for t in before)
