"""Articles: the list, bringing one in, its workbench, its facts."""

from __future__ import annotations

import re
from hashlib import sha256
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from claims.forms.claims import AddClaimForm
from claims.forms.documents import EditFactsForm, FactsForm, TextForm
from claims.models import AwaitedWords, Document
from claims.queries.documents import MOST_FOUND, documents_having, documents_in, documents_with_progress
from claims.queries.search import awaited_words
from claims.services.documents import DocumentConflict, NoArticle, bring_in_document, edit_document, rerun_splitter
from claims.views.access import MemberRequest, newsroom, workbench_or_404
from claims.views.answers import drafts_in, drafts_taken, opened
from claims.views.changes import choice, read_ahead
from claims.views.document_history import history_of_document
from claims.views.drafts import begun_form, put_back
from claims.views.paging import page_in, page_of_found
from claims.views.panels import panel_of
from claims.views.posting import of_document, posted
from claims.views.preview import preview_of
from claims.views.workbench import page_of
from claims.wording import NOT_TEXT, REFUSALS, in_words
from claims.workflow import Refused, Role

LONGEST_SEARCH = 200
#: Articles on a page; those that a search found show more of themselves.
SIZE, SIZE_OF_FOUND = 50, 20
_NUMBER = re.compile("[0-9]{1,18}")


@require_safe
@newsroom
def documents(request: MemberRequest) -> HttpResponse:
    words = request.GET.get("words", "")[:LONGEST_SEARCH].replace("\0", "")
    if words.strip():
        page = page_of_found(documents_having(words), lambda ids: documents_in(ids, words), request, size=SIZE_OF_FOUND)
    else:
        page = page_in(documents_with_progress(), request, size=SIZE)
    is_cut = bool(words.strip()) and page.paginator.count == MOST_FOUND
    query = urlencode({"words": words}) if words else ""
    awaited = awaited_words(AwaitedWords.Sort.TEXTS) if words.strip() else 0
    context = {"place": "documents", "page": page, "words": words, "query": query, "is_cut": is_cut, "awaited": awaited}
    return render(request, "claims/documents/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@newsroom
def document_new(request: MemberRequest) -> HttpResponse:
    """The text, then what was recognized in it, then the article. Nothing is stored before the last step."""
    form = TextForm(request.POST or None, request.FILES or None)
    if request.method != "POST" or not form.is_valid() or "again" in request.POST:
        return _text_asked(request, form)
    facts = FactsForm(request.POST) if "save" in request.POST else None
    if facts and facts.is_valid():
        return _brought_in(request, form, facts)
    return _previewed(request, form, facts)


def _text_asked(request: MemberRequest, form: TextForm) -> HttpResponse:
    status = 422 if form.is_bound and not form.is_valid() else 200
    put_back(request, "new", form)
    page = {"place": "documents", "form": form, "may_import": Role.ADMINISTRATOR in request.actor.roles}
    return render(request, "claims/documents/new.html", page, status=status)


def _previewed(request: MemberRequest, form: TextForm, facts: FactsForm | None) -> HttpResponse:
    data = form.cleaned_data
    preview = preview_of(data["raw"], data["language"] or "auto", data["known"])
    if not preview.has_article:
        form.add_error("text", in_words(NOT_TEXT, "only_clutter"))
        return _text_asked(request, form)
    # What is typed about one text is not put back beside another.
    kept_as = sha256(data["raw"].encode()).hexdigest()[:16]
    facts = facts or FactsForm(initial=preview.facts | {"url": data["url"]}, auto_id="facts-%s")
    put_back(request, f"found-{kept_as}", facts)
    status = 422 if facts.is_bound else 200
    page = {"place": "documents", "form": form, "facts": facts, "preview": preview, "kept_as": kept_as}
    return render(request, "claims/documents/preview.html", page, status=status)


def _brought_in(request: MemberRequest, form: TextForm, facts: FactsForm) -> HttpResponse:
    data = form.cleaned_data
    try:
        document = bring_in_document(
            data["raw"],
            by=request.user,
            language=facts.cleaned_data["language"],
            facts=facts.cleaned_data,
            drafts=drafts_in(request),
        )
    except NoArticle as error:
        form.add_error("text", in_words(NOT_TEXT, error.reason))
        return _text_asked(request, form)
    except Refused as refusal:
        facts.add_error(None, in_words(REFUSALS, refusal.key))
        return _previewed(request, form, facts)
    messages.success(request, _("The article was brought in."))
    return redirect(document)


@require_safe
@newsroom
def document(request: MemberRequest, pk: int) -> HttpResponse:
    """The workbench; ``?claim=`` opens one. htmx gets what opening it changes, with ``ahead`` the item of it alone."""
    chosen = request.GET.get("claim", "")
    if request.htmx:
        return _part_of(request, pk, chosen)
    bench = workbench_or_404(pk, reader=request.user.pk)
    known = {str(claim.pk) for claim in bench.claims}
    panel = panel_of(request, int(chosen), at="document") if chosen in known else None
    begun = begun_form(request, f"add-{pk}", lambda: AddClaimForm(auto_id="add-%s"))
    return render(request, "claims/documents/workbench.html", page_of(bench, panel, request, adding=begun))


def _part_of(request: MemberRequest, pk: int, chosen: str) -> HttpResponse:
    if "ahead" in request.GET and _NUMBER.fullmatch(chosen):
        return read_ahead(request, pk, int(chosen))
    return choice(request, pk, chosen, opened(request))


@newsroom
@posted(of_document)
def document_rerun(request: MemberRequest, pk: int) -> HttpResponse:
    bench = workbench_or_404(pk)
    done = rerun_splitter(bench.document, by=request.user)
    told = ngettext("%(n)d claim added", "%(n)d claims added", done.added) % {"n": done.added}
    left = ngettext("%(n)d removed", "%(n)d removed", done.removed) % {"n": done.removed}
    messages.success(
        request,
        _("Read again: %(added)s, %(removed)s. What people did was not touched.") % {"added": told, "removed": left},
    )
    return redirect(bench.document)


@require_http_methods(["GET", "HEAD", "POST"])
@newsroom
def document_edit(request: MemberRequest, pk: int) -> HttpResponse:
    found = workbench_or_404(pk).document
    if request.method != "POST":
        return _edited(request, found, EditFactsForm.of(found))
    form = EditFactsForm(request.POST)
    if not form.is_valid():
        return _edited(request, found, form, status=422)
    try:
        with drafts_taken(request):
            edit_document(pk, by=request.user, seen=form.cleaned_data["seen_version"], **form.facts)
    except DocumentConflict as stale:
        form.add_error(None, _("Somebody changed the details meanwhile: see below. What you typed was kept."))
        return _edited(request, stale.document, form, status=409)
    except Refused as refusal:
        form.add_error(None, in_words(REFUSALS, refusal.key))
        return _edited(request, found, form, status=422)
    messages.success(request, _("The details were saved."))
    return redirect(found)


def _edited(request: MemberRequest, document: Document, form: EditFactsForm, *, status: int = 200) -> HttpResponse:
    put_back(request, f"facts-{document.pk}", form)
    page = {"place": "documents", "document": document, "form": form, "history": history_of_document(document)}
    return render(request, "claims/documents/edit.html", page, status=status)
