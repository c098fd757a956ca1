"""Rows with what hangs on them, read in one statement.

``prefetch_related`` asks once for each sort of thing, and on a page made of small lists the asking costs more than the
answers. Here each list is a subquery whose rows come as JSON and are made into instances again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, TypeVar

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.models import QuerySet, Subquery
from django.db.models.expressions import RawSQL
from django.db.models.functions import JSONObject

from claims.queries.instances import instance_of

Row = TypeVar("Row", bound=models.Model)

#: The fields of a person that pages show.
PERSON = ("id", "username", "first_name", "last_name")


class _JSONSubquery(Subquery):
    """The rows of the subquery, in its order, as one JSON list: read at once, an array is read row by row."""

    template = "to_jsonb(ARRAY(%(subquery)s))"
    output_field = models.JSONField()


class Written:
    """An expression beside the rows of a model, by its ``name``. Django writes it as SQL once: writing takes it longer
    than asking."""

    name: str

    @cached_property
    def _written(self) -> dict[tuple[type[models.Model], str], tuple[str, Any]]:
        return {}

    def of(self, model: type[models.Model], using: str) -> RawSQL:
        """The expression for a query of ``model`` that begins with its table."""
        if (model, using) not in self._written:
            compiler = model._base_manager.using(using).values_list(self.expression).query.get_compiler(using)
            compiler.pre_sql_setup()
            self._written[model, using] = compiler.select[0][1]
        sql, params = self._written[model, using]
        return RawSQL(sql, params, output_field=self.expression.output_field)  # noqa: S611

    @cached_property
    def expression(self) -> Any:
        raise NotImplementedError


@dataclass(frozen=True)
class Figure(Written):
    """One value beside each row; ``subquery`` is related to it by an OuterRef and gives the row that attribute."""

    name: str
    subquery: Any

    @cached_property
    def expression(self) -> Any:
        return self.subquery


@dataclass(frozen=True, eq=False)
class Part(Written):
    """What is read beside each row: ``rows``, in their order, related to it by an OuterRef in their filter.

    Where ``name`` is a relation of the row, its ``all()`` answers from here; otherwise the row gets a list of that
    name. ``fields`` are all by default. ``beside`` names what the rows refer to (``"label__scale"``) and the fields of
    it that are read, None for all; fields that are not read are fetched when somebody asks for them, one by one.
    """

    name: str
    rows: QuerySet[Any]
    beside: Mapping[str, tuple[str, ...] | None] = field(default_factory=dict)
    fields: tuple[str, ...] | None = None

    @cached_property
    def shape(self) -> Shape:
        return Shape(self.rows.model, self.fields, self.beside)

    @cached_property
    def expression(self) -> Any:
        return _JSONSubquery(self.rows.values(gathered=self.shape.plain()))


class Shape:
    """Which fields of a model are read, and of what it refers to; turns rows to JSON and JSON to instances."""

    def __init__(
        self,
        model: type[models.Model],
        names: tuple[str, ...] | None,
        beside: Mapping[str, tuple[str, ...] | None],
    ) -> None:
        self.model = model
        self.fields = [f for f in model._meta.concrete_fields if names is None or f.name in names]
        self.names = [f.attname for f in self.fields]
        self.readers = [(f.attname, read) for f in self.fields if (read := _reader(f))]
        self.beside = {name: self._of(name, fields, beside) for name, fields in beside.items() if "__" not in name}

    def _of(self, name: str, names: tuple[str, ...] | None, beside: Mapping[str, tuple[str, ...] | None]) -> Shape:
        within = f"{name}__"
        deeper = {path.removeprefix(within): fields for path, fields in beside.items() if path.startswith(within)}
        return Shape(self.model._meta.get_field(name).related_model, names, deeper)  # type: ignore[arg-type]

    def plain(self, prefix: str = "") -> JSONObject:
        """The row as one JSON object, with an object for each row that it refers to."""
        columns: dict[str, Any] = {name: f"{prefix}{name}" for name in self.names}
        columns |= {f"{name} row": shape.plain(f"{prefix}{name}__") for name, shape in self.beside.items()}
        return JSONObject(**columns)

    def instance(self, plain: dict[str, Any], using: str) -> Any:
        """The instance that the object was made of; None where a row refers to nothing."""
        if plain[self.model._meta.pk.attname] is None:
            return None
        for name, read in self.readers:
            if plain[name] is not None:
                plain[name] = read(plain[name])
        made = instance_of(self.model, self.names, [plain[name] for name in self.names], using)
        for name, shape in self.beside.items():
            made._state.fields_cache[name] = shape.instance(plain[f"{name} row"], using)
        return made


def with_figures(rows: QuerySet[Row], figures: Iterable[Figure]) -> QuerySet[Row]:
    """The rows, not read yet, with their figures."""
    found: QuerySet[Row] = rows.annotate(**{figure.name: figure.of(rows.model, rows.db) for figure in figures})
    return found


def gathered(rows: QuerySet[Row], parts: Iterable[Part], figures: Iterable[Figure] = ()) -> list[Row]:
    """The rows with their parts and figures. One query."""
    wanted = tuple(parts)
    found = list(with_parts(rows, wanted, figures))
    put_parts(found, wanted)
    return found


def with_parts(rows: QuerySet[Row], parts: Iterable[Part], figures: Iterable[Figure] = ()) -> QuerySet[Row]:
    """The rows, not read yet, with their figures, and with their parts as ``put_parts`` takes them."""
    beside = {f"{part.name}_gathered": part.of(rows.model, rows.db) for part in parts}
    found: QuerySet[Row] = with_figures(rows, figures).annotate(**beside)
    return found


def put_parts(rows: Iterable[models.Model], parts: Iterable[Part]) -> None:
    """Give the rows of ``with_parts`` the parts that came with them."""
    for row in rows:
        for part in parts:
            _put(row, part, row.__dict__.pop(f"{part.name}_gathered"))


def keep(row: models.Model, name: str, instances: list[Any]) -> None:
    """Let ``all()`` of a relation answer with the instances, and them know their row, without a query."""
    back = _way_back(type(row), name)
    for instance in instances:
        instance._state.fields_cache[back] = row
    answer = _related(type(row), name)._default_manager.all()
    answer._result_cache, answer._prefetch_done = instances, True  # type: ignore[attr-defined]
    vars(row).setdefault("_prefetched_objects_cache", {})[name] = answer


def listed(row: models.Model, name: str) -> list[Any]:
    """What ``all()`` of a relation answers; where that was kept, without the manager that Django makes each time."""
    kept = vars(row).get("_prefetched_objects_cache", {}).get(name)
    return list(getattr(row, name).all()) if kept is None else list(kept)


def _put(row: models.Model, part: Part, plain: Iterable[dict[str, Any]]) -> None:
    made = [part.shape.instance(one, row._state.db or "default") for one in plain]
    if _way_back(type(row), part.name) is None:
        setattr(row, part.name, made)
    else:
        keep(row, part.name, made)


@cache
def _way_back(model: type[models.Model], name: str) -> str | None:
    """The field by which the rows of a relation refer to the row; None where ``name`` is no relation."""
    try:
        return model._meta.get_field(name).remote_field.name  # type: ignore[union-attr]
    except FieldDoesNotExist:
        return None


@cache
def _related(model: type[models.Model], name: str) -> type[models.Model]:
    return model._meta.get_field(name).related_model  # type: ignore[return-value]


def _reader(column: models.Field[Any, Any]) -> Callable[[Any], Any] | None:
    """What makes a value of a column from JSON, where the two differ."""
    needs = (models.DateField, models.TimeField, models.FloatField, models.DecimalField)
    return column.to_python if isinstance(column, needs) else None
