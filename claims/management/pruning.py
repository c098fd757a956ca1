"""Commands that delete what nobody needs any more, and say first how much that is."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import QuerySet


class PruneCommand(BaseCommand):
    """``prunable`` is what there is to delete; ``prune`` deletes it and tells how many there were."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say how many there are, and delete none")

    def handle(self, *args: Any, **options: Any) -> None:
        is_dry = options["dry_run"]
        number = self.prunable().count() if is_dry else self.prune()
        self.stdout.write(f"{number} {'to delete' if is_dry else 'deleted'}")

    def prunable(self) -> QuerySet[Any]:
        raise NotImplementedError

    def prune(self) -> int:
        raise NotImplementedError
