"""Input about sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import WordsField
from claims.models import Source
from claims.services.sources import OFFLINE, TALKS
from claims.wording import REFUSALS

#: What a form tells of a source, by the names that the services take.
FACTS = ("title", "publisher", "author", "published_on", "sort", "with_whom", "held_on", "citation")


def _day(label: Any) -> forms.DateField:
    return forms.DateField(
        label=label, required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


class SourceFactsForm(forms.Form):
    """What is known of a source; the last four only where it is offline."""

    title = WordsField(label=_("Title of the source"), max_length=500)
    publisher = forms.CharField(label=_("Publisher"), max_length=200, required=False)
    author = forms.CharField(label=_("Author"), max_length=200, required=False)
    published_on = _day(_("Published on"))
    sort = forms.ChoiceField(
        label=_("Sort of source"),
        required=False,
        choices=[("", _("not said")), *((sort.value, sort.label) for sort in OFFLINE)],
    )
    with_whom = forms.CharField(
        label=_("With whom"), max_length=200, required=False, help_text=_("Of a call or an interview: name and office.")
    )
    held_on = _day(_("Held on"))
    citation = WordsField(
        label=_("Where it is found"), max_length=500, required=False, help_text=_("ISBN, issue and page, archive mark.")
    )

    def clean(self) -> dict[str, Any]:
        typed: dict[str, Any] = super().clean() or {}
        if typed.get("sort") in TALKS and not (typed.get("with_whom") and typed.get("held_on")):
            self.add_error("held_on" if typed.get("with_whom") else "with_whom", REFUSALS["no_talk"])
        return typed

    @property
    def facts(self) -> dict[str, Any]:
        """What the services take."""
        return {name: self.cleaned_data[name] for name in FACTS if name in self.fields}


class SourceForm(SourceFactsForm):
    """A source that is there, to be put right. What is on the web, and a file, has no offline facts."""

    version = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)

    def __init__(self, data: Mapping[str, Any] | None = None, *, source: Source) -> None:
        known = {name: getattr(source, name) for name in FACTS}
        super().__init__(data, initial={**known, "version": source.version}, auto_id="source-%s")
        if source.sort in OFFLINE:
            self.fields["sort"].required = True
            return
        for name in ("sort", "with_whom", "held_on", "citation"):
            del self.fields[name]


class SourceSearchForm(forms.Form):
    """Words to find a source by; ``claim`` is the one that it is to be cited for."""

    q = forms.CharField(
        label=_("Search sources"),
        max_length=200,
        required=False,
        widget=forms.SearchInput({"placeholder": _("Search sources"), "dir": "auto", "autocomplete": "off"}),
    )
    claim = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)
