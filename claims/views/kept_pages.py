"""The pages of published reports, written once in each language: an edition never changes, and all readers get it."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from claims.models import Publication
from claims.queries.editions import editions_of
from claims.queries.mastheads import masthead
from claims.queries.publications import Newest, edition_numbered
from claims.report.content import Withdrawal
from claims.report.editions import edition_view, listed
from claims.report.pages import ReportView, report_view
from claims.report.put_right import put_right
from claims.report.words import WORDS, spoken

#: How many sites pages are kept for beside the newsroom's own: whoever asks chooses the port in the name of the host.
MOST_SITES = 8
_SITES: set[str] = set()


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page as it goes out, plain and compressed. It holds no secret that its compressed size could tell."""

    body: bytes
    packed: bytes
    etag: str
    language: str


def report_page(newest: Newest, claim: int | None, base: str, asked: str) -> KeptPage:
    """The page of an edition, or of one claim of it, for the site at ``base``; kept if pages are for that site.

    Its own words are in the language that was ``asked`` for, in that of the article where none was.
    Raises Publication.DoesNotExist where the edition has no such claim.
    """
    page = _kept_page if _is_kept_for(base) else _kept_page.__wrapped__
    return page(newest, claim, base, asked)


def edition_page(publication: int, newest: int, masthead_at: datetime | None, base: str, asked: str) -> KeptPage:
    """The page of an edition beside the ``newest`` of the same report; both are ids of rows. Kept likewise."""
    page = _kept_edition if _is_kept_for(base) else _kept_edition.__wrapped__
    return page(publication, newest, masthead_at, base, asked)


def _is_kept_for(base: str) -> bool:
    if len(_SITES) < MOST_SITES:
        _SITES.add(base)
    return base in _SITES or base == settings.PUBLIC_URL


@lru_cache(maxsize=1024)
def _kept_page(newest: Newest, claim: int | None, base: str, asked: str) -> KeptPage:
    """What ``report_page`` gives, written once.

    In the key the hash lets no other edition be taken for this one; what stands beside it is that of now.
    """
    edition = edition_numbered(newest.publication)
    view = report_view(edition.report, edition.sha256, base=base, language=asked)
    template, given = _page(view, claim)
    given["editions"] = listed(editions_of(edition.document_id), view.language)
    given["put_right"] = put_right(newest.put_right, view, claim)
    return _written(view, template, given, asked)


@lru_cache(maxsize=256)
def _kept_edition(publication: int, newest: int, _masthead_at: datetime | None, base: str, asked: str) -> KeptPage:
    """What ``edition_page`` gives, written once."""
    view, latest = (
        report_view(edition.report, edition.sha256, base=base, language=asked)
        for edition in (edition_numbered(publication), edition_numbered(newest))
    )
    return _written(view, "reports/edition.html", {"edition": edition_view(view, latest)}, asked)


def _written(view: ReportView, template: str, given: dict[str, Any], asked: str) -> KeptPage:
    context = {
        "masthead": masthead(),
        "view": view,
        "report": view.report,
        "newsroom": view.report.newsroom,
        "words": view.words,
        **_languages(view.report.language, view.language, asked),
    }
    with translation.override(view.language):
        body = render_to_string(template, {"language": view.language, **context, **given}).encode()
    etag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    return KeptPage(body, gzip.compress(body, mtime=0), etag, view.language)


def _languages(own: str, shown: str, asked: str) -> dict[str, Any]:
    """How the page leads to itself in each language, and what says in which the words of people are."""
    first = spoken(own)
    others = [{"code": code, "asked": address_in(code)} for code in sorted(WORDS) if code != first]
    return {
        "asked": address_in(asked),
        "is_other": shown != first,
        "languages": [{"code": first, "asked": ""}, *others, {"code": "x-default", "asked": ""}],
        "written": format_html(' lang="{}"', own) if shown != own else "",
    }


def address_in(language: str) -> str:
    """What stands behind the address of a page that is asked for in a language; nothing where none is asked for."""
    return f"?language={language}" if language else ""


def _page(view: ReportView, claim_id: int | None) -> tuple[str, dict[str, Any]]:
    if claim_id is None:
        return "reports/report.html", {}
    entry = view.report.claim(claim_id) or view.report.withdrawal(claim_id)
    if entry is None:
        raise Publication.DoesNotExist(f"claim {claim_id} is not in this edition")
    if isinstance(entry, Withdrawal):
        return "reports/withdrawn.html", {"gone": next(gone for gone in view.withdrawn if gone.claim_id == claim_id)}
    claim = view.claim(claim_id)
    # One page carries the markup, and the markup names it: the one that speaks the article's language.
    markup = claim.markup if claim and view.language == spoken(view.report.language) else ""
    # The text was made for this place: it cannot end the script element.
    return "reports/claim.html", {"claim": claim, "markup": mark_safe(markup)}  # noqa: S308
