"""What a proposition shows on its face: its words, amounts, dates and names. Kind and score are read off these."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from claims.text.languages.base import Language
from claims.text.quantities import Quantity, find_quantities
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.syntax import Token, Tree
from claims.text.times import TimeExpression, find_times

#: Classes of words of which a predicate can be made.
_PREDICATIVE = frozenset({"VERB", "AUX", "ADJ", "NUM", "ADV"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word in lower case and where it stands; ``span`` is None for a word that the article does not have."""

    text: str
    span: Span | None


@dataclass(frozen=True)
class Surface:
    """The face of one proposition. ``verb`` is the head of its tree; ``names`` are spans of proper names.

    ``predicative`` tells that some word can be a predicate.
    """

    words: tuple[Word, ...]
    tokens: tuple[Token, ...]
    verb: str
    verb_upos: str
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    names: tuple[Span, ...]
    aside: str
    predicative: bool
    act: bool
    quoted: bool
    attributed: bool

    def found(self, entries: frozenset[str]) -> tuple[Span, ...]:
        """Where words (or runs of up to three) of ``entries`` stand; of runs that begin together the longest."""
        if not self.has(entries):
            return ()
        longest: dict[int, int] = {}
        for entry in self.runs.keys() & entries:
            for start in self.runs[entry]:
                longest[start] = max(longest.get(start, 0), entry.count(" ") + 1)
        words = (w for start in sorted(longest) for w in self.words[start : start + longest[start]])
        return tuple(w.span for w in words if w.span is not None)

    def has(self, entries: frozenset[str]) -> bool:
        return not self.runs.keys().isdisjoint(entries)

    @cached_property
    def runs(self) -> dict[str, list[int]]:
        """Every run of one to three words and where it begins."""
        texts = [w.text for w in self.words]
        runs: dict[str, list[int]] = {}
        for start in range(len(texts)):
            for end in range(start + 1, min(start + 3, len(texts)) + 1):
                runs.setdefault(" ".join(texts[start:end]), []).append(start)
        return runs


def read_surface(text: str, finding: Finding, language: Language) -> Surface:
    """The signs of a finding in the canonical ``text``."""
    tokens, passage = finding.proposition.tokens, finding.clause.passage
    places = [passage.locate(t.span) for t in tokens]
    spans = [p for p in finding.proposition.parts if isinstance(p, Span)]
    times = tuple(t for s in spans for t in find_times(text, s, language))
    root = finding.clause.tree.root
    return Surface(
        words=tuple(
            Word(t.text.lower(), p if isinstance(p, Span) else None) for t, p in zip(tokens, places, strict=True)
        ),
        tokens=tokens,
        verb=root.text.lower(),
        verb_upos=root.upos,
        quantities=tuple(q for s in spans for q in find_quantities(text, s, language, times)),
        times=times,
        names=tuple(p for t, p in zip(tokens, places, strict=True) if t.upos == "PROPN" and isinstance(p, Span)),
        aside=finding.clause.draft.kind,
        predicative=_can_assert(finding) or any(isinstance(p, str) for p in places),
        act=finding.clause.statement.act,
        quoted=finding.clause.statement.quoted,
        attributed=finding.clause.statement.speaker is not None,
    )


def read_sentence(tree: Tree, language: Language) -> Surface:
    """The signs of a whole sentence that stands alone, as weights are learnt on it; spans are those of its own text."""
    whole = Span(0, len(tree.text))
    times = find_times(tree.text, whole, language)
    return Surface(
        words=tuple(Word(t.text.lower(), t.span) for t in tree.tokens),
        tokens=tree.tokens,
        verb=tree.root.text.lower(),
        verb_upos=tree.root.upos,
        quantities=find_quantities(tree.text, whole, language, times),
        times=times,
        names=tuple(t.span for t in tree.tokens if t.upos == "PROPN"),
        aside="trunk",
        predicative=True,
        act=False,
        quoted=False,
        attributed=False,
    )


def _can_assert(finding: Finding) -> bool:
    """Whether some word can be a predicate; in a clause that stands by itself one of a relative clause cannot."""
    whole = finding.clause.draft.kind == "trunk"
    return any(t.upos in _PREDICATIVE and not (whole and t.is_a("acl")) for t in finding.proposition.tokens)
