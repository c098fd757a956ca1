"""People on one claim see each other: who is here, who is editing, and what was done since the page was drawn."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable
from typing import Any

from django import forms
from django.http import Http404, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.text import format_lazy
from django.views.decorators.http import require_safe

from claims.models import Claim, ClaimEvent, Presence
from claims.queries.presence import Company, company_of
from claims.services.presence import HERE, TYPING, be_present
from claims.views.access import MemberRequest, newsroom
from claims.views.answers import place_of
from claims.views.drafts import drawn_anew
from claims.views.posting import of_claim, posted
from claims.wording import ACTS, FORMS, in_words


class PresenceForm(forms.Form):
    """``part`` is the form that the person is in, ``after`` the last event that the page shows, ``told`` what it says.

    ``arrives`` is set by the first beat of a panel, and ``left`` is the claim that the window showed before.
    """

    part = forms.RegexField(r"^[a-z]{1,20}$", required=False)
    is_typing = forms.BooleanField(required=False)
    arrives = forms.BooleanField(required=False)
    left = forms.IntegerField(required=False, min_value=0, max_value=2**63 - 1)
    after = forms.IntegerField(min_value=0, max_value=2**63 - 1)
    told = forms.CharField(required=False, max_length=64)


@newsroom
@posted(of_claim)
def claim_presence(request: MemberRequest, pk: int) -> HttpResponse:
    """A beat of a page: 204 while there is nothing new to tell, and 404 once the claim is gone."""
    form = PresenceForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    beat = form.cleaned_data
    try:
        be_present(pk, by=request.user, **{name: beat[name] for name in ("part", "is_typing", "arrives", "left")})
        company = company_of(pk, request.user, since=timezone.now() - HERE, after=beat["after"])
    except Claim.DoesNotExist as error:
        raise Http404 from error
    return _told(request, company, beat["told"])


@require_safe
@newsroom
def claim_now(request: MemberRequest, pk: int) -> HttpResponse:
    """The claim as it stands, to be put in the place of what the page shows of it."""
    return drawn_anew(request, pk)


def _told(request: MemberRequest, company: Company, before: str) -> HttpResponse:
    """What there is to tell, unless the page tells it already: a live region that is written anew is read anew."""
    context = {
        "claim": company.claim,
        "at": place_of(request),
        "here": [_here(presence, timezone.now()) for presence in company.others],
        "news": _news(company.acts),
    }
    told = render_to_string("claims/claims/_company.html", context, request=request)
    digest = hashlib.sha256(told.encode()).hexdigest()
    if digest == before:
        return HttpResponse(status=204)
    return HttpResponse(told, headers={"X-Told": digest})


def _here(presence: Presence, now: datetime.datetime) -> tuple[str, bool, Any]:
    """Who it is, whether they are editing, and which part."""
    is_editing = presence.typed_at is not None and presence.typed_at >= now - TYPING
    part = in_words(FORMS, presence.part) if presence.part in FORMS else ""
    return presence.person.get_username(), is_editing, part


def _news(acts: Iterable[ClaimEvent]) -> list[tuple[str, datetime.datetime, Any]]:
    """By whom, when last, and what, person by person."""
    by_person: dict[str, list[ClaimEvent]] = {}
    for event in acts:
        by_person.setdefault(event.actor.get_username() if event.actor else "", []).append(event)
    return [(who, events[-1].at, _listed(events)) for who, events in by_person.items()]


def _listed(events: list[ClaimEvent]) -> Any:
    said = list(dict.fromkeys(event.action for event in events))
    words = [in_words(ACTS, action) for action in said]
    return format_lazy(", ".join("{}" for _word in words), *words)
