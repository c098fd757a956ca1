"""Reference facts: who held which office when, each with its source. Frozen rows, read from CSV; no row is guessed.

The table that ships with the program is ``reference_facts.csv`` beside this module.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from claims.text.analysis import FIRST_YEAR, LAST_YEAR

COLUMNS = ("subject", "aliases", "role", "value", "from", "to", "source", "checked_at")
#: The longest that a name, a wording or a value, and that a link may be, in code points.
LONGEST_WORDS, LONGEST_SOURCE = 300, 2000
_FORMULA = tuple("=+-@＝＋－＠")
_LINK = re.compile(r"https?://[^\s\x00-\x1f/?#\"<>\\]+(?:[/?#][^\s\x00-\x1f\"<>\\]*)?")
_SHIPPED = Path(__file__).with_name("reference_facts.csv")


class BadFact(ValueError):
    """A row that cannot be used. ``line`` counts from 1, the header included; ``problem`` is a key.

    Keys: ``no_header``, ``unreadable``, ``cells``, ``empty_subject``, ``empty_role``, ``too_long``, ``not_a_date``,
    ``ends_before_it_begins``, ``not_a_url``.
    """

    def __init__(self, line: int, field_name: str, problem: str) -> None:
        super().__init__(f"line {line}: {field_name}: {problem}")
        self.line = line
        self.field = field_name
        self.problem = problem


@dataclass(frozen=True, slots=True)
class ReferenceFact:
    """``subject`` had ``role`` (the first of several wordings) from ``since`` to ``until``.

    ``value`` is what an attribute that is no office amounts to. ``until`` is None where it lasts; then the row
    speaks of no day after ``checked_at``, the day when somebody compared it with ``source``.
    """

    subject: str
    aliases: tuple[str, ...]
    role: tuple[str, ...]
    value: str
    since: date | None
    until: date | None
    source: str
    checked_at: date | None

    @property
    def usable(self) -> bool:
        """Whether hints may rest on it: it has a source, a beginning, and a day up to which it holds."""
        return bool(self.source and self.since and self.known_until)

    @property
    def known_until(self) -> date | None:
        return self.until or self.checked_at

    @property
    def key(self) -> str:
        """What tells the row from others: a SHA-256 of subject, role, value and beginning."""
        since = self.since.isoformat() if self.since else ""
        return hashlib.sha256("\0".join((self.subject, self.role[0], self.value, since)).encode()).hexdigest()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.subject, *self.aliases)


@dataclass(frozen=True, eq=False)
class Facts:
    """A table of reference facts with the indexes that reading an article needs."""

    rows: tuple[ReferenceFact, ...] = ()
    by_name: dict[str, tuple[ReferenceFact, ...]] = field(init=False, repr=False)
    by_first_word: dict[str, tuple[str, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        by_name: dict[str, list[ReferenceFact]] = {}
        for row in self.rows:
            for name in row.names if row.usable else ():
                by_name.setdefault(name, []).append(row)
        first: dict[str, list[str]] = {}
        for name in sorted(by_name, key=len, reverse=True):
            first.setdefault(name.split()[0], []).append(name)
        object.__setattr__(self, "by_name", {k: tuple(v) for k, v in by_name.items()})
        object.__setattr__(self, "by_first_word", {k: tuple(v) for k, v in first.items()})

    def holders(self, role: str, first: date, last: date) -> tuple[ReferenceFact, ...]:
        """Who had ``role`` on some day from ``first`` to ``last``, in order of time."""
        found = [r for r in self.rows if r.usable and r.role[0] == role and _overlaps(r, first, last)]
        return tuple(sorted(found, key=lambda r: r.since or date.min))


def _overlaps(row: ReferenceFact, first: date, last: date) -> bool:
    return bool(row.since and row.known_until and row.since <= last and first <= row.known_until)


def read_facts(content: str) -> Facts:
    """The facts of a CSV with the header ``COLUMNS``; several wordings in one field are parted by ``|``.

    Raises BadFact for the first row that is wrong.
    """
    return Facts(tuple(_right(row) for _line, row in read_rows(content)))


def read_rows(content: str) -> Iterator[tuple[int, ReferenceFact | BadFact]]:
    """The line that each row of a CSV ends on, from 2, and its fact, or why it is none; empty lines are left out.

    An apostrophe before what a spreadsheet would take for a formula is not read.

    Raises BadFact where the header is none, or the rest cannot be read as a CSV.
    """
    reader = csv.reader(io.StringIO(content.removeprefix("\ufeff"), newline=""))
    head = _header(next(_lines(reader), (1, []))[1])
    for line, cells in _lines(reader):
        if not any(cell.strip() for cell in cells):
            continue
        try:
            if len(cells) != len(head):
                raise BadFact(line, "", "cells")
            yield line, fact_from({name: _bare(cells[head.index(name)]) for name in COLUMNS}, line)
        except BadFact as problem:
            yield line, problem


def _bare(cell: str) -> str:
    """The cell in one line, without the apostrophe that keeps a spreadsheet from running it as a formula."""
    words = " ".join(cell.split())
    return words[1:] if words[:1] == "'" and words[1:2] in _FORMULA else words


def _lines(reader: Any) -> Iterator[tuple[int, list[str]]]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise BadFact(reader.line_num, "", "unreadable") from None
        yield reader.line_num, cells


def _header(cells: list[str]) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    if any(names.count(name) != 1 for name in COLUMNS):
        raise BadFact(1, "", "no_header")
    return names


def _right(row: ReferenceFact | BadFact) -> ReferenceFact:
    if isinstance(row, BadFact):
        raise row
    return row


def fact_from(row: dict[str, str], line: int) -> ReferenceFact:
    """The fact that one row of strings (the keys are ``COLUMNS``) describes. Raises BadFact."""
    aliases, role = _parts(row["aliases"]), _parts(row["role"])
    for name, there in (("subject", row["subject"].split()), ("role", role)):
        if not there:
            raise BadFact(line, name, f"empty_{name}")
    words = {"subject": (row["subject"],), "aliases": aliases, "role": role, "value": (row["value"],)}
    for name, parts in words.items():
        if any(len(part) > LONGEST_WORDS or "\0" in part for part in parts):
            raise BadFact(line, name, "too_long")
    if row["source"] and not _is_link(row["source"]):
        raise BadFact(line, "source", "not_a_url")
    since, until, checked = (_day(row[name], line, name) for name in ("from", "to", "checked_at"))
    if since and until and until < since:
        raise BadFact(line, "to", "ends_before_it_begins")
    return ReferenceFact(row["subject"], aliases, role, row["value"], since, until, row["source"], checked)


def _parts(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in words.split("|") if part.strip())


def _is_link(words: str) -> bool:
    """Whether a page can show it as a link: a whole address of the web without blanks."""
    return len(words) <= LONGEST_SOURCE and bool(_LINK.fullmatch(words))


def _day(words: str, line: int, name: str) -> date | None:
    try:
        day = date.fromisoformat(words) if words else None
    except ValueError:
        day = date.max
    if day and not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadFact(line, name, "not_a_date")
    return day


def write_facts(rows: Iterable[ReferenceFact]) -> str:
    """The CSV that ``read_facts`` reads back to the same rows."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        days = [day.isoformat() if day else "" for day in (row.since, row.until, row.checked_at)]
        words = [row.subject, "|".join(row.aliases), "|".join(row.role), row.value]
        writer.writerow([*words, *days[:2], row.source, days[2]])
    return out.getvalue()


@cache
def shipped_facts() -> Facts:
    """The starter table that comes with the program."""
    return read_facts(_SHIPPED.read_text(encoding="utf-8"))
