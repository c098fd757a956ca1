"""Running the splitter once more over a text that people have already worked on."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Anchor, Claim, Document, Revision
from claims.queries.documents import latest_revision
from claims.services.acts import member
from claims.services.proposals import anchors, fields, store_analysis, store_proposals
from claims.services.standing import Standing, sort_out, standing_claims
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import ProposedClaim


@dataclass(frozen=True, slots=True)
class Rerun:
    """How many claims a run added, removed and left. What people acted on is always among ``kept``."""

    added: int
    removed: int
    kept: int


def rerun_splitter(document: Document, *, by: User) -> Rerun:
    """Analyze the latest text again and bring the claims that nobody has touched up to date.

    Raises Refused("not_your_role") and Revision.DoesNotExist.
    """
    from claims.text.pipeline import analyze

    member(by)
    revision = latest_revision(document)
    return store_rerun(revision, analyze(revision.text, document.language))


@transaction.atomic
def store_rerun(revision: Revision, reading: Reading) -> Rerun:
    """Replace untouched proposals by those of ``reading``; what people acted on stays and is not proposed again."""
    Document.objects.select_for_update(no_key=True).get(pk=revision.document_id)
    store_analysis(revision, reading)
    standing = standing_claims(revision)
    matched, fresh, outdated = sort_out(standing, reading.claims)
    for claim, proposal in matched:
        _refresh(claim, proposal, reading.splitter)
    Claim.objects.filter(pk__in=[claim.pk for claim in outdated]).delete()
    added = store_proposals(revision, fresh, splitter=reading.splitter)
    return Rerun(added=len(added), removed=len(outdated), kept=len(standing) - len(outdated))


def _refresh(claim: Standing, proposal: ProposedClaim, splitter: str) -> None:
    """The same proposition, perhaps with another score, kind or claimant: the row stays, so that links to it hold."""
    row = claim.row
    values = {**fields(proposal), "splitter": splitter}
    if all(getattr(row, name) == value for name, value in values.items()):
        return
    for name, value in values.items():
        setattr(row, name, value)
    row.version += 1
    row.save(update_fields=[*values, "version", "updated_at"])
    Anchor.objects.filter(claim=row, revision_id=row.revision_id).delete()
    Anchor.objects.bulk_create(anchors(row, proposal))
