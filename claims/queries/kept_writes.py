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
    sql = _update(model, names)
    values = [*(_value(row, name, using, is_new=False) for name in names), _value(row, "pk", using, is_new=False)]
    with planned_once(connections[using]) as cursor:
        cursor.execute(sql, values)
        if cursor.rowcount != 1:
            raise DatabaseError("there is no such row any more")


def write_row(row: models.Model) -> None:
    """Write the row anew and give it its number, as ``save(force_insert=True)``."""
    model = type(row)
    using = router.db_for_write(model, instance=row)
    sql, names = _insert(model)
    with planned_once(connections[using]) as cursor:
        cursor.execute(sql, [_value(row, name, using, is_new=True) for name in names])
        (row.pk,) = cursor.fetchone()
    row._state.adding, row._state.db = False, using


@cache
def _update(model: type[models.Model], names: tuple[str, ...]) -> str:
    put = ", ".join(f'"{_field(model, name).column}" = %s' for name in names)
    return f'UPDATE "{model._meta.db_table}" SET {put} WHERE "{_field(model, "pk").column}" = %s'  # noqa: S608 - ours


@cache
def _insert(model: type[models.Model]) -> tuple[str, tuple[str, ...]]:
    fields = [field for field in model._meta.concrete_fields if not field.primary_key]
    columns, places = ", ".join(f'"{field.column}"' for field in fields), ", ".join(["%s"] * len(fields))
    into = f'"{model._meta.db_table}" ({columns}) VALUES ({places}) RETURNING "{_field(model, "pk").column}"'
    return f"INSERT INTO {into}", tuple(field.name for field in fields)


def _value(row: models.Model, name: str, using: str, *, is_new: bool) -> Any:
    field = _field(type(row), name)
    return field.get_db_prep_save(field.pre_save(row, is_new), connections[using])


def _field(model: type[models.Model], name: str) -> Any:
    return model._meta.pk if name == "pk" else model._meta.get_field(name)
