"""What feed readers and search engines follow: the newest verdicts, corrections, and every public address."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from claims.queries.publications import changed_publications, latest_publications, opened, published_addresses
from claims.report.pages import ClaimView, ReportView
from claims.report.words import spoken, words_in
from claims.services.report_entries import newsroom
from claims.views.reports import fresh, site, viewed

#: Reports in a feed, and addresses in one file of the sitemap (sitemaps.org allows 50,000).
REPORTS, ADDRESSES = 20, 50_000


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a feed."""

    address: str
    title: str
    told: str
    published: datetime
    updated: datetime
    language: str
    picture: str = ""


@login_not_required
@require_safe
def reports_atom(request: HttpRequest) -> HttpResponse:
    """The newest verdicts, for feed readers (RFC 4287)."""
    return _atom(request, "reports", _verdicts(request))


@login_not_required
@require_safe
def reports_json_feed(request: HttpRequest) -> HttpResponse:
    """The same after JSON Feed 1.1."""
    words, home = _words(request), request.build_absolute_uri(reverse("reports"))
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"{newsroom().name}: {words['reports']}",
        "home_page_url": home,
        "feed_url": request.build_absolute_uri(request.path),
        "items": [_json_item(item) for item in _verdicts(request)],
    }
    text = json.dumps(feed, ensure_ascii=False, indent=1) + "\n"
    return fresh(request, HttpResponse(text, content_type="application/feed+json; charset=utf-8"))


@login_not_required
@require_safe
def corrections_atom(request: HttpRequest) -> HttpResponse:
    """What was corrected or withdrawn, the last first."""
    views = [viewed(request, opened(row)) for row in changed_publications()[:REPORTS]]
    found = [item for view in views for item in _changes(view)]
    return _atom(request, "corrections", sorted(found, key=lambda item: item.updated, reverse=True))


@login_not_required
@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every public address after sitemaps.org."""
    lists = [reverse(name) for name in ("reports", "methodology", "corrections", "verification")]
    pages: dict[str, datetime] = {}
    for slug, claim, at in published_addresses():
        pages[reverse("report", args=[slug])] = at
        pages[reverse("report_claim", args=[slug, claim])] = at
    found = [*((path, None) for path in lists), *pages.items()]
    parts = [found[start : start + ADDRESSES] for start in range(0, len(found), ADDRESSES)]
    asked = request.GET.get("part", "")
    if asked.isdecimal() and 1 <= int(asked) <= len(parts):
        parts = [parts[int(asked) - 1]]
    context = {"parts": parts, "site": site(request), "here": request.build_absolute_uri(request.path)}
    return fresh(request, render(request, "reports/sitemap.xml", context, content_type="application/xml"))


@login_not_required
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Search engines are welcome on the public pages and have nothing to seek behind the sign-in."""
    closed = [f"Disallow: {reverse(name)}" for name in ("admin:index", "login", "documents", "claims")]
    lines = ["User-agent: *", *closed, f"Sitemap: {site(request)}{reverse('sitemap')}"]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


class _Feed(Atom1Feed):
    """A feed that is the same until something happens: Django's would say of an empty one that it is of just now."""

    def latest_post_date(self) -> datetime:
        return max((item["updateddate"] for item in self.items), default=datetime.fromtimestamp(0, UTC))


def _words(request: HttpRequest) -> dict[str, str]:
    return dict(words_in(spoken(request.GET.get("language") or get_language() or "en")))


def _verdicts(request: HttpRequest) -> list[Item]:
    views = [viewed(request, opened(row)) for row in latest_publications()[:REPORTS]]
    found = [_verdict(view, claim) for view in views for claim in view.claims]
    return sorted(found, key=lambda item: (item.updated, item.address), reverse=True)


def _verdict(view: ReportView, claim: ClaimView) -> Item:
    label = claim.entry.label.name if claim.entry.label else view.words["no_rating"]
    return Item(
        address=claim.address,
        title=f"{label}: {claim.entry.text}",
        told=claim.entry.conclusion or claim.description,
        published=datetime.fromisoformat(claim.entry.first_published_at),
        updated=datetime.fromisoformat(claim.entry.published_at),
        language=view.language,
        picture=f"{claim.address}card.png",
    )


def _changes(view: ReportView) -> Iterable[Item]:
    for claim in view.claims:
        for change, dated in zip(claim.entry.corrections, claim.corrections, strict=True):
            at = datetime.fromisoformat(change.at)
            title, told = f"{dated.sort}: {claim.entry.text}", "\n".join(dated.lines)
            yield Item(f"{claim.address}#edition-{change.edition}", title, told, at, at, view.language)
    for gone in view.report.withdrawn:
        at = datetime.fromisoformat(gone.at)
        title = f"{view.words['withdrawn']}: {view.report.article.title}"
        yield Item(f"{view.address}{gone.id}/", title, gone.reason, at, at, view.language)


def _atom(request: HttpRequest, name: str, items: Iterable[Item]) -> HttpResponse:
    language = spoken(request.GET.get("language") or get_language() or "en")
    feed = _Feed(
        title=f"{newsroom().name}: {words_in(language)[name]}",
        link=request.build_absolute_uri(reverse(name)),
        description="",
        language=language,
        author_name=newsroom().name,
        feed_url=request.build_absolute_uri(request.path),
    )
    for item in items:
        feed.add_item(
            title=item.title,
            link=item.address,
            description=item.told,
            pubdate=item.published,
            updateddate=item.updated,
            unique_id=item.address,
        )
    text = feed.writeString("utf-8")
    return fresh(request, HttpResponse(text, content_type="application/atom+xml; charset=utf-8"))


def _json_item(item: Item) -> dict[str, str]:
    return {
        "id": item.address,
        "url": item.address,
        "title": item.title,
        "content_text": item.told,
        "date_published": item.published.isoformat(),
        "date_modified": item.updated.isoformat(),
        "language": item.language,
        "image": item.picture,
    }
