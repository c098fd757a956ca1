"""The trunk of a sentence and the asides that hang on it.

Parsers go wrong where asides stand between commas, and simple sentences they read well. So the commas, the word classes
and a few closed word lists first tell the trunk ("Ann, who was born in Leeds, resigned" -> "Ann resigned") from what is
said in passing; each is then parsed by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from claims.text.clauses.asides import Aside
from claims.text.clauses.attributes import find_attributes, find_measures
from claims.text.clauses.breakdowns import find_breakdown
from claims.text.clauses.looks import Looks, has_subject, is_description
from claims.text.clauses.segments import Segment, cut, is_participle
from claims.text.languages.base import Language
from claims.text.syntax import Token, Tree

#: Longer sentences are left whole, so that the work stays linear in the length of the text.
LONGEST = 300


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

    Where no trunk with a verb comes out, the sentence is left whole; so is one that is longer than people write.
    """
    if len(tree.tokens) > LONGEST:
        return Layout(tree.tokens, ())
    ages = _ages_in_brackets(tree.tokens)
    parts, skipped = find_breakdown(tree, language)
    skipped |= frozenset(i for age in ages for i in (age.after + 1, age.after + 2, age.after + 3))
    measures = find_measures(tree, language)
    skipped |= frozenset(t.index for aside in measures for t in aside.tokens)
    reader = _Reader(cut(tree, language, skipped, at_relatives=nominal_trunk), language, nominal_trunk)
    reader.read()
    attributes = find_attributes(tree, language)
    if not reader.trunk or not (reader.complete or nominal_trunk):
        return Layout(tree.tokens, attributes)
    asides = sorted((*reader.asides, *ages, *parts, *measures, *attributes), key=lambda a: a.tokens[0].index)
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


