"""Files of documents with their claims, and what of them comes in."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class ImportForm(forms.Form):
    """The file; what is in it is the check's to tell."""

    file = forms.FileField(
        label=_("File in JSON Lines: choose it, or drop it here"),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".jsonl,.ndjson,.json,application/jsonl"}),
        error_messages={"required": _("Choose a file.")},
    )


class BringInForm(forms.Form):
    """What was decided about a file that was checked."""

    skips_bad = forms.BooleanField(required=False)
    is_again = forms.BooleanField(required=False)
