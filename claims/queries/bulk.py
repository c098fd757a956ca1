"""Acts on many claims that can still be taken back."""

from __future__ import annotations

import datetime

from django.contrib.auth.models import User
from django.utils import timezone

from claims.models import BulkAct
from claims.queries.kept import Kept

#: So long the table offers to take the last act back.
OFFERED = datetime.timedelta(minutes=15)


def latest_bulk_act(user: User) -> BulkAct | None:
    """What the person did to many claims a moment ago and has not taken back. One query."""
    latest = next(iter(_LATEST.rows(user.pk)), None)
    return latest if latest and latest.undone_at is None and latest.at >= timezone.now() - OFFERED else None


_LATEST = Kept(lambda person: BulkAct.objects.filter(by=person).order_by("-id")[:1])
