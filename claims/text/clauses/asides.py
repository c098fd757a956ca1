"""What is said in passing in a sentence, told apart by what it speaks of."""

from __future__ import annotations

from dataclasses import dataclass

from claims.text.syntax import Token

#: Kinds of asides: what is said about the noun in front (relative, possessive, time, place, nominal, age, change,
#: including), what the trunk's subject also does (participle, predicate), and clauses of their own (clause, adverbial).
KINDS = (
    "relative",
    "possessive",
    "partitive",
    "time",
    "run_on",
    "place",
    "nominal",
    "superlative",
    "age",
    "change",
    "compared",
    "including",
    "among",
    "attribute",
    "absolute",
    "margin",
    "result",
    "breakdown",
    "standing",
    "part",
    "penalty",
    "participle",
    "predicate",
    "clause",
    "adverbial",
)


@dataclass(frozen=True, slots=True)
class Aside:
    """``tokens`` said in passing behind token ``after`` (-1: in front of the trunk), ``opener`` leading them in.

    ``again`` where it speaks of the same noun as the aside before it ("who was born in Leeds and trains in Bath").
    """

    kind: str
    tokens: tuple[Token, ...]
    after: int
    opener: tuple[Token, ...] = ()
    again: bool = False
