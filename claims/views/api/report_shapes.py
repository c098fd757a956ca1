"""Editions as lists show them, read from their canonical JSON: those of older numbers lack some of what it holds."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from claims.models import Publication
from claims.views.api.shapes.reports import (
    Article,
    ClaimInReport,
    CorrectedReport,
    CorrectionOfClaim,
    GivenLabel,
    GivenType,
    ReplacedWords,
    ReportInList,
    WithdrawnClaim,
)


def addresses(request: HttpRequest, name: str, **values: Any) -> str:
    """The whole address of an operation of the API."""
    return request.build_absolute_uri(reverse(f"api:{name}", kwargs=values))


def page_at(request: HttpRequest, name: str, *values: Any) -> str:
    """The whole address of a page for people."""
    return request.build_absolute_uri(reverse(name, args=values))


def listed(request: HttpRequest, row: Any) -> ReportInList:
    plain = json.loads(row.content)
    return ReportInList(
        **_head(request, row),
        language=plain["language"],
        article=Article(**{name: plain["article"][name] for name in Article.model_fields}),
        claims=[in_report(request, row.slug, entry) for entry in plain["claims"]],
        withdrawn=[gone["id"] for gone in plain["withdrawn"]],
    )


def in_report(request: HttpRequest, slug: str, entry: dict[str, Any]) -> ClaimInReport:
    label, type_ = entry["label"], entry.get("misinformation_type")
    return ClaimInReport(
        **{name: entry[name] for name in ("id", "text", "claimant", "conclusion", "published_at")},
        label=GivenLabel(**{name: label[name] for name in GivenLabel.model_fields}) if label else None,
        misinformation_type=GivenType(key=type_["key"], name=type_["name"]) if type_ else None,
        page=page_at(request, "report_claim", slug, entry["id"]),
        api=addresses(request, "report_claim", slug=slug, claim=entry["id"]),
    )


def corrected(request: HttpRequest, row: Any) -> CorrectedReport:
    plain = json.loads(row.content)
    changes = [_change(entry["id"], one) for entry in plain["claims"] for one in entry["corrections"]]
    return CorrectedReport(
        **_head(request, row),
        corrections=sorted(changes, key=lambda change: (change.at, change.claim), reverse=True),
        withdrawn=[
            WithdrawnClaim(claim=gone["id"], edition=gone["edition"], at=gone["at"], reason=gone["reason"])
            for gone in plain["withdrawn"]
        ],
    )


def _change(claim: int, plain: dict[str, Any]) -> CorrectionOfClaim:
    return CorrectionOfClaim(
        claim=claim,
        edition=plain["edition"],
        at=plain["at"],
        sort=plain.get("sort", ""),
        reason=plain["reason"],
        changes=[ReplacedWords(what=c["what"], old=c["old"], new=c["new"]) for c in plain.get("changes", [])],
    )


def _head(request: HttpRequest, row: Publication) -> dict[str, Any]:
    slug = row.slug  # type: ignore[attr-defined]
    return {
        "slug": slug,
        "edition": row.edition,
        "sha256": row.sha256,
        "published_at": row.published_at,
        "page": page_at(request, "report", slug),
        "api": addresses(request, "report", slug=slug),
    }
