"""Input of the public pages: what a reader seeks among the reports."""

from __future__ import annotations

from typing import Any

from django import forms

from claims.queries.publications import Wanted
from claims.report.words import WORDS, words_in

VERDICTS = ("supported", "refuted", "not_enough_evidence", "conflicting", "none")


class ReportSearch(forms.Form):
    """Words and filters. Whatever is no choice asks for nothing: an old link still shows reports."""

    words = forms.CharField(required=False, max_length=200)
    verdict = forms.ChoiceField(required=False)
    publisher = forms.ChoiceField(required=False)
    spoken = forms.ChoiceField(required=False)

    def __init__(self, data: Any, *, publishers: list[str], language: str) -> None:
        super().__init__(data, auto_id="find-%s")
        words = words_in(language)
        anything = ("", words["anything"])
        choices = {
            "verdict": [(key, words[f"verdict_{key}"]) for key in VERDICTS],
            "publisher": [(name, name) for name in publishers],
            "spoken": [(code, WORDS[code]["own_name"]) for code in WORDS],
        }
        labels = {"words": "search", "verdict": "verdict", "publisher": "said_in", "spoken": "language"}
        for name, field in self.fields.items():
            field.label = words[labels[name]]
            if name in choices:
                field.choices = [anything, *choices[name]]  # type: ignore[attr-defined]

    @property
    def is_asking(self) -> bool:
        """Whether anything is sought at all."""
        return any(self.data.get(name) for name in self.fields)

    def wanted(self) -> Wanted:
        """What is asked for, as far as it can be."""
        self.full_clean()
        given = self.cleaned_data
        return Wanted(*(given.get(name, "") for name in ("words", "verdict", "publisher", "spoken")))
