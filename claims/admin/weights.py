"""Weights of check-worthiness: a new set is tried on the newest articles before it is saved; a saved one stays."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.html import format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.admin.base import KeptAdmin, is_administrator, person
from claims.forms.weights import WeightsForm
from claims.models import WeightSet
from claims.queries.weights import weights_in_use
from claims.services.weights import effects_of, make_weight_set, use_learnt_weights, use_weight_set
from claims.wording import FEATURES


@admin.register(WeightSet)
class WeightSetAdmin(KeptAdmin):
    list_display = ("name", "number", "is_active", "created_by", "created_at")
    list_select_related = ("created_by",)
    fields = ("name", "number", "is_active", "intercept", "weights", "created_by", "created_at")
    readonly_fields = fields
    actions = ("use", "use_learnt")

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """A set stays as it was made; the list's actions tell which one is in use."""
        return False

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None) -> Any:
        if not is_administrator(request):
            raise PermissionDenied
        form = WeightsForm(request.POST or None, weights=weights_in_use())
        effects = None
        if form.is_valid():
            if "_save" in request.POST:
                return self._saved(request, form)
            effects = effects_of(form.typed)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Try and save weights"),
            "form": form,
            "effects": effects,
            "media": self.media,
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/claims/weightset/add.html", context)

    def _saved(self, request: HttpRequest, form: WeightsForm) -> HttpResponse:
        typed = form.typed
        row = make_weight_set(typed.version, intercept=typed.intercept, by_feature=typed.by_feature, by=person(request))
        self.log_addition(request, row, [{"added": {}}])
        words = gettext("“%(name)s” scores the claims of every article that is read from now on.")
        messages.success(request, words % {"name": row})
        return redirect("admin:claims_weightset_changelist")

    @admin.display(description=_("weights"))
    def weights(self, row: WeightSet) -> str:
        shown = ((FEATURES.get(name, name), f"{weight:+.2f}") for name, weight in row.by_feature.items())
        return format_html_join("", "<div>{} {}</div>", shown)

    @admin.action(description=_("Use this set from now on"))
    def use(self, request: HttpRequest, queryset: QuerySet[WeightSet]) -> None:
        if queryset.count() != 1:
            messages.error(request, gettext("Choose one set: only one is in use at a time."))
            return
        row = use_weight_set(queryset.get().number, by=person(request))
        messages.success(request, gettext("“%(name)s” is in use.") % {"name": row})

    @admin.action(description=_("Use the weights that come with the program"))
    def use_learnt(self, request: HttpRequest, queryset: QuerySet[WeightSet]) -> None:
        use_learnt_weights(by=person(request))
        messages.success(request, gettext("The weights that come with the program are in use."))
