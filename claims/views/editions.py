"""Editions of before: each stays at an address of its own, which says what became of it."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from claims.models import Publication
from claims.queries.editions import publication_at
from claims.queries.publications import edition_of, newest_of
from claims.report.editions import taken_back, withdrawals_as_data
from claims.report.verification import report_file
from claims.views.kept_pages import edition_page
from claims.views.reports import asked_for, data, fresh, kept_response, site


@login_not_required
@require_safe
def report_edition(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """An edition as it was, without what was taken back since. The newest one is what search engines are led to."""
    try:
        newest, publication = newest_of(slug), publication_at(slug, number)
    except Publication.DoesNotExist as error:
        raise Http404 from error
    page = edition_page(publication, newest.publication, newest.masthead_at, site(request), asked_for(request))
    response = kept_response(request, page)
    response["X-Robots-Tag"] = "noindex"
    return fresh(request, response, newest.published_at)


@login_not_required
@require_safe
def report_edition_json(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The canonical JSON of an edition with its hash; 410 once a claim of it was withdrawn."""
    try:
        newest, edition = edition_of(slug), edition_of(slug, number)
    except Publication.DoesNotExist as error:
        raise Http404 from error
    if gone := taken_back(edition.report, newest.report):
        told = {"edition": number, "sha256": edition.sha256, "withdrawn": withdrawals_as_data(gone)}
        response: HttpResponse = JsonResponse(told, status=410)
    else:
        name = f"{slug}-{number}.json"
        response = data(request, edition, report_file(edition.canonical), "application/json", name)
    response["X-Robots-Tag"] = "noindex"
    return response
