"""What an administrator types to set the weights of check-worthiness."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.models import WeightSet
from claims.text.check_worthiness import BASE, FEATURES, PLACES, Weights
from claims.wording import FEATURES as FEATURE_WORDS

#: A weight beyond this decides by itself: the score is within a thousandth of 0 or 1.
HEAVIEST = 10.0


class WeightsForm(forms.Form):
    """A name and one field a feature, in the order in which the reasons of a score come."""

    name = forms.CharField(label=_("Name"), max_length=WeightSet._meta.get_field("name").max_length)

    def __init__(self, *args: Any, weights: Weights, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields[field_of(BASE)] = _weight_field(BASE, weights.intercept)
        for feature, _feature in FEATURES:
            self.fields[field_of(feature)] = _weight_field(feature, weights.by_feature.get(feature, 0.0))

    @property
    def typed(self) -> Weights:
        """The weights as typed; only to be asked for once the form is valid."""
        by_feature = {feature: self.cleaned_data[field_of(feature)] for feature, _feature in FEATURES}
        return Weights(self.cleaned_data["name"], self.cleaned_data[field_of(BASE)], by_feature)


def field_of(feature: str) -> str:
    """The field for a feature; one of them is called "name", as the set's own name is."""
    return f"weight_{feature}"


def _weight_field(feature: str, initial: float) -> forms.FloatField:
    return forms.FloatField(
        label=FEATURE_WORDS[feature],
        initial=round(initial, PLACES),
        min_value=-HEAVIEST,
        max_value=HEAVIEST,
        widget=forms.NumberInput(attrs={"step": "0.01", "class": "vWeight"}),
    )
