"""Long lists in pages."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest


def page_in(rows: QuerySet[Any], request: HttpRequest, *, size: int) -> Page[Any]:
    """The page that ``?page=`` names; the nearest one where there is none of that number."""
    return Paginator(rows, size).get_page(request.GET.get("page"))
