"""Documents with their texts: facts can be put right, texts stay as they came."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminDateWidget, AdminTimeWidget
from django.core.exceptions import ValidationError
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import ServiceAdmin, ServiceForm, for_each
from claims.admin.base import ReadOnlyAdmin, ReadOnlyInline, brief, person
from claims.forms.documents import offer_languages
from claims.models import Analysis, Document, DocumentEvent, Revision
from claims.services.document_facts import EDITABLE_FACTS
from claims.services.documents import edit_document, rerun_splitter
from claims.services.hints import look_for_hints


class RevisionInline(ReadOnlyInline):
    model = Revision
    fields = ("number", "text_sha256", "created_by", "created_at")
    related = ("document", "created_by")
    show_change_link = True


class DocumentEventInline(ReadOnlyInline):
    model = DocumentEvent
    fields = ("at", "actor", "action", "data")
    related = ("actor",)


class DocumentForm(ServiceForm):
    """Day and time of publication apart, because many pages name the day alone.

    ``seen_version`` is the version of the document that the page showed.
    """

    seen_version = forms.IntegerField(widget=forms.HiddenInput)
    language = forms.ChoiceField(label=_("Language"))
    published_on = forms.DateField(label=_("Published by its publisher on"), required=False, widget=AdminDateWidget)
    published_time = forms.TimeField(
        label=_("At"), required=False, widget=AdminTimeWidget, help_text=_("Empty where the page names no time.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["seen_version"].initial = self.instance.version
        offer_languages(self, self.instance.language)
        published_at = self.instance.published_at
        if published_at:
            moment = timezone.localtime(published_at)
            self.fields["published_on"].initial = moment.date()
            self.fields["published_time"].initial = moment.time() if self.instance.published_time_known else None

    def clean_published_time(self) -> datetime.time | None:
        time: datetime.time | None = self.cleaned_data["published_time"]
        if time and not self.cleaned_data.get("published_on"):
            raise ValidationError(_("A time needs its day."))
        return time

    def facts(self) -> dict[str, str]:
        """What was changed, as the service takes it from people: text, moments in ISO 8601."""
        facts = {name: self.cleaned_data[name] for name in self.changed_data if name in EDITABLE_FACTS}
        if {"published_on", "published_time"} & set(self.changed_data):
            day, time = self.cleaned_data["published_on"], self.cleaned_data["published_time"]
            moment = datetime.datetime.combine(day, time) if day and time else day
            facts["published_at"] = moment.isoformat() if moment else ""
        return facts


@admin.register(Document)
class DocumentAdmin(ServiceAdmin):
    form = DocumentForm
    list_display = (
        brief("title", _("title")),
        "language",
        "publisher",
        "published_at",
        "claim_count",
        "created_by",
        "created_at",
    )
    list_filter = ("language", "publisher")
    list_select_related = ("created_by",)
    search_fields = ("title", "publisher", "byline")
    date_hierarchy = "created_at"
    fields = (
        ("title", "seen_version"),
        "slug",
        "language",
        "url",
        "publisher",
        "byline",
        "place",
        ("published_on", "published_time"),
        "created_by",
        "created_at",
    )
    readonly_fields = ("slug", "created_by", "created_at")
    inlines = (RevisionInline, DocumentEventInline)
    actions = ("rerun", "look")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        documents: QuerySet[Document] = super().get_queryset(request)
        return documents.annotate(claims_found=Count("claims"))

    @admin.display(description=_("claims"), ordering="claims_found")
    def claim_count(self, document: Any) -> int:
        return int(document.claims_found)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Articles come in through the workbench, where the person sees what was recognized."""
        return False

    def save_model(self, request: HttpRequest, obj: Document, form: Any, change: bool) -> None:
        edit_document(obj.pk, by=person(request), seen=form.cleaned_data["seen_version"], **form.facts())

    @admin.action(description=_("Run the splitter again"))
    def rerun(self, request: HttpRequest, queryset: QuerySet[Document]) -> None:
        for_each(request, queryset, lambda document: rerun_splitter(document, by=person(request)))

    @admin.action(description=_("Look for hints again"))
    def look(self, request: HttpRequest, queryset: QuerySet[Document]) -> None:
        for_each(request, queryset, lambda document: look_for_hints(document.pk, by=person(request)))


@admin.register(Revision)
class RevisionAdmin(ReadOnlyAdmin):
    list_display = (brief("document", _("document")), "number", "text_sha256", "created_by", "created_at")
    list_select_related = ("document", "created_by")
    search_fields = ("document__title", "text_sha256")


@admin.register(Analysis)
class AnalysisAdmin(ReadOnlyAdmin):
    list_display = (brief("revision", _("revision")), "splitter", "language", "supported", "created_at")
    list_select_related = ("revision__document",)
    list_filter = ("splitter", "language", "supported")
