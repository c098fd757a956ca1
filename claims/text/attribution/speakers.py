"""From the words around a verb of saying to a speaker, and from a short name or pronoun to the full one."""

from __future__ import annotations

import re

from claims.text.attribution.cues import Cues, cues
from claims.text.attribution.introductions import introduced
from claims.text.attribution.quotes import trimmed
from claims.text.attribution.statements import Speaker
from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.linebreaks import mended
from claims.text.names import NameBook
from claims.text.spans import Span

_AGE = re.compile(r",\s+\d{1,3}\b(?!\s*[%.,]?\d)")
_WORD = re.compile(r"\w[\w.'’-]*")
#: What stands in front of a name up to the short form of an office: "Ministry of Ports (MoP) ".
_SHORT_FORM = re.compile(r"^.*\([^)\d]+\)\s*(?=\w)")
_AGED = re.compile(r"\s*[(,]\s*\d{1,3}\b")
#: The capitalized words with which a sentence begins.
_OPENING = re.compile(r"(?:[A-Z][\w.'’-]*[,\s]+){1,8}?(?=[a-z(,])")


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
    name = _with_degree(text, trimmed(text, Span(span.start, _without_stub(text, span.start, end, language))))
    opened = name.of(text).count("(") > name.of(text).count(")") and text.startswith(")", name.end)
    return Span(name.start, name.end + 1) if opened else name


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


#: "The report, published": what is left of an aside that goes on with "by the ministry".
_CUT_OFF = re.compile(r", [a-z]+$")


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
        if self._language.grammar.speech.document & set(name.lower().split(",")[0].split()):
            name = _CUT_OFF.sub("", name)
        if self._cues.pronoun.match(name) and len(name.split()) == 1:
            return self._meant(name.lower())
        self.last = self._known_as(text, Speaker(name, span, self._is_person(name)))
        return self.last

    def noticed(self, text: str, sentence: Span) -> Speaker | None:
        """Whom a sentence without a speaker begins with, remembered: "she said" may go back to them."""
        span = self._opening(text, sentence) or introduced(text, sentence, self._language)
        if span is None or self._names.is_place(span.of(text).split()[0]):
            return None
        self._person = self._known_as(text, Speaker(span.of(text), span, person=True))
        return self._person

    def _opening(self, text: str, sentence: Span) -> Span | None:
        """The person whose name is the first words of ``sentence``, as far as office, age or a full name show one."""
        found = _OPENING.match(text, sentence.start, sentence.end)
        span = self._without_opening(text, Span(*found.span()).stripped(text, " ,")) if found else sentence
        name = span.of(text) if found else ""
        if not name:
            return None
        words = {w.lower() for w in _WORD.findall(name)}
        reference = self._language.grammar.reference
        full = self._names.full(name, span.start) if len(name.split()) == 1 else None
        known = full is not None and " " in full
        office = words & (self._titles | self._language.grammar.verbs.offices)
        aged = _AGED.match(text, span.end) is not None
        named = len(name.split()) > 1 and (office or (aged and not words & reference.organizations))
        return span if (known or named) and not words & reference.articles else None

    def _named(self, speaker: Speaker) -> set[str]:
        """The words by which a speaker may be called again: of a person the name, which ends the naming."""
        if not speaker.person:
            return set(_WORD.findall(speaker.name))
        offices = self._titles | self._language.grammar.verbs.offices
        words = _WORD.findall(name_part(speaker.name, offices))[-3:]
        return {*words, *(w.rpartition("-")[2] for w in words)}

    def _without_opening(self, text: str, span: Span) -> Span:
        """The span without "For" or "In" in front."""
        skipped = self._language.page.function_words | self._language.grammar.signs.viewpoint
        while (word := _WORD.match(text, span.start, span.end)) and word.group().lower() in skipped - self._titles:
            span = Span(word.end(), span.end).stripped(text, " ,")
        return span

    def _titled(self, text: str, name: str, before: int) -> str:
        """``name`` with the title or office that stands in front of it where the article first gives it in full."""
        at = text.find(name, 0, before)
        if at < 0:
            return name
        offices = self._titles | self._language.grammar.verbs.offices
        words = list(_WORD.finditer(text, max(0, at - 80), at))
        start = len(words)
        while (
            start
            and text[words[start - 1].end() : words[start].start() if start < len(words) else at].strip("() ") == ""
        ):
            word = words[start - 1].group()
            if not (word[0].isupper() or word.lower().rstrip(".") in offices):
                break
            start -= 1
        held = {w.group().lower().rstrip(".") for w in words[start:]} & offices
        return " ".join([*text[words[start].start() : at].split(), name]) if held else name

    def _meant(self, pronoun: str) -> Speaker | None:
        """ "He" and "she" go back to the last person who spoke, other pronouns to whoever spoke last."""
        if pronoun in self._language.grammar.reference.person:
            self.last = self._person or self.last
        return self.last

    def _known_as(self, text: str, speaker: Speaker) -> Speaker:
        """The same speaker under the fullest name that the article has given so far."""
        wanted = {w for w in _bare(speaker.name, self._titles) if w[0].isupper()}
        fuller = next((k for k in self._known.values() if wanted and wanted <= self._named(k)), None)
        if fuller is None and len(wanted) == 1:
            at = speaker.span.start if speaker.span else 0
            full = self._names.full(speaker.name, at)
            fuller = Speaker(self._titled(text, full, at), person=True, called=full) if full else None
        if fuller is not None and len(fuller.name) > len(speaker.name):
            speaker = Speaker(fuller.name, speaker.span, fuller.person, fuller.called)
        self._known.setdefault(speaker.name, speaker)
        self._person = speaker if speaker.person else self._person
        return speaker

    @property
    def _titles(self) -> frozenset[str]:
        grammar: Grammar = self._language.grammar
        return grammar.reference.titles

    def _is_person(self, name: str) -> bool:
        """By its form: a title, or two capitalized words and no word for a document or an organization."""
        found = _WORD.findall(name)
        lower = {w.lower().rstrip(".") for w in found}
        if lower & self._language.grammar.speech.document:
            return False
        if lower & (self._titles | self._language.grammar.verbs.offices | self._language.grammar.signs.role_nouns):
            return True
        named = sum(w[0].isupper() and not w.isupper() for w in found) > 1
        return named and not lower & self._language.grammar.reference.organizations


