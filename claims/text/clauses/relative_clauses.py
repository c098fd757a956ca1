"""How a relative clause, with or without a pronoun of time, place or possession, becomes a clause of its own."""

from __future__ import annotations

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import is_finite
from claims.text.clauses.nouns import ends_in_time, last_date
from claims.text.clauses.penalties import law_before
from claims.text.clauses.writer import Draft, Writer
from claims.text.passages import Part
from claims.text.syntax import Token


def relative(writer: Writer, aside: Aside) -> Draft | None:
    """ "Ann, who sings" -> "Ann sings"; "the book, which Ann wrote" -> "Ann wrote the book"."""
    noun, tokens = writer.noun(aside), aside.tokens
    if not noun:
        return None
    verb = next((i for i, t in enumerate(tokens) if is_finite(t)), 0)
    fronted = [i for i, t in enumerate(tokens[:verb]) if t.upos in {"NOUN", "PROPN", "PRON"}]
    fronted = fronted if tokens[0].upos != "ADP" else []
    owned = next((i for i, t in enumerate(tokens) if _is_owner(writer, t)), len(tokens))
    if writer.words.reversed_possessive and owned < (verb + 1 if is_finite(tokens[verb]) else len(tokens)):
        owner, behind = _holder(writer, aside, tokens[:owned]) or noun, tokens[owned + 1 :]
        return Draft(aside.kind, (*writer.parts(tokens[:owned]), *writer.parts(owner), *writer.parts(behind)))
    if fronted and not writer.words.reversed_possessive:
        return Draft(aside.kind, (*writer.parts(tokens), *writer.parts(noun)))
    if tokens[0].text.lower() in writer.language.grammar.verbs.superlative:
        noun = tuple(t for t in noun if t.upos != "NUM") or noun
    return Draft(aside.kind, (*writer.parts(noun), *writer.parts(tokens)))


def _holder(writer: Writer, aside: Aside, owned: tuple[Token, ...]) -> tuple[Token, ...]:
    """The law in front of "yang ancaman hukumannya"; nothing where no penalty is owned."""
    penalties = writer.language.grammar.verbs.penalties
    if penalties.isdisjoint(t.text.lower() for t in owned):
        return ()
    law = law_before(writer.tree.tokens[: aside.after + 1], writer.language)
    return law[:-1] if law and law[-1].upos == "PUNCT" else law


def _is_owner(writer: Writer, token: Token) -> bool:
    return token.text.lower() in writer.language.grammar.reference.possessive_suffixes


def possessive(writer: Writer, aside: Aside) -> Draft | None:
    """ "Ann, whose dog won" -> "Ann's dog won"."""
    noun = writer.noun(aside)
    return Draft(aside.kind, (*_owner(writer, noun), *writer.parts(aside.tokens))) if noun else None


def _owner(writer: Writer, noun: tuple[Token, ...]) -> tuple[Part, ...]:
    parts = writer.parts(noun)
    return (*parts, writer.words.possessor) if writer.words.possessor else parts


def partitive(writer: Writer, aside: Aside) -> Draft | None:
    """ "460 observers, most of whom left" -> "most of 460 observers left"."""
    noun = writer.noun(aside)
    at = next((i for i, t in enumerate(aside.tokens) if t.text.lower() in {"whom", "which"}), None)
    if at is None or not noun:
        return None
    lead, behind = writer.parts(aside.tokens[:at]), writer.parts(aside.tokens[at + 1 :])
    return Draft(aside.kind, (*lead, *writer.parts(noun), *behind))


def time_clause(writer: Writer, aside: Aside) -> Draft | None:
    """ "in 2014, when Ann was mayor" -> "Ann was mayor in 2014"; of no use where no date stands in front."""
    before = ends_in_time(writer.tree.tokens[: aside.after + 1], writer.language)
    if not before:
        return Draft(aside.kind, writer.parts(aside.tokens))
    times = writer.language.grammar.times
    dated: tuple[Part, ...] = writer.parts(before)
    if before[0].text.lower() in times.prepositions - times.pointing:
        dated = (times.dated_in, *writer.parts(before[1:]))
    return Draft(aside.kind, (*writer.parts(aside.tokens), *dated), also=writer.spans(aside.opener))


def run_on(writer: Writer, aside: Aside) -> Draft | None:
    """ "... since 2014 ... at that time the coalition was led by Ann": the clause, dated by what stands before it."""
    date = last_date(writer.tree.tokens[: aside.after + 1], writer.language)
    if not date:
        return Draft(aside.kind, (*writer.parts(aside.opener), *writer.parts(aside.tokens)))
    dated_in = writer.language.grammar.times.dated_in
    return Draft(aside.kind, (*writer.parts(aside.tokens), dated_in, *writer.parts(date)))


def place(writer: Writer, aside: Aside) -> Draft | None:
    """ "the pier, where people waited" -> "people waited at the pier"."""
    noun = writer.noun(aside)
    placed_in = writer.words.placed_in[not all(t.upos == "PROPN" for t in noun)]
    led = (placed_in,) if noun and noun[0].upos != "ADP" and placed_in else ()
    return Draft(aside.kind, (*writer.parts(aside.tokens), *led, *writer.parts(noun)), also=writer.spans(aside.opener))
