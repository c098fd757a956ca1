"""Enumerations in which every item has a number of its own: "12 counts of fraud and three of tax evasion".

Read off word classes and separators, because a parser attaches the items of a long list almost anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.text.clauses.stretches import Stretch, Tokens, is_number, number_at, run_of, stretches_of
from claims.text.languages.base import Language
from claims.text.languages.grammar import Grammar
from claims.text.syntax import Token

_THINGS = frozenset({"NOUN", "PROPN", "SYM"})


def one_per_item(tokens: Sequence[Token], language: Language) -> tuple[Tokens, ...]:
    """The words of one clause once for each counted item of its list; only the clause itself where there is none."""
    clause = tuple(tokens)
    if any(t.upos == "NUM" and b.text.lower() in language.grammar.verbs.ageing for b, t in pairwise(clause)):
        return (clause,)
    stretches = stretches_of(clause, language.grammar)
    dates = frozenset(language.page.months) | frozenset(language.page.weekdays)
    for rule in (_bracketed, _priced, _plain, _gapped):
        found = rule(stretches, language.grammar, dates)
        if found:
            return found
    return (clause,)


def _is_item(tokens: Tokens, grammar: Grammar) -> bool:
    """Whether a stretch is a counted thing: a number in front or behind its noun, no verb, no date."""
    lead = next((i for i, t in enumerate(tokens) if t.upos not in {"NOUN", "ADJ"}), 0)
    if not number_at(tokens, lead, grammar) or any(t.upos in {"VERB", "AUX"} for t in tokens[:2]):
        return False
    things = [t for t in tokens if t.upos in _THINGS]
    return bool(things) and any(t.text.lower() not in grammar.times.units for t in things)


def _plain(stretches: list[Stretch], grammar: Grammar, dates: frozenset[str]) -> tuple[Tokens, ...]:
    """ "carried 126 passengers and 18 crew when ...": the items stand side by side."""
    run = run_of(stretches, lambda s: _is_item(s.tokens, grammar))
    if run is None:
        return ()
    first, last = run
    if first == 1 < last and _is_ahead_of_all(stretches[0].tokens, stretches[1].tokens, grammar):
        first += 1
    head = stretches[first - 1].tokens
    start = _first_item(head, grammar)
    if start is None or not _is_item(head[start:], grammar):
        return ()
    led_by_noun = any(not number_at(s.tokens, 0, grammar) for s in stretches[first : last + 1])
    if led_by_noun and _is_bare_amount(head[start:], grammar):
        return ()
    lead = tuple(t for s in stretches[: first - 1] for t in s.tokens) + head[:start]
    items = [head[start:], *(s.tokens for s in stretches[first : last + 1])]
    items[-1], tail = _without_tail(items[-1], tuple(t for item in items[:-1] for t in item), grammar)
    tail += tuple(t for s in stretches[last + 1 :] for t in s.tokens)
    subject = lead[: next((i for i, t in enumerate(lead) if t.upos in {"VERB", "AUX"}), 0)]
    return tuple((*(subject if _denies(item, grammar) else lead), *item, *tail) for item in items)


def _is_ahead_of_all(opening: Tokens, item: Tokens, grammar: Grammar) -> bool:
    """ "Of the $48 million, $21 million came from the state and ...": what is said of every item, no item itself."""
    if opening[0].upos != "ADP":
        return False
    told = any(t.upos in {"VERB", "AUX"} for t in item) and not any(t.upos in {"VERB", "AUX"} for t in opening)
    return told or _first_item(opening, grammar) is None


def _denies(item: Tokens, grammar: Grammar) -> bool:
    """ "played 30 games and 12 times not lost": a counted predicate, which the verb in front does not govern."""
    return any(t.text.lower() in grammar.signs.negation for t in item[1:])


def _bracketed(stretches: list[Stretch], grammar: Grammar, dates: frozenset[str]) -> tuple[Tokens, ...]:
    """ "made up of the North (9 seats), the South (6 seats) and the East (5 seats)"."""
    run = run_of(stretches, lambda s: _has_figure_in_brackets(s.tokens))
    if run is None:
        return ()
    first, last = run
    head = stretches[first - 1].tokens
    start = max((i + 1 for i, t in enumerate(head) if t.upos in {"VERB", "AUX", "ADP"}), default=0)
    lead = tuple(t for s in stretches[: first - 1] for t in s.tokens)
    items = [s.tokens for s in stretches[first : last + 1]]
    if _has_figure_in_brackets(head[start:]):
        return tuple((*lead, *head[:start], *item) for item in (head[start:], *items))
    return tuple((*lead, *head, *item) for item in items) if len(items) > 1 else ()


def _has_figure_in_brackets(tokens: Tokens) -> bool:
    """Whether a name and a figure in brackets is all that a stretch holds."""
    opening = next((i for i, t in enumerate(tokens) if t.text == "("), None)
    if not opening or tokens[-1].text != ")" or any(is_number(t) for t in tokens[:opening]):
        return False
    return any(is_number(t) for t in tokens[opening:])


def _is_bare_amount(tokens: Tokens, grammar: Grammar) -> bool:
    """ "Rp 5 triliun": an amount that says nothing of what it is an amount of."""
    return all(is_number(t) or t.upos == "SYM" or t.text.lower() in grammar.numbers.currencies for t in tokens)


def _first_item(head: Tokens, grammar: Grammar) -> int | None:
    """Where the first item begins: the first number behind the last verb; not behind "between"."""
    verb = max((i for i, t in enumerate(head) if t.upos in {"VERB", "AUX"}), default=-1)
    for at in range(verb + 1, len(head)):
        if head[at].text.lower() in grammar.clause.ranging:
            return None
        if number_at(head, at, grammar) and head[at].upos != "DET" and not _is_hour(head, at, grammar):
            return at
    return None


def _is_hour(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Whether the number at ``at`` is a time of day: "pukul 16.00", "4 p.m."."""
    before, behind = tokens[max(0, at - 1) : at], tokens[at + 1 : at + 2]
    led = any(t.text.lower() in grammar.times.hours for t in before)
    return led or any(t.text.lower() in grammar.times.clock for t in behind)


