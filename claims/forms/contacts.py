"""Input about whom the newsroom asked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import LONGEST_TEXT, WordsField, area
from claims.forms.moments import moment_field
from claims.models import Contact
from claims.queries.people import reviewers
from claims.services.contacts import LONGEST_NAME, WORDS


class ContactForm(forms.Form):
    """One contact: who was asked, by whom, when and how, what, and what came of it."""

    name = WordsField(
        label=_("Who was asked"),
        max_length=LONGEST_NAME,
        help_text=_("Name and office, as a report would call them."),
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
    )
    part = forms.ChoiceField(label=_("Why them"), choices=Contact.Part.choices)
    medium = forms.ChoiceField(label=_("How"), choices=Contact.Medium.choices)
    asked_at = moment_field(_("When"))
    asked_by = forms.ModelChoiceField(label=_("Asked by"), queryset=reviewers(), empty_label=None)
    question = WordsField(label=_("Question"), max_length=LONGEST_TEXT, widget=area(2))
    outcome = forms.ChoiceField(label=_("What came of it"), choices=Contact.Outcome.choices, initial="no_answer")
    answer = WordsField(
        label=_("Answer"),
        required=False,
        max_length=LONGEST_TEXT,
        help_text=_("In their words; needed where they answered."),
        widget=area(2),
    )

    @property
    def words(self) -> dict[str, Any]:
        """What the services take."""
        return {name: self.cleaned_data[name] for name in WORDS}

    @classmethod
    def fresh(cls, people: Iterable[User], *, asking: User) -> ContactForm:
        """An empty form; the people are those that were read already."""
        form = cls(auto_id="contact-%s", initial={"asked_at": timezone.now(), "asked_by": asking.pk})
        return form.offering(people)

    def offering(self, people: Iterable[User]) -> ContactForm:
        """The form with these people to choose from, so that drawing it asks for none."""
        self.fields["asked_by"].widget.choices = [(one.pk, str(one)) for one in people]
        return self


class CorrectContactForm(ContactForm):
    """The same, with the version of the contact that the page showed."""

    seen_version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)

    @classmethod
    def of(cls, contact: Contact) -> CorrectContactForm:
        held = {name: getattr(contact, name) for name in WORDS}
        initial = {**held, "asked_by": contact.asked_by_id, "seen_version": contact.version}
        return cls(auto_id=f"correction-{contact.pk}-%s", initial=initial)


class WithdrawContactForm(forms.Form):
    reason = WordsField(label=_("Why it is withdrawn"), max_length=LONGEST_TEXT, widget=area(2))
