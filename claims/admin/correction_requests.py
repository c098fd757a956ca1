"""What publishers were asked to correct, to be read here; and the words of the letters, to be written here."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from claims.admin.base import KeptAdmin, ReadOnlyAdmin, ReadOnlyInline, brief
from claims.models import CorrectionRequest, LetterTemplate, RequestEvent
from claims.report.letters import NAMES, unknown_names
from claims.wording import LETTERS

_ABOUT = _(
    "Plain text. These names in braces are filled in: %(names)s. A line is left out where all that it names is unknown."
)


class EventsInline(ReadOnlyInline):
    model = RequestEvent
    fk_name = "request"
    fields = ("action", "actor", "said_at", "whom", "channel", "is_mailed", "subject", "body", "at")
    related = ("actor",)


@admin.register(CorrectionRequest)
class CorrectionRequestAdmin(ReadOnlyAdmin):
    list_display = (
        "publisher",
        brief("document", _("document")),
        "channel",
        "asked_at",
        "due_on",
        "outcome",
        "handler",
        "withdrawn_at",
    )
    list_filter = ("outcome", "channel", ("withdrawn_at", admin.EmptyFieldListFilter))
    list_select_related = ("document", "handler")
    search_fields = ("publisher", "recipient", "document__title")
    date_hierarchy = "asked_at"
    inlines = (EventsInline,)


@admin.register(RequestEvent)
class RequestEventAdmin(ReadOnlyAdmin):
    list_display = ("request", "action", "actor", "whom", "channel", "is_mailed", "said_at")
    list_filter = ("action", "is_mailed")
    list_select_related = ("request", "actor")
    search_fields = ("whom", "subject", "body")
    date_hierarchy = "at"


class LetterTemplateForm(forms.ModelForm):
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)

    class Meta:
        model = LetterTemplate
        fields = ("occasion", "language", "subject", "body")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["body"].help_text = _ABOUT % {"names": ", ".join(f"{{{name}}}" for name in NAMES)}

    def clean_subject(self) -> str:
        return _checked(self.cleaned_data["subject"])

    def clean_body(self) -> str:
        return _checked(self.cleaned_data["body"])


@admin.register(LetterTemplate)
class LetterTemplateAdmin(KeptAdmin):
    form = LetterTemplateForm
    list_display = ("occasion", "language", "subject", "changed_at")

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """A new one begins with the program's own words, of the occasion and language in the address if these are."""
        told = {"occasion": "first", "language": settings.LANGUAGE_CODE, **super().get_changeform_initial_data(request)}
        occasion, language = str(told["occasion"]), str(told["language"])
        if occasion not in LETTERS or language not in dict(settings.LANGUAGES):
            return told
        with translation.override(language):
            subject, body = map(str, LETTERS[occasion])
        return {"subject": subject, "body": body, **told}


def _checked(words: str) -> str:
    unknown = unknown_names(words)
    if unknown:
        raise forms.ValidationError(_("There is nothing to fill in for %(name)s.") % {"name": f"{{{unknown[0]}}}"})
    return words
