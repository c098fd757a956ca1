"""How a participle, or a clause led in by a subordinator, becomes a sentence with a subject and a tense."""

from __future__ import annotations

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import NOMINAL, is_attribute, is_finite, is_participle
from claims.text.clauses.nouns import past
from claims.text.clauses.writer import Draft, Writer
from claims.text.passages import Part
from claims.text.syntax import Token


def participle(writer: Writer, aside: Aside) -> Draft | None:
    """ "Built in 1996, the ferry" -> "the ferry was built in 1996"; ", killing four" -> the subject "killed four"."""
    at_noun = aside.after >= 0 and not any(is_finite(t) for t in writer.tree.tokens[: aside.after + 1])
    subject = writer.noun(aside) if at_noun else writer.subject
    days = writer.language.page.weekdays.keys() | writer.language.page.months.keys()
    if any(t.text.lower() in days for t in subject[-3:]):
        # "struck on Sunday, killing nine": a day does nothing.
        subject = writer.subject
    return _told(writer, aside, subject, aside.tokens) if subject else None


def _told(writer: Writer, aside: Aside, subject: tuple[Token, ...], tokens: tuple[Token, ...]) -> Draft:
    """A subject and its participle as a sentence in the past."""
    verb = next((i for i, t in enumerate(tokens) if is_participle(t)), 0)
    verb = 0 if past(tokens[0].text, writer.language) != tokens[0].text else verb
    if _is_active(writer, aside, tokens, verb):
        return Draft(aside.kind, (*writer.parts(subject), *writer.parts(tokens)))
    if tokens[verb].feat("Tense") == "Past" and not tokens[verb].text.lower().endswith("ing"):
        was = writer.words.passive[is_plural(subject)]
        lead = (*writer.parts(subject), was) if was else writer.parts(subject)
        return Draft(aside.kind, (*lead, *writer.parts(tokens)))
    told = past(tokens[verb].text, writer.language)
    also = writer.spans(tokens[verb : verb + 1])
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


def result(writer: Writer, aside: Aside) -> Draft | None:
    """ "The index rose 2% to close at 5,021" -> "The index closed at 5,021"."""
    verb, also = aside.tokens[0], writer.spans(aside.tokens[:1])
    told = past(verb.text.lower().removesuffix("e") + "ing", writer.language)
    parts = (*writer.parts(writer.subject), told, *writer.parts(aside.tokens[1:]))
    return Draft(aside.kind, parts, also) if writer.subject else None


def absolute(writer: Writer, aside: Aside) -> Draft | None:
    """ "with 12 people taken to hospital" -> "12 people were taken to hospital"."""
    tokens = aside.tokens
    verb = next((i for i, t in enumerate(tokens) if t.upos == "VERB" and not is_attribute(tokens, i)), None)
    return None if verb is None else _told(writer, aside, tokens[:verb], tokens[verb:])


def adverbial(writer: Writer, aside: Aside) -> Draft | None:
    """ "after divers found it" -> "divers found it"; without a subject of its own it has the trunk's."""
    tokens = aside.tokens
    verbs = [i for i, t in enumerate(tokens) if t.upos in {"VERB", "AUX"} and not is_attribute(tokens, i)]
    verb = next((i for i in verbs if is_finite(aside.tokens[i])), next(iter(verbs), 0))
    own = any(t.upos in {"NOUN", "PROPN", "PRON", "NUM"} for t in aside.tokens[:verb])
    return Draft(aside.kind, writer.parts(aside.tokens)) if own else participle(writer, aside)


def is_plural(subject: tuple[Token, ...]) -> bool:
    noun = next((i for i, t in enumerate(subject) if t.upos in NOMINAL), 0)
    end = next((i for i in range(noun + 1, len(subject)) if subject[i].upos == "ADP"), len(subject))
    head = subject[end - 1] if subject[noun].upos == "NOUN" else subject[-1]
    if head.feat("Number") == "Sing":
        return False
    counts = subject[-1].upos == "NUM" and not any(t.upos == "SYM" for t in subject)
    return subject[-1].feat("Number") == "Plur" or counts
