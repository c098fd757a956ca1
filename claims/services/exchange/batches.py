"""A batch of documents becomes rows: one COPY for each table, all checks of the database done at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import Any, NamedTuple

from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone

from claims.models import Analysis, Anchor, Assessment, Claim, ClaimEvent, Document, Evidence, Revision
from claims.services.addresses import tried
from claims.services.exchange.claims import ClaimLine
from claims.services.exchange.copying import copy_rows, reserved
from claims.services.exchange.known import Known, free_slugs, lock_scales
from claims.services.exchange.lines import DocumentLine
from claims.workflow import Status

#: The act by which a claim came from elsewhere, in its history.
IMPORT = "import"
#: Statuses in which nobody has to be at work on a claim.
_FREE = frozenset({Status.PROPOSED, Status.QUEUED, Status.DISMISSED, Status.WITHDRAWN})
_FACTS = ("title", "language", "url", "publisher", "byline", "place", "published_at", "published_time_known")
_OF_A_CLAIM = (
    *("position", "text", "claimant", "kind", "check_worthiness", "reasons", "unresolved", "origin", "splitter"),
    *("dismissed_as", "due_at"),
)
_OF_AN_ANCHOR = ("start", "end", "exact", "prefix", "suffix", "is_primary")
_OF_A_PIECE = ("quote", "stance", "is_primary", "comment", "locator", "question", "answer", "medium")
_OF_AN_ANALYSIS = ("splitter", "language", "supported", "furniture", "sentences", "set_aside")
# What stands in these columns, many times as fast as name by name.
_facts, _read = attrgetter(*_FACTS), attrgetter(*_OF_AN_ANALYSIS)
_told_of, _place, _passage = attrgetter(*_OF_A_CLAIM), attrgetter(*_OF_AN_ANCHOR), attrgetter(*_OF_A_PIECE)


class Placed(NamedTuple):
    """A claim with the ids of its row, its document's and those of the document's texts by their numbers."""

    id: int
    document: int
    language: str
    revisions: dict[int, int]
    line: ClaimLine

    @property
    def assigned(self) -> bool:
        return self.line.stands_as not in _FREE


def write_batch(lines: Sequence[DocumentLine], known: Known, *, by: User) -> None:
    """The rows of these documents, each claim with the event that tells where it came from.

    Raises IntegrityError where the database refuses what was not seen before. References are not checked before
    ``check_written``.
    """
    documents = _write_documents(lines, by)
    claims = _write_texts(lines, documents, by)
    _write_claims(claims, by)
    _write_judgements([claim for claim in claims if claim.line.assessment], by)
    _write_evidence(claims, known, by)
    tags = [(claim.id, known.tag(name)) for claim in claims for name in claim.line.tags]
    if tags:
        copy_rows(Claim.tags.through, ("claim_id", "tag_id"), dict.fromkeys(tags))


def check_written() -> None:
    """Have the database check what it checks only at the end: else it keeps a list of it for the whole file.

    Raises IntegrityError.
    """
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")


def _write_documents(lines: Sequence[DocumentLine], by: User) -> list[int]:
    """Their addresses are chosen anew where somebody took one of them meanwhile."""
    ids = reserved(Document, len(lines))

    def write() -> None:
        slugs = free_slugs((line.slug, line.title) for line in lines)
        rows = ((pk, slug, by.pk, *_facts(line)) for pk, slug, line in zip(ids, slugs, lines, strict=True))
        copy_rows(Document, ("id", "slug", "created_by_id", *_FACTS), rows)

    tried(write)
    return ids


def _write_texts(lines: Sequence[DocumentLine], documents: Sequence[int], by: User) -> list[Placed]:
    """The texts, and what was read in one of each document; the claims with their places."""
    ids = iter(reserved(Revision, sum(len(line.revisions) for line in lines)))
    numbers = [dict(zip((text.number for text in line.revisions), ids, strict=False)) for line in lines]
    rows = (
        (pks[text.number], document, text.number, text.text, text.sha256, by.pk)
        for line, document, pks in zip(lines, documents, numbers, strict=True)
        for text in line.revisions
    )
    copy_rows(Revision, ("id", "document_id", "number", "text", "text_sha256", "created_by_id"), rows)
    read = ((pks[line.analysis.revision], *_read(line.analysis)) for line, pks in zip(lines, numbers, strict=True))
    copy_rows(Analysis, ("revision_id", *_OF_AN_ANALYSIS), read)
    return list(_placed(lines, documents, numbers))


def _placed(
    lines: Sequence[DocumentLine], documents: Sequence[int], numbers: Sequence[dict[int, int]]
) -> Iterator[Placed]:
    ids = iter(reserved(Claim, sum(len(line.claims) for line in lines)))
    for line, document, revisions in zip(lines, documents, numbers, strict=True):
        for pk, claim in zip(islice(ids, len(line.claims)), line.claims, strict=True):
            yield Placed(pk, document, line.language, revisions, claim)


def _write_claims(claims: Sequence[Placed], by: User) -> None:
    copy_rows(
        Claim,
        ("id", "document_id", "language", "revision_id", "status", "assignee_id", "created_by_id", *_OF_A_CLAIM),
        (_claim(claim, by.pk) for claim in claims),
    )
    anchors = (
        (claim.id, claim.revisions[place.revision], *_place(place)) for claim in claims for place in claim.line.anchors
    )
    copy_rows(Anchor, ("claim_id", "revision_id", *_OF_AN_ANCHOR), anchors)
    events = ((c.id, IMPORT, "", c.line.stands_as, by.pk, _told(c.line)) for c in claims)
    copy_rows(ClaimEvent, ("claim_id", "action", "from_status", "to_status", "actor_id", "data"), events)


def _claim(claim: Placed, by: int) -> tuple[Any, ...]:
    line = claim.line
    assignee, author = by if claim.assigned else None, by if line.origin == Claim.Origin.PERSON else None
    ids = claim.id, claim.document, claim.language, claim.revisions[line.revision]
    return (*ids, line.stands_as, assignee, author, *_told_of(line))


def _told(line: ClaimLine) -> str:
    """What the history keeps of where the claim stood before: its number there, and how it stood."""
    return f'{{"from": {{"claim": {line.id}, "status": "{line.status}"}}}}'


def _write_judgements(claims: Sequence[Placed], by: User) -> None:
    found = [(claim.id, claim.line.assessment) for claim in claims if claim.line.assessment]
    if not found:
        return
    lock_scales(told.label.scale for _, told in found if told.label)
    now = timezone.now()
    rows = (
        (
            *(pk, by.pk, told.label.id if told.label else None, told.misinformation_type, told.label is None),
            *(told.conclusion, told.justification, now),
        )
        for pk, told in found
    )
    given = ("claim_id", "author_id", "label_id", "misinformation_type_id", "conclusion_only")
    copy_rows(Assessment, (*given, "conclusion", "justification", "submitted_at"), rows)


def _write_evidence(claims: Sequence[Placed], known: Known, by: User) -> None:
    found = [(claim.id, n, piece) for claim in claims for n, piece in enumerate(claim.line.evidence, 1)]
    if not found:
        return
    sources = known.sources(piece.source for _, _, piece in found)
    rows = ((pk, source, n, by.pk, *_passage(piece)) for (pk, n, piece), source in zip(found, sources, strict=True))
    copy_rows(Evidence, ("claim_id", "source_id", "position", "created_by_id", *_OF_A_PIECE), rows)
