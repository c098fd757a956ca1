"""Which pronouns stand for somebody who acts: "it announced ...", "its chief"."""

from __future__ import annotations

from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.places import token_at


def is_agent(span: Span, finding: Finding, following: str, language: Language) -> bool:
    """Whether the pronoun at ``span``, with the word ``following`` behind it, stands for a body of people.

    So it is where it has officers, and where it says or does what nothing but people do.
    """
    grammar = language.grammar
    token = token_at(span, finding)
    if token is None:
        return False
    if token.text.lower() in grammar.reference.possessive:
        return following.lower() in grammar.verbs.offices
    verb = next((t for t in finding.proposition.tokens if t.index == token.head), None)
    acts = grammar.speech.announcing | grammar.speech.after_speaker
    return token.deprel == "nsubj" and verb is not None and verb.upos == "VERB" and verb.text.lower() in acts
