"""Drafts as their own writers see them; there is no query that reads anybody else's."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.db.models import OuterRef, QuerySet
from django.db.models.expressions import RawSQL

from claims.models import Draft
from claims.queries.gathered import Part
from claims.queries.kept import SECOND
from claims.queries.kept_searches import KeptSearches, stand_in

#: The drafts about a claim of the person who asks, the second number, as a part of it by the name of ``own_drafts``.
OWN_DRAFTS = Part("own_drafts", Draft.objects.filter(claim=OuterRef("pk"), person=SECOND).order_by("id"))
_SEARCHES = KeptSearches()


def drafts_called(person: User, *forms: str) -> dict[str, Draft]:
    """The drafts of ``person`` in these forms. One query; none for no forms."""
    if not forms:
        return {}
    names = [f"form{n}" for n in range(len(forms))]
    values = {"person": str(person.pk or 0), **dict(zip(names, forms, strict=True))}
    found = _SEARCHES.rows(len(forms), lambda: _called(map(stand_in, names)), values, is_planned_once=True)
    return {draft.form: draft for draft in found}


def _called(forms: Iterable[str]) -> QuerySet[Draft]:
    return Draft.objects.filter(person=RawSQL("%s::bigint", [stand_in("person")]), form__in=list(forms))


def unfinished(person: User) -> QuerySet[Draft]:
    """All drafts of ``person``, the latest first, each with its claim and its document."""
    return Draft.objects.filter(person=person).select_related("claim", "document")
