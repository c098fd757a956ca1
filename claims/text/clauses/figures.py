"""How asides that hold another figure become clauses: an earlier amount, the parts of a whole, a penalty."""

from __future__ import annotations

from claims.text.clauses.asides import Aside
from claims.text.clauses.attributes import is_age
from claims.text.clauses.breakdowns import counted
from claims.text.clauses.classes import is_finite
from claims.text.clauses.nouns import ends_in_time, subject_of
from claims.text.clauses.penalties import law_before
from claims.text.clauses.stretches import is_number
from claims.text.clauses.writer import Draft, Writer
from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.syntax import Token


def change(writer: Writer, aside: Aside) -> Draft | None:
    """ "up from 41% in 2019": the trunk's subject "was 41%"; behind another verb the figure takes the other's place."""
    at = next((i for i, t in enumerate(aside.tokens) if t.text.lower() in writer.words.earlier), None)
    if at is None:
        at = figure_at(aside.tokens, writer.language) - 1
    figure, trunk = aside.tokens[at + 1 :], writer.clause_before(aside)
    if at < 0 or not writer.subject:
        return None
    also = writer.spans(aside.tokens[: at + 1])
    measured = _measured(writer, trunk) or _counted_now(writer, trunk, figure)
    if measured:
        was = writer.words.figure[measured[-1].feat("Number") == "Plur"]
        return Draft(aside.kind, (*writer.parts(measured), was, *writer.parts(figure)), also)
    trunk = _without_change(writer, trunk)
    if _is_dated(writer, figure):
        trunk = _undated(writer, trunk)
    subject = _changed(writer, trunk) or subject_of(trunk)
    counted = any(t.upos == "NUM" for t in subject)
    if subject and not counted and any(t.text.lower() in writer.words.changing for t in trunk):
        was = writer.words.figure[subject[-1].feat("Number") == "Plur"]
        return Draft(aside.kind, (*writer.parts(subject), was, *writer.parts(figure)), also)
    return _exchanged(writer, aside, trunk, figure, also)


