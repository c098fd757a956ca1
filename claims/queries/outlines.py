"""What an act on one claim may change of the page of its article, and no more than that: it is read after every act."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, QuerySet, Subquery

from claims.models import Anchor, Assessment, Claim, ClaimEvent, Document, Hint, Revision, Thread
from claims.queries.acts import has_to_undo
from claims.queries.documents import EVIDENCE_COUNT, NOTE_COUNT
from claims.queries.gathered import Figure, Part
from claims.queries.hints import loudest_of
from claims.queries.kept import Kept


@dataclass(frozen=True, slots=True)
class Outline:
    """A document with all its claims in text order, of which there is no more than where they stand and who has them.

    ``anchors`` are those in the latest text; ``noted`` are the ids of those with an open thread. ``newest`` is the
    last event of the claim that was asked for beside it, 0 for none. ``has_to_undo`` is that of ``Workbench``.
    """

    document: Document
    claims: tuple[Claim, ...]
    anchors: tuple[Anchor, ...]
    noted: frozenset[int]
    newest: int
    has_to_undo: bool


def outline_of(document_id: int, *, newest_of: int = 0, reader: int = 0) -> Outline:
    """The outline of a document, with the last event of a claim. One query. Raises Document.DoesNotExist."""
    found: Any = next(iter(_OUTLINE.rows(document_id, newest_of, reader)), None)
    if found is None:
        raise Document.DoesNotExist("there is no such document")
    noted = frozenset(found.noted)
    return Outline(found, tuple(found.claims.all()), tuple(found.anchor_rows), noted, found.newest or 0, found.to_undo)


def lines_of(claim_ids: Iterable[int]) -> list[Claim]:
    """One claim or two as a list shows them, in text order: with what their heads tell.

    Fetched: the assessment that was handed in with its label; ``evidence_count``, ``note_count`` and ``noticed_as`` as
    of ``workbench``. One query.
    """
    first, *others = claim_ids
    lines: list[Any] = _LINES.rows(first, *(others or [first]))
    for line in lines:
        line.noticed_as = loudest_of(line.outcomes)
    return lines


def _outline(document: int, claim: int, reader: int) -> QuerySet[Document]:
    newest = ClaimEvent.objects.filter(claim=claim).order_by("-id").values("pk")[:1]
    found = Document.objects.filter(pk=document).order_by()
    return found.annotate(newest=Subquery(newest), to_undo=has_to_undo(document, reader))


def _lines(claim: int, other: int) -> QuerySet[Claim]:
    claims = Claim.objects.filter(Q(pk=claim) | Q(pk=other)).select_related("assignee")
    return claims.defer("reasons", "unresolved").order_by("position", "id")


def _latest_revision(document: str) -> Subquery:
    """The latest text of the document that is a field of the row beside which the texts' own rows are read."""
    texts = Revision.objects.filter(document=OuterRef(OuterRef(document))).order_by("-number")
    return Subquery(texts.values("pk")[:1])


_CLAIMS = Part(
    "claims",
    Claim.objects.filter(document=OuterRef("pk")).order_by("position", "id"),
    fields=("id", "status", "assignee", "version"),
)
_ANCHORS = Part(
    "anchor_rows",
    Anchor.objects.filter(revision=_latest_revision("pk")).order_by("start", "id"),
    fields=("id", "claim", "start", "end"),
)
_TALKED_OF = Thread.objects.filter(claim__document=OuterRef("pk"), resolved_at=None, anchor__isnull=False).order_by()
_NOTED = Figure("noted", ArraySubquery(_TALKED_OF.values("anchor_id")))
_OPEN_HINTS = Hint.objects.filter(claims=OuterRef("pk"), dismissal=None, revision=_latest_revision("document"))
_OUTCOMES = Figure("outcomes", ArraySubquery(_OPEN_HINTS.order_by().values("outcome")))
_LABELS = Part(
    "assessments",
    Assessment.objects.filter(claim=OuterRef("pk"), submitted_at__isnull=False).order_by("id"),
    {"label": ("id", "names", "hue", "icon")},
    fields=("id", "label", "submitted_at"),
)
_OUTLINE = Kept(_outline, (_CLAIMS, _ANCHORS), (_NOTED,))
_LINES = Kept(_lines, (_LABELS,), (EVIDENCE_COUNT, NOTE_COUNT, _OUTCOMES))
