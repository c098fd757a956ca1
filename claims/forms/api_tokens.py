"""Input about tokens of the API."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models import ApiToken
from claims.services.api_tokens import LONGEST_NAME

DAYS = [(30, _("30 days")), (90, _("90 days")), (365, _("a year")), (0, _("until it is withdrawn"))]


class TokenForm(forms.Form):
    """A new token; ``days`` of 0 let it be in force until somebody withdraws it."""

    name = forms.CharField(
        label=_("What is it for?"),
        max_length=LONGEST_NAME,
        help_text=_("A name by which you will know it: the program, and the machine that it runs on."),
    )
    scope = forms.ChoiceField(
        label=pgettext_lazy("token", "It may"),
        choices=ApiToken.Scope.choices,
        initial=ApiToken.Scope.READ,
        widget=forms.RadioSelect,
    )
    days = forms.TypedChoiceField(label=_("It is in force for"), choices=DAYS, coerce=int, initial=90)
