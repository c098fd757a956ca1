"""Evidence for and against a claim."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.forms.evidence import CarryForm, EditEvidenceForm, EvidenceForm, OrderForm, WithdrawEvidenceForm
from claims.models import Evidence
from claims.queries.same_claims import mergeable
from claims.services.acts import Conflict
from claims.services.carrying_evidence import carry_evidence
from claims.services.editing_evidence import edit_evidence, order_evidence
from claims.services.evidence import add_evidence, withdraw_evidence
from claims.services.uploads import read_upload
from claims.views.access import MemberRequest, claim_or_404, newsroom
from claims.views.answers import act
from claims.views.posting import of_claim, posted
from claims.views.shape_pages import Shaping, attempt, shown
from claims.workflow import EDITABLE

_OF_THE_SOURCE = ("title", "publisher", "author", "published_on")
_read_or_write = require_http_methods(["GET", "HEAD", "POST"])


@newsroom
@posted(of_claim)
def evidence_add(request: MemberRequest, pk: int) -> HttpResponse:
    form = EvidenceForm(request.POST, request.FILES, auto_id="evidence-%s")
    return act(
        request,
        pk,
        section="evidence",
        form=form,
        done="add_evidence",
        do=lambda f: _add(request, pk, f),
    )


def _add(request: MemberRequest, pk: int, form: EvidenceForm) -> Evidence:
    file = form.cleaned_data["file"]
    upload = read_upload(file.name or "", file.read()) if file else None
    piece = add_evidence(pk, by=request.user, upload=upload, **form.cited)
    kept, typed = piece.source, form.cleaned_data
    if any(typed[name] and typed[name] != getattr(kept, name) for name in _OF_THE_SOURCE):
        known = _("This source is known already as “%(title)s”. What you typed of it is kept in the history.")
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


@newsroom
@posted(_of_evidence)
def evidence_order(request: MemberRequest, pk: int) -> HttpResponse:
    """A piece some places further down, or up where ``to`` is negative."""
    piece = get_object_or_404(Evidence, pk=pk)
    return act(
        request,
        piece.claim_id,
        section=f"order-{pk}",
        form=OrderForm(request.POST),
        done="order_evidence",
        do=lambda f: order_evidence(pk, by=request.user, to=f.cleaned_data["to"]),
    )


@_read_or_write
@newsroom
def evidence_edit(request: MemberRequest, pk: int) -> HttpResponse:
    """What a piece quotes and shows, to be put right."""
    piece = _piece(pk)
    if request.method != "POST":
        form = EditEvidenceForm.of(piece)
        form.initial["version"] = piece.version
        return shown(request, Shaping("edit_evidence", piece.claim, {"piece": piece, "form": form}))
    form = EditEvidenceForm(request.POST.dict(), auto_id=f"passage-{pk}-%s")

    def do() -> object:
        try:
            return edit_evidence(pk, by=request.user, version=form.cleaned_data["version"], **form.passage)
        except Conflict:  # sent again, the words go over what the person is shown now
            form.data = {**form.data, "version": str(_piece(pk).version)}
            raise

    def page() -> Shaping:
        now = _piece(pk)
        return Shaping("edit_evidence", claim_or_404(now.claim_id), {"piece": now, "form": form}, form)

    return attempt(request, [form], do, done="edit_evidence", page=page)


@_read_or_write
@newsroom
def evidence_carry(request: MemberRequest, pk: int) -> HttpResponse:
    """A piece to be copied or moved to another claim."""
    piece = _piece(pk)
    sent = request.POST if request.method == "POST" else None
    others = mergeable(piece.claim, frozenset(EDITABLE))
    form = CarryForm(sent, others=others, auto_id=f"carry-{pk}-%s")

    def page() -> Shaping:
        return Shaping(
            "carry", claim_or_404(piece.claim_id), {"piece": _piece(pk), "form": form}, form if sent else None
        )

    if sent is None:
        return shown(request, page())
    done = "copy_evidence" if form.is_valid() and form.cleaned_data["keep"] else "move_evidence"

    def do() -> object:
        return carry_evidence(pk, by=request.user, to=form.to, keep=form.cleaned_data["keep"])

    return attempt(request, [form], do, done=done, page=page)


def _piece(pk: int) -> Evidence:
    return get_object_or_404(Evidence.objects.select_related("source", "claim__document", "claim__revision"), pk=pk)
