"""Drafts as their own writers see them; there is no query that reads anybody else's."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db.models import OuterRef, QuerySet

from claims.models import Draft
from claims.queries.gathered import Part
from claims.queries.kept import SECOND

#: The drafts about a claim of the person who asks, the second number, as a part of it by the name of ``own_drafts``.
OWN_DRAFTS = Part("own_drafts", Draft.objects.filter(claim=OuterRef("pk"), person=SECOND).order_by("id"))


def drafts_called(person: User, *forms: str) -> dict[str, Draft]:
    """The drafts of ``person`` in these forms. One query."""
    return {draft.form: draft for draft in Draft.objects.filter(person=person, form__in=forms)}


def unfinished(person: User) -> QuerySet[Draft]:
    """All drafts of ``person``, the latest first, each with its claim and its document."""
    return Draft.objects.filter(person=person).select_related("claim", "document")