def _without_tail(item: Tokens, others: Tokens, grammar: Grammar) -> tuple[Tokens, Tokens]:
    """The last item and what stands behind it for all of them; a preposition that the others have is its own."""
    own = {t.text.lower() for t in others if t.upos == "ADP"} | grammar.clause.belonging
    noun = next((i for i, t in enumerate(item) if t.upos in _THINGS), len(item))
    for at in range(noun + 1, len(item)):
        if (
            item[at].text.lower() in grammar.reference.relative
            or item[at].upos in {"VERB", "AUX", "SCONJ"}
            or (item[at].upos == "ADP" and item[at].text.lower() not in own)
        ):
            return item[:at], item[at:]
    return item, ()


def _gapped(stretches: list[Stretch], grammar: Grammar, dates: frozenset[str]) -> tuple[Tokens, ...]:
    """ "Roads got 5 million, schools 3 million and parks 1 million": the verb is said once."""
    run = run_of(stretches, lambda s: _is_gapped(s.tokens, grammar, dates))
    if run is None or not _parallel(stretches[run[0] - 1].tokens, stretches[run[0]].tokens):
        return ()
    first, last = run
    head = stretches[first - 1].tokens
    verbs = [i for i, t in enumerate(head) if t.upos in {"VERB", "AUX"}]
    if any(t.text.lower() in grammar.clause.ranging for t in head):
        return ()
    if not verbs or not any(is_number(t) for t in head):
        return ()
    lead = tuple(t for s in stretches[: first - 1] for t in s.tokens)
    behind = head[verbs[-1] + 1].text.lower() if head[verbs[-1] + 1 :] and head[verbs[-1] + 1].upos == "ADP" else ""
    verb = head[verbs[0] : verbs[-1] + 1]
    items = [
        _filled((*_owner(head[: verbs[0]], s.tokens), *s.tokens), verb, behind, grammar)
        for s in stretches[first : last + 1]
    ]
    amounts = [s.tokens for s in stretches[first : last + 1]]
    if not any(items) and all(s[0].text.lower() in grammar.numbers.currencies for s in (head, *amounts)):
        return tuple((*lead, *item) for item in (head, *amounts))
    return tuple((*lead, *item) for item in (head, *items)) if all(items) else ()


