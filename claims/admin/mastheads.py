"""What readers see of the newsroom: name, color, logo, policies."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.base import KeptAdmin
from claims.models import Masthead
from claims.models.mastheads import LARGEST_LOGO
from claims.queries.mastheads import picture_type

_POLICY = _("Markdown. Empty: the text that comes with the program.")


class MastheadForm(forms.ModelForm):
    logo_file = forms.FileField(
        label=_("Logo"), required=False, help_text=_("PNG, JPEG or WebP, at most 200 kilobytes, at least 64 high.")
    )
    without_logo = forms.BooleanField(label=_("Take the logo away"), required=False)

    class Meta:
        model = Masthead
        fields = ("name", "hue", "methodology_id", "methodology_en", "corrections_id", "corrections_en")
        help_texts = {
            "name": _("Empty: the name in the settings."),
            "hue": _("Of links and buttons, 0 to 359 degrees on the color circle: 25 red, 145 green, 255 blue."),
            **dict.fromkeys(("methodology_id", "methodology_en", "corrections_id", "corrections_en"), _POLICY),
        }

    def clean_hue(self) -> int | None:
        hue: int | None = self.cleaned_data["hue"]
        if hue is not None and hue >= 360:
            raise forms.ValidationError(_("The circle has 0 to 359 degrees."))
        return hue

    def clean_logo_file(self) -> UploadedFile | None:
        sent: UploadedFile | None = self.cleaned_data["logo_file"]
        if sent is None:
            return None
        if (sent.size or 0) > LARGEST_LOGO:
            raise forms.ValidationError(_("This file is larger than 200 kilobytes."))
        self.picture = sent.read()
        if not picture_type(self.picture):
            raise forms.ValidationError(_("This is no PNG, JPEG or WebP picture."))
        return sent

    def save(self, commit: bool = True) -> Any:
        if self.cleaned_data["without_logo"]:
            self.instance.logo, self.instance.logo_type = None, ""
        if self.cleaned_data["logo_file"]:
            self.instance.logo, self.instance.logo_type = self.picture, picture_type(self.picture)
        return super().save(commit)


@admin.register(Masthead)
class MastheadAdmin(KeptAdmin):
    form = MastheadForm
    list_display = ("__str__", "hue", "changed_at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """There is one newsroom."""
        return super().has_add_permission(request) and not Masthead.objects.exists()
