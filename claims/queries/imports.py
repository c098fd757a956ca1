"""The files of documents with their claims that were handed in."""

from __future__ import annotations

from django.db.models import QuerySet

from claims.models import Import


def imports() -> QuerySet[Import]:
    """All that are kept, the last first, with whoever handed each in."""
    return Import.objects.select_related("person").order_by("-pk")


def import_numbered(import_id: int) -> Import:
    """Raises Import.DoesNotExist."""
    return imports().get(pk=import_id)
