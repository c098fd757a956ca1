"""What was kept of a page, what became of it since, and a file in the place of one that was not had."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from claims.forms.snapshots import HandInForm
from claims.models import Evidence, Snapshot
from claims.queries.passages import marked_text, page_since
from claims.services.checks import ask_for_check
from claims.services.handing_in import hand_in_snapshot
from claims.services.uploads import read_upload
from claims.views.access import MemberRequest, newsroom
from claims.views.posting import of_claim, posted
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused

UNPROCESSABLE = 422


@require_safe
@newsroom
def snapshot(request: MemberRequest, pk: int) -> HttpResponse:
    """What is known of a snapshot and its text; ``?evidence=`` names the piece whose passage is marked."""
    row = get_object_or_404(Snapshot.objects.select_related("source", "asked_by").defer("headers"), pk=pk)
    marked = marked_text(row, request.GET.get("evidence", ""))
    place = "claims" if marked.piece else "sources"
    return render(request, "claims/snapshots/page.html", {"place": place, "snapshot": row, "marked": marked})


@require_safe
@newsroom
def evidence_since(request: MemberRequest, pk: int) -> HttpResponse:
    """The passage as it was cited and as its page says it now, and every look that was taken at the page."""
    try:
        since = page_since(pk)
    except Evidence.DoesNotExist as error:
        raise Http404 from error
    return render(request, "claims/snapshots/since.html", {"since": since, "piece": since.piece})


def _since(pk: int) -> str:
    return reverse("evidence_since", args=[pk])


@newsroom
@posted(_since)
def page_check(request: MemberRequest, pk: int) -> HttpResponse:
    """Have the page that a piece of evidence cites looked at again, now."""
    piece = get_object_or_404(Evidence, pk=pk, snapshot__isnull=False)
    try:
        ask_for_check(piece.snapshot_id or 0, by=request.user)
        messages.success(request, _("A worker is looking at the page. Load this page again in a moment."))
    except Refused as no:
        messages.error(request, str(in_words(REFUSALS, no.key)))
    return redirect(_since(pk))


@require_http_methods(["GET", "HEAD", "POST"])
@newsroom
def snapshot_hand_in(request: MemberRequest, pk: int) -> HttpResponse:
    """A file in the place of a page that could not be fetched."""
    pieces = Evidence.objects.select_related("claim", "source", "snapshot")
    piece = get_object_or_404(pieces.defer("snapshot__text", "snapshot__headers"), pk=pk)
    form = HandInForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and _is_handed_in(request, piece, form):
        messages.success(request, _("The file is kept in the place of the page."))
        return redirect(f"{of_claim(piece.claim_id)}#piece-{piece.pk}")
    status = UNPROCESSABLE if request.method == "POST" else None
    return render(request, "claims/snapshots/hand_in.html", {"piece": piece, "form": form}, status=status)


def _is_handed_in(request: MemberRequest, piece: Evidence, form: HandInForm) -> bool:
    file = form.cleaned_data["file"]
    try:
        hand_in_snapshot(piece.pk, by=request.user, upload=read_upload(file.name or "", file.read()))
    except Refused as no:
        form.add_error("file", str(in_words(REFUSALS, no.key)))
        return False
    return True
