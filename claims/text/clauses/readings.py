"""Where a reading of the segments of a sentence stands: what is trunk so far, what was told in passing."""

from __future__ import annotations

from claims.text.clauses.asides import Aside
from claims.text.clauses.classes import is_finite
from claims.text.clauses.segments import Segment
from claims.text.languages.base import Language
from claims.text.languages.grammar import ClauseWords, Grammar
from claims.text.syntax import Token, Tree


class Reading:
    """The state of a reading; what asks of it changes nothing here."""

    def __init__(self, tree: Tree, segments: tuple[Segment, ...], language: Language, nominal: bool) -> None:
        self._tree = tree
        self._segments = segments
        self._language = language
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
        self._listing = False

    def _last_words(self) -> tuple[Token, ...]:
        return self.asides[-1].tokens if self._in_aside else tuple(self.trunk)

    def _last_clause(self) -> int:
        """Where in the trunk the last of its clauses begins, behind "and"; 0 where there is only one."""
        joined = (i + 1 for i, t in enumerate(self.trunk) if t.upos == "CCONJ" and any(map(is_finite, self.trunk[:i])))
        return max((i for i in joined if has_subject(tuple(self.trunk[i:]))), default=0)


def has_subject(tokens: tuple[Token, ...], adverbs: frozenset[str] = frozenset()) -> bool:
    """Whether a noun stands in front of the first finite verb; ``adverbs`` are none, whatever the tagger says."""
    verb = next((i for i, t in enumerate(tokens) if is_finite(t)), None)
    nouns = {"NOUN", "PROPN", "PRON", "NUM"}
    return verb is not None and any(t.upos in nouns and t.text.lower() not in adverbs for t in tokens[:verb])
