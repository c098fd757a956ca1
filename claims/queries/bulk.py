"""Acts on many claims that can still be taken back."""

from __future__ import annotations

import datetime

from django.contrib.auth.models import User
from django.utils import timezone

from claims.models import BulkAct

#: So long the table offers to take the last act back.
OFFERED = datetime.timedelta(minutes=15)


def latest_bulk_act(user: User) -> BulkAct | None:
    """What the person did to many claims a moment ago and has not taken back. One query."""
    lately = BulkAct.objects.filter(by=user, at__gte=timezone.now() - OFFERED).order_by("-id").first()
    return lately if lately and lately.undone_at is None else None
