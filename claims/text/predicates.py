"""The skeleton of a proposition: its main word, what hangs on it, and where in it an amount stands."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from claims.text.spans import Span
from claims.text.surface import Surface
from claims.text.syntax import Token

_VERBAL = frozenset({"VERB", "AUX"})
#: Nobody asks about words that stand deeper below the main word than this.
DEEPEST = 12


@dataclass(frozen=True)
class Predicate:
    """A proposition seen from its main word; everything is read within the words that the proposition has.

    ``known`` are words that are verbs whatever the tagger calls them.
    """

    surface: Surface
    known: frozenset[str] = frozenset()

    @cached_property
    def _position(self) -> dict[int, int]:
        """Index in the tree -> position in the proposition."""
        return {t.index: n for n, t in enumerate(self.surface.tokens)}

    @cached_property
    def head(self) -> Token:
        """The main word: a verb of the topmost words where there is one; a clause of a noun where that is all."""
        tokens = self.surface.tokens
        tops = [t for t in tokens if t.head == t.index or t.head not in self._position]
        verbs = [t for t in tops if self._is_verb(t)]
        top = next((t for t in verbs if t.upos == "VERB"), verbs[0] if verbs else tops[0])
        if self._is_verb(top) or self.below(top, "cop", "nsubj"):
            return top
        clauses = [t for t in self._children.get(top.index, ()) if t.is_a("acl") or t.text.lower() in self.known]
        clauses += [t for t in tokens if t.deprel == "acl"]
        return next((t for t in clauses if self._is_verb(t)), top)

    def _is_verb(self, token: Token) -> bool:
        return token.upos in _VERBAL or token.text.lower() in self.known

    def below(self, token: Token, *relations: str) -> list[Token]:
        """The dependents of ``token`` in the proposition that are one of ``relations``."""
        return [t for t in self._children.get(token.index, ()) if t.is_a(*relations)]

    @cached_property
    def _children(self) -> dict[int, list[Token]]:
        found: dict[int, list[Token]] = {}
        for token in self.surface.tokens:
            if token.head != token.index:
                found.setdefault(token.head, []).append(token)
        return found

    @cached_property
    def chain(self) -> tuple[Token, ...]:
        """The main word and the verbs that complete it: "began to fall", "helped to raise"."""
        found = [self.head]
        while len(found) < DEEPEST and (more := self.below(found[-1], "xcomp")):
            found.append(more[0])
        return tuple(found)

    def verb_in(self, entries: frozenset[str]) -> bool:
        """Whether the main word, alone or with the words next to it, is one of ``entries``."""
        return self.word_in(self.head, entries)

    def word_in(self, token: Token, entries: frozenset[str]) -> bool:
        """Whether ``token``, or a run of up to three words that holds it, is one of ``entries``."""
        at = self._position[token.index]
        runs = self._runs.get(at)
        if runs is None:
            words = self.surface.words
            around = (words[start : start + n] for n in (1, 2, 3) for start in range(max(0, at - n + 1), at + 1))
            runs = self._runs[at] = frozenset(" ".join(w.text for w in run) for run in around)
        return not entries.isdisjoint(runs)

    @cached_property
    def _runs(self) -> dict[int, frozenset[str]]:
        """Position in the proposition -> the runs of up to three words around it, as far as somebody asked."""
        return {}

    def helped_by(self, entries: frozenset[str]) -> bool:
        """Whether an auxiliary, adverb or particle of the main word is one of ``entries``."""
        tokens = (t for verb in self.chain for t in self.below(verb, "aux", "advmod", "mark", "cop"))
        return any(self.word_in(t, entries) for t in tokens)

    @property
    def has_copula(self) -> bool:
        return bool(self.below(self.head, "cop"))

    @property
    def is_verbal(self) -> bool:
        return self._is_verb(self.head) and not self.has_copula

    @cached_property
    def is_passive(self) -> bool:
        return any(t.deprel in {"nsubj:pass", "aux:pass"} for t in self.below(self.head, "nsubj", "aux"))

    @property
    def has_agent(self) -> bool:
        """Whether a passive tells who did it."""
        return self.is_passive and any(t.deprel == "obl:agent" for t in self.below(self.head, "obl"))

    @cached_property
    def subject(self) -> Token | None:
        return next(iter(self.below(self.head, "nsubj", "csubj")), None)

    @cached_property
    def object(self) -> Token | None:
        return next(iter(self.below(self.head, "obj")), None)

    def token_at(self, span: Span) -> Token | None:
        """The word of the proposition at the beginning of ``span`` of the article."""
        at = self._at(span)
        return None if at is None else self.surface.tokens[at]

    def is_within(self, token: Token, span: Span) -> bool:
        """Whether ``token`` stands in ``span`` of the article."""
        own = self.surface.words[self._position[token.index]].span
        return own is not None and own.overlaps(span)

    def follows_name(self, span: Span) -> bool:
        """Whether the word in front of ``span`` begins with a capital and is not the first: "Highway 12"."""
        at = self._at(span)
        return at is not None and at > 1 and self.surface.tokens[at - 1].text[:1].isupper()

    def word_before(self, span: Span) -> str:
        """The word in front of ``span`` in lower case, with articles and the like left in; empty at the beginning."""
        return self.words_before(span, 1)[0]

    def words_before(self, span: Span, count: int) -> tuple[str, ...]:
        """The ``count`` words in front of ``span`` in lower case, the nearest first; empty before the beginning."""
        at = self._at(span) or 0
        return tuple(self.surface.words[at - n].text if at >= n else "" for n in range(1, count + 1))

    def _at(self, span: Span) -> int | None:
        """Where the word that holds the first character of ``span`` stands in the proposition."""
        n = bisect_right(self._starts, (span.start, len(self.surface.words))) - 1
        if n < 0:
            return None
        at = self._starts[n][1]
        found = self.surface.words[at].span
        return at if found and found.end > span.start else None

    @cached_property
    def _starts(self) -> list[tuple[int, int]]:
        """Where words begin in the article, and their positions in the proposition."""
        return sorted((w.span.start, n) for n, w in enumerate(self.surface.words) if w.span)

    def right_before(self, entries: frozenset[str], heads: tuple[Span, ...]) -> tuple[Span, ...]:
        """Where words or runs of ``entries`` stand that are followed at once by one of ``heads``."""
        found = frozenset(self.surface.found(entries))
        run: list[Span] = []
        right: list[Span] = []
        for span in (w.span for w in self.surface.words if w.span):
            if span in found:
                run.append(span)
                continue
            right += run if any(span.overlaps(h) for h in heads) else []
            run = []
        return tuple(right)

    def path(self, span: Span) -> tuple[Token, ...]:
        """The words from that at ``span`` up to, but without, the main word; the head of the amount's phrase last."""
        token = self.token_at(span)
        if token is None:
            return ()
        found: list[Token] = []
        while token is not self.head and len(found) < DEEPEST:
            found.append(token)
            if token.head == token.index or token.head not in self._position:
                break
            token = self.surface.tokens[self._position[token.head]]
        return tuple(found)
