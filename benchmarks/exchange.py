"""What it costs to take a newsroom's work out as JSON Lines and CSV, and to bring it in again elsewhere.

Run in a process of its own (``python -m benchmarks.exchange [DOCUMENTS]``): one newsroom is filled and written out,
then a second one, in a process of its own, brings the file in and writes it out once more.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from io import StringIO
from itertools import zip_longest
from pathlib import Path
from typing import Any

from benchmarks import newsroom, pages

DOCUMENTS = 1_000
#: Mebibytes of what Linux counts in kibibytes.
MIB = 1024
_IN = "in"


def measured(documents: int) -> Iterator[str]:
    """A line for each way, from this newsroom into another one."""
    _open()
    newsroom.load(documents)
    claims = documents * newsroom.CLAIMS_OF_A_DOCUMENT + newsroom.CLAIMS_OF_THE_LONGEST
    yield f"{documents + 1:,} documents with {claims:,} claims"
    with tempfile.TemporaryDirectory(prefix="factcheck-bench-") as folder:
        file = Path(folder, "documents.jsonl")
        for form in ("csv", "jsonl"):
            written = file.with_suffix(f".{form}")
            taken = _timed(partial(_report, form, written))
            yield f"out as {form}: {taken}, {(documents + 1) / taken.clock:,.0f} documents a second, {_size(written)}"
        command = [sys.executable, "-m", "benchmarks.exchange", _IN, str(file)]
        yield from subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


def brought_in(file: Path) -> Iterator[str]:
    """The same for the way in, and whether what comes out then is the same."""
    _open()
    from claims.models import Document

    before = _memory()
    taken, made = _timed(lambda: _bring_in(file)), _timed(_make_words)
    number = Document.objects.count()
    yield (
        f"in as jsonl: {taken}, {number / taken.clock:,.0f} documents a second; "
        f"memory {before} MiB before, at most {_memory()} MiB"
    )
    all_of_it = number / (taken.clock + made.clock)
    yield f"the words of it for searches: {made}; found by its words, {all_of_it:,.0f} documents a second"
    taken = _timed(lambda: _ingest(file))
    yield f"the same file again: {taken}, {Document.objects.count() - number} documents added"
    again = file.with_name("again.jsonl")
    _report("jsonl", again)
    with file.open("rb") as first, again.open("rb") as second:
        same = sum(_plain(one) == _plain(other) for one, other in zip_longest(first, second, fillvalue=b"{}"))
    yield f"comes back the same, but for its numbers: {same:,} of {number:,} documents"


class Taken:
    """Seconds of the clock, and of the processor's time here and in PostgreSQL."""

    def __init__(self, clock: float, python: float, database: float) -> None:
        self.clock, self.python, self.database = clock, python, database

    def __str__(self) -> str:
        return f"{self.clock:.1f} s (processor: Python {self.python:.1f}, PostgreSQL {self.database:.1f})"


def _timed(job: Callable[[], Any]) -> Taken:
    clock, python, database = time.perf_counter(), time.process_time(), pages._database_seconds()
    job()
    return Taken(time.perf_counter() - clock, time.process_time() - python, pages._database_seconds() - database)


def _open() -> None:
    """A newsroom of one administrator."""
    pages.prepare_settings()
    from django.contrib.auth.models import User
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    User.objects.create_superuser("administrator")


def _report(form: str, written: Path) -> None:
    from django.core.management import call_command

    call_command("report", format=form, all=True, output=str(written))


def _bring_in(file: Path) -> None:
    from django.contrib.auth.models import User

    from claims.services.exchange.bringing import bring_in_lines, lines_of

    with file.open("rb") as lines:
        bring_in_lines(lines_of(lines), by=User.objects.get())


def _make_words() -> None:
    from claims.services.exchange.words import make_words

    for _made in make_words():
        pass


def _ingest(file: Path) -> None:
    from django.core.management import call_command

    # The output of this process is the figures.
    call_command("ingest", claims=str(file), stdout=StringIO())


def _plain(line: bytes) -> Any:
    """A line without the numbers, which every newsroom gives itself."""
    told = json.loads(line)
    told.pop("id", None)
    for claim in told.get("claims", ()):
        del claim["id"]
    return told


def _memory() -> int:
    """The most that this process ever had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // MIB


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1e6:,.0f} MB; memory at most {_memory()} MiB"


def _asked_for() -> int:
    return int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS


def main() -> None:
    found = brought_in(Path(sys.argv[2])) if sys.argv[1:2] == [_IN] else measured(_asked_for())
    for line in found:
        print(line, flush=True)


if __name__ == "__main__":
    main()
