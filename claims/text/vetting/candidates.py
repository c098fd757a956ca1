"""What is proposed from outside, and what is left of it once each claim has been checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from claims.text.analysis import KINDS, Analysis, ProposedClaim, anchor
from claims.text.check_worthiness import Weights
from claims.text.languages import get
from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.standalone import tidy
from claims.text.vetting.quotes import Body
from claims.text.vetting.scores import scores
from claims.text.vetting.wordings import Article

#: Shortest and longest wording, longest claimant, in code points; most quotes of one claim.
WORDING, LONGEST_CLAIMANT, MOST_QUOTES = (8, 500), 300, 4
#: Nobody finds more claims than this in a sentence; what comes after them is not looked at.
MOST_PER_SENTENCE = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """One claim as it was proposed: nothing about it is to be relied on."""

    wording: str
    quotes: tuple[str, ...]
    claimant: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class Vetted:
    """The claims that stood up, in text order, and how many of the others were dropped for which reason.

    Reasons: length, kind, quote, number, name, words, negation, claimant, repeated, too_many.
    """

    claims: tuple[ProposedClaim, ...]
    dropped: Mapping[str, int] = field(default_factory=dict)


def vet(candidates: Iterable[Candidate], reading: Analysis, weights: Weights | None = None) -> Vetted:
    """Those of ``candidates`` that the article of ``reading`` bears out, anchored and scored as our own claims are.

    A claim is believed when its kind is one of KINDS; its quotes are found in the article's sentences, each exactly
    once, but for the width of white space; its wording and claimant hold no number and no name that the article lacks,
    mostly words of the article, and a negation just where the quotes do. Raises ValueError for a language that no
    pipeline knows.
    """
    language = get(reading.document.language)
    if language is None or not reading.supported:
        raise ValueError(f"no pipeline for {reading.document.language}")
    most = MOST_PER_SENTENCE * max(1, len(reading.sentences))
    queue = iter(candidates)
    court = _Court(reading, language)
    for candidate in islice(queue, most):
        court.hear(candidate)
    court.dropped["too_many"] += sum(1 for _ in queue)
    return Vetted(court.judged(weights), {reason: n for reason, n in sorted(court.dropped.items()) if n})


class _Court:
    """The article against which candidates are heard one by one."""

    def __init__(self, reading: Analysis, language: Language) -> None:
        self._text, self._language = reading.text, language
        self._body = Body(reading)
        self._article = Article(reading, language)
        self._kept: dict[tuple[Span, ...], list[Candidate]] = {}
        self.dropped: Counter[str] = Counter()

    def hear(self, candidate: Candidate) -> None:
        reason = next((reason for reason, holds in _PLAIN if not holds(candidate)), None)
        spans = () if reason else self._body.find(candidate.quotes)
        reason = reason or (self._against(candidate, spans) if spans else "quote")
        if reason:
            self.dropped[reason] += 1
            return
        self._kept.setdefault(spans, []).append(candidate)

    def _against(self, candidate: Candidate, spans: tuple[Span, ...]) -> str | None:
        quoted = " ".join(span.of(self._text) for span in spans)
        if candidate.claimant and self._article.strange_words(candidate.claimant):
            return "claimant"
        if any(tidy(candidate.wording) == tidy(other.wording) for other in self._kept.get(spans, ())):
            return "repeated"
        return self._article.reason_against(candidate.wording, quoted)

    def judged(self, weights: Weights | None) -> tuple[ProposedClaim, ...]:
        kept = [(spans, c) for spans in sorted(self._kept) for c in self._kept[spans]]
        rated = scores(self._text, [(spans, bool(c.claimant)) for spans, c in kept], self._language, weights)
        return tuple(
            ProposedClaim(
                text=tidy(candidate.wording),
                anchors=tuple(anchor(self._text, span) for span in spans),
                claimant=" ".join((candidate.claimant or "").split()) or None,
                kind=candidate.kind,
                check_worthiness=rating,
            )
            for (spans, candidate), rating in zip(kept, rated, strict=True)
        )


def replaced(reading: Analysis, claims: tuple[ProposedClaim, ...], splitter: str) -> Analysis:
    """``reading`` with ``claims`` in place of its own; a sentence with a claim is set aside no more."""
    taken = [a.span for c in claims for a in c.anchors]
    aside = tuple(m for m in reading.set_aside if not any(m.span.overlaps(span) for span in taken))
    return replace(reading, claims=claims, set_aside=aside, splitter=splitter)


def _has_length(candidate: Candidate) -> bool:
    claimant = candidate.claimant or ""
    fits = WORDING[0] <= len(candidate.wording) <= WORDING[1] and len(claimant) <= LONGEST_CLAIMANT
    return fits and 1 <= len(candidate.quotes) <= MOST_QUOTES


_PLAIN: tuple[tuple[str, Callable[[Candidate], bool]], ...] = (
    ("length", _has_length),
    ("kind", lambda candidate: candidate.kind in KINDS),
)
