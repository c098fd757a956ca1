"""Reported speech whose source is the subject in front: "X said that ..."."""

from __future__ import annotations

import re

from claims.text.attribution.cues import cues
from claims.text.attribution.quotes import trimmed
from claims.text.attribution.sources import (
    LONGEST_SPEAKER,
    is_pronoun,
    may_speak,
    must_be_document,
    said,
    without_opener,
)
from claims.text.attribution.speakers import Speakers
from claims.text.attribution.statements import Statement
from claims.text.languages.base import Language
from claims.text.spans import Span


def verb_first(text: str, sentence: Span, speakers: Speakers, language: Language) -> list[Statement] | None:
    """ "X said that ..." """
    pattern = cues(language)
    for cue in pattern.after_speaker.finditer(text, sentence.start, sentence.end):
        left = Span(sentence.start, cue.start())
        right = _content(text, Span(cue.end(), sentence.end), cue["cue"].lower(), language)
        if right is None or not _can_speak(text, left, cue["cue"].lower(), language):
            continue
        if pattern.announcing.match(text, cue.start()):
            continue
        return _reported(text, sentence, left, right, speakers, language)
    return None


def _content(text: str, right: Span, verb: str, language: Language) -> Span | None:
    """What stands behind a verb of saying, without "that"; None where it cannot be a clause."""
    speech, pattern = language.grammar.speech, cues(language)
    that = pattern.complementizer.match(text[right.start : right.end])
    later = re.search(rf"\s(?:{'|'.join(speech.complementizers)})\s+", text[right.start : right.end])
    if verb in speech.addressed or (later and _only_places(text[right.start : right.start + later.start()], language)):
        that = later
    if verb in speech.needing_complementizer | speech.addressed and not (
        that or _is_clause(text, right, verb, language)
    ):
        return None
    content = trimmed(text, Span(right.start + (that.end() if that else 0), right.end).stripped(text, " ,:\n"))
    return content if len(content.of(text).split()) >= 3 else None


def _is_clause(text: str, right: Span, verb: str, language: Language) -> bool:
    """Whether what stands behind a verb of saying without "that" is what was said: "mengaku kakinya nyeri"."""
    grammar = language.grammar
    said = re.split(r"[,;]", right.of(text), maxsplit=1)[0].lower().split()
    if not said or f"{verb} {said[0]}" in grammar.signs.judging | grammar.speech.after_speaker:
        return False
    helpers = grammar.verbs.completed | grammar.verbs.ongoing | grammar.verbs.future | grammar.signs.negation
    helped = not helpers.isdisjoint(said[:10])
    return verb in grammar.speech.confessing or (verb in grammar.speech.assuring and helped)


def _only_places(words: str, language: Language) -> bool:
    """Whether ``words`` tell no more than when, where or to whom: "said on Monday that"."""
    pattern = cues(language)
    return len(words.split()) < 9 and bool(pattern.day.match(words) or pattern.speaker_end.match(words))


def _can_speak(text: str, left: Span, verb: str, language: Language) -> bool:
    """Whether the words in front of the verb can be its subject."""
    pattern = cues(language)
    name = left.of(text).strip(" ,\"'“”")
    if not name or len(name.split()) > LONGEST_SPEAKER or pattern.blocked.search(name):
        return False
    return not must_be_document(verb, name, language)


def _reported(
    text: str, sentence: Span, left: Span, right: Span, speakers: Speakers, language: Language
) -> list[Statement]:
    pattern = cues(language)
    conjoined = pattern.conjoined.search(left.of(text).rstrip())
    act = pattern.announcing.search(left.of(text))
    if conjoined and act:
        first = trimmed(text, Span(left.start, left.start + conjoined.start()))
        speaker = speakers.named(text, Span(left.start, left.start + act.start()))
        return [Statement(sentence, (first,), act=True), Statement(sentence, (right,), speaker)]
    if conjoined and (name := _leading_name(text, left, language)):
        first = trimmed(text, Span(left.start, left.start + conjoined.start()))
        return [Statement(sentence, (first,)), Statement(sentence, (right,), speakers.named(text, name))]
    if (joined := _joined_on(text, left, language)) is not None:
        first = trimmed(text, Span(left.start, joined[0]))
        return [Statement(sentence, (first,)), Statement(sentence, (right,), speakers.named(text, joined[1]))]
    source = _source(text, left, language)
    speaker = speakers.named(text, source)
    if _announces(text, left.end, right, language):
        return [Statement(sentence, (trimmed(text, sentence),), act=True)]
    pronoun = is_pronoun(source.of(text), pattern)
    if pattern.resuming.match(right.of(text)) and not _is_there(right.of(text), language):
        return [Statement(sentence, (_with_comma(text, source), right), speaker)]
    if source.start > left.start and text[left.start : source.start].count(" ") > 2:
        source = trimmed(text, Span(left.start, _without_lead(text, left.start, source.start, language) or left.end))
        return [Statement(sentence, (source,)), Statement(sentence, (right,), speaker)]
    return said(sentence, (right,), speaker, None if pronoun else source)


