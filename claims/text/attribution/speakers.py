"""From the words around a verb of saying to a speaker, and from a short name or pronoun to the full one."""

from __future__ import annotations

import re

from claims.text.attribution.cues import Cues, cues
from claims.text.attribution.quotes import trimmed
from claims.text.attribution.statements import Speaker
from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.linebreaks import mended
from claims.text.names import NameBook
from claims.text.spans import Span

_AGE = re.compile(r",\s+\d{1,3}\b(?!\s*[%.,]?\d)")
_WORD = re.compile(r"\w[\w.'’-]*")


def speaker_span(text: str, span: Span, language: Language) -> Span:
    """The name within ``span``, with its title: without what follows about when, where and to whom.

    The span may come out empty.
    """
    pattern = cues(language)
    span = trimmed(text, span.stripped(text, " \t\n,"))
    end = span.start + len(without_adverbs(span.of(text), language))
    for stop in (pattern.relative, _AGE, pattern.day, pattern.speaker_end):
        found = stop.search(text, span.start + 1, end)
        if found and not (stop is pattern.speaker_end and _within_name(text, found, end)):
            end = found.start()
    return _with_degree(text, trimmed(text, Span(span.start, _without_stub(text, span.start, end, language))))


def without_adverbs(words: str, language: Language) -> str:
    """``words`` without "has", "also" and the like at their end."""
    pattern = cues(language)
    while (found := pattern.between.search(words)) is not None:
        words = words[: found.start()]
    return words.rstrip(" ,")


def _without_stub(text: str, start: int, end: int, language: Language) -> int:
    """The end of the name without a relative clause of which only the verb is left."""
    words = text[start:end].split()
    relative = language.grammar.reference.relative
    if len(words) > 3 and words[-2].lower() in relative:
        return start + text[start:end].rstrip().rfind(words[-2])
    return end


def _with_degree(text: str, span: Span) -> Span:
    """ "S.H." keeps its last full stop."""
    abbreviated = re.search(r"\b[A-Z][A-Za-z]*(?:\.[A-Z][A-Za-z]*)*$", span.of(text))
    has_stop = text[span.end : span.end + 1] == "." and abbreviated and ("." in abbreviated.group())
    return Span(span.start, span.end + 1) if has_stop else span


def _within_name(text: str, found: re.Match[str], end: int) -> bool:
    """Whether a small word joins two parts of a name: "Department for Work", not "Ann on Friday"."""
    behind = text[found.end() : end].lstrip()
    return found.group().islower() and behind[:1].isupper() and "," not in found.group() and _is_preposition(found)


def _is_preposition(found: re.Match[str]) -> bool:
    return found.group().strip() in {"at", "in"}


class Speakers:
    """Everyone who has spoken so far in one article."""

    def __init__(self, language: Language, names: NameBook) -> None:
        self._language = language
        self._cues: Cues = cues(language)
        self._names = names
        self._known: dict[str, Speaker] = {}
        self._person: Speaker | None = None
        self.last: Speaker | None = None

    def named(self, text: str, span: Span) -> Speaker | None:
        """The speaker whom ``span`` names, or the last fitting one where it is a pronoun; None where nobody is."""
        span = speaker_span(text, span, self._language)
        if not span or len(span) > 250:
            return None
        name = " ".join(mended(span.of(text)).split())
        if self._cues.pronoun.match(name) and len(name.split()) == 1:
            return self._meant(name.lower())
        self.last = self._known_as(Speaker(name, span, self._is_person(name)))
        return self.last

    def _meant(self, pronoun: str) -> Speaker | None:
        """ "He" and "she" go back to the last person who spoke, other pronouns to whoever spoke last."""
        if pronoun in self._language.grammar.reference.person:
            self.last = self._person or self.last
        return self.last

    def _known_as(self, speaker: Speaker) -> Speaker:
        """The same speaker under the fullest name that the article has given so far."""
        wanted = {w for w in _bare(speaker.name, self._titles) if w[0].isupper()}
        fuller = next((k for k in self._known.values() if wanted and wanted <= set(_WORD.findall(k.name))), None)
        if fuller is None and len(wanted) == 1:
            full = self._names.full(speaker.name, speaker.span.start if speaker.span else 0)
            fuller = Speaker(full, person=True) if full else None
        if fuller is not None and len(fuller.name) > len(speaker.name):
            speaker = Speaker(fuller.name, speaker.span, fuller.person)
        self._known.setdefault(speaker.name, speaker)
        self._person = speaker if speaker.person else self._person
        return speaker

    @property
    def _titles(self) -> frozenset[str]:
        grammar: Grammar = self._language.grammar
        return grammar.reference.titles

    def _is_person(self, name: str) -> bool:
        """By its form: two capitalized words or a title, and no word for a document."""
        found = _WORD.findall(name)
        lower = {w.lower().rstrip(".") for w in found}
        if lower & self._language.grammar.speech.document:
            return False
        return bool(lower & self._titles) or sum(w[0].isupper() and not w.isupper() for w in found) > 1


def _bare(name: str, titles: frozenset[str]) -> list[str]:
    found = _WORD.findall(name)
    bare = [w for w in found if w.lower().rstrip(".") not in titles]
    return bare or found
