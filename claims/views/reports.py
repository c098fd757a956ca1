"""The public pages: what was published, open to everyone.

A page about one report speaks the language of its article, unless its address asks for another one: so whoever opens
a link sees what whoever sent it saw. Pages about all reports speak the reader's.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.cache import get_conditional_response, patch_vary_headers, set_response_etag
from django.utils.http import http_date
from django.views.decorators.http import require_safe

from claims.forms.reports import ReportSearch
from claims.models import Publication
from claims.queries.mastheads import logo as kept_logo
from claims.queries.mastheads import masthead, newsroom_name
from claims.queries.publications import (
    Edition,
    changed_publications,
    edition_of,
    found_publications,
    newest_of,
    opened,
    published_claim,
    published_publishers,
)
from claims.report.content import Newsroom, PublishedClaim, Withdrawal, extract
from claims.report.editions import withdrawals_as_data
from claims.report.markdown import markdown
from claims.report.pages import ReportView, report_view
from claims.report.verification import extract_file, report_file
from claims.report.words import WORDS, spoken, words_in
from claims.views.kept_pages import KeptPage, address_in, report_page
from claims.views.policies import in_html

ON_A_PAGE = 20


@login_not_required
@require_safe
def reports(request: HttpRequest) -> HttpResponse:
    """Every report, or those that a reader seeks, the last published first."""
    form = ReportSearch(request.GET, publishers=published_publishers(), language=language_of(request))
    page = Paginator(found_publications(form.wanted()), ON_A_PAGE).get_page(request.GET.get("page"))
    views = [viewed(request, opened(row), language=language_of(request)) for row in page]
    kept = request.GET.copy()
    kept.pop("page", None)
    context = {"page": page, "views": views, "place": "reports", "form": form, "kept": kept.urlencode()}
    return listing(request, "reports/reports.html", context)


@login_not_required
@require_safe
def report(request: HttpRequest, slug: str) -> HttpResponse:
    """One article and the claims of it that were checked."""
    return kept_report(request, slug, None)


@login_not_required
@require_safe
def report_claim(request: HttpRequest, slug: str, claim: int) -> HttpResponse:
    """One claim with its verdict, or that it was withdrawn and why."""
    return kept_report(request, slug, claim)


def kept_report(request: HttpRequest, slug: str, claim: int | None) -> HttpResponse:
    """A page of the newest edition, written once for each edition, site and language that an address asks for."""
    try:
        newest = newest_of(slug)
        page = report_page(newest, claim, site(request), asked_for(request))
    except Publication.DoesNotExist as error:
        raise Http404 from error
    # What the publisher corrected is told without a new edition, so its day says nothing of the page.
    return fresh(request, kept_response(request, page), None if newest.put_right else newest.published_at)


def kept_response(request: HttpRequest, page: KeptPage) -> HttpResponse:
    """The page, compressed where the reader takes it so."""
    is_packed = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(page.packed if is_packed else page.body)
    if is_packed:
        response["Content-Encoding"] = "gzip"
    patch_vary_headers(response, ["Accept-Encoding"])
    response["Content-Language"], response["ETag"] = page.language, page.etag
    return response


@login_not_required
@require_safe
def report_json(request: HttpRequest, slug: str) -> HttpResponse:
    """The canonical JSON of the newest edition with its hash."""
    edition = edition_or_404(slug)
    return data(request, edition, report_file(edition.canonical), "application/json", f"{slug}.json")


@login_not_required
@require_safe
def report_markdown(request: HttpRequest, slug: str) -> HttpResponse:
    edition = edition_or_404(slug)
    text = markdown(edition.report, edition.sha256)
    return data(request, edition, text, "text/markdown; charset=utf-8", f"{slug}.md")


@login_not_required
@require_safe
def report_claim_json(request: HttpRequest, slug: str, claim: int) -> HttpResponse:
    """One claim of the newest edition with a hash of its own; 410 once it was withdrawn."""
    edition, entry = claim_or_404(slug, claim)
    if isinstance(entry, Withdrawal):
        return JsonResponse({"withdrawn": withdrawals_as_data([entry])[0]}, status=410)
    text = extract_file(extract(edition.report, entry, edition.sha256))
    return data(request, edition, text, "application/json", f"{slug}-{claim}.json")


@login_not_required
@require_safe
def corrections(request: HttpRequest) -> HttpResponse:
    """How we correct, and everything that was corrected or withdrawn."""
    page = Paginator(changed_publications(), ON_A_PAGE).get_page(request.GET.get("page"))
    views = [viewed(request, opened(row), language=language_of(request)) for row in page]
    context = {"page": page, "views": views, "place": "corrections", "policy": "corrections"}
    return listing(request, "reports/corrections.html", context)


@login_not_required
@require_safe
def logo(request: HttpRequest) -> HttpResponse:
    """The newsroom's logo, a picture that was looked at when it came in."""
    found = kept_logo()
    if found is None:
        raise Http404
    return fresh(request, HttpResponse(found[0], content_type=found[1], headers={"X-Content-Type-Options": "nosniff"}))


