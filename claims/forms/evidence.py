"""Input about evidence."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import LONGEST_TEXT, WordsField, area
from claims.forms.links import LinkField
from claims.models import Evidence


class EvidenceForm(forms.Form):
    """A passage of a source and what it does to the claim."""

    stance = forms.ChoiceField(label=_("The passage"), choices=Evidence.Stance.choices, widget=forms.RadioSelect)
    title = WordsField(label=_("Title of the source"), max_length=500)
    url = LinkField(label=_("Link"), help_text=_("Empty for a source that is not on the web."))
    quote = WordsField(label=_("Quoted passage"), max_length=LONGEST_TEXT, widget=area(3))
    publisher = forms.CharField(label=_("Publisher"), max_length=200, required=False)
    author = forms.CharField(label=_("Author"), max_length=200, required=False)
    published_on = forms.DateField(
        label=_("Published on"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    is_primary = forms.BooleanField(label=_("Primary source"), required=False)
    comment = WordsField(label=_("What it shows"), required=False, max_length=LONGEST_TEXT, widget=area(2))


class WithdrawEvidenceForm(forms.Form):
    reason = WordsField(label=_("Why it is withdrawn"), max_length=LONGEST_TEXT, widget=area(2))
