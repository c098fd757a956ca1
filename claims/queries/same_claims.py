"""Which claims say the same, and which might."""

from __future__ import annotations

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, OuterRef, Q, QuerySet, When

from claims.models import Claim, SameClaim
from claims.queries.filters import ClaimFilters
from claims.queries.gathered import Part
from claims.queries.search import IsOneOf
from claims.queries.table import claims_found, claims_page

#: How many claims are offered at once.
OFFERED = 20


def same_as(claim_id: int | OuterRef) -> QuerySet[Claim]:
    """The claims that people marked as the same as this one, the oldest first, each with its document."""
    pairs = SameClaim.objects.filter(Q(first=claim_id) | Q(second=claim_id)).order_by()
    other = Case(When(first=claim_id, then="second"), default="first")
    return (
        Claim.objects.filter(IsOneOf("pk", ArraySubquery(pairs.values(other=other))))
        .select_related("document")
        .order_by("pk")
    )


#: The same as a part of the claim, by the name of ``same``.
SAME = Part(
    "same",
    same_as(OuterRef(OuterRef("pk"))),
    {"document": ("id", "title")},
    fields=("id", "text", "status", "document"),
)


def candidates_for_same(claim: Claim, words: str) -> list[Claim]:
    """The latest claims that a search for ``words`` finds; without words those of the article. At most OFFERED."""
    known = {claim.pk, *same_as(claim.pk).values_list("pk", flat=True)}
    if words.strip():
        filters = ClaimFilters(words=words)
        found = claims_found(filters)
        page = claims_page(filters, size=OFFERED + len(known), total=len(found), among=found)
        return [other for other in page.claims if other.pk not in known][:OFFERED]
    beside = Claim.objects.filter(document=claim.document_id).exclude(pk__in=known).select_related("document")
    return list(beside.order_by("position", "pk")[:OFFERED])


def mergeable(claim: Claim, statuses: frozenset[str]) -> QuerySet[Claim]:
    """The other claims of the article that stand in one of ``statuses``, in text order."""
    others = Claim.objects.filter(document=claim.document_id, status__in=statuses)
    return others.exclude(pk=claim.pk).order_by("position", "pk")
