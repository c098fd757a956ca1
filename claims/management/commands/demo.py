from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from factcheck import server


class Command(BaseCommand):
    help = "Migrate, load the demo newsroom where it is missing, and serve it."

    def handle(self, *args: Any, **options: Any) -> None:
        bound = server.reserve(settings.HOST, settings.PORT)
        call_command("migrate", interactive=False, verbosity=0)
        call_command("demo_newsroom")
        with server.worker_beside():
            server.run(bound)
