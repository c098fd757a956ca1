"""How each kind of aside becomes a clause that can be read as a sentence of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import NOMINAL, is_attribute, is_finite, is_participle
from claims.text.clauses.figures import attribute, breakdown, change, compared, margin, penalty, standing
from claims.text.clauses.nouns import counted_before, ends_in_time, last_date, past, subject_of, undated
from claims.text.clauses.penalties import law_before
from claims.text.clauses.portions import part
from claims.text.clauses.soundness import says_something
from claims.text.clauses.writer import Draft, Writer
from claims.text.passages import Part
from claims.text.spans import Span
from claims.text.syntax import Token

Compose = Callable[[Writer, Aside], Draft | None]


def _relative(writer: Writer, aside: Aside) -> Draft | None:
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


def _possessive(writer: Writer, aside: Aside) -> Draft | None:
    """ "Ann, whose dog won" -> "Ann's dog won"."""
    noun = writer.noun(aside)
    return Draft(aside.kind, (*_owner(writer, noun), *writer.parts(aside.tokens))) if noun else None


def _owner(writer: Writer, noun: tuple[Token, ...]) -> tuple[Part, ...]:
    parts = writer.parts(noun)
    return (*parts, writer.words.possessor) if writer.words.possessor else parts


def _partitive(writer: Writer, aside: Aside) -> Draft | None:
    """ "460 observers, most of whom left" -> "most of 460 observers left"."""
    noun = writer.noun(aside)
    at = next((i for i, t in enumerate(aside.tokens) if t.text.lower() in {"whom", "which"}), None)
    if at is None or not noun:
        return None
    lead, behind = writer.parts(aside.tokens[:at]), writer.parts(aside.tokens[at + 1 :])
    return Draft(aside.kind, (*lead, *writer.parts(noun), *behind))


def _time(writer: Writer, aside: Aside) -> Draft | None:
    """ "in 2014, when Ann was mayor" -> "Ann was mayor in 2014"; of no use where no date stands in front."""
    before = ends_in_time(writer.tree.tokens[: aside.after + 1], writer.language)
    if not before:
        return Draft(aside.kind, writer.parts(aside.tokens))
    times = writer.language.grammar.times
    dated: tuple[Part, ...] = writer.parts(before)
    if before[0].text.lower() in times.prepositions - times.pointing:
        dated = (times.dated_in, *writer.parts(before[1:]))
    return Draft(aside.kind, (*writer.parts(aside.tokens), *dated), also=_opener(writer, aside))


def _run_on(writer: Writer, aside: Aside) -> Draft | None:
    """ "... since 2014 ... at that time the coalition was led by Ann": the clause, dated by what stands before it."""
    date = last_date(writer.tree.tokens[: aside.after + 1], writer.language)
    if not date:
        return Draft(aside.kind, (*writer.parts(aside.opener), *writer.parts(aside.tokens)))
    dated_in = writer.language.grammar.times.dated_in
    return Draft(aside.kind, (*writer.parts(aside.tokens), dated_in, *writer.parts(date)))


def _place(writer: Writer, aside: Aside) -> Draft | None:
    """ "the pier, where people waited" -> "people waited at the pier"."""
    noun = writer.noun(aside)
    return Draft(aside.kind, (*writer.parts(aside.tokens), *writer.parts(noun)), also=_opener(writer, aside))


def _opener(writer: Writer, aside: Aside) -> tuple[Span, ...]:
    return tuple(p for p in writer.parts(aside.opener) if isinstance(p, Span))


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
    also = _opener(writer, aside)
    return Draft(
        aside.kind, (*writer.parts(noun), writer.words.includes[_is_plural(noun)], *writer.parts(aside.tokens)), also
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
    also = tuple(p for p in writer.parts(aside.tokens[: last + 1]) if isinstance(p, Span))
    of = (writer.words.among_of, *writer.parts(whole))
    return Draft(aside.kind, (*writer.parts(tuple(number)), *of, *writer.parts(aside.tokens[last + 1 :])), also)


def _participle(writer: Writer, aside: Aside) -> Draft | None:
    """ "Built in 1996, the ferry" -> "the ferry was built in 1996"; ", killing four" -> the subject "killed four"."""
    at_noun = aside.after >= 0 and not any(is_finite(t) for t in writer.tree.tokens[: aside.after + 1])
    subject = writer.noun(aside) if at_noun else writer.subject
    return _told(writer, aside, subject, aside.tokens) if subject else None


def _told(writer: Writer, aside: Aside, subject: tuple[Token, ...], tokens: tuple[Token, ...]) -> Draft:
    """A subject and its participle as a sentence in the past."""
    verb = next((i for i, t in enumerate(tokens) if is_participle(t)), 0)
    verb = 0 if past(tokens[0].text, writer.language) != tokens[0].text else verb
    if _is_active(writer, aside, tokens, verb):
        return Draft(aside.kind, (*writer.parts(subject), *writer.parts(tokens)))
    if tokens[verb].feat("Tense") == "Past" and not tokens[verb].text.lower().endswith("ing"):
        was = writer.words.passive[_is_plural(subject)]
        lead = (*writer.parts(subject), was) if was else writer.parts(subject)
        return Draft(aside.kind, (*lead, *writer.parts(tokens)))
    told = past(tokens[verb].text, writer.language)
    also = tuple(p for p in writer.parts(tokens[verb : verb + 1]) if isinstance(p, Span))
    behind = _all_told(writer, tokens[verb + 1 :])
    return Draft(aside.kind, (*writer.parts(subject), *writer.parts(tokens[:verb]), told, *behind), also)


def _all_told(writer: Writer, tokens: tuple[Token, ...]) -> tuple[Part, ...]:
    """ "300 homes and forcing 900 people to leave": what goes on in the same form is told in the past too."""
    adding = writer.words.adding
    for i, token in enumerate(tokens[1:], 1):
        before, word = tokens[i - 1].text.lower(), past(token.text, writer.language)
        if before in adding and is_participle(token) and word != token.text:
            return (*writer.parts(tokens[:i]), word, *_all_told(writer, tokens[i + 1 :]))
    return writer.parts(tokens)


def _is_active(writer: Writer, aside: Aside, tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether what looks like a past participle is a past tense: it has an object, or goes on with one that has."""
    if tokens[verb].feat("Tense") != "Past" or tokens[verb].text.lower().endswith("ing"):
        return False
    behind = tokens[verb + 1].upos if verb + 1 < len(tokens) else ""
    last = next((a for a in writer.layout.asides if a.tokens[-1].index < aside.tokens[0].index and aside.again), None)
    goes_on = last is not None and last.kind == aside.kind and _is_active(writer, last, last.tokens, 0)
    return behind in {"DET", "NOUN", "PROPN", "PRON"} or goes_on


