"""Where a new predicate or clause begins without a mark in front of it."""

from __future__ import annotations

from claims.text.clauses.classes import BREAKS, NOMINAL, is_attribute, is_finite, is_participle, name_set_off, plain
from claims.text.clauses.earlier_figures import ends_at_figure, figure_follows, is_dated_figure
from claims.text.languages.base import Language
from claims.text.languages.grammar import ClauseWords, Grammar
from claims.text.syntax import Token

#: Language -> the words with which a new predicate or clause can begin.
_OPENERS: dict[str, frozenset[str]] = {}


def _openers(language: Language) -> frozenset[str]:
    """Put together once, because every word of a text is asked for it."""
    if language.code not in _OPENERS:
        words = language.grammar.clause
        single = words.coordinators | words.earlier | words.against | words.following | words.subordinators
        _OPENERS[language.code] = single | {entry.partition(" ")[0] for entry in words.at_that_time}
    return _OPENERS[language.code]


def begins_clause(tokens: tuple[Token, ...], at: int, language: Language) -> bool:
    """Whether "and" with a verb behind it, or "after" with a clause behind it, stands at ``at``."""
    grammar = language.grammar
    if not 0 < at < len(tokens) - 1 or tokens[at].text.lower() not in _openers(language):
        return False
    words, relative = grammar.clause, grammar.reference.relative | grammar.reference.relative_possessive
    if _phrase_at(tokens, at, words.at_that_time):
        return _clause_follows(tokens, at + 1, relative)
    if _phrase_at(tokens, at - 1, words.at_that_time):
        return False
    lower = tokens[at].text.lower()
    if lower in words.until and tokens[at - 1].upos == "NUM" and tokens[at + 1].upos == "NUM":
        return False
    if lower in words.alternatives and not any(t.text.lower() in grammar.verbs.able for t in tokens[:at]):
        return False
    if lower in words.resulting and _clause_follows(tokens, at, relative):
        return True
    if lower in words.coordinators and tokens[at].upos in {"CCONJ", "SCONJ"}:
        return _goes_on(tokens, at, grammar)
    if lower in words.earlier and figure_follows(tokens, at, words):
        return True
    if lower in words.against and any(t.upos in {"NUM", "SYM"} for t in tokens[:at]):
        return is_dated_figure(tokens[at:], language)
    if lower in words.following and (is_participle(tokens[at + 1]) or _is_formless(tokens[at + 1], words)):
        return any(t.upos in {"NUM", "PROPN"} for t in tokens[at + 2 : at + 12])
    if lower in words.purpose_subordinators and ends_at_figure(tokens[at:], grammar):
        return any(t.text.lower() in words.changing for t in tokens[:at])
    if lower not in words.subordinators - words.purpose_subordinators or _is_phrase(tokens, at, grammar):
        return False
    if lower in words.time_subordinators and _dates(tokens, at, language):
        return False
    if words.reversed_possessive and _is_closed(tokens, at, language):
        return False
    return _clause_follows(tokens, at, relative) or _past_clause_follows(tokens, at, grammar)


def _is_formless(token: Token, words: ClauseWords) -> bool:
    """ "setelah mengalahkan": where verbs have no forms, one without a subject tells who did the rest too."""
    return words.reversed_possessive and token.upos == "VERB"


def _goes_on(tokens: tuple[Token, ...], at: int, grammar: Grammar) -> bool:
    """Whether a further predicate or clause stands behind "and" at ``at``."""
    words, relative = grammar.clause, grammar.reference.relative | grammar.reference.relative_possessive
    if tokens[at + 1].text.lower() in grammar.speech.complementizers:
        return _reports(tokens[:at], grammar) and _clause_follows(tokens, at + 1, relative)
    if is_appeal(tokens[:at], grammar):
        return False
    return _predicate_follows(tokens, at, words, relative) or _new_clause_follows(tokens, at, grammar)


def _phrase_at(tokens: tuple[Token, ...], at: int, entries: frozenset[str]) -> bool:
    lower = [t.text.lower() for t in tokens[max(0, at) : at + 3]]
    return at >= 0 and any(" ".join(lower[:n]) in entries for n in (1, 2, 3))


