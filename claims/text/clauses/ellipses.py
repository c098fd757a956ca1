"""Passives that share their auxiliary: "three people were killed and 12 injured"."""

from __future__ import annotations

from collections.abc import Sequence

from claims.text.clauses.classes import is_participle
from claims.text.languages.grammar import Grammar
from claims.text.syntax import Token

Tokens = tuple[Token, ...]


def shared_passive(clause: Tokens, grammar: Grammar) -> tuple[Tokens, ...]:
    """``clause`` once for each counted thing that something was done to; nothing where it is no such list.

    The second lacks its auxiliary and may lack its noun; words behind it hold for both where the first has none.
    """
    for at, token in enumerate(clause):
        joins = token.upos == "CCONJ" and token.text.lower() in grammar.clause.adding
        head, item = clause[:at], clause[at + 1 :]
        helpers = _helpers(head) if joins else ()
        verb = _bare_passive(item) if helpers else 0
        if helpers and verb:
            noun = () if any(t.upos == "NOUN" for t in item[:verb]) else _counted(head)
            tail = item[verb + 1 :] if is_participle(head[-1]) else ()
            return (*head, *tail), (*item[:verb], *noun, *helpers, *item[verb:])
    return ()


def _helpers(head: Tokens) -> Tokens:
    """The auxiliaries in front of the only participle of a clause whose subject is counted."""
    verb = next((i for i, t in enumerate(head) if t.upos in {"VERB", "AUX"}), 0)
    end = next((i for i in range(verb, len(head)) if head[i].upos not in {"AUX", "ADV"}), len(head))
    passive = end < len(head) and is_participle(head[end]) and head[end].feat("Tense") == "Past"
    counted = any(t.upos == "NUM" for t in head[:verb])
    alone = not any(t.upos in {"VERB", "AUX"} for t in head[end + 1 :])
    return tuple(t for t in head[verb:end] if t.upos == "AUX") if passive and counted and alone else ()


def _bare_passive(item: Sequence[Token]) -> int:
    """Where the participle stands in "12 injured" and "31 more damaged"; 0 where that is not what it is."""
    if not item or item[0].upos not in {"NUM", "ADV"}:
        return 0
    at = next((i for i, t in enumerate(item) if t.upos not in {"NUM", "ADV", "NOUN"} and not _is_more(t)), 0)
    counted = any(t.upos == "NUM" for t in item[:at])
    done = item[at].upos == "VERB" and item[at].feat("Tense") == "Past"
    return at if counted and (done or (item[at].upos == "ADJ" and item[at].is_a("conj"))) else 0


def _is_more(token: Token) -> bool:
    """ "31 more", "12 other people": an adjective that goes with the number."""
    return token.upos == "ADJ" and not token.is_a("conj")


def _counted(head: Tokens) -> Tokens:
    number = next(i for i, t in enumerate(head) if t.upos == "NUM")
    return tuple(t for t in head[number:] if t.upos == "NOUN")[:1]
