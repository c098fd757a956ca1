from django.db.models import QuerySet

from claims.management.pruning import PruneCommand
from claims.models import Notification
from claims.services.retention import prunable_notifications, prune_notifications


class Command(PruneCommand):
    help = (
        "Delete notifications that were read long ago (NOTIFICATION_DAYS), and as old ones of people who were "
        "deactivated. What was not read stays, and so does what tells of a deadline that still stands."
    )

    def prunable(self) -> QuerySet[Notification]:
        return prunable_notifications()

    def prune(self) -> int:
        return prune_notifications()
