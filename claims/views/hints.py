"""What the program noticed: the list of an article, setting hints aside, making notes and claims of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe
from django_htmx.http import trigger_client_event

from claims.forms.drafts import dismissal_begun
from claims.forms.hints import DismissHintForm, HintNoteForm, claim_form_for
from claims.models import Hint
from claims.queries.documents import Workbench
from claims.queries.drafts import drafts_called
from claims.queries.hints import hints_of
from claims.report.words import spoken
from claims.services.hints import dismiss_hint, justify_with_hint, look_for_hints, note_hint, places_of, take_up_hint
from claims.text.spans import Span
from claims.views.access import MemberRequest, newsroom, workbench_or_404
from claims.views.answers import act, address_of, drafts_taken, opened, place_of
from claims.views.article import Marking, blocks_of
from claims.views.changes import claim_page
from claims.views.margins import LOOKS, with_margins
from claims.views.noticed import Noticed, loudest_first, noticed
from claims.views.panels import panel_of
from claims.views.posting import of_document, posted
from claims.views.workbench import page_of
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused


@require_safe
@newsroom
def document_hints(request: MemberRequest, pk: int) -> HttpResponse:
    """Every hint of the article: for htmx the list alone, else beside the article with its words marked."""
    bench = workbench_or_404(pk)
    page = {"document": bench.document, "noticed": _noticed_in(request, bench)}
    if request.htmx:
        return render(request, "claims/hints/_list.html", page | {"at": "document"})
    beside = {"place": "documents", "at": "hints", "blocks": _marked(bench), "dismissing": DismissHintForm()}
    return render(request, "claims/hints/page.html", page | beside)


@newsroom
@posted(of_document)
def document_look(request: MemberRequest, pk: int) -> HttpResponse:
    """Look for hints again, with the reference facts as they are now."""
    found = look_for_hints(workbench_or_404(pk).document.pk, by=request.user)
    words = ngettext("Looked again: %(n)d hint.", "Looked again: %(n)d hints.", found)
    messages.success(request, words % {"n": found})
    return redirect("document_hints", pk)


def _of_hint(pk: int) -> str:
    return reverse("document_hints", args=[get_object_or_404(Hint, pk=pk).revision.document_id])


@newsroom
@posted(_of_hint)
def hint_dismiss(request: MemberRequest, pk: int) -> HttpResponse:
    form = DismissHintForm(request.POST)
    return _answered(
        request,
        pk,
        form,
        lambda: dismiss_hint(pk, by=request.user, reason=form.cleaned_data["reason"]),
        done=_("Set aside. It can be taken up again at the end of the list."),
    )


@newsroom
@posted(_of_hint)
def hint_take_up(request: MemberRequest, pk: int) -> HttpResponse:
    return _answered(
        request, pk, Form(request.POST), lambda: take_up_hint(pk, by=request.user), done=_("The hint is open again.")
    )


@newsroom
@posted(_of_hint)
def hint_note(request: MemberRequest, pk: int) -> HttpResponse:
    """What was noticed becomes the first note of a thread."""
    hint = get_object_or_404(Hint.objects.select_related("revision"), pk=pk)
    form = HintNoteForm(request.POST)
    claim_id = form.cleaned_data["claim"] if form.is_valid() else 0
    body = noticed(hint, hint.revision.text).as_note
    return act(
        request,
        claim_id,
        section="hint",
        form=form,
        done="note",
        do=lambda _form: note_hint(pk, claim_id, by=request.user, body=body),
    )


@newsroom
@posted(_of_hint)
def hint_justify(request: MemberRequest, pk: int) -> HttpResponse:
    """What was noticed, in the language of the report, goes into the person's draft of the justification."""
    hint = get_object_or_404(Hint.objects.select_related("revision__document"), pk=pk)
    form = HintNoteForm(request.POST)
    claim_id = form.cleaned_data["claim"] if form.is_valid() else 0
    with translation.override(spoken(hint.revision.document.language)):
        body = noticed(hint, hint.revision.text).as_reason
    return act(
        request,
        claim_id,
        section="hint",
        form=form,
        done="justify",
        do=lambda _form: justify_with_hint(pk, claim_id, by=request.user, body=body),
    )


