"""Hints and what people said to them: to be read; they are acted on in the workbench."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin.base import ReadOnlyAdmin, brief
from claims.models import Hint, HintDismissal
from claims.wording import message_in_words


@admin.register(Hint)
class HintAdmin(ReadOnlyAdmin):
    list_display = (brief("revision", _("revision")), "sort", "rule", "outcome", "words", "dismissal")
    list_select_related = ("revision__document", "dismissal")
    list_filter = ("outcome", "sort", "rule", ("dismissal", admin.EmptyFieldListFilter))
    search_fields = ("revision__document__title",)
    fields = (
        *("revision", "words", "sort", "rule", "outcome", "spans", "operands"),
        *("digest", "dismissal", "created_at"),
    )

    @admin.display(description=_("message"))
    def words(self, hint: Hint) -> str:
        return message_in_words(hint.message, [(o["name"], o["kind"], o["value"]) for o in hint.operands])


@admin.register(HintDismissal)
class HintDismissalAdmin(ReadOnlyAdmin):
    list_display = (brief("document", _("document")), "stands", brief("reason", _("reason")), "by", "at")
    list_select_related = ("document", "by")
    list_filter = ("stands", "by")
    search_fields = ("document__title", "reason")
