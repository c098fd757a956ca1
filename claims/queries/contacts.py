"""Whom the newsroom asked about a claim."""

from __future__ import annotations

from django.db.models import OuterRef

from claims.models import Contact
from claims.queries.gathered import Part

#: What the panel of a claim counts, and what its report may say.
CONTACTS = Part(
    "contacts",
    Contact.objects.filter(claim=OuterRef("pk")).order_by("asked_at", "id"),
    fields=("id", "name", "part", "asked_at", "outcome", "withdrawn_at"),
)


def contacts_of(claim_id: int) -> list[Contact]:
    """The whole log, the first contact first, with the people of the newsroom. One query."""
    rows = Contact.objects.filter(claim=claim_id).select_related("asked_by", "created_by", "withdrawn_by")
    return list(rows.order_by("asked_at", "id"))
