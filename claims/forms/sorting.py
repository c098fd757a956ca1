"""Input about when a claim has to be done and what it is sorted by."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import ActForm
from claims.models import Claim
from claims.services.tags import LONGEST_TAG

_MOMENT = "%Y-%m-%dT%H:%M"


def deadline_field() -> forms.DateTimeField:
    """A day and a time of the newsroom's zone; empty for no deadline."""
    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format=_MOMENT)
    return forms.DateTimeField(label=_("Deadline"), required=False, widget=widget, input_formats=[_MOMENT])


class DeadlineForm(ActForm):
    due_at = deadline_field()

    @classmethod
    def of(cls, claim: Claim) -> DeadlineForm:
        return cls(initial={"due_at": claim.due_at}, auto_id="deadline-%s")


class TagForm(ActForm):
    name = forms.CharField(
        label=_("Tag"), max_length=LONGEST_TAG, widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"})
    )
