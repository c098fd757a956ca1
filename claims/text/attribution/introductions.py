"""Who a sentence introduces by what they are: "The girls' mother, Ann Lee, ...", "Former judge Ann Lee ..."."""

from __future__ import annotations

import re

from claims.text.languages.base import Language
from claims.text.names import find_names
from claims.text.spans import Span

#: How far into a sentence somebody is introduced, in characters, and with how many words in front.
_REACH, _LONGEST = 100, 8
_WORD = re.compile(r"[\w'’-]+")


def introduced(text: str, sentence: Span, language: Language) -> Span | None:
    """The name behind the office, relation or trade with which ``sentence`` begins; None where there is none."""
    grammar = language.grammar
    near = Span(sentence.start, min(sentence.end, sentence.start + _REACH))
    name = next((n for n in find_names(text, [near], language.page.function_words) if len(n.words) > 1), None)
    if name is None or {w.lower() for w in name.words} & grammar.reference.organizations:
        return None
    before = [w.lower() for w in _WORD.findall(text[sentence.start : name.span.start])]
    roles = grammar.signs.role_nouns | grammar.reference.titles | grammar.reference.people | grammar.verbs.offices
    verbs = grammar.speech.resuming_words | grammar.reference.place_prepositions
    next_to = before[:1] if grammar.clause.reversed_possessive else before[-1:]
    held = bool(set(next_to) & (roles | grammar.reference.belonging_to_people))
    return name.span if held and len(before) <= _LONGEST and not set(before[1:]) & verbs else None
