"""How long notifications are kept."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from claims.models import Notification
from claims.workflow import DONE


def prunable_notifications() -> QuerySet[Notification]:
    """Those read longer ago than NOTIFICATION_DAYS, and as old ones of people who were deactivated.

    What tells of a deadline that still stands is kept: it is how the program knows that it was told.
    """
    oldest = timezone.now() - datetime.timedelta(days=settings.NOTIFICATION_DAYS)
    left = Q(person__is_active=False, at__lt=oldest)
    still_stands = Q(due_at__isnull=False, due_at=F("claim__due_at")) & ~Q(claim__status__in=DONE)
    return Notification.objects.filter(Q(read_at__lt=oldest) | left).exclude(still_stands)


def prune_notifications() -> int:
    """Delete what is ``prunable_notifications``; how many there were."""
    return prunable_notifications().delete()[0]
