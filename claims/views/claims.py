"""Claims: one of them, adding and rewording."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe
from django_htmx.http import HttpResponseClientRedirect

from claims.forms.claims import AddClaimForm, WordingForm
from claims.services.claims import add_claim, edit_claim
from claims.views.access import MemberRequest, newsroom, workbench_or_404
from claims.views.answers import act, address_of, claim_page, drafts_taken
from claims.views.drafts import put_back
from claims.views.panels import panel_of
from claims.views.posting import of_claim, of_document, posted
from claims.views.workbench import page_of
from claims.wording import DONE, REFUSALS, in_words
from claims.workflow import Refused


@require_safe
@newsroom
def claim(request: MemberRequest, pk: int) -> HttpResponse:
    return render(request, "claims/claims/page.html", claim_page(panel_of(request, pk, at="claim")))


@newsroom
@posted(of_document)
def claim_add(request: MemberRequest, pk: int) -> HttpResponse:
    bench = workbench_or_404(pk)
    form = AddClaimForm(request.POST, text=bench.revision.text, auto_id="add-%s")
    if form.is_valid():
        try:
            with drafts_taken(request):
                added = add_claim(pk, by=request.user, **form.place_and_words)
            messages.success(request, in_words(DONE, "add"))
            return _shown(request, address_of("document", pk, added.pk))
        except Refused as refusal:
            form.add_error(None, in_words(REFUSALS, refusal.key))
    put_back(request, f"add-{pk}", form)
    template = "claims/documents/_add.html" if request.htmx else "claims/documents/workbench.html"
    return render(request, template, page_of(bench, None, request, adding=form), status=422)


@newsroom
@posted(of_claim)
def claim_edit(request: MemberRequest, pk: int) -> HttpResponse:
    form = WordingForm(request.POST, auto_id="edit-%s")
    return act(
        request,
        pk,
        section="edit",
        form=form,
        done="edit",
        do=lambda f: edit_claim(pk, by=request.user, seen=f.seen, **f.words),
    )


def _shown(request: MemberRequest, address: str) -> HttpResponse:
    """A new claim changes where the article is cut: the page is drawn anew."""
    return HttpResponseClientRedirect(address) if request.htmx else redirect(address)
