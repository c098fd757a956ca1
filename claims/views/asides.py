"""What stands beside the work on a claim and is read only when somebody looks: the log of contacts and the like.

In the panel it is folded, and htmx fetches it when it is unfolded; without scripts it is a page of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django_htmx.http import reswap

from claims.models import Claim
from claims.services.acts import Conflict
from claims.views.access import MemberRequest
from claims.views.answers import changed, claim_of, drafts_taken, what_changed
from claims.views.telling import tell
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused


@dataclass(frozen=True)
class Aside:
    """``name`` names the partial in ``claims/claims/asides`` and its part of the panel; ``form`` is the one sent."""

    name: str
    claim: Claim
    address: str
    title: Any
    shows: Mapping[str, Any] = field(default_factory=dict)
    form: Form | None = None


def shown(request: MemberRequest, aside: Aside, *, status: int = 200, notice: Any = "") -> HttpResponse:
    """The aside as a part of the panel for htmx, else as a page."""
    at = "claim" if request.POST.get("at", request.GET.get("at")) == "claim" else "document"
    context = {"claim": aside.claim, "aside": aside, "sent": aside.form, "notice": notice, "at": at, **aside.shows}
    template = f"_{aside.name}" if request.htmx else "page"
    return render(request, f"claims/claims/asides/{template}.html", {"place": "claims", **context}, status=status)


def attempt(
    request: MemberRequest, form: Form, do: Callable[[], object], *, done: str, aside: Callable[[], Aside]
) -> HttpResponse:
    """Do what the form asks for and draw the panel anew, else show the ``aside`` as it is now with what is wrong."""
    if not form.is_valid():
        return shown(request, aside(), status=422)
    since = timezone.now()
    try:
        with drafts_taken(request):
            acted = claim_of(do())
    except Conflict as stale:
        return shown(request, aside(), status=409, notice=what_changed(stale.claim))
    except ObjectDoesNotExist:
        return shown(request, aside(), status=409, notice=what_changed(aside().claim))
    except Refused as refusal:
        form.add_error(None, in_words(REFUSALS, refusal.key))
        return shown(request, aside(), status=422)
    claim = acted or aside().claim
    tell(request, claim.pk, done, since=since, acted=acted if acted and acted.last_event else None)
    return reswap(changed(request, claim), "none") if request.htmx else redirect(aside().address)
