"""What was published, open to everyone."""

from __future__ import annotations

import json

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from ninja import Query, Router

from claims.models import Publication
from claims.queries.editions import editions_at
from claims.queries.publications import (
    Edition,
    Wanted,
    changed_publications,
    edition_of,
    found_publications,
    published_claim,
)
from claims.queries.report_pages import ReportPlace, report_page
from claims.queries.table_orders import moment_in, whole_in
from claims.report.content import Withdrawal, extract
from claims.report.editions import taken_back, withdrawals_as_data
from claims.report.verification import extract_file, report_file
from claims.views.api.operations import JSON, reads
from claims.views.api.problems import Problem
from claims.views.api.report_shapes import addresses, corrected, in_report, listed
from claims.views.api.schemas import CLAIM_FILES, REPORT_FILES
from claims.views.api.shapes import reports as shapes
from claims.views.api.shapes.base import Number, Slug
from claims.views.reports import fresh

router = Router(tags=["reports"])


@reads(
    router,
    "/reports",
    summary=_("Published reports, the last published first"),
    shape=shapes.ReportList,
    query=shapes.ReportQuery,
    is_public=True,
)
def reports(request: HttpRequest, query: Query[shapes.ReportQuery]) -> shapes.ReportList:
    wanted = Wanted(query.words, query.verdict or "", query.publisher, query.language or "", query.label or "")
    rows, last = report_page(found_publications(wanted), since=query.since, after=query.place(_read), size=query.limit)
    items = [listed(request, row) for row in rows]
    return shapes.ReportList(items=items, next=query.next_after(request, _written(last)))


@reads(
    router,
    "/reports/{slug}",
    summary=_("A report: its newest edition, with its SHA-256"),
    is_public=True,
    errors=[404],
    media=REPORT_FILES,
)
def report(request: HttpRequest, slug: Slug) -> HttpResponse:
    return _file(request, _edition(slug))


@reads(
    router,
    "/reports/{slug}/editions",
    summary=_("All editions of a report, the newest first"),
    shape=shapes.EditionList,
    is_public=True,
    errors=[404],
)
def editions(request: HttpRequest, slug: Slug) -> shapes.EditionList:
    items = [
        shapes.EditionInList(
            edition=number,
            sha256=sha256,
            published_at=at,
            api=addresses(request, "edition", slug=slug, number=number),
        )
        for number, at, sha256 in editions_at(slug)
    ]
    if not items:
        raise Problem(404)
    return shapes.EditionList(slug=slug, items=items)


@reads(
    router,
    "/reports/{slug}/editions/{number}",
    summary=_("One edition of a report"),
    is_public=True,
    errors=[404, 410],
    media=REPORT_FILES,
)
def edition(request: HttpRequest, slug: Slug, number: Number) -> HttpResponse:
    """The edition, unless a claim of it was withdrawn since: a file without it would have another hash."""
    found = _edition(slug, number)
    if gone := taken_back(found.report, _edition(slug).report):
        raise Problem(410, edition=found.number, sha256=found.sha256, withdrawn=withdrawals_as_data(gone))
    return _file(request, found)


@reads(
    router,
    "/reports/{slug}/claims",
    summary=_("The claims of a report, in the order of the article"),
    shape=shapes.ClaimsInReport,
    is_public=True,
    errors=[404],
)
def report_claims(request: HttpRequest, slug: Slug) -> shapes.ClaimsInReport:
    found = _edition(slug)
    items = [in_report(request, slug, entry) for entry in json.loads(found.canonical)["claims"]]
    return shapes.ClaimsInReport(slug=slug, edition=found.number, items=items)


@reads(
    router,
    "/reports/{slug}/claims/{claim}",
    summary=_("One claim of a report, with a SHA-256 of its own"),
    is_public=True,
    errors=[404, 410],
    media=CLAIM_FILES,
)
def report_claim(request: HttpRequest, slug: Slug, claim: Number) -> HttpResponse:
    try:
        found, entry = published_claim(slug, claim)
    except Publication.DoesNotExist as error:
        raise Problem(404) from error
    if isinstance(entry, Withdrawal):
        raise Problem(410, entry.reason, withdrawn=withdrawals_as_data([entry])[0])
    text = extract_file(extract(found.report, entry, found.sha256))
    return fresh(request, HttpResponse(text, content_type=JSON), found.published_at)


@reads(
    router,
    "/corrections",
    summary=_("Reports in which something was corrected or withdrawn"),
    shape=shapes.CorrectionList,
    query=shapes.CorrectionQuery,
    is_public=True,
)
def corrections(request: HttpRequest, query: Query[shapes.CorrectionQuery]) -> shapes.CorrectionList:
    rows, last = report_page(changed_publications(), since=query.since, after=query.place(_read), size=query.limit)
    items = [corrected(request, row) for row in rows]
    return shapes.CorrectionList(items=items, next=query.next_after(request, _written(last)))


def _edition(slug: str, number: int | None = None) -> Edition:
    try:
        return edition_of(slug, number)
    except Publication.DoesNotExist as error:
        raise Problem(404) from error


def _file(request: HttpRequest, found: Edition) -> HttpResponse:
    """The very bytes that the page offers; the hash of what they hold is their ETag."""
    response = HttpResponse(report_file(found.canonical), content_type=JSON, headers={"ETag": f'"{found.sha256}"'})
    return fresh(request, response, found.published_at)


def _written(place: ReportPlace | None) -> str:
    return f"{place[0].isoformat()}~{place[1]}" if place else ""


def _read(words: str) -> ReportPlace:
    """The place that ``_written`` wrote. Raises ValueError."""
    at, _, number = words.partition("~")
    return moment_in(at), whole_in(number)
