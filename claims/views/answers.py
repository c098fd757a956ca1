"""How every act on a claim is answered: the changed pieces for htmx, a page or a redirect for everybody else."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django_htmx.http import replace_url, trigger_client_event

from claims.models import Claim, ClaimEvent
from claims.services.acts import Conflict
from claims.services.drafts import Taken, taking
from claims.views.access import MemberRequest, outline_or_404, row_or_404, workbench_or_404
from claims.views.acts import LEADING_ON
from claims.views.changes import claim_page, moved_on, outline_for, render_pieces
from claims.views.gone import gone
from claims.views.panels import panel_of
from claims.views.telling import tell
from claims.views.workbench import next_claim, page_of
from claims.wording import REFUSALS, conflict, in_words
from claims.workflow import Refused

# What is missing is said where it is to be written; every other refusal is of the claim, and stands below its title.
FIELD_OF = {"no_justification": "justification", "no_label": "label"}


def act(
    request: MemberRequest, claim_id: int, *, section: str, form: Form, done: str, do: Callable[[Any], object]
) -> HttpResponse:
    """Do what the form asks for and show what came of it: 409 for a stale form, 422 for a wrong or refused one.

    404 with the typed words for a proposal that a new run took away. ``do`` is called with the valid form and raises
    Conflict, Refused or Claim.DoesNotExist; ``done`` names the act.
    """
    if not form.is_valid():
        return refused(request, claim_id, section, form)
    since = timezone.now()
    try:
        with drafts_taken(request):
            acted = claim_of(do(form))
    except Claim.DoesNotExist:
        return gone(request, form)
    except Conflict as stale:
        return unchanged(request, claim_id, section, form, status=409, notice=what_changed(stale.claim))
    except Refused as refusal:
        field = FIELD_OF.get(refusal.key)
        form.add_error(field if field in form.fields else None, in_words(REFUSALS, refusal.key))
        return unchanged(request, claim_id, section, form, status=422)
    tell(request, claim_id, done, since=since, acted=acted)
    before = form.cleaned_data["seen_status"] if done in LEADING_ON else ""
    return changed(request, acted or row_or_404(claim_id), before=before)


def drafts_taken(request: MemberRequest) -> AbstractContextManager[None]:
    """What is done within takes the words of the forms that were sent: their drafts go with it, or stay with it."""
    return taking(drafts_in(request), by=request.user)


def drafts_in(request: MemberRequest) -> Taken:
    """The drafts whose words were sent with the request: "edit-12", behind an @ when the page knew it to be saved."""
    sent = [words.partition("@") for words in request.POST.getlist("draft") if words]
    return {form: _moment(known) for form, _at, known in sent}


def _moment(words: str) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(words)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def claim_of(result: object) -> Claim | None:
    """The claim as the service that gave ``result`` left it; None where it gives something else."""
    claim = result if isinstance(result, Claim) else getattr(result, "claim", None)
    return claim if isinstance(claim, Claim) else None


def refused(request: MemberRequest, claim_id: int, section: str, form: Form) -> HttpResponse:
    """The form as it was sent with what is wrong in it, if there is a claim yet to show it at."""
    try:
        return unchanged(request, claim_id, section, form, status=422)
    except Http404:
        return gone(request, form)


def changed(request: MemberRequest, claim: Claim, *, before: str = "") -> HttpResponse:
    """The claim after an act; with ``before``, on to the next claim that still has that status."""
    at = place_of(request)
    is_beside = at == "document" and bool(request.htmx or before)
    outline = outline_for(request, claim.document_id) if is_beside else None
    chosen = next_claim(outline.claims, claim.pk, before) if outline and before else claim.pk
    address = address_of(at, claim.document_id, chosen)
    if not request.htmx:
        return redirect(address)
    if outline and chosen != claim.pk:
        response = moved_on(request, outline, claim.pk, chosen)
    else:
        response = render_pieces(request, panel_of(request, claim.pk, at=at), outline, {claim.pk})
    trigger_client_event(response, "claim-chosen", {"claim": chosen}, after="settle")
    return replace_url(response, address)


def unchanged(
    request: MemberRequest, claim_id: int, section: str, form: Form, *, status: int, notice: Any = ""
) -> HttpResponse:
    """The claim as it stands, with the form as it was sent and what is wrong with it."""
    panel = panel_of(request, claim_id, bound=(section, form), notice=notice, at=place_of(request))
    if request.htmx:
        outline = outline_or_404(panel.claim.document_id, reader=request.user.pk) if panel.at == "document" else None
        response = render_pieces(request, panel, outline, {claim_id}, status=status)
        return trigger_client_event(response, "claim-refused", {"claim": claim_id}, after="settle")
    if panel.at == "claim":
        return render(request, "claims/claims/page.html", claim_page(panel), status=status)
    page = page_of(workbench_or_404(panel.claim.document_id, reader=request.user.pk), panel, request)
    return render(request, "claims/documents/workbench.html", page, status=status)


def opened(request: MemberRequest) -> tuple[int, ...]:
    """The claim that the page of the article shows open, as its address tells."""
    try:
        query = urlsplit(request.htmx.current_url or "").query
    except ValueError:  # what the browser sends is an address; what others send need not be
        return ()
    wanted = parse_qs(query).get("claim", [""])[0]
    return (int(wanted),) if re.fullmatch(r"[0-9]{1,18}", wanted) else ()


def place_of(request: MemberRequest) -> str:
    """Where the person is: on the page of the article, or on that of the claim."""
    return "claim" if request.POST.get("at", request.GET.get("at")) == "claim" else "document"


def address_of(at: str, document_id: int, claim_id: int) -> str:
    if at == "claim":
        return reverse("claim", args=[claim_id])
    return f"{reverse('document', args=[document_id])}?claim={claim_id}#claim-{claim_id}"


def what_changed(claim: Claim) -> str:
    """Who changed the claim last, and how, for somebody who saw it before."""
    latest = ClaimEvent.objects.filter(claim=claim).select_related("actor").last()
    who = latest.actor.get_username() if latest and latest.actor else ""
    return conflict(who=who, act=latest.action if latest else "")
