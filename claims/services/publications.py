"""Publishing and taking back: each makes the next edition of a document's report."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.models import Claim, Document, Publication
from claims.queries.claims import claim_with_all
from claims.report.canonical import canonical, digest
from claims.report.changes import changes_between
from claims.report.content import FORMAT, Change, PublishedClaim, Report, Withdrawal, to_json
from claims.report.software import SOFTWARE
from claims.services.acts import Seen, locked_claim
from claims.services.deliveries import announce_edition
from claims.services.moves import apply_move
from claims.services.report_entries import article_of, entry_of, newest_report, newsroom
from claims.workflow import Action, Refused


@transaction.atomic
def publish_claims(document_id: int, *, by: User, seen: Mapping[int, Seen], minor: Collection[int] = ()) -> Publication:
    """Publish the approved claims that ``seen`` names, all or none, in the next edition of the document's report.

    Entries of claims published before are carried over as they are unless one of these replaces them; ``minor`` are
    the claims whose correction the editor calls a minor edit. Raises
    Refused: nothing_to_publish, other_document, or the rules' reason for a claim that is not approved; Conflict
    where a claim is not as seen; Document.DoesNotExist.
    """
    if not seen:
        raise Refused("nothing_to_publish")
    document, number, now = _next_edition(document_id)
    claims = [_moved(document, claim_id, seen[claim_id], by, number) for claim_id in sorted(seen)]
    before = newest_report(document)
    entries = [
        entry_of(claim_with_all(claim.pk), before, edition=number, at=_written(now), is_minor=claim.pk in minor)
        for claim in claims
    ]
    return _publish(document, before, by=by, edition=number, now=now, entries=entries)


def changes_to_publish(document: Document, claims: Iterable[Claim]) -> dict[int, tuple[Change, ...]]:
    """What publishing these approved claims would change of what readers see, by claim; none of a first publication."""
    before = newest_report(document)
    standing = {claim.pk: before.claim(claim.pk) for claim in claims} if before else {}
    return {
        pk: changes_between(earlier, entry_of(claim_with_all(pk), None, edition=earlier.edition, at=""))
        for pk, earlier in standing.items()
        if earlier
    }


@transaction.atomic
def withdraw_claim(claim_id: int, *, by: User, seen: Seen, reason: str) -> Publication:
    """Take a published claim back; the next edition keeps only that, when and why. The reason becomes public.

    A claim under correction too: what is wrong need not stay public until it is right.
    Raises Claim.DoesNotExist, Conflict, and Refused: not_published, or the rules' other reasons.
    """
    document, number, now = _next_edition(Claim.objects.values_list("document", flat=True).get(pk=claim_id))
    claim = locked_claim(claim_id, seen=seen)
    apply_move(claim, action=Action.WITHDRAW, by=by, reason=reason, data={"edition": number})
    gone = Withdrawal(id=claim.pk, edition=number, at=_written(now), reason=reason.strip())
    return _publish(document, newest_report(document), by=by, edition=number, now=now, gone=gone)


def _next_edition(document_id: int) -> tuple[Document, int, datetime]:
    """The document, locked so that nobody else makes the same edition, the edition's number, and the one clock time."""
    document = Document.objects.select_for_update(no_key=True).get(pk=document_id)
    latest = (
        Publication.objects.filter(document=document).order_by("-edition").values_list("edition", flat=True).first()
    )
    return document, (latest or 0) + 1, timezone.now().replace(microsecond=0)


def _moved(document: Document, claim_id: int, seen: Seen, by: User, edition: int) -> Claim:
    claim = locked_claim(claim_id, seen=seen)
    if claim.document_id != document.pk:
        raise Refused("other_document")
    return apply_move(claim, action=Action.PUBLISH, by=by, data={"edition": edition})


def _publish(
    document: Document,
    before: Report | None,
    *,
    by: User,
    edition: int,
    now: datetime,
    entries: list[PublishedClaim] | None = None,
    gone: Withdrawal | None = None,
) -> Publication:
    replaced = {entry.id for entry in entries or []} | ({gone.id} if gone else set())
    kept = [entry for entry in before.claims if entry.id not in replaced] if before else []
    report = Report(
        format=FORMAT,
        newsroom=newsroom(),
        slug=document.slug,
        language=document.language,
        edition=edition,
        published_at=_written(now),
        article=article_of(document),
        claims=tuple(sorted([*kept, *(entries or [])], key=lambda entry: (entry.position, entry.id))),
        withdrawn=(*(before.withdrawn if before else ()), *([gone] if gone else ())),
        software=SOFTWARE,
    )
    text = canonical(to_json(report))
    row = Publication.objects.create(
        document=document, edition=edition, content=text, sha256=digest(text), published_by=by, published_at=now
    )
    announce_edition(row, before, report)
    return row


def _written(moment: datetime) -> str:
    """In the newsroom's zone, to the second."""
    return timezone.localtime(moment).isoformat()
