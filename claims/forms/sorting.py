"""Input about when a claim has to be done and what it is sorted by."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import ActForm
from claims.forms.moments import moment_field
from claims.models import Claim
from claims.services.tags import LONGEST_TAG


def deadline_field() -> forms.DateTimeField:
    """Empty for no deadline."""
    return moment_field(_("Deadline"), required=False)


class DeadlineForm(ActForm):
    due_at = deadline_field()

    @classmethod
    def of(cls, claim: Claim) -> DeadlineForm:
        return cls(initial={"due_at": claim.due_at}, auto_id="deadline-%s")


class TagForm(ActForm):
    name = forms.CharField(
        label=_("Tag"), max_length=LONGEST_TAG, widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"})
    )
