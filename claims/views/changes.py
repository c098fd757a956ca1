"""The pieces of a page that an act changes, or opening another claim: each is put where its like stands."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django_htmx.http import trigger_client_event

from claims.models import Claim
from claims.queries.outlines import Outline, lines_of
from claims.text.spans import Span
from claims.views.access import MemberRequest, outline_or_404
from claims.views.article import Marking, stretches_of
from claims.views.panels import Panel, panel_of
from claims.views.workbench import progress_of

#: Names the claim that the browser has read ahead, with all that tells whether that is what it is like now.
AHEAD = "X-Ahead"
_AHEAD = re.compile(r"([0-9]{1,18})-[0-9]{1,18}-[0-9]{1,18}")


def render_pieces(
    request: MemberRequest, panel: Panel | None, outline: Outline | None, claim_ids: set[int], *, status: int = 200
) -> HttpResponse:
    """The items of the claims, how their words are drawn, and the counts; on the page of one claim that claim alone."""
    page = _beside(outline, panel, claim_ids, request) if outline else _alone(panel)
    return render(request, "claims/claims/_changes.html", page | {"is_update": True}, status=status)


def read_ahead(request: MemberRequest, document_id: int, claim_id: int) -> HttpResponse:
    """The open item of a claim that nobody has opened yet, to be put in its place once it comes next.

    204 where more is told in it than its own history keeps up with: the state of other claims that say the same.
    """
    panel = panel_of(request, claim_id, at="document")
    if panel.claim.document_id != document_id:
        raise Http404("the claim is not of this article")
    if panel.same:
        return HttpResponse(status=204)
    page = {"claims": lines_of([claim_id]), "panel": panel, "at": "document", "is_update": True}
    response = render(request, "claims/claims/_ahead.html", page)
    response[AHEAD] = ahead_of(panel.claim, max((event.pk for event in panel.claim.events.all()), default=0))
    return response


def moved_on(request: MemberRequest, outline: Outline, done: int, following: int) -> HttpResponse:
    """The claim was dealt with and the next one is to be opened: from here, or as the browser has read it ahead."""
    following_claim = next(claim for claim in outline.claims if claim.pk == following)
    known = ahead_of(following_claim, outline.newest)
    if request.POST.get("ahead") == known:
        response = render_pieces(request, None, outline, {done})
        response[AHEAD] = known
        return response
    return render_pieces(request, panel_of(request, following, at="document"), outline, {done, following})


def outline_for(request: MemberRequest, document_id: int) -> Outline:
    """The outline, with the last event of the claim that the browser has read ahead."""
    told = _AHEAD.fullmatch(request.POST.get("ahead", ""))
    return outline_or_404(document_id, newest_of=int(told[1]) if told else 0, reader=request.user.pk)


def ahead_of(claim: Claim, newest: int) -> str:
    """What a claim was like when it was read ahead."""
    return f"{claim.pk}-{claim.version}-{newest}"


def choice(request: MemberRequest, document_id: int, chosen: str, opened: tuple[int, ...]) -> HttpResponse:
    """Another claim was opened, or with one that is not there none: its item, and the one that was open before."""
    outline = outline_or_404(document_id, reader=request.user.pk)
    known = {str(claim.pk): claim.pk for claim in outline.claims}
    if chosen in known:
        panel = panel_of(request, known[chosen], at="document")
        response = render_pieces(request, panel, outline, {known[chosen], *opened})
        return trigger_client_event(response, "claim-chosen", {"claim": known[chosen]}, after="settle")
    closed = {claim for claim in opened if str(claim) in known}
    response = render_pieces(request, None, outline, closed)
    return trigger_client_event(response, "claim-closed", {"claim": min(closed, default=0)}, after="settle")


def claim_page(panel: Panel) -> dict[str, Any]:
    """What the page of one claim shows."""
    return {"place": "claims", "claim": panel.claim, "panel": replace(panel, at="claim"), "at": "claim"}


def _alone(panel: Panel | None) -> dict[str, Any]:
    assert panel is not None
    return claim_page(panel) | {"claims": [panel.claim]}


def _beside(outline: Outline, panel: Panel | None, claim_ids: set[int], request: MemberRequest) -> dict[str, Any]:
    changed = [claim.pk for claim in outline.claims if claim.pk in claim_ids]
    markings = _markings(outline) if changed else []
    looks = {pk: _written(stretches_of(markings, pk)) for pk in changed}
    page = {"at": "document", "document": outline.document, "panel": panel, "looks": looks}
    page["claims"] = lines_of(changed) if changed else []
    return page | {"has_to_undo": outline.has_to_undo} | progress_of(outline.claims, request)


def _markings(outline: Outline) -> list[Marking]:
    status = {claim.pk: claim.status for claim in outline.claims}
    return [
        Marking(Span(anchor.start, anchor.end), anchor.claim_id, status[anchor.claim_id], anchor.pk in outline.noted)
        for anchor in outline.anchors
        if anchor.claim_id in status
    ]


def _written(stretches: list[tuple[Span, str]]) -> str:
    return ";".join(f"{span.start}:{span.end}:{look}" for span, look in stretches)
