"""Files that people hand in as sources, or in the place of a page that could not be fetched."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.fetching.sniffing import media_type
from claims.models import Snapshot, Source
from claims.services.page_traits import note_traits
from claims.services.reading_sources import Read, text_in
from claims.services.snapshots import store_bytes
from claims.workflow import Refused

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
#: What is taken, by what its bytes say, and how the names of such files end.
ENDINGS = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/xml": ".xml",
    f"{_OFFICE}.wordprocessingml.document": ".docx",
    f"{_OFFICE}.spreadsheetml.sheet": ".xlsx",
    f"{_OFFICE}.presentationml.presentation": ".pptx",
    f"{_OPEN}.text": ".odt",
    f"{_OPEN}.spreadsheet": ".ods",
    f"{_OPEN}.presentation": ".odp",
    "application/x-ole-storage": ".doc",
}
LONGEST_NAME = Snapshot._meta.get_field("file_name").max_length or 0


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that may be kept: ``media_type`` is told from its bytes, ``text`` what can be read of it."""

    name: str
    body: bytes
    media_type: str
    sha256: str
    text: str


def read_upload(name: str, body: bytes) -> Upload:
    """The file as it may be kept. Reading takes up to seconds, so it is done before a transaction begins.

    Raises Refused: empty_file, file_too_large (more bytes than the setting EVIDENCE_MAX_UPLOAD), file_not_allowed
    (bytes of another kind than ENDINGS).
    """
    if not body:
        raise Refused("empty_file")
    if len(body) > settings.EVIDENCE_MAX_UPLOAD:
        raise Refused("file_too_large")
    kind = media_type(body)
    if kind not in ENDINGS:
        raise Refused("file_not_allowed")
    return Upload(called(name), body, kind, hashlib.sha256(body).hexdigest(), text_in(body, kind))


def called(name: str) -> str:
    """The last part of a file's name, whatever system it comes from, without what is not to be seen."""
    last = PureWindowsPath(PurePosixPath(name).name).name
    return "".join(sign for sign in last if sign.isprintable()).strip()[-LONGEST_NAME:] or "file"


def source_of_file(upload: Upload) -> Source | None:
    """The file's source where the same bytes were handed in as one before."""
    known = Snapshot.objects.filter(
        sha256=upload.sha256, origin=Snapshot.Origin.UPLOADED, source__sort=Source.Sort.FILE
    )
    first = known.select_related("source").order_by("id").first()
    return first.source if first else None


@transaction.atomic
def keep_upload(source: Source, upload: Upload, *, by: User) -> Snapshot:
    """The file as a snapshot of the source; where the source has the same bytes already, that one."""
    same = source.snapshots.filter(sha256=upload.sha256, origin=Snapshot.Origin.UPLOADED).first()
    if same:
        return same
    store_bytes(upload.body)
    kept = Snapshot.objects.create(
        source=source,
        origin=Snapshot.Origin.UPLOADED,
        state=Snapshot.State.KEPT,
        url=source.url,
        file_name=upload.name,
        asked_by=by,
        fetched_at=timezone.now(),
        final_url=source.url,
        media_type=upload.media_type,
        size=len(upload.body),
        sha256=upload.sha256,
        text=upload.text,
    )
    note_traits(kept, Read(upload.text))
    return kept
