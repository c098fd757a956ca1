"""How each kind of aside becomes a clause that can be read as a sentence of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claims.text.clauses.asides import Aside
from claims.text.clauses.figures import attribute, breakdown, change, compared, margin, penalty, standing
from claims.text.clauses.nouns import counted_before, subject_of, undated
from claims.text.clauses.participles import absolute, adverbial, is_plural, participle, result
from claims.text.clauses.portions import part
from claims.text.clauses.relative_clauses import partitive, place, possessive, relative, run_on, time_clause
from claims.text.clauses.soundness import says_something
from claims.text.clauses.writer import Draft, Writer
from claims.text.syntax import Token

Compose = Callable[[Writer, Aside], Draft | None]


def _nominal(writer: Writer, aside: Aside) -> Draft | None:
    """ "her deputy, Ann Lee" -> "Ann Lee is her deputy"; "Ann Lee, a nurse" -> "Ann Lee is a nurse"."""
    noun, tokens = writer.noun(aside), undated(aside.tokens, writer.language)
    if not noun or not tokens:
        return None
    left, right = writer.parts(noun), writer.parts(tokens)
    firm = all(t.upos == "PROPN" for t in noun)
    several = (noun[-1].feat("Number") == "Plur" and not firm) or any(t.upos == "CCONJ" for t in noun)
    is_a = writer.words.is_a[several]
    if not all(t.upos == "PROPN" for t in tokens) or not _is_office(writer, noun):
        return Draft(aside.kind, (*left, is_a, *right))
    return Draft(aside.kind, (*right, is_a, *left)) if _is_said_in_passing(writer, noun) else None


def _is_office(writer: Writer, noun: tuple[Token, ...]) -> bool:
    """Whether a noun phrase is no name, or begins with a title."""
    titles = writer.language.grammar.reference.titles | writer.language.grammar.signs.role_nouns
    return not all(t.upos == "PROPN" for t in noun) or noun[0].text.lower() in titles


def _is_said_in_passing(writer: Writer, noun: tuple[Token, ...]) -> bool:
    """Whether an office in front of a name is a fact of its own ("her deputy, Ann Lee") and not just a title."""
    reference = writer.language.grammar.reference
    return noun[0].text.lower() in reference.possessive | (reference.articles & {"the"})


def _superlative(writer: Writer, aside: Aside) -> Draft | None:
    """ "Ridership reached 6 million, the highest since 2019": the record is told of the whole trunk."""
    trunk = writer.clause_before(aside)
    return Draft(aside.kind, writer.parts((*trunk, *aside.tokens))) if trunk else None


def _age(writer: Writer, aside: Aside) -> Draft | None:
    noun = writer.noun(aside)
    if not noun:
        return None
    years = () if len(aside.tokens) > 1 else (writer.words.years,)
    return Draft(aside.kind, (*writer.parts(noun), writer.words.aged, *writer.parts(aside.tokens), *years))


def _including(writer: Writer, aside: Aside) -> Draft | None:
    noun = writer.noun(aside)
    if not any(t.upos == "NUM" for t in noun):
        people = counted_before(writer.tree.tokens[: aside.after + 1], writer.language)
        noun = people if people and people[-1].text.lower() in writer.language.grammar.numbers.countable else noun
    if not any(t.upos == "NUM" for t in aside.tokens):
        noun = counted_before(writer.tree.tokens[: aside.after + 1], writer.language)
        noun = noun[noun[0].upos == "ADP" :] if noun and _names_one(writer, aside.tokens) else ()
    if not noun:
        return None
    also = writer.spans(aside.opener)
    return Draft(
        aside.kind, (*writer.parts(noun), writer.words.includes[is_plural(noun)], *writer.parts(aside.tokens)), also
    )


def _names_one(writer: Writer, tokens: tuple[Token, ...]) -> bool:
    """ "two others, including his wife Ann": one of those counted is named, or told by a definite word."""
    reference = writer.language.grammar.reference
    definite = reference.possessive | (reference.articles & {"the"}) | reference.demonstratives
    led = tokens[0].upos == "PROPN" or tokens[0].text.lower() in definite
    return led and not any(t.upos in {"CCONJ", "SYM"} for t in tokens)


def _among(writer: Writer, aside: Aside) -> Draft | None:
    """ "60 people were hurt, 12 of them badly": "12 of 60 people badly"."""
    last = max((i for i, t in enumerate(aside.tokens[:6]) if t.text.lower() in writer.words.among_end), default=None)
    whole = writer.subject
    if not any(t.upos == "NUM" for t in whole):
        whole = counted_before(writer.tree.tokens[: aside.after + 1], writer.language) or whole
    if last is None or not whole:
        return None
    number = [t for t in aside.tokens[:last] if t.upos in {"NUM", "SYM"}]
    also = writer.spans(aside.tokens[: last + 1])
    of = (writer.words.among_of, *writer.parts(whole))
    return Draft(aside.kind, (*writer.parts(tuple(number)), *of, *writer.parts(aside.tokens[last + 1 :])), also)


def _predicate(writer: Writer, aside: Aside) -> Draft | None:
    """ "... and sold it": what the subject did too; behind a clause of its own subject it is that one's."""
    subject = writer.subject_for(aside) if says_something(aside.tokens) else ()
    subject = _recorded(writer, aside) or subject if subject else ()
    shared = writer.parts(writer.shared_modals(aside))
    return Draft(aside.kind, (*writer.parts(subject), *shared, *writer.counted_parts(aside))) if subject else None


