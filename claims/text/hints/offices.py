"""Which office a wording means: every wording of a role is a noun ("president") and an institution ("the Fed")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claims.text.facts import Facts, ReferenceFact
from claims.text.languages import codes, get
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import either


@dataclass(frozen=True, slots=True)
class OfficePatterns:
    """What an office looks like in one language: the noun, an institution behind it or ahead of it, "former".

    ``bodies``: what the holder of an office leads, in lower case ("finance ministry"), with its noun.
    """

    noun: re.Pattern[str]
    bodies: dict[str, str]
    behind: re.Pattern[str]
    ahead: re.Pattern[str]
    of: re.Pattern[str]
    former: re.Pattern[str]


@lru_cache(maxsize=8)
def office_patterns(facts: Facts, words: HintWords) -> OfficePatterns:
    """The patterns for the institutions and countries to which the roles of a table belong."""
    nouns, joining = words.lists["offices"], words.lists["of"]
    places = {of for row in facts.rows for _, of in parts(row, nouns, joining) if of}
    known, of = either(places or {"?"}), either(joining)
    bodies = _bodies(words)
    ending = f"(?:{either(words.lists['office_endings'])})?" if words.lists["office_endings"] else ""
    return OfficePatterns(
        noun=re.compile(rf"(?<!\w)(?P<noun>{either(nouns | bodies.keys())}){ending}(?!\w)", re.IGNORECASE),
        bodies=bodies,
        behind=re.compile(rf"(?:['’]s)?\s+(?:{of}\s+)?({known})(?!\w)"),
        ahead=re.compile(rf"(?<!\w)({known})(?:['’]s)?[\s-]+$"),
        of=re.compile(rf"\s+{of}\s+(?!{either(words.lists['of_that_time'])}(?!\w))"),
        former=re.compile(rf"(?<!\w){either(words.lists['not_in_office'])}[\s-]+$", re.IGNORECASE),
    )


def _bodies(words: HintWords) -> dict[str, str]:
    """Of "minister of finance" the ministry of finance: by the pairs of words of the list ``ministries``."""
    pairs = [entry.split("/") for entry in words.lists["ministries"]]
    named = ((noun, noun.split(), pair) for noun in words.lists["offices"] for pair in pairs)
    return {
        " ".join(led if word == who else word for word in told): noun
        for noun, told, (who, led) in named
        if len(told) > 1 and who in told
    }


@lru_cache(maxsize=8192)
def parts(row: ReferenceFact, nouns: frozenset[str], joining: frozenset[str]) -> frozenset[tuple[str, str]]:
    """The pairs of noun (lower case) and institution that the wordings of the row's role are made of."""
    noun, of = _noun(nouns), _joining(joining)
    found = set()
    for wording in row.role:
        match = noun.search(wording)
        if match:
            rest = of.sub("", f"{wording[: match.start()]} {wording[match.end() :]}".strip(" ()"))
            found.add((match.group().lower(), re.sub(r"['’]s$", "", rest)))
    return frozenset(found)


def worded(row: ReferenceFact, nouns: frozenset[str]) -> str:
    """The role in the words of the language whose ``nouns`` these are, if the row has such a wording."""
    return _wording(row, nouns) or row.role[0]


@lru_cache(maxsize=256)
def wordings(row: ReferenceFact) -> tuple[tuple[str, str], ...]:
    """The role for readers of each language that the row has words of: the code of the language, and the wording."""
    found = ((code, language.hints) for code in codes() if (language := get(code)))
    worded_in = ((code, _wording(row, words.lists["offices"])) for code, words in found if words)
    return tuple((code, wording) for code, wording in worded_in if wording)


def _wording(row: ReferenceFact, nouns: frozenset[str]) -> str:
    noun = _noun(nouns)
    return next((wording for wording in row.role if noun.search(wording)), "")


@lru_cache(maxsize=8)
def _noun(nouns: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(nouns)}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=8)
def _joining(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"^{either(words)}\s+")
