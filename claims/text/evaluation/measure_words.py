"""Words that the measures turn on. They stand here, apart from the grammars that the splitter reads, so that a figure
means the same whatever the splitter learns."""

from __future__ import annotations

from claims.text.languages import get
from claims.text.languages.base import words

#: Words without content of their own: two wordings that differ only in these are alike.
_EMPTY_WORDS = words(
    "a an and are as at be been by for from had has have he her his in is it its of on or said she that the"
    " their they this to was were which who with"
    " ada adalah akan atau dalam dan dari dengan di dia ia ini itu juga kata ke mereka oleh pada para saat sebagai"
    " secara serta sudah telah tersebut ujar untuk yang bahwa"
)
_PRONOUNS = {
    "en": words(
        "he she it they we i him her them us his hers its our my their theirs this that these those here there"
    ),
    "id": words("ia dia mereka beliau kami kita saya nya ini itu tersebut sini situ sana"),
}


def empty_words(language: str) -> frozenset[str]:
    """The words that count for nothing when two wordings in ``language`` are compared."""
    if language in _PRONOUNS:
        return _EMPTY_WORDS
    known = get(language)
    return _EMPTY_WORDS | known.page.function_words if known else _EMPTY_WORDS


def pronouns(language: str) -> frozenset[str]:
    """The words that leave open what they stand for; for a language without a list here, those of its grammar."""
    if language in _PRONOUNS:
        return _PRONOUNS[language]
    known = get(language)
    if known is None:
        return frozenset()
    reference = known.grammar.reference
    return frozenset().union(
        reference.first_singular,
        reference.first_plural,
        reference.person,
        reference.plural,
        reference.thing,
        reference.possessive,
        reference.demonstratives,
        reference.places,
    )
