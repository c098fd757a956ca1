"""The verb behind a pronoun for which a name was put: "I have" becomes "Ann Lee has", "we've" "the council has"."""

from __future__ import annotations

import re

from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.places import token_at

_CONTRACTED = re.compile(r"(?P<pronoun>\w+)['’](?P<verb>\w+)")


def contracted(word: str, language: Language) -> tuple[str, str]:
    """A pronoun and the verb that it holds in its singular form: "I've" is ("i", "has"); the word itself else."""
    found = _CONTRACTED.fullmatch(word)
    verb = language.grammar.reference.contracted.get(found["verb"].lower(), "") if found else ""
    return (found["pronoun"].lower(), verb) if found and verb else (word.lower(), "")


def agreeing(text: str, behind: Span, finding: Finding, language: Language) -> tuple[Span, str] | None:
    """The verb at ``behind`` as it stands behind one person or thing; None where it stays as it is."""
    word = behind.of(text)
    singular = language.grammar.reference.singular
    if word.lower() in singular:
        return behind, singular[word.lower()]
    token = token_at(behind, finding)
    finite = token is not None and token.upos == "VERB" and token.feat("VerbForm") == "Fin"
    if not singular or not finite or token is None or token.feat("Tense") != "Pres" or word.endswith("s"):
        return None
    return behind, third_person(word)


def third_person(base: str) -> str:
    """ "lose" becomes "loses"."""
    if base.endswith("y") and base[-2:-1] not in set("aeiou"):
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
