"""Input about snapshots."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class HandInForm(forms.Form):
    """A file that somebody saved of a page that the program could not fetch."""

    file = forms.FileField(
        label=_("File"),
        help_text=_("The page as your browser saves it or prints it to PDF, a picture of it, or its text."),
    )
