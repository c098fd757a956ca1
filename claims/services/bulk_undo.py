"""Taking back one act on many claims."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.models import BulkAct
from claims.services.acts import member
from claims.services.undoing import undo
from claims.workflow import Refused


@transaction.atomic
def undo_bulk_act(bulk_id: int, *, by: User) -> tuple[int, tuple[int, ...]]:
    """Undo the act on every claim where nothing later rests on it, each with its own event.

    Answers how many claims are as they were, and the ids of those left alone. Only the person who acted may.
    Raises BulkAct.DoesNotExist, and Refused: not_your_role, not_your_bulk_act, undone_already.
    """
    member(by)
    bulk = BulkAct.objects.select_for_update().get(pk=bulk_id)
    if bulk.by_id != by.pk:
        raise Refused("not_your_bulk_act")
    if bulk.undone_at:
        raise Refused("undone_already")
    events = {int(claim): written for claim, written in bulk.events.items()}
    kept = tuple(claim for claim in sorted(events) if not _undone(events[claim], by=by))
    bulk.undone_at = timezone.now()
    bulk.save(update_fields=["undone_at"])
    return len(events) - len(kept), kept


def _undone(written: list[int], *, by: User) -> bool:
    """Whether what the act did to one claim could be undone, all of it."""
    try:
        with transaction.atomic():
            for event in reversed(written):
                undo(event, by=by)
    except Refused:
        return False
    return True
