"""Why something that is missing, or that the program noticed, is as it should be."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import LONGEST_TEXT, WordsField, area


class ExplainForm(forms.Form):
    """What the reason is about, and the reason; an empty one takes back what was said before."""

    about = forms.RegexField(r"^(?:point|notice):.", max_length=2000, widget=forms.HiddenInput)
    reason = WordsField(label=_("Reason"), required=False, max_length=LONGEST_TEXT, widget=area(2))
