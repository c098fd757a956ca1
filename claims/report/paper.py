"""What a report says on paper, in plain texts and lists: PDF and Word set the same."""

from __future__ import annotations

from typing import Any

from claims.report.content import Report
from claims.report.dates import time_in_words
from claims.report.pages import ClaimView, Dated, ReportView, report_view
from claims.report.passages import Passage


def paper(report: Report, sha256: str) -> dict[str, Any]:
    """Everything that is set, in the order in which it stands; ``sha256`` is the hash of the canonical JSON."""
    return _view(report_view(report, sha256))


def _view(view: ReportView) -> dict[str, Any]:
    article, words = view.report.article, view.words
    origin = ", ".join(filter(None, (article.publisher, article.byline, article.place, view.article_on)))
    return {
        "words": dict(words),
        "language": view.language,
        "title": article.title,
        "running": _short(article.title),
        "keywords": [words["fact_check"], article.publisher] if article.publisher else [words["fact_check"]],
        "newsroom": view.report.newsroom.name,
        "edition": view.report.edition,
        "sha256": view.sha256,
        "origin": origin,
        "article_link": view.article_link,
        "published": view.published,
        "counted": view.counted,
        "address": view.address,
        "claims": [_claim(view, claim) for claim in view.claims],
        "withdrawn": [_change(view, change) for change in view.withdrawn],
        "data": [
            [words["edition"], f"{view.report.edition}, {view.published}"],
            [words["hash"], view.sha256],
            [words["text_hash"], article.text_sha256],
        ],
    }


def _claim(view: ReportView, claim: ClaimView) -> dict[str, Any]:
    entry, label = claim.entry, claim.entry.label
    return {
        "id": entry.id,
        "number": claim.number,
        "text": entry.text,
        "label": {"name": label.name, "definition": label.definition, "hue": label.hue} if label else None,
        "conclusion": entry.conclusion,
        "facts": _facts(view, claim),
        "quotes": [place.exact for place in claim.places],
        "paragraphs": list(claim.paragraphs),
        "evidence": [
            {"heading": group.heading, "passages": [_passage(view, passage) for passage in group.passages]}
            for group in claim.evidence
        ],
        "history": list(_history(view, claim)),
        "corrections": [_change(view, change) for change in claim.corrections],
    }


def _facts(view: ReportView, claim: ClaimView) -> list[list[str]]:
    """Type of misinformation, who, where, when, and the scale of the rating, as far as they are known."""
    label, words = claim.entry.label, view.words
    scale = f"{label.scale_name}, {words['version']} {label.scale_version}" if label else ""
    type_ = claim.entry.misinformation_type
    known = {
        words["misinformation_type"]: f"{type_.name}. {type_.definition}".strip() if type_ else "",
        words["who"]: claim.who,
        words["said_in"]: view.report.article.publisher,
        words["said_on"]: view.article_on,
        words["scale"]: scale,
    }
    return [[name, value] for name, value in known.items() if value]


def _passage(view: ReportView, passage: Passage) -> dict[str, Any]:
    piece = passage.piece
    return {
        "title": piece.title,
        "link": passage.link,
        "origin": passage.origin,
        "is_primary": piece.is_primary,
        "quote": piece.quote,
        "comment": piece.comment,
        "kept": list(passage.lines),
    }


def _history(view: ReportView, claim: ClaimView) -> list[str]:
    words, review, entry = view.words, claim.entry.review, claim.entry
    checked = f"{words['checked_by']} {review.checked_by}" if review.checked_by else words["checked"]
    approved = f"{words['approved_by']} {review.approved_by}" if review.approved_by else words["approved"]
    published = time_in_words(entry.published_at, view.language)
    return [
        words[f"proposed_by_{entry.origin}"],
        *claim.asked_lines(words),
        f"{checked}: {claim.checked}",
        f"{approved}: {claim.approved}",
        f"{words['published']}: {published} ({words['edition'].lower()} {entry.edition})",
    ]


def _change(view: ReportView, change: Dated) -> str:
    head = f"{change.on}, {view.words['edition'].lower()} {change.edition}, {change.sort.lower()}"
    return f"{head}: {' · '.join(change.lines)}"


def _short(title: str, limit: int = 70) -> str:
    return title if len(title) <= limit else f"{title[: limit - 1].rstrip()}…"
