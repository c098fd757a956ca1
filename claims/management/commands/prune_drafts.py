from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from claims.services.drafts import prunable, prune_drafts


class Command(BaseCommand):
    help = (
        "Delete old drafts (DRAFT_DAYS) that can no longer be sent: their claim is published, dismissed, withdrawn or "
        "gone, or their writer was deactivated."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say how many there are, and delete none")

    def handle(self, *args: Any, **options: Any) -> None:
        number = prunable().count() if options["dry_run"] else prune_drafts()
        self.stdout.write(f"{number} {'to delete' if options['dry_run'] else 'deleted'}")
