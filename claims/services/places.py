"""Where in the article a claim stands: selections that quote it to the letter become anchors."""

from __future__ import annotations

from claims.models import Anchor, Claim, Revision
from claims.text.analysis import anchor
from claims.text.spans import Span
from claims.workflow import Refused


def quoted(revision: Revision, start: int, end: int, exact: str) -> Span:
    """The span without outer space, if the quote stands there to the letter.

    Raises Refused: empty_selection, span_out_of_range, quote_mismatch (other words stand there).
    """
    exact = exact.replace("\r\n", "\n")  # forms send every newline as two characters
    if not exact.strip():
        raise Refused("empty_selection")
    if not 0 <= start < end <= len(revision.text):
        raise Refused("span_out_of_range")
    if revision.text[start:end] != exact:
        raise Refused("quote_mismatch")
    return Span(start, end).stripped(revision.text)


def put_anchor(
    claim: Claim, revision: Revision, span: Span, *, is_primary: bool = True, pk: int | None = None
) -> Anchor:
    """A new anchor, quoted as the revision has it. Raises Refused("anchor_there_already").

    ``pk`` brings back one that was removed, so that what the history says of it holds.
    """
    require_free(claim, revision, span)
    row = Anchor(pk=pk, claim=claim, revision=revision, is_primary=is_primary)
    place(row, span)
    row.save(force_insert=True)
    return row


def place(row: Anchor, span: Span) -> None:
    """Let the anchor stand at ``span`` of its revision; it is not saved."""
    quote = anchor(row.revision.text, span)
    row.start, row.end = span.start, span.end
    row.exact, row.prefix, row.suffix = quote.exact, quote.prefix, quote.suffix


def require_free(claim: Claim, revision: Revision, span: Span, *, but: int | None = None) -> None:
    """Raise Refused("anchor_there_already") where the claim has another anchor at that very place."""
    there = Anchor.objects.filter(claim=claim, revision=revision, start=span.start, end=span.end)
    if (there.exclude(pk=but) if but else there).exists():
        raise Refused("anchor_there_already")


def first_place(claim: Claim) -> int:
    """Where the claim begins in the text, for its place among the others. One query."""
    starts = claim.anchors.order_by("-is_primary", "start").values_list("start", flat=True)
    return starts.first() or 0
