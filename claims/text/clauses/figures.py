"""How asides that hold another figure become clauses: an earlier amount, the parts of a whole."""

from __future__ import annotations

from claims.text.clauses.asides import Aside
from claims.text.clauses.breakdowns import counted
from claims.text.clauses.segments import is_finite
from claims.text.clauses.writer import Draft, Writer
from claims.text.spans import Span
from claims.text.syntax import Token


def change(writer: Writer, aside: Aside) -> Draft | None:
    """ "up from 41% in 2019": the trunk's subject "was 41%"; behind another verb the figure takes the other's place."""
    at = next((i for i, t in enumerate(aside.tokens) if t.text.lower() in writer.words.earlier), None)
    if at is None:
        at = next((i - 1 for i, t in enumerate(aside.tokens) if i and t.upos in {"NUM", "SYM"}), None)
    if at is None or not writer.subject:
        return None
    also = tuple(p for p in writer.parts(aside.tokens[: at + 1]) if isinstance(p, Span))
    figure, trunk = aside.tokens[at + 1 :], tuple(t for t in writer.layout.trunk if t.index <= aside.after)
    measured = _measured(writer, trunk)
    if measured:
        was = writer.words.figure[measured[-1].feat("Number") == "Plur"]
        return Draft(aside.kind, (*writer.parts(measured), was, *writer.parts(figure)), also)
    counted = any(t.upos == "NUM" for t in writer.subject)
    if not counted and any(t.text.lower() in writer.words.changing for t in trunk):
        was = writer.words.figure[writer.subject[-1].feat("Number") == "Plur"]
        return Draft(aside.kind, (*writer.parts(writer.subject), was, *writer.parts(figure)), also)
    return _exchanged(writer, aside, trunk, figure, also)


def _measured(writer: Writer, trunk: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "turnout" in ", a turnout of 36%" at the end of the trunk: that is what the earlier figure speaks of."""
    start = max((i for i in range(1, len(trunk)) if trunk[i].index - trunk[i - 1].index > 1), default=0)
    stretch = trunk[start:]
    at = next((i for i, t in enumerate(stretch) if t.text.lower() in writer.words.belonging), 0)
    if not start or not at or any(t.upos not in {"DET", "NOUN", "ADJ"} for t in stretch[:at]):
        return ()
    articles = writer.language.grammar.reference.articles
    noun = stretch[stretch[0].text.lower() in articles : at]
    return noun if any(t.upos == "NUM" for t in stretch[at + 1 :]) else ()


def _exchanged(
    writer: Writer, aside: Aside, trunk: tuple[Token, ...], figure: tuple[Token, ...], also: tuple[Span, ...]
) -> Draft | None:
    """The trunk with its first number exchanged: "45,000 people have fled at the end of August"."""
    breaks = (i for i, t in enumerate(trunk) if i and t.index - trunk[i - 1].index > 1)
    trunk = trunk[: next((i for i in breaks if trunk[i].text.lower() in writer.words.change), len(trunk))]
    start = next((i for i, t in enumerate(trunk) if t.upos == "NUM"), None)
    if start is None:
        return None
    verb = next((i for i, t in enumerate(trunk) if is_finite(t) or t.upos == "VERB"), None)
    if verb is None:
        return None
    if start > verb:
        return Draft(aside.kind, (*writer.parts(trunk[:start]), *writer.parts(figure)), also)
    size = next((i for i, t in enumerate(figure) if t.upos not in {"NUM", "SYM", "ADV"}), len(figure))
    counted = (*writer.parts(figure[:size]), *writer.parts(trunk[start + 1 :]), *writer.parts(figure[size:]))
    return Draft(aside.kind, counted, also)


def breakdown(writer: Writer, aside: Aside) -> Draft | None:
    """ "312 homes were hit, namely 96 badly": the part in place of the whole, with the noun that the whole counts."""
    trunk = tuple(t for t in writer.layout.trunk if t.index <= aside.after)
    at = counted(trunk, writer.language)
    if at is None:
        return None
    number, behind = aside.tokens[:1], aside.tokens[1:]
    alternatives = writer.words.alternatives
    end = next((i for i, t in enumerate(trunk) if t.text.lower() in alternatives), len(trunk))
    if any(is_finite(t) for t in trunk[:at]):
        things = trunk[at + 1 : at + 2] if behind[0].upos != "NOUN" else ()
        return Draft(aside.kind, writer.parts((*trunk[:at], *number, *things, *behind)))
    rest = behind[1:] if behind[0].text.lower() in writer.language.grammar.numbers.units else behind
    again = rest[0].text.lower() if rest else ""
    end = next((i for i in range(at + 1, end) if trunk[i].text.lower() == again), end)
    return Draft(aside.kind, writer.parts((*trunk[:at], *number, *trunk[at + 1 : end], *rest)))


def standing(writer: Writer, aside: Aside) -> Draft | None:
    """ "... holds 19 of the 48 seats, with the North on 17": "the North is on 17 of the 48 seats"."""
    at = next(i for i, t in enumerate(aside.tokens) if t.text.lower() in writer.words.standing)
    trunk = tuple(t for t in writer.layout.trunk if t.index <= aside.after)
    figure = next((i for i, t in enumerate(trunk) if t.upos == "NUM"), None)
    whole = trunk[figure + 1 :] if figure is not None and aside.tokens[-1].upos == "NUM" else ()
    whole = whole if whole and whole[0].text.lower() in writer.words.belonging else ()
    is_a = writer.words.is_a[aside.tokens[at - 1].feat("Number") == "Plur"]
    return Draft(aside.kind, (*writer.parts(aside.tokens[:at]), is_a, *writer.parts((*aside.tokens[at:], *whole))))
