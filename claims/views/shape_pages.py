"""How the shaping of a claim is shown and answered: in the panel, or on a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django_htmx.http import HttpResponseClientRedirect, replace_url, reswap, trigger_client_event

from claims.models import Claim
from claims.services.acts import Conflict
from claims.views.access import MemberRequest, workbench_or_404
from claims.views.answers import address_of, drafts_taken, what_changed
from claims.views.panels import panel_of
from claims.views.telling import tell
from claims.views.workbench import article_of, page_of
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused


@dataclass(frozen=True)
class Shaping:
    """``section`` names the partial in ``claims/claims/shape``; ``form`` is the one that was sent, with its errors."""

    section: str
    claim: Claim
    shows: Mapping[str, Any] = field(default_factory=dict)
    form: Form | None = None


def shown(request: MemberRequest, shaping: Shaping, *, status: int = 200, notice: Any = "") -> HttpResponse:
    """The form as a part of the panel for htmx, else beside the article."""
    claim = shaping.claim
    context: dict[str, Any] = {
        "claim": claim,
        "section": shaping.section,
        "sent": shaping.form,
        "notice": notice,
        "at": _place_of(request),
        **shaping.shows,
    }
    if request.htmx:
        return render(request, f"claims/claims/shape/_{shaping.section}.html", context, status=status)
    bench = workbench_or_404(claim.document_id)
    beside = {"place": "documents", "document": bench.document, "blocks": article_of(bench), "at": "shape"}
    return render(request, "claims/claims/shape/page.html", context | beside, status=status)


def attempt(
    request: MemberRequest,
    forms: Sequence[Form],
    do: Callable[[], object],
    *,
    done: str,
    page: Callable[[], Shaping],
) -> HttpResponse:
    """Do what the forms ask for; the first takes the refusal. ``page`` shows them again with the claim as it is now."""
    if not all(form.is_valid() for form in forms):
        return shown(request, page(), status=422)
    since = timezone.now()
    try:
        with drafts_taken(request):
            do()
    except Conflict as stale:
        return shown(request, page(), status=409, notice=what_changed(stale.claim))
    except ObjectDoesNotExist:  # the place was taken away, or the other claim with a new run of the splitter
        return shown(request, page(), status=409, notice=what_changed(page().claim))
    except Refused as refusal:
        forms[0].add_error(None, in_words(REFUSALS, refusal.key))
        return shown(request, page(), status=422)
    claim = page().claim
    tell(request, claim.pk, done, since=since)
    return redrawn(request, claim.document_id, claim.pk)


def redrawn(request: MemberRequest, document_id: int, claim_id: int) -> HttpResponse:
    """The article and its claims anew, since other places and other claims stand in it; the claim is open."""
    at = _place_of(request)
    address = address_of("claim" if at == "claim" else "document", document_id, claim_id)
    if not request.htmx:
        return redirect(address)
    if at != "document":
        return HttpResponseClientRedirect(address)
    bench = workbench_or_404(document_id, reader=request.user.pk)
    page = page_of(bench, panel_of(request, claim_id, at="document"), request)
    response = render(request, "claims/documents/_redrawn.html", page | {"is_redrawn": True})
    trigger_client_event(response, "claim-chosen", {"claim": claim_id}, after="settle")
    return reswap(replace_url(response, address), "none")


def _place_of(request: MemberRequest) -> str:
    at = request.POST.get("at", request.GET.get("at", "document"))
    return at if at in ("claim", "shape") else "document"
