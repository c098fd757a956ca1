"""Snapshots: their state beside the evidence, their text, their file. Nothing fetched is shown as a page of ours."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from claims.models import Evidence, Publication, Snapshot
from claims.queries.publications import edition_of_document
from claims.services.snapshots import retry_snapshot, stored_name
from claims.services.uploads import ENDINGS
from claims.services.warc import kept_of, published_pages, write_warc
from claims.views.access import MemberRequest, newsroom, row_or_404
from claims.views.posting import of_claim, posted
from claims.wording import REFUSALS, in_words
from claims.workflow import EDITORS, Refused

#: Even where a browser shows the file, nothing in it runs, loads, or is of our origin.
_SANDBOX = "sandbox; default-src 'none'"


def _of_evidence(pk: int) -> str:
    return of_claim(get_object_or_404(Evidence, pk=pk).claim_id)


@require_safe
@newsroom
def evidence_snapshot(request: MemberRequest, pk: int) -> HttpResponse:
    """How the snapshot of a piece of evidence stands now, to be put in the place of what the page says."""
    return _state(request, _piece(pk))


@require_safe
@newsroom
def snapshot_file(request: MemberRequest, pk: int) -> Any:
    """The bytes, as a file to save: never as what they are, so that no browser makes a page of them."""
    row = get_object_or_404(Snapshot.objects.defer("text", "headers"), pk=pk, state=Snapshot.State.KEPT)
    try:
        file = storages["evidence"].open(stored_name(row.sha256))
    except FileNotFoundError as error:
        raise Http404 from error
    answer = FileResponse(
        file,
        as_attachment=True,
        filename=f"snapshot-{row.pk}{ENDINGS.get(row.media_type, '.bin')}",
        content_type="application/octet-stream",
    )
    answer["Content-Security-Policy"] = _SANDBOX
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


@require_safe
@newsroom
def claim_warc(request: MemberRequest, pk: int) -> HttpResponse:
    """The kept pages that the evidence of a claim cites, for replay tools."""
    return _packed(kept_of(row_or_404(pk).evidence.all()), f"claim-{pk}")


@require_safe
@newsroom
def document_warc(request: MemberRequest, pk: int) -> HttpResponse:
    """The kept pages that the newest edition of a report cites. They are other people's work: for editors alone."""
    if not request.actor.roles & EDITORS:
        raise PermissionDenied
    try:
        edition = edition_of_document(pk)
    except Publication.DoesNotExist as error:
        raise Http404 from error
    return _packed(published_pages(edition.report.claims), f"report-{pk}-{edition.number}")


@newsroom
@posted(_of_evidence)
def snapshot_retry(request: MemberRequest, pk: int) -> HttpResponse:
    """Ask again for the page that a piece of evidence cites."""
    piece = _piece(pk)
    try:
        if piece.snapshot_id:
            retry_snapshot(piece.snapshot_id, by=request.user)
    except Refused as no:
        messages.error(request, str(in_words(REFUSALS, no.key)))
    if request.htmx:
        return _state(request, _piece(pk))
    return redirect(of_claim(piece.claim_id))


def _packed(rows: list[Snapshot], name: str) -> HttpResponse:
    packed = BytesIO()
    write_warc(rows, packed)
    answer = HttpResponse(packed.getvalue(), content_type="application/octet-stream")
    answer["Content-Disposition"] = f'attachment; filename="{name}.warc.gz"'
    return answer


def _piece(pk: int) -> Evidence:
    pieces = Evidence.objects.filter(snapshot__isnull=False).select_related("snapshot")
    return get_object_or_404(pieces.defer("snapshot__text", "snapshot__headers"), pk=pk)


def _state(request: MemberRequest, piece: Evidence) -> HttpResponse:
    return render(request, "claims/claims/_snapshot.html", {"piece": piece})
