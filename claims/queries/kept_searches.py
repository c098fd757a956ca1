"""Searches that Django writes as SQL once: for the same number and sort of words it is the same but for the words.

Writing a search takes Django longer than it takes PostgreSQL to make it. Where the values say nothing of how many rows
they find, as ids and places do and words do not, PostgreSQL may keep its plan too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.db import connections
from django.db.models import QuerySet
from psycopg.sql import quote

from claims.queries.kept import Statement, planned_once, statement_of

#: So many searches are kept at most.
_MOST = 200
#: What stands in for a value, as it is and in small letters. No word of a person is in SQL that is kept.
_STANDING_IN = re.compile(r"'([Ss])qx(\w+?)qxs(:\*)?'")

_COUNTED = (
    "SELECT count(*), CASE WHEN count(*) <= MOST THEN array_agg(id)::text END,"
    " (SELECT sum(number) FROM claims_awaitedwords WHERE sort = 'claims') FROM (QUERY) AS found (id)"
)

Build = Callable[[], QuerySet[Any]]


def stand_in(name: object) -> str:
    """A word to build a query with, in whose place the value called so is put. It may be in small letters too."""
    return f"Sqx{name}qxs"


@dataclass(frozen=True)
class Search:
    """A statement with stand-ins in it."""

    statement: Statement

    def found(self, values: Mapping[str, str]) -> list[Any]:
        """The rows for these values, put into the SQL, so that PostgreSQL plans for them."""
        connection: Any = connections[self.statement.using]
        known: dict[str, str] = {}

        def written(found: re.Match[str]) -> str:
            if found[0] not in known:
                known[found[0]] = quote(_put(found, values), connection.connection)
            return known[found[0]]

        with connection.cursor() as cursor:
            cursor.execute(_STANDING_IN.sub(written, self.statement.sql))
            return list(cursor.fetchall())

    def found_as_planned(self, values: Mapping[str, str]) -> list[Any]:
        """The rows for these values by a plan that is the same for all values."""
        sql, places = self._placed
        with planned_once(connections[self.statement.using]) as cursor:
            cursor.execute(sql, {name: _put(found, values) for name, found in places.items()})
            return list(cursor.fetchall())

    @cached_property
    def _placed(self) -> tuple[str, dict[str, re.Match[str]]]:
        """The SQL with names in the places of the values, and what stood in each."""
        places: dict[str, re.Match[str]] = {}

        def named(found: re.Match[str]) -> str:
            name = f"v{len(places)}"
            places[name] = found
            return f"%({name})s"

        return _STANDING_IN.sub(named, self.statement.sql.replace("%", "%%")), places


class KeptSearches:
    """Queries by a key that holds all that they differ in, but for the values that stand-ins stand for."""

    def __init__(self) -> None:
        self._searches: dict[Hashable, Search] = {}

    def rows(
        self, key: Hashable, build: Build, values: Mapping[str, str], *, is_planned_once: bool = False
    ) -> list[Any]:
        """The rows of the query that ``build`` makes where none is kept for the key. One query."""
        search = self._search(key, build)
        found = search.found_as_planned(values) if is_planned_once else search.found(values)
        return [search.statement.instance(row, connections[search.statement.using]) for row in found]

    def numbers(self, key: Hashable, build: Build, values: Mapping[str, str]) -> list[int]:
        """The same for a query of one column. One query."""
        return [number for (number,) in self._search(key, build).found(values)]

    def counted(self, key: Hashable, build: Build, values: Mapping[str, str], *, most: int) -> tuple[int, str, int]:
        """How many rows a query of ids finds, and as long as these are not more than ``most`` the ids in one value.

        Beside them, how many claims are not found by their words yet. One query. A thousand rows take longer to send
        and to read than to find.
        """
        ((total, ids, awaited),) = self._search((key, most), build, _COUNTED.replace("MOST", str(most))).found(values)
        return total, ids or "{}", awaited or 0

    def _search(self, key: Hashable, build: Build, around: str = "QUERY") -> Search:
        search = self._searches.get(key)
        if search is None:
            if len(self._searches) >= _MOST:
                self._searches.clear()
            statement = statement_of(build())
            search = Search(replace(statement, sql=around.replace("QUERY", statement.sql)))
            self._searches[key] = search
        return search


def _put(found: re.Match[str], values: Mapping[str, str]) -> str:
    """The value for a stand-in, as it was written."""
    value = values[found[2]] if found[1] == "S" else values[found[2]].lower()
    return value + (found[3] or "")
