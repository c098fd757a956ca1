"""Words that look like pronouns and stand for nothing: "it has been a hard year", "it is unclear why"."""

from __future__ import annotations

from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.places import token_at
from claims.text.syntax import Token

#: Relations of a clause that is the real subject, said behind its predicate (Huddleston and Pullum, "The Cambridge
#: Grammar of the English Language", 2002, on extraposition), as treebanks and parsers label it.
_CLAUSES = ("csubj", "ccomp")
_TO_DO = ("xcomp", "advcl")


def is_empty(span: Span, finding: Finding, language: Language) -> bool:
    """Whether the pronoun at ``span`` only fills the place of a subject.

    So it is in front of the weather ("it rains"), of a time ("it was the third day") and where a clause behind says
    what the subject is ("it was not known how it began", "it took four hours to get there").
    """
    token = token_at(span, finding)
    if token is None or token.text.lower() in language.grammar.reference.person:
        return False
    if token.deprel == "expl":
        return True
    tokens = {t.index: t for t in finding.proposition.tokens}
    predicate = tokens.get(token.head)
    if predicate is None or predicate is token or not token.is_a("nsubj"):
        return False
    if predicate.text.lower() in language.grammar.descriptions.weather:
        return True
    below = [t for t in tokens.values() if t.head == predicate.index and t is not predicate]
    if predicate.upos == "NOUN":
        return any(t.is_a("cop") for t in below) and _is_time(predicate, language)
    behind = [t for t in below if t.index > predicate.index]
    if any(t.is_a("obj") and _is_time(t, language) for t in behind):
        return any(t.is_a(*_TO_DO, *_CLAUSES) for t in behind)
    bare = token.deprel == "nsubj:pass" or (predicate.upos == "ADJ" and any(t.is_a("cop") for t in below))
    return bare and any(t.is_a(*_CLAUSES) and t.feat("VerbForm") != "Inf" for t in behind)


def _is_time(token: Token, language: Language) -> bool:
    return token.text.lower() in language.grammar.times.units


def is_what_happened(span: Span, finding: Finding) -> bool:
    """Whether the pronoun at ``span`` is what was told before, not a thing: "it was the largest theft since 2009"."""
    token = token_at(span, finding)
    tokens = {t.index: t for t in finding.proposition.tokens}
    predicate = tokens.get(token.head) if token is not None and token.is_a("nsubj") else None
    if predicate is None or predicate.upos != "NOUN":
        return False
    below = [t for t in tokens.values() if t.head == predicate.index]
    ranked = any(t.feat("Degree") == "Sup" or t.feat("NumType") == "Ord" for t in below)
    return ranked and any(t.is_a("cop") for t in below)
