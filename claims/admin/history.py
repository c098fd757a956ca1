"""The history: nobody adds, changes or deletes here, and the database would refuse it."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.base import ReadOnlyAdmin, act_words, brief
from claims.admin.filters import in_the_words_of
from claims.models import ClaimEvent
from claims.wording import ACTS


@admin.register(ClaimEvent)
class ClaimEventAdmin(ReadOnlyAdmin):
    list_display = ("at", "actor", act_words, "from_status", "to_status", brief("claim", _("claim")), "reason")
    list_filter = (in_the_words_of(ACTS, "action", _("act")), "to_status", "actor")
    list_select_related = ("claim", "actor")
    search_fields = ("claim__text", "reason")
    date_hierarchy = "at"
    ordering = ("-id",)
