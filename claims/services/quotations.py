"""Where the snapshot of a piece of evidence says what the evidence quotes."""

from __future__ import annotations

from typing import Any

from claims.models import Evidence, Snapshot
from claims.text.quotations import find_quote

_MARK = ("quote_state", "quote_start", "quote_end")


def quote_place(snapshot: Snapshot | None, quote: str) -> dict[str, Any]:
    """The columns of evidence that quotes ``quote``: found with its place, missing, or unknown.

    Unknown while there is no snapshot or nothing of it can be read: a scan or a picture says nothing either way.
    """
    if snapshot is None or snapshot.state != Snapshot.State.KEPT or not snapshot.text.strip():
        return dict(zip(_MARK, (Evidence.QuoteState.UNKNOWN, None, None), strict=True))
    found = find_quote(snapshot.text, quote)
    if found is None:
        return dict(zip(_MARK, (Evidence.QuoteState.MISSING, None, None), strict=True))
    return dict(zip(_MARK, (Evidence.QuoteState.FOUND, found.start, found.end), strict=True))


def anchor_quotes(snapshot: Snapshot) -> None:
    """Look for what every piece of evidence quotes from the snapshot, now that it is kept. Two queries."""
    pieces = list(Evidence.objects.filter(snapshot=snapshot).only("quote", *_MARK))
    for piece in pieces:
        for name, value in quote_place(snapshot, piece.quote).items():
            setattr(piece, name, value)
    Evidence.objects.bulk_update(pieces, _MARK)
