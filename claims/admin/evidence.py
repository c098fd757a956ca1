"""Sources and evidence. What a source is called can be put right; evidence is withdrawn, never deleted."""

from __future__ import annotations

from django import forms
from django.contrib import admin
from django.contrib.admin.helpers import ActionForm
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import for_each
from claims.admin.base import KeptAdmin, ReadOnlyAdmin, brief, person
from claims.models import Evidence, Source
from claims.services.evidence import withdraw_evidence
from claims.text.canonical_links import canonical_link


@admin.register(Source)
class SourceAdmin(KeptAdmin):
    list_display = (
        brief("title", _("title")),
        "publisher",
        brief("url", _("link")),
        "published_on",
        "created_by",
        "created_at",
    )
    list_select_related = ("created_by",)
    search_fields = ("title", "publisher", "url")
    fields = ("title", "url", "publisher", "author", "published_on", "created_by", "created_at")
    readonly_fields = ("created_by", "created_at")

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        """The link of a source that has been cited is what was cited."""
        return ("url", *self.readonly_fields) if obj else self.readonly_fields

    def save_model(self, request: HttpRequest, obj: Source, form: forms.ModelForm, change: bool) -> None:
        if not change:
            obj.created_by = person(request)
            obj.canonical_url = canonical_link(obj.url) if obj.url else ""
            obj.sort = Source.Sort.PAGE if obj.url else Source.Sort.OTHER
        super().save_model(request, obj, form, change)


class WithdrawForm(ActionForm):
    reason = forms.CharField(label=_("Reason"), required=False)


@admin.register(Evidence)
class EvidenceAdmin(ReadOnlyAdmin):
    action_form = WithdrawForm
    list_display = (
        brief("claim", _("claim")),
        "stance",
        brief("source", _("source")),
        "is_primary",
        "created_by",
        "created_at",
        "withdrawn_at",
    )
    list_filter = ("stance", "is_primary", ("withdrawn_at", admin.EmptyFieldListFilter))
    list_select_related = ("claim", "source", "created_by")
    search_fields = ("claim__text", "quote", "source__title")
    actions = ("withdraw",)

    @admin.action(description=_("Withdraw, for the reason given beside"))
    def withdraw(self, request: HttpRequest, queryset: QuerySet[Evidence]) -> None:
        reason = request.POST.get("reason", "")
        for_each(request, queryset, lambda piece: withdraw_evidence(piece.pk, by=person(request), reason=reason))
