"""Claims: one of them, adding and rewording."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe
from django_htmx.http import HttpResponseClientRedirect

from claims.forms.claims import AddClaimForm, WordingForm
from claims.models import Hint
from claims.queries.documents import Workbench
from claims.services.claims import add_claim, edit_claim
from claims.services.hints import places_of
from claims.text.spans import Span
from claims.views.access import MemberRequest, newsroom, workbench_or_404
from claims.views.answers import act, address_of, drafts_taken
from claims.views.changes import claim_page
from claims.views.drafts import put_back
from claims.views.panels import panel_of
from claims.views.posting import of_claim, of_document, posted
from claims.views.telling import tell
from claims.views.workbench import page_of
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused


@require_safe
@newsroom
def claim(request: MemberRequest, pk: int) -> HttpResponse:
    return render(request, "claims/claims/page.html", claim_page(panel_of(request, pk, at="claim")))


@newsroom
@posted(of_document)
def claim_add(request: MemberRequest, pk: int) -> HttpResponse:
    bench = workbench_or_404(pk, reader=request.user.pk)
    form = AddClaimForm(request.POST, text=bench.revision.text, auto_id="add-%s")
    if form.is_valid():
        try:
            with drafts_taken(request):
                further = _further(bench, form.cleaned_data["hint"])
                added = add_claim(pk, by=request.user, further=further, **form.place_and_words)
            tell(request, added.pk, "add", since=added.created_at, acted=added)
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


def _further(bench: Workbench, hint_id: int | None) -> tuple[Span, ...]:
    """The places of the hint that a claim is made of; none where the hint is gone or of another article."""
    if hint_id is None:
        return ()
    hint = Hint.objects.filter(pk=hint_id, revision=bench.revision).select_related("revision").first()
    return places_of(hint, bench.analysis) if hint else ()


def _shown(request: MemberRequest, address: str) -> HttpResponse:
    """A new claim changes where the article is cut: the page is drawn anew."""
    return HttpResponseClientRedirect(address) if request.htmx else redirect(address)
