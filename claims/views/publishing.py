"""Publishing what was approved: the one act that asks before it is done."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.forms.publishing import PublishForm
from claims.services.acts import Conflict
from claims.services.publications import changes_to_publish, publish_claims
from claims.views.access import MemberRequest, newsroom, workbench_or_404
from claims.wording import REFUSALS, in_words
from claims.workflow import EDITORS, Refused, Status


@require_http_methods(["GET", "HEAD", "POST"])
@newsroom
def document_publish(request: MemberRequest, pk: int) -> HttpResponse:
    """Show what would be published, and publish exactly that."""
    bench = workbench_or_404(pk)
    approved = [claim for claim in bench.claims if claim.status == Status.APPROVED]
    changes = changes_to_publish(bench.document, approved)
    form = PublishForm(approved, request.POST if request.method == "POST" else None, changes=changes)
    problem, status = "", 200
    if request.method == "POST":
        problem, status = _publish(request, pk, form)
        if not problem:
            messages.success(request, _("Published. “Report” shows it as readers see it."))
            return redirect("document", pk=pk)
    may = bool(request.actor.roles & EDITORS)
    page = {"place": "documents", "document": bench.document, "claims": approved, "form": form, "problem": problem}
    page |= {"may_publish": may, "is_published": bench.document.publications.exists()}
    return render(request, "claims/documents/publish.html", page, status=status)


def _publish(request: MemberRequest, pk: int, form: PublishForm) -> tuple[str, int]:
    """What went wrong and the status that says so; no words where the edition is out."""
    try:
        publish_claims(pk, by=request.user, seen=form.seen, minor=form.minor)
    except Conflict:
        return _("The claims changed since you opened this page. Here is how they stand now."), 409
    except Refused as refusal:
        return str(in_words(REFUSALS, refusal.key)), 422
    return "", 200
