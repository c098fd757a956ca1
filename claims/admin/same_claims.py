"""Pairs of claims that people found to say the same; they are marked and unmarked in the workbench."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.base import ReadOnlyAdmin, brief
from claims.models import SameClaim


@admin.register(SameClaim)
class SameClaimAdmin(ReadOnlyAdmin):
    list_display = (brief("first", _("claim")), brief("second", _("the same as")), "created_by", "created_at")
    list_select_related = ("first", "second", "created_by")
    search_fields = ("first__text", "second__text")
