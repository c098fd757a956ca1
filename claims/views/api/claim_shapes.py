"""Claims and articles as the API tells them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.http import HttpRequest

from claims.models import Anchor, Assessment, Claim, Document, Evidence, MisinformationType, RatingLabel
from claims.queries.documents import Workbench
from claims.views.api.report_shapes import addresses, page_at
from claims.views.api.shapes import claims as shapes
from claims.views.api.shapes.base import Person
from claims.views.api.shapes.documents import (
    ClaimOfDocument,
    DocumentBrief,
    DocumentWhole,
    Progress,
    RevisionOut,
)

#: What is told of claim, article and evidence under the name that the column has.
_CLAIM = ("id", "text", "claimant", "kind", "check_worthiness", "position", "origin", "status", "due_at", "version")
_DOCUMENT = ("id", "slug", "title", "language", "url", "publisher", "byline", "place", "published_at", "version")
_PIECE = ("id", "stance", "quote", "comment", "locator", "question", "answer", "medium", "is_primary")
_SOURCE = ("sort", "title", "url", "publisher", "author", "published_on")


def _of(row: Any, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def brief(request: HttpRequest, claim: Claim, *, label: str | None, tags: Sequence[str]) -> dict[str, Any]:
    """What every shape of a claim tells; its assignee is fetched."""
    return {
        **_of(claim, (*_CLAIM, "updated_at")),
        "document": claim.document_id,
        "assignee": claim.assignee.get_username() if claim.assignee else None,
        "label": label,
        "tags": list(tags),
        "page": page_at(request, "claim", claim.pk),
        "api": addresses(request, "claim", number=claim.pk),
    }


def whole(request: HttpRequest, claim: Claim) -> shapes.ClaimWhole:
    """The claim of ``claim_with_all``."""
    submitted = _submitted(claim)
    tags = [tag.name for tag in claim.tag_rows]  # type: ignore[attr-defined]
    return shapes.ClaimWhole(
        **brief(request, claim, label=_label(submitted), tags=tags),
        **_of(claim, ("splitter", "dismissed_as", "created_at")),
        reasons=[shapes.Reason(feature=one["feature"], weight=one["weight"]) for one in claim.reasons],
        unresolved=[shapes.OpenWord(word=one["word"], reason=one["reason"]) for one in claim.unresolved],
        places=[
            place(one, claim.revision.number) for one in claim.anchors.all() if one.revision_id == claim.revision_id
        ],
        assessment=_assessment(submitted, claim) if submitted else None,
        evidence=[_piece(one) for one in claim.evidence.all()],
        history=[
            shapes.Act(
                **_of(one, ("action", "from_status", "to_status", "at", "reason")),
                by=one.actor.get_username() if one.actor else None,
            )
            for one in claim.events.all()
        ],
    )


def _submitted(claim: Claim) -> Assessment | None:
    return next((one for one in claim.assessments.all() if one.submitted_at), None)


def _label(found: Assessment | None) -> str | None:
    return f"{found.label.scale.key}/{found.label.key}" if found and found.label else None


def place(anchor: Anchor, revision: int) -> shapes.Place:
    return shapes.Place(**_of(anchor, ("start", "end", "exact", "prefix", "suffix", "is_primary")), revision=revision)


def _assessment(found: Assessment, claim: Claim) -> shapes.SubmittedAssessment:
    return shapes.SubmittedAssessment(
        **_of(found, ("conclusion", "justification", "submitted_at")),
        author=Person(username=found.author.get_username(), name=found.author.get_full_name()),
        rating=_rating(found.label, claim.document.language) if found.label else None,
        misinformation_type=_type(found.misinformation_type, claim.document.language),
    )


def _rating(label: RatingLabel, language: str) -> shapes.RatingOfClaim:
    return shapes.RatingOfClaim(
        scale=label.scale.key,
        scale_version=label.scale.version,
        key=label.key,
        name=label.in_words(language)["name"],
        verdict=label.verdict,
    )


def _type(found: MisinformationType | None, language: str) -> shapes.TypeOfClaim | None:
    return shapes.TypeOfClaim(key=found.key, name=found.in_words(language)["name"]) if found else None


def _piece(found: Evidence) -> shapes.PieceOfEvidence:
    kept = found.snapshot
    snapshot = shapes.SnapshotOfEvidence(**_of(kept, ("state", "fetched_at", "sha256"))) if kept else None
    return shapes.PieceOfEvidence(
        **_of(found, (*_PIECE, "withdrawn_at", "withdrawn_reason")),
        source=shapes.SourceOfEvidence(**_of(found.source, _SOURCE)),
        snapshot=snapshot,
    )


def document_facts(request: HttpRequest, document: Document) -> dict[str, Any]:
    """What every shape of an article tells; it has ``latest_edition``."""
    return {
        **_of(document, (*_DOCUMENT, "published_time_known", "created_at", "latest_edition")),
        "page": page_at(request, "document", document.pk),
        "api": addresses(request, "document", number=document.pk),
    }


def document_brief(request: HttpRequest, document: Any) -> DocumentBrief:
    """The document of ``documents_with_progress``."""
    progress = Progress(
        claims=document.claim_count,
        proposed=document.proposed_count,
        done=document.done_count,
        published=document.published_count,
    )
    return DocumentBrief(**document_facts(request, document), progress=progress)


def document_whole(request: HttpRequest, bench: Workbench, tags: dict[int, list[str]]) -> DocumentWhole:
    revision = bench.revision
    return DocumentWhole(
        **document_facts(request, bench.document),
        splitter=bench.analysis.splitter,
        revision=RevisionOut(**_of(revision, ("number", "text", "text_sha256"))),
        claims=[_of_document(request, claim, bench, tags.get(claim.pk, [])) for claim in bench.claims],
    )


def _of_document(request: HttpRequest, claim: Claim, bench: Workbench, tags: Sequence[str]) -> ClaimOfDocument:
    return ClaimOfDocument(
        **brief(request, claim, label=_label(_submitted(claim)), tags=tags),
        places=[place(one, bench.revision.number) for one in claim.anchors.all()],
    )
