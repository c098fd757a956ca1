"""Documents with their texts: facts can be put right, texts stay as they came."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import attempt, for_each
from claims.admin.base import KeptAdmin, ReadOnlyAdmin, ReadOnlyInline
from claims.models import Analysis, Document, Revision
from claims.services.documents import edit_document, rerun_splitter


class RevisionInline(ReadOnlyInline):
    model = Revision
    fields = ("number", "text_sha256", "created_by", "created_at")
    show_change_link = True


@admin.register(Document)
class DocumentAdmin(KeptAdmin):
    list_display = ("title", "language", "publisher", "published_at", "claim_count", "created_by", "created_at")
    list_filter = ("language", "publisher")
    list_select_related = ("created_by",)
    search_fields = ("title", "publisher", "byline")
    date_hierarchy = "created_at"
    fields = (
        "title",
        "slug",
        "language",
        "url",
        "publisher",
        "byline",
        "place",
        "published_at",
        "created_by",
        "created_at",
    )
    readonly_fields = ("slug", "created_by", "created_at")
    inlines = (RevisionInline,)
    actions = ("rerun",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        return super().get_queryset(request).annotate(claims_found=Count("claims"))

    @admin.display(description=_("claims"), ordering="claims_found")
    def claim_count(self, document: Document) -> int:
        return document.claims_found  # type: ignore[attr-defined]

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Articles come in through the workbench, where the person sees what was recognized."""
        return False

    def save_model(self, request: HttpRequest, obj: Document, form: ModelForm, change: bool) -> None:
        facts = {name: _as_typed(form.cleaned_data[name]) for name in form.changed_data}
        attempt(request, obj, lambda document: edit_document(document.pk, by=request.user, **facts))

    @admin.action(description=_("Run the splitter again"))
    def rerun(self, request: HttpRequest, queryset: QuerySet[Document]) -> None:
        for_each(request, queryset, lambda document: rerun_splitter(document, by=request.user))


@admin.register(Revision)
class RevisionAdmin(ReadOnlyAdmin):
    list_display = ("document", "number", "text_sha256", "created_by", "created_at")
    list_select_related = ("document", "created_by")
    search_fields = ("document__title", "text_sha256")


@admin.register(Analysis)
class AnalysisAdmin(ReadOnlyAdmin):
    list_display = ("revision", "splitter", "language", "supported", "created_at")
    list_select_related = ("revision__document",)
    list_filter = ("splitter", "language", "supported")


def _as_typed(value: Any) -> str:
    """A field's value in the shape that the service takes from people: text, moments in ISO 8601."""
    if value is None:
        return ""
    return timezone.localtime(value).isoformat() if hasattr(value, "isoformat") else str(value)
