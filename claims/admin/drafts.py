"""Drafts and who is where: that there are any, and never what somebody typed."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest

from claims.admin.base import ReadOnlyAdmin
from claims.models import Draft, Presence


@admin.register(Draft)
class DraftAdmin(ReadOnlyAdmin):
    """Words that were not sent belong to their writer: they stand on no page here, and no search reads them."""

    list_display = ("form", "person", "claim", "document", "saved_at")
    list_select_related = ("person", "claim", "document")
    list_filter = ("saved_at",)
    fields = ("person", "form", "claim", "document", "saved_at")

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """No filter in the address may ask for the words either."""
        return not lookup.startswith(("words", "seen")) and super().lookup_allowed(lookup, value, request)


@admin.register(Presence)
class PresenceAdmin(ReadOnlyAdmin):
    list_display = ("person", "claim", "part", "seen_at")
    list_select_related = ("person", "claim")
    fields = ("person", "claim", "part", "seen_at", "typed_at")
