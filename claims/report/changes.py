"""What a correction changed: the entry that stood before beside the one that stands now."""

from __future__ import annotations

from claims.report.content import Change, EvidencePiece, Label, MisinformationType, PublishedClaim

#: What readers are told the old and the new of, in this order.
COMPARED = ("text", "claimant", "label", "misinformation_type", "conclusion", "justification", "evidence")
#: Sorts of a correction: one that changes nothing that readers learn, one that does, and another rating.
MINOR, CORRECTION, LABEL = "minor", "correction", "label"
SORTS = (MINOR, CORRECTION, LABEL)


def changes_between(before: PublishedClaim, after: PublishedClaim) -> tuple[Change, ...]:
    """Old and new of everything that differs; of evidence the titles that went and those that came."""
    pairs = ((what, _said(before, what), _said(after, what)) for what in COMPARED if what != "evidence")
    found = [Change(what, old, new) for what, old, new in pairs if old != new]
    stood, stands = ({_mark(piece): piece.title for piece in entry.evidence} for entry in (before, after))
    gone = [title for mark, title in stood.items() if mark not in stands]
    came = [title for mark, title in stands.items() if mark not in stood]
    return (*found, *([Change("evidence", "; ".join(gone), "; ".join(came))] if gone or came else []))


def sort_of(changes: tuple[Change, ...], *, is_minor: bool) -> str:
    """The sort of a correction. Another rating or type is no minor edit, whatever the editor says of it."""
    changed = {change.what for change in changes}
    if "label" in changed:
        return LABEL
    return MINOR if is_minor and "misinformation_type" not in changed else CORRECTION


def _mark(piece: EvidencePiece) -> tuple[str, ...]:
    """What makes it the same piece for a reader; an older number of the shape tells less of its source."""
    return piece.title, piece.url, piece.stance, piece.quote


def _said(entry: PublishedClaim, what: str) -> str:
    if what in ("label", "misinformation_type"):
        given: Label | MisinformationType | None = getattr(entry, what)
        return given.name if given else ""
    said: str = getattr(entry, what)
    return said