@require_safe
@newsroom
def hint_claim(request: MemberRequest, pk: int) -> HttpResponse:
    """The form for a claim made of the hint, filled in: at its words, to be reworded."""
    hint = get_object_or_404(Hint.objects.select_related("revision"), pk=pk)
    bench = workbench_or_404(hint.revision.document_id, reader=request.user.pk)
    form = claim_form_for(hint, places_of(hint, bench.analysis), hint.revision.text)
    template = "claims/documents/_add.html" if request.htmx else "claims/documents/workbench.html"
    return render(request, template, page_of(bench, None, request, adding=form))


def _answered(request: MemberRequest, pk: int, form: Form, do: Callable[[], Hint], *, done: str) -> HttpResponse:
    """Do it and show the hints as they are now; what is refused is told, and what was typed stays where it is."""
    hint = get_object_or_404(Hint.objects.select_related("revision"), pk=pk)
    document, status = hint.revision.document_id, 200
    try:
        if not form.is_valid():
            raise Refused("no_reason")
        with drafts_taken(request):
            do()
        messages.success(request, done)
    except Refused as refusal:
        messages.error(request, in_words(REFUSALS, refusal.key))
        status = 422
    if not request.htmx:
        return redirect(_back(request, document))
    if status != 200:
        return render(request, "claims/hints/_told.html", {"at": place_of(request)}, status=status)
    return _changed(request, hint)


def taken_up(request: MemberRequest, hint: Hint) -> HttpResponse:
    """The answer to the undoing of what set the hint aside."""
    messages.success(request, _("The hint is open again."))
    if not request.htmx:
        return redirect("document", hint.revision.document_id)
    return _changed(request, hint)


def _back(request: MemberRequest, document: int) -> str:
    """The page that the form was sent from."""
    claim = _from(request)
    return address_of(place_of(request), document, claim) if claim else reverse("document_hints", args=[document])


def _changed(request: MemberRequest, hint: Hint) -> HttpResponse:
    """The claims that the hint is about, the open one with its panel, the margin and the list, as they are now."""
    bench, at = workbench_or_404(hint.revision.document_id, reader=request.user.pk), place_of(request)
    chosen = _open_claim(request, at, {claim.pk for claim in bench.claims})
    panel = panel_of(request, chosen, at=at) if chosen else None
    page: dict[str, Any] = page_of(bench, panel, request)
    about = {chosen, *hint.claims.values_list("pk", flat=True)}
    page |= {"claims": [claim for claim in bench.claims if claim.pk in about]}
    page |= {"noticed": _noticed_in(request, bench), "is_update": True}
    if at == "claim" and panel:
        page |= claim_page(panel) | {"claims": [panel.claim]}
    response = render(request, "claims/hints/_changes.html", page)
    return trigger_client_event(response, "hint-answered", {"claim": _from(request)}, after="settle")


def _open_claim(request: MemberRequest, at: str, known: set[int]) -> int | None:
    """The claim whose panel the page shows, if any."""
    shown = (_from(request),) if at == "claim" else opened(request)
    return next((pk for pk in shown if pk in known), None)


def _from(request: MemberRequest) -> int:
    """The claim in whose panel the form stood; 0 for none."""
    claim = request.POST.get("claim", "")
    return int(claim) if re.fullmatch("[0-9]{1,18}", claim) else 0


def _noticed_in(request: MemberRequest, bench: Workbench) -> list[Noticed]:
    """All hints of the article, with what the person typed in the list of why one is set aside."""
    shown = [noticed(hint, bench.revision.text, hint.claims.all()) for hint in hints_of(bench.revision)]
    drafts = drafts_called(request.user, *(f"hint-{one.hint.pk}" for one in shown if not one.dismissal))
    begun = {name: dismissal_begun(draft) for name, draft in drafts.items()}
    return loudest_first(replace(one, form=begun.get(f"hint-{one.hint.pk}")) for one in shown)


def _marked(bench: Workbench) -> Any:
    """The article with the words that open hints rest on."""
    markings = [
        Marking(Span(span["start"], span["end"]), hint.pk, LOOKS[hint.outcome][1])
        for hint in bench.hints
        if hint.dismissal_id is None
        for span in hint.spans
    ]
    blocks = blocks_of(
        bench.revision.text, title=bench.document.title, furniture=bench.analysis.furniture, markings=markings
    )
    return with_margins(blocks, bench.hints)
