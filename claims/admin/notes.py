"""What people said: to be read here, written in the workbench."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.base import ReadOnlyAdmin, ReadOnlyInline, brief
from claims.models import Note, Thread


class NoteInline(ReadOnlyInline):
    model = Note
    fields = ("author", "body", "created_at")
    related = ("author",)


@admin.register(Thread)
class ThreadAdmin(ReadOnlyAdmin):
    list_display = (brief("claim", _("claim")), brief("quote", _("words of the article")), "created_at", "resolved_by")
    list_filter = ("is_return", ("resolved_at", admin.EmptyFieldListFilter))
    list_select_related = ("claim", "resolved_by")
    search_fields = ("claim__text", "quote", "notes__body")
    inlines = (NoteInline,)


@admin.register(Note)
class NoteAdmin(ReadOnlyAdmin):
    list_display = (brief("claim", _("claim")), "author", brief("body", _("note")), "created_at")
    list_select_related = ("claim", "author")
    search_fields = ("claim__text", "body")
