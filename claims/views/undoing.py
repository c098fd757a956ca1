"""The last acts on an article, and undoing them."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django_htmx.http import HttpResponseClientRedirect

from claims.models import ClaimEvent, Document, Hint
from claims.queries.acts import latest_acts
from claims.services.undoing import undo, undo_last
from claims.views.access import MemberRequest, newsroom
from claims.views.hints import taken_up
from claims.views.posting import of_document, posted
from claims.views.shape_pages import redrawn
from claims.wording import ACTS, REFUSALS, in_words
from claims.workflow import Refused


@require_safe
@newsroom
def acts(request: MemberRequest, pk: int) -> HttpResponse:
    """Who did what lately on the claims of an article, each with its button or with what keeps it from being undone."""
    document = get_object_or_404(Document, pk=pk)
    lines = [
        (act.event, in_words(ACTS, act.event.action), in_words(REFUSALS, act.objection) if act.objection else "")
        for act in latest_acts(pk, request.actor)
    ]
    page = {"place": "documents", "document": document, "lines": lines}
    return render(request, "claims/documents/acts.html", page)


def _of_act(pk: int) -> str:
    return of_document(get_object_or_404(ClaimEvent.objects.select_related("claim"), pk=pk).claim.document_id)


@newsroom
@posted(_of_act)
def act_undo(request: MemberRequest, pk: int) -> HttpResponse:
    event = get_object_or_404(ClaimEvent.objects.select_related("claim"), pk=pk)
    return _undone(request, event.claim.document_id, lambda: undo(pk, by=request.user))


@newsroom
@posted(of_document)
def document_undo(request: MemberRequest, pk: int) -> HttpResponse:
    """Undo the last thing that the person did here."""
    if not Document.objects.filter(pk=pk).exists():
        raise Http404
    return _undone(request, pk, lambda: undo_last(pk, by=request.user))


def _undone(request: MemberRequest, document_id: int, do: Callable[[], ClaimEvent | Hint]) -> HttpResponse:
    try:
        event = do()
    except Refused as refusal:
        messages.error(request, in_words(REFUSALS, refusal.key))
        return _refused(request, document_id)
    if isinstance(event, Hint):
        return taken_up(request, event)
    told = _("Undone: %(act)s.") % {"act": in_words(ACTS, event.action)}
    messages.success(request, told)
    if request.POST.get("at") == "acts":
        return redirect("acts", document_id)
    return redrawn(request, document_id, event.claim_id)


def _refused(request: MemberRequest, document_id: int) -> HttpResponse:
    """Why not, in the place of the messages."""
    at = request.POST.get("at", "")
    if request.htmx and at in ("document", "claim"):
        return render(request, "claims/documents/_told.html", {"at": at}, status=422)
    address = reverse("acts" if at == "acts" else "document", args=[document_id])
    return HttpResponseClientRedirect(address) if request.htmx else redirect(address)
