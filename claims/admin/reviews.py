"""What people concluded: to be read here, written in the workbench."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.base import ReadOnlyAdmin, brief
from claims.models import Assessment


@admin.register(Assessment)
class AssessmentAdmin(ReadOnlyAdmin):
    list_display = (
        brief("claim", _("claim")),
        "author",
        "label",
        "misinformation_type",
        "conclusion_only",
        "submitted_at",
        "updated_at",
    )
    list_filter = ("label__scale", "conclusion_only")
    list_select_related = ("claim", "author", "label", "misinformation_type")
    search_fields = ("claim__text", "justification", "conclusion")
