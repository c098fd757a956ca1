"""The trunk of a sentence and the asides that hang on it.

Parsers go wrong where asides stand between commas, and simple sentences they read well. So the commas, the word classes
and a few closed word lists first tell the trunk ("Ann, who was born in Leeds, resigned" -> "Ann resigned") from what is
said in passing; each is then parsed by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from claims.text.clauses.segments import Segment, cut, is_finite, is_participle
from claims.text.languages.base import Language
from claims.text.languages.grammar import ClauseWords, Grammar
from claims.text.syntax import Token, Tree

#: Kinds of asides: what is said about the noun in front (relative, possessive, time, place, nominal, age, change,
#: including), what the trunk's subject also does (participle, predicate), and clauses of their own (clause, adverbial).
KINDS = (
    "relative",
    "possessive",
    "partitive",
    "time",
    "place",
    "nominal",
    "age",
    "change",
    "including",
    "participle",
    "predicate",
    "clause",
    "adverbial",
)


@dataclass(frozen=True, slots=True)
class Aside:
    """``tokens`` said in passing behind token ``after`` (-1: in front of the trunk), ``opener`` leading them in."""

    kind: str
    tokens: tuple[Token, ...]
    after: int
    opener: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """The trunk's words and the asides, each in text order. ``whole`` where nothing was taken out."""

    trunk: tuple[Token, ...]
    asides: tuple[Aside, ...]

    @property
    def whole(self) -> bool:
        return not self.asides


def lay_out(tree: Tree, language: Language, nominal_trunk: bool = False) -> Layout:
    """Tell trunk and asides apart. ``nominal_trunk``: the trunk is a noun phrase and needs no verb.

    Where no trunk with a verb comes out, the sentence is left whole.
    """
    reader = _Reader(cut(tree), language.grammar, nominal_trunk)
    reader.read()
    if not reader.trunk or not (reader.complete or nominal_trunk):
        return Layout(tree.tokens, ())
    return Layout(tuple(reader.trunk), tuple(reader.asides))


