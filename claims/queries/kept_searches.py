"""Searches that Django writes as SQL once: for the same number and sort of words it is the same but for the words.

Writing a search takes Django longer than it takes PostgreSQL to make it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from typing import Any

from django.db import connections
from django.db.models import QuerySet

from claims.queries.kept import Statement, statement_of

#: So many searches are kept at most.
_MOST = 200
#: What stands in for a value, as it is and in small letters. No word of a person is in SQL that is kept.
_STANDING_IN = re.compile(r"'([Ss])qx(\w+?)qxs(:\*)?'")

Build = Callable[[], QuerySet[Any]]


def stand_in(name: object) -> str:
    """A word to build a query with, in whose place the value called so is put. It may be in small letters too."""
    return f"Sqx{name}qxs"


class KeptSearches:
    """Queries by a key that holds all that they differ in, but for the values that stand-ins stand for."""

    def __init__(self) -> None:
        self._statements: dict[Hashable, Statement] = {}

    def rows(self, key: Hashable, build: Build, values: Mapping[str, str]) -> list[Any]:
        """The rows of the query that ``build`` makes where none is kept for the key. One query."""
        statement = self._statement(key, build)
        return [statement.instance(row, connections[statement.using]) for row in self._found(statement, values)]

    def numbers(self, key: Hashable, build: Build, values: Mapping[str, str]) -> list[int]:
        """The same for a query of one column. One query."""
        return [number for (number,) in self._found(self._statement(key, build), values)]

    def _statement(self, key: Hashable, build: Build) -> Statement:
        statement = self._statements.get(key)
        if statement is None:
            if len(self._statements) >= _MOST:
                self._statements.clear()
            statement = self._statements[key] = statement_of(build())
        return statement

    def _found(self, statement: Statement, values: Mapping[str, str]) -> list[Any]:
        connection: Any = connections[statement.using]

        def written(found: re.Match[str]) -> str:
            value = values[found[2]] if found[1] == "S" else values[found[2]].lower()
            return str(connection.ops.compose_sql("%s", [value + (found[3] or "")]))

        with connection.cursor() as cursor:
            cursor.execute(_STANDING_IN.sub(written, statement.sql))
            return list(cursor.fetchall())
