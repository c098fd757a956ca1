"""Saving what people type, throwing it away, and reading what no form takes any more."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, TypeVar

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django_htmx.http import trigger_client_event

from claims.forms.drafts import DraftForm, restore, typed_in
from claims.models import Claim, Document, Draft
from claims.queries.drafts import drafts_called
from claims.services.drafts import DraftConflict, save_draft, throw_away
from claims.views.access import MemberRequest, newsroom, outline_or_404
from claims.views.answers import address_of, place_of
from claims.views.changes import render_pieces
from claims.views.panels import panel_of
from claims.views.posting import of_claim, of_document, posted
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused

Typed = TypeVar("Typed", bound=Form)


@newsroom
@posted(of_claim)
def claim_draft(request: MemberRequest, pk: int) -> HttpResponse:
    """A form about a claim; ``discard`` names one whose draft is thrown away."""
    if "discard" not in request.POST:
        return _saved(request, claim_id=pk)
    throw_away(request.POST["discard"], by=request.user)
    return _without(request, pk)


@newsroom
@posted(of_document)
def document_draft(request: MemberRequest, pk: int) -> HttpResponse:
    """A form about an article."""
    if "discard" not in request.POST:
        return _saved(request, document_id=pk)
    throw_away(request.POST["discard"], by=request.user)
    kind = request.POST["discard"].partition("-")[0]
    page = {"facts": "document_edit", "hint": "document_hints"}.get(kind, "document")
    return _thrown_away(request, reverse(page, args=[pk]))


def _of_new(**_others: Any) -> str:
    return reverse("document_new")


@newsroom
@posted(_of_new)
def drafts(request: MemberRequest) -> HttpResponse:
    """A form about something that is not there yet."""
    if "discard" not in request.POST:
        return _saved(request)
    throw_away(request.POST["discard"], by=request.user)
    return _thrown_away(request, reverse("document_new"))


@require_safe
@newsroom
def draft(request: MemberRequest, pk: int) -> HttpResponse:
    """What the person typed, to copy it, where the claim or its form is gone."""
    found = get_object_or_404(Draft.objects.select_related("claim", "document"), pk=pk, person=request.user)
    return render(request, "claims/drafts/page.html", {"place": "desk", "draft": found, "words": typed_in(found)})


def begun_form(request: MemberRequest, name: str, make: Callable[[], Typed]) -> Typed | None:
    """The form of that name with the person's draft in it; None where there is no draft. One query."""
    found = drafts_called(request.user, name).get(name)
    if found is None:
        return None
    form = make()
    restore(found, form)
    return form


def put_back(request: MemberRequest, name: str, form: Typed) -> Typed:
    """The form with the person's draft of that name in it, if there is one. One query."""
    found = drafts_called(request.user, name).get(name)
    if found:
        restore(found, form)
    return form


def _saved(request: MemberRequest, **about: Any) -> HttpResponse:
    form = DraftForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"said": ""}, status=422)
    typed = form.cleaned_data
    words = {name: typed[name] for name in ("words", "seen", "known")}
    try:
        return _told(save_draft(typed["form"], by=request.user, **words, **about))
    except DraftConflict as other:
        return _told(other.draft.saved_at, status=409, words=other.draft.words)
    except Refused as refusal:
        return JsonResponse({"said": str(in_words(REFUSALS, refusal.key))}, status=413)
    except (Claim.DoesNotExist, Document.DoesNotExist) as error:
        raise Http404 from error


def _told(saved_at: datetime.datetime, *, status: int = 200, **more: Any) -> HttpResponse:
    said = _("Saved %(time)s") % {"time": date_format(localtime(saved_at), "TIME_FORMAT")}
    return JsonResponse({"said": said, "saved_at": saved_at.isoformat(), **more}, status=status)


def _without(request: MemberRequest, claim_id: int) -> HttpResponse:
    """The claim without the draft."""
    if request.POST.get("at") == "desk" or not request.htmx:
        claim = Claim.objects.filter(pk=claim_id).first()
        here = address_of(place_of(request), claim.document_id, claim_id) if claim else reverse("desk")
        return _thrown_away(request, here)
    return drawn_anew(request, claim_id)


def drawn_anew(request: MemberRequest, claim_id: int) -> HttpResponse:
    """The claim as it stands, with the person's drafts in its forms."""
    panel = panel_of(request, claim_id, at=place_of(request))
    outline = outline_or_404(panel.claim.document_id, reader=request.user.pk) if panel.at == "document" else None
    response = render_pieces(request, panel, outline, {claim_id})
    return trigger_client_event(response, "claim-chosen", {"claim": claim_id}, after="settle")


def _thrown_away(request: MemberRequest, page: str) -> HttpResponse:
    if request.accepts("text/html"):
        messages.success(request, _("The draft was thrown away."))
        return redirect(reverse("desk") if request.POST.get("at") == "desk" else page)
    return JsonResponse({"said": ""})
