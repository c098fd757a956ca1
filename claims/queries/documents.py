"""Documents as the list and the workbench show them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, IntegerField, OuterRef, Prefetch, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from claims.models import Analysis, Anchor, Assessment, Claim, Document, Evidence, Note, Publication, Revision
from claims.queries.search import documents_found
from claims.workflow import DONE, Status


@dataclass(frozen=True, slots=True)
class Workbench:
    """A document with all that its page shows; ``analysis`` is the latest of ``revision``, the latest text.

    ``claims`` are in text order with their anchors, assessments and labels fetched, and ``evidence_count`` and
    ``note_count`` on each.
    """

    document: Document
    revision: Revision
    analysis: Analysis
    claims: tuple[Claim, ...]


def documents_with_progress(words: str = "") -> QuerySet[Document]:
    """The documents with the words in title, publisher, byline or text, the latest first; all of them for no words.

    Each has ``claim_count``, ``proposed_count``, ``done_count`` (published, dismissed or withdrawn),
    ``published_count`` and ``latest_edition`` (None while nothing is published).
    """
    found = (
        Document.objects.filter(pk__in=documents_found(words).values("pk")) if words.strip() else Document.objects.all()
    )
    return found.select_related("created_by").annotate(
        claim_count=_claim_count(),
        proposed_count=_claim_count(Status.PROPOSED),
        done_count=_claim_count(*DONE),
        published_count=_claim_count(Status.PUBLISHED),
        latest_edition=_latest_edition(),
    )


def documents_with_text(text: str) -> QuerySet[Document]:
    """The documents that have this very canonical text, the first brought in first."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    having = Revision.objects.filter(text_sha256=digest).values("document")
    return Document.objects.filter(pk__in=having).order_by("id")


def workbench(document_id: int) -> Workbench:
    """The document's page in a constant number of queries. Raises Document.DoesNotExist."""
    document = (
        Document.objects.select_related("created_by").annotate(latest_edition=_latest_edition()).get(pk=document_id)
    )
    revision = latest_revision(document)
    analysis = Analysis.objects.filter(revision=revision).latest("id")
    return Workbench(document, revision, analysis, tuple(_claims_of(document, revision)))


def latest_revision(document: Document) -> Revision:
    """The text that counts now. Raises Revision.DoesNotExist for a document without one."""
    return Revision.objects.filter(document=document).latest("number")


def _claims_of(document: Document, revision: Revision) -> QuerySet[Claim]:
    anchors = Anchor.objects.filter(revision=revision).order_by("-is_primary", "start")
    assessments = Assessment.objects.select_related("author", "label__scale")
    return (
        Claim.objects.filter(document=document)
        .select_related("assignee")
        .prefetch_related(Prefetch("anchors", anchors), Prefetch("assessments", assessments))
        .annotate(evidence_count=_evidence_count(), note_count=_note_count())
        .order_by("position", "id")
    )


def _claim_count(*statuses: Status) -> Coalesce:
    claims = Claim.objects.filter(document=OuterRef("pk")).order_by()
    if statuses:
        claims = claims.filter(status__in=statuses)
    return _count(claims.annotate(of=F("document")))


def _evidence_count() -> Coalesce:
    standing = Evidence.objects.filter(claim=OuterRef("pk"), withdrawn_at__isnull=True)
    return _count(standing.order_by().annotate(of=F("claim")))


def _note_count() -> Coalesce:
    return _count(Note.objects.filter(claim=OuterRef("pk")).order_by().annotate(of=F("claim")))


def _count(rows: QuerySet[Any]) -> Coalesce:
    counted = rows.values("of").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), Value(0))


def _latest_edition() -> Subquery:
    editions = Publication.objects.filter(document=OuterRef("pk")).order_by("-edition")
    return Subquery(editions.values("edition")[:1])
