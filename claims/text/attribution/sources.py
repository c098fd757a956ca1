"""What every form of reported speech shares: a source, what it said, and the words around them."""

from __future__ import annotations

import re

from claims.text.attribution.cues import Cues, cues
from claims.text.attribution.statements import Speaker, Statement
from claims.text.languages.base import Language
from claims.text.spans import Span

#: A name longer than this is no name but a clause.
LONGEST_SPEAKER = 40


def said(sentence: Span, ranges: tuple[Span, ...], speaker: Speaker | None, source: Span | None) -> list[Statement]:
    """What was said, and the words that name who said it, in text order."""
    found = [Statement(sentence, ranges, speaker)]
    if source is not None and source:
        found.append(Statement(sentence, (source,), names_speaker=True))
    return sorted(found, key=lambda s: s.ranges)


def may_speak(name: str, language: Language) -> bool:
    """Whether words in front of a verb of saying can be its subject: no day, no clause, no "to" or "has been"."""
    pattern, reference = cues(language), language.grammar.reference
    words = name.lower().strip(" ,\"'“”").split()
    if not words or words[0] in reference.relative | reference.relative_place | reference.relative_time:
        return False
    is_day = pattern.day.match(f" {name.strip(' ,')}") is not None
    return not is_day and not pattern.blocked.search(name.strip(" ,\"'“”"))


def must_be_document(verb: str, name: str, language: Language) -> bool:
    """Whether ``verb`` reports only what a document says ("shows"), and ``name`` is none that could be looked up.

    That is one with a name, an article or a word in front: "a study", "data Dinas Perhubungan", "state records".
    """
    speech, reference = language.grammar.speech, language.grammar.reference
    only = (verb in speech.finding and verb not in speech.after_speaker) or verb in speech.finding & speech.document
    words = re.findall(r"\w+", name)
    lower = {w.lower() for w in words}
    particular = lower & (reference.articles | reference.demonstratives | reference.possessive)
    named = any(w[0].isupper() or w.lower() in speech.document for w in words[1:])
    return only and not (lower & speech.document and (particular or named))


def is_pronoun(name: str, pattern: Cues) -> bool:
    """Whether a speaker is nothing but a pronoun; "its director" is more."""
    return len(name.split()) == 1 and pattern.pronoun.match(name) is not None


def own_account(behind: str, language: Language) -> int:
    """The length of a source that is only what belongs to somebody: "according to its own figures"; 0 where it is more.

    It names nobody, and so what it tells is the article's.
    """
    source = behind.partition(",")[0].rstrip(" .\n")
    words = source.split()
    own = len(words) > 1 and words[0].lower() in language.grammar.reference.possessive
    return len(source) if own and source.islower() else 0


def without_opener(text: str, span: Span, language: Language) -> Span:
    """``span`` without "However," in front of it."""
    opener = cues(language).fronted.match(span.of(text))
    return Span(span.start + opener.end(), span.end) if opener and opener.end() < len(span) else span
