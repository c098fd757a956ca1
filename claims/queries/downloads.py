"""The files that people asked for."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db.models import QuerySet

from claims.models import Export
from claims.queries.people import roles_of
from claims.workflow import Role


def exports_of(person: User) -> QuerySet[Export]:
    """What the person asked for, the last first."""
    return Export.objects.filter(person=person).order_by("-pk")


def export_for(export_id: int, reader: User) -> Export:
    """The export, if ``reader`` asked for it or is an administrator. Raises Export.DoesNotExist."""
    seen = Export.objects.filter(pk=export_id).select_related("person")
    return (seen if Role.ADMINISTRATOR in roles_of(reader) else seen.filter(person=reader)).get()
