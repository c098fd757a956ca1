"""What reading a page gives: the article, and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass

from claims.text.analysis import DocumentFacts, Marked
from claims.text.spans import Span

#: Why a range can be furniture. The interface puts the keys into words.
REASONS = (
    "ad",
    "author_bio",
    "byline",
    "caption",
    "comments",
    "contact",
    "cookie_notice",
    "copyright",
    "crosshead",
    "date_line",
    "dateline",
    "disclaimer",
    "donation",
    "embed",
    "exchange_rate",
    "navigation",
    "newsletter",
    "note",
    "pagination",
    "pull_quote",
    "related_link",
    "repeated_headline",
    "reporter_initials",
    "section",
    "share_bar",
    "site_name",
    "summary_box",
    "table",
    "table_of_contents",
    "tags",
    "video_link",
)


@dataclass(frozen=True, slots=True)
class Page:
    """The parts of a page, in text order; no two of them overlap.

    ``blocks`` are the paragraphs of the article's body, datelines and furniture taken out. The headline and the
    ``standfirst`` (the lines between headline and body that sum it up) are neither furniture nor body. ``subheadings``
    stand inside the body and are among the furniture too, as "crosshead".
    """

    document: DocumentFacts
    furniture: tuple[Marked, ...] = ()
    headline: Span | None = None
    standfirst: tuple[Span, ...] = ()
    subheadings: tuple[Span, ...] = ()
    blocks: tuple[Span, ...] = ()