def _is_plural(subject: tuple[Token, ...]) -> bool:
    noun = next((i for i, t in enumerate(subject) if t.upos in NOMINAL), 0)
    end = next((i for i in range(noun + 1, len(subject)) if subject[i].upos == "ADP"), len(subject))
    head = subject[end - 1] if subject[noun].upos == "NOUN" else subject[-1]
    if head.feat("Number") == "Sing":
        return False
    counts = subject[-1].upos == "NUM" and not any(t.upos == "SYM" for t in subject)
    return subject[-1].feat("Number") == "Plur" or counts


def _result(writer: Writer, aside: Aside) -> Draft | None:
    """ "The index rose 2% to close at 5,021" -> "The index closed at 5,021"."""
    verb, also = aside.tokens[0], tuple(p for p in writer.parts(aside.tokens[:1]) if isinstance(p, Span))
    told = past(verb.text.lower().removesuffix("e") + "ing", writer.language)
    parts = (*writer.parts(writer.subject), told, *writer.parts(aside.tokens[1:]))
    return Draft(aside.kind, parts, also) if writer.subject else None


def _absolute(writer: Writer, aside: Aside) -> Draft | None:
    """ "with 12 people taken to hospital" -> "12 people were taken to hospital"."""
    tokens = aside.tokens
    verb = next((i for i, t in enumerate(tokens) if t.upos == "VERB" and not is_attribute(tokens, i)), None)
    return None if verb is None else _told(writer, aside, tokens[:verb], tokens[verb:])


def _predicate(writer: Writer, aside: Aside) -> Draft | None:
    """ "... and sold it": what the subject did too; behind a clause of its own subject it is that one's."""
    subject = writer.subject_for(aside) if says_something(aside.tokens) else ()
    shared = writer.parts(writer.shared_modals(aside))
    return Draft(aside.kind, (*writer.parts(subject), *shared, *writer.counted_parts(aside))) if subject else None


def _clause(writer: Writer, aside: Aside) -> Draft | None:
    return Draft(aside.kind, (*writer.parts(_owner_of_place(writer, aside)), *writer.counted_parts(aside)))


def _owner_of_place(writer: Writer, aside: Aside) -> tuple[Token, ...]:
    """ "Pengangguran" of "Pengangguran di utara turun, sedangkan di selatan naik": what the second place is one of."""
    first = aside.tokens[0]
    contrasts = bool(aside.opener) and aside.opener[0].text.lower() in writer.words.contrasting
    subject = subject_of(writer.layout.trunk)
    at = next((i for i, t in enumerate(subject) if t.text.lower() == first.text.lower()), 0)
    return subject[:at] if contrasts and first.upos == "ADP" else ()


def _adverbial(writer: Writer, aside: Aside) -> Draft | None:
    """ "after divers found it" -> "divers found it"; without a subject of its own it has the trunk's."""
    tokens = aside.tokens
    verbs = [i for i, t in enumerate(tokens) if t.upos in {"VERB", "AUX"} and not is_attribute(tokens, i)]
    verb = next((i for i in verbs if is_finite(aside.tokens[i])), next(iter(verbs), 0))
    own = any(t.upos in {"NOUN", "PROPN", "PRON", "NUM"} for t in aside.tokens[:verb])
    return Draft(aside.kind, writer.parts(aside.tokens)) if own else _participle(writer, aside)


#: The rule for each kind of aside.
RULES: Mapping[str, Compose] = {
    "relative": _relative,
    "possessive": _possessive,
    "partitive": _partitive,
    "time": _time,
    "run_on": _run_on,
    "place": _place,
    "nominal": _nominal,
    "superlative": _superlative,
    "age": _age,
    "change": change,
    "compared": compared,
    "including": _including,
    "among": _among,
    "attribute": attribute,
    "absolute": _absolute,
    "margin": margin,
    "result": _result,
    "breakdown": breakdown,
    "standing": standing,
    "part": part,
    "penalty": penalty,
    "participle": _participle,
    "predicate": _predicate,
    "clause": _clause,
    "adverbial": _adverbial,
}
