"""Figures of another time beside a figure: "up from 4.4%", "against 296.90 on Wednesday", "to close at 5,021"."""

from __future__ import annotations

from claims.text.clauses.classes import BREAKS
from claims.text.languages.base import Language
from claims.text.languages.grammar import ClauseWords, Grammar
from claims.text.syntax import Token


def ends_at_figure(tokens: tuple[Token, ...], grammar: Grammar) -> bool:
    """ "to close at 5,021": where a change ended; only where verbs have a past to put it in."""
    led = len(tokens) > 3 and tokens[1].upos == "VERB" and tokens[2].text.lower() in grammar.clause.standing
    return led and bool(grammar.past_forms) and (tokens[3].upos in {"NUM", "SYM"} or tokens[3].text[:1].isdigit())


def is_dated_figure(tokens: tuple[Token, ...], language: Language) -> bool:
    """ "against 296.90 on Wednesday": a figure of another time, not of somebody else."""
    if len(tokens) < 3 or not any(t.upos in {"NUM", "SYM"} for t in tokens[1:3]):
        return False
    page = language.page
    known = language.grammar.times.units | frozenset(page.months) | frozenset(page.weekdays)
    end = next((i for i, t in enumerate(tokens) if t.text in BREAKS), len(tokens))
    years = any(t.text.isdigit() and len(t.text) == 4 for t in tokens[2:end])
    return years or any(t.text.lower() in known for t in tokens[2:end])


def figure_follows(tokens: tuple[Token, ...], at: int, words: ClauseWords) -> bool:
    """ "rose 12% to 9.6 from 8": an earlier figure behind the later one; "from 8 to 9" is one range."""
    later = [t.text.lower() for t in tokens[at + 1 : at + 8]]
    if _other_things(tokens, at):
        return False
    amounts = [t for t in tokens[at + 1 : at + 4] if t.upos in {"NUM", "SYM"} or t.text[-1:].isdigit()]
    if len(amounts) == 1 and is_bare_year(tokens, amounts[0].index):
        return False
    changes = any(t.text.lower() in words.changing for t in tokens[:at])
    since = max((t.index + 1 for t in tokens[:at] if t.text in BREAKS), default=0)
    figure_before = any(t.upos in {"NUM", "SYM"} for t in tokens[max(since, at - 4) : at])
    return bool(amounts) and changes and figure_before and not set(later) & words.until


def is_bare_year(tokens: tuple[Token, ...], at: int) -> bool:
    """ "up 8% from 2023": a year that counts nothing."""
    year, behind = tokens[at].text, tokens[at + 1 : at + 2]
    return len(year) == 4 and year.isdigit() and "1900" <= year < "2100" and not (behind and behind[0].upos == "NOUN")


def _other_things(tokens: tuple[Token, ...], at: int) -> bool:
    """ "four points from three games": the figures count different things."""
    number = next((t.index for t in tokens[at + 1 : at + 4] if t.upos == "NUM"), None)
    if number is None or number + 1 >= len(tokens) or at < 2:
        return False
    before, behind = tokens[at - 1], tokens[number + 1]
    counted = before.upos == "NOUN" and behind.upos == "NOUN" and tokens[at - 2].upos == "NUM"
    return counted and before.text.lower() != behind.text.lower()
