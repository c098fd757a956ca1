"""Input about requests for correction: the list, the letters, and what became of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.forms.claims import LONGEST_TEXT, WordsField, area
from claims.forms.moments import day_field, moment_field
from claims.models import Claim, CorrectionRequest, Snapshot
from claims.models.correction_requests import Channel
from claims.queries.correction_requests import Asked
from claims.services.correction_requests import LONGEST_ADDRESS, LONGEST_NAME, LONGEST_SUBJECT, Recipient, Sent
from claims.services.letters import Letter

#: A letter about every claim of a long article is this long at most.
LONGEST_LETTER = 50_000
_STATES = [
    ("", _("all of them")),
    ("open", pgettext_lazy("state of a request", "open")),
    ("overdue", _("overdue")),
    *CorrectionRequest.Outcome.choices,
    ("withdrawn", _("withdrawn")),
]


def _line(label: Any, longest: int, **more: Any) -> WordsField:
    widget = forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"})
    return WordsField(label=label, max_length=longest, widget=widget, **more)


class RequestFilterForm(forms.Form):
    """Which requests the list shows; what makes no sense narrows nothing."""

    state = forms.ChoiceField(label=_("State"), required=False, choices=_STATES)
    publisher = forms.ChoiceField(label=_("Publisher"), required=False)
    document = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)
    claim = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict, *, publishers: Iterable[str]) -> None:
        super().__init__(data, auto_id="requests-%s")
        names = [(name, name) for name in publishers]
        self.fields["publisher"].choices = [("", _("any")), *names]  # type: ignore[attr-defined]
        self.is_valid()

    @property
    def asked(self) -> Asked:
        found = self.cleaned_data
        return Asked(found.get("state", ""), found.get("publisher", ""), found.get("document"), found.get("claim"))

    @property
    def query(self) -> dict[str, Any]:
        """All that narrows the list, as the address holds it."""
        return {name: value for name, value in self.cleaned_data.items() if value}


class LetterForm(forms.Form):
    """A letter, the day on which an answer is awaited, and, for who sends it themselves, when it went out."""

    subject = _line(_("Subject"), LONGEST_SUBJECT)
    body = WordsField(label=_("Letter"), max_length=LONGEST_LETTER, widget=area(16))
    due_on = day_field(_("Answer awaited by"))
    sent_at = moment_field(
        _("Sent at"), required=False, help_text=_("For a letter that you send yourself. Empty: just now.")
    )

    @property
    def letter(self) -> Letter:
        return Letter(self.cleaned_data["subject"], self.cleaned_data["body"])

    def sent(self, *, by_program: bool) -> Sent:
        return Sent(by_program, None if by_program else self.cleaned_data["sent_at"])


class AskForm(LetterForm):
    """The first letter: because of which claims, to whom, how, in which language."""

    claims = forms.MultipleChoiceField(
        label=_("Because of these claims"), required=False, widget=forms.CheckboxSelectMultiple
    )
    publisher = _line(_("Publisher"), LONGEST_NAME)
    recipient = _line(
        _("Who is asked"), LONGEST_NAME, help_text=_("The person or the desk there, as the letter greets them.")
    )
    channel = forms.ChoiceField(label=_("How"), choices=Channel.choices)
    address = _line(
        _("Address"),
        LONGEST_ADDRESS,
        required=False,
        help_text=_("The e-mail address, the link to the form, or the telephone number."),
    )
    language = forms.ChoiceField(label=_("Language of the letter"), choices=settings.LANGUAGES)
    field_order = ("claims", "publisher", "recipient", "channel", "address", "language", "due_on", "subject", "body")

    def offering(self, claims: Iterable[Claim]) -> AskForm:
        """The form with these claims to choose from."""
        self.fields["claims"].choices = [(str(claim.pk), claim.text) for claim in claims]  # type: ignore[attr-defined]
        return self

    @property
    def chosen(self) -> list[int]:
        """The ids of the ticked claims, as far as they are offered; also of a form that is not valid."""
        offered = {value for value, _words in self.fields["claims"].choices}  # type: ignore[attr-defined]
        given = self.data.getlist("claims") if isinstance(self.data, QueryDict) else self.initial.get("claims", [])
        return [int(value) for value in map(str, given) if value in offered]

    @property
    def to(self) -> Recipient:
        given = self.cleaned_data
        return Recipient(given["publisher"], given["recipient"], given["channel"], given["address"])


class SeenForm(forms.Form):
    """What every act sends along that rests on how the request stands: the version that its page showed."""

    seen_version = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)


class RemindForm(LetterForm, SeenForm):
    """A second letter."""


class SendAgainForm(SeenForm):
    """Which letter of the request the mail server is to be given once more."""

    letter = forms.IntegerField(min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)


class AnswerForm(forms.Form):
    """What they answered."""

    whom = _line(_("Who answered"), LONGEST_NAME)
    channel = forms.ChoiceField(label=_("How"), choices=Channel.choices)
    said_at = moment_field(_("When"))
    body = WordsField(
        label=_("Answer"),
        max_length=LONGEST_LETTER,
        widget=area(6),
        help_text=_("In their words, as far as you have them."),
    )

    @classmethod
    def fresh(cls, request: CorrectionRequest) -> AnswerForm:
        told = {"whom": request.recipient, "channel": request.channel, "said_at": timezone.now()}
        return cls(auto_id="answer-%s", initial=told)


class PostponeForm(SeenForm):
    due_on = day_field(_("Answer awaited by"))


class CloseForm(SeenForm):
    """What came of it, and where that is to be seen."""

    outcome = forms.ChoiceField(label=_("What came of it"), choices=CorrectionRequest.Outcome.choices)
    corrected_on = day_field(_("Corrected on"), required=False, help_text=_("If the article says so, or you saw it."))
    proof = forms.ChoiceField(label=_("Proof: the article as it was kept"), required=False)
    words = WordsField(
        label=_("In your words"),
        required=False,
        max_length=LONGEST_TEXT,
        widget=area(3),
        help_text=_("What they corrected and where it is to be seen, or why they refuse."),
    )

    def offering(self, pages: Iterable[Snapshot]) -> CloseForm:
        """The form with these pages to choose a proof from, those that were kept."""
        kept = [page for page in pages if page.state == Snapshot.State.KEPT]
        told = [(str(page.pk), timezone.localtime(page.fetched_at).strftime("%Y-%m-%d %H:%M")) for page in kept]
        self.fields["proof"].choices = [("", _("none")), *told]  # type: ignore[attr-defined]
        return self

    @property
    def told(self) -> dict[str, Any]:
        """What the service takes."""
        given = self.cleaned_data
        day: datetime.date | None = given["corrected_on"]
        proof = int(given["proof"]) if given["proof"] else None
        return {"outcome": given["outcome"], "words": given["words"], "corrected_on": day, "proof": proof}


class WhyForm(forms.Form):
    """Why an answer is taken back."""

    reason = WordsField(label=_("Reason"), max_length=LONGEST_TEXT, widget=area(2))


class ReasonForm(WhyForm, SeenForm):
    """Why a request is reopened or withdrawn."""
