"""A report as one HTML file that opens alone: the pages' own templates with style and pictures put inside."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import mark_safe

from claims.report.content import Report
from claims.report.pages import report_view

STYLES = ("claims/tokens.css", "claims/report.css")
PICTURES = "claims/icons.svg"


def report_html(report: Report, sha256: str, *, claim_id: int | None = None) -> str:
    """The whole edition, or one claim of it; ``sha256`` is the hash of its canonical JSON.

    Raises LookupError where the edition has no such claim.
    """
    view = report_view(report, sha256)
    context: dict[str, Any] = {"view": view, "report": report, "newsroom": report.newsroom, "words": view.words}
    if claim_id is None:
        return _standing_alone("reports/file.html", view.language, context)
    claim = view.claim(claim_id)
    if claim is None:
        raise LookupError(claim_id)
    # The text was made for this place: it cannot end the script element.
    markup = mark_safe(claim.markup)  # noqa: S308
    return _standing_alone("reports/claim.html", view.language, {**context, "claim": claim, "markup": markup})


def reports_html(editions: Sequence[tuple[Report, str]]) -> str:
    """Several editions, at least one, each with its SHA-256, below one another."""
    views = [report_view(report, sha256) for report, sha256 in editions]
    context = {"views": views, "newsroom": views[0].report.newsroom, "words": views[0].words}
    return _standing_alone("reports/files.html", views[0].language, context)


def _standing_alone(template: str, language: str, context: dict[str, Any]) -> str:
    own = {
        "language": language,
        "site": context["newsroom"].url,
        "styles": mark_safe("".join(map(_text, STYLES))),  # noqa: S308
        "pictures": mark_safe(f"<div hidden>{_text(PICTURES)}</div>"),  # noqa: S308
    }
    with translation.override(language):
        return render_to_string(template, {**context, **own})


def _text(name: str) -> str:
    """One of our own static files, as it stands in the source tree."""
    found = finders.find(name)
    if not found:
        raise FileNotFoundError(name)
    return Path(found).read_text(encoding="utf-8")
