"""For whom somebody says "we", and who says "it" of itself."""

from __future__ import annotations

import re

from claims.text.attribution import Speaker
from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding


def organization(speaker: Speaker | None, language: Language) -> str | None:
    """For whom somebody says "we", where their own naming holds it: an institution, or "head of the Harbor Office"."""
    if speaker is None or not speaker.person:
        return speaker.name if speaker else None
    if not language.grammar.clause.reversed_possessive:
        return _represented(speaker.name, language)
    words = speaker.name.partition(",")[0].split()
    organizations = language.grammar.reference.organizations
    titles = language.grammar.reference.titles
    marks = (
        i
        for i, w in enumerate(words)
        if w.lower() in organizations or (len(w) > 2 and w.isupper() and w.lower() not in titles)
    )
    start = next(marks, None)
    if start is None or start >= len(words) - 2:
        return None
    return " ".join(words[start : len(words) - 2])


def _represented(name: str, language: Language) -> str | None:
    """ "the Harbor Union" of "Ann Lee, president of the Harbor Union" and of "Harbor Union president Ann Lee"."""
    reference, offices = language.grammar.reference, language.grammar.verbs.offices
    name, _, office = name.partition(", ")
    behind = re.search(
        rf"\b(?:{'|'.join(reference.origins | reference.place_prepositions)})\s+((?:the\s+)?[A-Z].*)", office
    )
    if behind:
        return behind[1] if _is_organization(behind[1], reference.organizations) else None
    words = [] if office else name.split()
    at = next((i for i, w in enumerate(words) if w.lower() in offices and w[0].islower()), 0)
    while at and words[at - 1][0].islower():
        at -= 1
    named = at > 1 and all(w[0].isupper() or not w[0].isalpha() for w in words[:at])
    return " ".join(words[:at]) if named else None


def _is_organization(name: str, organizations: frozenset[str]) -> bool:
    words = name.split()
    return any(w.lower() in organizations or (len(w) > 1 and w.isupper()) for w in words)


def named_itself(span: Span, finding: Finding, language: Language) -> str | None:
    """The organization that says it of itself: "the Harbor Office said it had closed", with "it" at ``span``.

    None where somebody else may be meant, or where the speaker has no name.
    """
    statement, reference = finding.clause.statement, language.grammar.reference
    speaker = statement.speaker
    if speaker is None or statement.quoted or span.start != statement.ranges[0].start:
        return None
    words = speaker.name.split()
    roles = reference.titles | language.grammar.verbs.offices | reference.people
    person = speaker.person and (words[-1][:1].isupper() or words[-1] in roles)
    if person or not any(w[:1].isupper() and "-" not in w for w in words[1:]):
        return None
    return " ".join([words[0].lower(), *words[1:]]) if words[0].lower() in reference.articles else speaker.name
