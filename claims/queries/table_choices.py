"""What the filters of the claims table offer, and the views that people have saved."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.contrib.auth.models import User
from django.db import connection
from django.db.models import CharField, Q, QuerySet, TextField, Value
from django.db.models.functions import Cast, Concat

from claims.models import RatingLabel, SavedView, Tag
from claims.models.ratings import in_language
from claims.queries.kept import Kept, planned_once
from claims.queries.people import reviewers

Choice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Choices:
    """Value and words of everything that can be chosen: people and tags by id, labels as "scale/label"."""

    people: list[Choice] = field(default_factory=list)
    tags: list[Choice] = field(default_factory=list)
    labels: list[Choice] = field(default_factory=list)


def table_choices() -> Choices:
    """The people, tags and labels of the newsroom, each in its order. One query."""
    found = Choices()
    with planned_once(connection) as cursor:
        cursor.execute(*_asked())
        rows = cursor.fetchall()
    for sort, value, words in rows:
        getattr(found, sort).append((value, in_language(json.loads(words)) if sort == "labels" else words))
    for choices in (found.people, found.tags, found.labels):
        choices.sort(key=lambda choice: choice[1].lower())
    return found


@cache
def _asked() -> tuple[str, tuple[Any, ...]]:
    """The people, tags and labels as SQL, written once."""
    people = _rows(reviewers().order_by(), "people", "pk", "username")
    tags = _rows(Tag.objects.order_by(), "tags", "pk", "name")
    offered = RatingLabel.objects.filter(scale__is_active=True).order_by()
    labels = _rows(offered, "labels", Concat("scale__key", Value("/"), "key", output_field=TextField()), "names")
    written: tuple[str, tuple[Any, ...]] = people.union(tags, labels, all=True).query.sql_with_params()
    return written


def saved_views(user: User) -> list[SavedView]:
    """The person's own views, and those that others share."""
    return _VIEWS.rows(user.pk)


def _seen_by(person: int) -> QuerySet[SavedView]:
    views = SavedView.objects.filter(Q(owner=person) | Q(is_shared=True))
    return views.select_related("owner").order_by("name", "id")


_VIEWS = Kept(_seen_by)


def _rows(rows: QuerySet[Any], sort: str, value: str | Concat, words: str) -> QuerySet[Any, Any]:
    text = TextField()
    named: QuerySet[Any] = rows.annotate(
        found_sort=Value(sort, output_field=CharField()), found_value=Cast(value, text), found_words=Cast(words, text)
    )
    return named.values_list("found_sort", "found_value", "found_words")
