from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from factcheck import server


class Command(BaseCommand):
    help = "Serve the workbench with a production web server, static files included."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default=settings.HOST, help="address to listen on (HOST)")
        parser.add_argument("--port", type=int, default=settings.PORT, help="port; 0 takes a free one (PORT)")

    def handle(self, *args: Any, **options: Any) -> None:
        server.run(server.reserve(options["host"], options["port"]))
