"""The history of what is known of a document: who put what right, and what it replaced."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from claims.forms.documents import language_name
from claims.models import Document, DocumentEvent
from claims.services.document_facts import EDITABLE_FACTS
from claims.views.history import Change


@dataclass(frozen=True, slots=True)
class Edit:
    """One act. ``edition`` is the newest one that readers had then, 0 for none; the next one carries the change."""

    at: datetime.datetime
    who: str
    changes: tuple[Change, ...]
    edition: int


def history_of_document(document: Document) -> list[Edit]:
    """Every act on what is known of the document, the latest first. One query."""
    events = DocumentEvent.objects.filter(document=document).select_related("actor").order_by("-id")
    return [
        Edit(event.at, event.actor.get_username(), tuple(_changes(event.data)), event.data.get("edition", 0))
        for event in events
    ]


def _changes(data: dict[str, Any]) -> list[Change]:
    told = [name for name in (*EDITABLE_FACTS, "published_time_known") if name in data]
    return [Change(_field(name), _value(name, data[name]["old"]), _value(name, data[name]["new"])) for name in told]


def _field(name: str) -> Any:
    return Document._meta.get_field(name).verbose_name  # type: ignore[union-attr]


def _value(name: str, value: Any) -> Any:
    """What an event keeps of a fact, as people read it."""
    if name == "language":
        return language_name(value)
    if name == "published_time_known":
        return _("yes") if value else _("no")
    return (
        date_format(datetime.datetime.fromisoformat(value), "DATETIME_FORMAT")
        if name == "published_at" and value
        else value
    )
