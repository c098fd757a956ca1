"""What the newsroom decides for itself, the reasons that people give, and what pages are compared by."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.base import KeptAdmin, ReadOnlyAdmin, brief
from claims.completeness import POINTS as KEYS
from claims.models import Explanation, Newsroom, PageTraits
from claims.wording import POINTS

_CHOICES = [(key, POINTS[key]) for key in KEYS]


class NewsroomForm(forms.ModelForm):
    points = forms.MultipleChoiceField(
        label=_("Looked at before approval"),
        choices=_CHOICES,
        initial=list(KEYS),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("The claim tells how many of these are there, and what is missing."),
    )
    blocking_points = forms.MultipleChoiceField(
        label=_("Needed for approval"),
        choices=_CHOICES,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_(
            "Nobody can approve a claim without these. Whatever is chosen here, a claim needs its justification, a "
            "label or a conclusion, and a second person."
        ),
    )

    class Meta:
        model = Newsroom
        fields = ("points", "blocking_points", "publishes_contacts", "publishes_corrections", "days_to_answer")
        help_texts = {
            "publishes_corrections": _(
                "A line on the public pages, with the day, once a request for correction was closed as corrected."
            ),
            "days_to_answer": _("Then whoever asked for a correction is told that no answer has come."),
        }

    def clean(self) -> dict[str, Any] | None:
        typed = super().clean() or self.cleaned_data
        if not set(typed.get("blocking_points", ())) <= set(typed.get("points", ())):
            self.add_error("blocking_points", _("Only what is looked at can be needed. Choose it above, too."))
        return typed


@admin.register(Newsroom)
class NewsroomAdmin(KeptAdmin):
    form = NewsroomForm
    list_display = ("__str__", "publishes_contacts", "publishes_corrections", "days_to_answer", "changed_at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """There is one newsroom."""
        return super().has_add_permission(request) and not Newsroom.objects.exists()


@admin.register(Explanation)
class ExplanationAdmin(ReadOnlyAdmin):
    list_display = (
        brief("claim", _("claim")),
        "about",
        brief("reason", _("reason")),
        "created_by",
        "created_at",
    )
    list_select_related = ("claim", "created_by")
    search_fields = ("claim__text", "about", "reason")
    date_hierarchy = "created_at"


@admin.register(PageTraits)
class PageTraitsAdmin(ReadOnlyAdmin):
    list_display = ("snapshot", "credit", "fact_check")
    list_filter = ("credit", "fact_check")
    list_select_related = ("snapshot",)
    search_fields = ("snapshot__url", "credit")