class _Reader:
    def __init__(self, segments: tuple[Segment, ...], grammar: Grammar, nominal: bool) -> None:
        self._segments = segments
        self._grammar = grammar
        self._words: ClauseWords = grammar.clause
        self._nominal = nominal
        self.trunk: list[Token] = []
        self.asides: list[Aside] = []
        self.complete = False
        self._in_aside = False

    def read(self) -> None:
        for n, segment in enumerate(self._segments):
            kind, opener = self._kind(n, segment)
            if kind:
                self._add_aside(kind, segment, opener)
            elif self._in_aside and self._goes_on(segment):
                self._extend(segment)
            else:
                self._in_aside = False
                self.trunk.extend(segment.tokens)
                self.complete = self.complete or segment.verb is not None
        self._restore_cleft()

    def _add_aside(self, kind: str, segment: Segment, opener: int) -> None:
        after = self._segments[0].first.index - 1 if not self.trunk else segment.first.index - 1
        rest, lead = segment.tokens[opener:], segment.tokens[:opener]
        if rest:
            self.asides.append(Aside(kind, rest, -1 if not self.trunk else after, lead))
            self._in_aside = True

    def _extend(self, segment: Segment) -> None:
        last = self.asides[-1]
        self.asides[-1] = Aside(last.kind, last.tokens + segment.tokens, last.after, last.opener)

    def _goes_on(self, segment: Segment) -> bool:
        """Whether a stretch without a sign of its own belongs to the aside in front of it."""
        if not self.trunk or self.asides[-1].kind in {"age", "including"}:
            return False
        return self.complete or self._nominal or (segment.verb is None and segment.first.upos in {"ADP", "NUM"})

    def _restore_cleft(self) -> None:
        """ "Only Ann, who chairs it, ..." without a verb behind: what looked like an aside was the predicate."""
        if self.complete or self._nominal or not self.asides or self.asides[-1].kind != "relative":
            return
        last = self.asides.pop()
        self.trunk.extend((*last.opener, *last.tokens))
        self.complete = bool(self.trunk)

    def _kind(self, n: int, segment: Segment) -> tuple[str, int]:
        """The kind of aside that a segment begins and how many words lead it in; "" where it begins none."""
        reference, words = self._grammar.reference, self._words
        for kind, entries in (
            ("partitive", words.partitive),
            ("possessive", reference.relative_possessive - reference.relative),
            ("relative", reference.relative),
            ("time", reference.relative_time),
            ("place", reference.relative_place),
            ("including", words.including),
        ):
            opener = segment.opens_with(entries)
            if opener and n and self._fits(kind, segment):
                return kind, 0 if kind == "partitive" else opener
        return self._clausal(n, segment)

    def _fits(self, kind: str, segment: Segment) -> bool:
        if kind == "partitive":
            return any(t.text.lower() in {"whom", "which"} for t in segment.tokens)
        if kind == "including":
            return True
        return any(t.upos in {"VERB", "AUX", "ADJ", "NUM"} for t in segment.tokens[1:])

    def _clausal(self, n: int, segment: Segment) -> tuple[str, int]:
        words = self._words
        opener = segment.opens_with(words.subordinators)
        if opener and segment.without(opener).tokens and segment.without(opener).has("VERB", "AUX"):
            return ("adverbial", opener) if n or len(self._segments) > 1 else ("", 0)
        if not n:
            return self._fronted(segment)
        opener = segment.opens_with(words.coordinators)
        rest = segment.without(opener)
        if not rest.tokens:
            return "", 0
        if self.complete:
            return self._after_trunk(n, rest, opener)
        return self._before_verb(n, rest, opener)

    def _fronted(self, segment: Segment) -> tuple[str, int]:
        if len(self._segments) > 1 and is_participle(segment.first) and segment.verb is None:
            return "participle", 0
        return "", 0

    def _after_trunk(self, n: int, rest: Segment, opener: int) -> tuple[str, int]:
        """What a segment is when the trunk already has its verb."""
        if rest.opens_with(self._words.change) and any(t.text.lower() in self._words.earlier for t in rest.tokens):
            return "change", opener
        verb = rest.verb
        if verb is not None:
            nouns = [t for t in rest.tokens[:verb] if t.upos in {"NOUN", "PROPN", "PRON", "NUM"}]
            if not nouns:
                return ("predicate", opener) if rest.first.upos != "ADP" else ("", 0)
            return ("clause", opener) if rest.first.upos != "ADP" or opener else ("", 0)
        if any(is_participle(t) for t in rest.tokens[:2]) and rest.first.upos in {"VERB", "ADV"}:
            return "participle", opener
        if not opener and rest.is_nominal and self._describes(n, rest):
            return "nominal", 0
        return "", 0

    def _describes(self, n: int, rest: Segment) -> bool:
        """Whether a noun phrase behind the verb tells what the one in front is, and is no item of a list."""
        following = self._segments[n + 1 :]
        if any(s.opens_with(self._words.coordinators) for s in following if s.verb is None):
            return False
        return bool(rest.opens_with(self._words.superlative)) or rest.first.upos == "ADJ"

    def _before_verb(self, n: int, rest: Segment, opener: int) -> tuple[str, int]:
        """What a segment is when the trunk still waits for its verb."""
        if opener or (not any(s.verb is not None for s in self._segments[n + 1 :]) and not self._nominal):
            return "", 0
        if all(t.upos in {"NUM", "PUNCT"} or t.text.lower() in self._grammar.signs.age for t in rest.tokens):
            return "age", 0
        if is_participle(rest.first):
            return "participle", 0
        if rest.is_nominal and rest.first.upos != "ADP" and not self._listed(n):
            return "nominal", 0
        return "", 0

    def _listed(self, n: int) -> bool:
        """Whether the segments go on as "A, B and C" and so are items of one list."""
        following = self._segments[n + 1 : n + 3]
        joined = any(t.upos == "CCONJ" for s in (*following[:1], self._segments[n]) for t in s.tokens[:-1])
        return joined and not following[0].verb if following else joined


def has_subject(tokens: tuple[Token, ...]) -> bool:
    """Whether a noun stands in front of the first finite verb."""
    verb = next((i for i, t in enumerate(tokens) if is_finite(t)), None)
    return verb is not None and any(t.upos in {"NOUN", "PROPN", "PRON", "NUM"} for t in tokens[:verb])
