"""Who else is at a claim, and what was done to it since a page was drawn."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db.models import OuterRef

from claims.models import Claim, ClaimEvent, Presence
from claims.queries.gathered import PERSON, Part, gathered

#: Acts that the page tells of; more than these are a reason to look anyway.
MOST_ACTS = 20


@dataclass(frozen=True, slots=True)
class Company:
    """``others`` were there since ``since``, whoever typed last first; ``acts`` came after the page, oldest first."""

    claim: Claim
    others: tuple[Presence, ...]
    acts: tuple[ClaimEvent, ...]


def company_of(claim_id: int, person: User, *, since: datetime.datetime, after: int) -> Company:
    """The company of ``person`` at the claim, and the acts after the event ``after``. One query.

    Raises Claim.DoesNotExist.
    """
    others = Presence.objects.filter(claim=OuterRef("pk"), seen_at__gte=since).exclude(person=person)
    acts = ClaimEvent.objects.filter(claim=OuterRef("pk"), pk__gt=after).order_by("id")
    parts = (
        Part("company", others.order_by("person__username"), {"person": PERSON}),
        Part("acts", acts[:MOST_ACTS], {"actor": PERSON}, fields=("id", "action", "at", "actor")),
    )
    found = gathered(Claim.objects.filter(pk=claim_id).only("id", "document_id"), parts)
    if not found:
        raise Claim.DoesNotExist
    return Company(found[0], tuple(found[0].company), tuple(found[0].acts))  # type: ignore[attr-defined]
