"""Long lists in pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest


def page_in(rows: QuerySet[Any], request: HttpRequest, *, size: int) -> Page[Any]:
    """The page that ``?page=`` names; the nearest one where there is none of that number."""
    return Paginator(rows, size).get_page(request.GET.get("page"))


def page_of_found(
    ids: Sequence[int], read: Callable[[Sequence[int]], Iterable[Model]], request: HttpRequest, *, size: int
) -> Page[Any]:
    """The same of rows that were found, by their ids in their order; ``read`` gives those of the page in any."""
    page: Page[Any] = Paginator(ids, size).get_page(request.GET.get("page"))
    here = list(page.object_list)
    found = {row.pk: row for row in read(here)} if here else {}
    page.object_list = [found[pk] for pk in here if pk in found]
    return page
