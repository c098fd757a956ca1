"""Files of documents with their claims that were handed in: to be looked at and thrown away."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import for_each
from claims.admin.base import ReadOnlyAdmin, brief, person
from claims.models import Import
from claims.services.imports import cancel_import


@admin.register(Import)
class ImportAdmin(ReadOnlyAdmin):
    list_display = (
        "handed_in_at",
        brief("name", _("file")),
        "person",
        "state",
        "documents",
        "refused",
        "size",
    )
    list_filter = ("state",)
    list_select_related = ("person",)
    search_fields = ("person__username", "name")
    actions = ("cancel",)

    @admin.action(description=_("Cancel"))
    def cancel(self, request: HttpRequest, queryset: QuerySet[Import]) -> None:
        for_each(request, queryset, lambda row: cancel_import(row.pk, by=person(request)))
