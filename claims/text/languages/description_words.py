"""The words by which a description is told from a name, and one person or thing from another.

A new language fills in what it has; what it leaves empty is not looked for.
"""

from __future__ import annotations

from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class DescriptionWords:
    """How the language speaks again of what it has named.

    ``definite`` are the articles of what is known already ("the"); ``apart`` words for one that is not the one known
    ("neighboring"); ``shapeless`` nouns of which a text has many without naming them ("area"); ``parties`` nouns that
    mean somebody known without an article ("terdakwa"); ``in_passing`` endings of adjectives that tell something new
    ("Leeds-based"). ``weather`` are verbs for which "it" is nobody ("rains"); ``genders`` the pronouns and titles for
    persons of each sex, where the language tells them apart.
    """

    definite: Words = frozenset()
    apart: Words = frozenset()
    shapeless: Words = frozenset()
    parties: Words = frozenset()
    in_passing: tuple[str, ...] = ()
    weather: Words = frozenset()
    genders: tuple[Words, ...] = ()
