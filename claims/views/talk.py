"""The notes of a claim as its panel shows them: thread by thread, each with what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claims.models import Anchor, Claim, Evidence, Note, Thread


@dataclass(frozen=True, slots=True)
class Talk:
    """One thread with its notes, the oldest first; of ``anchor`` and ``evidence`` at most one is there.

    A thread on a place that the claim no longer has keeps its quote and has no anchor.
    """

    thread: Thread
    notes: tuple[Note, ...]
    anchor: Anchor | None = None
    evidence: Evidence | None = None

    @property
    def quote(self) -> str:
        """The words of the article that it is about, as they stand now."""
        return self.anchor.exact if self.anchor else self.thread.quote

    @property
    def is_open(self) -> bool:
        return self.thread.resolved_at is None


def talks_of(claim: Claim) -> list[Talk]:
    """The threads in the order in which they began. No query for a claim that was read with all its panel shows."""
    threads: dict[int, list[Note]] = {}
    for note in claim.notes.all():
        threads.setdefault(note.thread_id, []).append(note)
    anchors = {anchor.pk: anchor for anchor in claim.anchors.all()}
    pieces = {piece.pk: piece for piece in claim.evidence.all()}
    return [_talk(tuple(notes), anchors, pieces) for _pk, notes in sorted(threads.items())]


def notes_about(talks: Iterable[Talk], thing: Anchor | Evidence) -> list[Talk]:
    """The open threads about one place or one piece of evidence."""
    return [talk for talk in talks if talk.is_open and thing in (talk.anchor, talk.evidence)]


def _talk(notes: tuple[Note, ...], anchors: dict[int, Anchor], pieces: dict[int, Evidence]) -> Talk:
    thread = notes[0].thread
    anchor = anchors.get(thread.anchor_id) if thread.anchor_id else None
    piece = pieces.get(thread.evidence_id) if thread.evidence_id else None
    return Talk(thread, notes, anchor, piece)
