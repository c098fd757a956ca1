"""What every form of reported speech shares: a source, what it said, and the words around them."""

from __future__ import annotations

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


def is_pronoun(name: str, pattern: Cues) -> bool:
    """Whether a speaker is nothing but a pronoun; "its director" is more."""
    return len(name.split()) == 1 and pattern.pronoun.match(name) is not None


def without_opener(text: str, span: Span, language: Language) -> Span:
    """``span`` without "However," in front of it."""
    opener = cues(language).fronted.match(span.of(text))
    return Span(span.start + opener.end(), span.end) if opener and opener.end() < len(span) else span
