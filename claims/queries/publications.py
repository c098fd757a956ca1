"""What the public sees: the latest editions, read from nothing but their kept content."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.models import BigIntegerField, JSONField, OuterRef, Q, QuerySet, Subquery
from django.db.models.expressions import RawSQL
from django.db.models.functions import Cast

from claims.models import Document, Publication
from claims.queries.kept import planned_once
from claims.queries.search import edition_fits, query_of
from claims.report.content import PublishedClaim, Report, Withdrawal, from_json


@dataclass(frozen=True, slots=True)
class Edition:
    """A publication opened: ``canonical`` is the text that ``sha256`` was made of, ``report`` what it says."""

    document_id: int
    number: int
    canonical: str
    sha256: str
    published_at: datetime
    report: Report


def latest_publications() -> QuerySet[Publication]:
    """The newest edition of every document that has one, the last published first; for a paginator."""
    newest = Publication.objects.filter(document=OuterRef("document")).order_by("-edition").values("pk")[:1]
    return Publication.objects.filter(pk=Subquery(newest)).order_by("-published_at", "-pk")


def changed_publications() -> QuerySet[Publication]:
    """The newest editions in which something was corrected or withdrawn."""
    # Canonical JSON has one way to write this, and inside a text its quotes would be escaped.
    corrected = Q(content__contains='"corrections":[{')
    withdrawn = ~Q(content__contains='"withdrawn":[]')
    return latest_publications().filter(corrected | withdrawn, edition__gt=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reader looks for; empty fields ask for nothing.

    ``verdict`` is one of the closed verdicts, ``label`` the key of a label or "scale/key".
    """

    words: str = ""
    verdict: str = ""
    publisher: str = ""
    language: str = ""
    label: str = ""


def found_publications(wanted: Wanted) -> QuerySet[Publication]:
    """The newest editions with what is wanted, the last published first."""
    found = latest_publications().alias(plain=Cast("content", JSONField()))
    query = query_of(wanted.words)
    if query is not None:
        found = found.filter(edition_fits(query))
    scale, _, key = wanted.label.rpartition("/")
    label = {"key": key, "scale": scale} if scale else {"key": key}
    sought: list[tuple[str, Any]] = [
        (wanted.label, {"claims": [{"label": label}]}),
        (wanted.verdict, {"claims": [{"label": {"verdict": wanted.verdict}}]}),
        (wanted.publisher, {"article": {"publisher": wanted.publisher}}),
        (wanted.language, {"language": wanted.language}),
    ]
    for value, shape in sought:
        found = found.filter(Q(("plain__contains", shape))) if value else found
    return found


def published_publishers() -> list[str]:
    """Publishers of the articles on which something was published."""
    found = Document.objects.filter(publications__isnull=False).exclude(publisher="")
    return list(found.values_list("publisher", flat=True).distinct().order_by("publisher"))


def published_addresses() -> list[tuple[str, int, datetime]]:
    """Slug, number of the claim and day of every claim that stands published, in one query."""
    claims = RawSQL("jsonb_path_query(content::jsonb, '$.claims[*].id')::bigint", [], BigIntegerField())
    found = latest_publications().annotate(entry=claims).order_by("document__slug")
    return list(found.values_list("document__slug", "entry", "published_at"))


def opened(publication: Publication) -> Edition:
    """The edition that a row keeps. No query."""
    return Edition(
        document_id=publication.document_id,
        number=publication.edition,
        canonical=publication.content,
        sha256=publication.sha256,
        published_at=publication.published_at,
        report=from_json(json.loads(publication.content)),
    )


@dataclass(frozen=True, slots=True)
class Newest:
    """Which edition of a report is the newest, without what it says, and what stands on its pages beside it.

    That is the masthead, of which it tells when it was changed, and what the publisher of the article corrected after
    it was asked: a JSON list, the latest first, of ``outcome``, ``on`` (a day or null), ``seen`` (the day on which the
    newsroom saw it) and ``claims``, or nothing where there is none or the newsroom does not tell.
    """

    publication: int
    sha256: str
    published_at: datetime
    masthead_at: datetime | None
    put_right: str


def newest_of(slug: str) -> Newest:
    """The newest edition of the report at ``slug``, for whoever may have its pages already.

    One query, written by hand and planned once: Django takes longer to write it, and PostgreSQL to plan it, than to
    answer it. Raises Publication.DoesNotExist.
    """
    with planned_once(connection) as cursor:
        cursor.execute(_NEWEST, [settings.TIME_ZONE, slug])
        row = cursor.fetchone()
    if row is None:
        raise Publication.DoesNotExist("nothing was published there")
    return Newest(*row)


_NEWEST = """
SELECT p.id, p.sha256, p.published_at, (SELECT m.changed_at FROM claims_masthead m), coalesce((
    SELECT json_agg(json_build_object(
        'outcome', r.outcome, 'on', r.corrected_on, 'seen', (r.closed_at AT TIME ZONE %s::text)::date, 'claims', (
            SELECT json_agg(c.claim_id ORDER BY c.claim_id) FROM claims_correctionrequest_claims c
            WHERE c.correctionrequest_id = r.id
        )) ORDER BY r.closed_at DESC, r.id DESC)::text
    FROM claims_newsroom n JOIN claims_correctionrequest r ON n.publishes_corrections AND r.document_id = d.id
    WHERE r.outcome IN ('corrected', 'partly') AND r.withdrawn_at IS NULL
), '') FROM claims_publication p
JOIN claims_document d ON d.id = p.document_id WHERE d.slug = %s ORDER BY p.edition DESC LIMIT 1
"""


def edition_numbered(publication: int) -> Edition:
    """The edition that a row keeps, by the row's id. Raises Publication.DoesNotExist."""
    return opened(Publication.objects.get(pk=publication))


def edition_of(slug: str, edition: int | None = None) -> Edition:
    """An edition of the report at ``slug``, the newest by default. One query. Raises Publication.DoesNotExist."""
    return _one(Publication.objects.filter(document__slug=slug), edition)


def edition_of_document(document_id: int, edition: int | None = None) -> Edition:
    """The same by document. Raises Publication.DoesNotExist."""
    return _one(Publication.objects.filter(document=document_id), edition)


def edition_of_claim(claim_id: int) -> Edition:
    """The newest edition of the report that a claim belongs to. Raises Publication.DoesNotExist."""
    return _one(Publication.objects.filter(document__claims=claim_id), None)


def published_claim(slug: str, claim_id: int) -> tuple[Edition, PublishedClaim | Withdrawal]:
    """A claim of the newest edition, or what is left of it. One query. Raises Publication.DoesNotExist."""
    found = edition_of(slug)
    entry = found.report.claim(claim_id) or found.report.withdrawal(claim_id)
    if entry is None:
        raise Publication.DoesNotExist(f"claim {claim_id} is not in edition {found.number} of {slug}")
    return found, entry


def _one(publications: QuerySet[Publication], edition: int | None) -> Edition:
    wanted = publications if edition is None else publications.filter(edition=edition)
    newest = wanted.order_by("-edition").first()
    if newest is None:
        raise Publication.DoesNotExist("nothing was published there")
    return opened(newest)
