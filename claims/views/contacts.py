"""The log of whom the newsroom asked about a claim."""

from __future__ import annotations

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.forms.contacts import ContactForm, CorrectContactForm, WithdrawContactForm
from claims.models import Contact
from claims.queries.contacts import contacts_of
from claims.queries.drafts import OWN_DRAFTS
from claims.queries.people import REVIEWERS
from claims.services.contacts import add_contact, correct_contact, withdraw_contact
from claims.views.access import MemberRequest, claim_or_404, newsroom
from claims.views.asides import Aside, attempt, shown
from claims.views.panel_drafts import put_parts
from claims.views.posting import posted

_read_or_write = require_http_methods(["GET", "HEAD", "POST"])


@_read_or_write
@newsroom
def claim_contacts(request: MemberRequest, pk: int) -> HttpResponse:
    """Everybody that was asked, and a form for another."""
    if request.method != "POST":
        return shown(request, _contacts(request, pk))
    form = ContactForm(request.POST, auto_id="contact-%s")
    return attempt(
        request,
        form,
        lambda: add_contact(pk, by=request.user, **form.words),
        done="add_contact",
        aside=lambda: _contacts(request, pk, adding=form),
    )


@_read_or_write
@newsroom
def contact(request: MemberRequest, pk: int) -> HttpResponse:
    """One contact in a form that corrects it."""
    row = get_object_or_404(Contact, pk=pk)
    if request.method != "POST":
        return shown(request, _contacts(request, row.claim_id, correcting=(pk, CorrectContactForm.of(row))))
    form = CorrectContactForm(request.POST, auto_id=f"correction-{pk}-%s")

    def do() -> Contact:
        return correct_contact(pk, by=request.user, seen_version=form.cleaned_data["seen_version"], **form.words)

    return attempt(
        request,
        form,
        do,
        done="correct_contact",
        aside=lambda: _contacts(request, row.claim_id, correcting=(pk, form)),
    )


def _of_contact(pk: int) -> str:
    return reverse("claim_contacts", args=[get_object_or_404(Contact, pk=pk).claim_id])


@newsroom
@posted(_of_contact)
def contact_withdraw(request: MemberRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(Contact, pk=pk)
    form = WithdrawContactForm(request.POST, auto_id=f"unasked-{pk}-%s")
    return attempt(
        request,
        form,
        lambda: withdraw_contact(pk, by=request.user, reason=form.cleaned_data["reason"]),
        done="withdraw_contact",
        aside=lambda: _contacts(request, row.claim_id, withdrawing=(pk, form)),
    )


def _contacts(
    request: MemberRequest,
    claim_id: int,
    *,
    adding: ContactForm | None = None,
    correcting: tuple[int, ContactForm] | None = None,
    withdrawing: tuple[int, Form] | None = None,
) -> Aside:
    """The log as it is now, with the form that was asked for or sent. Two queries."""
    claim = claim_or_404(claim_id, REVIEWERS, OWN_DRAFTS, reader=request.user.pk)
    people = claim.reviewers  # type: ignore[attr-defined]
    form = adding.offering(people) if adding else ContactForm.fresh(people, asking=request.user)
    drafted = {"contact": [form]}
    if correcting:
        drafted[f"correction-{correcting[0]}"] = [correcting[1].offering(people)]
    put_parts(drafted, claim)
    return Aside(
        "contacts",
        claim,
        reverse("claim_contacts", args=[claim_id]),
        _("Contact log"),
        {
            "contacts": contacts_of(claim_id),
            "adding": form,
            "correcting": correcting,
            "withdrawing": withdrawing or (0, None),
            "unasking": WithdrawContactForm(),
        },
        adding or (correcting[1] if correcting else None) or (withdrawing[1] if withdrawing else None),
    )