def _counted_now(writer: Writer, trunk: tuple[Token, ...], figure: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "Jumlah sekolah" of "Jumlah sekolah saat ini 318 unit": what a clause without a verb gives the figure of."""
    reference, now = writer.language.grammar.reference, writer.language.grammar.verbs.ongoing
    if any(t.upos in {"VERB", "AUX"} for t in trunk):
        return ()
    noun = trunk[: figure_at(trunk, writer.language)]
    while noun and noun[-1].text.lower() in now | reference.demonstratives | reference.relative_time:
        noun = noun[:-1]
    return _undated(writer, noun) if _is_dated(writer, figure) else noun


def compared(writer: Writer, aside: Aside) -> Draft | None:
    """ "dibandingkan tahun lalu yang tercatat 36 ton": the trunk with that figure, and that time behind it."""
    relative = writer.language.grammar.reference.relative
    at = next((i for i, t in enumerate(aside.tokens) if t.text.lower() in relative), 0)
    offset = figure_at(aside.tokens[at:], writer.language)
    also = writer.spans((*aside.opener, *aside.tokens[at : at + offset]))
    trunk = _undated(writer, writer.clause_before(aside))
    return (
        _exchanged(writer, aside, trunk, (*aside.tokens[at + offset :], *aside.tokens[:at]), also) if offset else None
    )


def figure_at(tokens: tuple[Token, ...], language: Language) -> int:
    """Where the first figure of ``tokens`` begins, its currency included; 0 where there is none behind the first."""
    currencies = language.grammar.numbers.currencies
    at = next((i for i, t in enumerate(tokens) if i and (is_number(t) or t.upos == "SYM")), 0)
    while at > 1 and (tokens[at - 1].upos == "SYM" or tokens[at - 1].text.lower() in currencies):
        at -= 1
    return at


def _without_change(writer: Writer, trunk: tuple[Token, ...]) -> tuple[Token, ...]:
    """The trunk less ", down 18%" at its end, which says how much the figure changed."""
    breaks = (i for i, t in enumerate(trunk) if i and t.index - trunk[i - 1].index > 1)
    return trunk[: next((i for i in breaks if trunk[i].text.lower() in writer.words.change), len(trunk))]


def _measured(writer: Writer, trunk: tuple[Token, ...]) -> tuple[Token, ...]:
    """What the earlier figure speaks of where that is not the subject: a noun in front of the later one."""
    return _named_amount(writer, trunk) or _turnout(writer, trunk)


def _named_amount(writer: Writer, trunk: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "inflasi Palu" in "BPS mencatat inflasi Palu pada Mei sebesar 0,4 persen", without its date."""
    end = next((i for i, t in enumerate(trunk) if t.text.lower() in writer.words.figure and t.upos == "NOUN"), 0)
    start = max((i + 1 for i, t in enumerate(trunk[:end]) if t.upos in {"VERB", "AUX"}), default=0)
    dated = writer.language.grammar.times.prepositions
    noun = trunk[start:end]
    noun = noun[: next((i for i, t in enumerate(noun) if t.text.lower() in dated), len(noun))]
    return noun if noun and noun[0].upos in {"NOUN", "PROPN"} else ()


def _turnout(writer: Writer, trunk: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "turnout" in ", a turnout of 36%" at the end of the trunk."""
    start = max((i for i in range(1, len(trunk)) if trunk[i].index - trunk[i - 1].index > 1), default=0)
    stretch = trunk[start:]
    at = next((i for i, t in enumerate(stretch) if t.text.lower() in writer.words.belonging), 0)
    if not start or not at or any(t.upos not in {"DET", "NOUN", "ADJ"} for t in stretch[:at]):
        return ()
    articles = writer.language.grammar.reference.articles
    noun = stretch[stretch[0].text.lower() in articles : at]
    return noun if any(t.upos == "NUM" for t in stretch[at + 1 :]) else ()


def _changed(writer: Writer, trunk: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "its forecast" in "the bank cut its forecast to 2.4%": what a verb of change is done to."""
    verb = next((i for i, t in enumerate(trunk) if t.upos == "VERB" and t.text.lower() in writer.words.changing), None)
    if verb is None:
        return ()
    end = next((i for i in range(verb + 1, len(trunk)) if trunk[i].upos in {"ADP", "NUM", "SYM"}), len(trunk))
    found = trunk[verb + 1 : end]
    named = any(t.upos == "NOUN" for t in found) and any(is_number(t) for t in trunk[end:])
    return found if named else ()


def _is_dated(writer: Writer, figure: tuple[Token, ...]) -> bool:
    """Whether the earlier figure says when it was so: "in 2019", "a year earlier", "pada akhir tahun lalu"."""
    times = writer.language.grammar.times.units | frozenset(writer.language.page.months)
    return any(t.text.lower() in times for t in figure) or bool(ends_in_time(figure, writer.language))


def _undated(writer: Writer, trunk: tuple[Token, ...]) -> tuple[Token, ...]:
    """The trunk without a date in front of it: the earlier figure has its own."""
    end = next((i for i, t in enumerate(trunk) if i and t.index - trunk[i - 1].index > 1), None)
    if end is None:
        end = next((i + 1 for i, t in enumerate(trunk) if t.text == ","), 0)
    front = trunk[:end]
    if not front or front[0].upos != "ADP" or not ends_in_time(front, writer.language):
        return trunk
    return trunk[end:]


def _exchanged(
    writer: Writer, aside: Aside, trunk: tuple[Token, ...], figure: tuple[Token, ...], also: tuple[Span, ...]
) -> Draft | None:
    """The trunk with its first number exchanged: "45,000 people have fled at the end of August".

    What it now is was not so then: "now holds 420, up from 350 before the repair".
    """
    trunk = tuple(t for t in trunk if t.upos != "ADV" or t.text.lower() not in writer.words.formerly)
    verb = next((i for i, t in enumerate(trunk) if is_finite(t) or t.upos == "VERB"), None)
    if verb is None:
        return None
    start = verb + figure_at(trunk[verb:], writer.language)
    of = next((i for i, t in enumerate(figure) if i and t.text.lower() in writer.words.belonging), 0)
    if of and any(t.upos == "NOUN" for t in figure[:of]) and any(is_number(t) for t in figure[of + 1 : of + 3]):
        return Draft(
            aside.kind, (*writer.parts(figure[:of]), writer.words.figure[0], *writer.parts(figure[of + 1 :])), also
        )
    if start > verb:
        return Draft(aside.kind, (*writer.parts(trunk[:start]), *writer.parts(figure)), also)
    number = next((i for i, t in enumerate(trunk) if t.upos == "NUM"), None)
    if number is None:
        return None
    size = next((i for i, t in enumerate(figure) if t.upos not in {"NUM", "SYM", "ADV"}), len(figure))
    counted = (*writer.parts(figure[:size]), *writer.parts(trunk[number + 1 :]), *writer.parts(figure[size:]))
    return Draft(aside.kind, counted, also)


def margin(writer: Writer, aside: Aside) -> Draft | None:
    """ "They have 13 points, one more than Ash" -> "They have one more than Ash"."""
    trunk = tuple(t for t in writer.layout.trunk if t.index <= aside.after)
    verb = next((i for i, t in enumerate(trunk) if is_finite(t)), None)
    offset = figure_at(trunk[verb:], writer.language) if verb is not None else 0
    if verb is None or not offset:
        return None
    return Draft(aside.kind, writer.parts((*trunk[: verb + offset], *aside.tokens)))


def breakdown(writer: Writer, aside: Aside) -> Draft | None:
    """ "312 homes were hit, namely 96 badly": the part in place of the whole, with the noun that the whole counts."""
    trunk = tuple(t for t in writer.layout.trunk if t.index <= aside.after)
    at = counted(trunk, writer.language)
    if at is None:
        return None
    number, behind = aside.tokens[:1], aside.tokens[1:]
    told = _told_of_each(trunk, at, behind)
    if told:
        return Draft(aside.kind, writer.parts((*aside.tokens, *told)))
    alternatives = writer.words.alternatives
    end = next((i for i, t in enumerate(trunk) if t.text.lower() in alternatives), len(trunk))
    if any(is_finite(t) for t in trunk[:at]):
        things = trunk[at + 1 : at + 2] if behind[0].upos != "NOUN" else ()
        return Draft(aside.kind, writer.parts((*trunk[:at], *number, *things, *behind)))
    rest = behind[1:] if behind[0].text.lower() in writer.language.grammar.numbers.units else behind
    again = rest[0].text.lower() if rest else ""
    end = next((i for i in range(at + 1, end) if trunk[i].text.lower() == again), end)
    return Draft(aside.kind, writer.parts((*trunk[:at], *number, *trunk[at + 1 : end], *rest)))


def _told_of_each(trunk: tuple[Token, ...], at: int, behind: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "died" in "Two people died, namely a boy and a girl": what the subject does, where parts have their own noun."""
    verb = next((i for i, t in enumerate(trunk) if t.upos in {"VERB", "AUX"}), 0)
    counted_noun = trunk[at + 1].text.lower() if at + 1 < len(trunk) else ""
    own = behind[0].upos == "NOUN" and behind[0].text.lower() != counted_noun
    return trunk[verb:] if own and at <= 1 and verb > at else ()


def standing(writer: Writer, aside: Aside) -> Draft | None:
    """ "... holds 19 of the 48 seats, with the North on 17": "the North is on 17 of the 48 seats"."""
    at = next(i for i, t in enumerate(aside.tokens) if t.text.lower() in writer.words.standing)
    trunk = tuple(t for t in writer.layout.trunk if t.index <= aside.after)
    figure = next((i for i, t in enumerate(trunk) if t.upos == "NUM"), None)
    whole = trunk[figure + 1 :] if figure is not None and aside.tokens[-1].upos == "NUM" else ()
    whole = whole if whole and whole[0].text.lower() in writer.words.belonging else ()
    is_a = writer.words.is_a[aside.tokens[at - 1].feat("Number") == "Plur"]
    return Draft(aside.kind, (*writer.parts(aside.tokens[:at]), is_a, *writer.parts((*aside.tokens[at:], *whole))))


def attribute(writer: Writer, aside: Aside) -> Draft | None:
    """ "the 140-acre site" -> "the site is a 140-acre site"; of a person it is the age."""
    tokens, words = aside.tokens, writer.words
    end = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].text == "-"), 0) + 2
    if not words.possessor or is_age(tokens[1:end], writer.language):
        number = tokens[1:2]
        return Draft(aside.kind, (*writer.parts(tokens), words.aged, *writer.parts(number), words.years))
    is_a = words.is_a[tokens[-1].feat("Number") == "Plur"]
    article = words.indefinite[_begins_with_vowel(tokens[1].text.lower())]
    return Draft(aside.kind, (*writer.parts((tokens[0], *tokens[end:])), is_a, article, *writer.parts(tokens[1:])))


def _begins_with_vowel(number: str) -> bool:
    """Whether a number is spoken with a vowel first: "an 80-acre site"."""
    return number[0] in "8aeiou" or number in {"11", "18"}


def penalty(writer: Writer, aside: Aside) -> Draft | None:
    """The law goes behind the nouns for the threat: "ancaman hukuman Pasal 363 KUHP tujuh tahun penjara"."""
    law = law_before(writer.tree.tokens[: aside.after + 1], writer.language)
    nouns = next((i for i, t in enumerate(aside.tokens) if t.upos != "NOUN"), 0)
    if not law or not nouns:
        return None
    return Draft(aside.kind, writer.parts((*aside.tokens[:nouns], *law, *aside.tokens[nouns:])))
