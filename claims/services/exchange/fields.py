"""The fields of a line that comes from anywhere: each of its type, and within what its column holds."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Collection, Iterator
from typing import Any, TypeVar

from claims.models.moments import is_moment
from claims.text.analysis import FIRST_YEAR, LAST_YEAR

Object = dict[str, Any]
Read = TypeVar("Read")

#: The largest whole number that a column for one holds.
LARGEST = 2**31 - 1


class Wrong(ValueError):
    """A field is not what belongs there. ``key`` is one of ``claims.wording.BAD_LINES``, ``place`` the way to it."""

    def __init__(self, key: str, place: str = "", found: object = "") -> None:
        super().__init__(key)
        self.key, self.place, self.found = key, place, str(found)[:80]

    def within(self, place: str) -> Wrong:
        """The same, seen from further out."""
        joined = self.place if not place or self.place.startswith("[") else f".{self.place}"
        return Wrong(self.key, f"{place}{joined if self.place else ''}", self.found)


def text(of: Object, name: str, longest: int = 0, *, needed: bool = False) -> str:
    """A text, empty where it is missing or null; of at most ``longest`` characters, or any number."""
    value = of.get(name)
    if value is None:
        value = ""
    if type(value) is not str:
        raise Wrong("not_a_text", name)
    if longest and len(value) > longest:
        raise Wrong("too_long", name, longest)
    if needed and not value.strip():
        raise Wrong("missing", name)
    return value


def whole(of: Object, name: str, default: int | None = None, least: int = 0) -> int:
    """A whole number from ``least`` on."""
    value = of.get(name, default)
    if type(value) is not int:
        raise Wrong("missing" if value is None else "not_a_whole_number", name)
    if not least <= value <= LARGEST:
        raise Wrong("out_of_range", name, value)
    return value


def share(of: Object, name: str) -> float:
    """A number from 0 to 1, 0 where it is missing."""
    value = of.get(name, 0.0)
    if type(value) not in (int, float):
        raise Wrong("not_a_number", name)
    if not 0 <= value <= 1:
        raise Wrong("out_of_range", name, value)
    return float(value)


def flag(of: Object, name: str, *, default: bool = False) -> bool:
    value = of.get(name, default)
    if type(value) is not bool:
        raise Wrong("not_true_or_false", name)
    return value


def choice(of: Object, name: str, choices: Collection[str], default: str = "") -> str:
    """One of ``choices``; without a ``default`` it has to be there."""
    value = of.get(name, default)
    if type(value) is not str or value not in choices:
        raise Wrong("unknown_value", name, value)
    return value


def moment(of: Object, name: str) -> datetime.datetime | None:
    """A moment in ISO 8601 with its offset, None where it is missing or null."""
    value = of.get(name)
    if value is None:
        return None
    try:
        found = datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise Wrong("not_a_moment", name, value) from None
    if found.tzinfo is None or not is_moment(found):
        raise Wrong("not_a_moment", name, value)
    return found


def day(of: Object, name: str) -> datetime.date | None:
    """A day in ISO 8601, None where it is missing, null or empty."""
    value = of.get(name)
    if value in (None, ""):
        return None
    try:
        found = datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise Wrong("not_a_day", name, value) from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Wrong("not_a_day", name, value)
    return found


def objects(of: Object, name: str, read: Callable[[Object], Read]) -> list[Read]:
    """What ``read`` makes of each object of a list, which is empty where it is missing."""
    found: list[Read] = []
    # Most lists of most claims are empty.
    if not (values := _list(of, name)):
        return found
    for number, value in enumerate(values):
        try:
            if type(value) is not dict:
                raise Wrong("not_an_object")
            found.append(read(value))
        except Wrong as wrong:
            raise wrong.within(f"{name}[{number}]") from None
    return found


def texts(of: Object, name: str, longest: int) -> list[str]:
    """A list of texts, none of them empty."""
    found = _list(of, name)
    for number, value in enumerate(found):
        if type(value) is not str or not value.strip():
            raise Wrong("not_a_text", f"{name}[{number}]")
        if len(value) > longest:
            raise Wrong("too_long", f"{name}[{number}]", longest)
    return found


def _list(of: Object, name: str) -> list[Any]:
    value = of.get(name)
    if value is None:
        return []
    if type(value) is not list:
        raise Wrong("not_a_list", name)
    return value


# Made once: ``json.dumps`` makes a new one for each call that asks for letters as they are.
as_json = json.JSONEncoder(ensure_ascii=False).encode


def characters(value: Any) -> Iterator[str]:
    """Every text of a JSON value, the names of its fields too, however deep they lie in it."""
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            waiting.extend((*value, *value.values()))
        elif isinstance(value, list):
            waiting.extend(value)
