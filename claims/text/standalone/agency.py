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
    acts = grammar.speech.announcing | grammar.speech.after_speaker | grammar.descriptions.deeds
    return token.deprel == "nsubj" and verb is not None and verb.upos == "VERB" and verb.text.lower() in acts


def is_its_own(span: Span, finding: Finding, language: Language) -> bool:
    """Whether the claim itself has in front whom or what the pronoun at ``span`` goes with.

    So it is with "its" behind one thing as the subject, and with "it" behind the one that says it: "The firm said it".
    """
    token, tokens = token_at(span, finding), finding.proposition.tokens
    if token is None:
        return False
    subjects = [t for t in tokens if t.is_a("nsubj") and t.upos in {"NOUN", "PROPN"} and t.index < token.index]
    if not subjects or subjects[-1].feat("Number") == "Plur" or finding.clause.draft.kind == "nominal":
        return False
    if token.text.lower() in language.grammar.reference.possessive:
        inside = token.index in finding.clause.tree.subtree(subjects[-1].index)
        return not inside and subjects[-1].text.lower() not in language.page.weekdays
    saying = next((t for t in tokens if t.index == subjects[-1].head), None)
    said = saying is not None and saying.text.lower() in language.grammar.speech.after_speaker
    return said and token.is_a("nsubj") and token.head != subjects[-1].head
