"""Documents as the list and the workbench show them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce

from claims.models import (
    Analysis,
    Anchor,
    Assessment,
    Claim,
    Document,
    Evidence,
    Hint,
    Note,
    Publication,
    Revision,
    Thread,
)
from claims.queries.acts import has_to_undo
from claims.queries.gathered import PERSON, Figure, Part, listed, with_figures
from claims.queries.hints import OF_TEXT, loudest, touching
from claims.queries.kept import Kept
from claims.queries.kept_searches import KeptSearches, stand_in
from claims.queries.search import IsOneOf, documents_found, headline, passage, query_of, standing_in
from claims.workflow import DONE, Status

MOST_FOUND = 1_000


@dataclass(frozen=True, slots=True)
class Workbench:
    """A document with all that its page shows; ``analysis`` is the latest of ``revision``, the latest text.

    ``claims`` are in text order with their anchors, assessments and labels fetched, and ``evidence_count``,
    ``note_count``, ``noted`` (the ids of the anchors with an open thread) and ``noticed_as`` (the loudest outcome of
    the open hints about it, or empty) on each. ``hints`` are those of the text, in its order. ``has_to_undo`` tells
    whether the reader did something here that was not undone.
    """

    document: Document
    revision: Revision
    analysis: Analysis
    claims: tuple[Claim, ...]
    hints: tuple[Hint, ...] = ()
    has_to_undo: bool = False


def documents_having(words: str) -> list[int]:
    """The ids of the documents with the words in title, publisher, byline or text, the latest first. One query.

    At most MOST_FOUND: who has more has asked for too little.
    """
    text, values = standing_in(words)
    return _SEARCHES.numbers(("having", text, MOST_FOUND), lambda: _having(text), values)


def _having(words: str) -> QuerySet[Any]:
    return documents_found(words).order_by("-id").values_list("pk", flat=True)[:MOST_FOUND]


def documents_in(ids: Iterable[int], words: str) -> list[Document]:
    """These documents as ``documents_with_progress`` has them for words that found them, in no order. One query."""
    text, values = standing_in(words)
    values["ids"] = f"{{{','.join(map(str, ids))}}}"
    return _SEARCHES.rows(("in", text), lambda: _in(text), values)


def _in(words: str) -> QuerySet[Document]:
    ids = RawSQL("%s::bigint[]", [stand_in("ids")])
    return documents_with_progress(words).filter(IsOneOf("pk", ids)).order_by()


def documents_with_progress(words: str = "") -> QuerySet[Document]:
    """The documents, the latest first.

    Each has ``claim_count``, ``proposed_count``, ``done_count`` (published, dismissed or withdrawn),
    ``published_count`` and ``latest_edition`` (None while nothing is published). For ``words`` that a search found
    it, ``headline`` is its title and ``passage`` some of its text, with what was found marked.
    """
    rows, query = with_figures(Document.objects.order_by("-id"), _PROGRESS), query_of(words)
    return rows.annotate(headline=headline("title", query), passage=passage(words, query)) if query else rows


def documents_with_text(text: str) -> QuerySet[Document]:
    """The documents that have this very canonical text, the first brought in first."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    having = Revision.objects.filter(text_sha256=digest).values("document")
    return Document.objects.filter(pk__in=having).order_by("id")


def workbench(document_id: int, *, reader: int = 0) -> Workbench:
    """The document's page in two queries. Raises Document.DoesNotExist."""
    analysis = _latest_analysis(document_id, reader)
    if analysis is None:
        raise Document.DoesNotExist("there is no such document")
    revision, document = analysis.revision, analysis.revision.document
    document.latest_edition = analysis.latest_edition
    claims = tuple(_CLAIMS.rows(document_id))
    _tell_outcomes(claims, analysis.noticed)
    return Workbench(document, revision, analysis, claims, tuple(analysis.noticed), analysis.to_undo)


def _tell_outcomes(claims: Iterable[Claim], hints: Iterable[Hint]) -> None:
    """Put ``noticed_as`` on the claims; their anchors and the hints are fetched already."""
    open_hints = [hint for hint in hints if hint.dismissal_id is None]
    for claim in claims:
        claim.noticed_as = loudest(touching(listed(claim, "anchors"), open_hints))  # type: ignore[attr-defined]


def _latest_analysis(document_id: int, reader: int) -> Any:
    """The analysis that counts, with the text it read and the document of that."""
    return next(iter(_ANALYSIS.rows(document_id, reader)), None)


def _analyses_of(document: int, reader: int) -> QuerySet[Analysis]:
    read = Analysis.objects.filter(revision__document=document).select_related("revision__document__created_by")
    newest = read.order_by("-revision__number", "-id")[:1]
    return newest.annotate(latest_edition=_latest_edition("revision__document"), to_undo=has_to_undo(document, reader))


def latest_revision(document: Document) -> Revision:
    """The text that counts now. Raises Revision.DoesNotExist for a document without one."""
    return Revision.objects.filter(document=document).latest("number")


def _claims_of(document: int) -> QuerySet[Claim]:
    claims = Claim.objects.filter(document=document).select_related("assignee")
    return claims.defer("reasons", "unresolved").order_by("position", "id")


def _claim_count(*statuses: Status) -> Coalesce:
    claims = Claim.objects.filter(document=OuterRef("pk")).order_by()
    if statuses:
        claims = claims.filter(status__in=statuses)
    return _count(claims.annotate(of=F("document")))


def _count(rows: QuerySet[Any]) -> Coalesce:
    counted = rows.values("of").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), Value(0))


def _latest_revision() -> Subquery:
    """The text that counts now, of the document that an anchor's text is one of."""
    texts = Revision.objects.filter(document=OuterRef("claim__document")).order_by("-number")
    return Subquery(texts.values("pk")[:1])


def _latest_edition(document: str = "pk") -> Subquery:
    editions = Publication.objects.filter(document=OuterRef(document)).order_by("-edition")
    return Subquery(editions.values("edition")[:1])


_ANCHORS = Part(
    "anchors",
    Anchor.objects.filter(claim=OuterRef("pk"), revision=_latest_revision()).order_by("-is_primary", "start"),
)
_ASSESSMENTS = Part(
    "assessments",
    Assessment.objects.filter(claim=OuterRef("pk")).order_by("id"),
    {"author": PERSON, "label": None, "label__scale": None},
)
_STANDING = Evidence.objects.filter(claim=OuterRef("pk"), withdrawn_at__isnull=True).order_by()
EVIDENCE_COUNT = Figure("evidence_count", _count(_STANDING.annotate(of=F("claim"))))
_NOTES = Note.objects.filter(claim=OuterRef("pk")).order_by()
NOTE_COUNT = Figure("note_count", _count(_NOTES.annotate(of=F("claim"))))
_TALKED_OF = Thread.objects.filter(claim=OuterRef("pk"), resolved_at__isnull=True, anchor__isnull=False).order_by()
_NOTED = Figure("noted", ArraySubquery(_TALKED_OF.values("anchor_id")))
_PROGRESS = (
    Figure("claim_count", _claim_count()),
    Figure("proposed_count", _claim_count(Status.PROPOSED)),
    Figure("done_count", _claim_count(*DONE)),
    Figure("published_count", _claim_count(Status.PUBLISHED)),
    Figure("latest_edition", _latest_edition()),
)
_SEARCHES = KeptSearches()
_ANALYSIS = Kept(_analyses_of, (OF_TEXT,))
_CLAIMS = Kept(_claims_of, (_ANCHORS, _ASSESSMENTS), (EVIDENCE_COUNT, NOTE_COUNT, _NOTED))
