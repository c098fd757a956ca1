"""What a definite noun phrase tells by the way: "the 140-acre site", "striker 22 tahun itu", "bus berkapasitas 35"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import BREAKS
from claims.text.languages.base import Language
from claims.text.syntax import Token, Tree

_HEADS = frozenset({"NOUN", "PROPN"})

Tokens = tuple[Token, ...]


def find_attributes(tree: Tree, language: Language) -> tuple[Aside, ...]:
    """The measures that stand as attributes in definite noun phrases, each with its whole phrase as ``tokens``."""
    found = _compounds(tree.tokens, language) if language.grammar.clause.possessor else _ages(tree.tokens, language)
    return tuple(Aside("attribute", phrase, phrase[-1].index) for phrase in found)


def _compounds(tokens: Tokens, language: Language) -> Iterator[Tokens]:
    """ "the 12-day festival", "the 38-year-old"; without a definite word in front it is told as news anyway."""
    reference = language.grammar.reference
    articles = reference.articles - frozenset(language.grammar.clause.indefinite)
    definite = reference.possessive | reference.demonstratives | articles
    for number, hyphen, unit in zip(tokens[1:], tokens[2:], tokens[3:], strict=False):
        before = tokens[number.index - 1]
        if not number.text[0].isdigit() or hyphen.text != "-" or before.text.lower() not in definite:
            continue
        end = unit.index + 1
        while end + 1 < len(tokens) and tokens[end].text == "-":
            end += 2
        head = end
        while head < len(tokens) and tokens[head].upos in _HEADS:
            head += 1
        if head > end or is_age(tokens[number.index : end], language):
            yield tokens[before.index : head]


def find_measures(tree: Tree, language: Language) -> tuple[Aside, ...]:
    """ "enam bus berkapasitas 35 penumpang": a verb of measure with its figure, told of the noun in front of it."""
    tokens, measuring = tree.tokens, language.grammar.clause.measuring
    found = []
    for verb, number in pairwise(tokens):
        if verb.text.lower() in measuring and number.upos == "NUM" and verb.index:
            end = next((t.index for t in tokens[verb.index + 1 :] if t.upos != "NUM"), len(tokens))
            end += end < len(tokens) and tokens[end].upos == "NOUN"
            if _is_attributive(tokens, verb.index, end, language):
                found.append(Aside("relative", tokens[verb.index : end], verb.index - 1))
    return tuple(found)


def _is_attributive(tokens: Tokens, verb: int, end: int, language: Language) -> bool:
    """Whether the noun in front is pointed at or another verb governs it; of what is only planned nothing is told.

    What "dan" joins on is told of the same subject, which the measure is then told of as well.
    """
    if tokens[verb - 1].upos not in {"NOUN", "PROPN", "ADJ"}:
        return False
    if tokens[verb - 2].text.lower() in language.grammar.reference.relative:
        return False
    if end < len(tokens) and tokens[end].text.lower() in language.grammar.reference.demonstratives:
        return True
    rest = tokens[end : next((t.index for t in tokens[end:] if t.text in BREAKS), len(tokens))]
    if any(t.upos == "VERB" for t in rest) and rest[0].upos != "CCONJ":
        return True
    speech, signs = language.grammar.speech, language.grammar.signs
    planned = speech.announcing | speech.intending | signs.plan | signs.future
    before = tokens[: verb - 1]
    return any(t.upos == "VERB" for t in before) and not any(t.text.lower() in planned for t in before)


def is_age(measure: Tokens, language: Language) -> bool:
    """ "38-year-old"."""
    return "".join(t.text.lower() for t in measure[2:]) in language.grammar.signs.age


def _ages(tokens: Tokens, language: Language) -> Iterator[Tokens]:
    """ "striker 22 tahun itu": a person, the years and a pointing word."""
    reference, words = language.grammar.reference, language.grammar.clause
    for at in range(len(tokens) - 3):
        person, number, unit, pointing = tokens[at : at + 4]
        if unit.text.lower() != words.years or pointing.text.lower() not in reference.demonstratives:
            continue
        if number.text.isdigit() and person.text.lower() in reference.people:
            yield tokens[at : at + 4]
