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
    persons of each sex, where the language tells them apart. ``act_beginnings`` and ``act_endings``
    are the beginnings and endings of verbs, each with that of the noun for the act ("menghentikan": "penghentian").
    ``here`` are patterns of words for where and for whom the article is written, each with what is put there, in which
    "{place}" is the place of its dateline and "{publisher}" its publisher.
    ``persons`` are nouns for several people, where "they" are never things ("warga");
    ``always_several`` are nouns that are several things in the singular ("police"), ``deeds`` verbs of which the
    subject is nobody but people or a body of people ("sold").
    ``past`` stand before an office that somebody has no more ("mantan").
    """

    definite: Words = frozenset()
    apart: Words = frozenset()
    shapeless: Words = frozenset()
    parties: Words = frozenset()
    in_passing: tuple[str, ...] = ()
    weather: Words = frozenset()
    genders: tuple[Words, ...] = ()
    act_beginnings: tuple[tuple[str, str], ...] = ()
    act_endings: tuple[tuple[str, str], ...] = ()
    past: Words = frozenset()
    persons: Words = frozenset()
    always_several: Words = frozenset()
    deeds: Words = frozenset()
    here: tuple[tuple[str, str], ...] = ()
