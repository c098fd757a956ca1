"""Input about claims: acts on one, and new ones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.choices import SharedChoiceField
from claims.forms.places import PlaceForm
from claims.models import Claim
from claims.models.claims import KIND_LABELS
from claims.queries.people import reviewers
from claims.services.moves import Seen
from claims.text.analysis import KINDS
from claims.workflow import Status

LONGEST_TEXT = 5_000
KIND_CHOICES = [(kind, KIND_LABELS[kind]) for kind in KINDS]


def area(rows: int, **attrs: Any) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows, "dir": "auto", **attrs})


class WordsField(forms.CharField):
    """What people write. Too much of it is refused and given back: a browser that is told the limit cuts in silence."""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        attrs = super().widget_attrs(widget)
        attrs.pop("maxlength", None)
        return attrs


class ActForm(forms.Form):
    """What every form about a claim sends along: the state that its page showed."""

    seen_status = SharedChoiceField(choices=[(s.value, s.value) for s in Status], widget=forms.HiddenInput)
    seen_version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)

    @property
    def seen(self) -> Seen:
        return Seen(self.cleaned_data["seen_status"], self.cleaned_data["seen_version"])


class ReasonForm(ActForm):
    """A move with its reason; the rules say which moves need one."""

    reason = WordsField(label=_("Reason"), required=False, max_length=LONGEST_TEXT, widget=area(2))
    dismissed_as = forms.CharField(required=False, max_length=20, widget=forms.HiddenInput)


class AssignForm(ActForm):
    to = forms.ModelChoiceField(
        label=_("Assign to"), queryset=reviewers(), required=False, empty_label=_("nobody"), blank=True
    )

    @classmethod
    def offering(cls, people: Iterable[tuple[int, str]], *, chosen: int | None) -> AssignForm:
        """An empty form; the people are those that were read already, by their ids."""
        form = cls(auto_id="assign-%s", initial={"to": chosen})
        form.fields["to"].widget.choices = [("", _("nobody")), *people]
        return form


class WordingForm(ActForm):
    """What a claim says, who says it and what is to be verified."""

    text = WordsField(label=_("Wording"), max_length=LONGEST_TEXT, widget=area(3))
    claimant = WordsField(
        label=_("Who claims it"),
        required=False,
        max_length=300,
        help_text=_("Empty where the article itself says it."),
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    kind = SharedChoiceField(label=_("What is to be verified"), choices=KIND_CHOICES)

    @property
    def words(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in ("text", "claimant", "kind")}

    @classmethod
    def of(cls, claim: Claim) -> WordingForm:
        return cls(initial={"text": claim.text, "claimant": claim.claimant, "kind": claim.kind}, auto_id="edit-%s")


class AddClaimForm(PlaceForm):
    """A claim at a selection of the article."""

    text = WordsField(
        label=_("Wording"),
        max_length=LONGEST_TEXT,
        widget=area(3),
        help_text=_("To be understood without the article: names for pronouns, dates for “today”."),
    )
    claimant = WordsField(
        label=_("Who claims it"), required=False, max_length=300, widget=forms.TextInput(attrs={"dir": "auto"})
    )
    kind = SharedChoiceField(label=_("What is to be verified"), choices=KIND_CHOICES, initial="other")
    #: The hint that the claim is made of: it stands at all places of the hint.
    hint = forms.IntegerField(
        min_value=1, max_value=2**63 - 1, required=False, widget=forms.HiddenInput(attrs={"data-kept": True})
    )

    @property
    def place_and_words(self) -> dict[str, Any]:
        """What the services take."""
        return {**self.selection, **{name: self.cleaned_data[name] for name in ("text", "claimant", "kind")}}
