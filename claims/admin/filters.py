"""Filters of the lists that offer what there is in the words that people read, and not by its key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest

from claims.wording import in_words


def in_the_words_of(table: Mapping[str, Any], field: str, title: Any) -> type[admin.SimpleListFilter]:
    """A filter by ``field``, whose keys are those of ``table``; in the order of their words."""

    class Filter(admin.SimpleListFilter):
        parameter_name = field

        def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
            return sorted(((key, str(in_words(table, key))) for key in table), key=lambda pair: pair[1].lower())

        def queryset(self, request: HttpRequest, queryset: QuerySet[Model]) -> QuerySet[Model]:
            return queryset.filter(**{field: self.value()}) if self.value() else queryset

    Filter.title = title
    return Filter
