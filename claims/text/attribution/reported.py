"""Reported speech without quotation marks: "X said that ...", "..., X said.", "According to X, ..."."""

from __future__ import annotations

import re

from claims.text.attribution.cues import cues
from claims.text.attribution.quotes import trimmed
from claims.text.attribution.sources import LONGEST_SPEAKER, is_pronoun, said
from claims.text.attribution.speakers import Speakers
from claims.text.attribution.statements import Speaker, Statement
from claims.text.attribution.subjects import verb_first
from claims.text.languages.base import Language
from claims.text.spans import Span

#: A longer sentence is no report but a list or a text without full stops; it is left whole.
LONGEST = 3000
_COMMA = re.compile(r",\s+")


def read_reported(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement]:
    """The statements of a sentence that holds no quoted speech."""
    if len(sentence) > LONGEST:
        return [Statement(sentence, (trimmed(text, sentence),))]
    for rule in (_opening, _tail_after, _tail_before, _in_the_middle, verb_first):
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
    pronoun = pattern.pronoun.match(text[start : sentence.end])
    end = start + pronoun.end() if pronoun else _end_of_source(text, start, sentence.end, language)
    if end is None:
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
        if _names_before_day(behind, language):
            continue
        if len(text[start : comma.start()].split()) > LONGEST_SPEAKER:
            return None
        return comma.start()
    return None


def _is_degree(behind: str) -> bool:
    """ ", S.H.," is part of the name in front of it."""
    return re.match(r",\s+[A-Z][A-Za-z]{0,4}\.", behind) is not None


def _names_before_day(behind: str, language: Language) -> bool:
    """ ", Ann Lee, Monday (17/5/2021)," goes on with the name of whose office stands in front."""
    name = re.match(r",(?:\s+[A-Z][\w.'’-]*){1,5}(?=,)", behind)
    return name is not None and cues(language).day.match(behind[name.end() :]) is not None


def _tail_before(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
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
    end = sentence.end
    for comma in _COMMA.finditer(text, cue.end(), sentence.end):
        if pattern.resuming.match(text, comma.end()):
            end = comma.start()
            break
    source = trimmed(text, Span(cue.end(), end))
    speaker = speakers.named(text, source) if _is_name(text, source, language) else None
    if speaker is None:
        return None
    content = [trimmed(text, Span(sentence.start, cue.start()))]
    if end < sentence.end:
        content.append(trimmed(text, Span(end, sentence.end).stripped(text, " ,\n")))
    return said(sentence, tuple(content), speaker, source)


def _is_name(text: str, source: Span, language: Language) -> bool:
    """Whether the words behind "said" can name somebody: no clause, and no pronoun with more behind it."""
    pattern = cues(language)
    relative = pattern.relative.search(text, source.start, source.end)
    name = text[source.start : relative.start() if relative else source.end]
    verbs = language.grammar.speech.resuming_words
    if pattern.pronoun.match(name):
        return len(name.split()) == 1
    return not verbs & {w.lower() for w in name.partition(",")[0].split()}


def _around(text: str, sentence: Span, cue: Span, speaker: Speaker | None) -> list[Statement]:
    before, after = trimmed(text, Span(sentence.start, cue.start)), Span(cue.end, sentence.end)
    after = trimmed(text, after.stripped(text, " ,\n"))
    ranges = (before, after) if len(after) > 3 else (before,)
    return [Statement(sentence, ranges, speaker)]


def _tail_after(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
    """ "..., X said on Sunday." """
    pattern = cues(language)
    cue = _last(pattern.at_end, text, sentence)
    if cue is None or not _ends_after(text, Span(cue.end(), sentence.end), language):
        return None
    start = _start_of_speaker(text, sentence, cue.start(), language)
    if start is None:
        return None
    source = trimmed(text, Span(start, cue.start()))
    content = trimmed(text, Span(sentence.start, start))
    speaker = speakers.named(text, source)
    if is_pronoun(source.of(text), pattern):
        source = Span(source.start, source.start)
    return said(sentence, (content,), speaker, source)


def _ends_after(text: str, rest: Span, language: Language) -> bool:
    """Whether nothing but when, where and to whom stands behind the verb of saying."""
    behind = text[rest.start : rest.end].rstrip(" .\n")
    pattern = cues(language)
    if len(behind.split()) > 12:
        return False
    return not behind.strip() or bool(pattern.day.match(behind) or pattern.speaker_end.match(behind))


def _start_of_speaker(text: str, sentence: Span, cue: int, language: Language) -> int | None:
    """Behind which comma the speaker begins; "its director, Paula Reyes, said" begins at the first of two."""
    commas = [c.end() for c in _COMMA.finditer(text, sentence.start, cue)]
    if commas and not text[commas[-1] : cue].strip():
        commas.pop()
    if not commas:
        return None
    start = commas[-1]
    name = text[start:cue].strip(" ,")
    if len(commas) > 1 and name[:1].isupper() and _is_role(text[commas[-2] : start], language):
        start = commas[-2]
    return start if 0 < len(name.split()) <= LONGEST_SPEAKER else None


def _is_role(phrase: str, language: Language) -> bool:
    """ "its director," and "the mayor," are half of a naming whose other half is a name."""
    reference, parts = language.grammar.reference, phrase.strip(" ,").split()
    return 1 < len(parts) <= 7 and parts[0] in reference.possessive | reference.articles


def _in_the_middle(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
    """ "The bridge, she said, has been closed." """
    pattern = cues(language)
    for cue in pattern.after_speaker.finditer(text, sentence.start, sentence.end):
        start = text.rfind(", ", sentence.start, cue.start()) + 2
        source = trimmed(text, Span(start, cue.start())) if start > 1 else None
        if source is None or not text.startswith(",", cue.end()) or len(source.of(text).split()) > 8:
            continue
        speaker = speakers.named(text, source) if _is_name(text, source, language) else None
        if speaker is not None:
            return _around(text, sentence, Span(source.start, cue.end()), speaker)
    return None
