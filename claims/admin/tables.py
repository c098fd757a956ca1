"""Tags and saved views: the administrator puts their names right."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.base import KeptAdmin, ReadOnlyAdmin, person
from claims.admin.filters import in_the_words_of
from claims.models import BulkAct, SavedView, Tag
from claims.services.bulk import ActName
from claims.wording import ACTS, in_words

#: An act on many claims, in the words that the history of each of them has for it.
_DONE_TO_EACH = {name.value: ACTS[name.value] for name in ActName}


@admin.register(Tag)
class TagAdmin(KeptAdmin):
    list_display = ("name", "created_by", "created_at")
    list_select_related = ("created_by",)
    search_fields = ("name",)
    fields = ("name", "created_by", "created_at")
    readonly_fields = ("created_by", "created_at")

    def save_model(self, request: HttpRequest, obj: Tag, form: forms.ModelForm, change: bool) -> None:
        if not change:
            obj.created_by = person(request)
        super().save_model(request, obj, form, change)


@admin.register(SavedView)
class SavedViewAdmin(KeptAdmin):
    """Views are made at the table; here they are renamed, or no longer shared."""

    list_display = ("name", "owner", "is_shared", "query", "created_at")
    list_select_related = ("owner",)
    list_filter = ("is_shared",)
    search_fields = ("name", "owner__username")
    fields = ("name", "is_shared", "query", "owner", "created_at")
    readonly_fields = ("query", "owner", "created_at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False


@admin.register(BulkAct)
class BulkActAdmin(ReadOnlyAdmin):
    list_display = ("act", "by", "at", "undone_at")
    list_select_related = ("by",)
    list_filter = (in_the_words_of(_DONE_TO_EACH, "name", _("act")),)
    fields = ("act", "by", "at", "undone_at", "events")

    @admin.display(description=_("act"), ordering="name")
    def act(self, bulk: BulkAct) -> Any:
        return in_words(_DONE_TO_EACH, bulk.name)
