"""Shaping a claim: where it stands, splitting it, merging it with another, marking it as the same as another.

Every form comes as a part of the panel when it is asked for, or, without scripts, as a page of its own.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from claims.forms.claims import ActForm
from claims.forms.shaping import AddAnchorForm, AnchorForm, MergeForm, SameForm, parts_of
from claims.models import Claim
from claims.queries.drafts import OWN_DRAFTS
from claims.queries.same_claims import candidates_for_same, mergeable, same_as
from claims.services.anchors import add_anchor, move_anchor, remove_anchor
from claims.services.merging import merge_claims
from claims.services.same_claims import mark_same, unmark_same
from claims.services.splitting import split_claim
from claims.views.access import MemberRequest, claim_or_404, newsroom
from claims.views.panel_drafts import put_parts
from claims.views.posting import of_claim, posted
from claims.views.shape_pages import Shaping, attempt, shown
from claims.workflow import EDITABLE

_read_or_write = require_http_methods(["GET", "HEAD", "POST"])


@_read_or_write
@newsroom
def claim_place(request: MemberRequest, pk: int) -> HttpResponse:
    """The places of the claim; sent, a further one."""
    claim = _claim(request, pk)
    if request.method != "POST":
        return shown(request, _places(claim))
    form = AddAnchorForm(request.POST, text=claim.revision.text, auto_id="place-%s")

    def do() -> None:
        is_primary = not form.cleaned_data["says_again"]
        add_anchor(pk, by=request.user, seen=form.seen, is_primary=is_primary, **form.selection)

    return attempt(
        request,
        [form],
        do,
        done="add_anchor",
        page=lambda: _places(_claim(request, pk), adding=form),
    )


@newsroom
@posted(of_claim)
def anchor_move(request: MemberRequest, pk: int, anchor: int) -> HttpResponse:
    claim = claim_or_404(pk)
    form = AnchorForm(request.POST, text=claim.revision.text, auto_id=f"anchor-{anchor}-%s")
    return attempt(
        request,
        [form],
        lambda: move_anchor(anchor, by=request.user, seen=form.seen, **form.selection),
        done="move_anchor",
        page=lambda: _places(_claim(request, pk), moving=(anchor, form)),
    )


@newsroom
@posted(of_claim)
def anchor_remove(request: MemberRequest, pk: int, anchor: int) -> HttpResponse:
    form = ActForm(request.POST)
    return attempt(
        request,
        [form],
        lambda: remove_anchor(anchor, by=request.user, seen=form.seen),
        done="remove_anchor",
        page=lambda: _places(_claim(request, pk), refused=form),
    )


@_read_or_write
@newsroom
def claim_split(request: MemberRequest, pk: int) -> HttpResponse:
    claim = _claim(request, pk)
    if request.method != "POST":
        fresh = parts_of(claim)
        put_parts({"split": fresh}, claim)
        return shown(request, Shaping("split", claim, {"parts": fresh}))
    form, parts = ActForm(request.POST), parts_of(claim, request.POST, text=claim.revision.text)
    put_parts({"split": parts}, claim)
    return attempt(
        request,
        [form, *parts],
        lambda: split_claim(pk, by=request.user, seen=form.seen, parts=[p.part for p in parts]),
        done="split",
        page=lambda: Shaping("split", claim_or_404(pk), {"parts": parts}, form),
    )


@_read_or_write
@newsroom
def claim_merge(request: MemberRequest, pk: int) -> HttpResponse:
    claim = _claim(request, pk)
    others = mergeable(claim, frozenset(EDITABLE))
    if request.method != "POST":
        form = MergeForm(initial={"text": claim.text}, others=others, auto_id="merge-%s")
        put_parts({"merge": [form]}, claim)
        return shown(request, Shaping("merge", claim, {"form": form}))
    form = MergeForm(request.POST, others=others, auto_id="merge-%s")

    def do() -> None:
        other, seen_other = form.cleaned_data["other"]
        words = form.cleaned_data["text"]
        merge_claims(pk, other, by=request.user, seen=form.seen, seen_other=seen_other, text=words)

    def page() -> Shaping:
        again = form.refreshed(mergeable(claim, frozenset(EDITABLE)))
        put_parts({"merge": [again]}, claim)
        return Shaping("merge", claim_or_404(pk), {"form": again}, again)

    return attempt(request, [form], do, done="merge", page=page)


@_read_or_write
@newsroom
def claim_same(request: MemberRequest, pk: int) -> HttpResponse:
    """Claims that say the same, of this article or, by their words, of any."""
    claim, form = claim_or_404(pk), SameForm(request.POST)
    words = request.GET.get("words", request.POST.get("words", "")).replace("\0", "")[:200]

    def page() -> Shaping:
        found = {"words": words, "candidates": candidates_for_same(claim, words), "same": same_as(pk)}
        return Shaping("same", claim, found, form if request.method == "POST" else None)

    if request.method != "POST":
        return shown(request, page())
    done, do = ("not_same", unmark_same) if "unmark" in request.POST else ("same", mark_same)
    return attempt(request, [form], lambda: do(pk, form.cleaned_data["other"], by=request.user), done=done, page=page)


def _claim(request: MemberRequest, pk: int) -> Claim:
    return claim_or_404(pk, OWN_DRAFTS, reader=request.user.pk)


def _places(
    claim: Claim,
    *,
    moving: tuple[int, AnchorForm] | None = None,
    adding: AddAnchorForm | None = None,
    refused: ActForm | None = None,
) -> Shaping:
    sent = dict([moving]) if moving else {}
    places: list[Any] = [(anchor, sent.get(anchor.pk) or AnchorForm.of(anchor)) for anchor in claim.anchors.all()]
    form = moving[1] if moving else adding or refused
    further = adding or AddAnchorForm(auto_id="place-%s")
    put_parts({"place": [further]} | {f"anchor-{anchor.pk}": [moved] for anchor, moved in places}, claim)
    return Shaping("place", claim, {"places": places, "adding": further}, form)
