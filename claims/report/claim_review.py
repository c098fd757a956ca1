"""schema.org ClaimReview for one published claim.

After Google's documentation of the Fact Check (ClaimReview) structured data: ``claimReviewed``,
``reviewRating.alternateName`` and ``url`` are required; numbers belong to ordinal scales alone; the claim must come
from outside the publisher's own site.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

from claims.report.addresses import claim_address
from claims.report.content import Article, Extract, Label, PublishedClaim, Report

#: ``claimReviewed`` has to stay under 75 characters.
LONGEST = 74

#: What rules the markup out; the other problems only make it poorer.
PREVENTING = ("no_rating", "own_site")


class NoMarkup(Exception):
    """The claim cannot carry a ClaimReview. ``key``, one of PREVENTING, says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def claim_review(report: Report | Extract, entry: PublishedClaim, *, base: str = "") -> dict[str, Any]:
    """The ClaimReview of one claim as JSON-LD.

    ``base`` is the address of the site that shows the page, the newsroom's own by default. Raises NoMarkup.
    """
    for key in problems(report, entry):
        if key in PREVENTING:
            raise NoMarkup(key)
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": claim_address(base or report.newsroom.url, report.slug, entry.id),
        "inLanguage": report.language,
        "datePublished": entry.first_published_at,
        "dateModified": entry.published_at,
        "author": {"@type": "Organization", "name": report.newsroom.name, "url": f"{base or report.newsroom.url}/"},
        "claimReviewed": shortened(entry.text),
        "itemReviewed": _claim(report.article, entry),
        "reviewRating": _rating(entry.label),
        **_corrections(entry),
    }


def problems(report: Report | Extract, entry: PublishedClaim) -> tuple[str, ...]:
    """Keys of what keeps the markup from being whole; those in PREVENTING rule it out."""
    article, label = report.article, entry.label
    found = {
        "no_rating": label is None,
        "own_site": bool(article.url) and _host(article.url) == _host(report.newsroom.url),
        "shortened": len(entry.text) > LONGEST,
        "label_in_wording": bool(label and re.search(rf"\b{re.escape(label.name)}\s*:", entry.text, re.IGNORECASE)),
        "no_link": not article.url,
        "no_claimant": not (entry.claimant or article.publisher),
        "no_publication_date": not article.published_at,
    }
    return tuple(key for key, holds in found.items() if holds)


def shortened(text: str, longest: int = LONGEST) -> str:
    """``text`` on one line, cut after a word with an ellipsis where it is longer than ``longest`` code points."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    whole = line[:longest]
    cut = whole[: whole.rfind(" ")] if " " in whole else whole[:-1]
    return cut.rstrip(" ,;:–—-") + "…"


def script_text(markup: dict[str, Any]) -> str:
    """The markup for inside a ``<script>``: nothing in it can end the element or start a comment."""
    text = json.dumps(markup, ensure_ascii=False, indent=1)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def file_text(markup: dict[str, Any] | list[dict[str, Any]]) -> str:
    """The markup as a file of its own."""
    return json.dumps(markup, ensure_ascii=False, indent=2) + "\n"


def _corrections(entry: PublishedClaim) -> dict[str, Any]:
    """schema.org ``correction``: what was put right after publication, and when."""
    found = [
        {"@type": "CorrectionComment", "text": correction.reason, "datePublished": correction.at}
        for correction in entry.corrections
    ]
    return {"correction": found} if found else {}


def _claim(article: Article, entry: PublishedClaim) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": "Claim", "text": entry.text}
    author = _author(article, entry)
    if author:
        found["author"] = author
    if article.published_at:
        found["datePublished"] = article.published_at
    if article.url:
        found["appearance"] = {"@type": "CreativeWork", "url": article.url, "headline": article.title}
    return found


def _author(article: Article, entry: PublishedClaim) -> dict[str, str]:
    if entry.claimant and entry.claimant != article.publisher:
        return {"@type": "Person", "name": entry.claimant}
    return {"@type": "Organization", "name": article.publisher} if article.publisher else {}


def _rating(label: Label | None) -> dict[str, Any]:
    if label is None:
        raise NoMarkup("no_rating")
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": label.name}
    if label.position is not None and label.lowest != label.highest:
        rating |= {"ratingValue": label.position, "bestRating": label.highest, "worstRating": label.lowest}
    return rating


def _host(address: str) -> str:
    host = urlsplit(address).hostname or ""
    return host.removeprefix("www.")
