"""Which words in front of an aside it speaks of, read off word classes alone."""

from __future__ import annotations

from collections.abc import Mapping

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import is_attribute, is_finite
from claims.text.languages.base import Language
from claims.text.syntax import Token

_NOUN_PHRASE = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "DET", "SYM", "PRON", "PART"})
_JOINING = frozenset({"of", "&"})
_COUNTED = frozenset({"NUM", "NOUN", "ADJ", "PROPN"})
_OPENING = frozenset({"ADP", "SCONJ", "ADV", "CCONJ", "PUNCT"})


def subject_of(trunk: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of ``trunk`` in front of its verb, without the adverbs and auxiliaries next to the verb."""
    found = (i for i, t in enumerate(trunk) if is_finite(t) or (t.upos == "VERB" and not _is_compound(trunk, i)))
    words = list(trunk[: next(found, len(trunk))])
    while words and (words[-1].upos in {"ADV", "AUX", "PART", "PUNCT"} or words[-1].feat("PronType") == "Rel"):
        words.pop()
    return tuple(words)


def _is_compound(tokens: tuple[Token, ...], at: int) -> bool:
    """ "the award-winning building"."""
    return is_attribute(tokens, at) and tokens[at - 1].text == "-"


def noun_before(
    before: tuple[Token, ...], trunk: tuple[Token, ...], waiting: bool, aside: Aside, language: Language
) -> tuple[Token, ...]:
    """The noun phrase at the end of ``before``.

    While the trunk is ``waiting`` for its verb, all its words so far are one noun phrase, unless they open otherwise.
    """
    mine = tuple(t for t in trunk if t.index <= aside.after)
    if waiting and mine and mine[0].upos not in _OPENING:
        return _without_end_marks(mine)
    words: list[Token] = []
    for token in reversed(_without_date(_without_end_marks(before), language)):
        if not _in_noun_phrase(token, words, language):
            break
        words.append(token)
    return _without_fronted(before, tuple(reversed(words)))


def _without_fronted(before: tuple[Token, ...], words: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "In the women's race Ann Lee": the name alone, for the noun belongs to the place with which the clause opens."""
    opens = bool(words) and words[0].index == before[0].index + 1 and before[0].upos == "ADP"
    name = name_before(words)
    opens = opens and not any(c.isdigit() for t in name for c in t.text)
    return name if opens and 1 < len(name) < len(words) and words[-len(name) - 1].upos == "NOUN" else words


def name_before(before: tuple[Token, ...]) -> tuple[Token, ...]:
    """The proper name at the end of ``before``."""
    start = next((i + 1 for i in range(len(before) - 1, -1, -1) if before[i].upos != "PROPN"), 0)
    return before[start:]


def counted_before(before: tuple[Token, ...], language: Language) -> tuple[Token, ...]:
    """The last counted things in ``before``: "14 shots" in "had 58% of the ball and 14 shots, six of them ..."."""
    units = language.grammar.times.units | language.grammar.numbers.percent
    for at in range(len(before) - 2, -1, -1):
        if before[at].upos != "NUM" or before[at + 1].upos not in {"NOUN", "ADJ", "NUM"}:
            continue
        end = next((i for i in range(at, len(before)) if before[i].upos not in _COUNTED), len(before))
        things = before[at:end]
        if any(t.upos == "NOUN" for t in things) and not any(t.text.lower() in units for t in things):
            return (before[at - 1], *things) if at and _is_approximate(before[at - 1], language) else things
    return ()


def _in_noun_phrase(token: Token, behind: list[Token], language: Language) -> bool:
    if token.upos in _NOUN_PHRASE:
        return True
    lower = token.text.lower()
    counted = bool(behind) and (behind[-1].upos == "NUM" or _is_approximate(behind[-1], language))
    return bool(behind) and (lower in _JOINING or lower == "-" or (_is_approximate(token, language) and counted))


def _is_approximate(token: Token, language: Language) -> bool:
    return any(token.text.lower() in entry.split() for entry in language.grammar.numbers.approximators)


def _without_date(tokens: tuple[Token, ...], language: Language) -> tuple[Token, ...]:
    """Without the date at the end, of which nothing is told: "a bridge in 2019, which ..." speaks of the bridge."""
    date = ends_in_time(tokens, language)
    led = bool(date) and date[0].text.lower() in language.grammar.times.prepositions
    return tokens[: -len(date)] if led and len(date) < len(tokens) else tokens


def _without_end_marks(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    end = len(tokens)
    while end and tokens[end - 1].upos == "PUNCT" and tokens[end - 1].text not in {")", "]"}:
        end -= 1
    return tokens[:end]


def ends_in_time(before: tuple[Token, ...], language: Language) -> tuple[Token, ...]:
    """The date at the end of ``before`` with its preposition: "in November 2019"; empty where there is none."""
    tokens = _without_end_marks(before)
    months = language.page.months
    start = len(tokens)
    while start and (tokens[start - 1].upos == "NUM" or tokens[start - 1].text.lower().rstrip(".") in months):
        start -= 1
    if start == len(tokens):
        return ()
    if start and tokens[start - 1].text.lower() in language.grammar.times.units:
        start -= 1
    if start and tokens[start - 1].text.lower() in language.grammar.times.prepositions:
        start -= 1
    return tokens[start:]


def last_date(before: tuple[Token, ...], language: Language) -> tuple[Token, ...]:
    """The last date in ``before`` without its preposition, wherever it stands; empty where there is none."""
    for end in range(len(before), 0, -1):
        found = ends_in_time(before[:end], language)
        if found and any(len(t.text) == 4 and t.text.isdigit() for t in found):
            prepositions = language.grammar.times.prepositions
            return found[1:] if found[0].text.lower() in prepositions else found
    return ()


def past(gerund: str, language: Language) -> str:
    """The past tense of an English -ing form; other languages have none and the word stays."""
    word = gerund.lower()
    forms: Mapping[str, str] = language.grammar.past_forms
    if not forms or not word.endswith("ing"):
        return gerund
    if word in forms:
        return forms[word]
    stem = word[:-3]
    if stem.endswith("th") or len(stem) < 2:
        return gerund
    if len(stem) > 2 and stem[-1] == "y" and stem[-2] not in "aeiou":
        return stem[:-1] + "ied"
    return stem + "ed"


def undated(tokens: tuple[Token, ...], language: Language) -> tuple[Token, ...]:
    """A name without the day of speaking behind it: "Siti Rohmah, Kamis (12/9/2024)"."""
    days = language.page.weekdays
    day = next((i for i, t in enumerate(tokens) if t.text.lower() in days), len(tokens))
    words = tokens[:day]
    return words[:-1] if words and words[-1].upos == "PUNCT" else words
