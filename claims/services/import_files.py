"""Reading the file of an import, and telling how far it is while nothing of it is there for others to see."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from types import TracebackType
from typing import Any, Self

from django.core.files.storage import storages
from django.db import connection

from claims.models import Import
from claims.services.exchange.bringing import BadLine, Brought, bring_in_lines, lines_of

#: So many bad lines are told one by one, and so much of what was found in each.
MOST_TOLD, LONGEST_TOLD = 200, 200
#: Seconds between two notes of how far it has come.
PACE = 0.5


class Stopped(Exception):
    """Somebody canceled the import while it was being read."""


@dataclass(slots=True)
class Found:
    """What a file holds, and its first bad lines."""

    brought: Brought = field(default_factory=Brought)
    bad: list[dict[str, Any]] = field(default_factory=list)

    def keep(self, bad: BadLine) -> None:
        if len(self.bad) < MOST_TOLD:
            self.bad.append(asdict(bad) | {"found": bad.found[:LONGEST_TOLD]})

    def counts(self) -> dict[str, Any]:
        """As the fields of an import."""
        brought = self.brought
        return {
            "documents": brought.documents,
            "claims": brought.claims,
            "present": brought.present,
            "refused": brought.refused,
            "bad_lines": self.bad,
        }


def read_import(row: Import) -> Found:
    """Check the file, or bring it in, as its state says. Raises OSError, Stopped, and what ``bring_in_lines`` does."""
    found = Found()
    with storages["exports"].open(row.file) as file, _Progress(row) as tell:
        found.brought = bring_in_lines(
            tell.counting(lines_of(file)),
            by=row.person,
            is_again=row.is_again,
            skips_bad=row.skips_bad,
            only_looks=row.state == Import.State.CHECKING,
            on_bad=found.keep,
            on_batch=tell,
        )
    return found


class _Progress:
    """Writes down how far it is, now and then, on a connection of its own: what it tells is seen at once.

    The work itself is one transaction, of which others see nothing before its end.
    """

    def __init__(self, row: Import) -> None:
        self._row, self._read, self._told = row, 0, time.monotonic()
        self._beside = connection.copy()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._beside.close()

    def counting(self, lines: Iterator[bytes]) -> Iterator[bytes]:
        for line in lines:
            self._read += len(line)
            yield line

    def __call__(self, brought: Brought) -> None:
        """Tell it, unless it was told a moment ago. Raises Stopped once the import is canceled."""
        if time.monotonic() - self._told < PACE:
            return
        self._told = time.monotonic()
        values = [self._read, brought.documents, brought.claims, self._row.pk]
        with closing(self._beside.cursor()) as cursor:
            cursor.execute(_TELL, values)
            told = cursor.fetchone()
        if told and told[0] != self._row.state:
            raise Stopped


_TELL = f"UPDATE {Import._meta.db_table} SET read = %s, documents = %s, claims = %s WHERE id = %s RETURNING state"  # noqa: S608
