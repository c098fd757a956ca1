"""Published reports as files, open to everyone, and the schema of their data."""

from __future__ import annotations

import json
from functools import lru_cache

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.views.decorators.http import require_safe

from claims.queries.publications import Edition, edition_of_document
from claims.report.card import card
from claims.report.content import FORMATS, Withdrawal
from claims.report.schema import message_schema, report_schema
from claims.views.report_formats import FORMS
from claims.views.reports import claim_or_404, edition_or_404


@login_not_required
@require_safe
def report_download(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """The newest edition in one of the formats. What a reader has already is not written again."""
    edition = edition_or_404(slug)
    etag = f'"{edition.sha256[:32]}-{form}"'
    at = int(edition.published_at.timestamp())
    return get_conditional_response(request, etag, at, None) or _written(edition, slug, form, etag, at)


@login_not_required
@require_safe
def report_claim_card(request: HttpRequest, slug: str, claim: int) -> HttpResponse:
    """The picture of a claim for shared links."""
    edition, entry = claim_or_404(slug, claim)
    if isinstance(entry, Withdrawal):
        return HttpResponse(status=410)
    at = int(edition.published_at.timestamp())
    etag = f'"{edition.sha256[:32]}-{claim}"'
    return get_conditional_response(request, etag, at, None) or _picture(edition, claim, etag, at)


@login_not_required
@require_safe
def report_schema_json(_request: HttpRequest, number: int) -> HttpResponse:
    """The JSON Schema of report.json and claim.json, by the number that they state."""
    if f"factcheck-report/{number}" not in FORMATS:
        raise Http404
    schema = report_schema(f"factcheck-report/{number}")
    return HttpResponse(json.dumps(schema, indent=1) + "\n", content_type="application/schema+json")


@login_not_required
@require_safe
def webhook_schema_json(_request: HttpRequest) -> HttpResponse:
    """The JSON Schema of what webhooks are told."""
    return HttpResponse(json.dumps(message_schema(), indent=1) + "\n", content_type="application/schema+json")


def _written(edition: Edition, slug: str, form: str, etag: str, at: int) -> HttpResponse:
    response = HttpResponse(_bytes(form, edition.document_id, edition.number), content_type=FORMS[form].media_type)
    response["Content-Disposition"] = f'attachment; filename="{slug}.{FORMS[form].suffix}"'
    response["ETag"], response["Last-Modified"] = etag, http_date(at)
    # It can be withdrawn: nobody may show it unasked.
    response["Cache-Control"] = "no-cache"
    return response


def _picture(edition: Edition, claim: int, etag: str, at: int) -> HttpResponse:
    response = HttpResponse(_drawn(edition.document_id, edition.number, claim), content_type="image/png")
    response["ETag"], response["Last-Modified"] = etag, http_date(at)
    response["Cache-Control"] = "no-cache"
    return response


@lru_cache(maxsize=256)
def _drawn(document_id: int, number: int, claim: int) -> bytes:
    report = edition_of_document(document_id, number).report
    return card(report, next(entry for entry in report.claims if entry.id == claim))


@lru_cache(maxsize=32)
def _bytes(form: str, document_id: int, number: int) -> bytes:
    """Setting a long report takes a while, and an edition never changes."""
    return FORMS[form].write([edition_of_document(document_id, number)], None)
