"""Long lists in pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest


def page_in(rows: QuerySet[Any], request: HttpRequest, *, size: int) -> Page[Any]:
    """The page that ``?page=`` names; the nearest one where there is none of that number."""
    return Paginator(rows, size).get_page(request.GET.get("page"))


def page_of_found(ids: Sequence[int], rows: QuerySet[Any], request: HttpRequest, *, size: int) -> Page[Any]:
    """The same of the ``rows`` that were found, by their ids in their order: a search is made once."""
    page = Paginator(ids, size).get_page(request.GET.get("page"))
    found = rows.in_bulk(list(page.object_list))
    page.object_list = [found[pk] for pk in page.object_list if pk in found]
    return page
