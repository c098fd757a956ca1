"""What people are told, to be looked at; what they get by e-mail can be switched off here for somebody who asks."""

from __future__ import annotations

from django.contrib import admin
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from claims.admin.base import LONGEST_IN_A_LIST, KeptAdmin, ReadOnlyAdmin
from claims.models import Notification, NotificationChoice
from claims.services.notifications import choose_notifications


@admin.register(Notification)
class NotificationAdmin(ReadOnlyAdmin):
    list_display = ("at", "person", "sort", "actor", "about", "count", "read_at", "mailed_at")
    list_filter = ("sort", ("read_at", admin.EmptyFieldListFilter))
    list_select_related = ("person", "actor", "claim", "webhook", "export")
    search_fields = ("person__username", "claim__text")
    ordering = ("-at", "-id")

    @admin.display(description=_("about"))
    def about(self, row: Notification) -> str:
        return Truncator(str(row.claim or row.webhook or row.export)).chars(LONGEST_IN_A_LIST)


@admin.register(NotificationChoice)
class NotificationChoiceAdmin(KeptAdmin):
    list_display = ("person", "mail", "language")
    list_filter = ("mail",)
    list_select_related = ("person",)
    search_fields = ("person__username",)
    fields = ("person", "mail", "language", "unmailed", "since")
    readonly_fields = ("person", "language", "unmailed", "since")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: NotificationChoice, form: ModelForm, change: bool) -> None:
        """As the person would choose it themselves: e-mail that was off begins now, and tells nothing of before."""
        choose_notifications(by=obj.person, mail=obj.mail, unmailed=obj.unmailed, language=obj.language)
