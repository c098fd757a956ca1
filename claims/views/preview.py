"""What the splitter recognizes in a text that is not stored yet."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.timezone import localtime

from claims.models import Document
from claims.models.claims import KIND_LABELS
from claims.queries.documents import documents_with_text
from claims.queries.weights import weights_in_use
from claims.services.document_facts import published
from claims.services.language_model import configured
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import DocumentFacts
from claims.views.article import Block, Marking, blocks_of


@dataclass(frozen=True, slots=True)
class FoundClaim:
    text: str
    claimant: str
    kind: object
    score: float


@dataclass(frozen=True, slots=True)
class Preview:
    """``facts`` are the initial values of the facts form; ``model`` is the one that will be asked, if any.

    ``already_here`` is the article that this very text was brought in as.
    """

    facts: dict[str, str]
    blocks: list[Block]
    claims: list[FoundClaim]
    is_supported: bool
    has_article: bool
    model: str = ""
    already_here: Document | None = None


def preview_of(raw: str, language: str, known: DocumentFacts | None = None) -> Preview:
    """Read ``raw`` as it would be brought in. Stores nothing."""
    from claims.text.pipeline import analyze

    reading = analyze(raw, language, known, weights_in_use())
    return Preview(
        facts=_facts(reading),
        blocks=_blocks(reading),
        claims=[
            FoundClaim(c.text, c.claimant or "", KIND_LABELS.get(c.kind, c.kind), c.check_worthiness.score)
            for c in reading.claims
        ],
        is_supported=reading.supported,
        has_article=bool(reading.sentences),
        model=endpoint.model if (endpoint := configured()) and reading.supported else "",
        already_here=documents_with_text(reading.text).first(),
    )


def _facts(reading: Reading) -> dict[str, str]:
    page = reading.document
    facts = {name: getattr(page, name) or "" for name in ("title", "byline", "publisher", "place", "language")}
    return facts | {"published_at": _readable(page.published_at or "")}


def _readable(date: str) -> str:
    """``2026-03-31T14:05+07:00`` in the newsroom's zone as people write it; a date alone stays as it is.

    Empty for what is no date of any article: the form would not take it back.
    """
    moment, has_time = published(date)
    if moment is None:
        return ""
    return localtime(moment).strftime("%Y-%m-%d %H:%M") if has_time else date


def _blocks(reading: Reading) -> list[Block]:
    plain = reading.as_dict()
    markings = [
        Marking(anchor.span, number, "proposed")
        for number, claim in enumerate(reading.claims)
        for anchor in claim.anchors
    ]
    return blocks_of(
        reading.text,
        title=reading.document.title or "",
        furniture=plain["furniture"],
        set_aside=plain["set_aside"],
        markings=markings,
    )
