"""Snapshots on the command line."""

from __future__ import annotations

import hashlib
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from claims.fetching.failures import NotFetched
from claims.services.snapshots import fetch_page
from claims.wording import fetch_failure


class Command(BaseCommand):
    help = "Fetch a page as snapshots are fetched."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        fetching = acts.add_parser("fetch", help="fetch a page, keep nothing, and print its hash, size and type")
        fetching.add_argument("url")

    def handle(self, *args: Any, act: str, **options: Any) -> None:
        getattr(self, f"_{act}")(**options)

    def _fetch(self, *, url: str, **options: Any) -> None:
        try:
            page = fetch_page(url)
        except NotFetched as error:
            with translation.override("en"):
                raise CommandError(f"{error.reason}: {fetch_failure(error.reason, error.detail)}") from error
        self.stdout.write(f"{hashlib.sha256(page.body).hexdigest()} {len(page.body)} {page.media_type} {page.url}")
