"""Files of documents with their claims: handed in, looked at as they were checked, brought in or thrown away."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from claims.forms.imports import BringInForm, ImportForm
from claims.models import Import
from claims.queries.imports import import_numbered
from claims.queries.imports import imports as all_imports
from claims.services.imports import bring_in_import, cancel_import, hand_in_import
from claims.views.access import MemberRequest, View, newsroom
from claims.views.paging import page_in
from claims.views.posting import posted
from claims.wording import IMPORT_FAILURES, REFUSALS, in_words
from claims.workflow import Refused, Role

PAGE_SIZE = 20


def administrators(view: View) -> View:
    """A page for administrators alone: such a file says what was approved."""

    @wraps(view)
    def guarded(request: MemberRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if Role.ADMINISTRATOR not in request.actor.roles:
            raise PermissionDenied("administrators_only")
        return view(request, *args, **kwargs)

    return newsroom(guarded)


def _list(**_others: object) -> str:
    return reverse("imports")


@require_safe
@administrators
def imports(request: MemberRequest) -> HttpResponse:
    """A form for a file, and what became of those that were handed in."""
    return _listed(request, ImportForm())


@administrators
@posted(_list)
def import_new(request: MemberRequest) -> HttpResponse:
    form = ImportForm(request.POST, request.FILES)
    if not form.is_valid():
        return _listed(request, form, status=422)
    try:
        row = hand_in_import(form.cleaned_data["file"], by=request.user)
    except Refused as no:
        form.add_error("file", str(in_words(REFUSALS, no.key)))
    except OSError:
        form.add_error("file", str(in_words(IMPORT_FAILURES, "not_readable")))
    else:
        return _at(row)
    return _listed(request, form, status=422)


@require_safe
@administrators
def import_row(request: MemberRequest, pk: int) -> HttpResponse:
    """How far it is, to be put in the place of what the list says."""
    row = _row(pk)
    if not request.htmx:
        return _at(row)
    return render(request, "claims/imports/_import.html", {"row": row, "is_update": True})


@administrators
@posted(_list)
def import_bring(request: MemberRequest, pk: int) -> HttpResponse:
    form = BringInForm(request.POST)
    form.is_valid()
    return _done(request, pk, lambda: bring_in_import(pk, by=request.user, **form.cleaned_data))


@administrators
@posted(_list)
def import_cancel(request: MemberRequest, pk: int) -> HttpResponse:
    return _done(request, pk, lambda: cancel_import(pk, by=request.user))


def _done(request: MemberRequest, pk: int, act: Callable[[], Import]) -> HttpResponse:
    row = _row(pk)
    try:
        act()
    except Refused as no:
        messages.error(request, str(in_words(REFUSALS, no.key)))
    return _at(row)


def _listed(request: MemberRequest, form: ImportForm, *, status: int = 200) -> HttpResponse:
    page = page_in(all_imports(), request, size=PAGE_SIZE)
    known = {"place": "documents", "page": page, "form": form, "most": settings.IMPORT_MAX_UPLOAD}
    return render(request, "claims/imports/list.html", known, status=status)


def _at(row: Import) -> HttpResponse:
    return redirect(f"{reverse('imports')}#import-{row.pk}")


def _row(pk: int) -> Import:
    try:
        return import_numbered(pk)
    except Import.DoesNotExist as error:
        raise Http404 from error
