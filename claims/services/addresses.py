"""The address of a new document: one of its own, though others may bring in articles of the same title just now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from django.db import DatabaseError, connection, transaction
from psycopg.errors import LockNotAvailable, UniqueViolation

from claims.services.document_facts import free_slug

Made = TypeVar("Made")

#: How long an address that somebody is just taking is waited for: a large file may keep it for minutes.
PATIENCE = "1s"
#: So many addresses are tried: more are in the way only where something else is wrong.
TRIES = 20
_ADDRESS_ONCE = "claims_document_slug_key"


def with_address(title: str, make: Callable[[str], Made]) -> Made:
    """What ``make`` makes of an address that says the title; of the next one where somebody else was faster.

    Belongs into a transaction. An address that another transaction has taken, and may still give back, is left to it
    after PATIENCE. Raises the DatabaseError of the last try.
    """
    given: set[str] = set()

    def attempt() -> Made:
        slug = free_slug(title, given)
        given.add(slug)
        _wait_at_most(f"'{PATIENCE}'")
        made = make(slug)
        _wait_at_most("DEFAULT")
        return made

    return tried(attempt)


def tried(attempt: Callable[[], Made]) -> Made:
    """What comes of an attempt to write addresses, made again where one of them is taken, at most TRIES times."""
    for left in reversed(range(TRIES)):
        try:
            with transaction.atomic():
                return attempt()
        except DatabaseError as error:
            if not left or not _is_taken(error):
                raise
    raise AssertionError


def _is_taken(error: DatabaseError) -> bool:
    """Whether the database refused an address that somebody else has, or is just taking."""
    cause = error.__cause__
    taken = isinstance(cause, UniqueViolation) and cause.diag.constraint_name == _ADDRESS_ONCE
    return taken or isinstance(cause, LockNotAvailable)


def _wait_at_most(time: str) -> None:
    """For a lock, in this transaction."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL lock_timeout TO {time}")
