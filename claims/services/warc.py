"""Evidence as a WARC file (ISO 28500), which public replay tools open."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import IO

from django.core.files.storage import storages
from django.db.models import QuerySet
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from claims.models import Evidence, Snapshot
from claims.report.content import PublishedClaim
from claims.services.snapshots import stored_name

#: What told how the bytes came over the wire; they are kept unpacked, so it no longer holds.
_OF_THE_WIRE = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection"})

_DATE = "%Y-%m-%dT%H:%M:%SZ"


def kept_of(evidence: QuerySet[Evidence]) -> list[Snapshot]:
    """The snapshots that the evidence rests on and that are kept, each once, the oldest first."""
    cited = evidence.filter(snapshot__state=Snapshot.State.KEPT).values("snapshot")
    return list(Snapshot.objects.filter(pk__in=cited).defer("text").order_by("id"))


def published_pages(entries: Iterable[PublishedClaim]) -> list[Snapshot]:
    """The snapshots that published claims name, each link and file once, the oldest first. One query."""
    named = {(piece.snapshot_sha256, piece.url) for entry in entries for piece in entry.evidence}
    rows = Snapshot.objects.filter(state=Snapshot.State.KEPT, sha256__in={sha256 for sha256, _ in named})
    found: dict[tuple[str, str], Snapshot] = {}
    for row in rows.select_related("source").defer("text").order_by("id"):
        if (row.sha256, row.source.url) in named:
            found.setdefault((row.sha256, row.source.url), row)
    return list(found.values())


def write_warc(snapshots: Iterable[Snapshot], out: IO[bytes]) -> None:
    """Write every snapshot with the redirects that led to it, packed record by record. Raises OSError."""
    writer = WARCWriter(out, gzip=True)
    for row in snapshots:
        with storages["evidence"].open(stored_name(row.sha256)) as file:
            body = file.read()
        if row.origin == Snapshot.Origin.UPLOADED:
            _write_file(writer, row, body)
            continue
        _write_hops(writer, row)
        headers = [(name, value) for name, value in row.headers if name.lower() not in _OF_THE_WIRE]
        headers.append(("Content-Length", str(len(body))))
        _write(writer, row, row.final_url, f"{row.status_code} OK", headers, body)


def _write_file(writer: WARCWriter, row: Snapshot, body: bytes) -> None:
    """A file that somebody handed in: a resource, for no server ever answered with it."""
    assert row.fetched_at
    record = writer.create_warc_record(
        row.url or f"urn:sha256:{row.sha256}",
        "resource",
        payload=BytesIO(body),
        length=len(body),
        warc_content_type=row.media_type,
        warc_headers_dict={"WARC-Date": row.fetched_at.strftime(_DATE)},
    )
    writer.write_record(record)


def _write_hops(writer: WARCWriter, row: Snapshot) -> None:
    addresses = [*(address for address, _ in row.hops), row.final_url]
    for (address, status), following in zip(row.hops, addresses[1:], strict=True):
        _write(writer, row, address, f"{status} Redirect", [("Location", following), ("Content-Length", "0")], b"")


def _write(
    writer: WARCWriter, row: Snapshot, address: str, status: str, headers: list[tuple[str, str]], body: bytes
) -> None:
    assert row.fetched_at
    record = writer.create_warc_record(
        address,
        "response",
        payload=BytesIO(body),
        length=len(body),
        http_headers=StatusAndHeaders(status, headers, protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-Date": row.fetched_at.strftime(_DATE)},
    )
    writer.write_record(record)
