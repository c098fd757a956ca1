"""Which office a wording means: every wording of a role is a noun ("president") and an institution ("the Fed")."""

from __future__ import annotations

import re
from functools import cache

from claims.text.facts import Facts, ReferenceFact
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import either

_KNOWN: dict[tuple[int, int], tuple[object, frozenset[str]]] = {}


def institutions(facts: Facts, words: HintWords) -> frozenset[str]:
    """Every institution or country that a role of the table belongs to, as the language words it."""
    key = (id(facts), id(words))
    if key not in _KNOWN or _KNOWN[key][0] is not facts:
        parted = (part for row in facts.rows for part in parts(row, words.lists["offices"], words.lists["of"]))
        _KNOWN[key] = (facts, frozenset(of for _, of in parted if of) or frozenset({"?"}))
    return _KNOWN[key][1]


@cache
def parts(row: ReferenceFact, nouns: frozenset[str], joining: frozenset[str]) -> frozenset[tuple[str, str]]:
    """The pairs of noun (lower case) and institution that the wordings of the row's role are made of."""
    found = set()
    for wording in row.role:
        match = re.search(rf"(?<!\w){either(nouns)}(?!\w)", wording, re.IGNORECASE)
        if match:
            rest = f"{wording[: match.start()]} {wording[match.end() :]}".strip(" ()")
            rest = re.sub(rf"^{either(joining)}\s+", "", rest)
            found.add((match.group().lower(), re.sub(r"['’]s$", "", rest)))
    return frozenset(found)
