"""The table of claims, and the views of it that people keep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from claims.forms.exports import ExportForm, offered_forms
from claims.forms.table import BulkForm, FilterForm, ViewForm
from claims.models import Claim, Document, SavedView
from claims.queries.bulk import latest_bulk_act
from claims.queries.table import COUNTED, claims_found, claims_page
from claims.queries.table_choices import Choices, saved_views, table_choices
from claims.services.saved_views import remove_view, save_view
from claims.views.access import MemberRequest, newsroom
from claims.views.posting import of_table, posted
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that narrows the table, and the address of the table without it."""

    label: Any
    words: Any
    without: str


@require_safe
@newsroom
def claims(request: MemberRequest) -> HttpResponse:
    return render(request, "claims/claims/table.html", _page(request, table_choices()))


def _page(request: MemberRequest, choices: Choices) -> dict[str, Any]:
    form = FilterForm(request.GET, choices=choices, reader=request.user.pk)
    after, before = request.GET.get("after", ""), request.GET.get("before", "")
    found = claims_found(form.filters)
    total = len(found)
    page = claims_page(form.filters, order=form.sorted_by, after=after, before=before, total=total, among=found)
    views = saved_views(request.user)
    return {
        "place": "claims",
        "form": form,
        "page": page,
        "total": total,
        "counted": COUNTED,
        "awaited": found.awaited if form.filters.words or form.filters.claimant else 0,
        "chips": _chips(form, page.claims),
        "views": views,
        "view": next((v for v in views if v.query == form.query and v.query), None),
        "view_form": SimpleLazyObject(lambda: ViewForm(auto_id="view-%s")),
        "bulk_form": SimpleLazyObject(lambda: BulkForm.offering(choices, query=form.query)),
        "bulk_looks": tuple(choices.people),
        "latest_bulk": latest_bulk_act(request.user),
        "export_form": SimpleLazyObject(lambda: ExportForm(actor=request.actor)),
        "export_looks": offered_forms(request.actor),
    }


@newsroom
@posted(of_table)
def view_save(request: MemberRequest) -> HttpResponse:
    form = ViewForm(request.POST)
    query = form.data.get("query", "")
    if form.is_valid():
        try:
            view = save_view(by=request.user, **form.cleaned_data)
            messages.success(request, _("The view was saved."))
            return redirect(view)
        except Refused as refusal:
            messages.error(request, in_words(REFUSALS, refusal.key))
    else:
        messages.error(request, in_words(REFUSALS, "no_view_name"))
    return redirect(table_address(query))


@newsroom
@posted(of_table)
def view_remove(request: MemberRequest, pk: int) -> HttpResponse:
    try:
        remove_view(pk, by=request.user)
        messages.success(request, _("The view was removed."))
    except SavedView.DoesNotExist as error:
        raise Http404 from error
    except Refused as refusal:
        messages.error(request, in_words(REFUSALS, refusal.key))
    return redirect("claims")


def table_address(query: str) -> str:
    return f"{reverse('claims')}?{query}" if query else reverse("claims")


def _chips(form: FilterForm, found: Sequence[Claim]) -> list[Chip]:
    """The filters that are set, the order left out; each tells its value in words."""
    names = [name for name in form.chosen if name != "order"]
    return [Chip(*_said(form, name, found), table_address(form.query_without(name))) for name in names]


def in_words_of(form: FilterForm) -> str:
    """The filters that are set, in words; empty where none is."""
    return "; ".join(f"{chip.label}: {chip.words}" for chip in _chips(form, []))


def _said(form: FilterForm, name: str, found: Sequence[Claim]) -> tuple[Any, Any]:
    field, value = form.fields[name], form.chosen[name]
    if name == "document":
        return _("Article"), _title(value, found)
    return field.label, dict(getattr(field, "choices", ())).get(value, value)


def _title(document: int, found: Sequence[Claim]) -> str:
    """The article's title; the rows have it, unless there are none."""
    if found:
        return found[0].document.title
    return Document.objects.filter(pk=document).values_list("title", flat=True).first() or str(document)
