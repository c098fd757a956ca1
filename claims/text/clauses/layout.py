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
from claims.text.clauses.parts import find_parts
from claims.text.clauses.penalties import find_penalty
from claims.text.clauses.recognition import Recognition
from claims.text.clauses.segments import Segment, cut
from claims.text.clauses.soundness import is_embedded, is_lead_in, says_something
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
    if not parts:
        parts, skipped = find_parts(tree, language)
    skipped |= frozenset(i for age in ages for i in (age.after + 1, age.after + 2, age.after + 3))
    measures = (*find_measures(tree, language), *find_penalty(tree, language))
    skipped |= frozenset(t.index for aside in measures for t in (*aside.opener, *aside.tokens))
    reader = _Reader(tree, cut(tree, language, skipped, at_relatives=nominal_trunk), language, nominal_trunk)
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


class _Reader(Recognition):
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
                    self._finish(segment)
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
        conditional = conditional or is_lead_in(self.trunk, self._grammar) or not says_something(self.trunk)
        conditional = conditional or is_embedded(self.trunk, self._tree)
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

    def _finish(self, segment: Segment) -> None:
        """More of the aside that waited for its verb, and of the trunk where that kept its beginning."""
        if self.trunk and self.asides and self.trunk[-1] is self.asides[-1].tokens[-1]:
            self.trunk.extend(segment.tokens)
        self._extend(segment)

    def _extend(self, segment: Segment) -> None:
        last = self.asides[-1]
        self.asides[-1] = replace(last, tokens=last.tokens + segment.tokens)

    def _goes_on(self, segment: Segment) -> bool:
        """Whether a stretch without a sign of its own belongs to the aside in front of it."""
        if not self.trunk or self.asides[-1].kind in {"age", "including"}:
            return False
        if segment.opens_with(self._words.change):
            return self.asides[-1].kind in {"predicate", "clause"}
        if (
            self.complete
            and self.asides[-1].kind == "nominal"
            and segment.opens_with(self._words.condition_subordinators)
        ):
            return False
        last = self.asides[-1]
        if last.kind == "nominal" and last.tokens[0].upos == "ADP" and all(t.upos == "PROPN" for t in segment.tokens):
            return True
        if last.kind == "nominal" and segment.mark == "," and segment.first.upos == "ADP" and not self._nominal:
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
