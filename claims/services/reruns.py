"""Running the splitter once more over a text that people have already worked on."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.models import Anchor, Claim, Document, Revision
from claims.queries.documents import latest_revision
from claims.services.acts import member
from claims.services.document_facts import known_of
from claims.services.hints import store_hints
from claims.services.proposals import anchors, fields, store_analysis, store_proposals
from claims.services.readings import read_article
from claims.services.standing import sort_out, standing_claims
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
    member(by)
    revision = latest_revision(document)
    return store_rerun(revision, read_article(revision.text, document.language, known_of(document)))


@transaction.atomic
def store_rerun(revision: Revision, reading: Reading) -> Rerun:
    """Replace untouched proposals by those of ``reading``; what people acted on stays and is not proposed again."""
    Document.objects.select_for_update(no_key=True).get(pk=revision.document_id)
    store_analysis(revision, reading)
    standing = standing_claims(revision)
    matched, fresh, outdated = sort_out(standing, reading.claims)
    _refresh([(claim.row, proposal) for claim, proposal in matched], reading.splitter)
    Claim.objects.filter(pk__in=[claim.pk for claim in outdated]).delete()
    added = store_proposals(revision, fresh, splitter=reading.splitter)
    store_hints(revision, reading.hints)
    return Rerun(added=len(added), removed=len(outdated), kept=len(standing) - len(outdated))


def _refresh(matched: list[tuple[Claim, ProposedClaim]], splitter: str) -> None:
    """The same propositions, perhaps scored otherwise: the rows stay, so that links to them hold."""
    news = [(row, proposal, {**fields(proposal), "splitter": splitter}) for row, proposal in matched]
    changed = [(row, proposal, new) for row, proposal, new in news if any(getattr(row, f) != new[f] for f in new)]
    if not changed:
        return
    for row, _, new in changed:
        for name, value in {**new, "version": row.version + 1, "updated_at": timezone.now()}.items():
            setattr(row, name, value)
    rows = [row for row, _, _ in changed]
    Claim.objects.bulk_update(rows, [*changed[0][2], "version", "updated_at"])
    Anchor.objects.filter(claim__in=rows).delete()
    Anchor.objects.bulk_create(anchor for row, proposal, _ in changed for anchor in anchors(row, proposal))
