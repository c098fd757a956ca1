"""Rows written by statements that are put together once: Django builds each anew, which takes it longer than the rest.

What a save does beside the statement is left out: no signal is sent, for nobody listens to those of these models.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from django.db import DatabaseError, connections, models, router

from claims.queries.kept import planned_once


def write_fields(row: models.Model, *names: str) -> None:
    """Write these fields of the row, as ``save(update_fields=...)``. Raises DatabaseError where it is not there."""
    model = type(row)
    using = row._state.db or router.db_for_write(model, instance=row)
    sql, fields = _update(model, names)
    with planned_once(connections[using]) as cursor:
        cursor.execute(sql, [_value(row, field, using, is_new=False) for field in fields])
        if cursor.rowcount != 1:
            raise DatabaseError("there is no such row any more")


def write_row(row: models.Model) -> None:
    """Write the row anew and give it its number, as ``save(force_insert=True)``."""
    model = type(row)
    using = router.db_for_write(model, instance=row)
    sql, fields = _insert(model)
    with planned_once(connections[using]) as cursor:
        cursor.execute(sql, [_value(row, field, using, is_new=True) for field in fields])
        (row.pk,) = cursor.fetchone()
    row._state.adding, row._state.db = False, using


@cache
def _update(model: type[models.Model], names: tuple[str, ...]) -> tuple[str, list[Any]]:
    fields, key = [model._meta.get_field(name) for name in names], model._meta.pk
    put = ", ".join(f'"{field.column}" = %s' for field in fields)  # type: ignore[union-attr]
    sql = f'UPDATE "{model._meta.db_table}" SET {put} WHERE "{key.column}" = %s'  # noqa: S608 - names of ours
    return sql, [*fields, key]


@cache
def _insert(model: type[models.Model]) -> tuple[str, list[Any]]:
    fields = [field for field in model._meta.concrete_fields if not field.primary_key]
    columns, places = ", ".join(f'"{field.column}"' for field in fields), ", ".join(["%s"] * len(fields))
    into = f'"{model._meta.db_table}" ({columns}) VALUES ({places}) RETURNING "{model._meta.pk.column}"'
    return f"INSERT INTO {into}", fields


def _value(row: models.Model, field: Any, using: str, *, is_new: bool) -> Any:
    return field.get_db_prep_save(field.pre_save(row, is_new), connections[using])
