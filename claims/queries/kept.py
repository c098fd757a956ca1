"""Queries that are asked often with nothing but other numbers: Django writes each of them as SQL once.

Writing one takes Django longer than it takes PostgreSQL to answer it. Planning one takes PostgreSQL longer too, up to
five times as long: connections that are kept have it plan each statement once (``prepare_threshold``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from django.db import connections, models
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.models import QuerySet
from django.db.models.query import get_related_populators
from django.db.transaction import TransactionManagementError
from psycopg.types.numeric import Int8

from claims.queries.gathered import Figure, Part, put_parts, with_parts
from claims.queries.instances import instance_of, put_beside

Row = TypeVar("Row", bound=models.Model)

#: The largest number that a column can hold.
_LARGEST = 2**63 - 1
#: Stand in queries for the numbers to come, one after the other; numbers that are in no other place of them.
FIRST, SECOND, _THIRD = _STANDING_IN = (1_730_581_829, 1_829_466_207, 1_944_102_613)
#: What stands in their places in the kept SQL.
_NAMES = ("first", "second", "third")


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with places for values, and how its columns become an instance and what hangs on it."""

    sql: str
    using: str
    model: type[models.Model]
    fields: slice
    names: tuple[str, ...]
    beside: tuple[Any, ...]
    figures: tuple[tuple[str, int], ...]
    converters: tuple[tuple[int, Any, Any], ...]
    is_locking: bool

    def instance(self, row: Sequence[Any], connection: Any) -> Any:
        if self.converters:
            row = list(row)
            for at, (converters, expression) in ((at, rest) for at, *rest in self.converters):
                for convert in converters:
                    row[at] = convert(row[at], expression, connection)
        made = instance_of(self.model, self.names, row[self.fields], connection.alias)
        for populator in self.beside:
            put_beside(populator, row, made, connection.alias)
        for name, at in self.figures:
            setattr(made, name, row[at])
        return made


class Kept(Generic[Row]):
    """What ``build`` finds for one to three whole numbers, with parts and figures as ``gathered`` reads them."""

    def __init__(
        self, build: Callable[..., QuerySet[Row]], parts: Iterable[Part] = (), figures: Iterable[Figure] = ()
    ) -> None:
        self._build, self._parts, self._figures = build, tuple(parts), tuple(figures)

    def rows(self, *numbers: int) -> list[Row]:
        """The rows for these numbers. One query; none for a number that no column holds."""
        if any(abs(number) > _LARGEST for number in numbers):
            return []
        statement = self._statement
        connection = connections[statement.using]
        if statement.is_locking and not connection.in_atomic_block:
            raise TransactionManagementError("rows are locked until a transaction ends, and there is none")
        with planned_once(connection) as cursor:
            # Each of one type, whatever its size: PostgreSQL plans for every type anew.
            cursor.execute(statement.sql, {name: Int8(n) for name, n in zip(_NAMES, numbers, strict=False)})
            found = [statement.instance(row, connection) for row in cursor.fetchall()]
        put_parts(found, self._parts)
        return found

    @cached_property
    def _statement(self) -> Statement:
        asked = self._build.__code__.co_argcount
        return statement_of(with_parts(self._build(*_STANDING_IN[:asked]), self._parts, self._figures), _placed)


def planned_once(connection: Any) -> Any:
    """A cursor that sends values apart from the SQL, so that PostgreSQL can keep the plan of it."""
    connection.ensure_connection()
    raw = connection.connection
    usual, raw.cursor_factory = raw.cursor_factory, ServerBindingCursor
    try:
        return connection.cursor()
    finally:
        raw.cursor_factory = usual


def _placed(connection: Any, sql: str, params: Sequence[Any]) -> str:
    """The SQL with all its values in it, but for the numbers to come, for which it has names."""

    def written(value: Any) -> str:
        if value in _STANDING_IN:
            return f"%({_NAMES[_STANDING_IN.index(value)]})s"
        return str(connection.ops.compose_sql("%s", [value])).replace("%", "%%")

    placed = sql.replace("%%", "%%%%") % tuple(map(written, params))
    if any(str(number) in placed for number in _STANDING_IN):
        raise ValueError("a number stands where none can be put in")
    return placed


def _composed(connection: Any, sql: str, params: Sequence[Any]) -> str:
    return str(connection.ops.compose_sql(sql, params))


def statement_of(query: QuerySet[Any], write: Callable[[Any, str, Sequence[Any]], str] = _composed) -> Statement:
    """The query as SQL, its values put in by ``write``. One that asks for columns alone makes no instances."""
    connection: Any = connections[query.db]
    compiler: Any = query.query.get_compiler(query.db)
    sql, params = compiler.as_sql()
    beside: Any = get_related_populators
    told = compiler.klass_info or {"model": query.model, "select_fields": [0]}
    columns = slice(told["select_fields"][0], told["select_fields"][-1] + 1)
    return Statement(
        sql=write(connection, sql, params),
        using=query.db,
        model=told["model"],
        fields=columns,
        names=tuple(column[0].target.attname for column in compiler.select[columns]),
        beside=tuple(beside(compiler.klass_info, compiler.select, query.db)) if compiler.klass_info else (),
        figures=tuple(compiler.annotation_col_map.items()),
        converters=tuple(_converters(compiler)),
        is_locking=query.query.select_for_update,
    )


def _converters(compiler: Any) -> Iterator[tuple[int, Any, Any]]:
    found = compiler.get_converters([column[0] for column in compiler.select])
    for at, (converters, expression) in found.items():
        yield at, converters, expression
