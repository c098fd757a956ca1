"""Input that shapes claims: their places, splitting, merging, marking as the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import LONGEST_TEXT, ActForm, WordsField, area
from claims.forms.places import PlaceForm
from claims.models import Anchor, Claim
from claims.services.moves import Seen
from claims.services.splitting import Part
from claims.text.halves import halves, worded

_OTHER = re.compile(r"([0-9]{1,18})-([a-z_]{1,20})-([0-9]{1,9})")


class AnchorForm(ActForm, PlaceForm):
    """Where a claim stands."""

    @classmethod
    def of(cls, anchor: Anchor) -> AnchorForm:
        place = {"exact": anchor.exact, "start": anchor.start, "end": anchor.end}
        return cls(initial=place, auto_id=f"anchor-{anchor.pk}-%s")


class AddAnchorForm(AnchorForm):
    says_again = forms.BooleanField(
        label=_("The article only says the same again here"),
        required=False,
        help_text=_("Otherwise the words are a further part of the claim."),
    )


class PartForm(PlaceForm):
    """One of the claims that a claim is split into."""

    text = WordsField(label=_("Wording"), max_length=LONGEST_TEXT, widget=area(2))

    field_order = ("text", "exact", "start", "end")

    @property
    def part(self) -> Part:
        return Part(text=self.cleaned_data["text"], **self.selection)


def parts_of(claim: Claim, data: Any = None, *, text: str = "") -> list[PartForm]:
    """Two forms, filled with what was sent, else with a proposal: two places of the claim, or the halves of its one."""
    return [
        PartForm(data, prefix=str(number), initial=first, text=text, auto_id="split-%s")
        for number, first in enumerate(_proposed(claim), 1)
    ]


def _proposed(claim: Claim) -> list[dict[str, Any]]:
    places: list[dict[str, Any]] = [
        {"exact": anchor.exact, "start": anchor.start, "end": anchor.end}
        for anchor in claim.anchors.all()
        if anchor.is_primary
    ]
    parts = places[:2] if len(places) > 1 else _halved(places[0], claim.language)
    if not parts:
        return [places[0] | {"text": claim.text}, places[0] | {"text": ""}]
    wordings = worded(claim.text, parts[0]["exact"], parts[1]["exact"], claim.language)
    return [part | {"text": words} for part, words in zip(parts, wordings, strict=True)]


def _halved(place: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """The two places in this one; none where its words cannot be cut."""
    exact, at = place["exact"], place["start"]
    cut = halves(exact, language) or ()
    return [{"exact": span.of(exact), "start": at + span.start, "end": at + span.end} for span in cut]


class MergeForm(ActForm):
    """Another claim of the article, sent with the state in which the page showed it, and the wording of both."""

    other = forms.CharField(label=_("The other claim"), max_length=60, widget=forms.Select)
    text = WordsField(
        label=_("Wording of both"),
        max_length=LONGEST_TEXT,
        widget=area(3),
        help_text=_("Left as it is, the other claim counts as the same said again."),
    )

    def __init__(self, *args: Any, others: Iterable[Claim] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(f"{claim.pk}-{claim.status}-{claim.version}", claim.text) for claim in others]
        self.fields["other"].widget = forms.Select(choices=[("", _("choose a claim")), *choices])

    def clean_other(self) -> tuple[int, Seen]:
        found = _OTHER.fullmatch(self.cleaned_data["other"])
        if not found:
            raise forms.ValidationError(_("Choose the other claim."))
        return int(found[1]), Seen(found[2], int(found[3]))

    def refreshed(self, others: Iterable[Claim]) -> MergeForm:
        """The same input with the claims as they stand now, to be sent again."""
        fresh = list(others)
        data: dict[str, Any] = {name: self.data.get(name) for name in ("seen_status", "seen_version", "other", "text")}
        wanted = str(data["other"]).split("-")[0]
        now = {str(claim.pk): f"{claim.pk}-{claim.status}-{claim.version}" for claim in fresh}
        data["other"] = now.get(wanted, "")
        again = MergeForm(data, others=fresh, auto_id="merge-%s")
        again.full_clean()
        for error in self.non_field_errors():
            again.add_error(None, error)
        return again


class SameForm(forms.Form):
    other = forms.IntegerField(min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)
