"""The parts of a whole as sentences that name the whole.

A part takes the verb that the first one has, a word for "is", or what the sentence says of the whole.
"""

from __future__ import annotations

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import is_finite
from claims.text.clauses.parts import among_of, size_of, whole_before
from claims.text.clauses.writer import Draft, Writer
from claims.text.syntax import Token

Tokens = tuple[Token, ...]

_SAID = frozenset({"NOUN", "PROPN", "ADJ", "DET"})
_VERBS = frozenset({"VERB", "AUX"})


def part(writer: Writer, aside: Aside) -> Draft | None:
    """ "The line cost 9 million, of which 5 came from the state": "5 of 9 million came from the state"."""
    language, trunk = writer.language, writer.tree.tokens[: aside.after + 1]
    place = whole_before(trunk, language)
    if place is None:
        return None
    size = size_of(aside.tokens, language)
    among = among_of(aside.tokens, size, language)
    number, rest = aside.tokens[:size], aside.tokens[size + among :]
    if not rest:
        # A part of which nothing is said.
        return None
    also = writer.spans(aside.tokens[: size + among])
    whole = (*writer.parts(number), writer.words.among_of, *writer.parts(trunk[place[0] : place[1]]))
    if any(map(is_finite, rest)):
        return Draft(aside.kind, (*whole, *writer.parts(rest)), also)
    if aside.opener:
        return Draft(aside.kind, (*whole, *writer.parts(aside.opener), *writer.parts(rest)), also)
    if writer.words.coming and rest[0].text.lower() == writer.words.among_of:
        return Draft(aside.kind, (*whole, writer.words.coming, *writer.parts(rest)), also)
    if rest[0].upos in _SAID or rest[0].upos == "VERB":
        return Draft(aside.kind, (*whole, *_is(writer, trunk, rest), *writer.parts(rest)), also)
    lead, tail = trunk[: place[0]], trunk[place[1] :]
    tail = tail if not any(t.upos in _VERBS for t in lead) else ()
    return Draft(aside.kind, (*writer.parts(lead), *whole, *writer.parts(tail), *writer.parts(rest)), also)


def _is(writer: Writer, trunk: Tokens, rest: Tokens) -> tuple[str, ...]:
    """The word for "are", in the tense of the trunk; none in front of what is a predicate by itself."""
    past = any(t.upos in _VERBS and t.feat("Tense") == "Past" for t in trunk)
    if not writer.words.reversed_possessive:
        return (writer.words.passive[1] if past or rest[0].upos == "VERB" else writer.words.is_a[1],)
    return (writer.words.is_a[1],) if rest[0].upos in {"NOUN", "PROPN"} else ()
