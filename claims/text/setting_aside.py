"""Why a proposition is no claim: opinions, wishes, questions, orders and the like are set aside with a reason."""

from __future__ import annotations

from collections.abc import Callable

from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.surface import Surface

Rule = Callable[[Surface, Grammar, str], bool]

#: Reasons for which a sentence is set aside; the interface puts the keys into words.
REASONS = ("question", "thanks", "wish", "advice", "opinion", "order", "saying", "vague", "fragment")


def reason_against(signs: Surface, sentence: str, language: Language) -> str | None:
    """The key of the reason why this is no checkable claim; None where it is one. ``sentence`` is the whole one."""
    for reason, rule in _RULES:
        if rule(signs, language.grammar, sentence):
            return reason
    return None


def _is_specific(signs: Surface) -> bool:
    return bool(signs.quantities or signs.times)


def _question(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    return sentence.rstrip("\"'”’ \n").endswith("?")


def _thanks(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    return signs.has(grammar.signs.thanks) and not _is_specific(signs)


def _wish(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    return signs.has(grammar.signs.wish) and not signs.quantities


def _advice(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    said = signs.quoted or signs.attributed or signs.verb in grammar.signs.advice
    return said and signs.has(grammar.signs.advice) and not signs.act and not signs.quantities


def _evaluation(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    """ "The coach was unhappy": the word that the clause is built on is a judgment, whoever makes it."""
    return signs.verb in grammar.signs.opinion and not _is_specific(signs) and signs.verb_upos != "VERB"


def _vague_subject(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    """ "Some residents disagree": nobody in particular, nothing in particular."""
    opening = {w.text for w in signs.words[:3]}
    return bool(opening & grammar.signs.vague) and not _is_specific(signs) and not signs.names


def _verdict(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    """ "It was horrible", "that is football": somebody's word on what is only pointed at."""
    reference = grammar.reference
    pointing = reference.first_singular | reference.first_plural | reference.demonstratives
    pointing |= reference.person | reference.plural | reference.thing
    first = signs.words[0].text if signs.words else ""
    bare = not _is_specific(signs) and not signs.names
    return signs.quoted and first in pointing and signs.verb_upos != "VERB" and bare


def _judging(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    return signs.has(grammar.signs.judging) and not signs.quantities


def _appeal(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    reporting = grammar.signs.urging | grammar.speech.announcing | grammar.speech.after_speaker
    first = next((w.text for w in signs.words if w.text in reporting), "")
    return first in grammar.signs.urging and not _is_specific(signs)


def _saying(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    return signs.has(grammar.signs.no_comment)


def _opinion(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    if not (signs.quoted or signs.attributed or signs.verb in grammar.speech.after_speaker):
        return False
    return signs.has(grammar.signs.opinion) and not _is_specific(signs) and not signs.act


def _vague(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    named = _is_specific(signs) or signs.names
    return signs.quoted and not named and signs.has(grammar.signs.vague)


def _unplaced(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    """ "We did nothing": nobody knows who, what or when."""
    ours = signs.has(grammar.reference.first_plural)
    return signs.quoted and ours and len(signs.words) < 7 and not _is_specific(signs) and not signs.names


def _fragment(signs: Surface, grammar: Grammar, sentence: str) -> bool:
    """Too little to be a claim, or a clause of time or cause that tells nothing of its own."""
    bare = not _is_specific(signs) and not signs.names
    return len(signs.words) < 3 or not signs.predicative or (bare and signs.aside in {"adverbial", "time"})


_RULES: tuple[tuple[str, Rule], ...] = (
    ("question", _question),
    ("thanks", _thanks),
    ("wish", _wish),
    ("advice", _advice),
    ("opinion", _opinion),
    ("opinion", _judging),
    ("opinion", _verdict),
    ("opinion", _evaluation),
    ("vague", _vague_subject),
    ("order", _appeal),
    ("saying", _saying),
    ("vague", _vague),
    ("vague", _unplaced),
    ("fragment", _fragment),
)
