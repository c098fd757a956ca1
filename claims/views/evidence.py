"""Evidence for and against a claim."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from claims.forms.evidence import EvidenceForm, WithdrawEvidenceForm
from claims.models import Evidence
from claims.services.evidence import add_evidence, withdraw_evidence
from claims.views.access import MemberRequest, newsroom
from claims.views.answers import act
from claims.views.posting import of_claim, posted

_OF_THE_SOURCE = ("title", "publisher", "author", "published_on")


@newsroom
@posted(of_claim)
def evidence_add(request: MemberRequest, pk: int) -> HttpResponse:
    form = EvidenceForm(request.POST, auto_id="evidence-%s")
    return act(
        request,
        pk,
        section="evidence",
        form=form,
        done="add_evidence",
        do=lambda f: _add(request, pk, f.cleaned_data),
    )


def _add(request: MemberRequest, pk: int, typed: dict[str, Any]) -> Evidence:
    piece = add_evidence(pk, by=request.user, **typed)
    kept = piece.source
    if any(typed[name] and typed[name] != getattr(kept, name) for name in _OF_THE_SOURCE):
        known = _("This link is known already as “%(title)s”. What you typed of the source is kept in the history.")
        messages.info(request, known % {"title": kept.title})
    return piece


def _of_evidence(pk: int) -> str:
    return of_claim(get_object_or_404(Evidence, pk=pk).claim_id)


@newsroom
@posted(_of_evidence)
def evidence_withdraw(request: MemberRequest, pk: int) -> HttpResponse:
    piece = get_object_or_404(Evidence, pk=pk)
    form = WithdrawEvidenceForm(request.POST, auto_id=f"withdraw-{pk}-%s")
    section = f"withdraw-{pk}"
    return act(
        request,
        piece.claim_id,
        section=section,
        form=form,
        done="withdraw_evidence",
        do=lambda f: withdraw_evidence(pk, by=request.user, reason=f.cleaned_data["reason"]),
    )
