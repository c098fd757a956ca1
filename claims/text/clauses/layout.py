"""The trunk of a sentence and the asides that hang on it.

Parsers go wrong where asides stand between commas, and simple sentences they read well. So the commas, the word classes
and a few closed word lists first tell the trunk ("Ann, who was born in Leeds, resigned" -> "Ann resigned") from what is
said in passing; each is then parsed by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

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
    "run_on",
    "place",
    "nominal",
    "superlative",
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
    """``tokens`` said in passing behind token ``after`` (-1: in front of the trunk), ``opener`` leading them in.

    ``again`` where it speaks of the same noun as the aside before it ("who was born in Leeds and trains in Bath").
    """

    kind: str
    tokens: tuple[Token, ...]
    after: int
    opener: tuple[Token, ...] = ()
    again: bool = False


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
    ages = _ages_in_brackets(tree.tokens)
    skipped = frozenset(i for age in ages for i in (age.after + 1, age.after + 2, age.after + 3))
    reader = _Reader(cut(tree, language.grammar, skipped, at_relatives=nominal_trunk), language, nominal_trunk)
    reader.read()
    if not reader.trunk or not (reader.complete or nominal_trunk):
        return Layout(tree.tokens, ())
    asides = sorted((*reader.asides, *ages), key=lambda a: a.tokens[0].index)
    return Layout(tuple(reader.trunk), tuple(asides))


def _ages_in_brackets(tokens: tuple[Token, ...]) -> list[Aside]:
    """ "Ann Lee (43)": an age between brackets right behind a name."""
    found = []
    for name, opening, number, closing in zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False):
        is_age = number.text.isdigit() and len(number.text) == 2
        if opening.text == "(" and closing.text == ")" and is_age and name.upos == "PROPN":
            found.append(Aside("age", (number,), name.index))
    return found


#: A quote within a quote is what its verb of saying says and no clause beside it.
_QUOTES = frozenset("'‘\"“")


class _Reader:
    def __init__(self, segments: tuple[Segment, ...], language: Language, nominal: bool) -> None:
        self._segments = segments
        self._grammar: Grammar = language.grammar
        self._words: ClauseWords = language.grammar.clause
        self._months = frozenset(language.page.months)
        self._weekdays = frozenset(language.page.weekdays)
        self._nominal = nominal
        self.trunk: list[Token] = []
        self.asides: list[Aside] = []
        self.complete = False
        self._in_aside = False
        self._waiting = False

    def read(self) -> None:
        for n, segment in enumerate(self._segments):
            kind, opener = self._kind(n, segment)
            if self._waiting and (segment.opens_with(self._words.alternatives) or segment.has("VERB", "AUX")):
                self._extend(segment)
                self._waiting = not segment.has("VERB", "AUX") or bool(segment.opens_with(self._words.alternatives))
            elif kind:
                self._add_aside(kind, segment, opener)
            elif self._in_aside and (self._goes_on(segment) or self._is_date(segment)):
                self._extend(segment)
            else:
                self._in_aside = False
                self._add_to_trunk(segment)
        self._restore_cleft()

    def _add_to_trunk(self, segment: Segment) -> None:
        self.trunk.extend(segment.tokens)
        self.complete = self.complete or segment.verb is not None or self._seems_complete(segment)

    def _seems_complete(self, segment: Segment) -> bool:
        """Whether a verb that looks like a participle has to be the main one, because no other comes."""
        last = self._segments.index(segment)
        predicative = segment.has("ADJ") and self._words.reversed_possessive
        return (segment.has("VERB") or predicative) and not self._verb_comes(last)

    def _add_aside(self, kind: str, segment: Segment, opener: int) -> None:
        rest, lead = segment.tokens[opener:], segment.tokens[:opener]
        if not rest:
            return
        if self._in_aside and kind == "adverbial" and not segment.mark and len(self.asides[-1].tokens) <= 4:
            self._extend(segment)
        again = self._in_aside and not segment.mark and kind == self.asides[-1].kind
        self.asides.append(Aside(kind, rest, segment.first.index - 1 if self.trunk else -1, lead, again))
        if self.trunk and self._stays(kind, segment, rest):
            self.trunk.extend(segment.tokens)
        self._in_aside = True

    def _stays(self, kind: str, segment: Segment, clause: tuple[Token, ...]) -> bool:
        """Whether the aside is needed for the trunk too: "four days after ...", "when ...", "her deputy, Ann Lee"."""
        if kind == "nominal":
            return not self.complete and all(t.upos == "PROPN" for t in clause)
        if kind != "adverbial" or segment.mark or self._in_aside:
            return False
        measured = self.trunk[-1].text.lower() in self._grammar.times.units or self.trunk[-1].upos == "ADV"
        follows = segment.first.text.lower() in self._words.following
        return measured or len(self.trunk) <= 4 or (not follows and len(clause) <= 8)

    def _extend(self, segment: Segment) -> None:
        last = self.asides[-1]
        self.asides[-1] = replace(last, tokens=last.tokens + segment.tokens)

    def _goes_on(self, segment: Segment) -> bool:
        """Whether a stretch without a sign of its own belongs to the aside in front of it."""
        if not self.trunk or self.asides[-1].kind in {"age", "including"}:
            return False
        if segment.opens_with(self._words.change):
            return False
        return self.complete or self._nominal or (segment.verb is None and segment.first.upos == "ADP")

    def _restore_cleft(self) -> None:
        """ "Only Ann, who chairs it, ..." without a verb behind: what looked like an aside was the predicate."""
        if self.complete or self._nominal or not self.asides or self.asides[-1].kind != "relative":
            return
        last = self.asides.pop()
        self.trunk.extend((*last.opener, *last.tokens))
        self.complete = bool(self.trunk)

    def _kind(self, n: int, segment: Segment) -> tuple[str, int]:
        """The kind of aside that a segment begins and how many words lead it in; "" where it begins none."""
        if segment.first.text[0] in _QUOTES or segment.opens_with(self._words.dating):
            return "", 0
        reference, words = self._grammar.reference, self._words
        for kind, entries in (
            ("run_on", words.at_that_time),
            ("partitive", words.partitive),
            ("possessive", reference.relative_possessive - reference.relative),
            ("relative", reference.relative),
            ("time", reference.relative_time),
            ("place", reference.relative_place),
            ("including", words.including),
        ):
            opener = segment.opens_with(entries)
            if opener and n and self._fits(kind, segment):
                if kind == "time" and not self._dated():
                    return "adverbial", opener
                return kind, 0 if kind == "partitive" else opener
        return self._clausal(n, segment)

    def _tells(self, segment: Segment) -> bool:
        """Whether a relative clause that no comma sets off tells something: it holds a figure or a date."""
        dates = self._months | self._weekdays
        rest = self._segments[self._segments.index(segment) :]
        return any(t.upos == "NUM" or t.text.lower() in dates for s in rest for t in s.tokens)

    def _dated(self) -> bool:
        """Whether the words so far end in a date, which a clause of time can then explain."""
        words = self._last_words()
        return bool(words) and (words[-1].upos == "NUM" or words[-1].text.lower() in self._months)

    def _last_words(self) -> tuple[Token, ...]:
        return self.asides[-1].tokens if self._in_aside else tuple(self.trunk)

    def _fits(self, kind: str, segment: Segment) -> bool:
        if kind == "partitive":
            return any(t.text.lower() in {"whom", "which"} for t in segment.tokens)
        if kind == "including":
            return True
        if kind == "run_on":
            return has_subject(segment.tokens[segment.opens_with(self._words.at_that_time) :])
        if kind == "relative" and not segment.mark and not self._in_aside:
            return self._tells(segment)
        return any(t.upos in {"VERB", "AUX", "ADJ", "NUM"} for t in segment.tokens[1:])

    def _clausal(self, n: int, segment: Segment) -> tuple[str, int]:
        words = self._words
        opener = segment.opens_with(words.subordinators - words.purpose_subordinators)
        if (
            opener
            and segment.first.upos != "ADV"
            and segment.without(opener).tokens
            and segment.without(opener).has("VERB", "AUX")
        ):
            return ("adverbial", opener) if n or len(self._segments) > 1 else ("", 0)
        if n and not segment.mark and self._in_aside:
            return self._same_again(segment)
        if not n:
            return self._fronted(segment)
        if segment.opens_with(words.alternatives):
            return "", 0
        opener = segment.opens_with(words.coordinators | words.contrasting)
        rest = segment.without(opener)
        if not rest.tokens:
            return "", 0
        if segment.mark and segment.opens_with(words.contrasting) and rest.has("NUM", "VERB", "AUX", "ADJ"):
            return "clause", opener
        if self._is_age(rest):
            return "age", 0
        if self.complete:
            return self._after_trunk(n, rest, opener)
        return self._before_verb(n, rest, opener)

    def _same_again(self, segment: Segment) -> tuple[str, int]:
        """ "who was born in Leeds and trains in Bath": one more predicate of the noun that the aside speaks of."""
        kind = self.asides[-1].kind
        opener = segment.opens_with(self._words.coordinators)
        if has_subject(segment.tokens[opener:]):
            return "clause", opener
        if kind == "clause":
            return "", 0
        return ("predicate" if kind in {"adverbial", "time"} else kind, opener)

    def _fronted(self, segment: Segment) -> tuple[str, int]:
        if len(self._segments) > 1 and is_participle(segment.first) and segment.verb is None:
            return "participle", 0
        return "", 0

    def _after_trunk(self, n: int, rest: Segment, opener: int) -> tuple[str, int]:
        """What a segment is when the trunk already has its verb."""
        if rest.first.text.lower() in self._words.earlier and self._is_earlier_figure(rest):
            return "change", 0
        if rest.opens_with(self._words.change) and any(t.text.lower() in self._words.earlier for t in rest.tokens):
            return "change", opener
        if rest.opens_with(self._words.change) and not opener and rest.has("NUM") and len(rest.tokens) <= 6:
            return "", 0
        verb = rest.verb
        if verb is not None:
            nouns = [t for t in rest.tokens[:verb] if t.upos in {"NOUN", "PROPN", "PRON", "NUM"}]
            if not nouns:
                return ("predicate", opener) if rest.first.upos != "ADP" else ("", 0)
            return ("clause", opener) if rest.first.upos != "ADP" or opener else ("", 0)
        if any(is_participle(t) for t in rest.tokens[:2]) and rest.first.upos in {"VERB", "ADV"}:
            return "predicate" if opener else "participle", opener
        if rest.opens_with(self._words.namely):
            return "superlative", opener
        if self._is_verbless(rest):
            return "clause", opener
        if opener and rest.is_nominal and self._verb_opens_later(n):
            self._waiting = True
            return "clause", opener
        if not opener and rest.is_nominal and not self._in_list(n):
            return self._described(rest), 0
        return "", 0

    def _is_earlier_figure(self, rest: Segment) -> bool:
        lower = {t.text.lower() for t in rest.tokens[1:]}
        changed = any(t.text.lower() in self._words.changing for t in self._last_words())
        return changed and any(t.upos in {"NUM", "SYM"} for t in rest.tokens[1:4]) and not lower & self._words.until

    def _verb_opens_later(self, n: int) -> bool:
        """Whether the segment behind the next, or the next itself, begins with a verb: ", and 33 of them, or 9%, won"."""
        following = [s for s in self._segments[n + 1 : n + 3] if not s.opens_with(self._words.alternatives)]
        return bool(following) and following[0].first.upos in {"VERB", "AUX"} and following[0].mark == ","

    def _is_verbless(self, rest: Segment) -> bool:
        """A clause without verb, as languages without copula have it: "tarifnya relatif stabil"."""
        if not self._words.reversed_possessive or rest.has("VERB", "AUX") or len(rest.tokens) < 3:
            return False
        owned = any(t.text.lower() in self._grammar.reference.possessive_suffixes for t in rest.tokens[1:4])
        marked = any(t.text.lower() in self._words.predicative for t in rest.tokens[1:4])
        among = rest.first.upos == "NUM" and any(t.text.lower() in self._words.among for t in rest.tokens[1:5])
        if among:
            return True
        return (owned or marked) and rest.tokens[0].upos in {"NOUN", "PROPN", "ADV", "PRON"} and not rest.has("CCONJ")

    def _in_list(self, n: int) -> bool:
        following = self._segments[n + 1 :]
        return any(s.opens_with(self._words.coordinators) for s in following if s.verb is None)

    def _described(self, rest: Segment) -> str:
        """What a noun phrase behind the verb does: tell a record of the trunk, or what the name in front is."""
        record = any(t.text.lower() in self._grammar.signs.record for t in rest.tokens[:3])
        if record and (rest.opens_with(self._words.superlative) or rest.first.upos == "ADJ"):
            return "superlative"
        words = self._last_words()
        if rest.first.upos == "ADV" and rest.first.text.lower() in self._words.formerly:
            rest = rest.without(1)
        told = rest.first.upos in {"DET", "NOUN"} and rest.has("NOUN") and not rest.first.text[0].isupper()
        return "nominal" if words and words[-1].upos == "PROPN" and told else ""

    def _before_verb(self, n: int, rest: Segment, opener: int) -> tuple[str, int]:
        """What a segment is when the trunk still waits for its verb."""
        if opener or (not any(s.verb is not None for s in self._segments[n + 1 :]) and not self._nominal):
            return "", 0
        if self._is_date(rest):
            return "", 0
        if is_participle(rest.first) and (self._nominal or self._verb_comes(n)):
            return "participle", 0
        of_several = len(rest.tokens) > 2 and rest.tokens[1].upos == "ADP"
        if rest.first.upos == "ADP" or self._listed(n) or (rest.first.upos == "NUM" and not of_several):
            return "", 0
        return ("nominal", 0) if rest.is_nominal or self._is_reduced(n, rest) else ("", 0)

    def _is_reduced(self, n: int, rest: Segment) -> bool:
        """ "the group she founded", with the trunk's verb right behind it."""
        following = self._segments[n + 1 : n + 2]
        return rest.first.upos == "DET" and any(s.verb == 0 and s.mark == "," for s in following)

    def _verb_comes(self, n: int) -> bool:
        """Whether a later segment holds the verb that the trunk waits for: one that nothing else leads in."""
        reference = self._grammar.reference
        leads = (
            reference.relative | reference.relative_possessive | self._words.coordinators | self._words.subordinators
        )
        return any(s.verb is not None and not s.opens_with(leads) for s in self._segments[n + 1 :])

    def _is_age(self, rest: Segment) -> bool:
        """ "49" or "57 tahun" behind a name."""
        numbers = [t for t in rest.tokens if t.upos == "NUM"]
        others = [t for t in rest.tokens if t.upos != "NUM"]
        plain = len(numbers) == 1 and numbers[0].text.isdigit() and 1 < len(numbers[0].text) < 4
        named = bool(self.trunk) and (self.trunk[-1].upos == "NOUN" or self.trunk[-1].text[0].isupper())
        return plain and named and all(t.text.lower() in self._grammar.signs.age for t in others)

    def _is_date(self, rest: Segment) -> bool:
        """Whether a segment is only a date, a number or a degree behind a name: it belongs to the words before it."""
        known = self._months | self._weekdays
        return all(t.upos in {"NUM", "PUNCT", "SYM"} or t.text.lower().rstrip(".") in known for t in rest.tokens) or (
            len(rest.tokens) <= 2 and all("." in t.text for t in rest.tokens if t.upos != "PUNCT")
        )

    def _listed(self, n: int) -> bool:
        """Whether the segments go on as "A, B and C" and so are items of one list."""
        following = self._segments[n + 1 : n + 3]
        joined = any(t.upos == "CCONJ" for s in (*following[:1], self._segments[n]) for t in s.tokens[:-1])
        return joined and not following[0].verb if following else joined


def has_subject(tokens: tuple[Token, ...]) -> bool:
    """Whether a noun stands in front of the first finite verb."""
    verb = next((i for i, t in enumerate(tokens) if is_finite(t)), None)
    return verb is not None and any(t.upos in {"NOUN", "PROPN", "PRON", "NUM"} for t in tokens[:verb])
