"""Input about evidence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import LONGEST_TEXT, WordsField, area
from claims.forms.links import LinkField
from claims.forms.sources import SourceFactsForm
from claims.models import Claim, Evidence, Source
from claims.wording import REFUSALS

#: What a form tells of a passage, by the names that the services take.
PASSAGE = ("quote", "stance", "is_primary", "comment", "locator", "question", "answer", "medium")


class PassageForm(forms.Form):
    """A passage and what it does to the claim."""

    stance = forms.ChoiceField(label=_("The passage"), choices=Evidence.Stance.choices, widget=forms.RadioSelect)
    quote = WordsField(label=_("Quoted passage"), max_length=LONGEST_TEXT, widget=area(3))
    locator = WordsField(
        label=_("Where in the source"),
        max_length=200,
        required=False,
        help_text=_("Page, minute, cell: what a reader needs to find it."),
    )
    comment = WordsField(label=_("What it shows"), required=False, max_length=LONGEST_TEXT, widget=area(2))
    question = WordsField(label=_("Question that it answers"), required=False, max_length=LONGEST_TEXT, widget=area(2))
    answer = WordsField(label=_("Answer"), required=False, max_length=LONGEST_TEXT, widget=area(2))
    medium = forms.ChoiceField(
        label=_("Medium"), required=False, choices=[("", _("not said")), *Evidence.Medium.choices]
    )
    is_primary = forms.BooleanField(label=_("Primary source"), required=False)

    def clean(self) -> dict[str, Any]:
        typed: dict[str, Any] = super().clean() or {}
        if typed.get("answer") and not typed.get("question"):
            self.add_error("question", REFUSALS["answer_without_question"])
        return typed

    @classmethod
    def of(cls, piece: Evidence) -> PassageForm:
        return cls(initial={name: getattr(piece, name) for name in PASSAGE}, auto_id=f"passage-{piece.pk}-%s")

    @property
    def passage(self) -> dict[str, Any]:
        """What the services take."""
        return {name: self.cleaned_data[name] for name in PASSAGE}


class EditEvidenceForm(PassageForm):
    version = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)


class EvidenceForm(PassageForm, SourceFactsForm):
    """A passage of a source: one that is known, a link, a file, or something offline by its citation."""

    title = WordsField(
        label=_("Title of the source"),
        max_length=500,
        required=False,
        widget=forms.TextInput(attrs={"data-sources": True, "autocomplete": "off", "dir": "auto"}),
        help_text=_("A few words find a source that is known already. Of a link the page tells its title itself."),
    )
    url = LinkField(label=_("Link"), help_text=_("Empty for a source that is not on the web."))
    file = forms.FileField(
        label=_("File"), required=False, help_text=_("PDF, image, office document, saved page or text.")
    )
    source = forms.IntegerField(
        required=False,
        min_value=1,
        max_value=2**63 - 1,
        widget=forms.HiddenInput(attrs={"data-kept": True}),
    )

    field_order = ("stance", "source", "url", "title", "file", "quote", "locator", "comment")

    @classmethod
    def citing(cls, source: str | None) -> EvidenceForm:
        """An empty form, or one with a known source chosen in it."""
        return cls(initial={"source": source} if source else None, auto_id="evidence-%s")

    def clean_file(self) -> UploadedFile | None:
        file: UploadedFile | None = self.cleaned_data["file"]
        if file and (file.size or 0) > settings.EVIDENCE_MAX_UPLOAD:
            raise forms.ValidationError(REFUSALS["file_too_large"])
        return file

    def clean(self) -> dict[str, Any]:
        typed = super().clean()
        named = ("source", "url", "title", "file", "with_whom")
        if not any(typed.get(name) for name in named) and not self.errors.keys() & set(named):
            self.add_error("title", REFUSALS["no_source"])
        return typed

    @cached_property
    def chosen(self) -> Source | None:
        """The known source that was chosen. A query where one was."""
        value = str(self["source"].value() or "")
        return Source.objects.filter(pk=value).first() if value.isdecimal() and len(value) < 19 else None

    @property
    def cited(self) -> dict[str, Any]:
        """What the services take, without the file, which is to be read first."""
        return {**self.passage, **self.facts, "url": self.cleaned_data["url"], "source": self.cleaned_data["source"]}


class WithdrawEvidenceForm(forms.Form):
    reason = WordsField(label=_("Why it is withdrawn"), max_length=LONGEST_TEXT, widget=area(2))


class OrderForm(forms.Form):
    to = forms.IntegerField(min_value=-10_000, max_value=10_000, widget=forms.HiddenInput)


class CarryForm(forms.Form):
    """The claim that evidence is taken to, and whether it stays here as well."""

    other = forms.TypedChoiceField(label=_("Claim of this article"), required=False, coerce=int, empty_value=None)
    number = forms.IntegerField(
        label=_("Or the number of a claim of another article"),
        required=False,
        min_value=1,
        max_value=2**63 - 1,
        help_text=_("It stands in the address of the claim’s own page."),
    )
    keep = forms.TypedChoiceField(
        label=_("The evidence"),
        choices=[("copy", _("is copied: it stands at both claims")), ("move", _("is moved: it is withdrawn here"))],
        widget=forms.RadioSelect,
        coerce=lambda value: value == "copy",
        initial="copy",
    )

    def __init__(self, *args: Any, others: Iterable[Claim] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", _("choose a claim")), *((claim.pk, claim.text) for claim in others)]
        cast(forms.ChoiceField, self.fields["other"]).choices = choices

    def clean(self) -> dict[str, Any]:
        typed: dict[str, Any] = super().clean() or {}
        if not (typed.get("number") or typed.get("other")) and not self.errors:
            self.add_error("other", REFUSALS["another_claim_needed"])
        return typed

    @property
    def to(self) -> int:
        return int(self.cleaned_data["number"] or self.cleaned_data["other"])