def _owner(subject: Tokens, item: Tokens) -> Tokens:
    """ "Orders" in "Orders from Asia came to 4, from Europe to 3": what the preposition of an item hangs on."""
    at = next((i for i, t in enumerate(subject) if item[0].upos == "ADP" and t.text.lower() == item[0].text.lower()), 0)
    return subject[:at]


def _parallel(head: Tokens, item: Tokens) -> bool:
    """Whether an item that begins with a preposition has it from the first one: "from Asia" like "from Europe"."""
    return item[0].upos not in {"ADP", "SCONJ"} or item[0].text.lower() in {t.text.lower() for t in head}


def _is_gapped(tokens: Tokens, grammar: Grammar, dates: frozenset[str]) -> bool:
    """Whether a stretch has a number and no verb, and is no date."""
    if any(t.upos in {"VERB", "AUX"} or t.text.lower().rstrip("s.") in dates for t in tokens):
        return False
    return any(number_at(tokens, at, grammar) for at in range(len(tokens)))


def _priced(stretches: list[Stretch], grammar: Grammar, dates: frozenset[str]) -> tuple[Tokens, ...]:
    """ "The main items were roads, at 5 million, and parks, at 3 million": each name with the figure behind it."""
    first = next((i for i in range(1, len(stretches)) if _is_price(stretches[i].tokens, grammar)), None)
    head = stretches[first - 1].tokens if first else ()
    start = max((i + 1 for i, t in enumerate(head) if t.upos in {"VERB", "AUX"}), default=0)
    if not first or not 0 < start < len(head):
        return ()
    items: list[Tokens] = []
    name = head[start:]
    for stretch in stretches[first:]:
        if _is_price(stretch.tokens, grammar) and name:
            items.append((*name, *stretch.tokens))
            name = ()
        elif any(t.upos in {"VERB", "AUX", "ADP", "NUM"} for t in stretch.tokens):
            return ()
        else:
            name = (*name, *stretch.tokens)
    lead = (*(t for s in stretches[: first - 1] for t in s.tokens), *head[:start])
    return tuple((*lead, *item) for item in items) if len(items) > 1 and not name else ()


def _is_price(tokens: Tokens, grammar: Grammar) -> bool:
    """ "at $5 million": a preposition and an amount."""
    return (
        tokens[0].upos == "ADP"
        and len(tokens) > 1
        and tokens[0].text.lower() in grammar.clause.standing
        and (tokens[1].upos in {"SYM", "NUM"} or is_number(tokens[1]))
    )


def _is_year(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) == 4 and token.text[:2] in {"18", "19", "20"}


def _is_thing(token: Token, grammar: Grammar) -> bool:
    """Whether the word is a noun and no currency, which belongs to the amount behind it."""
    return token.upos in {"NOUN", "PROPN"} and token.text.lower() not in grammar.numbers.currencies


def _filled(tokens: Tokens, verb: Tokens, behind: str, grammar: Grammar) -> Tokens:
    """An item with the verb put back in front of its second half; empty where it has only one."""
    at = next((i for i, t in enumerate(tokens) if i and behind and t.text.lower() == behind), None)
    if at is None:
        starts = (i for i in range(1, len(tokens)) if number_at(tokens, i, grammar) and not _is_year(tokens[i]))
        at = next((i for i in starts if any(_is_thing(t, grammar) for t in tokens[:i])), None)
        if at and tokens[at - 1].text.lower() in grammar.clause.belonging:
            return ()
    return (*tokens[:at], *verb, *tokens[at:]) if at else ()
