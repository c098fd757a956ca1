"""The claims of the table as a file: those that its filters leave, streamed as the database writes them."""

from __future__ import annotations

from typing import cast

from django.http import HttpResponse, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from claims.forms.table import FilterForm
from claims.models import Claim
from claims.queries.exports import Chosen, claims_csv, documents_jsonl
from claims.queries.filters import narrowed
from claims.queries.table_choices import table_choices
from claims.report.tables import BYTE_ORDER_MARK
from claims.views.access import MemberRequest, newsroom

FORMS = {"csv": (claims_csv, "text/csv; charset=utf-8"), "jsonl": (documents_jsonl, "application/jsonl")}


@require_safe
@newsroom
def claims_export(request: MemberRequest, form: str) -> HttpResponse:
    """What the table shows under these filters, every page of it. It begins at once, however long it is."""
    filters = FilterForm(request.GET, choices=table_choices(), reader=request.user.pk).filters
    write, media_type = FORMS[form]
    pieces = write(Chosen(among=narrowed(Claim.objects.all(), filters)))
    first = [BYTE_ORDER_MARK.encode()] if form == "csv" else []
    response = StreamingHttpResponse((piece for part in (first, pieces) for piece in part), content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="claims-{timezone.localdate().isoformat()}.{form}"'
    response["Cache-Control"] = "no-store"
    # Django's streams are no HttpResponse by their class, and are treated as one everywhere.
    return cast("HttpResponse", response)
