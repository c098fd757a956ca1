"""Find out whether a published file is still what it says."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.report.verification import Verification, verify

PROBLEMS = {
    "not_utf8": "not a report: the file is not UTF-8 text",
    "not_json": "not a report: the file is not JSON",
    "not_a_report_file": 'not a report: the file is not {"report": ..., "sha256": ...}',
    "not_canonical": "what is hashed holds something that canonical JSON cannot write",
    "misshapen": "not the shape of a report",
    "hash_differs": "the hash differs: the content was changed after it was published",
    "quote_length": "a quotation is not as long as its place",
}


class Command(BaseCommand):
    help = "Compute the hash of published JSON files again, offline and without a database; exit 1 if one differs."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", help="a report's JSON file, or - for standard input")
        parser.add_argument("--sha256", metavar="HASH", help="the hash that the newsroom's page shows (with one FILE)")

    def handle(self, *, files: list[str], sha256: str | None, **options: Any) -> None:
        if sha256 and len(files) > 1:
            raise CommandError("--sha256 belongs to one report: give one FILE with it.")
        wrong = [name for name in files if not self._verified(name, (sha256 or "").strip().lower())]
        if wrong:
            raise CommandError(f"{len(wrong)} of {len(files)} files are not what they say.")

    def _verified(self, name: str, expected: str) -> bool:
        try:
            found = verify(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
        except OSError as error:
            self.stderr.write(f"{name}: {error.strerror}")
            return False
        lines = [*_told(found), *_unexpected(found, expected)]
        for line in lines:
            self.stderr.write(f"{name}: {line}")
        if not lines:
            self.stdout.write(f"ok {found.computed} {name}")
        return not lines


def _told(found: Verification) -> list[str]:
    lines = [f"{PROBLEMS[key]}{f' ({detail})' if detail else ''}" for key, detail in found.problems]
    if found.stated != found.computed:
        lines += [f"stated   {found.stated or '(none)'}", f"computed {found.computed or '(none)'}"]
    return lines


def _unexpected(found: Verification, expected: str) -> list[str]:
    if not expected or not found.ok or found.computed == expected:
        return []
    return [f"another report: its hash is {found.computed}", f"expected                    {expected}"]
