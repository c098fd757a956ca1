"""Sources and evidence. What a source is called can be put right; evidence is withdrawn, never deleted."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.helpers import ActionForm
from django.db.models import Count, Model, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import ServiceAdmin, ServiceForm, for_each
from claims.admin.base import ReadOnlyAdmin, ReadOnlyInline, brief, person
from claims.models import Evidence, Source, SourceEvent
from claims.services.evidence import facts_in, withdraw_evidence
from claims.services.sources import Facts, add_source, edit_source


class SourceForm(ServiceForm):
    """``seen_version`` is the version of the source that the page showed."""

    seen_version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["seen_version"].initial = self.instance.version

    def _get_validation_exclusions(self) -> set[str]:
        """Of the constraints on these the service speaks in words."""
        excluded: set[str] = super()._get_validation_exclusions()  # type: ignore[misc]
        return excluded | {"sort", "with_whom", "held_on"}

    @property
    def facts(self) -> Facts:
        return facts_in(self.cleaned_data)


class SourceEventInline(ReadOnlyInline):
    model = SourceEvent
    fields = ("at", "actor", "action", "data")
    related = ("actor",)


@admin.register(Source)
class SourceAdmin(ServiceAdmin):
    form = SourceForm
    list_display = (
        brief("title", _("title")),
        "sort",
        "publisher",
        brief("url", _("link")),
        "published_on",
        "cited_for",
        "created_by",
        "created_at",
    )
    list_filter = ("sort",)
    list_select_related = ("created_by",)
    search_fields = ("title", "publisher", "author", "with_whom", "url")
    fields = (
        "seen_version",
        "sort",
        "title",
        "url",
        "canonical_url",
        "publisher",
        "author",
        "published_on",
        ("with_whom", "held_on"),
        "citation",
        "created_by",
        "created_at",
    )
    readonly_fields = ("canonical_url", "created_by", "created_at")
    inlines = (SourceEventInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        standing = Q(evidence__withdrawn_at__isnull=True)
        rows: QuerySet[Source] = super().get_queryset(request)
        return rows.annotate(claims=Count("evidence__claim", filter=standing, distinct=True))

    @admin.display(description=_("claims"), ordering="claims")
    def cited_for(self, source: Any) -> int:
        return int(source.claims)

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        """The link of a source that has been cited is what was cited."""
        return ("url", *self.readonly_fields) if obj else self.readonly_fields

    def save_model(self, request: HttpRequest, obj: Source, form: Any, change: bool) -> None:
        if change:
            edit_source(obj.pk, by=person(request), version=form.cleaned_data["seen_version"], facts=form.facts)
        else:
            obj.pk = add_source(by=person(request), url=form.cleaned_data["url"], facts=form.facts).pk


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
        "quote_state",
        "created_by",
        "created_at",
        "withdrawn_at",
    )
    list_filter = ("stance", "is_primary", "quote_state", "medium", ("withdrawn_at", admin.EmptyFieldListFilter))
    list_select_related = ("claim", "source", "created_by")
    search_fields = ("claim__text", "quote", "question", "source__title")
    actions = ("withdraw",)

    @admin.action(description=_("Withdraw, for the reason given beside"))
    def withdraw(self, request: HttpRequest, queryset: QuerySet[Evidence]) -> None:
        reason = request.POST.get("reason", "")
        for_each(request, queryset, lambda piece: withdraw_evidence(piece.pk, by=person(request), reason=reason))
