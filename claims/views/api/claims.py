"""Claims, for programs with a token."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from ninja import Query, Router

from claims.forms.table import ME, NOBODY
from claims.models import Claim
from claims.queries.claims import claim_with_all
from claims.queries.document_pages import labels_of, person_named, tag_named
from claims.queries.exports import Chosen, claims_csv, documents_jsonl
from claims.queries.filters import ClaimFilters, narrowed
from claims.queries.table import COUNTED, claims_found, claims_page
from claims.queries.table_orders import is_place
from claims.views.api.callers import Caller
from claims.views.api.claim_shapes import brief, whole
from claims.views.api.operations import reads
from claims.views.api.problems import Problem
from claims.views.api.shapes import claims as shapes
from claims.views.api.shapes.base import Number

router = Router(tags=["claims"])
_TEXT = {"schema": {"type": "string"}}


@reads(
    router,
    "/claims",
    summary=_("Claims, narrowed as in the table"),
    shape=shapes.ClaimList,
    query=shapes.ClaimQuery,
)
def claims(request: Caller, query: Query[shapes.ClaimQuery]) -> shapes.ClaimList:
    filters, order = _filters(request, query), query.order
    place = query.place(lambda words: _place(words, order)) or ""
    found = claims_found(filters)
    page = claims_page(filters, order=order, after=place, size=query.limit, total=len(found), among=found)
    labels = labels_of(claim.pk for claim in page.claims)
    items = [_brief(request, claim, labels.get(claim.pk)) for claim in page.claims]
    count = len(found) if len(found) <= COUNTED else None
    onward = f"{order}~{page.after}" if page.after else ""
    awaited = found.awaited if filters.words or filters.claimant else 0
    return shapes.ClaimList(items=items, count=count, awaited=awaited, next=query.next_after(request, onward))


@reads(
    router,
    "/claims/{number}",
    summary=_("A claim with its evidence and its history"),
    shape=shapes.ClaimWhole,
    errors=[404],
)
def claim(request: Caller, number: Number) -> shapes.ClaimWhole:
    try:
        return whole(request, claim_with_all(number))
    except Claim.DoesNotExist as error:
        raise Problem(404) from error


@reads(
    router,
    "/export/claims.csv",
    summary=_("Claims as CSV, one row a claim"),
    query=shapes.ClaimFilterQuery,
    media={"text/csv": _TEXT},
)
def export_csv(request: Caller, query: Query[shapes.ClaimFilterQuery]) -> HttpResponseBase:
    return _streamed(claims_csv(_chosen(request, query)), "text/csv; charset=utf-8")


@reads(
    router,
    "/export/documents.jsonl",
    summary=_("Articles with their claims as JSON Lines"),
    query=shapes.ClaimFilterQuery,
    media={"application/jsonl": _TEXT},
)
def export_jsonl(request: Caller, query: Query[shapes.ClaimFilterQuery]) -> HttpResponseBase:
    return _streamed(documents_jsonl(_chosen(request, query)), "application/jsonl")


def _streamed(pieces: Iterator[bytes], media_type: str) -> HttpResponseBase:
    return StreamingHttpResponse(pieces, content_type=media_type)


def _chosen(request: Caller, query: shapes.ClaimFilterQuery) -> Chosen:
    filters = _filters(request, query)
    return Chosen() if filters == ClaimFilters() else Chosen(among=narrowed(Claim.objects.all(), filters))


def _brief(request: Caller, claim: Claim, label: str | None) -> shapes.ClaimBrief:
    tags = claim.tag_names  # type: ignore[attr-defined]
    return shapes.ClaimBrief(**brief(request, claim, label=label, tags=tags))


def _filters(request: Caller, query: shapes.ClaimFilterQuery) -> ClaimFilters:
    found = query.model_dump(exclude={"limit", "cursor", "order"}, exclude_none=True)
    if query.assignee is not None:
        own = {ME: request.auth.owner_id, NOBODY: 0}
        found["assignee"] = own[query.assignee] if query.assignee in own else person_named(query.assignee)
    if query.tag is not None:
        found["tag"] = tag_named(query.tag)
    return ClaimFilters(**found)


def _place(words: str, order: str) -> str:
    """The place in this order that a cursor was made of. Raises ValueError for that of another order."""
    of, _tilde, place = words.partition("~")
    if of != order or not is_place(place, order):
        raise ValueError(f"no place in the order {order}: {words}")
    return place
