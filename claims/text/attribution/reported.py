"""Reported speech without quotation marks: "X said that ...", "..., X said.", "According to X, ..."."""

from __future__ import annotations

import re

from claims.text.attribution.continued import noting
from claims.text.attribution.cues import cues
from claims.text.attribution.quotes import trimmed
from claims.text.attribution.sources import LONGEST_SPEAKER, own_account, said
from claims.text.attribution.speakers import Speakers
from claims.text.attribution.statements import Statement
from claims.text.attribution.subjects import verb_first
from claims.text.attribution.tails import in_the_middle, tail_after, tail_before
from claims.text.languages.base import Language
from claims.text.spans import Span

#: A longer sentence is no report but a list or a text without full stops; it is left whole.
LONGEST = 3000
_COMMA = re.compile(r",\s+")


def read_reported(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement]:
    """The statements of a sentence that holds no quoted speech."""
    if len(sentence) > LONGEST:
        return [Statement(sentence, (trimmed(text, sentence),))]
    for rule in (_opening, tail_after, tail_before, in_the_middle, verb_first, noting):
        found = rule(text, sentence, speakers, language)
        if found is not None:
            return found
    return [Statement(sentence, (trimmed(text, sentence),))]


def _opening(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
    """ "According to X, ..." """
    pattern = cues(language)
    cue = pattern.opener.match(text[sentence.start : sentence.end])
    if not cue:
        return None
    start = sentence.start + cue.end()
    if own := own_account(text[start : sentence.end], language):
        content = trimmed(text, Span(start + own, sentence.end).stripped(text, " ,\n"))
        return said(sentence, (content,), None, None) if content else None
    pronoun = pattern.pronoun.match(text[start : sentence.end])
    end = start + pronoun.end() if pronoun else _end_of_source(text, start, sentence.end, language)
    if end is None or pattern.first_person.match(text[start : sentence.end]):
        return None
    content = trimmed(text, Span(end, sentence.end).stripped(text, " ,\n"))
    source = trimmed(text, Span(start, end))
    return said(sentence, (content,), speakers.named(text, source), None if pronoun else source)


def _end_of_source(text: str, start: int, end: int, language: Language) -> int | None:
    """Where the name of a source in front is over: at the first comma behind which a clause can begin."""
    pattern = cues(language)
    for comma in _COMMA.finditer(text, start, end):
        behind = text[comma.start() : end]
        if pattern.day.match(behind) or pattern.relative.match(behind) or _is_degree(behind):
            continue
        if _names_before_day(behind, language) or _names_holder(text[start : comma.start()], behind, language):
            continue
        if (bare := _name_alone(text, start, comma.start(), language)) is not None:
            return bare
        if len(text[start : comma.start()].split()) > LONGEST_SPEAKER:
            return None
        return comma.start()
    return None


def _names_holder(before: str, behind: str, language: Language) -> bool:
    """ "the harbor minister, Ann Lee, the pier ...": an office goes on with the name of who holds it."""
    reference = language.grammar.reference
    offices = reference.titles | language.grammar.signs.role_nouns
    words = before.split()
    named = sum(w[0].isupper() and w.lower() not in offices | reference.organizations for w in words[-2:]) == 2
    office = bool({w.lower() for w in words[:3]} & offices) and "," not in before and not named
    return office and re.match(r",(?:\s+[A-Z][\w.'’-]*){1,4},\s", behind) is not None


def _name_alone(text: str, start: int, comma: int, language: Language) -> int | None:
    """ "According to Ann Lee in 2006 the pier ...": where the name is over, when a clause follows before the comma."""
    pattern = cues(language)
    name = re.match(r"(?:[A-Z][\w.'’-]*\s+){1,4}", text[start:comma])
    stop = name and pattern.speaker_end.match(f" {text[start + name.end() : comma]}")
    clause = name and pattern.resuming.search(text, start + name.end(), comma)
    long = name is not None and len(text[start + name.end() : comma].split()) > 4
    return start + len(name.group().rstrip()) if name and stop and clause and long else None


def _is_degree(behind: str) -> bool:
    """ ", S.H.," is part of the name in front of it."""
    return re.match(r",\s+[A-Z][A-Za-z]{0,4}\.", behind) is not None


def _names_before_day(behind: str, language: Language) -> bool:
    """ ", Ann Lee, Monday (17/5/2021)," goes on with the name of whose office stands in front."""
    name = re.match(r",(?:\s+[A-Z][\w.'’-]*){1,5}(?=,)", behind)
    return name is not None and cues(language).day.match(behind[name.end() :]) is not None