class _Reader(Looks):
    """Goes through the segments once and gives each its place."""

    def read(self) -> None:
        for n, segment in enumerate(self._segments):
            waiting = self._waiting
            kind, opener = self._kind(n, segment)
            if waiting and (self._is_inserted(n, segment) or segment.has("VERB", "AUX")):
                self._waiting = self._is_inserted(n, segment)
                if self._waiting and self._describes_name(segment):
                    self.asides.insert(-1, Aside("nominal", segment.tokens, segment.first.index - 1))
                else:
                    self._extend(segment)
            elif kind:
                self._add_aside(kind, segment, opener)
            elif self._nominal and self._in_aside and segment.mark and segment.verb == 0:
                self._add_aside("predicate", segment, 0)
            elif self._in_aside and (self._goes_on(segment) or self._is_date(segment)):
                self._extend(segment)
            else:
                self._in_aside = False
                self._add_to_trunk(segment)
        self._restore_cleft()

    def _add_to_trunk(self, segment: Segment) -> None:
        conditional = not self.trunk and bool(segment.opens_with(self._words.condition_subordinators))
        self.trunk.extend(segment.tokens)
        if not (conditional and self._verb_comes(self._segments.index(segment))):
            self.complete = self.complete or segment.verb is not None or self._seems_complete(segment)

    def _add_aside(self, kind: str, segment: Segment, opener: int) -> None:
        rest, lead = segment.tokens[opener:], segment.tokens[:opener]
        if not rest:
            return
        if self._in_aside and kind == "adverbial" and not segment.mark and len(self.asides[-1].tokens) <= 4:
            self._extend(segment)
        if kind == "absolute":
            *before, rest = self._parts_of_absolute(rest)
            self.asides += [Aside(kind, part, segment.first.index - 1, lead) for part in before]
        again = self._in_aside and not segment.mark and kind == self.asides[-1].kind
        self.asides.append(Aside(kind, rest, segment.first.index - 1 if self.trunk else -1, lead, again))
        if self.trunk and self._stays(kind, segment, rest):
            self._share(segment)
        self._in_aside = True

    def _share(self, segment: Segment) -> None:
        """Put a stretch that the trunk needs behind it, and behind each of two clauses that it holds."""
        start = self._last_clause()
        if start and segment.opens_with(self._words.following):
            last = tuple(self.trunk[start:])
            self.asides.insert(-1, Aside("clause", (*last, *segment.tokens), last[0].index - 1))
            del self.trunk[start - 1 :]
        self.trunk.extend(segment.tokens)

    def _stays(self, kind: str, segment: Segment, clause: tuple[Token, ...]) -> bool:
        """Whether the aside is needed for the trunk too: "four days after ...", "when ...", "her deputy, Ann Lee"."""
        if kind == "nominal":
            return not self.complete and all(t.upos == "PROPN" for t in clause)
        if kind != "adverbial" or segment.mark or self._in_aside:
            return False
        measured = self._ends_in_measure() or self.trunk[-1].upos == "ADV"
        follows = segment.first.text.lower() in self._words.following
        measured = measured and segment.first.text.lower() not in self._words.at_once
        if segment.first.text.lower() in self._words.bounding or self._says_little():
            return True
        return measured or (not follows and len(clause) <= 8)

    def _extend(self, segment: Segment) -> None:
        last = self.asides[-1]
        self.asides[-1] = replace(last, tokens=last.tokens + segment.tokens)

    def _goes_on(self, segment: Segment) -> bool:
        """Whether a stretch without a sign of its own belongs to the aside in front of it."""
        if not self.trunk or self.asides[-1].kind in {"age", "including"}:
            return False
        if segment.opens_with(self._words.change):
            return False
        if self.complete or self._nominal or self._is_embedded(segment):
            return True
        return segment.verb is None and segment.first.upos == "ADP"

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
        if self._finishes_count(n, segment) or self._is_embedded(segment):
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

    def _fits(self, kind: str, segment: Segment) -> bool:
        if kind == "partitive":
            return any(t.text.lower() in {"whom", "which"} for t in segment.tokens)
        if kind == "including":
            return True
        if kind == "run_on":
            return has_subject(segment.tokens[segment.opens_with(self._words.at_that_time) :])
        if kind == "possessive" and not segment.has("VERB", "AUX"):
            self._waiting = self._verb_opens_behind(self._segments.index(segment))
            return self._waiting
        if kind == "relative" and not segment.mark and not self._in_aside:
            return self._tells(segment)
        return any(t.upos in {"VERB", "AUX", "ADJ", "NUM"} for t in segment.tokens[1:])

    def _clausal(self, n: int, segment: Segment) -> tuple[str, int]:
        words = self._words
        if segment.opens_with(words.condition_subordinators):
            return "", 0
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
        complement = rest.first.text.lower() in self._grammar.speech.complementizers
        if opener and complement and rest.without(1).tokens and rest.without(1).verb:
            return "clause", opener + 1
        if segment.mark and segment.opens_with(words.contrasting) and rest.has("NUM", "VERB", "AUX", "ADJ"):
            return "clause", opener
        if self._is_age(rest):
            return "age", 0
        if self.complete or (segment.mark and opener and segment.opens_with(self._words.contrasting)):
            return self._after_trunk(n, rest, opener)
        return self._before_verb(n, rest, opener)

    def _same_again(self, segment: Segment) -> tuple[str, int]:
        """ "who was born in Leeds and trains in Bath": one more predicate of the noun that the aside speaks of."""
        kind = self.asides[-1].kind
        opener = segment.opens_with(self._words.coordinators)
        if has_subject(segment.tokens[opener:], self._words.predicative):
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
        if self._is_absolute(rest):
            return "absolute", opener + 1
        if not opener and self._is_margin(rest):
            return "margin", 0
        if rest.first.text.lower() in self._words.earlier and self._is_earlier_figure(rest):
            return "change", 0
        change = rest.opens_with(self._words.change)
        if change and any(t.text.lower() in self._words.earlier for t in rest.tokens):
            return "change", opener
        if change > 1 and any(t.upos in {"NUM", "SYM"} for t in rest.tokens[change : change + 2]):
            return "change", opener
        if rest.opens_with(self._words.change) and not opener and rest.has("NUM") and len(rest.tokens) <= 6:
            return "", 0
        if self._counts_among(rest):
            self._waiting = not rest.has("VERB", "AUX", "ADJ", "NOUN")
            return "among", opener
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
        if self._is_verbless(rest) or (opener and self._is_adjectival(rest)):
            return "clause", opener
        subject = bool(opener) and rest.is_nominal
        self._listing = subject and self._lists_subjects(n, self._segments[n])
        if self._listing or (subject and (self._verb_opens_later(n) or self._verb_opens_behind(n))):
            self._waiting = True
            return "clause", opener
        if not opener and rest.is_nominal and not self._in_list(n):
            return self._described(rest), 0
        return "", 0

    def _before_verb(self, n: int, rest: Segment, opener: int) -> tuple[str, int]:
        """What a segment is when the trunk still waits for its verb."""
        if opener or (not any(s.verb is not None for s in self._segments[n + 1 :]) and not self._nominal):
            return "", 0
        if self._is_date(rest):
            return "", 0
        if is_participle(rest.first) and (self._nominal or self._verb_comes(n)):
            return "participle", 0
        of_several = len(rest.tokens) > 2 and rest.tokens[1].upos == "ADP"
        if self._counts_subject(n, rest):
            return "nominal", 0
        if rest.first.upos == "ADP" or self._listed(n) or (rest.first.upos == "NUM" and not of_several):
            return "", 0
        if self._is_place_of(rest) or rest.opens_with(self._words.subordinators):
            return "", 0
        return ("nominal", 0) if rest.is_nominal or is_description(rest) or self._is_reduced(n, rest) else ("", 0)
