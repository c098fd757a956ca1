"""The patterns by which a sentence says who is speaking, compiled once per language from its word lists."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar

#: A date as it stands behind a speaker: "Selasa (21/10/2025)", "on Sunday, January 22".
_NUMERIC_DATE = r"\(?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)?"


@dataclass(frozen=True, slots=True)
class Cues:
    """Compiled patterns of one language; all ignore case except where a capital is the point."""

    opener: re.Pattern[str]
    after_speaker: re.Pattern[str]
    before_speaker: re.Pattern[str]
    at_end: re.Pattern[str]
    by_last_speaker: re.Pattern[str]
    tail_opener: re.Pattern[str]
    pronoun: re.Pattern[str]
    relative: re.Pattern[str]
    speaker_end: re.Pattern[str]
    adding: re.Pattern[str]
    day: re.Pattern[str]
    resuming: re.Pattern[str]
    complementizer: re.Pattern[str]
    intending: re.Pattern[str]
    announcing: re.Pattern[str]
    conjoined: re.Pattern[str]
    blocked: re.Pattern[str]
    fronted: re.Pattern[str]
    after_quote: re.Pattern[str]
    addressed: re.Pattern[str]
    between: re.Pattern[str]
    clause: re.Pattern[str]
    first_person: re.Pattern[str]


def any_of(entries: frozenset[str] | tuple[str, ...]) -> str:
    """An alternation of ``entries``, longest first; one that never matches where there are none."""
    ordered = sorted(entries, key=lambda e: (-len(e), e))
    return "(?:" + "|".join(re.escape(e).replace(r"\ ", r"\s+") for e in ordered) + ")" if ordered else r"(?!)"


_COMPILED: dict[str, Cues] = {}


def cues(language: Language) -> Cues:
    """The patterns of ``language``, compiled when first asked for."""
    if language.code not in _COMPILED:
        _COMPILED[language.code] = _compile(language)
    return _COMPILED[language.code]


def _compile(language: Language) -> Cues:
    grammar, days = language.grammar, frozenset(language.page.weekdays)
    speech, reference = grammar.speech, grammar.reference
    pronouns = reference.person | reference.plural | reference.thing
    fronted = any_of(grammar.clause.openers)
    return Cues(
        opener=_word(rf"^\W*(?:{fronted},?\s+)?(?P<cue>{any_of(speech.openers)})\s+"),
        after_speaker=_word(rf"\b(?P<cue>{any_of(speech.after_speaker | speech.finding)})\b"),
        at_end=_word(rf"\b(?P<cue>{any_of(speech.after_speaker | speech.finding | speech.announcing)})\b"),
        before_speaker=_word(rf"(?:^|,)\W*(?P<cue>{any_of(speech.before_speaker)})\s+"),
        by_last_speaker=_word(rf"(?:^|,)\W*(?P<cue>{any_of(speech.by_last_speaker)})\b"),
        tail_opener=_word(rf",\s+(?P<cue>{any_of(speech.openers)})\s+|\s(?P<cue2>{any_of(speech.openers)})\s+(?=\S)"),
        pronoun=_word(rf"^(?:{any_of(pronouns)})\b"),
        relative=_word(
            rf",\s+(?:{any_of(reference.relative | reference.relative_possessive | reference.relative_place)})\b"
        ),
        speaker_end=_word(rf",?\s+(?:{any_of(speech.speaker_ends)})\b"),
        adding=_word(rf",?\s+(?P<cue>{any_of(speech.adding)})\s+(?:{any_of(speech.complementizers)}\s+)?"),
        day=_word(rf",?\s+(?:(?:{any_of(grammar.times.prepositions)})\s+)?(?:{any_of(days)})\b|,?\s+{_NUMERIC_DATE}"),
        resuming=_resuming(grammar),
        complementizer=_word(rf"^[,:]?\s*(?:{any_of(speech.complementizers)})\s+"),
        intending=_word(rf"^\W*(?:{any_of(pronouns)}\s+)?(?:{any_of(speech.intending)})\b"),
        announcing=_word(rf"\b(?:{any_of(speech.announcing)})\b"),
        conjoined=_word(rf"\s(?:{any_of(grammar.clause.coordinators - grammar.clause.contrasting)})$"),
        fronted=_word(rf"^\W*{fronted},?\s+"),
        after_quote=_word(rf"\b(?P<cue>{any_of(speech.after_speaker | speech.addressed | speech.announcing)})\b"),
        addressed=_word(rf"\b(?P<cue>{any_of(speech.addressed)})\b"),
        between=_word(rf"(?:^|[\s,]+)(?:{any_of(speech.between)})\s*$"),
        clause=_word(rf"\b(?:{any_of(speech.resuming_words)})\b"),
        first_person=_word(rf"^(?:{any_of(reference.first_singular | reference.first_plural)})\b"),
        blocked=re.compile(rf"\b{any_of(grammar.signs.negation | speech.blocking | reference.relative)}$"),
    )


def _word(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _resuming(grammar: Grammar) -> re.Pattern[str]:
    """A clause that goes on: one of the words, or a verb by its prefix. A capital starts something else.

    A word that only begins like a verb ("mereka", "direktur"), or that a clause goes on behind, is a subject.
    """
    speech, reference = grammar.speech, grammar.reference
    nouns = reference.titles | reference.organizations | reference.groups | reference.plural | reference.person
    nouns |= grammar.signs.role_nouns | grammar.numbers.units | grammar.times.units
    behind = reference.demonstratives | reference.relative | speech.resuming_words
    is_noun = rf"(?!(?:{any_of(nouns)})\b|[\w-]+\s+(?:{any_of(behind)})\b)"
    prefixes = any_of(speech.resuming_prefixes)
    return re.compile(rf"(?:{any_of(speech.resuming_words)}\b|{is_noun}{prefixes}[a-z]{{4,}})")
