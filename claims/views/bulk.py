"""One act on many claims: first what it would do, then doing it, then perhaps taking it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.forms.table import BulkForm
from claims.models import BulkAct
from claims.services.bulk import Outcome, act_on_claims, preview_act
from claims.services.bulk_undo import undo_bulk_act
from claims.views.access import MemberRequest, newsroom
from claims.views.posting import of_table, posted
from claims.views.table import table_address
from claims.wording import BULK_ASKED, BULK_DONE, REFUSALS, in_words
from claims.workflow import Refused


@newsroom
@posted(of_table)
def claims_act(request: MemberRequest) -> HttpResponse:
    """Nothing is done before the person has seen what will be."""
    form = BulkForm(request.POST)
    if not form.is_valid():
        return _shown(request, form, None, status=422)
    act: Callable[..., Outcome] = act_on_claims if "confirm" in request.POST else preview_act
    try:
        outcome = act(form.seen, by=request.user, act=form.asked)
    except Refused as refusal:
        form.add_error(None, in_words(REFUSALS, refusal.key))
        return _shown(request, form, None, status=422)
    if act is preview_act:
        return _shown(request, form, outcome)
    _tell(request, outcome, form.asked.name)
    return redirect(_back(request))


@newsroom
@posted(of_table)
def claims_undo(request: MemberRequest, pk: int) -> HttpResponse:
    try:
        undone, kept = undo_bulk_act(pk, by=request.user)
    except BulkAct.DoesNotExist as error:
        raise Http404 from error
    except Refused as refusal:
        messages.error(request, in_words(REFUSALS, refusal.key))
        return redirect(_back(request))
    told = ngettext("%(n)d claim is as it was.", "%(n)d claims are as they were.", undone) % {"n": undone}
    left = ngettext(
        "%(n)d was left alone: something else happened to it since.",
        "%(n)d were left alone: something else happened to them since.",
        len(kept),
    ) % {"n": len(kept)}
    messages.success(request, f"{told} {left}" if kept else told)
    return redirect(_back(request))


def _shown(request: MemberRequest, form: BulkForm, outcome: Outcome | None, *, status: int = 200) -> HttpResponse:
    """What the act would do, as a part of the table's page or as a page of its own."""
    done = [(claim, form.seen[claim.pk]) for claim in outcome.done] if outcome else []
    refused = [(claim, in_words(REFUSALS, key)) for claim, key in outcome.refused] if outcome else []
    page: dict[str, Any] = {
        "place": "claims",
        "form": form,
        "done": done,
        "refused": refused,
        "asked": in_words(BULK_ASKED, form.data.get("act", "")) % {"n": len(done)} if done else "",
        "back": _back(request),
    }
    template = "claims/claims/_bulk_preview.html" if request.htmx else "claims/claims/bulk.html"
    return render(request, template, page, status=status)


def _tell(request: MemberRequest, outcome: Outcome, act: str) -> None:
    """Say what was done and what was not. What was stands over the table too, with the button that undoes it."""
    if outcome.done:
        messages.success(request, in_words(BULK_DONE, act) % {"n": len(outcome.done)})
    if outcome.refused:
        left = len(outcome.refused)
        told = ngettext("%(n)d claim was left as it is.", "%(n)d claims were left as they are.", left)
        messages.warning(request, told % {"n": left})
    if not outcome.done and not outcome.refused:
        messages.warning(request, _("These claims are no longer there."))


def _back(request: MemberRequest) -> str:
    """The table as the person left it."""
    return table_address(QueryDict(request.POST.get("query", "")).urlencode())
