"""Files that a worker makes: asked for, looked after and downloaded by whoever wants them."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from claims.forms.exports import ExportForm
from claims.forms.table import FilterForm
from claims.models import Export
from claims.queries.downloads import export_for, exports_of
from claims.queries.table_choices import table_choices
from claims.services.exports import ask_for_export, cancel_export
from claims.views.access import MemberRequest, newsroom
from claims.views.paging import page_in
from claims.views.posting import posted
from claims.views.table import in_words_of
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused

PAGE_SIZE = 30


def _list(**_others: object) -> str:
    return reverse("exports")


@require_safe
@newsroom
def exports(request: MemberRequest) -> HttpResponse:
    """The person's files, and a form for everything that the newsroom has."""
    page = page_in(exports_of(request.user), request, size=PAGE_SIZE)
    known = {"place": "claims", "page": page, "form": ExportForm(actor=request.actor)}
    return render(request, "claims/exports/list.html", known)


@newsroom
@posted(_list)
def export_new(request: MemberRequest) -> HttpResponse:
    form = ExportForm(request.POST, actor=request.actor)
    if not form.is_valid():
        messages.error(request, str(in_words(REFUSALS, "unknown_form")))
        return redirect("exports")
    filters = FilterForm(QueryDict(form.cleaned_data["query"]), choices=table_choices(), reader=request.user.pk)
    try:
        row = ask_for_export(
            by=request.user,
            form=form.cleaned_data["form"],
            filters=filters.filters,
            query=filters.query_without("order"),
            chosen=in_words_of(filters),
        )
    except Refused as no:
        messages.error(request, str(in_words(REFUSALS, no.key)))
        return redirect("exports")
    return redirect(f"{reverse('exports')}#export-{row.pk}")


@require_safe
@newsroom
def export(request: MemberRequest, pk: int) -> HttpResponse:
    """How far it is, to be put in the place of what the list says."""
    row = _row(request, pk)
    if not request.htmx:
        return redirect(f"{reverse('exports')}#export-{pk}")
    return render(request, "claims/exports/_export.html", {"row": row, "is_update": True})


@newsroom
@posted(_list)
def export_cancel(request: MemberRequest, pk: int) -> HttpResponse:
    row = _row(request, pk)
    try:
        row = cancel_export(pk, by=request.user)
    except Refused as no:
        messages.error(request, str(in_words(REFUSALS, no.key)))
    if request.htmx:
        return render(request, "claims/exports/_export.html", {"row": _row(request, pk), "is_update": True})
    return redirect(f"{reverse('exports')}#export-{row.pk}")


@require_safe
@newsroom
def export_file(request: MemberRequest, pk: int) -> Any:
    """The file, for who asked for it and for administrators alone."""
    row = _row(request, pk)
    if row.state != Export.State.READY:
        raise Http404
    try:
        file = storages["exports"].open(row.file)
    except FileNotFoundError as error:
        raise Http404 from error
    answer = FileResponse(file, as_attachment=True, filename=row.file_name, content_type="application/octet-stream")
    answer["Cache-Control"] = "no-store"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def _row(request: MemberRequest, pk: int) -> Export:
    try:
        return export_for(pk, request.user)
    except Export.DoesNotExist as error:
        raise Http404 from error
