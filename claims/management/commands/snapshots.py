"""Snapshots on the command line."""

from __future__ import annotations

import contextlib
import hashlib
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone, translation

from claims.fetching.failures import NotFetched
from claims.models import Evidence, Snapshot
from claims.queries.checks import due_pages
from claims.queries.snapshots import all_snapshots
from claims.services.checks import check_snapshot
from claims.services.snapshots import fetch_again, fetch_page, is_whole, take_snapshot
from claims.services.warc import kept_of, write_warc
from claims.wording import fetch_failure


class Command(BaseCommand):
    help = "Look after the snapshots of sources."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        acts = parser.add_subparsers(dest="act", required=True)
        fetching = acts.add_parser("fetch", help="fetch a page, keep nothing, and print its hash, size and type")
        fetching.add_argument("url")
        listing = acts.add_parser("list", help="one line each: number, state, hash or reason, size, link")
        listing.add_argument("--state", choices=Snapshot.State.values, default="")
        acts.add_parser("verify", help="compute the hash of everything kept again; exit 1 if one differs or is gone")
        again = acts.add_parser("refetch", help="fetch the page of a snapshot again, now, as a snapshot of its own")
        again.add_argument("snapshot", type=int, metavar="ID")
        looking = acts.add_parser("check", help="look again at the pages that evidence cites, one line for each")
        looking.add_argument("snapshots", type=int, nargs="*", metavar="ID", help="of these snapshots (default: all)")
        looking.add_argument("--days", type=int, default=0, metavar="N", help="only those not looked at for N days")
        packing = acts.add_parser("warc", help="write the pages that evidence cites into a WARC file (.warc.gz)")
        packing.add_argument("file", type=Path)
        of = packing.add_mutually_exclusive_group(required=True)
        of.add_argument("--claim", type=int, metavar="ID")
        of.add_argument("--document", type=int, metavar="ID")

    def handle(self, *args: Any, act: str, **options: Any) -> None:
        getattr(self, f"_{act}")(**options)

    def _fetch(self, *, url: str, **options: Any) -> None:
        try:
            page = fetch_page(url)
        except NotFetched as error:
            raise CommandError(_reason(error.reason, error.detail)) from error
        self.stdout.write(f"{hashlib.sha256(page.body).hexdigest()} {len(page.body)} {page.media_type} {page.url}")

    def _list(self, *, state: str, **options: Any) -> None:
        for row in all_snapshots(state).iterator():
            told = row.sha256 or _reason(row.failure, row.failure_detail) or "-"
            self.stdout.write(f"{row.pk} {row.state} {told} {row.size or 0} {row.url}")

    def _verify(self, **options: Any) -> None:
        number, wrong = 0, 0
        for row in all_snapshots(Snapshot.State.KEPT).iterator():
            number += 1
            if not is_whole(row):
                wrong += 1
                self.stderr.write(f"{row.pk} {row.sha256} differs or is gone: {row.url}")
        if wrong:
            raise CommandError(f"{wrong} of {number} snapshots are not what was kept.")
        self.stdout.write(f"{number} snapshots are whole")

    def _refetch(self, *, snapshot: int, **options: Any) -> None:
        try:
            asked = fetch_again(Snapshot.objects.select_related("source").get(pk=snapshot))
        except Snapshot.DoesNotExist as error:
            raise CommandError(f"There is no snapshot {snapshot}.") from error
        with contextlib.suppress(NotFetched):  # the worker tries again; what went wrong stands in the row
            take_snapshot(asked.pk)
        asked.refresh_from_db()
        if asked.state != Snapshot.State.KEPT:
            raise CommandError(f"{asked.pk}: {_reason(asked.failure, asked.failure_detail)}")
        self.stdout.write(f"{asked.pk} {asked.sha256} {asked.size} {asked.media_type} {asked.final_url}")

    def _check(self, *, snapshots: list[int], days: int, **options: Any) -> None:
        rows = due_pages(timezone.now(), days)
        if unknown := set(snapshots) - set(rows.filter(pk__in=snapshots).values_list("pk", flat=True)):
            raise CommandError(f"No page that evidence cites is kept as {', '.join(map(str, sorted(unknown)))}.")
        for row in (rows.filter(pk__in=snapshots) if snapshots else rows).iterator():
            found = check_snapshot(row.pk)
            told = f"as {found.found_id}" if found.found_id else _reason(found.failure, found.failure_detail) or "-"
            self.stdout.write(f"{row.pk} {found.outcome} {told} {row.url}")

    def _warc(self, *, file: Path, claim: int | None, document: int | None, **options: Any) -> None:
        of = Evidence.objects.filter(claim=claim) if claim else Evidence.objects.filter(claim__document=document)
        kept = kept_of(of)
        if not kept:
            raise CommandError("Of this evidence no snapshot is kept.")
        with file.open("wb") as out:
            write_warc(kept, out)
        self.stdout.write(f"{len(kept)} snapshots written to {file}")


def _reason(failure: str, detail: str) -> str:
    """In English, as everything on the command line."""
    with translation.override("en"):
        return f"{failure}: {fetch_failure(failure, detail)}" if failure else ""
