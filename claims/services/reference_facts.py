"""Bringing reference facts in from CSV: what it would change is told first, and done when somebody says so."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.db import connection, transaction

from claims.models import ReferenceFact
from claims.queries.reference_facts import fact_of, facts_by_key
from claims.services.acts import member
from claims.text.facts import BadFact, read_rows, shipped_facts
from claims.text.facts import ReferenceFact as Fact
from claims.workflow import Refused, Role

#: So much is brought in at once: bytes, rows.
MOST_BYTES, MOST_ROWS = 1_000_000, 5_000
# One after the other, so that what was told is what is done. Any number, but our own.
_FACTS_LOCK = 0xFAC7
#: What an import may change of a row that is there.
_CHANGEABLE = ("aliases", "role_wordings", "until", "source", "checked_at")


@dataclass(frozen=True, slots=True)
class Change:
    """A row that is there and would be otherwise: ``{field: (old, new)}``."""

    line: int
    row: ReferenceFact
    fields: dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Import:
    """What a CSV would do. ``refused`` rows are left out, each with its line; ``problem`` is why none can be read."""

    added: tuple[tuple[int, Fact], ...] = ()
    changed: tuple[Change, ...] = ()
    unchanged: int = 0
    refused: tuple[BadFact, ...] = ()
    problem: BadFact | None = None

    @property
    def digest(self) -> str:
        """What was told, so that nothing else is done."""
        told = [(line, fact.key, _columns(fact)) for line, fact in self.added]
        also = [(change.line, change.row.pk, change.fields) for change in self.changed]
        return hashlib.sha256(repr((told, also)).encode()).hexdigest()


class ImportChanged(Exception):
    """The table is no longer what it was when the import was shown. ``found`` is what it would do now."""

    def __init__(self, found: Import) -> None:
        super().__init__("the reference facts changed meanwhile")
        self.found = found


def text_of(data: bytes) -> str:
    """The characters of an uploaded CSV. Raises BadFact: not_utf8, too_large."""
    if len(data) > MOST_BYTES:
        raise BadFact(1, "", "too_large")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadFact(1, "", "not_utf8") from None


def planned(content: str) -> Import:
    """What bringing in the CSV would do now; nothing is written. One query."""
    try:
        rows = list(read_rows(content))
        if len(rows) > MOST_ROWS:
            raise BadFact(rows[MOST_ROWS][0], "", "too_many")
    except BadFact as problem:
        return Import(problem=problem)
    return _sorted_out(rows, facts_by_key())


@transaction.atomic
def import_facts(content: str, *, by: User, digest: str) -> Import:
    """Do what ``planned`` told, and nothing else: ``digest`` is that of what was told.

    Raises Refused("not_your_role") for who is no administrator, and ImportChanged.
    """
    if Role.ADMINISTRATOR not in member(by).roles:
        raise Refused("not_your_role")
    _lock()
    found = planned(content)
    if found.digest != digest:
        raise ImportChanged(found)
    ReferenceFact.objects.bulk_create(_row(fact) for _line, fact in found.added)
    for change in found.changed:
        for name, (_old, new) in change.fields.items():
            setattr(change.row, name, new)
    if found.changed:
        ReferenceFact.objects.bulk_update([change.row for change in found.changed], _CHANGEABLE)
    return found


@transaction.atomic
def make_shipped_facts() -> int:
    """Add the rows of the program's own table that were never brought in; how many. What is there stays as it is."""
    _lock()
    known = set(ReferenceFact.objects.exclude(shipped_as="").values_list("shipped_as", flat=True))
    known |= set(facts_by_key())
    fresh = [fact for fact in shipped_facts().rows if fact.key not in known]
    ReferenceFact.objects.bulk_create(_row(fact, shipped_as=fact.key) for fact in fresh)
    return len(fresh)


def _sorted_out(rows: Iterable[tuple[int, Fact | BadFact]], there: dict[str, ReferenceFact]) -> Import:
    added: dict[str, tuple[int, Fact]] = {}
    changed: list[Change] = []
    refused: list[BadFact] = []
    seen: set[str] = set()
    for line, fact in rows:
        if isinstance(fact, BadFact):
            refused.append(fact)
        elif fact.key in seen:
            refused.append(BadFact(line, "subject", "twice"))
        else:
            seen.add(fact.key)
            if fact.key not in there:
                added[fact.key] = (line, fact)
            elif fields := _differences(there[fact.key], fact):
                changed.append(Change(line, there[fact.key], fields))
    unchanged = len(seen) - len(added) - len(changed)
    return Import(tuple(added.values()), tuple(changed), unchanged, tuple(refused))


def _differences(row: ReferenceFact, fact: Fact) -> dict[str, tuple[Any, Any]]:
    old, new = _columns(fact_of(row)), _columns(fact)
    return {name: (old[name], new[name]) for name in _CHANGEABLE if old[name] != new[name]}


def _columns(fact: Fact) -> dict[str, Any]:
    return {
        "subject": fact.subject,
        "aliases": list(fact.aliases),
        "role": fact.role[0],
        "role_wordings": list(fact.role[1:]),
        "value": fact.value,
        "since": fact.since,
        "until": fact.until,
        "source": fact.source,
        "checked_at": fact.checked_at,
    }


def _row(fact: Fact, **more: str) -> ReferenceFact:
    return ReferenceFact(**_columns(fact), **more)


def _lock() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_FACTS_LOCK])
