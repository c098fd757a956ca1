"""Bringing in a file of documents with their claims: all of it or nothing, whatever its length."""

from __future__ import annotations

import gc
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, NamedTuple

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import Max

from claims.models import Document
from claims.services.acts import member
from claims.services.exchange.batches import check_written, write_batch
from claims.services.exchange.claims import Labels
from claims.services.exchange.fields import Wrong
from claims.services.exchange.known import Known, known_labels, texts_here
from claims.services.exchange.lines import LONGEST_LINE, DocumentLine, document_line
from claims.services.exchange.words import ask_for_words, words_later
from claims.workflow import Refused, Role

#: What is written at once: so many documents, of so many bytes together.
BATCH_DOCUMENTS, BATCH_BYTES = 500, 8 * 1024 * 1024
# Any number, but our own.
_FILE_LOCK = 0x51C6
# What is there before any file: while one is read, another may have begun, and what it finds is not to stay.
_TIDIED = gc.get_threshold()


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no document: its number from 1, where in it, and why, by a key of ``wording.BAD_LINES``."""

    number: int
    key: str
    place: str
    found: str


@dataclass(slots=True)
class Brought:
    """What came in, or would: documents, their claims, those whose text was here already, and lines refused."""

    documents: int = 0
    claims: int = 0
    present: int = 0
    refused: int = 0
    is_done: bool = False


class _Batch(NamedTuple):
    lines: list[DocumentLine]
    bad: list[BadLine]


@dataclass(slots=True)
class _Import:
    by: User
    is_again: bool
    known: Known
    before: int
    brought: Brought = field(default_factory=Brought)
    seen: set[int] = field(default_factory=set)

    def write(self, lines: Sequence[DocumentLine], *, is_kept: bool) -> None:
        """Write what is not here yet; where nothing will be kept, count it only."""
        fresh = self._fresh(lines)
        self.brought.present += len(lines) - len(fresh)
        self.brought.documents += len(fresh)
        self.brought.claims += sum(len(line.claims) for line in fresh)
        if fresh and is_kept:
            write_batch(fresh, self.known, by=self.by)

    def _fresh(self, lines: Sequence[DocumentLine]) -> list[DocumentLine]:
        """Without those whose text a document of before has, and without a line that the file says twice."""
        here = set() if self.is_again else texts_here({line.newest.sha256 for line in lines}, before=self.before)
        found = []
        for line in lines:
            told = hash((line.slug, line.newest.sha256))
            if line.newest.sha256 not in here and told not in self.seen:
                found.append(line)
            self.seen.add(told)
        return found


def bring_in_lines(
    lines: Iterable[bytes],
    *,
    by: User,
    is_again: bool = False,
    skips_bad: bool = False,
    only_looks: bool = False,
    on_bad: Callable[[BadLine], None] = lambda bad: None,
    on_batch: Callable[[Brought], None] = lambda brought: None,
) -> Brought:
    """Bring in the documents of a file in JSON Lines, in one transaction: everything or, where a line is bad, nothing.

    ``skips_bad`` leaves bad lines out instead; ``only_looks`` writes nothing. Documents whose newest text is here
    already are left as they are unless ``is_again``, so that a file brought in twice adds nothing. ``on_bad`` gets
    every bad line as it is met. Memory holds two batches, whatever the length of the file. Another file waits until
    all is written; nothing waits for a look. Searches find what came in once ``words.make_words`` has made its words,
    which a worker does if nobody does it before. Raises Refused("not_your_role") for who is no
    administrator: the file says what was approved.
    """
    if Role.ADMINISTRATOR not in member(by).roles:
        raise Refused("not_your_role")
    with transaction.atomic(), _seldom_tidied():
        if not only_looks:
            _wait_for_other_files()
        newest = Document.objects.aggregate(newest=Max("pk"))["newest"] or 0
        work = _Import(by, is_again, Known(by), before=newest + 1)
        brought = work.brought
        with words_later():
            for batch in _read_beside(_batches(lines, known_labels()), check_written):
                brought.refused += len(batch.bad)
                for bad in batch.bad:
                    on_bad(bad)
                work.write(batch.lines, is_kept=not only_looks and (skips_bad or not brought.refused))
                on_batch(brought)
        brought.is_done = not only_looks and (skips_bad or not brought.refused)
        if brought.is_done and brought.documents:
            ask_for_words()
        transaction.set_rollback(not brought.is_done)
    return brought


def _wait_for_other_files() -> None:
    """One file after the other: neither sees what the other one brings until it is all there."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_FILE_LOCK])


@contextmanager
def _seldom_tidied() -> Iterator[None]:
    """Let Python look for what refers to itself seldom: no line does, and it would look after each few of them."""
    gc.set_threshold(100_000, *_TIDIED[1:])
    try:
        yield
    finally:
        gc.set_threshold(*_TIDIED)


def lines_of(file: IO[bytes]) -> Iterator[bytes]:
    """The lines of a file; of one that is too long only the beginning, so that no file fills the memory."""
    while line := file.readline(LONGEST_LINE + 1):
        yield line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = file.readline(LONGEST_LINE + 1)


def _batches(lines: Iterable[bytes], labels: Labels) -> Iterator[_Batch]:
    batch, size = _Batch([], []), 0
    for number, line in enumerate(lines, 1):
        if number == 1:
            line = line.removeprefix(BOM_UTF8)
        if not line.strip():
            continue
        try:
            if len(line) > LONGEST_LINE:
                raise Wrong("line_too_long")
            batch.lines.append(document_line(line, number, labels))
        except Wrong as wrong:
            batch.bad.append(BadLine(number, wrong.key, wrong.place, wrong.found))
        size += len(line)
        if size >= BATCH_BYTES or len(batch.lines) + len(batch.bad) >= BATCH_DOCUMENTS:
            yield batch
            batch, size = _Batch([], []), 0
    if batch.lines or batch.bad:
        yield batch


def _read_beside(batches: Iterator[_Batch], checked: Callable[[], None]) -> Iterator[_Batch]:
    """The next batch is read while the database checks the last: while rows are sent to it, Python has work enough."""
    with ThreadPoolExecutor(1) as apart:
        batch = next(batches, None)
        while batch is not None:
            yield batch
            coming = apart.submit(next, batches, None)
            checked()
            batch = coming.result()