@login_not_required
@require_safe
def methodology(request: HttpRequest) -> HttpResponse:
    """How the newsroom works."""
    return listing(request, "reports/methodology.html", {"place": "methodology", "policy": "methodology"})


def edition_or_404(slug: str) -> Edition:
    """The newest edition of the report at ``slug``."""
    try:
        return edition_of(slug)
    except Publication.DoesNotExist as error:
        raise Http404 from error


def claim_or_404(slug: str, claim_id: int) -> tuple[Edition, PublishedClaim | Withdrawal]:
    """A claim of the newest edition, or what is left of it."""
    try:
        return published_claim(slug, claim_id)
    except Publication.DoesNotExist as error:
        raise Http404 from error


def viewed(request: HttpRequest, edition: Edition, *, language: str = "") -> ReportView:
    # The address that the reader came by: markup has to name the page that carries it.
    return report_view(edition.report, edition.sha256, base=site(request), language=language)


def site(request: HttpRequest) -> str:
    return request.build_absolute_uri("/").rstrip("/")


def listing(request: HttpRequest, template: str, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    """A page about many reports, in the reader's language or the one that the address asks for."""
    language = language_of(request)
    shown = masthead()
    newsroom = Newsroom(newsroom_name(shown), settings.PUBLIC_URL)
    policy = getattr(shown, f"{context['policy']}_{language}") if context.get("policy") else ""
    given = {
        "newsroom": newsroom,
        "masthead": shown,
        "own_policy": in_html(policy),
        "words": words_in(language),
        "asked": address_in(asked_for(request)),
        **context,
    }
    response = _rendered(request, template, language, given)
    response.status_code = status
    return fresh(request, response)


def language_of(request: HttpRequest) -> str:
    """The language that the address asks for, else the reader's, as far as reports speak it."""
    return spoken(request.GET.get("language") or translation.get_language() or "en")


def asked_for(request: HttpRequest) -> str:
    """The language that the address asks for, if reports speak it; nothing where it asks for none."""
    language = request.GET.get("language", "")
    return language if language in WORDS else ""


def _rendered(request: HttpRequest, template: str, language: str, context: dict[str, Any]) -> HttpResponse:
    with translation.override(language):
        response = render(request, template, {"language": language, **context})
    response["Content-Language"] = language
    return response


def data(request: HttpRequest, edition: Edition, text: str, content_type: str, name: str) -> HttpResponse:
    """A file that is shown or kept, of an edition."""
    response = HttpResponse(text, content_type=content_type)
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return fresh(request, response, edition.published_at)


def fresh(request: HttpRequest, response: HttpResponse, published_at: datetime | None = None) -> HttpResponse:
    """The response, or 304 where the reader has it already. Nobody may show it unasked: it can be withdrawn."""
    if "ETag" not in response:
        set_response_etag(response)
    response["Cache-Control"] = "no-cache"
    if published_at:
        response["Last-Modified"] = http_date(published_at.timestamp())
    modified = int(published_at.timestamp()) if published_at else None
    conditional = get_conditional_response(request, response["ETag"], modified, response)
    return conditional or response