def _predicate_follows(tokens: tuple[Token, ...], at: int, words: ClauseWords, relative: frozenset[str]) -> bool:
    """ "... and later sold it": a finite verb, with nothing but adverbs before it; not "bought and sold it".

    In a relative clause of the subject it goes on with that clause: "the man who fell and broke his arm sued".
    """
    verb = next((t for t in tokens[at + 1 :] if t.upos not in {"ADV", "PART"}), None)
    if verb is None or not is_finite(verb) or tokens[at - 1].upos in {"VERB", "AUX", "ADV"}:
        return False
    if joins_manner(tokens, at) or (not words.reversed_possessive and _in_time_clause(tokens, at, words)):
        return False
    earlier = [t.index for t in tokens[:at] if t.upos == "VERB"]
    if len(earlier) == 1 and any(plain(t) in relative for t in tokens[: earlier[0]]) and _main_verb_comes(tokens, verb):
        return False
    return bool(earlier) and not _is_purpose(tokens, earlier[-1], words)


def _in_time_clause(tokens: tuple[Token, ...], at: int, words: ClauseWords) -> bool:
    """ "was at home when the lorry left the road and struck it": it goes on with the clause of time in front."""
    start = max((t.index + 1 for t in tokens[:at] if t.text in BREAKS), default=0)
    opening = words.time_subordinators - words.following
    opener = next((t.index for t in tokens[start:at] if t.text.lower() in opening), at)
    led = any(t.upos in {"VERB", "AUX"} for t in tokens[start:opener])
    return led and opener < at and any(t.upos == "VERB" for t in tokens[opener + 2 : at])


def _main_verb_comes(tokens: tuple[Token, ...], verb: Token) -> bool:
    """Whether one more finite verb stands behind ``verb``, apart from it, before the next mark."""
    end = next((t.index for t in tokens[verb.index :] if t.text in BREAKS), len(tokens))
    return any(is_finite(t) for t in tokens[verb.index + 2 : end])


def _is_phrase(tokens: tuple[Token, ...], at: int, grammar: Grammar) -> bool:
    """ "saat ini", "since then": a word that points at a time, with no verb of its own behind it.

    Right behind "that" a subordinator opens a part of what is said: "said that as president he would ...".
    """
    if tokens[at - 1].text.lower() in grammar.speech.complementizers:
        return True
    behind = tokens[at + 2] if at + 2 < len(tokens) else None
    pointing = tokens[at + 1].text.lower() in grammar.reference.demonstratives
    return pointing and (behind is None or behind.upos not in {"VERB", "AUX"})


def _new_clause_follows(tokens: tuple[Token, ...], at: int, grammar: Grammar) -> bool:
    """ "... and Kostal will hand over 52": a subject and its verb, behind a clause that has its own."""
    words = grammar.clause
    if any(t.text.lower() in words.compounding for t in tokens[at + 1 : at + 5]) or _is_bound(tokens, at, grammar):
        return False
    earlier = next((t for t in reversed(tokens[:at]) if t.upos in {"VERB", "AUX"}), None)
    return (
        earlier is not None
        and (earlier.index < at - 1 or tokens[at + 1].upos == "DET")
        and tokens[at].upos == "CCONJ"
        and _clause_follows(tokens, at, grammar.reference.relative | grammar.reference.relative_possessive)
    )


def _reports(tokens: tuple[Token, ...], grammar: Grammar) -> bool:
    """Whether what goes on with "and that" was said or found: no relative clause, or one in which somebody finds."""
    reference, speech = grammar.reference, grammar.speech
    relative = reference.relative | reference.relative_possessive
    last = max((t.index for t in tokens if plain(t) in relative), default=None)
    reporting = speech.finding | speech.after_speaker
    return last is None or any(t.text.lower() in reporting for t in tokens[last + 1 : last + 3])


def _is_bound(tokens: tuple[Token, ...], at: int, grammar: Grammar) -> bool:
    """ "where Ann and Bob live", "that Ann and Bob left": what "and" joins is the subject of a clause led in before."""
    reference, words = grammar.reference, grammar.clause
    binding = (
        grammar.speech.complementizers
        | (reference.relative | reference.relative_possessive | reference.relative_time | reference.relative_place)
        | (words.subordinators - words.purpose_subordinators)
    )
    marks = [t.index + 1 for t in tokens[:at] if t.text in BREAKS]
    if _is_said_bare(tokens[max(marks, default=0) : at], grammar):
        return True
    before = (t for t in reversed(tokens[max(marks, default=0) : at]) if not _is_dating(tokens, t, words))
    led = next((t.index for t in before if plain(t) in binding), at)
    return not any(t.upos in {"VERB", "AUX"} for t in tokens[led:at]) and led < at


def _is_dating(tokens: tuple[Token, ...], token: Token, words: ClauseWords) -> bool:
    """ "since July": a word of time that stands before a name or figure alone and leads no clause in."""
    behind = [t.upos for t in tokens[token.index + 1 : token.index + 3]]
    leads = token.upos == "ADP" and plain(token) in words.time_subordinators
    return leads and behind[:1] in (["PROPN"], ["NUM"]) and behind[1:] == ["CCONJ"]


