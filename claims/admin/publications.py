"""Editions: what was published, with its hash, to be read and downloaded."""

from __future__ import annotations

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.admin.base import ReadOnlyAdmin, brief
from claims.models import Publication


@admin.register(Publication)
class PublicationAdmin(ReadOnlyAdmin):
    list_display = (brief("document", _("document")), "edition", "page", "published_by", "published_at", "sha256")
    list_filter = ("published_by",)
    list_select_related = ("document", "published_by")
    search_fields = ("document__title", "sha256")
    date_hierarchy = "published_at"

    @admin.display(description=_("public page"))
    def page(self, publication: Publication) -> SafeString:
        return format_html('<a href="{}">{}</a>', reverse("report", args=[publication.document.slug]), _("open"))
