"""Sentences that hold quoted speech: what was said, and who is named as saying it around the quotes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claims.text.attribution.cues import cues
from claims.text.attribution.quotes import Quote, clip, outside, trimmed
from claims.text.attribution.sources import may_speak, said
from claims.text.attribution.speakers import Speakers
from claims.text.attribution.statements import Speaker, Statement
from claims.text.languages.base import Language
from claims.text.spans import Span


def read_quoted(
    text: str,
    sentence: Span,
    quotes: Sequence[Quote],
    sentences: Sequence[Span],
    speakers: Speakers,
    language: Language,
) -> list[Statement]:
    """The statements of a sentence that holds ``quotes``; ``sentences`` are those of its paragraph."""
    around = outside(sentence, tuple(quotes))
    speaker, source = _attributed(text, around, speakers, language)
    if speaker is None:
        speaker = _later(text, quotes[-1], sentence, sentences, speakers, language) or speakers.last
    parts = _parts(text, sentence, quotes)
    found = [Statement(sentence, ranges, speaker, quoted=True) for ranges in parts]
    if source is not None and source:
        found.append(Statement(sentence, (source,), names_speaker=True))
    found.extend(_added(text, sentence, around, speaker, language))
    return sorted(found, key=lambda s: s.ranges)


def _parts(text: str, sentence: Span, quotes: Sequence[Quote]) -> list[tuple[Span, ...]]:
    """The quoted words; a quote that goes on in small letters behind its attribution is one with its first half."""
    parts: list[tuple[Span, ...]] = []
    for quote in quotes:
        words = trimmed(text, clip(quote.inner, sentence))
        if not words:
            continue
        if parts and text[words.start].islower():
            parts[-1] = (*parts[-1], words)
        else:
            parts.append((words,))
    return parts


def _attributed(
    text: str, around: tuple[Span, ...], speakers: Speakers, language: Language
) -> tuple[Speaker | None, Span | None]:
    """The speaker named around the quotes of a sentence, and the words that name them (asides included)."""
    for span in reversed(around):
        if cues(language).by_last_speaker.match(text[span.start : span.end]):
            return speakers.last, None
        found = _said_before(text, span, language) or _said_after(text, span, language)
        if found is not None:
            pronoun = cues(language).pronoun.match(found.of(text))
            return speakers.named(text, found), None if pronoun else found
    return None, None


def _said_before(text: str, span: Span, language: Language) -> Span | None:
    """ "said X" behind a quote; the opener form counts too: "according to X"."""
    pattern = cues(language)
    words = text[span.start : span.end]
    cue = pattern.before_speaker.match(words) or pattern.opener.match(words)
    if not cue:
        return None
    start = span.start + cue.end()
    adding = pattern.adding.search(text, start, span.end)
    return trimmed(text, Span(start, adding.start() if adding else span.end))


def _said_after(text: str, span: Span, language: Language) -> Span | None:
    """ "X said" behind or in front of a quote."""
    pattern = cues(language)
    cue = pattern.after_speaker.search(text, span.start, span.end) or pattern.after_quote.search(
        text, span.start, span.end
    )
    if not cue:
        return None
    name = Span(span.start, cue.start()).stripped(text, " ,.\n")
    last = Span(name.start + name.of(text).rfind(", ") + 1, name.end).stripped(text) if "," in name.of(text) else name
    small = name.of(text)[:1].islower() and pattern.speaker_end.match(" " + name.of(text))
    name = last if small else name
    return name if name and may_speak(name.of(text), language) else None


def _later(
    text: str, quote: Quote, sentence: Span, sentences: Sequence[Span], speakers: Speakers, language: Language
) -> Speaker | None:
    """Who is named behind the end of a quote that runs on beyond ``sentence``."""
    if quote.outer.end <= sentence.end:
        return None
    number = bisect_left(sentences, quote.outer.end, key=lambda s: s.end)
    if number == len(sentences):
        return None
    last = sentences[number]
    return _attributed(text, outside(last, (quote,)), speakers, language)[0]


def _added(
    text: str, sentence: Span, around: tuple[Span, ...], speaker: Speaker | None, language: Language
) -> list[Statement]:
    """ "..., adding that ..." behind a quote is said by the same speaker."""
    found = []
    for span in around:
        adding = cues(language).adding.search(text, span.start, span.end)
        if adding:
            words = trimmed(text, Span(adding.end(), span.end))
            found.extend(said(sentence, (words,), speaker, None) if words else [])
    return found