def _is_said_bare(tokens: tuple[Token, ...], grammar: Grammar) -> bool:
    """ "memastikan stok infus" in front of "dan alat tes mencukupi": nothing leads in what is assured."""
    verb = next((n for n, t in enumerate(tokens) if t.upos in {"VERB", "AUX"}), len(tokens))
    said = verb < len(tokens) and tokens[verb].text.lower() in grammar.speech.needing_complementizer
    return said and verb + 1 < len(tokens) and all(t.upos in NOMINAL | {"ADJ"} for t in tokens[verb + 1 :])


def is_appeal(tokens: tuple[Token, ...], grammar: Grammar) -> bool:
    """ "meminta warga tetap tenang dan ...": where verbs have no forms, what is asked for goes on behind "and"."""
    verb = next((t for t in tokens if t.upos in {"VERB", "AUX"}), None)
    return grammar.clause.reversed_possessive and verb is not None and verb.text.lower() in grammar.signs.urging


def joins_manner(tokens: tuple[Token, ...], at: int) -> bool:
    """ "terbukti secara sah dan meyakinkan": two words behind one preposition say how, whatever the tagger says."""
    return at > 1 and tokens[at - 1].upos == "ADJ" and tokens[at - 2].upos == "ADP"


def _is_purpose(tokens: tuple[Token, ...], verb: int, words: ClauseWords) -> bool:
    return any(t.text.lower() in words.purpose_subordinators for t in tokens[max(0, verb - 1) : verb])


def _dates(tokens: tuple[Token, ...], at: int, language: Language) -> bool:
    """Whether a date or a length of time follows, so that "since" and "before" are prepositions here."""
    times, page = language.grammar.times, language.page
    behind = [t.text.lower() for t in tokens[at + 1 : at + 4]]
    known = times.units | frozenset(page.months) | frozenset(page.weekdays)
    is_year = behind[0].isdigit() and len(behind[0]) == 4
    return is_year or behind[0] in known or (tokens[at + 1].upos == "NUM" and bool(known.intersection(behind)))


def _is_closed(tokens: tuple[Token, ...], at: int, language: Language) -> bool:
    """ "Museum yang ditutup karena pandemi itu dibuka": what looks like a clause ends the relative clause in front."""
    reference = language.grammar.reference
    start = next((t.index for t in tokens[:at] if t.text.lower() in reference.relative), at)
    verbs = [t for t in tokens[start:at] if t.upos == "VERB"]
    behind = tokens[at + 1 :]
    pointing = next((n for n, t in enumerate(behind) if t.text.lower() in reference.demonstratives), len(behind))
    verb = next((n for n, t in enumerate(behind) if t.upos in {"VERB", "AUX"}), len(behind))
    return len(verbs) == 1 and pointing < verb


def _past_clause_follows(tokens: tuple[Token, ...], at: int, grammar: Grammar) -> bool:
    """Whether the only verb of the stretch looks like a participle and still is finite: "after floods hit the hall"."""
    end = next((t.index for t in tokens[at + 1 :] if t.text in BREAKS), len(tokens))
    stretch = tokens[at + 1 : end]
    verbs = [t for t in stretch if t.upos in {"VERB", "AUX"} and not is_attribute(tokens, t.index)]
    if not verbs or verbs[0].feat("Tense") != "Past" or any(is_finite(t) for t in verbs):
        return False
    subject, relative = tokens[at + 1 : verbs[0].index], grammar.reference.relative
    agent = verbs[0].index + 1 < len(tokens) and tokens[verbs[0].index + 1].text.lower() in grammar.clause.agents
    named = bool(subject) and subject[-1].upos in NOMINAL and not any(plain(t) in relative for t in subject)
    return named and not agent


def _clause_follows(tokens: tuple[Token, ...], at: int, relative: frozenset[str]) -> bool:
    """Whether a noun and then a verb stand behind ``at``, before the next mark."""
    subject = False
    named = name_set_off(tokens, at)
    for token in tokens[at + 1 :]:
        if token.index in named:
            continue
        if token.upos == "PUNCT" and token.text in BREAKS:
            return False
        if token.text.lower() in relative:
            return False
        if is_attribute(tokens, token.index):
            continue
        if is_participle(token) and token.text.lower().endswith("ing"):
            subject = True
        elif token.upos in {"VERB", "AUX"}:
            return subject and is_finite(token) and tokens[token.index - 1].upos != "CCONJ"
        subject = subject or token.upos in NOMINAL
    return False
