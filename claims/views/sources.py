"""Sources: found, looked at, put right, chosen for a claim."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from claims.forms.sources import SourceForm, SourceSearchForm
from claims.models import Claim, Source
from claims.queries.sources import SourceWithAll, source_with_all, sources_found
from claims.services.sources import SourceConflict, edit_source
from claims.views.access import MemberRequest, newsroom
from claims.views.history import source_history
from claims.views.paging import page_in
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused

PER_PAGE = 30
#: So many sources are offered while somebody types.
OFFERED = 8


@require_safe
@newsroom
def sources(request: MemberRequest) -> HttpResponse:
    """All sources, or those that have some words; with ``?claim=`` each can be cited for that claim."""
    form = SourceSearchForm(request.GET)
    typed = form.cleaned_data if form.is_valid() else {}
    words, claim = typed.get("q", ""), Claim.objects.filter(pk=typed.get("claim") or 0).first()
    kept = request.GET.copy()
    kept.pop("page", None)
    context = {"form": form, "claim": claim, "query": kept.urlencode(), "words": words}
    page = page_in(sources_found(words), request, size=PER_PAGE)
    return render(request, "claims/sources/list.html", {"place": "sources", "page": page, **context})


@require_safe
@newsroom
def source_options(request: MemberRequest) -> HttpResponse:
    """The sources to choose from while a title is typed, as the options of a list."""
    words = request.GET.get("q", "")[:200].strip()
    found = sources_found(words)[:OFFERED] if words else []
    return render(request, "claims/sources/_options.html", {"sources": found})


@require_safe
@newsroom
def source(request: MemberRequest, pk: int) -> HttpResponse:
    return render(request, "claims/sources/page.html", _page(_found(pk)))


@require_http_methods(["GET", "HEAD", "POST"])
@newsroom
def source_edit(request: MemberRequest, pk: int) -> HttpResponse:
    """Put right what is known of a source."""
    found = _found(pk)
    if request.method != "POST":
        return _form(request, found, SourceForm(source=found.source))
    form = SourceForm(request.POST.dict(), source=found.source)
    if not form.is_valid():
        return _form(request, found, form, status=422)
    try:
        edit_source(pk, by=request.user, version=form.cleaned_data["version"], facts=form.facts)  # type: ignore[arg-type]
    except SourceConflict as other:
        return _stale(request, _found(pk), form, other.source)
    except Refused as refusal:
        form.add_error(None, in_words(REFUSALS, refusal.key))
        return _form(request, found, form, status=422)
    messages.success(request, _("The source was changed."))
    return redirect("source", pk)


def _stale(request: MemberRequest, found: SourceWithAll, form: SourceForm, now: Source) -> HttpResponse:
    """What was typed, ready to be sent over what somebody else has written meanwhile."""
    again = SourceForm({**form.data, "version": str(now.version)}, source=now)
    again.full_clean()
    again.add_error(None, _("Somebody changed the source meanwhile. Below is what you typed; the page shows the rest."))
    return _form(request, found, again, status=409)


def _form(request: MemberRequest, found: SourceWithAll, form: SourceForm, *, status: int = 200) -> HttpResponse:
    return render(request, "claims/sources/edit.html", {**_page(found), "form": form}, status=status)


def _page(found: SourceWithAll) -> dict[str, Any]:
    return {"place": "sources", "source": found.source, "found": found, "history": source_history(found.events)}


def _found(pk: int) -> SourceWithAll:
    try:
        return source_with_all(pk)
    except Source.DoesNotExist as error:
        raise Http404 from error
