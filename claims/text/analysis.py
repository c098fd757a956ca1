"""What an analysis of one article consists of: the types that the parts of the text package hand on."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from claims.text.spans import Span

#: The years in which an article may say that it appeared: room to count from its day in either direction.
FIRST_YEAR, LAST_YEAR = 1400, 2199
#: What is to be verified about a claim (CLAIMS: "Kind").
KINDS = (
    "quantity",
    "time",
    "event",
    "state",
    "comparison",
    "cause",
    "role",
    "law",
    "announcement",
    "record",
    "other",
)

#: Characters of context that an anchor keeps on either side of its quote.
CONTEXT = 32


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What the page says about itself. ``published_at`` is ISO 8601, with the zone where the page names one.

    ``language`` is an ISO 639-1 code; it may be one that no pipeline supports.
    """

    language: str
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    place: str | None = None
    published_at: str | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A range and the key of the reason why it was marked: furniture, or a sentence set aside."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """One range that expresses a claim, with its quote and the text around it (W3C TextQuoteSelector)."""

    span: Span
    exact: str
    prefix: str
    suffix: str


def anchor(text: str, span: Span) -> Anchor:
    """The anchor for ``span`` of the canonical ``text``; ``exact`` is always ``text[start:end]``."""
    return Anchor(
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


@dataclass(frozen=True, slots=True)
class Reason:
    """One feature of a score: what it added (or took) and the characters that show it."""

    feature: str
    weight: float
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckWorthiness:
    """A score from 0 to 1 and the reasons that add up to it."""

    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A word of the claim whose meaning the article leaves open."""

    word: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProposedClaim:
    """One atomic checkable statement as the program proposes it. ``claimant`` is None for the article itself.

    ``also`` are the other places where the article says the same.
    """

    text: str
    anchors: tuple[Anchor, ...]
    claimant: str | None
    kind: str
    check_worthiness: CheckWorthiness
    unresolved: tuple[Unresolved, ...] = ()
    also: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything that the program says about one canonical text, in text order throughout.

    ``supported`` is False where no pipeline knows the language: sentences are there, claims are not.
    """

    text: str
    text_sha256: str
    document: DocumentFacts
    furniture: tuple[Marked, ...] = ()
    sentences: tuple[Span, ...] = ()
    set_aside: tuple[Marked, ...] = ()
    claims: tuple[ProposedClaim, ...] = ()
    hints: tuple[Any, ...] = ()
    supported: bool = True
    splitter: str = field(default="")

    def as_dict(self) -> dict[str, Any]:
        """The analysis without its text, as plain dicts and lists: the shape that ``manage.py split`` prints."""
        return {
            "document": asdict(self.document),
            "text_sha256": self.text_sha256,
            "supported": self.supported,
            "splitter": self.splitter,
            "furniture": [_marked(m) for m in self.furniture],
            "sentences": [_span(s) for s in self.sentences],
            "set_aside": [_marked(m) for m in self.set_aside],
            "claims": [_claim(c) for c in self.claims],
            "hints": [h.as_dict() for h in self.hints],
        }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _marked(marked: Marked) -> dict[str, Any]:
    return {**_span(marked.span), "reason": marked.reason}


def _anchor(anchor: Anchor) -> dict[str, Any]:
    return {**_span(anchor.span), "exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix}


def _claim(claim: ProposedClaim) -> dict[str, Any]:
    return {
        "text": claim.text,
        "anchors": [_anchor(a) for a in claim.anchors],
        "also": [_anchor(a) for a in claim.also],
        "claimant": claim.claimant,
        "kind": claim.kind,
        "check_worthiness": {
            "score": claim.check_worthiness.score,
            "reasons": [
                {"feature": r.feature, "weight": r.weight, "spans": [_span(s) for s in r.spans]}
                for r in claim.check_worthiness.reasons
            ],
        },
        "unresolved": [asdict(u) for u in claim.unresolved],
    }
