from typing import Any

from django.core.management.base import BaseCommand

from claims.services.reference_facts import make_shipped_facts


class Command(BaseCommand):
    help = "Add reference facts that ship with the program and were never brought in; rows that are there stay."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{make_shipped_facts()} reference facts added")