def _recorded(writer: Writer, aside: Aside) -> tuple[Token, ...]:
    """ "kasus campak" in "Dinas mencatat 215 kasus campak, naik dua kali lipat": what was counted rose, not who did."""
    verbs, words = writer.language.grammar.verbs, writer.words
    trunk = writer.layout.trunk
    counts = next((t for t in trunk if t.upos == "VERB"), None)
    if not words.reversed_possessive or aside.opener or aside.tokens[0].text.lower() not in words.changing:
        return ()
    if counts is None or counts.text.lower() not in verbs.measuring or any(t.upos == "NUM" for t in writer.subject):
        return ()
    things = counted_before(tuple(t for t in trunk if counts.index < t.index <= aside.after), writer.language)
    end = next((i for i, t in enumerate(things) if t.text.lower() in verbs.ever), len(things))
    return tuple(t for t in things[:end] if t.upos in {"NOUN", "PROPN", "ADJ"})


def _clause(writer: Writer, aside: Aside) -> Draft | None:
    return Draft(aside.kind, (*writer.parts(_owner_of_place(writer, aside)), *writer.counted_parts(aside)))


def _owner_of_place(writer: Writer, aside: Aside) -> tuple[Token, ...]:
    """ "Pengangguran" of "Pengangguran di utara turun, sedangkan di selatan naik": what the second place is one of."""
    first = aside.tokens[0]
    contrasts = bool(aside.opener) and aside.opener[0].text.lower() in writer.words.contrasting
    subject = subject_of(writer.layout.trunk)
    at = next((i for i, t in enumerate(subject) if t.text.lower() == first.text.lower()), 0)
    return subject[:at] if contrasts and first.upos == "ADP" else ()


#: The rule for each kind of aside.
RULES: Mapping[str, Compose] = {
    "relative": relative,
    "possessive": possessive,
    "partitive": partitive,
    "time": time_clause,
    "run_on": run_on,
    "place": place,
    "nominal": _nominal,
    "superlative": _superlative,
    "age": _age,
    "change": change,
    "compared": compared,
    "including": _including,
    "among": _among,
    "attribute": attribute,
    "absolute": absolute,
    "margin": margin,
    "result": result,
    "breakdown": breakdown,
    "standing": standing,
    "part": part,
    "penalty": penalty,
    "participle": participle,
    "predicate": _predicate,
    "clause": _clause,
    "adverbial": adverbial,
}
