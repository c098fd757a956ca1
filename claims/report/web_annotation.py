"""An edition as a W3C Web Annotation collection: each claim is an assessment of a place in the article.

After the Web Annotation Data Model (W3C Recommendation, 23 February 2017). Positions count Unicode code points of
the text whose SHA-256 the state of the target names (schema.org ``sha256``).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any

from claims.report.addresses import claim_address, followed_only, report_address
from claims.report.content import PublishedClaim, Quote, Report

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"sha256": "https://schema.org/sha256", "version": "https://schema.org/version"},
]


def web_annotations(report: Report) -> dict[str, Any]:
    """The collection, all of it on one page, as JSON-LD."""
    here = f"{report_address(report.newsroom.url, report.slug)}annotations.json"
    found = [annotation(report, entry) for entry in report.claims]
    page = {"id": f"{here}#page", "type": "AnnotationPage", "partOf": here, "startIndex": 0, "items": found}
    return {
        "@context": CONTEXT,
        "id": here,
        "type": "AnnotationCollection",
        "label": report.article.title,
        "creator": _creator(report),
        "modified": report.published_at,
        "total": len(found),
        "first": page,
    }


def annotation(report: Report, entry: PublishedClaim) -> dict[str, Any]:
    """One claim: the label and the conclusion as bodies, every place that says it as a target."""
    page = claim_address(report.newsroom.url, report.slug, entry.id)
    return {
        "id": f"{page}#annotation",
        "type": "Annotation",
        "motivation": "assessing",
        "created": entry.first_published_at,
        "modified": entry.published_at,
        "creator": _creator(report),
        "body": [*_bodies(report, entry), {"id": page, "type": "Text", "format": "text/html", "purpose": "linking"}],
        "target": [_target(report, entry, quote) for quote in entry.quotes],
    }


def file_text(reports: Sequence[Report]) -> str:
    """The collection as a file of its own, or a list of them where there are several reports."""
    found = [web_annotations(report) for report in reports]
    return json.dumps(found[0] if len(found) == 1 else found, ensure_ascii=False, indent=2) + "\n"


def _creator(report: Report) -> dict[str, str]:
    newsroom = report.newsroom
    return {"id": f"{newsroom.url}/", "type": "Organization", "name": newsroom.name}


def _bodies(report: Report, entry: PublishedClaim) -> list[dict[str, str]]:
    told = {
        "describing": entry.text,
        "classifying": entry.label.name if entry.label else "",
        "tagging": entry.misinformation_type.name if entry.misinformation_type else "",
        "assessing": entry.conclusion or entry.justification,
    }
    kind = {"type": "TextualBody", "format": "text/plain", "language": report.language}
    return [{**kind, "purpose": purpose, "value": value} for purpose, value in told.items() if value]


def _target(report: Report, entry: PublishedClaim, quote: Quote) -> dict[str, Any]:
    return {
        "source": followed_only(report.article.url) or _named_by_hash(entry.text_sha256),
        "selector": [
            {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
            {"type": "TextPositionSelector", "start": quote.start, "end": quote.end},
        ],
        "state": {
            "type": "TimeState",
            "sourceDate": entry.review.checked_at,
            "sha256": entry.text_sha256,
            "version": str(entry.revision),
        },
    }


def _named_by_hash(sha256: str) -> str:
    """A name for a text that has no address (RFC 6920)."""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
