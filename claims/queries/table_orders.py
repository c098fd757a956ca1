"""The orders of the table of claims, and the places in them that its pages start from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from claims.models import Claim
from claims.models.claims import NO_DEADLINE, deadline_order

_WHOLE = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Order:
    """An order of the table. ``keys`` are what a claim is placed by, the id last, all in one direction.

    ``read`` turns what a link says of a key back into its value and raises ValueError where it is none.
    """

    keys: tuple[Any, ...]
    value: Callable[[Claim], tuple[Any, ...]]
    read: tuple[Callable[[str], Any], ...]
    is_descending: bool = False


def moment_in(words: str) -> datetime.datetime:
    """A moment with its zone. Raises ValueError for anything else."""
    moment = datetime.datetime.fromisoformat(words)
    if moment.tzinfo is None:
        raise ValueError(f"no zone: {words}")
    try:
        # ISO 8601 has offsets that are too large for PostgreSQL.
        return moment.astimezone(datetime.UTC)
    except OverflowError as error:
        raise ValueError(f"no moment of ours: {words}") from error


def whole_in(words: str) -> int:
    """A number that a column can hold. Raises ValueError for anything else."""
    if not _WHOLE.fullmatch(words):
        raise ValueError(f"no number of ours: {words}")
    return int(words)


ORDERS: Mapping[str, Order] = {
    "newest": Order(("id",), lambda c: (c.pk,), (whole_in,), is_descending=True),
    "score": Order(
        ("check_worthiness", "id"), lambda c: (c.check_worthiness, c.pk), (float, whole_in), is_descending=True
    ),
    "deadline": Order((deadline_order(), "id"), lambda c: (c.due_at or NO_DEADLINE, c.pk), (moment_in, whole_in)),
    "changed": Order(("updated_at", "id"), lambda c: (c.updated_at, c.pk), (moment_in, whole_in), is_descending=True),
    "text": Order(
        ("document_id", "position", "id"), lambda c: (c.document_id, c.position, c.pk), (whole_in, whole_in, whole_in)
    ),
}


def place_of(claim: Claim, order: str) -> str:
    """The place of a claim in the order, as links hold it."""
    return "~".join(map(as_key, ORDERS.get(order, ORDERS["newest"]).value(claim)))


def as_key(value: Any) -> str:
    """A value of a key as links hold it."""
    return value.isoformat() if isinstance(value, datetime.datetime) else repr(value)


def is_place(words: str, order: str) -> bool:
    """Whether ``words`` are a place in the order."""
    return bool(place_in(ORDERS[order], words))


def place_in(by: Order, words: str) -> tuple[Any, ...]:
    """The values of the order's keys that ``words`` hold; none for words that make no sense."""
    parts = words.split("~")
    if len(parts) != len(by.read):
        return ()
    try:
        return tuple(read(part) for read, part in zip(by.read, parts, strict=True))
    except ValueError:
        return ()
