"""Whom the newsroom asked: to be read here, written and corrected in the workbench."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import for_each
from claims.admin.base import ReadOnlyAdmin, brief, person
from claims.admin.evidence import WithdrawForm
from claims.models import Contact
from claims.services.contacts import withdraw_contact


@admin.register(Contact)
class ContactAdmin(ReadOnlyAdmin):
    action_form = WithdrawForm
    list_display = (
        "name",
        "part",
        "medium",
        "asked_at",
        "asked_by",
        "outcome",
        brief("claim", _("claim")),
        "withdrawn_at",
    )
    list_filter = ("part", "medium", "outcome", ("withdrawn_at", admin.EmptyFieldListFilter))
    list_select_related = ("claim", "asked_by")
    search_fields = ("name", "question", "answer", "claim__text")
    date_hierarchy = "asked_at"
    actions = ("withdraw",)

    @admin.action(description=_("Withdraw, for the reason given beside"))
    def withdraw(self, request: HttpRequest, queryset: QuerySet[Contact]) -> None:
        reason = request.POST.get("reason", "")
        for_each(request, queryset, lambda row: withdraw_contact(row.pk, by=person(request), reason=reason))
