from django.db.models import QuerySet

from claims.management.pruning import PruneCommand
from claims.models import Draft
from claims.services.drafts import prunable, prune_drafts


class Command(PruneCommand):
    help = (
        "Delete old drafts (DRAFT_DAYS) that can no longer be sent: their claim is published, dismissed, withdrawn or "
        "gone, or their writer was deactivated."
    )

    def prunable(self) -> QuerySet[Draft]:
        return prunable()

    def prune(self) -> int:
        return prune_drafts()
