"""Reported speech that names its source behind what was said or in its middle: "..., X said.", "..., said X, ..."."""

from __future__ import annotations

import re

from claims.text.attribution.cues import cues
from claims.text.attribution.quotes import trimmed
from claims.text.attribution.sources import LONGEST_SPEAKER, is_pronoun, may_speak, must_be_document, own_account, said
from claims.text.attribution.speakers import Speakers, without_adverbs
from claims.text.attribution.statements import Speaker, Statement
from claims.text.languages.base import Language
from claims.text.spans import Span

_COMMA = re.compile(r",\s+")
_DASH = re.compile(r"\s(?:--|–|—)\s")
#: What stands behind the name of a source and has fewer words is part of the naming.
_SHORT = 4
#: What was said before the verb and has fewer words opens a clause that goes on behind the name.
_OPENING = 7


def tail_before(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
    """ "..., said X." and "..., according to X.", and in the middle: "X, said Y, ..." """
    pattern = cues(language)
    for rule in (pattern.before_speaker, pattern.tail_opener):
        cue = _last(rule, text, sentence)
        if cue is not None and not _ends_in_aside(text[sentence.start : cue.start()], language):
            return _with_tail(text, sentence, cue, speakers, language)
    cue = pattern.by_last_speaker.search(text, sentence.start + 1, sentence.end)
    if cue and cue.group().lstrip().startswith(","):
        return _around(text, sentence, Span(cue.start(), cue.end()), speakers.last)
    return None


def _ends_in_aside(before: str, language: Language) -> bool:
    """Whether the verb of saying has its subject in front: "Ann Lee, who runs it, said the plan ..."."""
    comma = before.rfind(",")
    if comma < 0:
        return False
    if cues(language).relative.match(before, comma):
        return True
    words = before[comma + 1 :].split()
    return before.count(",") == 1 and len(words) == 1 and words[0].isdigit()


def _last(rule: re.Pattern[str], text: str, sentence: Span) -> re.Match[str] | None:
    found = list(rule.finditer(text, sentence.start + 1, sentence.end))
    return found[-1] if found else None


def _with_tail(
    text: str, sentence: Span, cue: re.Match[str], speakers: Speakers, language: Language
) -> list[Statement] | None:
    pattern = cues(language)
    own = own_account(text[cue.end() : sentence.end], language) if cue.re is pattern.tail_opener else 0
    end = cue.end() + own if own else _end_of_source(text, sentence, Span(cue.start(), cue.end()), language)
    source = trimmed(text, Span(cue.end(), end))
    pronoun = is_pronoun(source.of(text), pattern)
    speaker = speakers.named(text, source) if _is_name(text, source, language) else None
    if speaker is None and not (pronoun or own):
        return None
    content = [trimmed(text, Span(sentence.start, cue.start()))]
    if end < sentence.end:
        content.append(trimmed(text, Span(end, sentence.end).stripped(text, " ,–—-\n")))
    return said(sentence, tuple(part for part in content if part), speaker, None if pronoun or own else source)


def _end_of_source(text: str, sentence: Span, cue: Span, language: Language) -> int:
    """Where the naming of a source is over: at the comma or dash behind which what was said goes on."""
    pattern = cues(language)
    if (dash := _DASH.search(text, cue.end, sentence.end)) is not None:
        return dash.start()
    for comma in _COMMA.finditer(text, cue.end, sentence.end):
        behind = text[comma.end() : sentence.end]
        if pattern.resuming.match(behind) or _goes_on(text[sentence.start : cue.start], behind, language):
            return comma.start()
        if pattern.relative.match(text, comma.start()):
            return sentence.end
    return sentence.end


def _goes_on(before: str, behind: str, language: Language) -> bool:
    """Whether the words ``behind`` a name belong to what was said and do not tell who, when or where the speaker is."""
    pattern, reference = cues(language), language.grammar.reference
    words = behind.split()
    if len(words) < _SHORT or pattern.speaker_end.match(f" {behind}") or pattern.day.match(f" {behind}"):
        return False
    if pattern.relative.match(f", {behind}") or pattern.adding.match(f", {behind}"):
        return False
    first = words[0].lower().strip(",")
    if first in language.grammar.clause.accompanying:
        return True
    naming = reference.titles | language.grammar.signs.role_nouns | language.grammar.verbs.offices
    if first in reference.articles | reference.possessive:
        return len(before.split()) < _OPENING and bool(pattern.clause.search(behind))
    return first not in naming and (len(before.split()) < _OPENING or bool(pattern.clause.search(behind)))


def _is_name(text: str, source: Span, language: Language) -> bool:
    """Whether the words behind "said" can name somebody: no clause, and no pronoun with more behind it."""
    pattern = cues(language)
    relative = pattern.relative.search(text, source.start, source.end)
    name = text[source.start : relative.start() if relative else source.end]
    if pattern.first_person.match(name) or name.partition(" ")[0].lower() in language.grammar.speech.likewise:
        return False
    if pattern.pronoun.match(name):
        return len(name.split()) == 1
    verbs = language.grammar.speech.resuming_words
    return not verbs & {w.lower() for w in name.partition(",")[0].split()}


def _around(text: str, sentence: Span, cue: Span, speaker: Speaker | None) -> list[Statement]:
    before, after = trimmed(text, Span(sentence.start, cue.start)), Span(cue.end, sentence.end)
    after = trimmed(text, after.stripped(text, " ,\n"))
    ranges = (before, after) if len(after) > 3 else (before,)
    return [Statement(sentence, ranges, speaker)]


def tail_after(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
    """ "..., X said on Sunday." """
    pattern = cues(language)
    cue = _last(pattern.at_end, text, sentence)
    if cue is None or not _ends_after(text, Span(cue.end(), sentence.end), cue["cue"].lower(), language):
        return None
    start = _start_of_speaker(text, sentence, cue.start(), cue["cue"].lower(), language)
    if start is None:
        return None
    source = trimmed(text, Span(start, cue.start()))
    content = trimmed(text, Span(sentence.start, start))
    speaker = speakers.named(text, source)
    if is_pronoun(source.of(text), pattern):
        source = Span(source.start, source.start)
    return said(sentence, (content,), speaker, source)


def _ends_after(text: str, rest: Span, verb: str, language: Language) -> bool:
    """Whether nothing but when, where and to whom stands behind the verb of saying."""
    behind = text[rest.start : rest.end].rstrip(" .\n")
    pattern = cues(language)
    if len(behind.split()) > 12 or re.search(rf"\s(?:{'|'.join(language.grammar.speech.complementizers)})\s", behind):
        return False
    first, _, further = behind.strip().partition(" ")
    listener = bool(first) and verb in language.grammar.speech.addressed
    if listener and (len(behind.split()) < _SHORT or pattern.speaker_end.match(f" {further}")):
        return True
    return not behind.strip() or bool(pattern.day.match(behind) or pattern.speaker_end.match(behind))


def _start_of_speaker(text: str, sentence: Span, cue: int, verb: str, language: Language) -> int | None:
    """Behind which comma the speaker begins; "its director, Paula Reyes, said" begins at the first of two."""
    commas = [c.end() for c in _COMMA.finditer(text, sentence.start, cue)]
    while commas and not without_adverbs(text[commas[-1] : cue], language):
        commas.pop()
    if not commas:
        return None
    start = commas[-1]
    name = text[start:cue].strip(" ,")
    if len(commas) > 1 and name[:1].isupper() and _is_role(text[commas[-2] : start], language):
        start = commas[-2]
    fits = len(name.split()) <= LONGEST_SPEAKER and may_speak(text[start:cue], language)
    return start if fits and not must_be_document(verb, text[start:cue], language) else None


def _is_role(phrase: str, language: Language) -> bool:
    """ "its director," and "the mayor," are half of a naming whose other half is a name."""
    reference, parts = language.grammar.reference, phrase.strip(" ,").split()
    return 1 < len(parts) <= 7 and parts[0].lower() in reference.possessive | reference.articles


def in_the_middle(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
    """ "The bridge, she said, has been closed." """
    pattern = cues(language)
    for cue in pattern.after_speaker.finditer(text, sentence.start, sentence.end):
        start = text.rfind(", ", sentence.start, cue.start()) + 2
        source = trimmed(text, Span(start, cue.start())) if start > 1 else None
        if source is None or not text.startswith(",", cue.end()) or len(source.of(text).split()) > 8:
            continue
        if not may_speak(source.of(text), language):
            continue
        speaker = speakers.named(text, source) if _is_name(text, source, language) else None
        if speaker is not None or is_pronoun(source.of(text), pattern):
            return _around(text, sentence, Span(source.start, cue.end()), speaker)
    return None
