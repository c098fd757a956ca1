"""What people want to be told by e-mail, and what they have read."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from claims.models import NotificationChoice
from claims.models.notifications import Sort


class ChoiceForm(forms.Form):
    """``sorts`` are those that come by e-mail, where any do."""

    mail = forms.ChoiceField(
        label=_("E-mail"), choices=NotificationChoice.Mail.choices, widget=forms.RadioSelect, initial="off"
    )
    sorts = forms.MultipleChoiceField(
        label=_("By e-mail"), choices=Sort.choices, widget=forms.CheckboxSelectMultiple, required=False
    )
    language = forms.ChoiceField(label=_("Language of the e-mails"), choices=settings.LANGUAGES)

    @classmethod
    def of(cls, choice: NotificationChoice) -> ChoiceForm:
        """The form as the person left it; who never chose is offered the language that they read now."""
        sorts = [sort for sort in Sort.values if sort not in choice.unmailed]
        language = choice.language or get_language()
        return cls(initial={"mail": choice.mail, "sorts": sorts, "language": language})

    @property
    def choices(self) -> dict[str, Any]:
        """What the services take."""
        unmailed = [sort for sort in Sort.values if sort not in self.cleaned_data["sorts"]]
        return {"mail": self.cleaned_data["mail"], "unmailed": unmailed, "language": self.cleaned_data["language"]}


class ReadForm(forms.Form):
    """``until`` is the moment of the latest notification that the page showed, to the microsecond."""

    until = forms.DateTimeField(
        widget=forms.HiddenInput, input_formats=["%Y-%m-%dT%H:%M:%S.%f%z", "%Y-%m-%dT%H:%M:%S%z"]
    )
