"""A file in the place of a page that could not be fetched."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Evidence, Snapshot
from claims.services.acts import member, open_claim, record
from claims.services.evidence import told_of
from claims.services.quotations import anchor_quotes
from claims.services.uploads import Upload, keep_upload
from claims.workflow import Refused


@transaction.atomic
def hand_in_snapshot(evidence_id: int, *, by: User, upload: Upload) -> Evidence:
    """Let a piece of evidence cite the file, kept as a snapshot of its source, and look for the passage in it.

    Other evidence that waits in vain for the same page cites it from now on too. What is kept already stays cited.
    Raises Evidence.DoesNotExist and Refused: not_your_role, not_editable, already_withdrawn, snapshot_is_kept.
    """
    member(by)
    claim = open_claim(Evidence.objects.values_list("claim", flat=True).get(pk=evidence_id))
    piece = Evidence.objects.select_related("source", "snapshot").get(pk=evidence_id)
    if piece.withdrawn_at:
        raise Refused("already_withdrawn")
    former = piece.snapshot
    if former and former.state == Snapshot.State.KEPT:
        raise Refused("snapshot_is_kept")
    piece.snapshot = keep_upload(piece.source, upload, by=by)
    piece.save(update_fields=["snapshot"])
    if former and former.state == Snapshot.State.FAILED:
        Evidence.objects.filter(snapshot=former).update(snapshot=piece.snapshot)
    anchor_quotes(piece.snapshot)
    told = {"file": upload.name, "sha256": upload.sha256}
    record(claim, "hand_in_snapshot", by=by, data=told_of(piece) | told)
    return piece
