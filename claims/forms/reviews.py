"""Input about conclusions."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import ActForm, WordsField, area
from claims.models import Assessment, Claim

LONGEST_JUSTIFICATION = 20_000


class AssessmentForm(ActForm):
    """A proposed label, or a conclusion alone, with its justification. All may be empty until it is submitted.

    ``label`` is the id of a label, "none" for the conclusion alone, or empty; ``misinformation_type`` that of a type
    of the label's scale, or empty. ``seen_assessment`` is the version of the
    person's own assessment that the page showed, 0 for none.
    """

    seen_assessment = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    label = forms.RegexField(r"^(\d{1,18}|none)?$", label=_("Rating"), required=False)
    misinformation_type = forms.RegexField(r"^\d{0,18}$", label=_("Type of misinformation"), required=False)
    conclusion = WordsField(
        label=_("Conclusion in one sentence"),
        required=False,
        max_length=500,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    justification = WordsField(
        label=_("Justification"),
        required=False,
        max_length=LONGEST_JUSTIFICATION,
        widget=area(6),
        help_text=_("What the evidence says, and how the rating follows from it."),
    )

    @classmethod
    def of(cls, claim: Claim, author_id: int) -> AssessmentForm:
        """The form as ``author_id`` left it; ``assessments`` of the claim are fetched already."""
        own = next((a for a in claim.assessments.all() if a.author_id == author_id), None) or Assessment()
        label = "none" if own.conclusion_only else str(own.label_id or "")
        initial = {
            "label": label,
            "misinformation_type": str(own.misinformation_type_id or ""),
            "conclusion": own.conclusion,
            "justification": own.justification,
        }
        return cls(initial=initial, auto_id="assess-%s")

    @property
    def words(self) -> dict[str, Any]:
        """What the services take."""
        label, type_ = self.cleaned_data["label"], self.cleaned_data["misinformation_type"]
        return {
            "label_id": int(label) if label.isdecimal() else None,
            "misinformation_type_id": int(type_) if type_ else None,
            "conclusion_only": label == "none",
            "conclusion": self.cleaned_data["conclusion"],
            "justification": self.cleaned_data["justification"],
            "seen_assessment": self.cleaned_data["seen_assessment"],
        }
