"""Which phrases name a person, and a person's name without what stands around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.text.attribution import Speaker
from claims.text.attribution.speakers import name_part
from claims.text.languages.base import Language
from claims.text.names import NameBook

#: Small words within a name.
_JOINING = frozenset({"de", "da", "bin", "binti", "van", "von", "al", "el"})


def bare_name(speaker: Speaker, language: Language, names: NameBook) -> str:
    """The speaker's name without title, what they speak for, and what stands behind a comma."""
    if speaker.called:
        return speaker.called
    reference = language.grammar.reference
    titles = reference.titles | reference.possessive | reference.articles
    name = name_part(speaker.name, titles | language.grammar.verbs.offices)
    words = [w for w in name.split() if w.lower().rstrip(".") not in titles]
    small = max((n + 1 for n, w in enumerate(words) if w.islower() and w not in _JOINING), default=0)
    bare = [w for w in words[small:] or words if w[0].isupper()][-3:]
    while len(bare) > 2 and (
        names.is_place(bare[0]) or names.is_apart(bare[0], bare[1:]) or bare[0].lower() in reference.organizations
    ):
        bare = bare[1:]
    if len(bare) == 1 and names.is_place(bare[0]):
        return speaker.name
    return " ".join(bare) or speaker.name


def is_person(words: str, capitals: Sequence[str], language: Language, names: NameBook, at: int) -> bool:
    """Whether a phrase names a person, as far as titles, offices and the form of the name show."""
    reference, signs = language.grammar.reference, language.grammar.signs
    lower = [w.lower() for w in re.findall(r"[\w.’'-]+", words)]
    if any(w in reference.titles or w in signs.role_nouns for w in (w.strip(".") for w in lower)):
        return lower[-1] not in reference.organizations
    if (
        any(w in reference.organizations for w in lower)
        or "&" in words
        or any(len(w) > 2 and w.isupper() for w in capitals)
    ):
        return False
    lower = _before_origin(lower, reference.origins)
    plain = [w for w in capitals[: len(lower)] if w.lower() not in reference.articles]
    if len(plain) >= 2 and len(plain) == len(lower):
        return True
    alone = len(plain) == 1 == len(lower)
    return alone and (names.is_person(plain[0]) or " " in (names.full(plain[0], at) or ""))


def _before_origin(words: list[str], origins: frozenset[str]) -> list[str]:
    """The words of a name without where its bearer is from: "Ann Lee of Wales"."""
    at = next((i for i, w in enumerate(words) if w in origins), len(words))
    return words[:at]
