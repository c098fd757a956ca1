"""Rows as instances of their models, without what Django does for each of them and nobody here waits for.

``from_db`` looks every column up, sets attribute by attribute and sends two signals: for the rows of a page that takes
longer than reading them. No model of ours or of Django's own that is read here adds anything of its own to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import models
from django.db.models.base import ModelState


def instance_of(model: type[models.Model], names: Iterable[str], values: Iterable[Any], using: str) -> Any:
    """The instance that ``model.from_db`` makes of the values of these columns; others are fetched when asked for."""
    made = model.__new__(model)
    state = made._state = ModelState()
    state.adding, state.db = False, using
    made.__dict__.update(zip(names, values, strict=True))
    return made


def put_beside(populator: Any, row: Sequence[Any], made: models.Model, using: str) -> None:
    """Give the instance what it refers to and the row has too: what Django's ``RelatedPopulator`` does."""
    columns = row[populator.cols_start : populator.cols_end]
    if columns[populator.pk_idx] is None:
        populator.local_setter(made, None)
        return
    other = instance_of(populator.model_cls, populator.init_list, columns, using)
    for further in populator.related_populators:
        put_beside(further, row, other, using)
    populator.local_setter(made, other)
    populator.remote_setter(other, made)
