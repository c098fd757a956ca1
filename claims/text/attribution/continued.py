"""A speaker who goes on in the same sentence: "X said A, but warned that B", "X said A and called for B".

What somebody does behind words that are quoted is an act of the speaker, whatever it is: "X called it "bad" and left".
"""

from __future__ import annotations

import re
from dataclasses import replace

from claims.text.attribution.cues import any_of
from claims.text.attribution.quotes import trimmed
from claims.text.attribution.speakers import Speakers
from claims.text.attribution.statements import Statement
from claims.text.languages.base import Language
from claims.text.spans import Span

#: Fewer words are no clause.
_CLAUSE = 3

_COMPILED: dict[str, tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]] = {}


def continued(text: str, statement: Statement, language: Language) -> list[Statement]:
    """``statement`` without what its speaker goes on to say or to do, and that as statements of their own."""
    speaker, last = statement.speaker, statement.ranges[-1]
    if speaker is None or statement.quoted or statement.names_speaker:
        return [statement]
    saying, acting, _ = _patterns(language)
    found = saying.search(text, last.start, last.end)
    if found and _are_clauses(text, last, found):
        more = replace(statement, ranges=(trimmed(text, Span(found.end(), last.end)),))
        return [_until(text, statement, found.start()), more]
    found = acting.search(text, last.start, last.end)
    named = speaker.span is not None and statement.sentence.start <= speaker.span.start < last.start
    if found and named and speaker.span is not None and _are_clauses(text, last, found):
        act = Statement(
            statement.sentence,
            (speaker.span, trimmed(text, Span(found.start(found.lastgroup or 0), last.end))),
            act=True,
        )
        return [_until(text, statement, found.start()), act]
    return [statement]


def noting(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
    """ "X argued for delay, noting that B": the article tells what X did, and X what is noted."""
    found = _patterns(language)[2].search(text, sentence.start, sentence.end)
    if found is None or not _are_clauses(text, sentence, found):
        return None
    speaker = speakers.noticed(text, sentence)
    if speaker is None:
        return None
    first, second = Span(sentence.start, found.start()), Span(found.end(), sentence.end)
    return [Statement(sentence, (trimmed(text, first),)), Statement(sentence, (trimmed(text, second),), speaker)]


def _until(text: str, statement: Statement, end: int) -> Statement:
    last = trimmed(text, Span(statement.ranges[-1].start, end))
    return replace(statement, ranges=(*statement.ranges[:-1], last))


def _are_clauses(text: str, within: Span, joint: re.Match[str]) -> bool:
    """Whether there are words enough for a clause on both sides of ``joint``."""
    before, behind = text[within.start : joint.start()], text[joint.end() : within.end]
    return len(before.split()) >= _CLAUSE and len(behind.split()) >= _CLAUSE


def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Going on to say something, to ask for something, and "noting that", compiled once for each language."""
    if language.code not in _COMPILED:
        speech, clause = language.grammar.speech, language.grammar.clause
        joint = rf",?\s+(?:{any_of(clause.coordinators - clause.alternatives)})\s+"
        between = rf"(?:(?:{any_of(speech.between)})\s+)?"
        verb = any_of(speech.after_speaker | speech.announcing)
        that = any_of(speech.complementizers - clause.condition_subordinators)
        asking = rf"(?:{any_of(speech.asking)})\b"
        past = language.grammar.past_forms.values()
        doing = rf"(?<=[\"”]){joint}{between}(?P<done>(?:{any_of(frozenset(past))}|\w+ed)\b)|" if past else ""
        _COMPILED[language.code] = (
            re.compile(rf"{joint}{between}(?:{verb})\s+(?:{that})\s+"),
            re.compile(rf"{doing}{joint}{between}(?P<act>{asking})(?!\s+(?:{that})\b)"),
            re.compile(rf",\s+(?:{any_of(speech.adding)})\s+(?:{that})\s+"),
        )
    return _COMPILED[language.code]
