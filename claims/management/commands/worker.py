"""A worker for the jobs."""

from __future__ import annotations

import os
import signal
import sys
import threading
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from procrastinate.contrib.django import app

SECONDS_TO_FINISH = 5


class Command(BaseCommand):
    help = (
        "Do the jobs that wait (snapshots, webhooks, exports, imports) until SIGINT or SIGTERM. "
        "As many may run as you like."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--at-once", type=int, default=4, metavar="N", help="jobs at a time (default: 4)")
        parser.add_argument("--once", action="store_true", help="do what waits now, and end")
        parser.add_argument("--with-parent", action="store_true", help="end when standard input closes")

    def handle(self, *, at_once: int, once: bool, with_parent: bool, **options: Any) -> None:
        if with_parent:
            threading.Thread(target=_end_with_parent, daemon=True).start()
        connector: Any = app.connector
        with app.replace_connector(connector.get_worker_connector()) as working:
            working.run_worker(
                concurrency=at_once,
                wait=not once,
                shutdown_graceful_timeout=SECONDS_TO_FINISH,
                listen_notify=not once,
            )


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)
