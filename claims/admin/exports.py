"""Files that people asked for: to be looked at, downloaded and canceled."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import for_each
from claims.admin.base import ReadOnlyAdmin, brief, person
from claims.models import Export
from claims.services.exports import cancel_export


@admin.register(Export)
class ExportAdmin(ReadOnlyAdmin):
    list_display = (
        "asked_at",
        "person",
        "form",
        brief("chosen", _("which claims")),
        "state",
        "how_far",
        "size",
        "ended_at",
        "download",
    )
    list_filter = ("state", "form")
    list_select_related = ("person",)
    search_fields = ("person__username",)
    actions = ("cancel",)

    @admin.display(description=_("written"))
    def how_far(self, row: Export) -> str:
        return f"{row.done} / {row.total}"

    @admin.display(description=_("file"))
    def download(self, row: Export) -> SafeString | str:
        if row.state != Export.State.READY:
            return ""
        return format_html('<a href="{}">{}</a>', reverse("export_file", args=[row.pk]), row.file_name)

    @admin.action(description=_("Cancel"))
    def cancel(self, request: HttpRequest, queryset: QuerySet[Export]) -> None:
        for_each(request, queryset, lambda row: cancel_export(row.pk, by=person(request)))