def _is_there(words: str, language: Language) -> bool:
    """ "tidak ada korban": a clause that says what is there has its subject behind it."""
    return not language.grammar.speech.being_there.isdisjoint(words.lower().split()[:2])


def _without_lead(text: str, start: int, source: int, language: Language) -> int:
    """Where "..., three days after" in front of a document begins, which says nothing alone; 0 where none does."""
    leading = "|".join(sorted(language.grammar.clause.time_subordinators | language.grammar.clause.following))
    lead = re.search(rf"(?:,\s+(?:[\w-]+\s+){{1,3}}|,?\s+)(?:{leading})\s+$", text[start:source])
    return start + lead.start() if lead and lead.start() else 0


def _with_comma(text: str, source: Span) -> Span:
    """A naming that holds an aside keeps the comma behind it: "Ann Lee, a fisher, admitted selling"."""
    follows = text[source.end : source.end + 1] == ","
    return Span(source.start, source.end + 1) if follows and "," in source.of(text) else source


def _joined_on(text: str, left: Span, language: Language) -> tuple[int, Span] | None:
    """Where "..., although police" breaks, and the speaker in its second half; None where it is one naming."""
    comma = text.rfind(", ", left.start, left.end)
    clause = language.grammar.clause
    behind = text[comma + 2 : left.end].split() if comma > left.start else []
    joins = (clause.contrast_subordinators | clause.coordinators | clause.contrasting) - clause.adding
    if not 2 <= len(behind) <= 6 or behind[0].lower() not in joins or len(text[left.start : comma].split()) < 3:
        return None
    start = text.index(behind[1], comma + 2 + len(behind[0]))
    return comma, trimmed(text, Span(start, left.end))


def _leading_name(text: str, left: Span, language: Language) -> Span | None:
    """The name with which a sentence begins, behind a fronted phrase: "the Harbor Office" of "... thanked her and"."""
    start = _behind_fronted(text, left, language).start
    articles = "|".join(sorted(language.grammar.reference.articles))
    name = re.compile(rf"\s*(?:(?:{articles})\s+)?(?:[A-Z][\w.'’-]*\s+)+")
    found = name.match(text, start, left.end)
    return trimmed(text, Span(*found.span())) if found else None


def _source(text: str, left: Span, language: Language) -> Span:
    """The speaker in the words before the verb: a document from its article on, else all but opening and adverbs."""
    reference, speech = language.grammar.reference, language.grammar.speech
    words = list(re.finditer(r"[\w'’-]+", left.of(text)))
    nouns = [i for i, w in enumerate(words) if w.group().lower() in speech.document]
    if nouns and nouns[-1] >= len(words) - 2 and nouns[-1] > 4:
        starts = [i for i in range(nouns[-1]) if words[i].group().lower() in reference.articles | reference.possessive]
        start = words[starts[-1] if starts else nouns[-1]].start()
        return trimmed(text, Span(left.start + start, left.end))
    while words and words[-1].group().lower() in language.grammar.clause.openers:
        words.pop()
    end = left.start + words[-1].end() if words else left.end
    end += text[end : end + 1] == ")"
    left = _behind_fronted(text, left, language)
    return without_opener(text, trimmed(text, Span(left.start, max(end, left.start + 1))), language)


def _behind_fronted(text: str, left: Span, language: Language) -> Span:
    """ "On that occasion, Ann Lee": the speaker stands behind a phrase of time or place."""
    comma = text.rfind(", ", left.start, left.end)
    behind = text[comma + 2 : left.end].strip() if comma > 0 else ""
    reference, clause = language.grammar.reference, language.grammar.clause
    openers = language.grammar.speech.speaker_ends | reference.place_prepositions | clause.subordinators
    opens = text[left.start : left.end].split()[:1]
    if not behind or not opens or opens[0].lower() not in openers or not may_speak(behind, language):
        return left
    return Span(comma + 2, left.end)


def _announces(text: str, verb: int, right: Span, language: Language) -> bool:
    """Whether the speaker gives notice of an act of their own: "said it would ...", "told staff that she was ..."."""
    pattern = cues(language)
    if pattern.intending.match(right.of(text)):
        return True
    told = text[verb : right.start].split()[:1]
    return told[0] in language.grammar.speech.addressed and bool(pattern.pronoun.match(right.of(text)))
