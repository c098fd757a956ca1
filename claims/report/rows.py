"""Editions as rows: one for each claim, and one for each piece of its evidence.

The names of the columns are keys that stay the same in every language, so that a program can count on them.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.report.addresses import claim_address, followed_only
from claims.report.content import PublishedClaim, Quote, Report

Row = tuple[object, ...]

CLAIM_COLUMNS = (
    "report",
    "edition",
    "claim",
    "position",
    "article_title",
    "article_publisher",
    "article_published_at",
    "article_url",
    "text",
    "claimant",
    "kind",
    "quote",
    "quote_start",
    "quote_end",
    "label",
    "label_key",
    "verdict",
    "rating_value",
    "best_rating",
    "worst_rating",
    "scale",
    "scale_version",
    "conclusion",
    "justification",
    "evidence_supports",
    "evidence_refutes",
    "evidence_context",
    "checked_at",
    "approved_at",
    "first_published_at",
    "published_at",
    "corrections",
    "page",
    "text_sha256",
    "edition_sha256",
    "misinformation_type",
    "misinformation_type_key",
)
EVIDENCE_COLUMNS = (
    "report",
    "claim",
    "number",
    "stance",
    "is_primary",
    "title",
    "author",
    "publisher",
    "published_on",
    "url",
    "quote",
    "comment",
    "sort",
    "with_whom",
    "held_on",
    "citation",
    "locator",
    "question",
    "answer",
    "medium",
    "snapshot_at",
    "snapshot_sha256",
)


def claim_rows(report: Report, sha256: str) -> Iterator[Row]:
    """A row for each claim that stands, in text order, as CLAIM_COLUMNS names its values."""
    return (_claim(report, entry, sha256) for entry in report.claims)


def evidence_rows(report: Report) -> Iterator[Row]:
    """A row for each piece of evidence of each claim, as EVIDENCE_COLUMNS names its values."""
    for entry in report.claims:
        for number, piece in enumerate(entry.evidence, 1):
            yield (
                report.slug,
                entry.id,
                number,
                piece.stance,
                "yes" if piece.is_primary else "no",
                piece.title,
                piece.author,
                piece.publisher,
                piece.published_on,
                followed_only(piece.url),
                piece.quote,
                piece.comment,
                *(getattr(piece, name) for name in EVIDENCE_COLUMNS[EVIDENCE_COLUMNS.index("sort") :]),
            )


def _claim(report: Report, entry: PublishedClaim, sha256: str) -> Row:
    article = report.article
    return (
        report.slug,
        entry.edition,
        entry.id,
        entry.position,
        article.title,
        article.publisher,
        article.published_at,
        followed_only(article.url),
        entry.text,
        entry.claimant,
        entry.kind,
        *_quote([quote for quote in entry.quotes if quote.is_primary]),
        *_rating(entry),
        entry.conclusion,
        entry.justification,
        *(sum(piece.stance == stance for piece in entry.evidence) for stance in ("supports", "refutes", "context")),
        entry.review.checked_at,
        entry.review.approved_at,
        entry.first_published_at,
        entry.published_at,
        len(entry.corrections),
        claim_address(report.newsroom.url, report.slug, entry.id),
        entry.text_sha256,
        sha256,
        *_type(entry),
    )


def _quote(quotes: list[Quote]) -> Row:
    """The words, and from where to where of the article they stand."""
    if not quotes:
        return ("", "", "")
    return (" … ".join(quote.exact for quote in quotes), quotes[0].start, quotes[-1].end)


def _rating(entry: PublishedClaim) -> Row:
    label = entry.label
    if label is None:
        return ("",) * 8
    numbers = (label.position, label.highest, label.lowest) if label.position is not None else ("",) * 3
    return (label.name, label.key, label.verdict, *numbers, label.scale_name, label.scale_version)


def _type(entry: PublishedClaim) -> Row:
    type_ = entry.misinformation_type
    return (type_.name, type_.key) if type_ else ("", "")
