"""What a piece of evidence quotes, in the texts that were kept of its page."""

from __future__ import annotations

from dataclasses import dataclass

from claims.models import Evidence, Snapshot, SnapshotCheck
from claims.queries.checks import last_check
from claims.text.differences import Difference, difference_at
from claims.text.quotations import find_quote
from claims.text.spans import Span

#: So many of the latest checks are listed.
LISTED = 50


@dataclass(frozen=True, slots=True)
class Marked:
    """The text of a snapshot around what ``piece`` quotes; all of it is ``before`` where it does not stand there."""

    before: str
    passage: str = ""
    after: str = ""
    piece: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Since:
    """What became of the page that ``piece`` cites: its checks, the latest first, and the latest that found a change.

    ``difference`` is at the passage, or where both texts begin if the passage was not found; None where there is no
    text to compare.
    """

    piece: Evidence
    checks: tuple[SnapshotCheck, ...]
    changed: SnapshotCheck | None
    difference: Difference | None


def marked_text(snapshot: Snapshot, piece_id: str) -> Marked:
    """The text with the passage of that piece marked, if the piece cites the same source. At most one query."""
    pieces = Evidence.objects.filter(source=snapshot.source_id).select_related("claim")
    piece = pieces.filter(pk=int(piece_id)).first() if piece_id.isdecimal() and len(piece_id) < 19 else None
    span = _place(snapshot, piece) if piece else None
    if span is None:
        return Marked(snapshot.text, piece=piece)
    text = snapshot.text
    return Marked(text[: span.start], span.of(text), text[span.end :], piece)


def page_since(evidence_id: int) -> Since:
    """Raises Evidence.DoesNotExist, also where no snapshot of it is kept. Three queries."""
    rows = Evidence.objects.select_related("claim", "source", "snapshot").defer("snapshot__headers")
    piece = rows.get(pk=evidence_id, snapshot__state=Snapshot.State.KEPT)
    cited = piece.snapshot
    assert cited
    checks = cited.checks.order_by("-id")[:LISTED]
    changed = last_check(cited, SnapshotCheck.Outcome.CHANGED)
    return Since(piece, tuple(checks), changed, _difference(piece, cited, changed))


def _place(snapshot: Snapshot, piece: Evidence) -> Span | None:
    if piece.snapshot_id != snapshot.pk:
        return find_quote(snapshot.text, piece.quote)
    return None if piece.quote_start is None or piece.quote_end is None else Span(piece.quote_start, piece.quote_end)


def _difference(piece: Evidence, cited: Snapshot, changed: SnapshotCheck | None) -> Difference | None:
    found = changed.found if changed else None
    if found is None or not (cited.text.strip() and found.text.strip()):
        return None
    return difference_at(cited.text, found.text, _place(cited, piece) or Span(0, 0))
