"""What an administrator types about reference facts."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.postgres.forms import SimpleArrayField
from django.utils.translation import gettext_lazy as _

from claims.forms.links import LinkField
from claims.models import ReferenceFact
from claims.services.reference_facts import MOST_BYTES, text_of
from claims.text.facts import LONGEST_WORDS, BadFact, fact_from
from claims.wording import FACT_PROBLEMS, in_words

#: The columns of a CSV that are called otherwise in the table.
_FIELDS = {"from": "since", "to": "until"}


def _wordings(label: Any, help_text: Any) -> SimpleArrayField:
    return SimpleArrayField(
        forms.CharField(max_length=LONGEST_WORDS),
        label=label,
        delimiter="|",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text=help_text,
    )


class ReferenceFactForm(forms.ModelForm):
    """One row, held to what a row of a CSV is held to."""

    aliases = _wordings(_("Other names"), _("As articles write them, parted by |: B. Obama|Barack H. Obama"))
    role_wordings = _wordings(
        _("Other wordings of it"), _("In each language, parted by |: US president|Presiden AS|Presiden Amerika Serikat")
    )

    source = LinkField(label=_("Source"))

    class Meta:
        model = ReferenceFact
        fields = (
            "subject",
            "aliases",
            "role",
            "role_wordings",
            "value",
            "since",
            "until",
            "source",
            "checked_at",
            "is_active",
        )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if self.errors:
            return data
        try:
            fact_from(_as_row(data), line=0)
        except BadFact as bad:
            self.add_error(_FIELDS.get(bad.field, bad.field), in_words(FACT_PROBLEMS, bad.problem))
        return data


def _as_row(data: dict[str, Any]) -> dict[str, str]:
    """What was typed, as a row of a CSV."""
    days = {name: data[_FIELDS.get(name, name)] for name in ("from", "to", "checked_at")}
    return {
        "subject": data["subject"],
        "aliases": "|".join(data["aliases"] or ()),
        "role": "|".join((data["role"], *(data["role_wordings"] or ()))),
        "value": data["value"],
        "source": data["source"],
        **{name: day.isoformat() if day else "" for name, day in days.items()},
    }


class ImportForm(forms.Form):
    """A CSV, as a file or pasted; ``digest`` is that of what the page told it would do."""

    file = forms.FileField(label=_("CSV file"), required=False)
    content = forms.CharField(
        label=_("or its text"), required=False, strip=False, widget=forms.Textarea(attrs={"rows": 6, "cols": 100})
    )
    digest = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        file = data.get("file")
        try:
            if file is not None:
                data["content"] = text_of(file.read(MOST_BYTES + 1))
            elif len(data.get("content", "").encode("utf-8", "replace")) > MOST_BYTES:
                raise BadFact(1, "", "too_large")
        except BadFact as bad:
            self.add_error("file", in_words(FACT_PROBLEMS, bad.problem))
        if not self.errors and not data.get("content", "").strip():
            self.add_error("file", _("Choose a file, or paste its text."))
        return data