def name_part(name: str, offices: frozenset[str]) -> str:
    """The part of a naming between commas that is the name: "head of the Harbor Union, Ann Lee" and "Ann Lee, head".

    It is the first with two capitalized words and no office, else the first with a capitalized word that is none. A
    part that describes ("a man from New Leeds, Lee (37)") is passed over for one that holds nothing but a name.
    """
    name = _SHORT_FORM.sub("", name) or name
    parts = [part.strip() for part in name.split(",") if part.strip()] or [name]
    words = [[w for w in _WORD.findall(p) if w[0].isupper() and w.lower().rstrip(".") not in offices] for p in parts]
    held = [bool({w.lower() for w in _WORD.findall(p)} & offices) for p in parts]
    free = (p for p, w, office in zip(parts, words, held, strict=True) if len(w) > 1 and not office)
    found = next(free, next((p for p, w in zip(parts, words, strict=True) if w), parts[0]))
    if not any(w.islower() for w in _WORD.findall(found)):
        return found
    pure = (p for p, w, office in zip(parts, words, held, strict=True) if w and not office and _is_pure(p))
    return next(pure, found)


def _is_pure(part: str) -> bool:
    """Whether ``part`` is a name alone, an age in brackets behind it left out."""
    words = _WORD.findall(part.partition("(")[0])
    return bool(words) and all(w[0].isupper() for w in words)


def _bare(name: str, titles: frozenset[str]) -> list[str]:
    found = _WORD.findall(name)
    bare = [w for w in found if w.lower().rstrip(".") not in titles]
    return bare or found
