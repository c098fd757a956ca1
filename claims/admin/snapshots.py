"""Snapshots: to be looked at, and tried again."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import for_each
from claims.admin.base import ReadOnlyAdmin, brief, person
from claims.models import Snapshot, SnapshotCheck
from claims.services.checks import ask_for_check
from claims.services.snapshots import retry_snapshot
from claims.wording import fetch_failure


@admin.register(Snapshot)
class SnapshotAdmin(ReadOnlyAdmin):
    list_display = (
        "id",
        brief("url", _("link")),
        "origin",
        "state",
        "why",
        "attempts",
        "media_type",
        "size",
        "asked_by",
        "fetched_at",
    )
    list_filter = ("state", "origin", "media_type")
    list_select_related = ("asked_by",)
    search_fields = ("url", "sha256")
    actions = ("retry", "look_again")

    @admin.display(description=_("why it failed"), ordering="failure")
    def why(self, row: Snapshot) -> str:
        return fetch_failure(row.failure, row.failure_detail) if row.failure else ""

    @admin.action(description=_("Fetch the pages again"))
    def retry(self, request: HttpRequest, queryset: QuerySet[Snapshot]) -> None:
        for_each(request, queryset, lambda row: retry_snapshot(row.pk, by=person(request)))

    @admin.action(description=_("Look again at what became of the pages"))
    def look_again(self, request: HttpRequest, queryset: QuerySet[Snapshot]) -> None:
        for_each(request, queryset, lambda row: ask_for_check(row.pk, by=person(request)))


@admin.register(SnapshotCheck)
class SnapshotCheckAdmin(ReadOnlyAdmin):
    list_display = (
        "at",
        brief("snapshot", _("snapshot")),
        "outcome",
        "why",
        brief("found", _("what the page says instead")),
    )
    list_filter = ("outcome",)
    list_select_related = ("snapshot", "found")
    search_fields = ("snapshot__url",)

    @admin.display(description=_("why it failed"), ordering="failure")
    def why(self, row: SnapshotCheck) -> str:
        return fetch_failure(row.failure, row.failure_detail) if row.failure else ""
