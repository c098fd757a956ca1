"""Which file somebody wants to have made."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from claims.models import Export
from claims.services.exports import may_be_asked_for
from claims.workflow import Actor


class ExportForm(forms.Form):
    """``query`` narrows it as the address of the claims table does; empty, everything goes out."""

    form = forms.ChoiceField(label=_("File"), choices=())
    query = forms.CharField(required=False, max_length=5_000, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None, *, actor: Actor, initial: dict[str, Any] | None = None) -> None:
        super().__init__(data, auto_id="export-%s", initial=initial)
        self.fields["form"].choices = [(form.value, form.label) for form in offered_forms(actor)]  # type: ignore[attr-defined]


def offered_forms(actor: Actor) -> tuple[Export.Form, ...]:
    """The forms of files that ``actor`` may ask for."""
    return tuple(form for form in Export.Form if may_be_asked_for(form, actor))
