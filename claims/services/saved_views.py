"""Keeping filters of the claims table."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import SavedView
from claims.services.acts import member
from claims.workflow import Refused

LONGEST_NAME = SavedView._meta.get_field("name").max_length or 0
LONGEST_QUERY = 2_000


@transaction.atomic
def save_view(name: str, *, by: User, query: str, is_shared: bool = False) -> SavedView:
    """Keep ``query`` under ``name``; a view of one's own of that name is replaced.

    Raises Refused: not_your_role, no_view_name, view_name_too_long, too_many_filters.
    """
    member(by)
    words = " ".join(name.replace("\0", "").split())
    if not words:
        raise Refused("no_view_name")
    if len(words) > LONGEST_NAME:
        raise Refused("view_name_too_long")
    if len(query) > LONGEST_QUERY:
        raise Refused("too_many_filters")
    values = {"name": words, "query": query, "is_shared": is_shared}
    found = SavedView.objects.select_for_update().filter(owner=by, name__iexact=words).first()
    if found is None:
        return SavedView.objects.create(owner=by, **values)
    for field, value in values.items():
        setattr(found, field, value)
    found.save()
    return found


@transaction.atomic
def remove_view(view_id: int, *, by: User) -> None:
    """Forget a view. Only its owner may: Refused("not_your_view"). Raises SavedView.DoesNotExist."""
    view = SavedView.objects.select_for_update().get(pk=view_id)
    if view.owner_id != by.pk:
        raise Refused("not_your_view")
    view.delete()
